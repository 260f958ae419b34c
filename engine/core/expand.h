#ifndef CORE_EXPAND_H
#define CORE_EXPAND_H

#include "core/space.h"

/*
 * What a batch of states of one step leads to. A move is taken for the whole
 * batch before the next one: what it does is then looked up once, and no branch
 * hangs on what one state happens to be. Where an outcome may be found in its
 * step's table is asked for from memory well before it is looked up.
 */
enum { BATCH = 64 };

typedef struct {
    uint32_t hash;
    uint16_t outlet; /* of the step's */
    uint16_t step;   /* or NOWHERE, by "finish" */
} Outcoming;

enum { NOWHERE = 0xFFFF };

typedef struct {
    const Space *space;
    int most;         /* outcomes of one state */
    uint64_t *keys;   /* [outcome], words each */
    Outcoming *found; /* [outcome]: of each state in the order of its moves */
    uint32_t ends[BATCH]; /* of each state's outcomes */
} Expansion;

void expansion_make(Expansion *x, const Space *space);
void expansion_free(Expansion *x);

/* Takes every open move in `count` states of a step, keys in a row from `from`;
 * false if an author's function fails. */
bool expand(Expansion *x, int step, const uint64_t *from, int count,
            Error *err);

/* Where the outcomes of a state of the batch begin. */
static inline uint32_t outcome_at(const Expansion *x, int state)
{
    return (uint32_t)(state * x->most);
}

/* Outcomes of the first `count` states. */
static inline uint32_t expansion_total(const Expansion *x, int count)
{
    uint32_t total = 0;

    for (int i = 0; i < count; i++)
        total += x->ends[i] - outcome_at(x, i);
    return total;
}

#endif
