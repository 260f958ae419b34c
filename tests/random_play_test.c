#include "tests/check.h"

#include <math.h>
#include <stdlib.h>

#include "core/figures.h"
#include "script/library.h"
#include "tests/setting.h"
#include "tests/story_maker.h"

/*
 * The shipped situations, played at random: such play never leaves what was
 * explored, does as well as the figures say, and finds none of the ways in
 * which a score could be had for nothing. RANDOM_RUNS says how many runs.
 */
enum { PROBES = 20, MOVES_MAX = 4096 };

typedef struct {
    const Scenario *scenario;
    Space *space;
    Solution *solution;
    int *open; /* room for the choices of one state */
    Random random;
} Shipped;

typedef void CheckFn(Shipped *shipped);

static void check_situation(Library *library, const char *name,
                            const char *procedure, CheckFn *check)
{
    Error err = { 0 };
    Diags *diags = diags_new();
    const Scenario *s = library_scenario(library, name, procedure, diags, &err);

    assert_non_null(s);

    Space *space = explore(s, NULL, &err);
    assert_non_null(space);
    assert_true(space_is_finished(space));

    Shipped shipped = {
        .scenario = s,
        .space = space,
        .solution = solve(space),
        .open = calloc((size_t)s->choice_count, sizeof *shipped.open),
        .random = { 1 },
    };
    check(&shipped);
    free(shipped.open);
    solution_free(shipped.solution);
    space_free(space);
    diags_free(diags);
}

/* Every situation under every procedure that it may be played under. */
static void check_all(CheckFn *check)
{
    Error err = { 0 };
    Library *library = library_new(SCENARIOS, &err);
    const char *name;

    assert_non_null(library);
    for (int i = 0; (name = library_scenario_name(library, i)); i++) {
        Diags *diags = diags_new();
        const Scenario *s = library_scenario(library, name, NULL, diags, &err);

        assert_non_null(s);
        for (int j = 0; j < s->procedure_count; j++)
            check_situation(library, name, s->procedures[j], check);
        diags_free(diags);
    }
    library_free(library);
}

/* The telephone is one option beside the choices; then a person is drawn, then
 * what to say. Open choices come by contact, those of the step first. */
static int draw(Shipped *shipped, const State *state)
{
    const Choice *choices = shipped->scenario->choices;
    int *open = shipped->open;
    int count = state_open_choices(shipped->scenario, state, open,
                                   shipped->scenario->choice_count);
    int own = 0, people = 0;

    assert_true(count > 0);
    while (own < count && choices[open[own]].contact < 0)
        own++;
    for (int i = own; i < count; i++)
        people += choices[open[i]].contact != choices[open[i - 1]].contact;

    int option = random_below(&shipped->random, own + (people > 0));
    if (option < own)
        return open[option];

    int person = random_below(&shipped->random, people), first = own, last;
    for (;; first = last) {
        last = first + 1;
        while (last < count &&
               choices[open[last]].contact == choices[open[first]].contact)
            last++;
        if (person-- == 0)
            return open[first + random_below(&shipped->random, last - first)];
    }
}

static int state_number(const Shipped *shipped, const Session *session)
{
    State state = *session_state(session);

    state.happened &= shipped->scenario->watched;
    return space_find(shipped->space, &state);
}

static int judge_run(const Session *session, Verdict *verdicts)
{
    const Procedure *p = session_scenario(session)->procedure;
    int count;
    const Happening *happenings = session_happenings(session, &count);

    judge(p, happenings, count, true, verdicts);
    return score_loss_halves(score_of(verdicts, p->rule_count));
}

/* Draws choices until the run is over. On the way it never leaves what was
 * explored, and the least loss that can still be had never falls. */
static int play_out(Shipped *shipped, Session *session)
{
    Error err = { 0 };
    Verdict verdicts[RULES_MAX];
    int least = solution_least(shipped->solution, 0);
    int most = least;

    for (int moves = 0; !session_is_over(session); moves++) {
        int at = state_number(shipped, session);

        assert_true(at >= 0);
        assert_true(moves < MOVES_MAX);

        int now = solution_least(shipped->solution, at);
        assert_true(now >= least);
        least = now;
        most = solution_greatest(shipped->solution, at);
        assert_true(session_take(session, draw(shipped, session_state(session)),
                                 moves, &err));
    }

    int loss = judge_run(session, verdicts);
    assert_true(loss >= least && loss <= most);
    return loss;
}

static void check_mean(Shipped *shipped)
{
    int runs = setting("RANDOM_RUNS", 1000);
    double sum = 0, squares = 0;
    Figures figures = figures_of(shipped->solution);

    for (int i = 0; i < runs; i++) {
        Error err = { 0 };
        Session *session = session_new(shipped->scenario, &err);
        double loss = play_out(shipped, session) / 2.0;

        sum += loss;
        squares += loss * loss;
        session_free(session);
    }

    double mean = sum / runs;
    double error = sqrt(fmax(0, squares / runs - mean * mean) / runs);
    if (fabs(mean - figures.expected_loss) > 5 * error + 1e-9)
        fail_msg("%s under %s: the mean loss is %f, should be %f (error %f)",
                 shipped->scenario->id, shipped->scenario->procedure->id, mean,
                 figures.expected_loss, error);
    figures_free(&figures);
}

static void random_play_does_as_figures_say(void **state)
{
    (void)state;
    check_all(check_mean);
}

static bool is_end(const Shipped *shipped, const State *state)
{
    return shipped->scenario->steps[state->step].ending != ENDING_NONE;
}

static int due_at(const Procedure *p, const State *state)
{
    int due = 0;

    for (int i = 0; i < p->rule_count; i++)
        due += rule_status(&p->rules[i], state->rules[i], true) !=
               STATUS_NOT_APPLICABLE;
    return due;
}

/* Where the most falls due that can, there is as little to lose as anywhere. */
static void check_ends(const Shipped *shipped)
{
    int most_due = 0, loss = 0;

    for (int i = 0; i < space_state_count(shipped->space); i++) {
        State state;
        int due, least = solution_least(shipped->solution, i);

        space_unpack(shipped->space, i, &state);
        due = due_at(shipped->scenario->procedure, &state);
        if (!is_end(shipped, &state) || due < most_due)
            continue;
        loss = due > most_due || least < loss ? least : loss;
        most_due = due;
    }
    check_int(loss, solution_least(shipped->solution, 0),
              "%s: least loss where most falls due", shipped->scenario->id);
}

/* Nor is the best run one in which nothing fell due. */
static void check_hard_part(Shipped *shipped)
{
    const Procedure *p = shipped->scenario->procedure;
    Path best = solve_best(shipped->solution);
    Error err = { 0 };
    Session *session = session_new(shipped->scenario, &err);
    Verdict verdicts[RULES_MAX];

    check_ends(shipped);
    for (int i = 0; i < best.count; i++)
        assert_true(session_take(session, best.choices[i], i, &err));
    check_int(judge_run(session, verdicts),
              solution_least(shipped->solution, 0), "%s: loss of the best run",
              shipped->scenario->id);
    assert_true(score_of(verdicts, p->rule_count).due > 0);
    session_free(session);
    path_free(&best);
}

static void meeting_the_hard_part_costs_nothing(void **state)
{
    (void)state;
    check_all(check_hard_part);
}

static void check_same_state(const Scenario *s, const State *a, const State *b)
{
    assert_int_equal(a->step, b->step);
    assert_true(a->over == b->over);
    assert_true(a->used == b->used);
    assert_true(a->happened == b->happened);
    for (int i = 0; i < s->variable_count; i++)
        assert_int_equal(a->values[i], b->values[i]);
    for (int i = 0; i < s->procedure->rule_count; i++)
        assert_int_equal(a->rules[i], b->rules[i]);
}

static void check_same_run(const Session *a, const Session *b)
{
    const Scenario *s = session_scenario(a);
    Verdict verdicts[2][RULES_MAX];
    int counts[2];

    check_same_state(s, session_state(a), session_state(b));
    assert_int_equal(session_day(a), session_day(b));
    session_happenings(a, &counts[0]);
    session_happenings(b, &counts[1]);
    assert_int_equal(counts[0], counts[1]);
    assert_int_equal(judge_run(a, verdicts[0]), judge_run(b, verdicts[1]));
    for (int i = 0; i < s->procedure->rule_count; i++) {
        assert_int_equal(verdicts[0][i].status, verdicts[1][i].status);
        assert_int_equal(verdicts[0][i].due, verdicts[1][i].due);
        assert_int_equal(verdicts[0][i].settled, verdicts[1][i].settled);
    }
}

/* Plays a run out and takes part of it back: that is as if it had never been
 * done, and done again it comes to the same. */
static void check_rewind(Shipped *shipped)
{
    for (int probe = 0; probe < PROBES; probe++) {
        Error err = { 0 };
        Session *played = session_new(shipped->scenario, &err);
        Session *fresh = session_new(shipped->scenario, &err);
        Session *whole = session_new(shipped->scenario, &err);
        int count, choices[MOVES_MAX] = { 0 };

        play_out(shipped, played);
        const Move *moves = session_moves(played, &count);
        for (int i = 0; i < count; i++)
            choices[i] = moves[i].choice;

        int kept = random_below(&shipped->random, count + 1);
        session_rewind(played, kept);
        for (int i = 0; i < kept; i++)
            assert_true(session_take(fresh, choices[i], i, &err));
        check_same_run(played, fresh);
        for (int i = kept; i < count; i++)
            assert_true(session_take(played, choices[i], i, &err));
        for (int i = 0; i < count; i++)
            assert_true(session_take(whole, choices[i], i, &err));
        check_same_run(played, whole);
        session_free(played);
        session_free(fresh);
        session_free(whole);
    }
}

static void taking_back_leaves_nothing_behind(void **state)
{
    (void)state;
    check_all(check_rewind);
}

/* No choice at all lowers the least loss, so neither does going round. */
static void check_loops(Shipped *shipped)
{
    int room = space_most_transitions(shipped->space);
    Transition *out = calloc((size_t)room, sizeof *out);

    for (int i = 0; i < space_state_count(shipped->space); i++) {
        int count = space_transitions(shipped->space, i, out, room);

        for (int j = 0; j < count; j++)
            if (out[j].to != SPACE_END)
                assert_true(solution_least(shipped->solution, out[j].to) >=
                            solution_least(shipped->solution, i));
    }
    free(out);
}

static void going_round_gains_nothing(void **state)
{
    (void)state;
    check_all(check_loops);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(random_play_does_as_figures_say),
        cmocka_unit_test(meeting_the_hard_part_costs_nothing),
        cmocka_unit_test(taking_back_leaves_nothing_behind),
        cmocka_unit_test(going_round_gains_nothing),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
