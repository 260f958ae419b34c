#ifndef TESTS_BENCH_STORY_PROMELA_H
#define TESTS_BENCH_STORY_PROMELA_H

#include <stdio.h>

#include "core/scenario.h"

/*
 * The same story for SPIN, with the same parts of a state and one indivisible
 * move per choice, so that the numbers of states are equal: variables, bits of
 * choices taken once, rules, and the label of a step as the position. The
 * tables of the rules stand outside of SPIN's state, as C.
 *
 * For stories as solver_story.h makes them: at most one event a moment, one
 * unconditional way, no conditions on events, no functions.
 */
void write_promela(FILE *out, const Scenario *scenario);

#endif
