#ifndef TESTS_BENCH_STORY_TABLES_H
#define TESTS_BENCH_STORY_TABLES_H

#include <stdio.h>

#include "core/scenario.h"

/*
 * The same story for SPIN where it refuses one label a step: the position is a
 * number, and the moves are rows in C tables that a loop of as many
 * alternatives as a step has moves reads. States and transitions are those of
 * write_promela, for the same kind of story.
 *
 * The model is short and wants the tables next to it, as "story.h": SPIN takes
 * C of any length only from a file.
 */
void write_tables(FILE *out, const Scenario *scenario);
void write_table_model(FILE *out, const Scenario *scenario);

#endif
