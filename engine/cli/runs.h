#ifndef CLI_RUNS_H
#define CLI_RUNS_H

#include "cli/cli.h"
#include "core/expected_run.h"

/*
 * runs.txt, beside a situation's scenario.lua: runs with what they are meant to
 * come to (see core/expected_run.h). Lines that begin with '#' are the
 * author's own.
 */

/* Plays those of a scenario and notes what comes to something else. `name` is
 * what the library knows it by; nothing is noted if there is no such file. */
void runs_check(Library *library, const char *name, const Scenario *scenario,
                Diags *diags);

/* Gives each of them, in order, to `each`; true if there is no such file. */
bool runs_each(const Scenario *scenario,
               void (*each)(void *context, const ExpectedRun *run),
               void *context, Error *err);

/* Adds a run that is over, or puts it in the place of the same run; false, with
 * the reason, if it cannot. Its line and where it stands, in `arena`. */
bool runs_keep(const Session *session, Arena *arena, const char **path,
               const char **line, Error *err);

/* The same, and says where. Returns the exit code. */
int runs_save(const Cli *cli, const Session *session);

#endif
