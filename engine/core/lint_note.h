#ifndef CORE_LINT_NOTE_H
#define CORE_LINT_NOTE_H

#include "core/lint.h"

/* For the files of lint alone. */

/* Notes a warning at a line of the scenario, unless it is accepted; else NULL.
 */
Diag *lint_warn(Diags *diags, const Scenario *scenario, int line,
                Message message, const Text *args);

/* Adds a run that shows it; `diag` may be NULL. */
void lint_show(Diags *diags, Diag *diag, const Scenario *scenario,
               const Path *path);

/* The same, of a shortest run to a state. */
void lint_show_way(Diags *diags, Diag *diag, const Space *space, int state);

/* Is this choice of a contact the scenario's own, not the procedure's? */
bool lint_is_own(const Scenario *scenario, const Choice *choice);

/* The parts of lint. */
void lint_reach(const Solution *solution, Diags *diags);
void lint_variables(const Scenario *scenario, Diags *diags);
void lint_rules(const Solution *solution, Diags *diags);
void lint_players(const Scenario *scenario, Diags *diags);

#endif
