#include "core/states.h"

#include <stdlib.h>

enum { FIRST_ROOM = 16 };

static void *resized(void *items, size_t count, size_t size)
{
    void *larger = realloc(items, count * size);

    if (!larger)
        abort();
    return larger;
}

static uint32_t more(uint32_t room)
{
    return room < FIRST_ROOM ? FIRST_ROOM : room + room / 2;
}

static void resize_states(StepSpace *s, uint32_t room, int words)
{
    s->keys = resized(s->keys, (size_t)room * (size_t)words, sizeof *s->keys);
    s->parents = resized(s->parents, room, sizeof *s->parents);
    s->parent_steps = resized(s->parent_steps, room, sizeof *s->parent_steps);
    s->parent_outlets =
        resized(s->parent_outlets, room, sizeof *s->parent_outlets);
    s->room = room;
}

static void put_slot(StepSpace *s, uint64_t hash, uint32_t number)
{
    uint64_t at = hash & s->slot_mask;

    while (s->slots[at])
        at = (at + 1) & s->slot_mask;
    s->slots[at] = number + 1;
}

static void grow_slots(StepSpace *s, int words)
{
    uint32_t slots = s->slots ? 2 * (s->slot_mask + 1) : 2 * FIRST_ROOM;

    free(s->slots);
    s->slots = calloc(slots, sizeof *s->slots);
    if (!s->slots)
        abort();
    s->slot_mask = slots - 1;
    s->slot_room = (uint32_t)((uint64_t)slots * 2 / 3);
    for (uint32_t i = 0; i < s->count; i++)
        put_slot(s, space_hash(s->keys + (size_t)i * (size_t)words, words), i);
}

void states_grow(StepSpace *s, int words)
{
    if (s->count == s->room)
        resize_states(s, more(s->room), words);
    if (s->count == s->slot_room)
        grow_slots(s, words);
}

static void resize_rows(StepSpace *s, uint32_t room)
{
    s->row_to = resized(s->row_to, room, sizeof *s->row_to);
    s->row_outlets = resized(s->row_outlets, room, sizeof *s->row_outlets);
    s->row_room = room;
}

void rows_grow(StepSpace *s)
{
    resize_rows(s, more(s->row_room));
}

static void resize_row_starts(StepSpace *s, uint32_t room)
{
    s->row_starts = resized(s->row_starts, room, sizeof *s->row_starts);
    s->row_start_room = room;
}

void rows_begin(StepSpace *s, uint32_t number)
{
    if (number == s->row_start_room)
        resize_row_starts(s, more(s->row_start_room));
    s->row_starts[number] = s->row_count;
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
