#ifndef CORE_ARENA_H
#define CORE_ARENA_H

#include <stddef.h>

/*
 * Memory that is given back all at once: one arena per lifetime (a scenario, a
 * session, a frame). What an arena hands out is zeroed, aligned for any type
 * and valid until the arena is reset or freed. It never returns NULL: without
 * memory the program stops.
 */
typedef struct Arena Arena;

Arena *arena_new(void);

/* arena_free(NULL) does nothing. */
void arena_free(Arena *arena);

/* Takes everything back, but keeps a block for the next use. */
void arena_reset(Arena *arena);

void *arena_alloc(Arena *arena, size_t size);

/*
 * An array grown by doubling: returns `items` if it has room for one more
 * after `count`, else a copy twice as large. The old one stays in the arena.
 */
void *arena_grow(Arena *arena, void *items, int count, size_t item_size);

/* A copy with a final NUL. */
char *arena_text(Arena *arena, const char *text, size_t length);

/* Bytes of any kind, not ended by a NUL. */
typedef struct {
    const char *data;
    size_t size;
} Bytes;

Bytes arena_bytes(Arena *arena, Bytes bytes);

/* Adds one zeroed item at the end of a (pointer, count) pair, and yields it. */
#define ARENA_PUSH(arena, items, count)                                        \
    ((items) = arena_grow((arena), (items), (count), sizeof *(items)),         \
     &(items)[(count)++])

#endif
