#include "tests/check.h"

#include "tests/fixture.h"
#include "tests/screen.h"
#include "view/app.h"

enum { MINUTE = 60000 };

typedef struct {
    Catalogue catalogue;
    App *app;
    View view;
    int64_t now;
} Desk;

static Desk desk_of(Catalogue catalogue, Language language)
{
    Desk d = { .catalogue = catalogue, .view = { .arena = arena_new() } };

    Settings settings = settings_default(language);

    d.app = app_new(&d.catalogue, &settings, "sblp");
    app_build(d.app, &d.view);
    return d;
}

static Desk desk(Language language)
{
    return desk_of(fixture_catalogue(), language);
}

static void clear(Desk *d)
{
    app_free(d->app);
    arena_free(d->view.arena);
}

static bool key(Desk *d, int pressed)
{
    d->now += MINUTE;
    bool meant = app_key(d->app, &d->view, pressed, d->now);

    app_build(d->app, &d->view);
    return meant;
}

/* Keys by letter: ">" and "<" move, "{" and "}" go left and right, "!" is
 * Enter, "^" is Esc. */
static void keys(Desk *d, const char *pressed)
{
    for (const char *p = pressed; *p; p++)
        key(d, *p == '>'   ? KEY_NEXT
               : *p == '<' ? KEY_PREVIOUS
               : *p == '!' ? KEY_ENTER
               : *p == '^' ? KEY_ESCAPE
               : *p == '?' ? KEY_HELP
               : *p == '}' ? KEY_RIGHT
               : *p == '{' ? KEY_LEFT
                           : *p);
}

static int node_asking(const View *view, Verb verb, int argument)
{
    for (int i = 0; i < view->count; i++)
        if (node_is_active(&view->nodes[i]) &&
            view->nodes[i].action.verb == verb &&
            view->nodes[i].action.argument == argument)
            return i;
    return -1;
}

static void press(Desk *d, Verb verb, int argument)
{
    int node = node_asking(&d->view, verb, argument);

    if (node < 0)
        fail_msg("nothing asks verb %d with %d", (int)verb, argument);
    d->now += MINUTE;
    app_press(d->app, &d->view, node, d->now);
    app_build(d->app, &d->view);
}

static bool shows(const View *view, const char *words)
{
    for (int i = 0; i < view->count; i++)
        if ((view->nodes[i].text && strstr(view->nodes[i].text, words)) ||
            (view->nodes[i].name && strstr(view->nodes[i].name, words)))
            return true;
    return false;
}

static Verb focused_verb(const Desk *d)
{
    return d->view.focus < 0 ? VERB_NONE
                             : d->view.nodes[d->view.focus].action.verb;
}

static int moves_made(const Desk *d)
{
    int count;

    session_moves(app_session(d->app), &count);
    return count;
}

static void keep_settings(void *context, const Settings *settings, Error *err)
{
    (void)err;
    *(Settings *)context = *settings;
}

static void keys_alone_lead_from_home_to_debrief(void **state)
{
    Desk d = desk(LANGUAGE_NL);

    (void)state;
    keys(&d, ">");
    assert_int_equal(focused_verb(&d), VERB_PLAY);
    keys(&d, "!");
    assert_int_equal(app_screen(d.app), SCREEN_INTRO);
    keys(&d, "!");
    assert_int_equal(app_screen(d.app), SCREEN_PLAY);
    keys(&d, ">!");
    assert_int_equal(moves_made(&d), 1);
    keys(&d, "1");
    assert_true(shows(&d.view, "Jullie zijn eruit."));
    keys(&d, "c");
    assert_int_equal(focused_verb(&d), VERB_CALL);
    keys(&d, "!1");
    assert_true(shows(&d.view, "Dat luchtte op."));
    keys(&d, "1");
    assert_int_equal(app_screen(d.app), SCREEN_REFLECT);
    assert_false(shows(&d.view, "2 van 2"));
    keys(&d, "^");
    assert_int_equal(app_screen(d.app), SCREEN_DEBRIEF);
    assert_true(shows(&d.view, "2 van 2"));
    keys(&d, "^");
    assert_int_equal(app_screen(d.app), SCREEN_HOME);
    assert_true(shows(&d.view, "2 van 2"));
    clear(&d);
}

static void presses_lead_from_home_to_debrief(void **state)
{
    Desk d = desk(LANGUAGE_NL);

    (void)state;
    press(&d, VERB_PLAY, 0);
    press(&d, VERB_BEGIN, 0);
    press(&d, VERB_CHOOSE, 1);
    press(&d, VERB_CHOOSE, 4);
    press(&d, VERB_CALL, 1);
    press(&d, VERB_CHOOSE, 9);
    press(&d, VERB_CHOOSE, 5);
    press(&d, VERB_DEBRIEF, 0);
    assert_int_equal(app_screen(d.app), SCREEN_DEBRIEF);
    assert_true(shows(&d.view, "0 van 4"));
    assert_true(shows(&d.view, "laat: Zoek contact"));
    press(&d, VERB_AGAIN, 0);
    assert_int_equal(app_screen(d.app), SCREEN_PLAY);
    assert_int_equal(moves_made(&d), 0);
    clear(&d);
}

/* Whom the avatars show, and how: "karin angry, - calm, ". */
static void pictures(const View *view, char *out, size_t size)
{
    size_t used = 0;

    out[0] = '\0';
    for (int i = 0; i < view->count; i++) {
        const Node *node = &view->nodes[i];
        if (node->look == LOOK_AVATAR)
            used += (size_t)snprintf(out + used, size - used, "%s %s, ",
                                     node->picture ? node->picture : "-",
                                     node->mood ? node->mood : "calm");
    }
}

static void home_names_who_plays(void **state)
{
    Desk d = desk(LANGUAGE_NL);

    (void)state;
    app_set_player(d.app, &(PlayerName){ "Ilse Zoë", "" });
    app_build(d.app, &d.view);
    assert_true(shows(&d.view, "Ilse Zoë"));
    keys(&d, ">!");
    assert_false(shows(&d.view, "Ilse Zoë"));
    clear(&d);
}

static void people_are_shown_as_the_story_says(void **state)
{
    Desk d = desk(LANGUAGE_NL);
    char seen[200];

    (void)state;
    pictures(&d.view, seen, sizeof seen);
    assert_string_equal(seen, "marijke sad, - calm, ");
    press(&d, VERB_PLAY, 0);
    press(&d, VERB_BEGIN, 0);
    pictures(&d.view, seen, sizeof seen);
    assert_string_equal(seen, "marijke angry, hanneke calm, "
                              "vertrouwenspersoon calm, verzekeraar calm, ");
    press(&d, VERB_CALL, 1);
    pictures(&d.view, seen, sizeof seen);
    assert_string_equal(seen, "vertrouwenspersoon calm, hanneke calm, "
                              "vertrouwenspersoon calm, verzekeraar calm, ");
    clear(&d);
}

static void every_focusable_node_is_reached_by_tab(void **state)
{
    static const char *const ways[] = { "",      ">!!",    ">!!2",   ">!!1",
                                        ">!!c!", ">!!111", ">!!111^" };

    (void)state;
    for (size_t i = 0; i < COUNT_OF(ways); i++) {
        Desk d = desk(LANGUAGE_NL);
        int active = 0, first;

        keys(&d, ways[i]);
        for (int n = 0; n < d.view.count; n++)
            active += node_is_active(&d.view.nodes[n]);
        keys(&d, ">");
        first = d.view.focus;
        for (int n = 1; n < active; n++) {
            keys(&d, ">");
            check_int(d.view.focus == first, false, "\"%s\", stop %d", ways[i],
                      n);
        }
        keys(&d, ">");
        check_int(d.view.focus, first, "\"%s\", round", ways[i]);
        keys(&d, "><");
        check_int(d.view.focus, first, "\"%s\", back", ways[i]);
        clear(&d);
    }
}

static void escape_leaves_what_lies_on_top_first(void **state)
{
    Desk d = desk(LANGUAGE_NL);

    (void)state;
    assert_false(key(&d, KEY_ESCAPE));
    press(&d, VERB_PLAY, 0);
    press(&d, VERB_BEGIN, 0);
    press(&d, VERB_CALL, 0);
    press(&d, VERB_READ, 0);
    assert_true(shows(&d.view, "binnen veertien dagen"));
    keys(&d, "^");
    assert_true(node_asking(&d.view, VERB_HANG_UP, 0) >= 0);
    keys(&d, "^");
    assert_true(node_asking(&d.view, VERB_HANG_UP, 0) < 0);
    assert_int_equal(focused_verb(&d), VERB_CALL);
    assert_int_equal(moves_made(&d), 0);
    keys(&d, "^");
    assert_int_equal(app_screen(d.app), SCREEN_HOME);
    clear(&d);
}

static void a_run_that_was_left_goes_on(void **state)
{
    Desk d = desk(LANGUAGE_NL);
    int count;

    (void)state;
    assert_int_equal(node_asking(&d.view, VERB_RESUME, 0), -1);
    press(&d, VERB_PLAY, 0);
    press(&d, VERB_BEGIN, 0);
    press(&d, VERB_CHOOSE, 0);
    keys(&d, "l");
    app_do(d.app, (Action){ VERB_HOME, 0 }, d.now);
    app_build(d.app, &d.view);
    d.now += 500 * MINUTE;
    assert_true(shows(&d.view, "dag 3: Telefoon"));
    press(&d, VERB_RESUME, 0);
    press(&d, VERB_CHOOSE, 2);
    const Move *moves = session_moves(app_session(d.app), &count);
    assert_int_equal(count, 2);
    assert_int_equal(moves[1].at_ms - moves[0].at_ms, 2 * MINUTE);
    clear(&d);
}

static void the_last_choice_can_be_taken_back(void **state)
{
    Desk d = desk(LANGUAGE_NL);

    (void)state;
    press(&d, VERB_PLAY, 0);
    press(&d, VERB_BEGIN, 0);
    assert_false(key(&d, 'z'));
    keys(&d, "11");
    assert_int_equal(moves_made(&d), 2);
    keys(&d, "Z");
    assert_int_equal(moves_made(&d), 1);
    keys(&d, "z");
    assert_int_equal(moves_made(&d), 0);
    assert_true(shows(&d.view, "Serieus?"));
    clear(&d);
}

static void a_busy_step_says_so(void **state)
{
    Desk d = desk(LANGUAGE_NL);

    (void)state;
    keys(&d, ">!!1");
    assert_true(shows(&d.view, "Straks, na dit gesprek."));
    assert_int_equal(node_asking(&d.view, VERB_CALL, 0), -1);
    assert_false(key(&d, 'c'));
    app_do(d.app, (Action){ VERB_CALL, 0 }, d.now);
    app_build(d.app, &d.view);
    assert_int_equal(node_asking(&d.view, VERB_HANG_UP, 0), -1);
    clear(&d);
}

static void names_and_conditions_are_filled_in(void **state)
{
    Desk d = desk(LANGUAGE_NL);

    (void)state;
    press(&d, VERB_PLAY, 0);
    press(&d, VERB_BEGIN, 0);
    assert_false(shows(&d.view, "Je denkt aan wat Hanneke zei."));
    press(&d, VERB_CALL, 0);
    assert_true(shows(&d.view, "Vertel over Marijke de Wit."));
    press(&d, VERB_CHOOSE, 7);
    assert_true(shows(&d.view, "Je denkt aan wat Hanneke zei."));
    assert_true(shows(&d.view, "gebeld op dag 2"));
    keys(&d, "1");
    assert_true(shows(&d.view, "Haar vertrouwen in jou is 3. Excuses: nee."));
    clear(&d);
}

static void failures_are_said_in_words(void **state)
{
    Desk d = desk_of(fixture_failing(), LANGUAGE_NL);

    (void)state;
    press(&d, VERB_PLAY, 0);
    press(&d, VERB_BEGIN, 0);
    assert_true(shows(&d.view, "Er ging iets mis: de functie op regel 12"));
    clear(&d);

    d = desk(LANGUAGE_EN);
    app_do(d.app, (Action){ VERB_PLAY, 1 }, 0);
    app_build(d.app, &d.view);
    assert_true(shows(&d.view, "Something went wrong: the situation"));
    press(&d, VERB_PLAY, 0);
    assert_false(shows(&d.view, "Something went wrong"));
    clear(&d);
}

static void the_intro_says_how_to_play(void **state)
{
    Desk d = desk(LANGUAGE_NL);

    (void)state;
    press(&d, VERB_PLAY, 0);
    assert_true(shows(&d.view, "Je kunt keuzes terugnemen"));
    press(&d, VERB_MODE, MODE_TEST);
    assert_true(shows(&d.view, "zonder terugnemen"));
    press(&d, VERB_PROCEDURE, 1);
    press(&d, VERB_BEGIN, 0);
    assert_string_equal(session_scenario(app_session(d.app))->procedure->id,
                        "camcoop");
    assert_true(shows(&d.view, "Toets"));
    clear(&d);
}

/* Nothing is taken back, shown or said before the end. */
static void a_test_tells_nothing_before_its_end(void **state)
{
    Desk d = desk(LANGUAGE_NL);

    (void)state;
    app_set_mode(d.app, MODE_TEST);
    keys(&d, ">!!");
    keys(&d, "1");
    assert_int_equal(moves_made(&d), 0);
    assert_int_equal(focused_verb(&d), VERB_CHOOSE);
    keys(&d, "2");
    assert_int_equal(moves_made(&d), 0);
    keys(&d, "11");
    assert_int_equal(moves_made(&d), 1);
    assert_int_equal(node_asking(&d.view, VERB_BACK_ONE, 0), -1);
    app_do(d.app, (Action){ VERB_BACK_ONE, 0 }, 0);
    app_do(d.app, (Action){ VERB_REWIND, 0 }, 0);
    assert_int_equal(moves_made(&d), 1);
    app_do(d.app, (Action){ VERB_PLAN, -1 }, 0);
    assert_int_equal(app_screen(d.app), SCREEN_PLAY);
    keys(&d, "l");
    assert_int_equal(app_screen(d.app), SCREEN_HISTORY);
    assert_int_equal(node_asking(&d.view, VERB_REWIND, 0), -1);
    clear(&d);
}

/* Nor from home, when the test is put aside; after it, there it is. */
static void a_test_shuts_the_plan_until_its_end(void **state)
{
    Desk d = desk(LANGUAGE_NL);

    (void)state;
    app_set_mode(d.app, MODE_TEST);
    keys(&d, ">!!^");
    assert_int_equal(app_screen(d.app), SCREEN_HOME);
    assert_int_equal(node_asking(&d.view, VERB_PLAN, -1), -1);
    assert_false(key(&d, 'p'));
    app_do(d.app, (Action){ VERB_PLAN, 0 }, 0);
    assert_int_equal(app_screen(d.app), SCREEN_HOME);
    press(&d, VERB_RESUME, 0);
    keys(&d, "111111^");
    assert_int_equal(app_screen(d.app), SCREEN_DEBRIEF);
    keys(&d, "p");
    assert_int_equal(app_screen(d.app), SCREEN_PLAN);
    assert_false(shows(&d.view, "Waar je nu staat"));
    keys(&d, "^l");
    assert_int_equal(app_screen(d.app), SCREEN_HISTORY);
    assert_true(shows(&d.view, "Woensdag dan, zegt ze."));
    assert_int_equal(node_asking(&d.view, VERB_REWIND, 0), -1);
    press(&d, VERB_PLAY_ON, 0);
    assert_true(shows(&d.view, "Oefenen"));
    clear(&d);
}

static void all_that_was_read_can_be_read_back(void **state)
{
    Desk d = desk(LANGUAGE_NL);

    (void)state;
    keys(&d, ">!!21");
    keys(&d, "l");
    assert_true(shows(&d.view, "Serieus?"));
    assert_true(shows(&d.view, "Dag 2"));
    assert_true(shows(&d.view, "Je koos ‘Ik mail haar de huisregels.’"));
    press(&d, VERB_REWIND, 0);
    assert_int_equal(app_screen(d.app), SCREEN_PLAY);
    assert_int_equal(moves_made(&d), 0);
    clear(&d);
}

static void the_plan_says_where_the_run_stands(void **state)
{
    Desk d = desk(LANGUAGE_NL);

    (void)state;
    keys(&d, "p");
    assert_int_equal(app_screen(d.app), SCREEN_PLAN);
    assert_false(shows(&d.view, "nu aan de orde"));
    press(&d, VERB_PLAN, 1);
    assert_true(shows(&d.view, "Stappenplan CamCoop"));
    keys(&d, "^>!!p");
    assert_true(shows(&d.view, "nu aan de orde"));
    assert_true(shows(&d.view, "nog niet aan de orde"));
    keys(&d, "^1p");
    assert_true(shows(&d.view, "voldaan"));
    keys(&d, "^");
    assert_int_equal(app_screen(d.app), SCREEN_PLAY);
    clear(&d);
}

/* The order is the seed's, the same each time, and bears on nothing else. */
static void choices_stand_in_the_order_of_the_seed(void **state)
{
    int places[2] = { 0 };

    (void)state;
    for (uint64_t seed = 1; seed <= 32; seed++) {
        Desk d = desk(LANGUAGE_NL);

        app_set_seed(d.app, seed);
        keys(&d, ">!!");
        int first = node_asking(&d.view, VERB_CHOOSE, 0);
        int second = node_asking(&d.view, VERB_CHOOSE, 1);
        places[first < second]++;
        keys(&d, "c!^");
        assert_int_equal(node_asking(&d.view, VERB_CHOOSE, 0), first);
        clear(&d);
    }
    assert_in_range(places[0], 4, 28);
}

static void what_was_done_without_need_is_remarked_on(void **state)
{
    Desk d = desk(LANGUAGE_NL);
    Error err = { 0 };

    (void)state;
    press(&d, VERB_PLAY, 0);
    press(&d, VERB_BEGIN, 0);
    assert_true(
        app_replay(d.app, "verzekeraar:melden,bellen,luisteren,finish", &err));
    app_build(d.app, &d.view);
    assert_int_equal(app_screen(d.app), SCREEN_DEBRIEF);
    assert_true(shows(&d.view, "Je deed het toch."));
    assert_true(shows(&d.view, "1 van 2"));
    clear(&d);
}

static void a_list_that_stops_half_way_shows_where(void **state)
{
    Desk d = desk(LANGUAGE_NL);
    Error err = { 0 };

    (void)state;
    press(&d, VERB_PLAY, 0);
    press(&d, VERB_BEGIN, 0);
    assert_false(app_replay(d.app, "bellen,zwijgen", &err));
    app_build(d.app, &d.view);
    assert_true(error_is_set(&err));
    assert_int_equal(moves_made(&d), 1);
    assert_true(shows(&d.view, "Haar vertrouwen in jou is 3."));
    clear(&d);
}

/* Every number on the screen is one of these, and none is a percentage. */
static void no_percentage_is_ever_shown(void **state)
{
    static const char *const runs[] = { ">!!111^", ">!!2111^",
                                        ">!!c!111^1111" };

    (void)state;
    for (size_t i = 0; i < COUNT_OF(runs); i++) {
        Desk d = desk(LANGUAGE_NL);

        for (const char *p = runs[i]; *p; p++) {
            keys(&d, (const char[]){ *p, '\0' });
            assert_false(shows(&d.view, "%"));
            assert_false(shows(&d.view, "fout"));
        }
        clear(&d);
    }
}

/* What is typed, one key after another, and where that leads. */
static const struct {
    const char *keys;
    Screen screen;
} walk[] = {
    { "", SCREEN_HOME },          { "p", SCREEN_PLAN },
    { "^", SCREEN_HOME },         { "i", SCREEN_SETTINGS },
    { "^", SCREEN_HOME },         { "?", SCREEN_HELP },
    { "^", SCREEN_HOME },         { ">!", SCREEN_INTRO },
    { "^", SCREEN_HOME },         { "!", SCREEN_INTRO },
    { ">>!", SCREEN_INTRO },      { "<!", SCREEN_INTRO },
    { ">>>>!", SCREEN_PLAY },     { "2", SCREEN_PLAY },
    { "p", SCREEN_PLAN },         { "^", SCREEN_PLAY },
    { "l", SCREEN_HISTORY },      { "?", SCREEN_HELP },
    { "^", SCREEN_HISTORY },      { ">>!", SCREEN_PLAY },
    { "2", SCREEN_PLAY },         { "z", SCREEN_PLAY },
    { "c!", SCREEN_PLAY },        { "^", SCREEN_PLAY },
    { "^", SCREEN_HOME },         { ">>!", SCREEN_PLAY },
    { "211", SCREEN_REFLECT },    { "^", SCREEN_DEBRIEF },
    { "p", SCREEN_PLAN },         { "^", SCREEN_DEBRIEF },
    { "l", SCREEN_HISTORY },      { "^", SCREEN_DEBRIEF },
    { "k", SCREEN_NEAREST },      { "^", SCREEN_DEBRIEF },
    { "^", SCREEN_HOME },         { ">>!", SCREEN_EXAMPLE },
    { "^", SCREEN_HOME },         { "g", SCREEN_LESSON },
    { "1", SCREEN_ROOM },         { "?", SCREEN_HELP },
    { "^", SCREEN_ROOM },         { "k2!", SCREEN_ROOM },
    { "!", SCREEN_ROOM_DEBRIEF },
};

static void keys_alone_lead_through_all_screens(void **state)
{
    Desk d = desk(LANGUAGE_NL);
    bool seen[SCREEN_COUNT] = {
        [SCREEN_OVERVIEW] = true, /* in folder_test.c, with what lies over it */
        [SCREEN_PARTICIPANT] = true, [SCREEN_WAYS] = true,
        [SCREEN_COMPARE] = true,     [SCREEN_PEOPLE] = true,
        [SCREEN_NAME] = true,        [SCREEN_OWN] = true,
        [SCREEN_FOLDER] = true,      [SCREEN_MAKE] = true /* in make_test.c */
    };

    (void)state;
    for (size_t i = 0; i < COUNT_OF(walk); i++) {
        keys(&d, walk[i].keys);
        check_int(app_screen(d.app), walk[i].screen, "after \"%s\", %zu",
                  walk[i].keys, i);
        seen[walk[i].screen] = true;
    }
    for (int i = 0; i < SCREEN_COUNT; i++)
        check_int(seen[i], true, "screen %d", i);
    clear(&d);
}

static void quitting_is_asked_for(void **state)
{
    Desk d = desk(LANGUAGE_NL);

    (void)state;
    assert_false(app_wants_to_quit(d.app));
    assert_int_equal(app_due(d.app, 0), -1);
    app_do(d.app, (Action){ VERB_QUIT, 0 }, 0);
    assert_true(app_wants_to_quit(d.app));
    clear(&d);
}

static int turn_looked_at(const Desk *d)
{
    for (int i = 0; i < d->view.count; i++)
        if (d->view.nodes[i].action.verb == VERB_TURN &&
            d->view.nodes[i].selected)
            return d->view.nodes[i].action.argument;
    return -1;
}

static void arrows_walk_along_the_choices(void **state)
{
    Desk d = desk(LANGUAGE_NL);

    (void)state;
    keys(&d, ">!!21c>!11^");
    assert_int_equal(turn_looked_at(&d), 0);
    assert_true(shows(&d.view, "Zo was de deur open gebleven: ‘Ik bel "
                               "Marijke vandaag nog.’"));
    keys(&d, "{");
    assert_int_equal(turn_looked_at(&d), 0);
    keys(&d, "}}");
    assert_int_equal(turn_looked_at(&d), 2);
    assert_false(shows(&d.view, "Zo was de deur open"));
    keys(&d, "}}}}}");
    assert_int_equal(turn_looked_at(&d), moves_made(&d) - 1);
    clear(&d);
}

static void playing_on_shares_the_beginning(void **state)
{
    Desk d = desk(LANGUAGE_NL);

    (void)state;
    keys(&d, ">!!21c>!11^");
    press(&d, VERB_PLAY_ON, 0);
    assert_int_equal(app_screen(d.app), SCREEN_PLAY);
    assert_int_equal(moves_made(&d), 0);
    keys(&d, "11c!11^");
    assert_int_equal(app_screen(d.app), SCREEN_DEBRIEF);
    assert_true(shows(&d.view, "2 van 2"));
    assert_true(shows(&d.view, "Er bleef niets liggen."));
    clear(&d);
}

static void the_smallest_change_can_be_played(void **state)
{
    Desk d = desk(LANGUAGE_NL);

    (void)state;
    keys(&d, ">!!21c>!11^k");
    assert_int_equal(app_screen(d.app), SCREEN_NEAREST);
    keys(&d, ">!");
    assert_int_equal(app_screen(d.app), SCREEN_PLAY);
    clear(&d);
}

static void a_run_is_judged_under_the_other_step_plan(void **state)
{
    Desk d = desk(LANGUAGE_NL);

    (void)state;
    keys(&d, ">!!111^");
    assert_true(shows(&d.view, "1 van 2"));
    press(&d, VERB_COMPARE, 0);
    assert_true(shows(&d.view, "Stappenplan CamCoop"));
    assert_true(shows(&d.view, "1 van 1"));
    assert_true(shows(&d.view, "Pas als er een klacht is."));
    keys(&d, "^");
    assert_int_equal(app_screen(d.app), SCREEN_DEBRIEF);
    clear(&d);
}

static void costs_are_named_where_the_story_went_there(void **state)
{
    Desk d = desk(LANGUAGE_NL);

    (void)state;
    keys(&d, ">!!21c>!11^");
    assert_true(shows(&d.view, "de kosten van een klachtenfunctionaris: ca. "
                               "€ 600. Je verzekeraar wist hier niets van."));
    assert_true(shows(&d.view, "max. € 25.000"));
    clear(&d);
    d = desk(LANGUAGE_NL);
    keys(&d, ">!!11c!11^");
    assert_false(shows(&d.view, "€ 600"));
    clear(&d);
}

/* Of the rules that fell due, in their order: "2 of 2 kept, …". */
static void meters(const View *view, char *out, size_t size)
{
    size_t used = 0;

    out[0] = '\0';
    for (int i = 0; i < view->count; i++) {
        const Node *node = &view->nodes[i];
        if (node->look == LOOK_METER)
            used += (size_t)snprintf(out + used, size - used, "%d of %d%s, ",
                                     node->plot.after / 2, node->plot.of,
                                     node->colour == COLOUR_KEPT     ? " green"
                                     : node->colour == COLOUR_MISSED ? " red"
                                                                     : "");
    }
}

static void the_rules_are_counted_over_all_runs(void **state)
{
    Desk d = desk(LANGUAGE_NL);
    char seen[200];

    (void)state;
    meters(&d.view, seen, sizeof seen);
    assert_string_equal(seen, "");
    keys(&d, ">!!11c!11^^");
    meters(&d.view, seen, sizeof seen);
    assert_string_equal(seen, "1 of 1 green, 1 of 1 green, ");
    keys(&d, ">!!21c>!11^^");
    meters(&d.view, seen, sizeof seen);
    assert_string_equal(seen, "1 of 2, 1 of 2, 0 of 1 red, 0 of 1 red, ");
    clear(&d);
}

static void a_setting_holds_at_once_and_is_kept(void **state)
{
    Desk d = desk(LANGUAGE_NL);
    Settings kept = { { 0 } };
    const Keeper keeper = { .context = &kept, .settings = keep_settings };

    (void)state;
    app_keep_with(d.app, &keeper);
    keys(&d, "i");
    assert_int_equal(app_screen(d.app), SCREEN_SETTINGS);
    press(&d, VERB_SET, setting_action(SETTING_THEME, THEME_DARK).argument);
    assert_int_equal(d.view.theme, THEME_DARK);
    press(&d, VERB_SET, setting_action(SETTING_LANGUAGE, LANGUAGE_EN).argument);
    assert_true(shows(&d.view, "Colours"));
    assert_false(shows(&d.view, "Kleuren"));
    assert_memory_equal(&kept, app_settings(d.app), sizeof kept);
    keys(&d, "^");
    assert_int_equal(app_screen(d.app), SCREEN_HOME);
    clear(&d);
}

static void single_keys_can_be_switched_off(void **state)
{
    Desk d = desk(LANGUAGE_NL);

    (void)state;
    app_do(d.app, setting_action(SETTING_KEYS, 1), 0);
    assert_false(key(&d, 'i'));
    assert_int_equal(app_screen(d.app), SCREEN_HOME);
    keys(&d, ">!!1");
    assert_int_equal(moves_made(&d), 0);
    keys(&d, ">!");
    assert_int_equal(moves_made(&d), 1);
    clear(&d);
}

static void v_starts_and_stops_reading_aloud(void **state)
{
    Desk d = desk(LANGUAGE_NL);

    (void)state;
    assert_int_equal(app_voice(d.app), VOICE_OFF);
    keys(&d, "v");
    assert_int_equal(app_voice(d.app), VOICE_ALOUD);
    keys(&d, "v");
    assert_int_equal(app_voice(d.app), VOICE_OFF);
    assert_int_equal(settings_voice(app_settings(d.app)), VOICE_ALOUD);
    keys(&d, "v");
    assert_int_equal(app_voice(d.app), VOICE_ALOUD);

    keys(&d, "v");
    app_do(d.app, setting_action(SETTING_VOICE, VOICE_TEXT), 0);
    assert_int_equal(app_voice(d.app), VOICE_TEXT);
    app_do(d.app, setting_action(SETTING_KEYS, 1), 0);
    assert_false(key(&d, 'v'));
    assert_int_equal(app_voice(d.app), VOICE_TEXT);
    clear(&d);
}

/* A screen opened twice is gone back to, and Esc leads all the way out. */
static void screens_lie_over_each_other(void **state)
{
    Desk d = desk(LANGUAGE_NL);

    (void)state;
    keys(&d, ">!!");
    for (int i = 0; i < 3; i++)
        app_do(d.app, (Action){ VERB_OPEN, SCREEN_SETTINGS }, 0);
    assert_int_equal(app_screen(d.app), SCREEN_SETTINGS);
    keys(&d, "^");
    assert_int_equal(app_screen(d.app), SCREEN_PLAY);
    keys(&d, "^");
    assert_int_equal(app_screen(d.app), SCREEN_HOME);
    clear(&d);
}

static void type(Desk *d, const char *text)
{
    Entry *entry = app_entry(d->app, &d->view);

    assert_non_null(entry);
    entry_insert(entry, text, strlen(text));
    app_build(d->app, &d->view);
}

/* Letters and digits are text there; Tab leads on, and Esc out. */
static void single_keys_do_nothing_while_typing(void **state)
{
    Desk d = desk(LANGUAGE_NL);

    (void)state;
    assert_null(app_entry(d.app, &d.view));
    keys(&d, ">!!11c!11");
    assert_int_equal(focused_verb(&d), VERB_WRITE);
    for (int c = 1; c < 256; c++)
        if (!strchr("><!^?", c))
            assert_false(key(&d, c));
    keys(&d, "!");
    assert_int_equal(app_screen(d.app), SCREEN_REFLECT);
    keys(&d, ">");
    assert_int_equal(d.view.nodes[d.view.focus].action.argument, ENTRY_AGAIN);
    assert_non_null(app_entry(d.app, &d.view));
    keys(&d, ">");
    assert_int_equal(focused_verb(&d), VERB_DEBRIEF);
    assert_null(app_entry(d.app, &d.view));
    keys(&d, "!");
    assert_int_equal(app_screen(d.app), SCREEN_DEBRIEF);
    clear(&d);
}

static void what_was_written_stands_above_the_debrief(void **state)
{
    Desk d = desk(LANGUAGE_NL);
    Error err = { 0 };

    (void)state;
    keys(&d, ">!!11c!11");
    type(&d, "Rust, en een *eerlijk* gesprek.");
    check_screen(&d.view, "reflect-written", "nl");
    keys(&d, ">");
    type(&d, " \n ");
    keys(&d, "^");
    check_screen(&d.view, "debrief-written", "nl");
    assert_string_equal(app_reflection(d.app).aim,
                        "Rust, en een *eerlijk* gesprek.");
    assert_string_equal(app_reflection(d.app).again, " \n ");
    assert_false(shows(&d.view, "Wat zou je weer zo doen"));
    press(&d, VERB_AGAIN, 0);
    assert_string_equal(app_reflection(d.app).aim, "");
    assert_true(app_replay(d.app, "bellen,luisteren,finish", &err));
    assert_int_equal(app_screen(d.app), SCREEN_DEBRIEF);
    app_build(d.app, &d.view);
    assert_false(shows(&d.view, "Jij schreef vooraf"));
    clear(&d);
}

static void a_full_box_says_so(void **state)
{
    Desk d = desk(LANGUAGE_NL);
    char text[ENTRY_CHARACTERS_MAX + 1];

    (void)state;
    keys(&d, ">!!111");
    memset(text, 'a', ENTRY_CHARACTERS_MAX);
    text[ENTRY_CHARACTERS_MAX] = '\0';
    type(&d, text + 1);
    assert_false(shows(&d.view, "Het vak is vol"));
    type(&d, "a");
    assert_true(shows(&d.view, "Het vak is vol"));
    clear(&d);
}

/* Nothing can be gone to from before the end of a run. */
static void there_is_no_debrief_without_an_end(void **state)
{
    Desk d = desk(LANGUAGE_NL);

    (void)state;
    app_do(d.app, (Action){ VERB_DEBRIEF, 0 }, 0);
    assert_int_equal(app_screen(d.app), SCREEN_HOME);
    press(&d, VERB_PLAY, 0);
    press(&d, VERB_BEGIN, 0);
    app_do(d.app, (Action){ VERB_DEBRIEF, 0 }, 0);
    assert_int_equal(app_screen(d.app), SCREEN_PLAY);
    clear(&d);
}

static bool says_key(const View *view, const char *key, const char *does)
{
    char name[128];

    snprintf(name, sizeof name, "%s: %s", key, does);
    for (int i = 0; i < view->count; i++)
        if (view->nodes[i].role == ROLE_LISTITEM && view->nodes[i].name &&
            strcmp(view->nodes[i].name, name) == 0)
            return true;
    return false;
}

/* All that a screen's bar promises, help explains; and it goes back to where
 * it was opened. */
static void help_tells_the_keys_of_each_screen(void **state)
{
    static const char *const ways[] = {
        "",           ">!",     ">!!",     ">!!c!",        ">!!1",
        ">!!1^",      ">!!111", ">!!111^", ">!!21c>!11^k", "i",
        ">!!>>>>>>!", ">!!1l",  ">!!1p",
    };

    (void)state;
    for (size_t i = 0; i < COUNT_OF(ways); i++) {
        Desk d = desk(LANGUAGE_NL);
        View before = { .arena = arena_new() };

        keys(&d, ways[i]);
        app_build(d.app, &before);
        keys(&d, "?");
        assert_int_equal(app_screen(d.app), SCREEN_HELP);
        for (int n = 0; n < before.count; n++)
            for (int k = n + 1; before.nodes[n].role == ROLE_CONTENTINFO &&
                                k < before.nodes[n].end;
                 k = before.nodes[k].end)
                if (before.nodes[k].end == k + 3 &&
                    !says_key(&d.view, before.nodes[k + 1].text,
                              before.nodes[k + 2].text) &&
                    strcmp(before.nodes[k + 1].text, "F1") != 0)
                    fail_msg("\"%s\": help does not tell of %s", ways[i],
                             before.nodes[k + 1].text);
        keys(&d, "?^");
        assert_true(view_hash(&d.view) == view_hash(&before));
        arena_free(before.arena);
        clear(&d);
    }
}

/* A run as a file would have it: of the fixture, to its end. */
static Session *take_in(void *context, const char *path, Played *played,
                        Error *err)
{
    Catalogue catalogue = fixture_catalogue();
    Session *session;

    (void)context;
    if (strcmp(path, "goed.klacht") != 0) {
        error_set(err, MESSAGE_RUNFILE_CHANGED, ARGS(path));
        return NULL;
    }
    *played = (Played){ .reflection = { "Dat ze bleef.", "" } };
    session = session_new(catalogue.open(NULL, 0, NULL, err), err);
    session_replay(session, "bellen,luisteren,finish", err);
    return session;
}

static void count_run(void *context, const Played *played, Error *err)
{
    (void)played;
    (void)err;
    ++*(int *)context;
}

/* Two calls are asked for; the second one fails. */
static const char *write_report(void *context, bool taken_in, Error *err)
{
    assert_false(taken_in);
    if (++*(int *)context == 1)
        return "stukken/verslag.html";
    error_set(err, MESSAGE_NOT_REGULAR, ARGS("verslag.html"));
    return NULL;
}

static void a_report_is_made_and_told_where(void **state)
{
    int written = 0;
    const Keeper keeper = { .context = &written, .report = write_report };
    Desk d = desk(LANGUAGE_NL);

    (void)state;
    app_keep_with(d.app, &keeper);
    app_do(d.app, (Action){ VERB_REPORT, 0 }, 0);
    assert_int_equal(written, 0);
    keys(&d, ">!!11c!11^");
    assert_null(app_report(d.app));
    press(&d, VERB_REPORT, 0);
    assert_true(shows(&d.view, "het verslag staat in stukken/verslag.html"));
    assert_string_equal(app_report(d.app), "stukken/verslag.html");
    assert_null(app_report(d.app));
    press(&d, VERB_REPORT, 0);
    assert_int_equal(app_screen(d.app), SCREEN_DEBRIEF);
    assert_true(shows(&d.view, "Er ging iets mis: verslag.html"));
    assert_null(app_report(d.app));
    press(&d, VERB_TURN, 0);
    assert_false(shows(&d.view, "Er ging iets mis"));
    clear(&d);
}

static bool hand_in(void *context, bool taken_in, Error *err)
{
    assert_false(taken_in);
    ++*(int *)context;
    error_set(err, MESSAGE_HANDED_OUT, ARGS("stukken/verloop.klacht"));
    return true;
}

static void a_run_is_handed_in_from_its_debrief(void **state)
{
    int handed = 0;
    const Keeper keeper = { .context = &handed, .hand_out = hand_in };
    Desk d = desk(LANGUAGE_NL);

    (void)state;
    app_keep_with(d.app, &keeper);
    app_do(d.app, (Action){ VERB_HAND_OUT, 0 }, 0);
    keys(&d, ">!!1");
    app_do(d.app, (Action){ VERB_HAND_OUT, 0 }, 0);
    assert_int_equal(handed, 0);
    keys(&d, "1c!11^");
    press(&d, VERB_HAND_OUT, 0);
    assert_int_equal(handed, 1);
    assert_true(shows(&d.view, "stukken/verloop.klacht"));
    assert_false(shows(&d.view, "Er ging iets mis"));
    clear(&d);
}

static bool forget_all(void *context, Error *err)
{
    (void)err;
    return *(bool *)context = true;
}

static bool hand_in_all(void *context, Error *err)
{
    ++*(int *)context;
    error_set(err, MESSAGE_HANDED_OUT_ALL, ARGS("3", "stukken"));
    return true;
}

static void all_runs_are_taken_along(void **state)
{
    int handed = 0;
    const Keeper keeper = { .context = &handed,
                            .forget = forget_all,
                            .hand_out_all = hand_in_all };
    Desk d = desk(LANGUAGE_NL);

    (void)state;
    app_keep_with(d.app, &keeper);
    keys(&d, "i");
    press(&d, VERB_HAND_OUT_ALL, 0);
    assert_int_equal(handed, 1);
    assert_true(shows(&d.view, "staat in stukken; aantal verlopen: 3"));
    keys(&d, "^");
    assert_false(shows(&d.view, "aantal verlopen"));
    clear(&d);
}

static const char *some_folder(void *context)
{
    (void)context;
    return "stukken";
}

static OwnFolder own_folder(void *context)
{
    (void)context;
    return (OwnFolder){ .path = "eigen-map" };
}

static const PlayerName *two_people(void *context, int *count)
{
    static const PlayerName two[] = { { "Ilse", "" }, { "", "" } };

    (void)context;
    *count = 2;
    return two;
}

static void is_of_no_computer(const View *view)
{
    static const char *const never[] = {
        "computer",  "terminal",     "klachtwijzer ",  "stukken",
        "eigen-map", "map met docu", "folder of docu", "Instellingen staat",
        "klembord",  "clipboard",
    };

    for (size_t i = 0; i < sizeof never / sizeof *never; i++)
        if (shows(view, never[i]))
            fail_msg("in a browser a screen says: %s", never[i]);
}

static void a_browser_is_spoken_of_as_one(void **state)
{
    int handed = 0;
    const Keeper keeper = { .context = &handed,
                            .own = own_folder,
                            .folder = some_folder,
                            .forget = forget_all,
                            .people = two_people,
                            .hand_out_all = hand_in_all };

    (void)state;
    for (int l = 0; l < LANGUAGE_COUNT; l++) {
        Desk d = desk((Language)l);

        app_keep_with(d.app, &keeper);
        app_run_in_browser(d.app);
        press(&d, VERB_OPEN, SCREEN_HELP);
        is_of_no_computer(&d.view);
        assert_true(shows(&d.view, "browser"));
        press(&d, VERB_OPEN, SCREEN_SETTINGS);
        press(&d, VERB_HAND_OUT_ALL, 0);
        is_of_no_computer(&d.view);
        assert_true(shows(&d.view, "Downloads"));
        press(&d, VERB_PEOPLE, 0);
        is_of_no_computer(&d.view);
        press(&d, VERB_NAME, 0);
        is_of_no_computer(&d.view);
        clear(&d);
    }
}

static void what_is_kept_is_deleted_when_sure(void **state)
{
    bool forgotten = false;
    const Keeper keeper = { .context = &forgotten, .forget = forget_all };
    Desk d = desk(LANGUAGE_NL);

    (void)state;
    app_keep_with(d.app, &keeper);
    keys(&d, ">!!11c!11^^");
    keys(&d, "i");
    press(&d, VERB_FORGET, FORGET_ASKED);
    assert_true(shows(&d.view, "Weet je het zeker?"));
    press(&d, VERB_FORGET, FORGET_NOT);
    assert_false(forgotten);
    press(&d, VERB_FORGET, FORGET_ASKED);
    check_screen(&d.view, "settings-forget", "nl");
    press(&d, VERB_FORGET, FORGET_SURE);
    assert_true(forgotten);
    assert_int_equal(app_screen(d.app), SCREEN_HOME);
    assert_false(shows(&d.view, "2 van 2"));
    assert_true(
        shows(&d.view, "Over je gegevens: alles wat van jou bewaard was"));
    clear(&d);
}

static void a_run_file_shows_its_debrief(void **state)
{
    int kept = 0;
    const Keeper keeper = { .context = &kept,
                            .run = count_run,
                            .take_in = take_in };
    Desk d = desk(LANGUAGE_NL);

    (void)state;
    app_keep_with(d.app, &keeper);
    app_take_in(d.app, "fout.klacht", 0);
    app_build(d.app, &d.view);
    assert_int_equal(app_screen(d.app), SCREEN_HOME);
    assert_true(shows(&d.view, "Er ging iets mis: fout.klacht"));
    app_take_in(d.app, "goed.klacht", 0);
    app_build(d.app, &d.view);
    assert_int_equal(app_screen(d.app), SCREEN_DEBRIEF);
    assert_true(shows(&d.view, "Dat ze bleef."));
    keys(&d, "}{");
    assert_int_equal(kept, 0);
    keys(&d, "^");
    assert_true(shows(&d.view, "1 van 2"));
    keys(&d, ">!!1");
    app_take_in(d.app, "goed.klacht", 0);
    app_build(d.app, &d.view);
    assert_int_equal(app_screen(d.app), SCREEN_PLAY);
    assert_true(shows(&d.view, "Over je gegevens: het verloop"));
    clear(&d);
}

static void an_example_is_told_to_its_end(void **state)
{
    Desk d = desk(LANGUAGE_NL);

    (void)state;
    press(&d, VERB_EXAMPLE, 0);
    assert_int_equal(app_screen(d.app), SCREEN_EXAMPLE);
    assert_true(shows(&d.view, "Je belt haar zelf."));
    assert_true(shows(&d.view, "Gekozen: ‘Ik luister eerst.’"));
    assert_true(shows(&d.view, "voldaan"));
    keys(&d, "^");
    assert_int_equal(app_screen(d.app), SCREEN_HOME);
    clear(&d);
}

static const struct {
    const char *screen;
    const char *keys;
} screens[] = {
    { "home", "" },
    { "home-focus", ">" },
    { "intro", ">!" },
    { "intro-test", ">!>>!" },
    { "history", ">!!c!121l" },
    { "history-after", ">!!11c!11^l" },
    { "plan", ">!!1p" },
    { "plan-late", ">!!21p" },
    { "plan-home", "p" },
    { "plan-other", "p>>!" },
    { "test-play", ">!>>!>>>!" },
    { "test-selected", ">!>>!>>>!2" },
    { "test-called", ">!>>!>>>!c!11" },
    { "test-history", ">!>>!>>>!11l" },
    { "test-ending", ">!>>!>>>!1111" },
    { "play", ">!!" },
    { "busy", ">!!1" },
    { "continue", ">!!2" },
    { "call", ">!!c!" },
    { "document", ">!!>>>>>>!" },
    { "called", ">!!c!1" },
    { "ending", ">!!11" },
    { "reflect", ">!!11c!11" },
    { "debrief-kept", ">!!11c!11^" },
    { "debrief-late", ">!!21c>!11^" },
    { "debrief-walked", ">!!21c>!11^}" },
    { "nearest", ">!!21c>!11^k" },
    { "home-after", ">!!11c!11^^" },
    { "home-resume", ">!!1^" },
    { "settings", "i" },
    { "example", ">>!" },
    { "help", "?" },
    { "help-play", ">!!?" },
    { "help-reflect", ">!!111?" },
};

static void screens_are_as_kept(void **state)
{
    static const char *const languages[] = { "nl", "en" };

    (void)state;
    for (size_t i = 0; i < COUNT_OF(screens); i++)
        for (int l = 0; l < LANGUAGE_COUNT; l++) {
            Desk d = desk((Language)l);

            keys(&d, screens[i].keys);
            check_screen(&d.view, screens[i].screen, languages[l]);
            clear(&d);
        }
}

/* Words that are the same in both, or a part of many. */
static bool tells_languages_apart(String string)
{
    const char *nl = string_in(string, LANGUAGE_NL);

    return strcmp(nl, string_in(string, LANGUAGE_EN)) != 0 && !strchr(nl, '{');
}

static void check_language(const View *view, Language other, const char *name)
{
    for (int i = 0; i < view->count; i++)
        for (int s = 0; view->nodes[i].text && s < STRING_COUNT; s++)
            if (tells_languages_apart((String)s) &&
                strcmp(view->nodes[i].text, string_in((String)s, other)) == 0 &&
                strcmp(string_in((String)s, other), "English") != 0)
                fail_msg("%s shows '%s'", name, view->nodes[i].text);
}

static void no_screen_speaks_two_languages(void **state)
{
    (void)state;
    for (size_t i = 0; i < COUNT_OF(screens); i++) {
        Desk d = desk(LANGUAGE_NL);

        keys(&d, screens[i].keys);
        app_do(d.app, setting_action(SETTING_LANGUAGE, LANGUAGE_EN), 0);
        app_build(d.app, &d.view);
        check_language(&d.view, LANGUAGE_NL, screens[i].screen);
        app_do(d.app, setting_action(SETTING_LANGUAGE, LANGUAGE_NL), 0);
        app_build(d.app, &d.view);
        check_language(&d.view, LANGUAGE_EN, screens[i].screen);
        clear(&d);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(no_screen_speaks_two_languages),
        cmocka_unit_test(keys_alone_lead_from_home_to_debrief),
        cmocka_unit_test(presses_lead_from_home_to_debrief),
        cmocka_unit_test(home_names_who_plays),
        cmocka_unit_test(people_are_shown_as_the_story_says),
        cmocka_unit_test(every_focusable_node_is_reached_by_tab),
        cmocka_unit_test(escape_leaves_what_lies_on_top_first),
        cmocka_unit_test(a_run_that_was_left_goes_on),
        cmocka_unit_test(the_last_choice_can_be_taken_back),
        cmocka_unit_test(a_busy_step_says_so),
        cmocka_unit_test(names_and_conditions_are_filled_in),
        cmocka_unit_test(failures_are_said_in_words),
        cmocka_unit_test(what_was_done_without_need_is_remarked_on),
        cmocka_unit_test(a_list_that_stops_half_way_shows_where),
        cmocka_unit_test(no_percentage_is_ever_shown),
        cmocka_unit_test(keys_alone_lead_through_all_screens),
        cmocka_unit_test(quitting_is_asked_for),
        cmocka_unit_test(all_runs_are_taken_along),
        cmocka_unit_test(a_browser_is_spoken_of_as_one),
        cmocka_unit_test(what_is_kept_is_deleted_when_sure),
        cmocka_unit_test(a_report_is_made_and_told_where),
        cmocka_unit_test(a_run_is_handed_in_from_its_debrief),
        cmocka_unit_test(a_run_file_shows_its_debrief),
        cmocka_unit_test(an_example_is_told_to_its_end),
        cmocka_unit_test(arrows_walk_along_the_choices),
        cmocka_unit_test(playing_on_shares_the_beginning),
        cmocka_unit_test(the_smallest_change_can_be_played),
        cmocka_unit_test(a_run_is_judged_under_the_other_step_plan),
        cmocka_unit_test(costs_are_named_where_the_story_went_there),
        cmocka_unit_test(the_rules_are_counted_over_all_runs),
        cmocka_unit_test(the_intro_says_how_to_play),
        cmocka_unit_test(a_test_tells_nothing_before_its_end),
        cmocka_unit_test(a_test_shuts_the_plan_until_its_end),
        cmocka_unit_test(all_that_was_read_can_be_read_back),
        cmocka_unit_test(the_plan_says_where_the_run_stands),
        cmocka_unit_test(choices_stand_in_the_order_of_the_seed),
        cmocka_unit_test(a_setting_holds_at_once_and_is_kept),
        cmocka_unit_test(single_keys_can_be_switched_off),
        cmocka_unit_test(v_starts_and_stops_reading_aloud),
        cmocka_unit_test(screens_lie_over_each_other),
        cmocka_unit_test(single_keys_do_nothing_while_typing),
        cmocka_unit_test(what_was_written_stands_above_the_debrief),
        cmocka_unit_test(a_full_box_says_so),
        cmocka_unit_test(there_is_no_debrief_without_an_end),
        cmocka_unit_test(help_tells_the_keys_of_each_screen),
        cmocka_unit_test(screens_are_as_kept),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
