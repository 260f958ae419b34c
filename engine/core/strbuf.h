#ifndef CORE_STRBUF_H
#define CORE_STRBUF_H

#include "core/arena.h"

/*
 * A text that grows: `text` is always ended by a NUL. It lives in the arena it
 * was given.
 */
typedef struct {
    Arena *arena;
    char *text;
    size_t length, room;
} Strbuf;

Strbuf strbuf_new(Arena *arena);

void strbuf_add(Strbuf *strbuf, const char *format, ...)
    __attribute__((format(printf, 2, 3)));

#endif
