#ifndef TESTS_DRAFT_H
#define TESTS_DRAFT_H

#include "view/making.h"

/*
 * The fixture as a situation that is being written. What reading and solving
 * gave is set by the test.
 */
typedef struct {
    Draft draft;  /* what the next reading gives */
    bool changed; /* there is something new to read */
    int solve_ms; /* that solving is said to take */
    int solved;   /* how often it was done */
    int saved;    /* runs that are over, as tests */
    Arena *arena;
    Space *space;
    Solution *solution;
    Overview overview;
    Traffic traffic[RUNS_COUNT]; /* see written_play */
    Figures figures;
    Diags *diags;
    const char *folders[2];
} Written;

void written_begin(Written *written);
void written_end(Written *written);

Workbench written_bench(Written *written);

/* Somebody played these choices. */
void written_play(Written *written, RunsFrom from, const char *words);

/* From the next reading on the file has this mistake, and is not read. */
void written_spoil(Written *written);

/* From the next reading on it has this warning. */
void written_warn(Written *written);

#endif
