#include "core/lint.h"

#include "core/lint_note.h"

Diag *lint_warn(Diags *diags, const Scenario *scenario, int line,
                Message message, const Text *args)
{
    Place place = { .file = scenario->file, .line = line };

    if (scenario_accepts(scenario, (int)message))
        return NULL;
    return diag_add_in(diags, DIAG_WARNING, message, place, args);
}

/* Statuses that a rule can end with here, against those a sound story has. */
void lint_rules(const Solution *solution, Diags *diags)
{
    const Scenario *s = space_scenario(solution_space(solution));
    const Procedure *p = s->procedure;
    int line = s->steps[s->start].line;

    for (int i = 0; i < p->rule_count; i++) {
        unsigned statuses = solve_statuses(solution, i);
        const Text *args = TEXTS(WORD(p->rules[i].id), WORD(p->id));

        if (statuses == 1u << STATUS_NOT_APPLICABLE) {
            lint_warn(diags, s, line, MESSAGE_RULE_NEVER_DUE, args);
            continue;
        }
        if (statuses && !(statuses & 1u << STATUS_MISSED))
            lint_warn(diags, s, line, MESSAGE_RULE_NEVER_MISSED, args);
        if (statuses && !(statuses & 1u << STATUS_KEPT))
            lint_warn(diags, s, line, MESSAGE_RULE_NEVER_KEPT, args);
    }
}

void lint(const Solution *solution, Diags *diags)
{
    const Scenario *scenario = space_scenario(solution_space(solution));

    lint_reach(solution, diags);
    lint_variables(scenario, diags);
    lint_rules(solution, diags);
    lint_players(scenario, diags);
}
