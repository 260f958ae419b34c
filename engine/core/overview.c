#include "core/overview.h"

#include <stdlib.h>
#include <string.h>

#include "core/memory.h"
#include "core/solution.h"

typedef struct {
    const Solution *solution;
    const Space *space;
    const Scenario *scenario;
    Overview *overview;
    Transition *transitions; /* of one state */
} Survey;

static int transitions_of(const Survey *s, int state)
{
    return space_transitions(s->space, state, s->transitions,
                             space_most_transitions(s->space));
}

static void survey_step(const Survey *s, int step)
{
    StepView *view = &s->overview->steps[step];
    int first, end;

    space_step_states(s->space, step, &first, &end);
    *view =
        (StepView){ .states = end - first, .least = NO_ENDING, .nearest = -1 };
    for (int i = first; i < end; i++) {
        int loss = solution_least(s->solution, i);
        int depth = space_depth(s->space, i);

        if (loss != NO_ENDING &&
            (view->least == NO_ENDING || loss < view->least))
            view->least = loss;
        if (view->nearest < 0 || depth < view->depth) {
            view->nearest = i;
            view->depth = depth;
        }
    }
}

/* The loss with which a run ends that finishes in this state. */
static int loss_of_end(const Survey *s, int state)
{
    return grade_of(s->space, space_spot(s->space, state)).loss;
}

static void survey_choice(const Survey *s, int state, const Transition *t)
{
    ChoiceView *view = &s->overview->choices[t->choice];
    int before = solution_least(s->solution, state);
    int after = t->to == SPACE_END ? loss_of_end(s, state)
                                   : solution_least(s->solution, t->to);

    if (before == NO_ENDING || after == NO_ENDING)
        return;
    int cost = after - before;
    if (view->states == 0 || cost < view->least_cost)
        view->least_cost = cost;
    if (cost > view->most_cost)
        view->most_cost = cost;
    view->states++;
}

static void survey_choices(const Survey *s)
{
    for (int i = 0; i < space_state_count(s->space); i++) {
        int count = transitions_of(s, i);

        for (int k = 0; k < count; k++)
            survey_choice(s, i, &s->transitions[k]);
    }
}

static int rules_due(const Solution *solution)
{
    const Scenario *s = solution->space->scenario;
    int count = 0;

    for (int i = 0; i < s->procedure->rule_count; i++)
        count +=
            (solve_statuses(solution, i) & ~(1u << STATUS_NOT_APPLICABLE)) != 0;
    return count;
}

/* Where a choice leads from a state; the state itself at the end. */
static int follow(const Survey *s, int state, int choice)
{
    int count = transitions_of(s, state);

    for (int i = 0; i < count; i++)
        if (s->transitions[i].choice == choice &&
            s->transitions[i].to != SPACE_END)
            return s->transitions[i].to;
    return state;
}

static void survey_best(const Survey *s, Arena *arena)
{
    Path found = solve_best(s->solution);
    Path *best = &s->overview->best;
    int state = 0;

    best->choices =
        arena_alloc(arena, ((size_t)found.count + 1) * sizeof *best->choices);
    s->overview->best_steps =
        arena_alloc(arena, ((size_t)found.count + 1) * sizeof(int));
    for (int i = 0; i <= found.count; i++) {
        int step = space_step(s->space, state);

        s->overview->best_steps[i] = step;
        s->overview->steps[step].best |= found.count > 0;
        if (i == found.count)
            break;
        best->choices[best->count++] = found.choices[i];
        state = follow(s, state, found.choices[i]);
    }
    path_free(&found);
}

/* A number from 0 up to 1, and the next seed (Vigna's splitmix64). */
static double draw(uint64_t *seed)
{
    uint64_t z = (*seed += UINT64_C(0x9E3779B97F4A7C15));

    z = (z ^ z >> 30) * UINT64_C(0xBF58476D1CE4E5B9);
    z = (z ^ z >> 27) * UINT64_C(0x94D049BB133111EB);
    return (double)((z ^ z >> 31) >> 11) / (double)(UINT64_C(1) << 53);
}

static int pick(const double *chances, int count, double at)
{
    int i = 0;

    while (i < count - 1 && at >= chances[i])
        at -= chances[i++];
    return i;
}

/* One run from the beginning; notes in `seen` the run that passed last. A run
 * in which nothing can be done, or that never ends, is left. */
static void play_once(const Survey *s, double *chances, int *seen, int run,
                      uint64_t *seed)
{
    enum { MOVES_MAX = 10000 };
    int state = 0;

    for (int move = 0; state != SPACE_END && move < MOVES_MAX; move++) {
        int step = space_step(s->space, state);
        int count = transitions_of(s, state);

        if (seen[step] != run)
            s->overview->steps[step].traffic++;
        seen[step] = run;
        if (count == 0)
            return;
        figures_chances(s->scenario, s->transitions, count, chances);
        state = s->transitions[pick(chances, count, draw(seed))].to;
    }
}

static void survey_traffic(const Survey *s, int runs, uint64_t seed)
{
    size_t steps = (size_t)s->scenario->step_count;
    size_t most = (size_t)space_most_transitions(s->space);
    double *chances = memory_new(most, sizeof *chances);
    int *seen = memory_new(steps, sizeof *seen);

    for (int run = 1; run <= runs; run++)
        play_once(s, chances, seen, run, &seed);
    for (size_t i = 0; i < steps; i++)
        s->overview->steps[i].traffic /= runs > 0 ? runs : 1;
    free(chances);
    free(seen);
}

Overview overview_of(Arena *arena, const Solution *solution, int runs,
                     uint64_t seed)
{
    const Space *space = solution_space(solution);
    const Scenario *scenario = space_scenario(space);
    Overview overview = { .rules = rules_due(solution) };
    Survey survey = { .solution = solution,
                      .space = space,
                      .scenario = scenario,
                      .overview = &overview };

    overview.steps = arena_alloc(arena, (size_t)scenario->step_count *
                                            sizeof *overview.steps);
    overview.choices = arena_alloc(arena, (size_t)scenario->choice_count *
                                              sizeof *overview.choices);
    survey.transitions = memory_new((size_t)space_most_transitions(space) + 1,
                                    sizeof *survey.transitions);
    for (int i = 0; i < scenario->step_count; i++)
        survey_step(&survey, i);
    survey_choices(&survey);
    survey_best(&survey, arena);
    survey_traffic(&survey, runs, seed);
    free(survey.transitions);
    return overview;
}
