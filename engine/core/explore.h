#ifndef CORE_EXPLORE_H
#define CORE_EXPLORE_H

#include <stdint.h>

#include "core/state.h"

/*
 * All states that a run of a scenario can reach under its procedure, exactly.
 *
 * A state is a position, the variables, the bits of choices that can be taken
 * once and of events that a condition reads, and the states of the rules. Every
 * open choice, and every call with what is said, is one transition. "finish"
 * leads out of the space: a state in which it can be taken is an end.
 *
 * States are numbered from 0, which is the start; those of one step have
 * numbers in a row. A space is constant once explored and borrows the scenario.
 */
typedef struct Space Space;

enum { EXPLORE_LIMIT = 20 * 1000 * 1000, SPACE_END = -1 };

typedef struct {
    int limit; /* of states; 0 for EXPLORE_LIMIT */
    /* Called now and then; false stops the work. May be NULL. */
    bool (*go_on)(void *context, int states);
    void *context;
    bool forward_only; /* keep no transitions: only counting and finding */
} ExploreOptions;

/*
 * Explores; `options` may be NULL. NULL if an author's function fails, with
 * the reason in `err`. Stops at the limit, when told to, or when the states of
 * one step times its moves come near 2^32; the space is then not finished, and
 * proves nothing about what was not reached.
 */
Space *explore(const Scenario *scenario, const ExploreOptions *options,
               Error *err);

/* space_free(NULL) does nothing. */
void space_free(Space *space);

const Scenario *space_scenario(const Space *space);
bool space_is_finished(const Space *space);
int space_state_count(const Space *space);
int64_t space_transition_count(const Space *space);
size_t space_bytes(const Space *space);

/* One transition. */
typedef struct {
    int choice;
    int way; /* of the choice's ways, or -1 */
    int to;  /* a state, or SPACE_END */
} Transition;

/* The transitions out of `state`, in the order of state_open_choices. */
int space_transitions(const Space *space, int state, Transition *out, int max);

/* How many there can be at most. */
int space_most_transitions(const Space *space);

/* The step of a state; its first and one past its last state. */
int space_step(const Space *space, int state);
void space_step_states(const Space *space, int step, int *first, int *end);

/* The full state. `happened` holds only the events that are watched. */
void space_unpack(const Space *space, int index, State *state);

/* The number of a state, or -1. */
int space_find(const Space *space, const State *state);

/* How many choices it takes to get there, at least. */
int space_depth(const Space *space, int state);

/*
 * The choices of a shortest way to `state`, as many as space_depth says;
 * returns that number. `out` has room for `max`.
 */
int space_path(const Space *space, int state, int *out, int max);

#endif
