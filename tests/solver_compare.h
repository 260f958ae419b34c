#ifndef TESTS_SOLVER_COMPARE_H
#define TESTS_SOLVER_COMPARE_H

#include "core/solve.h"
#include "tests/slow.h"
#include "tests/story_maker.h"

/* One scenario under one procedure, looked at by both. What compare_solver is
 * given: the first four; the rest is its own. */
typedef struct {
    const char *name; /* for whoever reads that something does not agree */
    const Scenario *scenario;
    Slow *slow; /* complete */
    Random random;
    int *slow_least, *slow_greatest;
    int *states; /* by node: the engine's number of its state */
    Space *space;
    Solution *solution;
} Case;

/* How many were of which sort. */
typedef struct {
    int compared, too_large;
    int stuck;        /* in some state no end can be reached */
    int unfinishable; /* nor from the start */
    int finite;       /* so are its runs */
    int64_t states;
} Tally;

/* Fails the test if the solver and the slow explorer do not agree. */
void compare_solver(Case *c, Tally *tally);

#endif
