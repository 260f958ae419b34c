#include "tests/check.h"

#include "tests/fixture.h"
#include "tests/screen.h"
#include "view/screens.h"

#include <stdlib.h>

/*
 * A folder that is made up: so many runs, of which some files do not count.
 */
enum { RUNS = 120, FILES = RUNS + 3 };

typedef struct {
    CohortRun runs[RUNS];
    char names[RUNS][24];
    int done;
} Made;

static const CohortStray strays[] = {
    { "kapot.klacht", STRAY_DAMAGED },
    { "veranderd.klacht", STRAY_TAMPERED },
    { "kopie.klacht", STRAY_DUPLICATE },
};

typedef struct {
    App *app;
    Catalogue catalogue;
    View view;
    Made made;
} Desk;

static bool begin(void *context, const char *path, Error *err)
{
    (void)err;
    if (strcmp(path, "map") != 0)
        return false;
    ((Made *)context)->done = 0;
    return true;
}

static bool next(void *context)
{
    return ++((Made *)context)->done < FILES;
}

static int done(void *context)
{
    return ((Made *)context)->done;
}

static int total(void *context)
{
    (void)context;
    return FILES;
}

static const CohortRun *runs(void *context, int *count)
{
    Made *made = context;

    *count = made->done < RUNS ? made->done : RUNS;
    return made->runs;
}

static const CohortStray *not_counted(void *context, int *count)
{
    *count = ((Made *)context)->done == FILES ? (int)COUNT_OF(strays) : 0;
    return strays;
}

/* Its choices are those of the fixture; every seventh file has gone. */
static Session *play(void *context, int run, Played *played, Error *err)
{
    const Made *made = context;
    Session *session;

    if (run % 7 == 3) {
        error_set(err, MESSAGE_RUNFILE_CHANGED, ARGS("weg.klacht"));
        return NULL;
    }
    session = session_new(fixture_scenario(), err);
    assert_true(session_replay(session, "bellen,luisteren,finish", err));
    *played = (Played){ .card = 0,
                        .mode = made->runs[run].mode,
                        .rewound = true,
                        .reflection = { "Rustig blijven.", NULL } };
    return session;
}

/* A paper is told of by its number, and whether it names anybody. */
static void write_paper(void *context, FolderPaper paper,
                        const CohortWish *wish, Language language, Error *err)
{
    char told[40];

    (void)context;
    (void)language;
    snprintf(told, sizeof told, "%d.html%s", (int)paper,
             wish->pseudonyms ? "" : " met namen");
    error_set(err, MESSAGE_OVERVIEW_WRITTEN, ARGS(told));
}

static void fill(Made *made)
{
    const Procedure *p = fixture_scenario()->procedure;

    for (int i = 0; i < RUNS; i++) {
        CohortRun *run = &made->runs[i];
        Verdict verdicts[RULES_MAX] = { 0 };

        snprintf(made->names[i], sizeof made->names[i], "Ilse %d", i / 2);
        *run = (CohortRun){ .run = made->names[i],
                            .person = made->names[i],
                            .registration = "",
                            .scenario = i % 3 ? "appje" : "brief",
                            .title = { { i % 3 ? "Appje" : "Brief",
                                         i % 3 ? "Message" : "Letter" } },
                            .procedure = p,
                            .mode = i % 5 ? MODE_PRACTICE : MODE_TEST,
                            .began = 1777800000 + 86400 * i,
                            .day = "2026-05-04",
                            .active_ms = 60000 * (i % 7) };
        for (int r = 0; r < p->rule_count; r++)
            run->statuses[r] = verdicts[r].status =
                (i + r) % 4 ? STATUS_KEPT : STATUS_MISSED;
        run->score = score_of(verdicts, p->rule_count);
    }
}

static void open(Desk *d, Language language)
{
    Settings settings = settings_default(language);

    *d = (Desk){ .catalogue = fixture_catalogue(),
                 .view = { .arena = arena_new() } };
    fill(&d->made);
    d->app = app_new(&d->catalogue, &settings, "sblp");
    app_read_with(d->app,
                  &(FolderReader){ &d->made, begin, next, done, total, runs,
                                   not_counted, play, write_paper });
    app_take_in(d->app, "map", 0);
    app_build(d->app, &d->view);
}

static void clear(Desk *d)
{
    app_free(d->app);
    arena_free(d->view.arena);
}

static void act(Desk *d, Verb verb, int argument)
{
    app_do(d->app, (Action){ verb, argument }, 0);
    app_build(d->app, &d->view);
}

static void read_all(Desk *d)
{
    while (app_due(d->app, 0) == 0)
        app_go_on(d->app);
    app_build(d->app, &d->view);
}

static void open_whole(Desk *d)
{
    open(d, LANGUAGE_NL);
    read_all(d);
}

static bool shows(const Desk *d, const char *words)
{
    for (int i = 0; i < d->view.count; i++)
        if ((d->view.nodes[i].text && strstr(d->view.nodes[i].text, words)) ||
            (d->view.nodes[i].name && strstr(d->view.nodes[i].name, words)))
            return true;
    return false;
}

static int rows_of(const Desk *d, const char *start)
{
    int rows = 0;

    for (int i = 0; i < d->view.count; i++)
        rows += d->view.nodes[i].action.verb == VERB_PARTICIPANT &&
                d->view.nodes[i].name &&
                strncmp(d->view.nodes[i].name, start, strlen(start)) == 0;
    return rows;
}

static void reading_shows_how_far_it_is(void **state)
{
    Desk d;

    (void)state;
    open(&d, LANGUAGE_NL);
    assert_int_equal(app_screen(d.app), SCREEN_OVERVIEW);
    assert_int_equal(app_due(d.app, 0), 0);
    assert_true(shows(&d, "0 van 123 bestanden gelezen"));
    app_go_on(d.app);
    app_build(d.app, &d.view);
    assert_true(shows(&d, "40 van 123 bestanden gelezen"));
    read_all(&d);
    assert_int_equal(app_due(d.app, 0), -1);
    assert_true(shows(&d, "Verlopen: 120. Deelnemers: 60. "));
    assert_true(shows(&d, "Bestanden die niet meetellen: 3"));
    assert_true(shows(&d, "1 × beschadigd"));
    assert_true(shows(&d, "1 × staat er al in"));
    clear(&d);
}

static void reading_can_be_stopped(void **state)
{
    Desk d;

    (void)state;
    open(&d, LANGUAGE_NL);
    app_go_on(d.app);
    app_build(d.app, &d.view);
    assert_true(app_key(d.app, &d.view, 's', 0));
    assert_int_equal(app_due(d.app, 0), -1);
    app_build(d.app, &d.view);
    assert_true(shows(&d, "Het lezen is gestopt"));
    assert_true(shows(&d, "Verlopen: 40. Deelnemers: 20. "));
    clear(&d);
}

static void a_folder_is_no_run_file(void **state)
{
    Desk d;

    (void)state;
    open(&d, LANGUAGE_NL);
    act(&d, VERB_HOME, 0);
    app_take_in(d.app, "iets anders", 0);
    assert_int_equal(app_screen(d.app), SCREEN_HOME);
    clear(&d);
}

/* Somebody may be watching. */
static void names_are_hidden_until_asked_for(void **state)
{
    Desk d;

    (void)state;
    open_whole(&d);
    assert_false(shows(&d, "Ilse"));
    assert_false(shows(&d, "kapot.klacht"));
    assert_true(shows(&d, "Deelnemer 1: "));
    act(&d, VERB_HIDE_NAMES, false);
    assert_true(shows(&d, "Ilse 0: "));
    assert_true(shows(&d, "kapot.klacht"));
    assert_false(shows(&d, "Deelnemer 1: "));
    clear(&d);
}

static void runs_are_chosen_by_mode_and_situation(void **state)
{
    static const struct {
        Verb verb;
        int argument;
        const char *counted;
    } wishes[] = {
        { VERB_ONLY_MODE, MODE_TEST, "Verlopen: 24. " },
        { VERB_ONLY_SITUATION, 1, "Verlopen: 8. " },
        { VERB_ONLY_MODE, -1, "Verlopen: 40. " },
        { VERB_ONLY_SITUATION, 0, "Verlopen: 80. " },
        { VERB_ONLY_MODE, MODE_ROOM, "geen verlopen" },
        { VERB_ONLY_MODE, -1, "Verlopen: 80. " },
        { VERB_ONLY_SITUATION, -1, "Verlopen: 120. " },
    };
    Desk d;

    (void)state;
    open_whole(&d);
    for (size_t i = 0; i < COUNT_OF(wishes); i++) {
        act(&d, wishes[i].verb, wishes[i].argument);
        check_int(shows(&d, wishes[i].counted), true, "wish %zu", i);
    }
    clear(&d);
}

static void many_people_stand_on_pages(void **state)
{
    Desk d;

    (void)state;
    open_whole(&d);
    check_int(rows_of(&d, "Deelnemer "), OVERVIEW_PEOPLE, "first page");
    assert_true(app_key(d.app, &d.view, 'n', 0));
    app_build(d.app, &d.view);
    check_int(rows_of(&d, "Deelnemer "), 20, "second page");
    assert_false(app_key(d.app, &d.view, 'n', 0));
    assert_true(app_key(d.app, &d.view, 'b', 0));
    app_build(d.app, &d.view);
    assert_true(shows(&d, "Deelnemer 1: "));
    clear(&d);
}

static int find_name(const Desk *d, const char *start)
{
    for (int i = 0; i < d->view.count; i++)
        if (node_is_active(&d->view.nodes[i]) && d->view.nodes[i].name &&
            strncmp(d->view.nodes[i].name, start, strlen(start)) == 0)
            return i;
    fail_msg("nothing to press is called \"%s\"", start);
    return -1;
}

static void press(Desk *d, const char *start)
{
    app_press(d->app, &d->view, find_name(d, start), 0);
    app_build(d->app, &d->view);
}

static void escape(Desk *d)
{
    app_key(d->app, &d->view, KEY_ESCAPE, 0);
    app_build(d->app, &d->view);
}

/* By pointer or by key: who comes back stands where they were. */
static void the_debrief_of_any_run_can_be_read(void **state)
{
    Desk d;

    (void)state;
    open_whole(&d);
    act(&d, VERB_TURN_PAGE, 1);
    act(&d, VERB_ONLY_MODE, -1);
    press(&d, "Deelnemer 5: ");
    assert_int_equal(app_screen(d.app), SCREEN_PARTICIPANT);
    assert_true(shows(&d, "Verlopen: 2. "));
    const Action runs[] = { d.view.nodes[find_name(&d, "2026-")].action };
    app_do(d.app, runs[0], 0);
    app_build(d.app, &d.view);
    assert_int_equal(app_screen(d.app), SCREEN_DEBRIEF);
    assert_true(shows(&d, "Opgelost"));
    escape(&d);
    assert_int_equal(app_screen(d.app), SCREEN_PARTICIPANT);
    assert_int_equal(d.view.nodes[d.view.focus].action.verb, VERB_LOOK);
    assert_int_equal(d.view.nodes[d.view.focus].action.argument,
                     runs[0].argument);
    escape(&d);
    assert_int_equal(app_screen(d.app), SCREEN_OVERVIEW);
    assert_int_equal(d.view.focus, find_name(&d, "Deelnemer 5: "));
    clear(&d);
}

/* Nothing can be done with the run of somebody else. */
static void a_run_that_was_handed_in_stays_as_it_is(void **state)
{
    static const Verb changing[] = { VERB_PLAY_ON, VERB_AGAIN, VERB_REWIND,
                                     VERB_REPORT, VERB_HAND_OUT };
    static const char *const beside[] = { "", "l", "k", "p" };
    Desk d;

    (void)state;
    open_whole(&d);
    press(&d, "Deelnemer 5: ");
    press(&d, "2026-");
    for (size_t k = 0; k < COUNT_OF(beside); k++) {
        if (beside[k][0])
            app_key(d.app, &d.view, beside[k][0], 0);
        app_build(d.app, &d.view);
        for (int i = 0; i < d.view.count; i++)
            for (size_t v = 0; v < COUNT_OF(changing); v++)
                if (d.view.nodes[i].action.verb == changing[v])
                    fail_msg("after '%s' something can be done: %s", beside[k],
                             d.view.nodes[i].text);
        while (app_screen(d.app) != SCREEN_DEBRIEF)
            escape(&d);
    }
    clear(&d);
}

/* What somebody wrote is not for the group that may be watching. */
static void what_was_written_goes_with_the_name(void **state)
{
    Desk d;

    (void)state;
    open_whole(&d);
    press(&d, "Deelnemer 5: ");
    press(&d, "2026-");
    assert_false(shows(&d, "Rustig blijven."));
    escape(&d);
    escape(&d);
    act(&d, VERB_HIDE_NAMES, false);
    press(&d, "Ilse 6: ");
    assert_true(shows(&d, "Ilse 6"));
    press(&d, "2026-");
    assert_true(shows(&d, "Rustig blijven."));
    clear(&d);
}

/* The run that was played here goes on where it was. */
static void a_run_of_ones_own_waits(void **state)
{
    Desk d;
    int count;

    (void)state;
    open(&d, LANGUAGE_NL);
    act(&d, VERB_HOME, 0);
    act(&d, VERB_PLAY, 0);
    act(&d, VERB_BEGIN, 0);
    act(&d, VERB_CHOOSE, 0);
    const Session *own = app_session(d.app);
    app_take_in(d.app, "map", 0);
    app_build(d.app, &d.view);
    read_all(&d);
    press(&d, "Deelnemer 5: ");
    press(&d, "2026-");
    assert_ptr_not_equal(app_session(d.app), own);
    act(&d, VERB_HOME, 0);
    assert_ptr_equal(app_session(d.app), own);
    act(&d, VERB_RESUME, 0);
    assert_int_equal(app_screen(d.app), SCREEN_PLAY);
    session_moves(app_session(d.app), &count);
    assert_int_equal(count, 1);
    clear(&d);
}

/* Whatever falls on the window then: nothing is left of what was looked at. */
static void a_file_dropped_on_a_debrief_is_answered(void **state)
{
    Desk d;

    (void)state;
    open_whole(&d);
    press(&d, "Deelnemer 5: ");
    press(&d, "2026-");
    app_key(d.app, &d.view, KEY_HELP, 0);
    app_take_in(d.app, "geen map", 0);
    app_build(d.app, &d.view);
    assert_int_equal(app_screen(d.app), SCREEN_PARTICIPANT);
    assert_null(app_session(d.app));
    press(&d, "2026-");
    app_take_in(d.app, "map", 0);
    app_build(d.app, &d.view);
    assert_int_equal(app_screen(d.app), SCREEN_OVERVIEW);
    assert_null(app_session(d.app));
    clear(&d);
}

static void an_overview_is_written_down(void **state)
{
    Desk d;

    (void)state;
    open(&d, LANGUAGE_NL);
    for (int i = 0; i < d.view.count; i++)
        assert_int_not_equal(d.view.nodes[i].action.verb, VERB_PAPER);
    read_all(&d);
    act(&d, VERB_PAPER, PAPER_TABLE);
    assert_true(shows(&d, "het overzicht staat in 1.html"));
    assert_false(shows(&d, "Er ging iets mis"));
    act(&d, VERB_HIDE_NAMES, false);
    act(&d, VERB_PAPER, PAPER_PAGE);
    assert_true(shows(&d, "0.html met namen"));
    clear(&d);
}

/* Time spent on an overview is not played. */
static void the_clock_of_a_run_stands_still(void **state)
{
    Desk d;
    int count;

    (void)state;
    open(&d, LANGUAGE_NL);
    act(&d, VERB_HOME, 0);
    act(&d, VERB_PLAY, 0);
    app_do(d.app, (Action){ VERB_BEGIN, 0 }, 1000);
    app_take_in(d.app, "map", 5000);
    app_do(d.app, (Action){ VERB_HOME, 0 }, 60000);
    app_do(d.app, (Action){ VERB_RESUME, 0 }, 70000);
    app_do(d.app, (Action){ VERB_CHOOSE, 0 }, 71000);
    const Move *moves = session_moves(app_session(d.app), &count);
    assert_int_equal(count, 1);
    assert_int_equal(moves[0].at_ms, 5000);
    clear(&d);
}

static const char *folder(void *context)
{
    return context;
}

/* Without the command line: from where a trainer begins, and again. */
static void the_overview_is_opened_from_the_lesson(void **state)
{
    static char path[] = "map";
    Desk d;

    (void)state;
    open(&d, LANGUAGE_NL);
    app_free(d.app);
    Settings settings = settings_default(LANGUAGE_NL);
    d.app = app_new(&d.catalogue, &settings, "sblp");
    app_read_with(d.app,
                  &(FolderReader){ &d.made, begin, next, done, total, runs,
                                   not_counted, play, write_paper });
    act(&d, VERB_OPEN, SCREEN_LESSON);
    assert_false(app_key(d.app, &d.view, 'o', 0));
    app_keep_with(d.app, &(Keeper){ .context = path, .folder = folder });
    app_build(d.app, &d.view);
    assert_true(app_key(d.app, &d.view, 'o', 0));
    assert_int_equal(app_screen(d.app), SCREEN_OVERVIEW);
    act(&d, VERB_HOME, 0);
    app_take_in(d.app, "map", 0);
    app_keep_with(d.app, &(Keeper){ .context = NULL });
    act(&d, VERB_HOME, 0);
    act(&d, VERB_OPEN, SCREEN_LESSON);
    assert_true(app_key(d.app, &d.view, 'o', 0));
    assert_int_equal(app_screen(d.app), SCREEN_OVERVIEW);
    clear(&d);
}

static void a_file_that_is_gone_is_told(void **state)
{
    Desk d;

    (void)state;
    open_whole(&d);
    act(&d, VERB_PARTICIPANT, 3);
    act(&d, VERB_LOOK, 3);
    assert_int_equal(app_screen(d.app), SCREEN_PARTICIPANT);
    assert_true(shows(&d, "weg.klacht"));
    clear(&d);
}

/* The two step plans of a crowd do not mix, and each can be asked for. */
static void runs_under_another_plan_are_asked_for(void **state)
{
    static Procedure other;
    Desk d;

    (void)state;
    other = *fixture_scenario()->procedure;
    other.id = "camcoop";
    other.title = (Text){ { "Ander plan", "Other plan" } };
    open(&d, LANGUAGE_NL);
    for (int i = 0; i < 30; i++)
        d.made.runs[i].procedure = &other;
    read_all(&d);
    assert_true(shows(&d, "Verlopen: 90. "));
    assert_true(shows(&d, "Ander plan"));
    act(&d, VERB_ONLY_PLAN, 0);
    assert_true(shows(&d, "Ander plan. Verlopen: 30. "));
    act(&d, VERB_ONLY_PLAN, 1);
    assert_true(shows(&d, "Verlopen: 90. "));
    clear(&d);
}

/* A situation that was played under one plan only is not looked for in vain. */
static void a_situation_brings_its_plan(void **state)
{
    static Procedure other;
    Desk d;

    (void)state;
    other = *fixture_scenario()->procedure;
    other.id = "camcoop";
    open(&d, LANGUAGE_NL);
    for (int i = 0; i < RUNS; i += 3)
        d.made.runs[i].procedure = &other;
    read_all(&d);
    assert_true(shows(&d, "Verlopen: 80. "));
    act(&d, VERB_ONLY_SITUATION, 1);
    assert_true(shows(&d, "Verlopen: 40. "));
    clear(&d);
}

/* Of 80 runs of the one situation every seventh file has gone. */
static void a_map_shows_the_ways_that_were_taken(void **state)
{
    Desk d;

    (void)state;
    open_whole(&d);
    act(&d, VERB_WAYS, 0);
    assert_int_equal(app_screen(d.app), SCREEN_OVERVIEW);
    act(&d, VERB_ONLY_SITUATION, 0);
    assert_true(app_key(d.app, &d.view, 'm', 0));
    app_build(d.app, &d.view);
    assert_int_equal(app_screen(d.app), SCREEN_WAYS);
    assert_int_equal(app_due(d.app, 0), 0);
    app_go_on(d.app);
    app_build(d.app, &d.view);
    assert_true(shows(&d, "40 van 80 verlopen geteld"));
    read_all(&d);
    assert_true(shows(&d, "Verlopen: 69. "));
    assert_true(shows(&d, "Niet meer te lezen: 11."));
    assert_true(shows(
        &d, "Appje: hier kwamen 69 van de 69 verlopen; naar Telefoon 69"));
    assert_true(shows(&d, "De brief: hier kwamen 0 van de 69 verlopen"));
    assert_true(shows(&d, "Ik bel Marijke vandaag nog. (69)"));
    press(&d, "De brief: ");
    assert_true(shows(&d, "Hier kwam niemand."));
    escape(&d);
    assert_int_equal(d.view.nodes[d.view.focus].action.verb, VERB_WAYS);
    clear(&d);
}

static void the_screen_is_as_kept(void **state)
{
    static const char *const languages[] = { "nl", "en" };
    Desk d;

    (void)state;
    for (int l = 0; l < LANGUAGE_COUNT; l++) {
        open(&d, (Language)l);
        check_screen(&d.view, "folder-reading", languages[l]);
        read_all(&d);
        act(&d, VERB_TURN_PAGE, 1);
        check_screen(&d.view, "folder", languages[l]);
        act(&d, VERB_PARTICIPANT, 5);
        check_screen(&d.view, "participant", languages[l]);
        act(&d, VERB_LOOK, 4);
        check_screen(&d.view, "handed-in", languages[l]);
        act(&d, VERB_BACK, 0);
        act(&d, VERB_BACK, 0);
        act(&d, VERB_ONLY_SITUATION, 0);
        act(&d, VERB_WAYS, 0);
        read_all(&d);
        check_screen(&d.view, "ways", languages[l]);
        clear(&d);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(reading_shows_how_far_it_is),
        cmocka_unit_test(reading_can_be_stopped),
        cmocka_unit_test(a_folder_is_no_run_file),
        cmocka_unit_test(names_are_hidden_until_asked_for),
        cmocka_unit_test(runs_are_chosen_by_mode_and_situation),
        cmocka_unit_test(many_people_stand_on_pages),
        cmocka_unit_test(the_debrief_of_any_run_can_be_read),
        cmocka_unit_test(a_run_that_was_handed_in_stays_as_it_is),
        cmocka_unit_test(what_was_written_goes_with_the_name),
        cmocka_unit_test(a_run_of_ones_own_waits),
        cmocka_unit_test(a_file_dropped_on_a_debrief_is_answered),
        cmocka_unit_test(an_overview_is_written_down),
        cmocka_unit_test(the_clock_of_a_run_stands_still),
        cmocka_unit_test(the_overview_is_opened_from_the_lesson),
        cmocka_unit_test(a_file_that_is_gone_is_told),
        cmocka_unit_test(runs_under_another_plan_are_asked_for),
        cmocka_unit_test(a_situation_brings_its_plan),
        cmocka_unit_test(a_map_shows_the_ways_that_were_taken),
        cmocka_unit_test(the_screen_is_as_kept),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
