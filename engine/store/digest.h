#ifndef STORE_DIGEST_H
#define STORE_DIGEST_H

#include <stddef.h>
#include <stdint.h>

/* SHA-256 (FIPS 180-4), of libmd. */
enum { DIGEST_TEXT = 65 };

/* In lower case hexadecimal, with its NUL; returns `out`. */
char *digest_text(const void *data, size_t size, char out[DIGEST_TEXT]);

#endif
