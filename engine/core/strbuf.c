#include "core/strbuf.h"

#include <stdarg.h>
#include <stdio.h>
#include <string.h>

enum { FIRST_ROOM = 256 };

Strbuf strbuf_new(Arena *arena)
{
    return (Strbuf){ .arena = arena,
                     .text = arena_alloc(arena, FIRST_ROOM),
                     .room = FIRST_ROOM };
}

static void make_room(Strbuf *s, size_t more)
{
    if (s->length + more < s->room)
        return;
    while (s->length + more >= s->room)
        s->room *= 2;

    char *larger = arena_alloc(s->arena, s->room);
    memcpy(larger, s->text, s->length);
    s->text = larger;
}

void strbuf_add(Strbuf *strbuf, const char *format, ...)
{
    va_list args, again;

    va_start(args, format);
    va_copy(again, args);
    /* Begun above. NOLINTNEXTLINE(clang-analyzer-valist.Uninitialized) */
    int length = vsnprintf(NULL, 0, format, args);
    va_end(args);
    if (length > 0) {
        make_room(strbuf, (size_t)length);
        vsnprintf(strbuf->text + strbuf->length, (size_t)length + 1, format,
                  again);
        strbuf->length += (size_t)length;
    }
    va_end(again);
}
