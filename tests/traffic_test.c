#include "tests/made.h"

#include "core/traffic.h"

/* Back and forth between two steps, and out of either; people can be called. */
static const char story[] =
    STORY("moed = range(0, 2, 0)",
          "  step 'een' { title = 'Een',\n"
          "    choice 'door' { text = 'd', to = 'twee' },\n"
          "    choice 'blijf' { text = 'b', sets = { moed = 1 } },\n"
          "    choice 'weg' { text = 'w', to = 'uit' },\n"
          "  },\n"
          "  step 'twee' { title = 'Twee',\n"
          "    choice 'terug' { text = 't', to = 'een' },\n"
          "    choice 'goed' { text = 'g', to = 'eind' },\n"
          "  },\n");

typedef struct {
    Made made;
    Arena *arena;
    const Scenario *scenario;
    Traffic traffic;
} Counted;

static Counted begun(void)
{
    Counted c = { .arena = arena_new() };

    made_begin(&c.made);
    c.scenario = made_scenario(&c.made, "verhaal", story);
    c.traffic = traffic_new(c.arena, c.scenario);
    return c;
}

static void ended(Counted *c)
{
    arena_free(c->arena);
    made_end(&c->made);
}

static Session *played(const Scenario *scenario, const char *words)
{
    Error err = { 0 };
    Session *session = session_new(scenario, &err);

    assert_non_null(session);
    assert_true(session_replay(session, words, &err));
    return session;
}

static void add(Counted *c, const Scenario *scenario, const char *words)
{
    Session *session = played(scenario, words);

    traffic_add(&c->traffic, session);
    session_free(session);
}

static int on_step(const Counted *c, const char *id)
{
    return c->traffic.steps[scenario_step(c->scenario, id)];
}

static int on_road(const Counted *c, const char *from, const char *to)
{
    return traffic_between(&c->traffic, scenario_step(c->scenario, from),
                           scenario_step(c->scenario, to));
}

static int took(const Counted *c, const char *step, const char *id)
{
    const Step *at = &c->scenario->steps[scenario_step(c->scenario, step)];

    return c->traffic.choices[scenario_choice(c->scenario, at->first_choice,
                                              at->choice_count, id)];
}

static int called(const Counted *c, const char *contact, const char *id)
{
    const Contact *who =
        &c->scenario->contacts[scenario_contact(c->scenario, contact)];

    return c->traffic.choices[scenario_choice(c->scenario, who->first_choice,
                                              who->choice_count, id)];
}

static void nothing_is_counted_before_the_first_run(void **state)
{
    Counted c = begun();

    (void)state;
    assert_int_equal(c.traffic.runs, 0);
    assert_int_equal(c.traffic.most, 0);
    assert_int_equal(on_step(&c, "een"), 0);
    assert_int_equal(on_road(&c, "een", "twee"), 0);
    ended(&c);
}

static void a_run_counts_once_wherever_it_came(void **state)
{
    Counted c = begun();

    (void)state;
    add(&c, c.scenario, "door,terug,door,terug,door,goed,finish");
    add(&c, c.scenario, "weg,finish");
    assert_int_equal(c.traffic.runs, 2);
    assert_int_equal(c.traffic.ended, 2);
    assert_int_equal(c.traffic.most, 1);
    assert_int_equal(on_step(&c, "een"), 2);
    assert_int_equal(on_step(&c, "twee"), 1);
    assert_int_equal(on_step(&c, "eind"), 1);
    assert_int_equal(on_step(&c, "uit"), 1);
    assert_int_equal(on_road(&c, "een", "twee"), 1);
    assert_int_equal(on_road(&c, "twee", "een"), 1);
    assert_int_equal(on_road(&c, "een", "uit"), 1);
    assert_int_equal(on_road(&c, "twee", "uit"), 0);
    assert_int_equal(took(&c, "een", "door"), 1);
    assert_int_equal(took(&c, "een", "weg"), 1);
    ended(&c);
}

static void a_run_counts_as_far_as_it_came(void **state)
{
    Counted c = begun();

    (void)state;
    add(&c, c.scenario, "door");
    assert_int_equal(c.traffic.runs, 1);
    assert_int_equal(c.traffic.ended, 0);
    assert_int_equal(on_step(&c, "twee"), 1);
    assert_int_equal(on_step(&c, "eind"), 0);
    ended(&c);
}

static void staying_and_calling_lead_nowhere(void **state)
{
    Counted c = begun();

    (void)state;
    add(&c, c.scenario, "blijf,vriend:praten,vriend:praten,weg");
    assert_int_equal(on_road(&c, "een", "een"), 0);
    assert_int_equal(took(&c, "een", "blijf"), 1);
    assert_int_equal(called(&c, "vriend", "praten"), 1);
    assert_int_equal(called(&c, "buur", "vragen"), 0);
    ended(&c);
}

static void what_was_taken_back_does_not_count(void **state)
{
    Counted c = begun();
    Session *session = played(c.scenario, "door,goed");

    (void)state;
    session_rewind(session, 0);
    traffic_add(&c.traffic, session);
    session_free(session);
    assert_int_equal(on_step(&c, "een"), 1);
    assert_int_equal(on_step(&c, "twee"), 0);
    ended(&c);
}

/* The same situation with its steps in another order, and another between. */
static void another_reading_counts_by_names(void **state)
{
    static const char other[] =
        STORY("moed = range(0, 2, 0)",
              "  step 'nieuw' { title = 'N', to = 'twee' },\n"
              "  step 'twee' { title = 'Twee',\n"
              "    choice 'goed' { text = 'g', to = 'eind' },\n"
              "  },\n"
              "  step 'een' { title = 'Een',\n"
              "    choice 'anders' { text = 'a', to = 'nieuw' },\n"
              "    choice 'door' { text = 'd', to = 'twee' },\n"
              "  },\n");
    Counted c = begun();

    (void)state;
    made_write(&c.made, "ander/scenario.lua", other);
    const Scenario *theirs = library_scenario(
        c.made.library, made_path(&c.made, "ander/scenario.lua"), NULL,
        c.made.diags, &c.made.err);
    assert_non_null(theirs);
    add(&c, theirs, "door,vriend:zwijgen,goed,finish");
    add(&c, theirs, "anders,continue,goed,finish");
    assert_int_equal(c.traffic.ended, 2);
    assert_int_equal(on_step(&c, "een"), 2);
    assert_int_equal(on_step(&c, "twee"), 2);
    assert_int_equal(on_road(&c, "een", "twee"), 1);
    assert_int_equal(on_road(&c, "twee", "eind"), 2);
    assert_int_equal(took(&c, "een", "door"), 1);
    assert_int_equal(called(&c, "vriend", "zwijgen"), 1);
    ended(&c);
}

static void order_does_not_matter(void **state)
{
    static const char *const runs[] = { "door,goed,finish", "weg,finish",
                                        "door,terug,weg,finish", "blijf,weg" };
    enum { RUNS = sizeof runs / sizeof *runs };
    Counted there = begun(), back = begun();

    (void)state;
    for (int i = 0; i < RUNS; i++) {
        add(&there, there.scenario, runs[i]);
        add(&back, back.scenario, runs[RUNS - 1 - i]);
    }
    for (int i = 0; i < there.scenario->step_count; i++) {
        assert_int_equal(there.traffic.steps[i], back.traffic.steps[i]);
        for (int k = 0; k < there.scenario->step_count; k++)
            assert_int_equal(traffic_between(&there.traffic, i, k),
                             traffic_between(&back.traffic, i, k));
    }
    for (int i = 0; i < there.scenario->choice_count; i++)
        assert_int_equal(there.traffic.choices[i], back.traffic.choices[i]);
    assert_int_equal(there.traffic.most, 3);
    ended(&there);
    ended(&back);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(nothing_is_counted_before_the_first_run),
        cmocka_unit_test(a_run_counts_once_wherever_it_came),
        cmocka_unit_test(a_run_counts_as_far_as_it_came),
        cmocka_unit_test(staying_and_calling_lead_nowhere),
        cmocka_unit_test(what_was_taken_back_does_not_count),
        cmocka_unit_test(another_reading_counts_by_names),
        cmocka_unit_test(order_does_not_matter),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
