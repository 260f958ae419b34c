#include "tests/check.h"

#include <math.h>
#include <stdlib.h>

#include "core/figures.h"
#include "tests/solver_compare.h"

enum { TRAINEE_MOVES = 12 };

#define check(c, actual, expected, what)                                       \
    check_int(actual, expected, "%s: %s", (c)->name, what)

static void check_near(const Case *c, double actual, double expected,
                       const char *what)
{
    if (isinf(expected)
            ? isinf(actual)
            : fabs(actual - expected) <= 1e-6 * fmax(1, fabs(expected)))
        return;
    fail_msg("%s: %s: is %.12g, should be %.12g", c->name, what, actual,
             expected);
}

/* The states of the slow explorer are those of the engine, and it tells apart
 * as many, or more where that makes no difference. */
static void compare_states(Case *c)
{
    int count = space_state_count(c->space);
    bool *found = calloc((size_t)count, sizeof *found);

    check(c, space_is_finished(c->space), true, "finished");
    c->states = calloc((size_t)c->slow->count, sizeof *c->states);
    for (int i = 0; i < c->slow->count; i++) {
        int state = space_find(c->space, &c->slow->nodes[i].at.state);

        check(c, state >= 0, true, "a state that the engine does not reach");
        c->states[i] = state;
        found[state] = true;
        check(c, space_depth(c->space, state) <= c->slow->nodes[i].depth, true,
              "depth");
    }
    check(c, c->states[0], 0, "the start");
    for (int i = 0; i < count; i++)
        check(c, found[i], true, "a state that cannot be reached");
    free(found);
}

static void compare_moves(const Case *c, int node)
{
    const SlowNode *n = &c->slow->nodes[node];
    int room = space_most_transitions(c->space);
    Transition *out = calloc((size_t)room + 1, sizeof *out);
    int count = space_transitions(c->space, c->states[node], out, room);

    check(c, count, n->move_count, "transitions of a state");
    for (int i = 0; i < count; i++) {
        int to = n->moves[i].to;

        check(c, out[i].choice, n->moves[i].choice, "choice");
        check(c, out[i].way, n->moves[i].way, "way");
        check(c, out[i].to, to == SLOW_END ? SPACE_END : c->states[to],
              "where a choice leads");
    }
    free(out);
}

/* The automata of the rules against the definition of a duty. */
static void compare_statuses(const Case *c, const SlowState *at)
{
    const Procedure *p = c->scenario->procedure;

    for (int i = 0; i < p->rule_count; i++)
        for (int over = 0; over < 2; over++)
            check(c, rule_status(&p->rules[i], at->state.rules[i], over),
                  slow_status(c->slow, at, i, over), "status");
}

static void compare_nodes(const Case *c)
{
    for (int i = 0; i < c->slow->count; i++) {
        State state;

        space_unpack(c->space, c->states[i], &state);
        check(c, space_find(c->space, &state), c->states[i], "found again");
        check(c, state.step, c->slow->nodes[i].at.state.step, "step");
        check(c, state.happened, c->slow->nodes[i].at.state.happened,
              "happened");
        compare_statuses(c, &c->slow->nodes[i].at);
        compare_moves(c, i);
        check(c, solution_least(c->solution, c->states[i]), c->slow_least[i],
              "least loss");
        check(c, solution_greatest(c->solution, c->states[i]),
              c->slow_greatest[i], "greatest loss");
    }
}

/* Plays the choices through a session; it must end there or be cut short. */
static Session *play(const Case *c, const int *choices, int count)
{
    Error err = { 0 };
    Session *session = session_new(c->scenario, &err);

    assert_non_null(session);
    for (int i = 0; i < count; i++)
        if (!session_take(session, choices[i], i, &err)) {
            session_free(session);
            fail_msg("%s: choice %d of a path: %s", c->name, i,
                     err.text[LANGUAGE_EN]);
        }
    return session;
}

static int judge_run(const Session *session, Verdict *verdicts)
{
    const Procedure *p = session_scenario(session)->procedure;
    int count;
    const Happening *happenings = session_happenings(session, &count);

    judge(p, happenings, count, true, verdicts);
    return score_loss_halves(score_of(verdicts, p->rule_count));
}

/* Plays a whole run; returns its loss. */
static int play_out(const Case *c, Path path, Verdict *verdicts)
{
    Session *session = play(c, path.choices, path.count);
    int loss = judge_run(session, verdicts);

    check(c, session_is_over(session), true, "a path ends the run");
    session_free(session);
    return loss;
}

static void compare_rule(const Case *c, int rule)
{
    int lengths[SLOW_STATUSES];
    Verdict verdicts[RULES_MAX];
    unsigned statuses = solve_statuses(c->solution, rule);

    slow_rule_lengths(c->slow, rule, lengths);
    for (int i = 0; i < SLOW_STATUSES; i++) {
        if (i == STATUS_OPEN)
            continue;

        Path path = solve_rule(c->solution, rule, (Status)i);
        check(c, statuses >> i & 1, lengths[i] != SLOW_NEVER, "status set");
        check(c, path.count, lengths[i] == SLOW_NEVER ? 0 : lengths[i],
              "length of a witness");
        if (path.count > 0) {
            play_out(c, path, verdicts);
            check(c, (int)verdicts[rule].status, i, "verdict of a witness");
        }
        path_free(&path);
    }
}

static int broken_norms(const Case *c, Path path)
{
    int broken = 0;

    for (int i = 0; i < path.count; i++) {
        const Choice *choice = &c->scenario->choices[path.choices[i]];

        for (int j = 0; j < choice->remark_count; j++)
            broken += !choice->remarks[j].kept;
    }
    return broken;
}

static void compare_best(const Case *c)
{
    SlowBest best = slow_best(c->slow, c->slow_least[0]);
    Path path = solve_best(c->solution);
    Verdict verdicts[RULES_MAX];

    if (best.loss == SLOW_NEVER) {
        check(c, path.count, 0, "best run where none ends");
        return;
    }

    Session *session = play(c, path.choices, path.count);
    Score score;

    check(c, session_is_over(session), true, "the best run ends");
    check(c, judge_run(session, verdicts), best.loss, "loss of the best run");
    score = score_of(verdicts, c->scenario->procedure->rule_count);
    check(c, (int)c->scenario->steps[session_state(session)->step].ending,
          best.ending, "ending of the best run");
    check(c, score.kept, best.kept, "rules kept in the best run");
    check(c, broken_norms(c, path), best.broken, "norms broken in the best");
    check(c, path.count, best.length, "length of the best run");
    session_free(session);
    path_free(&path);
}

/* A run of the trainee's, perhaps unfinished; returns its length. */
static int wander(Case *c, int *choices, int max)
{
    int node = 0, count = 0;

    while (node != SLOW_END && count < max) {
        const SlowNode *n = &c->slow->nodes[node];

        if (n->move_count == 0)
            break;

        const SlowMove *move =
            &n->moves[random_below(&c->random, n->move_count)];
        choices[count++] = move->choice;
        node = move->to;
    }
    return count;
}

static bool is_finish(const Case *c, int choice)
{
    return c->scenario->choices[choice].kind == CHOICE_FINISH;
}

static void compare_change(Case *c)
{
    int choices[TRAINEE_MOVES];
    int count = wander(c, choices, TRAINEE_MOVES), added = 0, kept = 0;
    bool *changed = NULL;
    Path path = solve_smallest_change(c->solution, 0, choices, count, &changed);
    Verdict verdicts[RULES_MAX];

    if (c->slow_least[0] == SLOW_NEVER) {
        check(c, path.count, 0, "smallest change where no run ends");
        free(changed);
        return;
    }
    check(c, play_out(c, path, verdicts), c->slow_least[0],
          "loss after the smallest change");

    SlowChange change =
        slow_smallest_change(c->slow, c->slow_least[0], choices, count);
    for (int i = 0; i < path.count; i++) {
        added += changed[i] && !is_finish(c, path.choices[i]);
        kept += !changed[i];
    }
    check(c, added, change.added, "new choices of the smallest change");
    check(c, count - kept, change.left_out, "choices it leaves out");
    free(changed);
    path_free(&path);
}

static int due_at(const Slow *slow, int node)
{
    int due = 0;

    for (int i = 0; i < slow->scenario->procedure->rule_count; i++)
        due += slow_status(slow, &slow->nodes[node].at, i, true) !=
               STATUS_NOT_APPLICABLE;
    return due;
}

static void compare_figures(const Case *c, Tally *tally)
{
    const Slow *slow = c->slow;
    Figures figures = figures_of(c->solution);
    double *value = calloc((size_t)slow->count, sizeof *value);
    double runs = slow_runs(slow, c->slow_least);
    int ends = 0, everywhere = 0;

    for (int i = 0; i < slow->count; i++) {
        ends += slow->nodes[i].is_end;
        everywhere += c->slow_least[i] != SLOW_NEVER;
        value[i] = slow_loss(slow, i) / 2.0;
    }
    tally->finite += isfinite(runs);
    check_near(c, figures.runs, runs, "number of runs");
    if (slow->count == space_state_count(c->space))
        check(c, figures.ends, ends, "ends");
    check(c, figures.states, space_state_count(c->space), "states");
    check(c, figures.transitions, space_transition_count(c->space),
          "transitions");
    if (everywhere == slow->count) {
        check_near(c, figures.expected_loss, slow_mean(slow, value),
                   "expected loss");
        for (int i = 0; i < slow->count; i++)
            value[i] = due_at(slow, i);
        check_near(c, figures.expected_due, slow_mean(slow, value),
                   "expected rules due");
        for (int step = 0; step < c->scenario->step_count; step++) {
            for (int i = 0; i < slow->count; i++)
                value[i] = slow->nodes[i].at.state.step == step;
            if (c->scenario->steps[step].ending != ENDING_NONE)
                check_near(c, figures.end_chance[step], slow_mean(slow, value),
                           "chance to end in a step");
        }
    } else if (c->slow_least[0] == SLOW_NEVER) {
        tally->unfinishable++;
    } else {
        tally->stuck++;
    }
    free(value);
    figures_free(&figures);
}

static void compare_transitions(const Case *c)
{
    int64_t transitions = 0;
    bool *seen = calloc((size_t)space_state_count(c->space), sizeof *seen);

    for (int i = 0; i < c->slow->count; i++) {
        if (!seen[c->states[i]])
            transitions += c->slow->nodes[i].move_count;
        seen[c->states[i]] = true;
    }
    check(c, space_transition_count(c->space), transitions, "transitions");
    free(seen);
}

/* Exploring without keeping transitions counts and finds the same. */
static void compare_counting(const Case *c)
{
    ExploreOptions options = { .forward_only = true };
    Error err = { 0 };
    Space *space = explore(c->scenario, &options, &err);

    assert_non_null(space);
    check(c, space_state_count(space), space_state_count(c->space),
          "states when only counting");
    check(c, space_transition_count(space), space_transition_count(c->space),
          "transitions when only counting");
    for (int i = 0; i < c->slow->count; i++)
        check(c, space_find(space, &c->slow->nodes[i].at.state) >= 0, true,
              "found when only counting");
    space_free(space);
}

void compare_solver(Case *c, Tally *tally)
{
    Error err = { 0 };

    c->space = explore(c->scenario, NULL, &err);
    assert_non_null(c->space);
    c->solution = solve(c->space);
    c->slow_least = slow_least(c->slow);
    c->slow_greatest = slow_greatest(c->slow);
    check(c, c->scenario->watched, c->slow->watched, "watched events");
    compare_states(c);
    compare_nodes(c);
    compare_transitions(c);
    compare_counting(c);
    for (int i = 0; i < c->scenario->procedure->rule_count; i++)
        compare_rule(c, i);
    compare_best(c);
    for (int i = 0; i < 3; i++)
        compare_change(c);
    compare_figures(c, tally);
    tally->compared++;
    tally->states += c->slow->count;
    free(c->states);
    free(c->slow_least);
    free(c->slow_greatest);
    solution_free(c->solution);
    space_free(c->space);
}
