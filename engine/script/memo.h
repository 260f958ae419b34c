#ifndef SCRIPT_MEMO_H
#define SCRIPT_MEMO_H

#include "core/state.h"

/*
 * What one author's function has answered so far. A function is pure: what it
 * returns and sets follows from the variables it reads, so that exploring
 * millions of states calls it once for each valuation of those. All in the
 * arena that it was made in; forgets everything rather than grow for ever.
 */
typedef struct Memo Memo;

/* What a call came to. */
typedef struct {
    bool holds;       /* of a test */
    uint64_t written; /* of an effect: the variables it set, a bit each */
    int32_t *values;  /* [variable] that it gave them; NULL if none */
} Answer;

Memo *memo_new(Arena *arena, int variable_count);

/* The answer for this state, or NULL. Borrowed until the next memo_keep. */
const Answer *memo_find(const Memo *memo, const State *state);

/* Keeps the answer for this state, found by reading the variables `reads`. */
void memo_keep(Memo *memo, const State *state, uint64_t reads, Answer answer);

#endif
