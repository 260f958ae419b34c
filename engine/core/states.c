#include "core/states.h"

#include <stdlib.h>

#include "core/memory.h"

enum { FIRST_ROOM = 16 };

/* Half as much again, and at least enough. */
static uint32_t larger(uint32_t room, uint32_t least)
{
    uint32_t grown = room < FIRST_ROOM ? FIRST_ROOM : room + room / 2;

    return grown < least ? least : grown;
}

static void resize_states(StepSpace *s, uint32_t room, int words)
{
    s->keys =
        memory_grow(s->keys, (size_t)room * (size_t)words, sizeof *s->keys);
    s->origins = memory_grow(s->origins, room, sizeof *s->origins);
    s->room = room;
}

static void put_slot(StepSpace *s, uint32_t hash, uint32_t number)
{
    uint32_t at = hash & s->slot_mask;

    while (s->slots[at])
        at = (at + 1) & s->slot_mask;
    s->slots[at] = slot_of(s, number, hash);
}

static void grow_slots(StepSpace *s, int words)
{
    uint32_t slots = s->slots ? 2 * (s->slot_mask + 1) : 2 * FIRST_ROOM;

    free(s->slots);
    s->slots = memory_new(slots, sizeof *s->slots);
    s->slot_mask = slots - 1;
    s->slot_room = (uint32_t)((uint64_t)slots / 2);
    for (uint32_t i = 0; i < s->count; i++)
        put_slot(s, space_hash(s->keys + (size_t)i * (size_t)words, words), i);
}

void states_grow(StepSpace *s, int words)
{
    if (s->count == s->room)
        resize_states(s, larger(s->room, s->room + 1), words);
    if (s->count == s->slot_room)
        grow_slots(s, words);
    s->limit = s->room < s->slot_room ? s->room : s->slot_room;
}

static void resize_rows(StepSpace *s, uint32_t room)
{
    s->rows = memory_grow(s->rows, room, sizeof *s->rows);
    s->row_room = room;
}

static void resize_row_starts(StepSpace *s, uint32_t room)
{
    s->row_starts = memory_grow(s->row_starts, room, sizeof *s->row_starts);
    s->row_start_room = room;
}

void rows_grow(StepSpace *s, uint32_t states, uint32_t more)
{
    if (s->row_start_room < states)
        resize_row_starts(s, larger(s->row_start_room, states));
    if (s->row_room - s->row_count < more)
        resize_rows(s, larger(s->row_room, s->row_count + more));
}

void states_trim(StepSpace *s, int words, bool has_rows)
{
    resize_states(s, s->count, words);
    if (!has_rows)
        return;
    resize_row_starts(s, s->count + 1);
    s->row_starts[s->count] = s->row_count;
    if (s->row_count > 0)
        resize_rows(s, s->row_count);
}
