#ifndef CORE_MESSAGE_H
#define CORE_MESSAGE_H

#include <stddef.h>

#include "core/text.h"

/*
 * All that the program says about mistakes and failures, in both languages.
 * The sentences stand in message_list.h; "{0}" is the first argument. A number
 * never changes its meaning: authors and manuals refer to it as K012.
 */
typedef enum {
#define MESSAGE(number, name, nl, en) MESSAGE_##name = number,
#include "core/message_list.h"
#undef MESSAGE
} Message;

/* A list of arguments for a message: ARGS("step", id). */
#define ARGS(...) ((const char *const[]){ __VA_ARGS__, NULL })
#define NO_ARGS ((const char *const[]){ NULL })

/* The same where they may differ by language: TEXTS(noun, WORD("step")). */
#define WORD(word) ((Text){ { (word) } })
#define TEXTS(...) ((const Text[]){ __VA_ARGS__, { { NULL } } })

/* The sentence with its arguments filled in, cut to fit; returns `out`. */
char *message_fill(char *out, size_t size, Language language, Message message,
                   const char *const *args);

/*
 * Writes `pattern` with "{0}", "{1}" … replaced by `args` (NULL ends them).
 * Cut between two characters if it does not fit. Returns `out`.
 */
char *pattern_fill(char *out, size_t size, const char *pattern,
                   const char *const *args);

#endif
