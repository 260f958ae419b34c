#ifndef CORE_LINT_H
#define CORE_LINT_H

#include "core/diag.h"
#include "core/figures.h"

/*
 * What is wrong with a scenario, or smells, once all of it is known. Errors: a
 * state in which nothing can be done, or from which no ending can be reached.
 * Warnings: all else; those that the scenario accepts, with a reason, are not
 * given. Each note has its place and, where there is one, a run that shows it.
 */

/* From the solved space. */
void lint(const Solution *solution, Diags *diags);

/* From the texts alone. */
void lint_texts(const Scenario *scenario, Diags *diags);

/* Is this message one that a scenario can accept? */
bool lint_may_accept(int number);

#endif
