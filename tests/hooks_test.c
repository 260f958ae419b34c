#include "tests/made.h"

/*
 * Authors' functions. A guard stands in line 2 of a situation with n = 2 of
 * 0 to 4, w = "open" of open, half and dicht, and f = false; an effect does
 * too.
 */
#define STATE                                                                  \
    "n = range(0, 4, 2), w = one_of { 'open', 'half', 'dicht' }, "             \
    "f = false"
#define GUARDED(function)                                                      \
    STORY(STATE, "step 'een' { title = '1', choice 'doe' "                     \
                 "{ text = 'doe', when = " function ", to = 'eind' } },")
#define EFFECTIVE(function)                                                    \
    STORY(STATE, "step 'een' { title = '1', choice 'doe' "                     \
                 "{ text = 'doe', does = 'x', days = 2, effect = " function    \
                 " }, choice 'weg' { text = 'weg', to = 'eind' } },")

static const struct {
    const char *lua;
    bool holds;
    const char *said; /* what is in the error, or NULL if there is none */
} guards[] = {
    { GUARDED("function(s) return s.n == 2 end"), true, NULL },
    { GUARDED("function(s) return s.n > 2 end"), false, NULL },
    { GUARDED("function(s) return s.w == 'open' and not s.f end"), true, NULL },
    { GUARDED("function(s) return math.type(s.n) == 'integer' end"), true,
      NULL },
    { GUARDED("function(s) return type(s.f) == 'boolean' end"), true, NULL },
    { GUARDED("function(s) s.n = 4 s.zomaar = 1 return true end"), true, NULL },
    { GUARDED("function() return true end"), true, NULL },

    { GUARDED("function(s) return s.n end"), false,
      "function on line 2 must return true or false, but returned 2" },
    { GUARDED("function(s) end"), false, "but returned nil" },
    { GUARDED("function(s) return 'ja' end"), false, "but returned \"ja\"" },
    { GUARDED("function(s) return s end"), false, "but returned table" },
    { GUARDED("function(s) return s.vertrowen > 1 end"), false,
      "names 'vertrowen', which is not in 'state'" },
    { GUARDED("function(s) return s[1] end"), false, "is not in 'state'" },
    { GUARDED("function(s) return s.n.x end"), false,
      "function on line 2 failed" },
    { GUARDED("function(s) return s.n > '2' end"), false,
      "function on line 2 failed" },
    { GUARDED("function(s) error('kan niet: zo: niet', 0) end"), false,
      "failed: kan niet: zo: niet" },
    { GUARDED("function(s) error('kan niet') end"), false, "failed: kan niet" },
    { GUARDED("function(s) error({}) end"), false,
      "function on line 2 failed" },
    { GUARDED("function(s) error() end"), false, "function on line 2 failed" },
    { GUARDED("function(s) return buiten > 1 end"), false,
      "function on line 2 failed" },
    { GUARDED("function(s) buiten = 1 return true end"), false,
      "function on line 2 failed" },
    { GUARDED("function(s) while true do end end"), false, "instructions" },
    { GUARDED("function(s) local t = 'x' while true do t = t .. t end end"),
      false, "memory" },
    { GUARDED(
          "function(s) local function f() return f() + 1 end return f() end"),
      false, "function on line 2 failed" },
};

static void guards_see_the_state(void **state)
{
    Made made;

    (void)state;
    made_begin(&made);
    for (size_t i = 0; i < COUNT_OF(guards); i++) {
        const Scenario *s = made_scenario(&made, "verhaal", guards[i].lua);
        Session *session = session_new(s, &made.err);
        State before = *session_state(session);
        Error err = { 0 };

        check_int(state_is_open(s, &before, 0, &err), guards[i].holds,
                  "guard %zu (%s)", i, err.text[LANGUAGE_EN]);
        check_int(error_is_set(&err), guards[i].said != NULL, "guard %zu: %s",
                  i, err.text[LANGUAGE_EN]);
        if (guards[i].said && !strstr(err.text[LANGUAGE_EN], guards[i].said))
            fail_msg("guard %zu: %s", i, err.text[LANGUAGE_EN]);
        check_int(state_is_open(s, &before, 0, NULL), guards[i].holds,
                  "guard %zu, without an error", i);
        assert_true(states_are_equal(&before, session_state(session)));
        session_free(session);
    }
    made_end(&made);
}

static const struct {
    const char *lua;
    int f, n, w;      /* afterwards */
    const char *said; /* what is in the error, or NULL if there is none */
} effects[] = {
    { EFFECTIVE("function(s) s.n = s.n + 1 end"), 0, 3, 0, NULL },
    { EFFECTIVE("function(s) s.n = 3.0 end"), 0, 3, 0, NULL },
    { EFFECTIVE("function(s) s.n = 99 end"), 0, 4, 0, NULL },
    { EFFECTIVE("function(s) s.n = -99 end"), 0, 0, 0, NULL },
    { EFFECTIVE("function(s) s.n = 1e300 end"), 0, 4, 0, NULL },
    { EFFECTIVE("function(s) s.n = -1/0 end"), 0, 0, 0, NULL },
    { EFFECTIVE("function(s) s.n = 0x7fffffffffffffff end"), 0, 4, 0, NULL },
    { EFFECTIVE("function(s) s.f = not s.f s.w = 'dicht' end"), 1, 2, 2, NULL },
    { EFFECTIVE("function(s) return false end"), 0, 2, 0, NULL },

    { EFFECTIVE("function(s) s.n = 2.5 end"), 0, 2, 0,
      "line 2 makes 'n' 2.5; it can be 0 … 4" },
    { EFFECTIVE("function(s) s.n = 0/0 end"), 0, 2, 0, "makes 'n' " },
    { EFFECTIVE("function(s) s.n = '3' end"), 0, 2, 0, "makes 'n' \"3\"" },
    { EFFECTIVE("function(s) s.n = nil end"), 0, 2, 0, "makes 'n' nil" },
    { EFFECTIVE("function(s) s.n = true end"), 0, 2, 0, "makes 'n' boolean" },
    { EFFECTIVE("function(s) s.f = 1 end"), 0, 2, 0,
      "makes 'f' 1; it can be true, false" },
    { EFFECTIVE("function(s) s.w = 'op' end"), 0, 2, 0,
      "makes 'w' \"op\"; it can be open, half, dicht" },
    { EFFECTIVE("function(s) s.w = 1 end"), 0, 2, 0, "makes 'w' 1" },
    { EFFECTIVE("function(s) s.w = '\\27[2J' end"), 0, 2, 0,
      "makes 'w' \"?[2J\"" },
    { EFFECTIVE("function(s) s.n = 4 s.nieuw = 1 end"), 0, 2, 0,
      "names 'nieuw', which is not in 'state'" },
    { EFFECTIVE("function(s) s['\\27[2J'] = 1 end"), 0, 2, 0, "names '?[2J'" },
    { EFFECTIVE("function(s) s[1] = 1 end"), 0, 2, 0, "is not in 'state'" },
    { EFFECTIVE("function(s) s.n = 4 error('\\27[2J\\255\\n!', 0) end"), 0, 2,
      0, "failed: ?[2J? !" },
    { EFFECTIVE("function(s) s.n = 4 while true do end end"), 0, 2, 0,
      "instructions" },
};

/* After a mistake the run is where it was, and goes on from there. */
static void check_failed(Session *session, const Error *err, const char *said,
                         size_t number)
{
    Error later = { 0 };
    int count;

    if (!strstr(err->text[LANGUAGE_EN], said))
        fail_msg("effect %zu: %s", number, err->text[LANGUAGE_EN]);
    session_moves(session, &count);
    check_int(count, 0, "effect %zu: moves", number);
    session_happenings(session, &count);
    check_int(count, 0, "effect %zu: happenings", number);
    check_int(session_day(session), 1, "effect %zu: day", number);
    assert_true(session_replay(session, "weg,finish", &later));
}

static void effects_change_the_state_or_nothing(void **state)
{
    Made made;

    (void)state;
    made_begin(&made);
    for (size_t i = 0; i < COUNT_OF(effects); i++) {
        const Scenario *s = made_scenario(&made, "verhaal", effects[i].lua);
        Session *session = session_new(s, &made.err);
        Error err = { 0 };
        bool done = session_take(session, 0, 0, &err);
        const int32_t *values = session_state(session)->values;

        check_int(done, effects[i].said == NULL, "effect %zu: %s", i,
                  err.text[LANGUAGE_EN]);
        check_int(values[0], effects[i].f, "effect %zu: f", i);
        check_int(values[1], effects[i].n, "effect %zu: n", i);
        check_int(values[2], effects[i].w, "effect %zu: w", i);
        if (effects[i].said)
            check_failed(session, &err, effects[i].said, i);
        session_free(session);
    }
    made_end(&made);
}

static void what_fails_half_way_changes_nothing(void **state)
{
    static const char *const stories[] = {
        STORY(STATE, "step 'een' { title = '1', choice 'doe' { "
                     "text = 'd', does = 'x', sets = { n = 4 }, to = { { "
                     "when = function(s) error('nee') end, to = 'eind' }, "
                     "'uit' } } },"),
        STORY(STATE, "step 'een' { title = '1', choice 'doe' { "
                     "text = 'd', sets = { n = 4 }, happens = { 'a', { "
                     "'b', when = function(s) error('nee') end } } } },"),
        STORY(STATE, "step 'een' { title = '1', choice 'doe' { "
                     "text = 'd', sets = { n = 4 }, to = 'twee' } },"
                     "step 'twee' { title = '2', happens = { 'a', { "
                     "'b', when = function(s) error('nee') end } }, "
                     "to = 'eind' },"),
    };
    Made made;

    (void)state;
    made_begin(&made);
    for (size_t i = 0; i < COUNT_OF(stories); i++) {
        const Scenario *s = made_scenario(&made, "verhaal", stories[i]);
        Session *session = session_new(s, &made.err);
        State before = *session_state(session);
        Error err = { 0 };

        /* With or without somebody who wants to know why. */
        if (session_take(session, 0, 0, NULL))
            fail_msg("story %zu was taken", i);
        assert_true(states_are_equal(&before, session_state(session)));
        assert_false(session_take(session, 0, 0, &err));
        assert_non_null(strstr(err.text[LANGUAGE_EN], "failed: nee"));
        assert_true(states_are_equal(&before, session_state(session)));
        session_free(session);
    }
    made_end(&made);
}

static void a_run_that_cannot_begin_says_why(void **state)
{
    Made made;
    Error err = { 0 };

    (void)state;
    made_begin(&made);
    const Scenario *s = made_scenario(
        &made, "verhaal",
        STORY(STATE, "step 'een' { title = '1', happens = { { 'a', "
                     "when = function(s) error('nee') end } }, "
                     "to = 'eind' },"));
    assert_null(session_new(s, &err));
    assert_non_null(strstr(err.text[LANGUAGE_EN], "failed: nee"));
    assert_null(session_new(s, NULL));
    made_end(&made);
}

static void nothing_is_kept_between_calls(void **state)
{
    Made made;

    (void)state;
    made_begin(&made);
    const Scenario *s = made_scenario(
        &made, "verhaal",
        GUARDED("function(s) local was = s.n s.n = was + 1 s.w = 'half' "
                "return was == 2 and s.w == 'half' end"));
    Session *session = session_new(s, &made.err);

    for (int i = 0; i < 1000; i++)
        assert_true(state_is_open(s, session_state(session), 0, &made.err));
    assert_int_equal(session_state(session)->values[1], 2);
    session_free(session);
    made_end(&made);
}

/* Line 2 of a file whose function uses something from outside it. */
static void a_function_that_keeps_something_is_refused(void **state)
{
    static const char lua[] =
        "local teller = 0\n"
        "return scenario 'verhaal' { title = 'V', procedures = 'proef',\n"
        "  start = 'een',\n"
        "  step 'een' { title = '1', choice 'ga' { text = 'ga',\n"
        "    when = function(s) teller = teller + 1 return teller > 1 end,\n"
        "    to = 'eind' } },\n"
        "  step 'eind' { title = 'Eind', ending = 'solved' } }\n";
    Made made;
    int count;

    (void)state;
    made_begin(&made);
    made_write(&made, "verhaal/scenario.lua", lua);
    assert_null(library_scenario(made_library(&made), "verhaal", NULL,
                                 made.diags, &made.err));
    const Diag *all = diags_all(made.diags, &count);
    assert_int_equal(count, 1);
    assert_int_equal(all[0].message, MESSAGE_FUNCTION_KEEPS);
    assert_int_equal(all[0].place.line, 5);
    assert_non_null(strstr(all[0].text[LANGUAGE_NL], "'teller'"));
    made_end(&made);
}

static const char with_loop[] =
    STORY(STATE, "step 'een' { title = '1',"
                 "  choice 'goed' { text = 'g', does = 'x',"
                 "    when = function(s) return s.n == 2 end },"
                 "  choice 'lus' { text = 'l',"
                 "    effect = function(s) while true do end end },"
                 "  choice 'ook' { text = 'o',"
                 "    when = function(s) return s.n < 3 end },"
                 "  choice 'weg' { text = 'w', to = 'eind' } },");

static void a_passed_limit_stays_with_its_scenario(void **state)
{
    Made made;
    Error err = { 0 };

    (void)state;
    made_begin(&made);
    made_write(&made, "ander/scenario.lua", with_loop);
    const Scenario *s = made_scenario(&made, "verhaal", with_loop);
    const Scenario *other =
        library_scenario(made.library, "ander", NULL, made.diags, &made.err);
    Session *session = session_new(s, &made.err);
    Session *next = session_new(other, &made.err);

    assert_true(session_replay(session, "goed", &err));
    assert_false(session_replay(session, "lus", &err));
    assert_non_null(strstr(err.text[LANGUAGE_EN], "instructions"));
    err = (Error){ 0 };
    assert_false(session_replay(session, "ook", &err));
    assert_non_null(strstr(err.text[LANGUAGE_EN], "instructions"));

    err = (Error){ 0 };
    assert_true(session_replay(next, "goed,ook,weg,finish", &err));
    session_free(next);
    session_free(session);
    made_end(&made);
}

/* What was possible once was possible: going back asks no function again. */
static void a_run_can_be_rewound_after_a_passed_limit(void **state)
{
    Made made;
    Error err = { 0 };
    int count;

    (void)state;
    made_begin(&made);
    Session *session =
        session_new(made_scenario(&made, "verhaal", with_loop), &made.err);
    assert_true(session_replay(session, "goed,goed,buur:vragen", &err));
    assert_false(session_replay(session, "lus", &err));
    session_rewind(session, 2);
    session_moves(session, &count);
    assert_int_equal(count, 2);
    session_happenings(session, &count);
    assert_int_equal(count, 2);
    session_free(session);
    made_end(&made);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(guards_see_the_state),
        cmocka_unit_test(effects_change_the_state_or_nothing),
        cmocka_unit_test(what_fails_half_way_changes_nothing),
        cmocka_unit_test(a_run_that_cannot_begin_says_why),
        cmocka_unit_test(nothing_is_kept_between_calls),
        cmocka_unit_test(a_function_that_keeps_something_is_refused),
        cmocka_unit_test(a_passed_limit_stays_with_its_scenario),
        cmocka_unit_test(a_run_can_be_rewound_after_a_passed_limit),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
