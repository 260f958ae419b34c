#include "core/figures.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "core/memory.h"
#include "core/solution.h"

/*
 * What the random player comes to is a linear system over the states, of a few
 * unknowns each: the expected loss, the rules that fall due, and for each
 * ending step the chance to end there. It is solved by going over the states
 * until nothing changes any more (Gauss and Seidel).
 */
typedef struct {
    const Solution *solution;
    const Space *space;
    int unknowns;      /* of a state */
    int *ending_ranks; /* [step]: its unknown, or 0 */
    double *values;    /* [state * unknowns + unknown] */
    Transition *transitions;
    double *chances; /* [transition] of the state being worked on */
    double *sums;    /* [unknown] */
} Chain;

enum { LOSS, DUE, FIRST_ENDING };

static int contact_of(const Scenario *scenario, const Transition *t)
{
    return scenario->choices[t->choice].contact;
}

/* They come in the order of the step's choices, then of each contact's. */
void figures_chances(const Scenario *scenario, const Transition *transitions,
                     int count, double *chances)
{
    int own = 0, people = 0;

    while (own < count && contact_of(scenario, &transitions[own]) < 0)
        own++;
    for (int i = own; i < count; i++)
        people += i == own || contact_of(scenario, &transitions[i]) !=
                                  contact_of(scenario, &transitions[i - 1]);

    double option = 1.0 / (own + (people > 0));
    for (int i = 0; i < own; i++)
        chances[i] = option;
    for (int i = own; i < count;) {
        int end = i;

        while (end < count && contact_of(scenario, &transitions[end]) ==
                                  contact_of(scenario, &transitions[i]))
            end++;
        for (int k = i; k < end; k++)
            chances[k] = option / people / (end - i);
        i = end;
    }
}

/* What a run is worth that ends in this state. */
static void add_end(Chain *c, int state, double chance)
{
    Spotted spot = space_spot(c->space, state);
    const Procedure *p = c->space->scenario->procedure;
    State full;

    unpack_state(&c->space->packing, space_key(c->space, spot), spot.step,
                 &full);
    for (int i = 0; i < p->rule_count; i++)
        c->sums[DUE] += chance * (rule_status(&p->rules[i], full.rules[i],
                                              true) != STATUS_NOT_APPLICABLE);
    c->sums[LOSS] += chance * grade_of(c->space, spot).loss / 2.0;
    c->sums[c->ending_ranks[spot.step]] += chance;
}

/* Works out one state from the others; returns how much it changed. */
static double relax(Chain *c, int state)
{
    double *values = c->values + (size_t)state * (size_t)c->unknowns;
    int count = space_transitions(c->space, state, c->transitions,
                                  space_most_transitions(c->space));
    double stays = 0, change = 0;

    figures_chances(c->space->scenario, c->transitions, count, c->chances);
    memset(c->sums, 0, (size_t)c->unknowns * sizeof *c->sums);
    for (int i = 0; i < count; i++) {
        int to = c->transitions[i].to;

        if (to == state)
            stays += c->chances[i];
        else if (to == SPACE_END)
            add_end(c, state, c->chances[i]);
        else
            for (int k = 0; k < c->unknowns; k++)
                c->sums[k] +=
                    c->chances[i] *
                    c->values[(size_t)to * (size_t)c->unknowns + (size_t)k];
    }
    for (int k = 0; k < c->unknowns && stays < 1; k++) {
        double value = c->sums[k] / (1 - stays);

        change = fmax(change, fabs(value - values[k]));
        values[k] = value;
    }
    return change;
}

static void iterate(Chain *c)
{
    enum { ROUNDS_MAX = 100000 };
    const double enough = 1e-13;
    double change = 1;

    for (int round = 0; round < ROUNDS_MAX && change > enough; round++) {
        change = 0;
        /* From the back: what comes later in the story is known first. */
        for (int i = c->space->state_count - 1; i >= 0; i--)
            change = fmax(change, relax(c, i));
    }
}

static Chain chain_new(const Solution *solution)
{
    const Space *space = solution->space;
    const Scenario *s = space->scenario;
    Chain c = { .solution = solution,
                .space = space,
                .unknowns = FIRST_ENDING };
    size_t most = (size_t)space_most_transitions(space);

    c.ending_ranks = memory_new((size_t)s->step_count, sizeof *c.ending_ranks);
    for (int i = 0; i < s->step_count; i++)
        if (s->steps[i].ending != ENDING_NONE && space->steps[i].count > 0)
            c.ending_ranks[i] = c.unknowns++;
    c.values = memory_new((size_t)space->state_count * (size_t)c.unknowns,
                          sizeof *c.values);
    c.transitions = memory_new(most, sizeof *c.transitions);
    c.chances = memory_new(most, sizeof *c.chances);
    c.sums = memory_new((size_t)c.unknowns, sizeof *c.sums);
    return c;
}

static void chain_free(Chain *c)
{
    free(c->ending_ranks);
    free(c->values);
    free(c->transitions);
    free(c->chances);
    free(c->sums);
}

static void play_at_random(Figures *f, const Solution *solution)
{
    Chain c = chain_new(solution);
    int steps = solution->space->scenario->step_count;

    iterate(&c);
    f->expected_loss = c.values[LOSS];
    f->expected_due = c.values[DUE];
    for (int i = 0; i < steps; i++)
        if (c.ending_ranks[i])
            f->end_chance[i] = c.values[c.ending_ranks[i]];
    chain_free(&c);
}

/* Ways to count runs: from the ends back, over states that can end. */
typedef struct {
    double *runs;    /* [state] from there */
    uint8_t *marks;  /* [state] */
    int *stack;      /* states being worked on */
    int *positions;  /* [depth of stack]: next transition */
    Transition *out; /* of one state */
    bool loops;
} Counting;

enum { MARK_NEW, MARK_OPEN, MARK_DONE };

/* Depth first, without recursion: stories can be long. A state that comes up
 * while it is being worked on lies on a loop. */
static double count_runs(const Solution *solution)
{
    const Space *space = solution->space;
    size_t states = (size_t)space->state_count;
    int most = space_most_transitions(space), depth = 1;
    Counting c = { .runs = memory_new(states, sizeof *c.runs),
                   .marks = memory_new(states, sizeof *c.marks),
                   .stack = memory_new(states, sizeof *c.stack),
                   .positions = memory_new(states, sizeof *c.positions),
                   .out = memory_new((size_t)most, sizeof *c.out) };

    c.marks[0] = MARK_OPEN;
    while (depth > 0 && !c.loops) {
        int state = c.stack[depth - 1];
        int count = space_transitions(space, state, c.out, most);

        if (c.positions[depth - 1] == count) {
            for (int i = 0; i < count; i++)
                c.runs[state] +=
                    c.out[i].to == SPACE_END ? 1 : c.runs[c.out[i].to];
            c.marks[state] = MARK_DONE;
            depth--;
            continue;
        }
        int to = c.out[c.positions[depth - 1]++].to;
        if (to == SPACE_END || solution_least(solution, to) == NO_ENDING)
            continue;
        c.loops = c.marks[to] == MARK_OPEN;
        if (c.marks[to] == MARK_NEW) {
            c.marks[to] = MARK_OPEN;
            c.positions[depth] = 0;
            c.stack[depth++] = to;
        }
    }

    double runs = c.loops ? INFINITY : c.runs[0];
    free(c.runs);
    free(c.marks);
    free(c.stack);
    free(c.positions);
    free(c.out);
    return runs;
}

Figures figures_of(const Solution *solution)
{
    const Space *space = solution->space;
    Figures f = { .states = space->state_count,
                  .ends = solution->end_count,
                  .transitions = space->transition_count };

    f.end_chance =
        memory_new((size_t)space->scenario->step_count, sizeof *f.end_chance);
    f.runs = count_runs(solution);
    play_at_random(&f, solution);
    return f;
}

void figures_free(Figures *figures)
{
    free(figures->end_chance);
    *figures = (Figures){ .end_chance = NULL };
}
