#ifndef CORE_EXPECTED_RUN_H
#define CORE_EXPECTED_RUN_H

#include "core/diag.h"
#include "core/session.h"
#include "core/strbuf.h"

/*
 * A run with what it is meant to come to, on one line:
 *
 *     PROCEDURE ENDING: choice contact:choice … => RULE=STATUS …
 *
 * The run leads to the step ENDING and is finished there; the statuses are the
 * words of core/judge.h. An author keeps such lines beside a situation, and
 * hears of it when a change makes a run come to something else.
 */
typedef struct {
    const char *procedure, *ending;
    char *words, *verdicts;
} ExpectedRun;

/* Cuts `line` up; false if it is no such line. The run borrows it. */
bool expected_run_read(char *line, ExpectedRun *run);

/* Plays it in `scenario`, which is under its procedure, and notes at `place`
 * each thing that comes out otherwise. Cuts up what the run borrows. */
void expected_run_check(const Scenario *scenario, const ExpectedRun *run,
                        Place place, Diags *diags);

/* Plays it as far as it can be; NULL if it cannot be begun. Leaves what the run
 * borrows as it is. */
Session *expected_run_play(const Scenario *scenario, const ExpectedRun *run);

/* The line of a run that is over, without a line end. */
void expected_run_write(const Session *session, Strbuf *out);

#endif
