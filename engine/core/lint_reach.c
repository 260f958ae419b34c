#include <stdlib.h>

#include "core/lint_note.h"
#include "core/memory.h"
#include "core/solution.h"

/* Reachability: what can never be come to, and what cannot be left. */

typedef struct {
    const Solution *solution;
    const Space *space;
    const Scenario *scenario;
    Diags *diags;
    Transition *out; /* of one state */
    int *open;       /* [choice]: in how many states it can be taken */
    bool *doomed;    /* [state]: it is a dead end, or leads to one */
    bool stuck;      /* somewhere */
} Reach;

static void note_error(const Reach *r, Message message, int step, int state)
{
    const Step *s = &r->scenario->steps[step];
    Place place = { .file = r->scenario->file, .line = s->line };
    Diag *diag =
        diag_add_in(r->diags, DIAG_ERROR, message, place, TEXTS(WORD(s->id)));

    lint_show_way(r->diags, diag, r->space, state);
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
    for (int i = first; i < end; i++) {
        r->doomed[i] = !can_go_on(r, i);
        if (r->doomed[i] && stuck < 0)
            stuck = i;
    }
    if (stuck >= 0)
        note_error(r, MESSAGE_STUCK, step, stuck);
    r->stuck |= stuck >= 0;
    if (first == end)
        lint_warn(r->diags, r->scenario, r->scenario->steps[step].line,
                  MESSAGE_STEP_UNREACHED,
                  TEXTS(WORD(r->scenario->steps[step].id)));
}

/* From the dead ends back to all that leads there. */
static void spread_doom(const Reach *r)
{
    const Solution *s = r->solution;
    uint32_t states = (uint32_t)space_state_count(r->space);
    uint32_t *queue = memory_new(states, sizeof *queue);
    uint32_t head = 0, tail = 0;

    for (uint32_t i = 0; i < states; i++)
        if (r->doomed[i])
            queue[tail++] = i;
    for (; head < tail; head++)
        for (uint32_t i = s->arrivals[queue[head]];
             i < s->arrivals[queue[head] + 1]; i++)
            if (!r->doomed[s->sources[i]]) {
                r->doomed[s->sources[i]] = true;
                queue[tail++] = s->sources[i];
            }
    free(queue);
}

/* Is there no ending left, though the run can go on for ever? What only leads
 * to a dead end has been told at that dead end. */
static bool goes_round(const Reach *r, int state)
{
    return solution_least(r->solution, state) == NO_ENDING && !r->doomed[state];
}

static void look_for_endings(const Reach *r)
{
    if (r->stuck)
        spread_doom(r);
    for (int step = 0; step < r->scenario->step_count; step++) {
        int first, end;

        space_step_states(r->space, step, &first, &end);
        while (first < end && !goes_round(r, first))
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

static void look_at_choice(const Reach *r, int choice)
{
    const Choice *c = &r->scenario->choices[choice];
    int first = 0, end = space_state_count(r->space);

    if (c->step >= 0)
        space_step_states(r->space, c->step, &first, &end);
    if (first == end)
        return;
    if (r->open[choice] == 0)
        lint_warn(r->diags, r->scenario, c->line, MESSAGE_CHOICE_NEVER,
                  TEXTS(WORD(c->id)));
    else if (r->open[choice] == end - first && is_conditional(c))
        lint_warn(r->diags, r->scenario, c->line, MESSAGE_CHOICE_ALWAYS,
                  TEXTS(WORD(c->id)));
}

static void look_at_choices(const Reach *r)
{
    for (int i = 0; i < r->scenario->choice_count; i++) {
        const Choice *c = &r->scenario->choices[i];

        /* What the procedure's people say cannot suit every story. */
        if (c->step >= 0 || lint_is_own(r->scenario, c))
            look_at_choice(r, i);
    }
}

typedef enum { NOTHING_TO_CHOOSE, ALL_THE_SAME, A_DIFFERENCE } Outcomes;

/* What the step's own choices that are open come to; they stand first. */
static Outcomes outcomes_of(const Reach *r, int state)
{
    int count = space_transitions(r->space, state, r->out,
                                  space_most_transitions(r->space));
    int own = 0;

    for (; own < count; own++) {
        const Choice *c = &r->scenario->choices[r->out[own].choice];

        if (c->step < 0)
            break;
        if (r->out[own].to != r->out[0].to || c->remark_count > 0)
            return A_DIFFERENCE;
    }
    return own > 1 ? ALL_THE_SAME : NOTHING_TO_CHOOSE;
}

static void look_at_outcomes(const Reach *r, int step)
{
    const Step *s = &r->scenario->steps[step];
    int first, end, shown = -1;

    space_step_states(r->space, step, &first, &end);
    for (int i = first; i < end; i++) {
        Outcomes outcomes = outcomes_of(r, i);

        if (outcomes == A_DIFFERENCE)
            return;
        if (outcomes == ALL_THE_SAME && shown < 0)
            shown = i;
    }
    if (shown < 0)
        return;
    Diag *diag = lint_warn(r->diags, r->scenario, s->line, MESSAGE_SAME_OUTCOME,
                           TEXTS(WORD(s->id)));
    lint_show_way(r->diags, diag, r->space, shown);
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
        .out = memory_new((size_t)space_most_transitions(space) + 1,
                          sizeof *r.out),
        .open = memory_new((size_t)scenario->choice_count + 1, sizeof *r.open),
        .doomed =
            memory_new((size_t)space_state_count(space), sizeof *r.doomed),
    };

    for (int i = 0; i < scenario->step_count; i++)
        look_at_step(&r, i);
    look_for_endings(&r);
    look_at_choices(&r);
    for (int i = 0; i < scenario->step_count; i++)
        look_at_outcomes(&r, i);
    free(r.out);
    free(r.open);
    free(r.doomed);
}
