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

/* Makes room for the transitions of all states below `states`, `more` of them
 * from now on. */
void rows_grow(StepSpace *s, uint32_t states, uint32_t more);

static inline bool states_same(const uint64_t *a, const uint64_t *b, int words)
{
    for (int i = 0; i < words; i++)
        if (a[i] != b[i])
            return false;
    return true;
}

/* The number of the state with this key; or STATE_NEW, and it is the last. */
static inline int64_t states_find_or_add(StepSpace *s, const uint64_t *key,
                                         uint32_t hash, int words)
{
    if (s->count == s->limit)
        states_grow(s, words);

    uint32_t at = hash & s->slot_mask;
    for (uint32_t slot; (slot = s->slots[at]) != 0;
         at = (at + 1) & s->slot_mask)
        if (slot_may_be(s, slot, hash) &&
            states_same(s->keys + (size_t)slot_number(s, slot) * (size_t)words,
                        key, words))
            return slot_number(s, slot);
    for (int i = 0; i < words; i++)
        s->keys[(size_t)s->count * (size_t)words + (size_t)i] = key[i];
    s->slots[at] = slot_of(s, s->count++, hash);
    return STATE_NEW;
}

#endif
