#ifndef CORE_UTF8_H
#define CORE_UTF8_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/*
 * Text comes in at the border once, and is checked there; further in it is
 * known to be sound UTF-8 (Unicode 15, table 3-7: no overlong forms, no
 * surrogates, nothing above U+10FFFF).
 */

/* Why a text was refused. */
typedef enum {
    UTF8_SOUND,
    UTF8_BROKEN,  /* not UTF-8 */
    UTF8_CONTROL, /* a control character other than tab and newline, or NUL */
    UTF8_BIDI     /* an override that makes text read differently */
} Utf8Fault;

/* The first fault, with its byte offset in `at`; or UTF8_SOUND. */
Utf8Fault utf8_check(const char *text, size_t length, size_t *at);

/*
 * The character at `*text`, which it steps over. For text that may be broken:
 * a byte that starts no character is stepped over alone and gives U+FFFD.
 */
uint32_t utf8_next(const char **text, const char *end);

/* Unicode's C0 and C1 controls and DEL: tab and newline are among them. */
bool utf8_is_control(uint32_t c);

/* Unicode's explicit embeddings, overrides and isolates, which make text read
 * in another order than it is written. */
bool utf8_is_bidi(uint32_t c);

/* How many characters `length` bytes of sound text hold. */
int utf8_count(const char *text, size_t length);

/* The largest whole number of characters that fits in `limit` bytes. */
size_t utf8_fit(const char *text, size_t length, size_t limit);

#endif
