#ifndef CLI_SOLVING_H
#define CLI_SOLVING_H

#include "cli/cli.h"
#include "core/figures.h"

/*
 * Opening a situation and solving it, for the commands that look at the whole
 * of it. Long work shows its progress where somebody is watching.
 */
typedef struct {
    const Scenario *scenario; /* borrowed from the library */
    Space *space;
    Solution *solution;
    Figures figures;
} Solved;

/*
 * Explores one scenario up to `limit` states (0: the usual number). NULL if an
 * author's function fails. Progress goes to standard error.
 */
Space *solving_explore(const Scenario *scenario, int limit, Error *err);

/* Reads the scenario and solves all of it. Returns EXIT_FINE, or another code
 * having said why; only then there is nothing to close. */
int solving_open(Cli *cli, const char *name, const char *procedure,
                 const char *limit, Solved *solved);
void solving_close(Solved *solved);

/*
 * All that can be proved of a scenario, and all that smells, into `diags`. True
 * if it could be solved: there is something to close then.
 */
bool solving_prove(const Scenario *scenario, int limit, Diags *diags,
                   Solved *solved);

/* One situation must be named, and the format be "text" or `other`. */
bool solving_check_arguments(const Cli *cli, char **argv, int count,
                             const char *format, const char *other);

/* The number that --limit gives, 0 if it is NULL; -1 having said that it is
 * none. */
int solving_limit(const Cli *cli, const char *limit);

#endif
