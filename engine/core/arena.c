#include "core/arena.h"

#include <assert.h>
#include <stdalign.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "core/memory.h"

enum { BLOCK_SIZE = 16 * 1024 };

typedef struct Block Block;

struct Block {
    Block *next;
    size_t used, size;
    alignas(max_align_t) unsigned char bytes[];
};

struct Arena {
    Block *block; /* the one being filled, then the full ones */
};

static Block *block_new(size_t size, Block *next)
{
    Block *block = memory_bytes(sizeof *block + size);

    *block = (Block){ .next = next, .size = size };
    return block;
}

Arena *arena_new(void)
{
    Arena *arena = memory_bytes(sizeof *arena);

    arena->block = block_new(BLOCK_SIZE, NULL);
    return arena;
}

/* Frees all blocks but the last, which is the first one made. */
static void free_blocks_above_first(Arena *arena)
{
    while (arena->block->next) {
        Block *next = arena->block->next;

        free(arena->block);
        arena->block = next;
    }
}

void arena_free(Arena *arena)
{
    if (!arena)
        return;
    free_blocks_above_first(arena);
    free(arena->block);
    free(arena);
}

void arena_reset(Arena *arena)
{
    free_blocks_above_first(arena);
    arena->block->used = 0;
}

void *arena_alloc(Arena *arena, size_t size)
{
    size_t align = alignof(max_align_t);
    Block *block = arena->block;

    assert(size < SIZE_MAX / 2);
    size = (size + align - 1) / align * align;
    if (size > block->size - block->used) {
        size_t room = size > BLOCK_SIZE ? size : BLOCK_SIZE;

        block = arena->block = block_new(room, block);
    }

    void *at = block->bytes + block->used;
    block->used += size;
    return memset(at, 0, size);
}

void *arena_grow(Arena *arena, void *items, int count, size_t item_size)
{
    enum { FIRST = 4 };

    /* The room is not kept: it is full exactly when the count is 0 or a power
     * of two from FIRST on. */
    bool full = count == 0 || (count >= FIRST && (count & (count - 1)) == 0);

    if (!full)
        return items;

    size_t room = count ? (size_t)count * 2 : FIRST;
    void *larger = arena_alloc(arena, room * item_size);

    if (count)
        memcpy(larger, items, (size_t)count * item_size);
    return larger;
}

char *arena_text(Arena *arena, const char *text, size_t length)
{
    char *copy = arena_alloc(arena, length + 1);

    memcpy(copy, text, length);
    return copy;
}

Bytes arena_bytes(Arena *arena, Bytes bytes)
{
    return (Bytes){ arena_text(arena, bytes.data, bytes.size), bytes.size };
}
