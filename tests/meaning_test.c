#include "tests/made.h"

/*
 * What the format means: a situation, the choices taken in it, and where the
 * run then is. `happened` lists events as event:day, with a bar between two
 * moments; `values` lists the variables by name. What is not given is not
 * looked at.
 */
typedef struct {
    const char *what, *lua, *choices;
    const char *step;
    int day;
    const char *happened, *values, *open;
} Case;

#define FREE "vriend:praten vriend:zwijgen buur:vragen"

static const Case entering[] = {
    { "the first step is entered, and what happens comes before what is done",
      STORY("", "step 'een' { title = '1', does = 'x', happens = { 'b', 'a' }, "
                "to = 'eind' },"),
      "", "een", 1, "b:1 a:1 x:1", NULL, "continue " FREE },
    { "what a choice does, what happens, and entering: two moments",
      STORY("", "step 'een' { title = '1', choice 'ga' { text = 'Ga.', happens "
                "= 'b', does = 'x', to = 'twee' } },"
                "step 'twee' { title = '2', happens = 'a', to = 'eind' },"),
      "ga", "twee", 1, "x:1 b:1 | a:1", NULL, NULL },
    { "a step that only leads on",
      STORY("", "step 'een' { title = '1', to = 'twee' }, step 'twee' { title "
                "= '2', happens = 'a', to = 'eind' },"),
      "continue", "twee", 1, "a:1", NULL, NULL },
    { "staying is not entering",
      STORY("", "step 'een' { title = '1', happens = 'a', choice 'blijf' { "
                "text = 'Blijf.', does = 'y' } },"),
      "blijf,blijf", "een", 1, "a:1 | y:1 | y:1", NULL, NULL },
    { "leading to the same step is entering",
      STORY("", "step 'een' { title = '1', happens = 'a', choice 'weer' { text "
                "= 'Weer.', does = 'y', to = 'een' } },"),
      "weer", "een", 1, "a:1 | y:1 | a:1", NULL, NULL },
    { "coming back from a call is not entering",
      STORY("", "step 'een' { title = '1', happens = 'a', to = 'eind' },"),
      "vriend:praten,buur:vragen", "een", 1, "a:1 | x:1 | y:1", NULL,
      "continue " FREE },
    { "a call that leads elsewhere enters there",
      STORY("", "step 'een' { title = '1', happens = 'a', to = 'eind' }, step "
                "'twee' { title = '2', happens = 'b', to = 'eind' },"
                "contact 'vriend' { choice 'mee' { text = 'Mee.', does = 'x', "
                "to = 'twee' } },"),
      "vriend:mee", "twee", 1, "a:1 | x:1 | b:1", NULL, NULL },
    { "an ending is entered as any step",
      STORY("", "step 'een' { title = '1', to = 'uit' },"), "continue", "uit",
      1, "c:1", NULL, "finish " FREE },
};

static const Case days[] = {
    { "a story begins on day 1",
      STORY("", "step 'een' { title = '1', to = 'eind' },"), "", NULL, 1, NULL,
      NULL, NULL },
    { "or on the day of its first step, and so does what happens there",
      STORY("",
            "step 'een' { title = '1', day = 9, happens = 'a', to = 'eind' },"),
      "", NULL, 9, "a:9", NULL, NULL },
    { "days pass after a choice and before what comes of it",
      STORY("", "step 'een' { title = '1', choice 'ga' { text = 'Ga.', does = "
                "'x', days = 3, to = 'twee' } },"
                "step 'twee' { title = '2', happens = 'a', to = 'eind' },"),
      "ga", NULL, 4, "x:1 | a:4", NULL, NULL },
    { "the calendar moves to a later day",
      STORY(
          "",
          "step 'een' { title = '1', choice 'ga' { text = 'Ga.', does = 'x', "
          "days = 3, to = 'twee' } },"
          "step 'twee' { title = '2', day = 6, happens = 'a', to = 'eind' },"),
      "ga", NULL, 6, "x:1 | a:6", NULL, NULL },
    { "and never back",
      STORY(
          "",
          "step 'een' { title = '1', day = 5, choice 'ga' { text = 'Ga.', days "
          "= 3, to = 'twee' } },"
          "step 'twee' { title = '2', day = 6, happens = 'a', to = 'eind' },"),
      "ga", NULL, 8, "a:8", NULL, NULL },
    { "days pass where the run stays, and in a call",
      STORY("", "step 'een' { title = '1', choice 'wacht' { text = 'Wacht.', "
                "days = 2 } },"
                "contact 'vriend' { choice 'lang' { text = 'Lang.', does = "
                "'x', days = 5 } },"),
      "wacht,vriend:lang,vriend:lang", NULL, 13, "x:3 | x:8", NULL, NULL },
};

static const Case opening[] = {
    { "once: taken away when used, in every step",
      STORY("", "step 'een' { title = '1', choice 'eens' { text = 'Eens.', "
                "once = true }, choice 'vaak' { text = 'Vaak.' } },"),
      "vaak,eens,vaak", NULL, 1, NULL, NULL, "vaak " FREE },
    { "once: still there on coming back",
      STORY("",
            "step 'een' { title = '1', choice 'eens' { text = 'Eens.', once = "
            "true, to = 'twee' }, choice 'ga' { text = 'Ga.', to = 'twee' } },"
            "step 'twee' { title = '2', to = 'een' },"),
      "ga,continue", NULL, 1, NULL, NULL, "eens ga " FREE },
    { "once: gone on coming back",
      STORY("",
            "step 'een' { title = '1', choice 'eens' { text = 'Eens.', once = "
            "true, to = 'twee' }, choice 'ga' { text = 'Ga.', to = 'twee' } },"
            "step 'twee' { title = '2', to = 'een' },"),
      "eens,continue", NULL, 1, NULL, NULL, "ga " FREE },
    { "again = false: one thing to say, once in a run",
      STORY("", "step 'een' { title = '1', to = 'twee' }, step 'twee' { title "
                "= '2', to = 'eind' },"
                "contact 'buur' { choice 'eens' { text = 'Eens.', again = "
                "false }, choice 'vaak' { text = 'Vaak.' } },"),
      "buur:eens,continue", NULL, 1, NULL, NULL,
      "continue vriend:praten vriend:zwijgen buur:vaak" },
    { "when: all of it must hold",
      STORY(
          "n = range(0, 4, 2), w = one_of { 'open', 'dicht' }, f = false",
          "step 'een' { title = '1', busy = 'Niet nu.',"
          "choice 'a' { text = 'a', when = { n = 2, w = 'open' } },"
          "choice 'b' { text = 'b', when = { n = 2, w = 'dicht' } },"
          "choice 'c' { text = 'c', when = { n = at_least(2) } },"
          "choice 'd' { text = 'd', when = { n = at_least(3) } },"
          "choice 'e' { text = 'e', when = { n = at_most(2) } },"
          "choice 'f' { text = 'f', when = { n = at_most(1) } },"
          "choice 'g' { text = 'g', when = { w = not_('dicht'), f = false } },"
          "choice 'h' { text = 'h', when = { w = not_('open') } },"
          "choice 'i' { text = 'i', when = { f = true } },"
          "choice 'j' { text = 'j', when = { n = not_(3) } } },"),
      "", NULL, 1, NULL, NULL, "a c e g j" },
    { "needs: all have happened; unless: none has",
      STORY("", "step 'een' { title = '1', busy = 'Niet nu.', happens = 'a',"
                "choice 'p' { text = 'p', needs = 'a' },"
                "choice 'q' { text = 'q', needs = { 'a', 'x' } },"
                "choice 'r' { text = 'r', unless = 'a' },"
                "choice 's' { text = 's', unless = { 'b', 'x' } },"
                "choice 't' { text = 't', needs = 'a', unless = 'x' },"
                "choice 'doe' { text = 'doe', does = 'x' } },"),
      "", NULL, 1, NULL, NULL, "p s t doe" },
    { "needs and unless once more has happened",
      STORY("", "step 'een' { title = '1', busy = 'Niet nu.', happens = 'a',"
                "choice 'p' { text = 'p', needs = 'a' },"
                "choice 'q' { text = 'q', needs = { 'a', 'x' } },"
                "choice 's' { text = 's', unless = { 'b', 'x' } },"
                "choice 't' { text = 't', needs = 'a', unless = 'x' },"
                "choice 'doe' { text = 'doe', does = 'x' } },"),
      "doe", NULL, 1, NULL, NULL, "p q doe" },
    { "a call counts for needs in the steps",
      STORY("", "step 'een' { title = '1', choice 'p' { text = 'p', needs = "
                "'x' }, choice 'q' { text = 'q' } },"),
      "vriend:praten", NULL, 1, NULL, NULL, "p q " FREE },
    { "busy: nobody can be called",
      STORY("", "step 'een' { title = '1', busy = 'Niet nu.', to = 'twee' }, "
                "step 'twee' { title = '2', to = 'eind' },"),
      "", NULL, 1, NULL, NULL, "continue" },
    { "and after it they can",
      STORY("", "step 'een' { title = '1', busy = 'Niet nu.', to = 'twee' }, "
                "step 'twee' { title = '2', to = 'eind' },"),
      "continue", NULL, 1, NULL, NULL, "continue " FREE },
    { "in an ending nobody leads elsewhere",
      STORY("", "step 'een' { title = '1', to = 'eind' }, contact 'buur' { "
                "choice 'mee' { text = 'Mee.', to = 'een' }, choice 'dag' { "
                "text = 'Dag.', does = 'y' } },"),
      "continue,buur:dag", "eind", 1, "y:1", NULL,
      "finish vriend:praten vriend:zwijgen buur:dag" },
    { "after the end nothing is possible",
      STORY("", "step 'een' { title = '1', to = 'eind' },"), "continue,finish",
      "eind", 1, "", NULL, "" },
};

static const Case changing[] = {
    { "ranges stop at their ends",
      STORY("n = range(0, 4, 2), m = range(-3, 3, 0)",
            "step 'een' { title = '1', choice 'op' { text = 'op', sets = { n = "
            "up(3), m = down(2) } } },"),
      "op,op", NULL, 1, NULL, "m=-3 n=4", NULL },
    { "and come back from there",
      STORY("n = range(0, 4, 2)",
            "step 'een' { title = '1', choice 'op' { text = 'op', sets = { n = "
            "up(3) } }, choice 'neer' { text = 'neer', sets = { n = down() } } "
            "},"),
      "op,op,neer", NULL, 1, NULL, "n=3", NULL },
    { "a value is set",
      STORY("n = range(0, 4, 2), w = one_of { 'open', 'half', 'dicht' }, f = "
            "false",
            "step 'een' { title = '1', choice 'zet' { text = 'zet', sets = { n "
            "= 0, w = 'dicht', f = true } } },"),
      "zet", NULL, 1, NULL, "f=1 n=0 w=2", NULL },
    { "the first way whose condition holds",
      STORY("n = range(0, 4, 2)",
            "step 'een' { title = '1', choice 'ga' { text = 'ga', to = { { "
            "when = { n = 4 }, to = 'uit' }, { when = { n = at_least(2) }, to "
            "= 'twee' }, 'eind' } } },"
            "step 'twee' { title = '2', to = 'eind' },"),
      "ga", "twee", 1, NULL, NULL, NULL },
    { "the last, if none before it does",
      STORY("n = range(0, 4, 2)",
            "step 'een' { title = '1', choice 'ga' { text = 'ga', to = { { "
            "when = { n = 4 }, to = 'uit' }, 'eind' } } },"),
      "ga", "eind", 1, NULL, NULL, NULL },
    { "no way at all: stay, without entering",
      STORY("n = range(0, 4, 2)",
            "step 'een' { title = '1', day = 2, happens = 'a', choice 'ga' { "
            "text = 'ga', does = 'x', sets = { n = up() }, to = { { when = { n "
            "= 4 }, to = 'eind' } } } },"),
      "ga", "een", 2, "a:2 | x:2", "n=3", NULL },
    { "a way is chosen after the change",
      STORY("n = range(0, 4, 2)",
            "step 'een' { title = '1', choice 'ga' { text = 'ga', does = 'x', "
            "sets = { n = up() }, to = { { when = { n = 3 }, needs = 'x', to = "
            "'twee' }, 'eind' } } },"
            "step 'twee' { title = '2', to = 'eind' },"),
      "ga", "twee", 1, NULL, NULL, NULL },
    { "what happens on a condition looks at the moment before the change",
      STORY("n = range(0, 4, 2)",
            "step 'een' { title = '1', choice 'ga' { text = 'ga', sets = { n = "
            "4 },"
            "happens = { 'a', { 'b', when = { n = 4 } }, { 'c', when = { n = 2 "
            "} }, { 'c', needs = 'a' } } } },"),
      "ga", NULL, 1, "a:1 c:1", NULL, NULL },
    { "and on entering at the moment after it",
      STORY(
          "n = range(0, 4, 2)",
          "step 'een' { title = '1', choice 'ga' { text = 'ga', sets = { n = 4 "
          "}, to = 'twee' } },"
          "step 'twee' { title = '2', happens = { { 'a', when = { n = 2 } }, { "
          "'b', when = { n = 4 } }, { 'c', unless = 'b' } }, to = 'eind' },"),
      "ga", NULL, 1, "b:1 c:1", NULL, NULL },
    { "a step that only leads on can lead two ways",
      STORY("n = range(0, 4, 2)",
            "step 'een' { title = '1', to = { { when = { n = at_most(1) }, to "
            "= 'eind' }, 'uit' } },"),
      "continue", "uit", 1, "c:1", NULL, NULL },
};

static const char *happened(const Session *session, char *out, size_t size)
{
    const Procedure *procedure = session_scenario(session)->procedure;
    size_t used = 0;
    int count;
    const Happening *all = session_happenings(session, &count);

    out[0] = '\0';
    for (int i = 0; i < count && used < size; i++) {
        bool same = i > 0 && all[i].moment == all[i - 1].moment;

        assert_true(i == 0 || all[i].moment >= all[i - 1].moment);
        used +=
            (size_t)snprintf(out + used, size - used, "%s%s:%d",
                             i == 0 ? ""
                             : same ? " "
                                    : " | ",
                             procedure->events[all[i].event].id, all[i].day);
    }
    return out;
}

static const char *values(const Session *session, char *out, size_t size)
{
    const Scenario *s = session_scenario(session);
    size_t used = 0;

    out[0] = '\0';
    for (int i = 0; i < s->variable_count && used < size; i++)
        used += (size_t)snprintf(out + used, size - used, "%s%s=%d",
                                 i ? " " : "", s->variables[i].id,
                                 session_state(session)->values[i]);
    return out;
}

static void check_text(const Case *c, const char *is, const char *should_be)
{
    if (should_be && strcmp(is, should_be) != 0)
        fail_msg("%s: is '%s', should be '%s'", c->what, is, should_be);
}

static void check_case(Made *made, const Case *c)
{
    char text[400];
    const Scenario *s = made_scenario(made, "verhaal", c->lua);
    Session *session = session_new(s, &made->err);

    assert_non_null(session);
    if (!session_replay(session, c->choices, &made->err))
        fail_msg("%s: %s", c->what, made->err.text[LANGUAGE_EN]);
    check_text(c, s->steps[session_state(session)->step].id, c->step);
    check_int(session_day(session), c->day, "%s: day", c->what);
    check_text(c, happened(session, text, sizeof text), c->happened);
    check_text(c, values(session, text, sizeof text), c->values);
    check_text(c, words_open(session, text, sizeof text), c->open);
    session_free(session);
}

static void check_cases(const Case *cases, size_t count)
{
    Made made;

    made_begin(&made);
    for (size_t i = 0; i < count; i++)
        check_case(&made, &cases[i]);
    made_end(&made);
}

static void entering_a_step(void **state)
{
    (void)state;
    check_cases(entering, COUNT_OF(entering));
}

static void the_calendar(void **state)
{
    (void)state;
    check_cases(days, COUNT_OF(days));
}

static void what_is_open(void **state)
{
    (void)state;
    check_cases(opening, COUNT_OF(opening));
}

static void what_a_choice_changes(void **state)
{
    (void)state;
    check_cases(changing, COUNT_OF(changing));
}

static const Contact *contact_of(const Scenario *s, const char *id)
{
    int index = scenario_contact(s, id);

    assert_true(index >= 0);
    return &s->contacts[index];
}

static const char *first_words(const Story *story)
{
    return story->count ? text_in(story->passages[0].text, LANGUAGE_NL) : "";
}

static void a_contact_keeps_what_is_not_replaced(void **state)
{
    Made made;

    (void)state;
    made_begin(&made);
    const Scenario *s = made_scenario(
        &made, "verhaal",
        STORY("", "step 'een' { title = '1', to = 'eind' },\n"
                  "contact 'vriend' { role = 'fluit', person = 'kim' },\n"
                  "contact 'buur' { text = 'Nee?',"
                  "  choice 'dag' { text = 'Dag.' } },"));
    const Contact *friend = contact_of(s, "vriend");
    const Contact *other = contact_of(s, "buur");

    assert_int_equal(s->contact_count, 2);
    assert_string_equal(text_in(friend->title, LANGUAGE_NL), "Vriend");
    assert_string_equal(text_in(friend->role, LANGUAGE_NL), "fluit");
    assert_int_equal(friend->person, 0);
    assert_string_equal(first_words(&friend->text),
                        "Dag, hoe is het met {klager}?");
    assert_int_equal(friend->choice_count, 2);
    assert_string_equal(text_in(other->title, LANGUAGE_NL), "Buur");
    assert_string_equal(text_in(other->role, LANGUAGE_NL), "woont hiernaast");
    assert_int_equal(other->person, -1);
    assert_string_equal(first_words(&other->text), "Nee?");
    assert_int_equal(other->choice_count, 1);
    assert_string_equal(s->choices[other->first_choice].id, "dag");
    for (int i = 0; i < friend->choice_count; i++)
        assert_int_equal(s->choices[friend->first_choice + i].contact, 0);
    made_end(&made);
}

static void texts_are_one_or_a_list_or_the_first(void **state)
{
    Made made;

    (void)state;
    made_begin(&made);
    const Scenario *s = made_scenario(
        &made, "verhaal",
        STORY("n = range(0, 4, 2)",
              "step 'een' { title = '1', to = 'eind',\n"
              "  says = first { also { when = { n = 4 }, 'Vier.' },"
              "    also { needs = 'a', 'Na a.' }, 'Anders.' },\n"
              "  text = { 'Altijd.',"
              "    also { unless = { 'a' }, 'Zonder a.' } } },"));
    const Step *step = &s->steps[scenario_step(s, "een")];

    assert_true(step->says.first_only);
    assert_int_equal(step->says.count, 3);
    assert_int_equal(step->says.passages[0].when.test_count, 1);
    assert_int_equal(step->says.passages[1].when.needs, 1);
    assert_false(step->text.first_only);
    assert_int_equal(step->text.count, 2);
    assert_int_equal(step->text.passages[0].when.unless, 0);
    assert_int_equal(step->text.passages[1].when.unless, 1);
    /* Texts read the trace: they cost no bit of the state. */
    assert_int_equal(s->watched, 0);
    made_end(&made);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(entering_a_step),
        cmocka_unit_test(the_calendar),
        cmocka_unit_test(what_is_open),
        cmocka_unit_test(what_a_choice_changes),
        cmocka_unit_test(a_contact_keeps_what_is_not_replaced),
        cmocka_unit_test(texts_are_one_or_a_list_or_the_first),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
