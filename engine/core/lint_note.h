#ifndef CORE_LINT_NOTE_H
#define CORE_LINT_NOTE_H

#include "core/lint.h"

/* For the files of lint alone. */

/* Notes a warning at a line of the scenario, unless it is accepted; else NULL.
 */
Diag *lint_warn(Diags *diags, const Scenario *scenario, int line,
                Message message, const Text *args);

/* The parts of lint. */
void lint_reach(const Solution *solution, Diags *diags);
void lint_variables(const Scenario *scenario, Diags *diags);
void lint_rules(const Solution *solution, Diags *diags);
void lint_players(const Scenario *scenario, Diags *diags);

#endif
