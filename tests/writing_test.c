#include "tests/made.h"

#include <stdlib.h>

#include "cli/writing.h"
#include "view/app.h"

/* A situation that is written while it is on the screen: real files, changed
 * by the test as an editor would. */

static const char first[] =
    STORY("moed = range(0, 2, 0)",
          "  step 'een' { title = 'Een', text = 'Het begin.', happens = 'a',\n"
          "    choice 'door' { text = 'Door.', to = 'twee' },\n"
          "    choice 'weg' { text = 'Weg.', to = 'uit' },\n"
          "  },\n"
          "  step 'twee' { title = 'Twee', text = 'Halverwege.',\n"
          "    choice 'goed' { text = 'Goed.', does = 'y', to = 'eind' },\n"
          "    choice 'slecht' { text = 'Slecht.', to = 'uit' },\n"
          "  },\n");

/* Another text; the choice that led to it is gone; a mistake on line 7. */
static const char retold[] =
    STORY("moed = range(0, 2, 0)",
          "  step 'een' { title = 'Een', text = 'Het begin.', happens = 'a',\n"
          "    choice 'ervoor' { text = 'Ervoor.', to = 'uit' },\n"
          "    choice 'door' { text = 'Door.', to = 'twee' },\n"
          "  },\n"
          "  step 'twee' { title = 'Twee', text = 'Anders verteld.',\n"
          "    choice 'goed' { text = 'Goed.', does = 'y', to = 'eind' },\n"
          "  },\n");
static const char shortened[] = STORY(
    "moed = range(0, 2, 0)",
    "  step 'een' { title = 'Een', text = 'Alleen het begin.', happens = 'a',\n"
    "    choice 'weg' { text = 'Weg.', to = 'uit' },\n"
    "  },\n");
static const char mistaken[] =
    STORY("moed = range(0, 2, 0)",
          "  step 'een' { title = 'Een', text = 'Het begin.', happens = 'a',\n"
          "    choice 'door' { text = 'Door.', to = 'twee' },\n"
          "  },\n"
          "  step 'twee' { title = 'Twee',\n"
          "    choice 'goed' { text = 'Goed.', naar = 'eind' },\n"
          "  },\n");

typedef struct {
    Made made;
    Writing *writing;
    Catalogue catalogue;
    App *app;
    View view;
} Desk;

static void save(Desk *d, const char *lua)
{
    made_write(&d->made, "verhaal/scenario.lua", lua);
}

/* Saves, and has it noticed; returns whether it was. */
static bool saved(Desk *d, const char *lua)
{
    save(d, lua);
    bool changed = app_reread(d->app);

    app_go_on(d->app);
    app_build(d->app, &d->view);
    return changed;
}

static void begin(Desk *d, const char *lua)
{
    Settings settings = settings_default(LANGUAGE_NL);
    Error err = { 0 };

    *d = (Desk){ .view = { .arena = arena_new() } };
    made_begin(&d->made);
    save(d, lua);
    d->writing = writing_new(made_library(&d->made),
                             made_path(&d->made, "verhaal"), NULL, &err);
    assert_non_null(d->writing);
    d->app = app_new(&d->catalogue, &settings, NULL);
    Workbench bench = writing_bench(d->writing);
    app_make(d->app, &bench);
    app_build(d->app, &d->view);
}

static void end(Desk *d)
{
    app_free(d->app);
    writing_free(d->writing);
    arena_free(d->view.arena);
    made_end(&d->made);
}

static bool shows(const Desk *d, const char *words)
{
    for (int i = 0; i < d->view.count; i++)
        if ((d->view.nodes[i].text && strstr(d->view.nodes[i].text, words)) ||
            (d->view.nodes[i].name && strstr(d->view.nodes[i].name, words)))
            return true;
    return false;
}

static void ask(Desk *d, Action action)
{
    app_do(d->app, action, 0);
    app_build(d->app, &d->view);
}

/* Plays from the first step. */
static void play(Desk *d, const char *words)
{
    Error err = { 0 };

    ask(d, (Action){ VERB_PLAY_FROM, 0 });
    assert_int_equal(app_screen(d->app), SCREEN_PLAY);
    assert_true(app_replay(d->app, words, &err));
    app_build(d->app, &d->view);
}

static int moves_made(const Desk *d)
{
    int count;

    session_moves(app_session(d->app), &count);
    return count;
}

static void what_is_saved_is_read_once(void **state)
{
    Desk d;

    (void)state;
    begin(&d, first);
    assert_true(shows(&d, "Twee"));
    assert_false(saved(&d, first));
    assert_true(saved(&d, retold));
    assert_false(app_reread(d.app));
    end(&d);
}

static void a_run_goes_on_where_it_was(void **state)
{
    Desk d;

    (void)state;
    begin(&d, first);
    play(&d, "vriend:praten,door");
    assert_true(shows(&d, "Halverwege."));
    for (int i = 0; i < 20; i++) {
        assert_true(saved(&d, i % 2 ? first : retold));
        assert_int_equal(app_screen(d.app), SCREEN_PLAY);
        assert_int_equal(moves_made(&d), 2);
        assert_true(shows(&d, i % 2 ? "Halverwege." : "Anders verteld."));
        assert_false(shows(&d, "Over dit verloop"));
    }
    end(&d);
}

static void a_run_stops_at_what_is_gone_and_says_so(void **state)
{
    Desk d;

    (void)state;
    begin(&d, first);
    play(&d, "vriend:praten,door,goed");
    assert_true(saved(&d, shortened));
    assert_int_equal(moves_made(&d), 1);
    assert_true(shows(&d, "Alleen het begin."));
    assert_true(shows(&d, "de keuze ‘door’ in stap ‘een’ kan nu niet meer"));
    end(&d);
}

/* Also one that had ended, and whose debrief was on the screen. */
static void a_debrief_follows_its_run(void **state)
{
    Desk d;

    (void)state;
    begin(&d, first);
    play(&d, "door,goed,finish");
    assert_int_equal(app_screen(d.app), SCREEN_DEBRIEF);
    assert_true(saved(&d, retold));
    assert_int_equal(app_screen(d.app), SCREEN_DEBRIEF);
    assert_true(saved(&d, shortened));
    assert_int_equal(app_screen(d.app), SCREEN_PLAY);
    end(&d);
}

static void a_mistake_keeps_the_last_good_version(void **state)
{
    Desk d;

    (void)state;
    begin(&d, first);
    assert_true(saved(&d, mistaken));
    assert_true(shows(&d, "Er staat een fout in het bestand."));
    assert_true(shows(&d, "scenario.lua:6"));
    assert_true(shows(&d, "Bedoel je ‘to’?"));
    assert_true(shows(&d, "Halverwege.") || shows(&d, "Het begin."));
    play(&d, "door");
    assert_true(shows(&d, "Halverwege."));
    assert_true(shows(&d, "Je speelt verder in de laatste versie"));
    assert_true(saved(&d, retold));
    assert_true(shows(&d, "Anders verteld."));
    assert_false(shows(&d, "Je speelt verder in de laatste versie"));
    ask(&d, (Action){ VERB_MAKE, 0 });
    assert_false(shows(&d, "Er staat een fout in het bestand."));
    end(&d);
}

static void a_file_with_mistakes_can_be_begun_with(void **state)
{
    Desk d;

    (void)state;
    begin(&d, mistaken);
    assert_true(shows(&d, "Er staat een fout in het bestand."));
    assert_true(saved(&d, first));
    assert_false(shows(&d, "Er staat een fout in het bestand."));
    assert_true(shows(&d, "Het begin."));
    end(&d);
}

/* Also where a version is read before the one before it was solved. */
static void traffic_follows_the_file(void **state)
{
    static const char run[] = "proef eind: door goed => \n";
    Desk d;

    (void)state;
    begin(&d, first);
    ask(&d, (Action){ VERB_TRAFFIC, RUNS_COUNT });
    assert_true(shows(&d, "nog door niemand gespeeld"));
    made_write(&d.made, "verhaal/runs.txt", run);
    ask(&d, (Action){ VERB_TRAFFIC, RUNS_TESTS });
    assert_true(shows(&d, "1 van de 1 keer kwam iemand hier"));
    for (int i = 0; i < 4; i++) {
        save(&d, i % 2 ? first : retold);
        assert_true(app_reread(d.app));
        app_build(d.app, &d.view);
        assert_true(shows(&d, "Twee 1×"));
    }
    assert_true(saved(&d, shortened));
    assert_true(shows(&d, "waarvan 0 tot het einde"));
    end(&d);
}

static void saving_a_test_is_no_change_of_the_file(void **state)
{
    Desk d;

    (void)state;
    begin(&d, first);
    play(&d, "door,goed,finish");
    ask(&d, (Action){ VERB_SAVE_TEST, 0 });
    assert_true(shows(&d, "runs.txt"));
    assert_false(app_reread(d.app));
    app_build(d.app, &d.view);
    assert_true(shows(&d, "runs.txt"));
    ask(&d, (Action){ VERB_TRAFFIC, RUNS_TESTS });
    ask(&d, (Action){ VERB_MAKE, 0 });
    assert_true(shows(&d, "bij de situatie hebt bewaard: 1, waarvan 1"));
    remove(made_path(&d.made, "verhaal/runs.txt"));
    end(&d);
}

/* Some editors take the file away for a moment. */
static void a_file_that_is_gone_is_a_mistake(void **state)
{
    Desk d;
    const char *path;

    (void)state;
    begin(&d, first);
    path = made_path(&d.made, "verhaal/scenario.lua");
    assert_int_equal(remove(path), 0);
    assert_true(app_reread(d.app));
    app_build(d.app, &d.view);
    assert_true(shows(&d, "Je ziet zolang de laatste versie"));
    assert_true(saved(&d, first));
    assert_false(shows(&d, "Je ziet zolang de laatste versie"));
    end(&d);
}

/* The procedure is part of what is written too. */
static void a_procedure_that_changes_is_read_anew(void **state)
{
    Desk d;

    (void)state;
    begin(&d, first);
    made_write(&d.made, "procedures/proef.lua", "return 1\n");
    assert_true(app_reread(d.app));
    app_build(d.app, &d.view);
    assert_true(shows(&d, "Je ziet zolang de laatste versie"));
    end(&d);
}

static void what_is_not_there_cannot_be_written(void **state)
{
    Made made;
    Error err = { 0 };

    (void)state;
    made_begin(&made);
    assert_null(writing_new(made_library(&made), made_path(&made, "nergens"),
                            NULL, &err));
    assert_true(error_is_set(&err));
    made_end(&made);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(what_is_saved_is_read_once),
        cmocka_unit_test(a_run_goes_on_where_it_was),
        cmocka_unit_test(a_run_stops_at_what_is_gone_and_says_so),
        cmocka_unit_test(a_debrief_follows_its_run),
        cmocka_unit_test(a_mistake_keeps_the_last_good_version),
        cmocka_unit_test(a_file_with_mistakes_can_be_begun_with),
        cmocka_unit_test(traffic_follows_the_file),
        cmocka_unit_test(saving_a_test_is_no_change_of_the_file),
        cmocka_unit_test(a_file_that_is_gone_is_a_mistake),
        cmocka_unit_test(a_procedure_that_changes_is_read_anew),
        cmocka_unit_test(what_is_not_there_cannot_be_written),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
