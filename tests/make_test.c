#include "tests/check.h"

#include "tests/draft.h"
#include "tests/fixture.h"
#include "tests/screen.h"
#include "view/app.h"
#include "view/layout.h"

/* The screen for authors, over the fixture. */
typedef struct {
    Written written;
    Catalogue catalogue;
    App *app;
    View view;
} Desk;

static void build(Desk *d)
{
    app_build(d->app, &d->view);
}

static void begin(Desk *d, Language language)
{
    Settings settings = settings_default(language);

    *d = (Desk){ .catalogue = fixture_catalogue(),
                 .view = { .arena = arena_new() } };
    written_begin(&d->written);
    d->app = app_new(&d->catalogue, &settings, "sblp");
    Workbench bench = written_bench(&d->written);
    app_make(d->app, &bench);
    build(d);
}

static void end(Desk *d)
{
    app_free(d->app);
    arena_free(d->view.arena);
    written_end(&d->written);
}

static int width_of(void *context, TextStyle style, bool emphasis,
                    const char *text, int length)
{
    (void)context;
    (void)style;
    (void)emphasis;
    (void)text;
    return 7 * length;
}

/* As in a window of this width: arrows walk over a map that is drawn. */
static void lay_out(Desk *d, int width)
{
    const Canvas canvas = { .width = width_of,
                            .width_px = width,
                            .height_px = 800,
                            .percent = 100,
                            .line_percent = 100 };

    layout(&d->view, &canvas);
}

static void key(Desk *d, int pressed)
{
    lay_out(d, 1280);
    app_key(d->app, &d->view, pressed, 0);
    build(d);
}

static const Node *named(const Desk *d, const char *id)
{
    for (int i = 0; i < d->view.count; i++)
        if (d->view.nodes[i].id && strcmp(d->view.nodes[i].id, id) == 0)
            return &d->view.nodes[i];
    fail_msg("nothing is called %s", id);
    return NULL;
}

static bool shows(const Desk *d, const char *words)
{
    for (int i = 0; i < d->view.count; i++)
        if ((d->view.nodes[i].text && strstr(d->view.nodes[i].text, words)) ||
            (d->view.nodes[i].name && strstr(d->view.nodes[i].name, words)))
            return true;
    return false;
}

static const char *focused(const Desk *d)
{
    const Node *n = d->view.focus < 0 ? NULL : &d->view.nodes[d->view.focus];

    return n && n->id ? n->id : "";
}

static const char *step_played(const Desk *d)
{
    const Session *session = app_session(d->app);

    return session_scenario(session)->steps[session_state(session)->step].id;
}

static void screens_are_as_kept(void **state)
{
    static const char *const languages[] = { "nl", "en" };

    (void)state;
    for (int i = 0; i < LANGUAGE_COUNT; i++) {
        Desk d;

        begin(&d, (Language)i);
        check_screen(&d.view, "make", languages[i]);
        key(&d, 'b');
        written_warn(&d.written);
        app_reread(d.app);
        build(&d);
        check_screen(&d.view, "make-best", languages[i]);
        key(&d, KEY_HELP);
        check_screen(&d.view, "help-make", languages[i]);
        key(&d, KEY_ESCAPE);
        written_spoil(&d.written);
        app_reread(d.app);
        build(&d);
        check_screen(&d.view, "make-spoilt", languages[i]);
        key(&d, 'p');
        check_screen(&d.view, "make-play", languages[i]);
        key(&d, KEY_ESCAPE);
        key(&d, KEY_ESCAPE);
        check_screen(&d.view, "make-home", languages[i]);
        end(&d);
    }
}

/* What stands at the end of the box of a step. */
static const char *worth_of(const Desk *d, const char *step)
{
    const Node *cell = named(d, step);

    return d->view.nodes[cell->end - 1].text;
}

static void runs_are_shown_on_the_map(void **state)
{
    static const char *const languages[] = { "nl", "en" };

    (void)state;
    for (int i = 0; i < LANGUAGE_COUNT; i++) {
        Desk d;

        begin(&d, (Language)i);
        written_play(&d.written, RUNS_KEPT, "bellen,luisteren,finish");
        written_play(&d.written, RUNS_KEPT, "bellen");
        written_play(&d.written, RUNS_FOLDER, "huisregels");
        key(&d, 't');
        check_screen(&d.view, "make-traffic", languages[i]);
        end(&d);
    }
}

/* From one place with runs to the next, and back to what can be kept. */
static void another_key_press_shows_other_runs(void **state)
{
    Desk d;

    (void)state;
    begin(&d, LANGUAGE_NL);
    written_play(&d.written, RUNS_KEPT, "bellen");
    written_play(&d.written, RUNS_FOLDER, "huisregels");
    written_play(&d.written, RUNS_FOLDER, "huisregels");
    const char *keepable = worth_of(&d, "telefoon");
    assert_string_not_equal(keepable, "1×");
    key(&d, 't');
    assert_string_equal(worth_of(&d, "telefoon"), "1×");
    assert_string_equal(worth_of(&d, "brief"), "0×");
    key(&d, 't');
    assert_string_equal(worth_of(&d, "telefoon"), "0×");
    assert_string_equal(worth_of(&d, "brief"), "2×");
    key(&d, 't');
    assert_string_not_equal(worth_of(&d, "telefoon"), "0×");
    assert_false(shows(&d, "gespeeld"));
    end(&d);
}

static void a_run_that_is_over_is_saved_as_a_test(void **state)
{
    Desk d;
    Error err = { 0 };

    (void)state;
    begin(&d, LANGUAGE_NL);
    key(&d, 'p');
    key(&d, 's');
    assert_int_equal(d.written.saved, 0);
    assert_true(app_replay(d.app, "bellen,luisteren,finish", &err));
    build(&d);
    for (int i = 0; i < 3 && app_screen(d.app) != SCREEN_DEBRIEF; i++)
        key(&d, KEY_ESCAPE);
    assert_int_equal(app_screen(d.app), SCREEN_DEBRIEF);
    assert_true(shows(&d, "Bewaar als proef"));
    key(&d, 's');
    assert_int_equal(d.written.saved, 1);
    assert_true(shows(&d, "ergens/runs.txt"));
    end(&d);
}

static void without_runs_there_is_no_traffic(void **state)
{
    Desk d;

    (void)state;
    begin(&d, LANGUAGE_NL);
    key(&d, 't');
    assert_true(shows(&d, "nog door niemand gespeeld"));
    key(&d, 't');
    assert_false(shows(&d, "nog door niemand gespeeld"));
    end(&d);
}

/* The most on the widest road, none on the narrowest; and counted anew when the
 * file is. */
static void roads_are_as_wide_as_their_traffic(void **state)
{
    Desk d;
    const StepMap *map = NULL;

    (void)state;
    begin(&d, LANGUAGE_NL);
    for (int i = 0; i < 3; i++)
        written_play(&d.written, RUNS_KEPT, "bellen");
    written_play(&d.written, RUNS_KEPT, "huisregels");
    key(&d, 't');
    d.written.changed = true;
    app_reread(d.app);
    build(&d);
    for (int i = 0; i < d.view.count; i++)
        map = d.view.nodes[i].map ? d.view.nodes[i].map : map;
    assert_non_null(map);
    for (int i = 0; i < map->chart->road_count; i++) {
        const Road *road = &map->chart->roads[i];
        int runs = traffic_between(&d.written.traffic[RUNS_KEPT], road->from,
                                   road->to);

        assert_int_equal(map->roads[i].width, runs == 3   ? 8
                                              : runs == 1 ? 4
                                                          : 1);
    }
    end(&d);
}

static void arrows_walk_over_the_map(void **state)
{
    static const struct {
        int key;
        const char *step;
    } walk[] = {
        { KEY_DOWN, "telefoon" }, { KEY_LEFT, "telefoon" },
        { KEY_DOWN, "opgelost" }, { KEY_RIGHT, "brief" },
        { KEY_DOWN, "stilte" },   { KEY_UP, "brief" },
        { KEY_UP, "telefoon" },   { KEY_UP, "appje" },
    };
    Desk d;

    (void)state;
    begin(&d, LANGUAGE_NL);
    assert_string_equal(focused(&d), "appje");
    for (size_t i = 0; i < COUNT_OF(walk); i++) {
        key(&d, walk[i].key);
        if (strcmp(focused(&d), walk[i].step) != 0)
            fail_msg("key %zu leads to %s, should be %s", i, focused(&d),
                     walk[i].step);
        assert_true(named(&d, walk[i].step)->selected);
    }
    end(&d);
}

static void enter_plays_from_a_step_and_esc_comes_back(void **state)
{
    Desk d;

    (void)state;
    begin(&d, LANGUAGE_NL);
    key(&d, KEY_DOWN);
    key(&d, KEY_ENTER);
    assert_int_equal(app_screen(d.app), SCREEN_PLAY);
    assert_string_equal(step_played(&d), "telefoon");
    assert_true(shows(&d, "Terug naar de kaart"));
    key(&d, KEY_ESCAPE);
    assert_int_equal(app_screen(d.app), SCREEN_MAKE);
    assert_string_equal(focused(&d), "telefoon");
    end(&d);
}

/* A click must not start a run by surprise. */
static void a_first_press_looks_a_second_plays(void **state)
{
    Desk d;

    (void)state;
    begin(&d, LANGUAGE_NL);
    for (int i = 0; i < 2; i++) {
        int node = (int)(named(&d, "brief") - d.view.nodes);

        assert_int_equal(app_screen(d.app), SCREEN_MAKE);
        app_focus(d.app, &d.view, node);
        app_press(d.app, &d.view, node, 0);
        build(&d);
    }
    assert_int_equal(app_screen(d.app), SCREEN_PLAY);
    end(&d);
}

static void a_run_from_the_map_ends_in_the_debrief(void **state)
{
    Desk d;
    Error err = { 0 };

    (void)state;
    begin(&d, LANGUAGE_NL);
    key(&d, 'p');
    assert_true(app_replay(d.app, "bellen,luisteren,finish", &err));
    build(&d);
    assert_int_equal(app_screen(d.app), SCREEN_DEBRIEF);
    key(&d, KEY_ESCAPE);
    assert_int_equal(app_screen(d.app), SCREEN_MAKE);
    key(&d, KEY_ESCAPE);
    assert_int_equal(app_screen(d.app), SCREEN_HOME);
    assert_false(shows(&d, "keer: eerst"));
    assert_true(shows(&d, "nog niet gespeeld"));
    key(&d, 'm');
    assert_int_equal(app_screen(d.app), SCREEN_MAKE);
    end(&d);
}

static void the_editor_is_asked_for_at_the_line(void **state)
{
    Desk d;
    int line = -1;

    (void)state;
    begin(&d, LANGUAGE_NL);
    assert_null(app_wants_edited(d.app, &line));
    key(&d, 'e');
    assert_string_equal(app_wants_edited(d.app, &line), "ergens/scenario.lua");
    assert_int_equal(line, fixture_scenario()->steps[0].line);
    assert_null(app_wants_edited(d.app, &line));
    written_spoil(&d.written);
    assert_true(app_reread(d.app));
    build(&d);
    key(&d, 'e');
    assert_non_null(app_wants_edited(d.app, &line));
    assert_int_equal(line, 31);
    end(&d);
}

/* What took long the last time is put off until the words are on the screen. */
static void slow_solving_waits_for_the_screen(void **state)
{
    Desk d;

    (void)state;
    begin(&d, LANGUAGE_NL);
    assert_int_equal(d.written.solved, 1);
    assert_int_equal(app_due(d.app, 0), -1);
    assert_false(app_reread(d.app));
    d.written.solve_ms = 500;
    d.written.changed = true;
    assert_true(app_reread(d.app));
    assert_int_equal(d.written.solved, 2);

    d.written.changed = true;
    assert_true(app_reread(d.app));
    build(&d);
    assert_int_equal(d.written.solved, 2);
    assert_true(shows(&d, "nakijken"));
    assert_int_equal(app_due(d.app, 0), 0);
    app_go_on(d.app);
    build(&d);
    assert_int_equal(d.written.solved, 3);
    assert_true(shows(&d, "nagekeken in 500 ms"));
    assert_int_equal(app_due(d.app, 0), -1);
    end(&d);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(screens_are_as_kept),
        cmocka_unit_test(runs_are_shown_on_the_map),
        cmocka_unit_test(another_key_press_shows_other_runs),
        cmocka_unit_test(a_run_that_is_over_is_saved_as_a_test),
        cmocka_unit_test(without_runs_there_is_no_traffic),
        cmocka_unit_test(roads_are_as_wide_as_their_traffic),
        cmocka_unit_test(arrows_walk_over_the_map),
        cmocka_unit_test(enter_plays_from_a_step_and_esc_comes_back),
        cmocka_unit_test(a_first_press_looks_a_second_plays),
        cmocka_unit_test(a_run_from_the_map_ends_in_the_debrief),
        cmocka_unit_test(the_editor_is_asked_for_at_the_line),
        cmocka_unit_test(slow_solving_waits_for_the_screen),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
