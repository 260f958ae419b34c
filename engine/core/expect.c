#include "core/expect.h"

#include <string.h>

#include "core/solve.h"

/* The procedure with its expectations behind its rules. */
static Procedure extended(const Procedure *p, Arena *arena)
{
    Procedure all = *p;

    all.rule_count = p->rule_count + p->expectation_count;
    all.rules = arena_alloc(arena, (size_t)all.rule_count * sizeof *all.rules);
    if (p->rule_count)
        memcpy(all.rules, p->rules, (size_t)p->rule_count * sizeof *all.rules);
    memcpy(all.rules + p->rule_count, p->expectations,
           (size_t)p->expectation_count * sizeof *all.rules);
    return all;
}

/* The line of the step in which a run ends. */
static int line_of_end(const Scenario *s, const Path *path)
{
    return s->choices[path->choices[path->count - 1]].line;
}

static void report(const Scenario *s, const Rule *expectation, const Path *path,
                   Diags *diags)
{
    char words[1000];
    Place place = { .file = s->file, .line = line_of_end(s, path) };
    Diag *diag = diag_add_in(diags, DIAG_WARNING, MESSAGE_EXPECTATION, place,
                             TEXTS(expectation->text, WORD(s->procedure->id)));

    diag_show_witness(diags, diag, path_words(s, path, words, sizeof words));
}

static void check_each(const Solution *solution, const Scenario *s,
                       Diags *diags)
{
    const Procedure *p = s->procedure;

    if (scenario_accepts(s, MESSAGE_EXPECTATION))
        return;
    for (int i = 0; i < p->expectation_count; i++) {
        Path path = solve_rule(solution, p->rule_count + i, STATUS_MISSED);

        if (path.count > 0)
            report(s, &p->expectations[i], &path, diags);
        path_free(&path);
    }
}

bool check_expectations(const Scenario *scenario, int limit, Diags *diags,
                        Error *err)
{
    if (scenario->procedure->expectation_count == 0)
        return true;

    Arena *arena = arena_new();
    Scenario trial = *scenario;
    Procedure all = extended(scenario->procedure, arena);
    const ExploreOptions options = { .limit = limit };
    Space *space;

    trial.procedure = &all;
    space = explore(&trial, &options, err);
    if (space && space_is_finished(space)) {
        Solution *solution = solve(space);

        check_each(solution, scenario, diags);
        solution_free(solution);
    }
    bool ok = space != NULL;
    space_free(space);
    arena_free(arena);
    return ok;
}
