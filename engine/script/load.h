#ifndef SCRIPT_LOAD_H
#define SCRIPT_LOAD_H

#include "core/diag.h"
#include "core/scenario.h"

/*
 * One file, from its bytes to the model.
 *
 * What is wrong with the text is noted in `diags`; `err` tells why there is no
 * text to read. A file with errors gives NULL; warnings come with a result.
 */

/* Finds the procedure called `name` for a scenario; NULL if it cannot. One that
 * the scenario itself names and that is not there is said to be its mistake. */
typedef const Procedure *FindProcedureFn(void *context, const char *name);
typedef struct {
    FindProcedureFn *find;
    void *context;
    const char *const *names; /* to suggest, ended by NULL */
} Procedures;

/*
 * Reads a scenario under the procedure called `wanted`, or under its own first
 * one if that is NULL. The caller owns it: see scenario_free.
 */
Scenario *load_scenario(const char *path, const char *wanted,
                        const Procedures *procedures, Diags *diags, Error *err);

/* The caller owns it: see procedure_free. */
Procedure *load_procedure(const char *path, Diags *diags, Error *err);

#endif
