#ifndef CORE_STATES_H
#define CORE_STATES_H

#include "core/space.h"

/*
 * The states of one step while they are being found, and their transitions:
 * arrays that grow by half, and a table that is at most two thirds full.
 */
enum { STATE_NEW = -1 };

/* Makes room for one more state. */
void states_grow(StepSpace *s, int words);

/* Gives back what was not used. */
void states_trim(StepSpace *s, int words, bool has_rows);

/* The transitions of state `number` come now; they follow on each other. */
void rows_begin(StepSpace *s, uint32_t number);
void rows_grow(StepSpace *s);

static inline void rows_add(StepSpace *s, uint32_t to, uint16_t outlet)
{
    if (s->row_count == s->row_room)
        rows_grow(s);
    s->row_to[s->row_count] = to;
    s->row_outlets[s->row_count++] = outlet;
}

static inline bool states_same(const uint64_t *a, const uint64_t *b, int words)
{
    for (int i = 0; i < words; i++)
        if (a[i] != b[i])
            return false;
    return true;
}

/* The number of the state with this key; or STATE_NEW, and it is the last. */
static inline int64_t states_find_or_add(StepSpace *s, const uint64_t *key,
                                         int words)
{
    if (s->count == s->room || s->count == s->slot_room)
        states_grow(s, words);

    uint64_t at = space_hash(key, words) & s->slot_mask;
    for (uint32_t slot; (slot = s->slots[at]) != 0;
         at = (at + 1) & s->slot_mask)
        if (states_same(s->keys + (size_t)(slot - 1) * (size_t)words, key,
                        words))
            return slot - 1;
    for (int i = 0; i < words; i++)
        s->keys[(size_t)s->count * (size_t)words + (size_t)i] = key[i];
    s->slots[at] = ++s->count;
    return STATE_NEW;
}

#endif
