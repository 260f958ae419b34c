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
    ((Made *)context)->done = 0;
    return strcmp(path, "map") == 0;
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
    app_read_with(d->app, &(FolderReader){ &d->made, begin, next, done, total,
                                           runs, not_counted });
    app_take_in(d->app, "map");
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
        rows += d->view.nodes[i].role == ROLE_LISTITEM &&
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
    assert_true(shows(&d, "Verlopen: 120. Deelnemers: 60."));
    assert_true(shows(&d, "3 bestanden tellen niet mee"));
    assert_true(shows(&d, "kapot.klacht: beschadigd"));
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
    assert_true(shows(&d, "Verlopen: 40. Deelnemers: 20."));
    clear(&d);
}

static void a_folder_is_no_run_file(void **state)
{
    Desk d;

    (void)state;
    open(&d, LANGUAGE_NL);
    act(&d, VERB_HOME, 0);
    app_take_in(d.app, "iets anders");
    assert_int_equal(app_screen(d.app), SCREEN_HOME);
    clear(&d);
}

/* Somebody may be watching. */
static void names_are_hidden_until_asked_for(void **state)
{
    Desk d;

    (void)state;
    open(&d, LANGUAGE_NL);
    read_all(&d);
    assert_false(shows(&d, "Ilse"));
    assert_true(shows(&d, "Deelnemer 1: "));
    act(&d, VERB_HIDE_NAMES, false);
    assert_true(shows(&d, "Ilse 0: "));
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
        { VERB_ONLY_SITUATION, 0, "Verlopen: 8. " },
        { VERB_ONLY_MODE, -1, "Verlopen: 40. " },
        { VERB_ONLY_SITUATION, 1, "Verlopen: 80. " },
        { VERB_ONLY_MODE, MODE_ROOM, "geen verlopen" },
        { VERB_ONLY_MODE, -1, "Verlopen: 80. " },
        { VERB_ONLY_SITUATION, -1, "Verlopen: 120. " },
    };
    Desk d;

    (void)state;
    open(&d, LANGUAGE_NL);
    read_all(&d);
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
    open(&d, LANGUAGE_NL);
    read_all(&d);
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
        cmocka_unit_test(the_screen_is_as_kept),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
