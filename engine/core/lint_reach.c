#include <stdlib.h>

#include "core/lint_note.h"

/* Reachability: what can never be come to, and what cannot be left. */

typedef struct {
    const Solution *solution;
    const Space *space;
    const Scenario *scenario;
    Diags *diags;
    Transition *out; /* of one state */
    int *open;       /* [choice]: in how many states it can be taken */
    bool stuck;      /* somewhere */
} Reach;

static void show_way(const Reach *r, Diag *diag, int state)
{
    char words[1000];
    int depth = space_depth(r->space, state);
    Path path = { malloc(((size_t)depth + 1) * sizeof(int)), depth };

    if (!path.choices)
        abort();
    space_path(r->space, state, path.choices, depth);
    diag_show_witness(r->diags, diag,
                      path_words(r->scenario, &path, words, sizeof words));
    path_free(&path);
}

static void note_error(const Reach *r, Message message, int step, int state)
{
    const Step *s = &r->scenario->steps[step];
    Place place = { .file = r->scenario->file, .line = s->line };
    Diag *diag =
        diag_add_in(r->diags, DIAG_ERROR, message, place, TEXTS(WORD(s->id)));

    show_way(r, diag, state);
}

/* Can anything be done here but call people, to no effect? Counts what can. */
static bool can_go_on(const Reach *r, int state)
{
    int count = space_transitions(r->space, state, r->out,
                                  space_most_transitions(r->space));
    bool on = false;

    for (int i = 0; i < count; i++) {
        r->open[r->out[i].choice]++;
        on |= r->out[i].to != state;
    }
    return on;
}

static void look_at_step(Reach *r, int step)
{
    int first, end, stuck = -1;

    space_step_states(r->space, step, &first, &end);
    /* Those found first lie nearest to the start. */
    for (int i = first; i < end; i++)
        if (!can_go_on(r, i) && stuck < 0)
            stuck = i;
    if (stuck >= 0)
        note_error(r, MESSAGE_STUCK, step, stuck);
    r->stuck |= stuck >= 0;
    if (first == end)
        lint_warn(r->diags, r->scenario, r->scenario->steps[step].line,
                  MESSAGE_STEP_UNREACHED,
                  TEXTS(WORD(r->scenario->steps[step].id)));
}

/* States that can be left, but not towards an ending. */
static void look_for_endings(const Reach *r)
{
    for (int step = 0; step < r->scenario->step_count; step++) {
        int first, end;

        space_step_states(r->space, step, &first, &end);
        while (first < end && solution_least(r->solution, first) != NO_ENDING)
            first++;
        if (first < end)
            note_error(r, MESSAGE_NO_ENDING_LEFT, step, first);
    }
}

static bool is_conditional(const Choice *c)
{
    return c->when.test_count > 0 || c->when.needs || c->when.unless ||
           c->when.hook >= 0;
}

static void look_at_choices(const Reach *r)
{
    for (int i = 0; i < r->scenario->choice_count; i++) {
        const Choice *c = &r->scenario->choices[i];
        int first, end;

        /* Those of the procedure's people cannot suit every story. */
        if (c->step < 0)
            continue;
        space_step_states(r->space, c->step, &first, &end);
        if (first == end)
            continue;
        if (r->open[i] == 0)
            lint_warn(r->diags, r->scenario, c->line, MESSAGE_CHOICE_NEVER,
                      TEXTS(WORD(c->id)));
        else if (r->open[i] == end - first && is_conditional(c))
            lint_warn(r->diags, r->scenario, c->line, MESSAGE_CHOICE_ALWAYS,
                      TEXTS(WORD(c->id)));
    }
}

/* Do all of the step's own choices that are open lead to the same state, and
 * does none bring a remark? Counts them. */
static bool comes_to_the_same(const Reach *r, int state, int *own)
{
    int count = space_transitions(r->space, state, r->out,
                                  space_most_transitions(r->space));

    *own = 0;
    for (int i = 0; i < count; i++) {
        const Choice *c = &r->scenario->choices[r->out[i].choice];

        if (c->step < 0)
            continue;
        (*own)++;
        if (r->out[i].to != r->out[0].to || c->remark_count > 0)
            return false;
    }
    return true;
}

static void look_at_outcomes(const Reach *r)
{
    for (int step = 0; step < r->scenario->step_count; step++) {
        const Step *s = &r->scenario->steps[step];
        int first, end, own = 0, most = 0;

        space_step_states(r->space, step, &first, &end);
        while (first < end && comes_to_the_same(r, first, &own)) {
            most = own > most ? own : most;
            first++;
        }
        if (first == end && most > 1)
            lint_warn(r->diags, r->scenario, s->line, MESSAGE_SAME_OUTCOME,
                      TEXTS(WORD(s->id)));
    }
}

void lint_reach(const Solution *solution, Diags *diags)
{
    const Space *space = solution_space(solution);
    const Scenario *scenario = space_scenario(space);
    Reach r = {
        .solution = solution,
        .space = space,
        .scenario = scenario,
        .diags = diags,
        .out = calloc((size_t)space_most_transitions(space) + 1, sizeof *r.out),
        .open = calloc((size_t)scenario->choice_count + 1, sizeof *r.open)
    };

    if (!r.out || !r.open)
        abort();
    for (int i = 0; i < scenario->step_count; i++)
        look_at_step(&r, i);
    if (!r.stuck)
        look_for_endings(&r);
    look_at_choices(&r);
    look_at_outcomes(&r);
    free(r.out);
    free(r.open);
}
