#include "tests/made.h"

#include <math.h>

#include "core/overview.h"
#include "core/retake.h"

/* At "een" three ways are open, and a friend and a neighbour to call. */
static const char story[] = STORY(
    "moed = range(0, 2, 0)",
    "  step 'een' { title = 'Een', happens = { 'a', 'b' },\n"
    "    choice 'door' { text = 'd', to = 'twee', sets = { moed = 1 } },\n"
    "    choice 'weg' { text = 'w', to = 'uit' },\n"
    "    choice 'nooit' { text = 'n', when = { moed = 2 }, to = 'eind' },\n"
    "  },\n"
    "  step 'twee' { title = 'Twee', busy = 'Nu niet.',\n"
    "    choice 'goed' { text = 'g', does = { 'x', 'y' }, to = 'eind' },\n"
    "    choice 'slecht' { text = 's', happens = 'c', to = 'uit' },\n"
    "  },\n"
    "  step 'los' { title = 'Los', to = 'eind' },\n");

typedef struct {
    Made made;
    Arena *arena;
    const Scenario *scenario;
    Space *space;
    Solution *solution;
    Overview overview;
} Surveyed;

static Surveyed opened(const char *lua)
{
    Surveyed s = { .arena = arena_new() };

    made_begin(&s.made);
    s.scenario = made_scenario(&s.made, "verhaal", lua);
    s.space = explore(s.scenario, NULL, NULL);
    s.solution = solve(s.space);
    s.overview = overview_of(s.arena, s.solution, 20000, 1);
    return s;
}

static void closed(Surveyed *s)
{
    solution_free(s->solution);
    space_free(s->space);
    arena_free(s->arena);
    made_end(&s->made);
}

static const StepView *step_of(const Surveyed *s, const char *id)
{
    return &s->overview.steps[scenario_step(s->scenario, id)];
}

static const ChoiceView *choice_of(const Surveyed *s, const char *step,
                                   const char *id)
{
    const Step *at = &s->scenario->steps[scenario_step(s->scenario, step)];
    int choice =
        scenario_choice(s->scenario, at->first_choice, at->choice_count, id);

    return &s->overview.choices[choice];
}

static void steps_are_measured(void **state)
{
    Surveyed s = opened(story);

    (void)state;
    assert_int_equal(s.overview.rules, 2);
    assert_int_equal(step_of(&s, "een")->depth, 0);
    assert_int_equal(step_of(&s, "een")->least, 0);
    assert_int_equal(step_of(&s, "twee")->depth, 1);
    assert_int_equal(step_of(&s, "eind")->depth, 2);
    /* Having done nothing, one leaves with both rules missed; but the people
     * can be called before and after. */
    assert_int_equal(step_of(&s, "uit")->least, 0);
    assert_int_equal(step_of(&s, "los")->states, 0);
    assert_int_equal(step_of(&s, "los")->least, NO_ENDING);
    assert_int_equal(step_of(&s, "los")->nearest, -1);
    assert_true(step_of(&s, "een")->best);
    assert_false(step_of(&s, "los")->best);
    closed(&s);
}

static void choices_have_their_cost(void **state)
{
    Surveyed s = opened(story);

    (void)state;
    assert_int_equal(choice_of(&s, "een", "door")->most_cost, 0);
    assert_int_equal(choice_of(&s, "een", "nooit")->states, 0);
    assert_int_equal(choice_of(&s, "twee", "goed")->most_cost, 0);
    /* Too late for the duty, unless it had been done; the answer can still
     * be given. */
    assert_int_equal(choice_of(&s, "twee", "slecht")->least_cost, 0);
    assert_int_equal(choice_of(&s, "twee", "slecht")->most_cost, 1);
    closed(&s);
}

static void the_best_run_is_a_run(void **state)
{
    Surveyed s = opened(story);
    Error err = { 0 };
    Session *session = session_new(s.scenario, &err);

    (void)state;
    assert_true(s.overview.best.count > 0);
    for (int i = 0; i < s.overview.best.count; i++)
        assert_true(session_take(session, s.overview.best.choices[i], 0, &err));
    assert_true(session_is_over(session));
    session_free(session);
    closed(&s);
}

/* Without a telephone each way out of "een" has a chance of its own. */
static void traffic_is_that_of_the_random_player(void **state)
{
    static const char alone[] =
        STORY("", "  step 'een' { title = 'Een', busy = 'Nee.',\n"
                  "    choice 'door' { text = 'd', to = 'twee' },\n"
                  "    choice 'terug' { text = 't', to = 'een' },\n"
                  "    choice 'weg' { text = 'w', to = 'uit' },\n"
                  "  },\n"
                  "  step 'twee' { title = 'Twee', busy = 'Nee.',\n"
                  "    choice 'ja' { text = 'j', to = 'eind' },\n"
                  "    choice 'nee' { text = 'n', to = 'een' },\n"
                  "  },\n");
    Surveyed s = opened(alone);

    (void)state;
    assert_true(step_of(&s, "een")->traffic == 1.0);
    /* At "een" to "twee" or "uit" by halves, in the end; from "twee" back by
     * half: "uit" is reached in two thirds, "eind" in one, and "twee" by half
     * of all runs. */
    assert_true(fabs(step_of(&s, "twee")->traffic - 0.5) < 0.02);
    assert_true(fabs(step_of(&s, "uit")->traffic - 2.0 / 3) < 0.02);
    assert_true(fabs(step_of(&s, "eind")->traffic - 1.0 / 3) < 0.02);
    closed(&s);
}

static void the_same_seed_gives_the_same(void **state)
{
    Surveyed s = opened(story);
    Overview again = overview_of(s.arena, s.solution, 20000, 1);

    (void)state;
    assert_memory_equal(again.steps, s.overview.steps,
                        (size_t)s.scenario->step_count * sizeof *again.steps);
    closed(&s);
}

/* Choices of the old version, and where the run stands on the new one. */
static const struct {
    const char *lua, *choices, *step;
    int taken;
} redone[] = {
    { STORY("", "  step 'een' { title = 'Een', to = 'eind' },\n"), "door,goed",
      "een", 0 },
    { STORY("", "  renames = { door = 'anders' },"
                "  step 'een' { title = 'Een', choice 'anders' { text = 'a', "
                "to = 'twee' }, choice 'niet' { text = 'n', to = 'uit' } },\n"
                "  step 'twee' { title = 'Twee', choice 'goed' { text = 'g', "
                "to = 'eind' }, choice 'slecht' { text = 's', to = 'uit' } "
                "},\n"),
      "door,slecht", "uit", 2 },
    { story, "vriend:praten,door,goed,buur:vragen,finish", "eind", 5 },
};

static void a_run_goes_as_far_as_it_still_can(void **state)
{
    Surveyed s = opened(story);

    (void)state;
    for (size_t i = 0; i < COUNT_OF(redone); i++) {
        Made other;
        Error err = { 0 };
        int taken;
        Session *old = session_new(s.scenario, &err);

        made_begin(&other);
        assert_true(session_replay(old, redone[i].choices, &err));
        const Scenario *now = made_scenario(&other, "nieuw", redone[i].lua);
        Session *session = session_redo(old, now, &taken, &err);
        check_int(taken, redone[i].taken, "moves of case %zu", i);
        assert_string_equal(now->steps[session_state(session)->step].id,
                            redone[i].step);
        session_free(session);
        session_free(old);
        made_end(&other);
    }
    closed(&s);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(steps_are_measured),
        cmocka_unit_test(choices_have_their_cost),
        cmocka_unit_test(the_best_run_is_a_run),
        cmocka_unit_test(traffic_is_that_of_the_random_player),
        cmocka_unit_test(the_same_seed_gives_the_same),
        cmocka_unit_test(a_run_goes_as_far_as_it_still_can),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
