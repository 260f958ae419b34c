#ifndef TESTS_BENCH_SOLVER_STORY_H
#define TESTS_BENCH_SOLVER_STORY_H

#include "core/scenario.h"

/*
 * A synthetic story, fixed by its plan: a chain of steps in chapters, each with
 * three to five choices that test and change a few of the variables, raise
 * events now and then and lead a little forward or back; rules over the events;
 * people to call, most of them once. The last step is an ending in which nobody
 * can be called.
 *
 * Every path passes the first step of each chapter. A choice that leads there
 * sets the variables that the chapter does not use to their start, which keeps
 * the number of states in hand.
 */
enum { STORY_RULES_MAX = 6, STORY_VARIABLES_MAX = 20, STORY_CONTACTS_MAX = 12 };

typedef struct {
    int steps; /* the ending apart */
    int variables;
    int live; /* variables used in one chapter */
    int rules;
    int contacts;
    uint64_t seed;
} StoryPlan;

/* All of it is in `arena`. */
const Scenario *story_made(Arena *arena, const StoryPlan *plan);

#endif
