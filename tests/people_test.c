#include "tests/check.h"

#include <string.h>

#include "cli/cli.h"
#include "tests/fixture.h"
#include "tests/screen.h"
#include "view/app.h"

/* Who plays: chosen, named and told apart. */

enum { PEOPLE_MAX = 4 };

/* Stands for the store. */
typedef struct {
    App *app;
    PlayerName people[PEOPLE_MAX];
    char texts[2 * PEOPLE_MAX][64];
    int count, texts_count;
    int playing;
    const char *folder;
} Register;

static const char *kept(Register *r, const char *text)
{
    return strcpy(r->texts[r->texts_count++], text);
}

static const PlayerName *people(void *context, int *count)
{
    const Register *r = context;

    *count = r->count;
    return r->people;
}

static bool play_as(void *context, const char *name, Error *err)
{
    Register *r = context;
    int at = 0;

    (void)err;
    while (at < r->count && strcmp(r->people[at].name, name) != 0)
        at++;
    if (at == r->count)
        r->people[r->count++] = (PlayerName){ kept(r, name), "" };
    r->playing = at;
    app_set_player(r->app, &r->people[at]);
    return true;
}

static bool give_name(void *context, const PlayerName *name, Error *err)
{
    Register *r = context;

    if (strcmp(name->name, "Te Lang") == 0)
        return error_set(err, MESSAGE_NAME_TOO_LONG, NO_ARGS);
    r->people[r->playing] =
        (PlayerName){ kept(r, name->name), kept(r, name->registration) };
    return true;
}

static const char *folder(void *context)
{
    return ((Register *)context)->folder;
}

static bool set_folder(void *context, const char *path, Error *err)
{
    Register *r = context;

    if (strcmp(path, "nergens") == 0)
        return error_set(err, MESSAGE_NO_FOLDER_NOW, ARGS(path));
    r->folder = path[0] ? kept(r, path) : "documenten";
    return true;
}

typedef struct {
    Catalogue catalogue;
    Register people;
    App *app;
    View view;
} Desk;

/* Nobody has said who they are. */
static void begin(Desk *d, Language language)
{
    Settings settings = settings_default(language);
    Keeper keeper = { .context = &d->people,
                      .people = people,
                      .play_as = play_as,
                      .name = give_name,
                      .folder = folder,
                      .set_folder = set_folder };

    *d = (Desk){ .catalogue = fixture_catalogue(),
                 .view = { .arena = arena_new() } };
    d->app = app_new(&d->catalogue, &settings, "sblp");
    d->people.app = d->app;
    d->people.folder = "documenten";
    d->people.people[d->people.count++] = (PlayerName){ "", "" };
    app_keep_with(d->app, &keeper);
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

static void key(Desk *d, Key pressed)
{
    assert_true(app_key(d->app, &d->view, (int)pressed, 0));
    app_build(d->app, &d->view);
}

/* Types in the box with the focus. */
static void type(Desk *d, const char *text)
{
    entry_insert(app_entry(d->app, &d->view), text, strlen(text));
    app_build(d->app, &d->view);
}

static bool shows(const View *view, const char *words)
{
    for (int i = 0; i < view->count; i++)
        if (view->nodes[i].text && strstr(view->nodes[i].text, words))
            return true;
    return false;
}

/* With the keyboard alone: the first name, its number, and "Bewaar". */
static void name(Desk *d, const char *called, const char *number)
{
    assert_int_equal(app_screen(d->app), SCREEN_NAME);
    type(d, called);
    key(d, KEY_ENTER);
    type(d, number);
    key(d, KEY_ENTER);
    key(d, KEY_ENTER);
}

static void who_has_no_name_yet_is_asked_for_it(void **state)
{
    Desk d;

    (void)state;
    begin(&d, LANGUAGE_NL);
    assert_true(shows(&d.view, "Wie speelt er?"));
    act(&d, VERB_PEOPLE, 0);
    name(&d, " Ilse\nZoë ", "123");
    assert_int_equal(app_screen(d.app), SCREEN_HOME);
    assert_true(shows(&d.view, "Je speelt als Ilse Zoë"));
    assert_int_equal(d.people.count, 1);
    assert_string_equal(d.people.people[0].registration, "123");
    clear(&d);
}

static void somebody_else_begins_with_nothing(void **state)
{
    Desk d;

    (void)state;
    begin(&d, LANGUAGE_NL);
    act(&d, VERB_PEOPLE, 0);
    name(&d, "Ilse", "");
    act(&d, VERB_PLAY, 0);
    act(&d, VERB_BEGIN, 0);
    act(&d, VERB_HOME, 0);
    assert_true(shows(&d.view, "Verder waar je was"));
    act(&d, VERB_PEOPLE, 0);
    assert_int_equal(app_screen(d.app), SCREEN_PEOPLE);
    act(&d, VERB_NAME, 1);
    name(&d, "Bram", "45");
    assert_true(shows(&d.view, "Je speelt als Bram"));
    assert_false(shows(&d.view, "Verder waar je was"));
    assert_null(app_session(d.app));
    assert_string_equal(d.people.people[1].registration, "45");
    act(&d, VERB_PEOPLE, 0);
    act(&d, VERB_PERSON, 0);
    assert_true(shows(&d.view, "Je speelt als Ilse"));
    clear(&d);
}

static void a_name_is_of_one(void **state)
{
    Desk d;

    (void)state;
    begin(&d, LANGUAGE_NL);
    act(&d, VERB_PEOPLE, 0);
    name(&d, "Ilse", "");
    act(&d, VERB_PEOPLE, 0);
    act(&d, VERB_NAME, 1);
    name(&d, "Ilse", "");
    assert_int_equal(app_screen(d.app), SCREEN_NAME);
    assert_true(shows(&d.view, "speelt al iemand die ‘Ilse’ heet"));
    assert_int_equal(d.people.count, 1);
    clear(&d);
}

static void a_name_that_cannot_be_kept_is_not_shown(void **state)
{
    Desk d;

    (void)state;
    begin(&d, LANGUAGE_NL);
    act(&d, VERB_PEOPLE, 0);
    name(&d, "Te Lang", "");
    assert_true(shows(&d.view, "deze naam is te lang"));
    key(&d, KEY_ESCAPE);
    assert_int_equal(app_screen(d.app), SCREEN_HOME);
    assert_false(shows(&d.view, "Te Lang"));
    clear(&d);
}

static void nothing_is_not_a_name(void **state)
{
    Desk d;

    (void)state;
    begin(&d, LANGUAGE_NL);
    act(&d, VERB_PEOPLE, 0);
    type(&d, "  ");
    act(&d, VERB_KEEP_NAME, 0);
    assert_int_equal(app_screen(d.app), SCREEN_NAME);
    assert_string_equal(d.people.people[0].name, "");
    clear(&d);
}

static void the_screens_are_as_kept(void **state)
{
    static const char *const languages[] = { "nl", "en" };

    (void)state;
    for (int l = 0; l < LANGUAGE_COUNT; l++) {
        Desk d;

        begin(&d, (Language)l);
        check_screen(&d.view, "home-nameless", languages[l]);
        act(&d, VERB_PEOPLE, 0);
        check_screen(&d.view, "name", languages[l]);
        name(&d, "Ilse Zoë", "123456");
        act(&d, VERB_OPEN, SCREEN_SETTINGS);
        check_screen(&d.view, "settings-who", languages[l]);
        act(&d, VERB_PEOPLE, 0);
        act(&d, VERB_NAME, 1);
        name(&d, "Bram", "");
        act(&d, VERB_PEOPLE, 0);
        check_screen(&d.view, "people", languages[l]);
        act(&d, VERB_NAME, 0);
        check_screen(&d.view, "name-own", languages[l]);
        clear(&d);
    }
}

/* What is typed in text mode, who plays then, and who is known. */
static const struct {
    const char *input, *name, *registration;
    int count;
} typed[] = {
    { "wie\nIlse\n123\nstop\n", "Ilse", "123", 1 },
    { "wie\nIlse\n\nstop\n", "Ilse", "", 1 },
    { "wie\n\n\nstop\n", "", "", 1 },
    { "wie\nterug\nstop\n", "", "", 1 },
    { "wie\nIlse\n123\nwie\nnaam\n\n45\nstop\n", "Ilse", "45", 1 },
    { "wie\nIlse\n123\nwie\nnieuw\nBram\n\nstop\n", "Bram", "", 2 },
    { "wie\nIlse\n\nwie\nnieuw\nIlse\n\nterug\nstop\n", "Ilse", "", 1 },
    { "wie\nIlse\n\nwie\nnieuw\nIlse\n", "Ilse", "", 1 },
    { "wie\nIlse\n\nwie\nnieuw\nBram\n\nwie\n1\nstop\n", "Ilse", "", 2 },
    { "instellingen\nwie\nIlse\n\nstop\n", "Ilse", "", 1 },
};

static void text_mode_asks_the_same(void **state)
{
    (void)state;
    for (size_t i = 0; i < COUNT_OF(typed); i++) {
        FILE *in = tmpfile(), *out = tmpfile();
        Desk d;

        begin(&d, LANGUAGE_NL);
        fputs(typed[i].input, in);
        rewind(in);
        assert_int_equal(text_play(d.app, in, out, false), EXIT_FINE);
        const PlayerName *now = &d.people.people[d.people.playing];
        if (strcmp(now->name, typed[i].name) != 0 ||
            strcmp(now->registration, typed[i].registration) != 0)
            fail_msg("'%s' leads to '%s', '%s'", typed[i].input, now->name,
                     now->registration);
        check_int(d.people.count, typed[i].count, "%s", typed[i].input);
        fclose(in);
        fclose(out);
        clear(&d);
    }
}

static void run_files_go_where_one_says(void **state)
{
    static const char *const languages[] = { "nl", "en" };
    Desk d;

    (void)state;
    for (int l = 0; l < LANGUAGE_COUNT; l++) {
        begin(&d, (Language)l);
        act(&d, VERB_OPEN, SCREEN_SETTINGS);
        assert_true(shows(&d.view, "documenten"));
        act(&d, VERB_FOLDER, 0);
        check_screen(&d.view, "run-folder", languages[l]);
        entry_edit(app_entry(d.app, &d.view), EDIT_ALL, false, NULL);
        type(&d, "nergens");
        act(&d, VERB_KEEP_FOLDER, 0);
        assert_int_equal(app_screen(d.app), SCREEN_FOLDER);
        assert_true(shows(&d.view, "nergens"));
        entry_edit(app_entry(d.app, &d.view), EDIT_ALL, false, NULL);
        type(&d, " stick ");
        act(&d, VERB_KEEP_FOLDER, 0);
        assert_int_equal(app_screen(d.app), SCREEN_SETTINGS);
        assert_string_equal(d.people.folder, "stick");
        act(&d, VERB_FOLDER, 0);
        act(&d, VERB_KEEP_FOLDER, 1);
        assert_string_equal(d.people.folder, "documenten");
        clear(&d);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(run_files_go_where_one_says),
        cmocka_unit_test(who_has_no_name_yet_is_asked_for_it),
        cmocka_unit_test(somebody_else_begins_with_nothing),
        cmocka_unit_test(a_name_is_of_one),
        cmocka_unit_test(a_name_that_cannot_be_kept_is_not_shown),
        cmocka_unit_test(nothing_is_not_a_name),
        cmocka_unit_test(the_screens_are_as_kept),
        cmocka_unit_test(text_mode_asks_the_same),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
