#include "tests/check.h"

#include "tests/fixture.h"
#include "tests/screen.h"
#include "view/screens.h"

#include <stdlib.h>

typedef struct {
    App *app;
    Catalogue catalogue;
    View view;
} Desk;

static Desk desk(Language language, int teams)
{
    Desk d = { .catalogue = fixture_catalogue(),
               .view = { .arena = arena_new() } };
    Settings settings = settings_default(language);

    d.app = app_new(&d.catalogue, &settings, "sblp");
    app_do(d.app, (Action){ VERB_GATHER, 12 }, 0);
    app_do(d.app, (Action){ VERB_TEAMS, teams }, 0);
    app_do(d.app, (Action){ VERB_TEACH, 0 }, 0);
    app_build(d.app, &d.view);
    return d;
}

static void clear(Desk *d)
{
    app_free(d->app);
    arena_free(d->view.arena);
}

/* Keys by letter: "!" is Enter, "^" is Esc, "A" is Shift and 1. */
static void keys(Desk *d, const char *pressed)
{
    for (const char *p = pressed; *p; p++) {
        int key = *p == '!'                ? KEY_ENTER
                  : *p == '^'              ? KEY_ESCAPE
                  : *p == '>'              ? KEY_NEXT
                  : *p >= 'A' && *p <= 'I' ? (*p - 'A' + '1') | KEY_WITH_SHIFT
                                           : *p;

        app_key(d->app, &d->view, key, 0);
        app_build(d->app, &d->view);
    }
}

static bool shows(const Desk *d, const char *words)
{
    for (int i = 0; i < d->view.count; i++)
        if ((d->view.nodes[i].text && strstr(d->view.nodes[i].text, words)) ||
            (d->view.nodes[i].name && strstr(d->view.nodes[i].name, words)))
            return true;
    return false;
}

/* "appje 3 1 0 shown": where the group is, and the hands for each option. */
static void standing(const Desk *d, char *out, size_t size)
{
    static const char *const pages[] = { "",      " people", " file",
                                         " talk", " asked",  " trainer" };
    const App *app = d->app;
    const Scenario *s = session_scenario(app->session);
    Arena *arena = arena_new();
    const Ballot ballot = room_ballot(app, arena, NULL);
    size_t used = (size_t)snprintf(
        out, size, "%s", s->steps[session_state(app->session)->step].id);

    if (app->calling >= 0)
        used += (size_t)snprintf(out + used, size - used, " %s",
                                 s->contacts[app->calling].id);
    for (int i = 0; i < ballot.count; i++)
        used += (size_t)snprintf(out + used, size - used, " %d",
                                 room_hands(app, room_round(app, &ballot).move,
                                            ballot.options[i], EVERY_TEAM));
    snprintf(out + used, size - used, "%s%s%s", app->room.shown ? " shown" : "",
             app->room.decides ? " decides" : "", pages[app->room.page]);
    arena_free(arena);
}

/* What keys come to, from the first step on. */
static const struct {
    const char *keys, *stands;
} cases[] = {
    /* clang-format off */
    { "",          "appje 0 0 0" },
    { "1",         "appje 1 0 0" },
    { "1121",      "appje 3 1 0" },
    { "11A",       "appje 1 0 0" },
    { "A",         "appje 0 0 0" },
    { "AAA1",      "appje 1 0 0" },
    { "122BB",     "appje 1 0 0" },
    { "4D9I",      "appje 0 0 0" },
    { "1 ",        "appje 1 0 0 shown" },
    { "1  ",       "appje 1 0 0" },
    { "1 2",       "appje 1 1 0 shown" },
    { "1!",        "appje 1 0 0 shown" },
    { "1!!",       "telefoon 0 0" },
    { "112!!",     "telefoon 0 0" },
    { "122!!",     "brief" },
    { "122!!!",    "stilte" },
    { "12!!!!",    "appje 1 1 0 shown" },
    { "!!!",       "appje 0 0 0 shown" },
    { "1A!!",      "appje 0 0 0 shown" },
    { "3!!",       "appje 0 0 0 people" },
    { "13 c",      "appje 0 0 0 people" },
    { "c^",        "appje 0 0 0" },
    { "c2",        "appje 0 1 0 people" },
    { "1c2^",      "appje 1 0 0" },
    { "c1!!",      "appje supervisor 0 0" },
    { "c1!!^",     "appje 0 0 0" },
    { "c1!!2!!",   "appje 0 0 0" },
    { "ck1",       "appje supervisor 0 0" },
    { "k",         "appje 0 0 0 decides" },
    { "11kk",      "appje 2 0 0" },
    { "k1",        "telefoon 0 0" },
    { "1k2",       "brief" },
    { "k3",        "appje 0 0 0 people" },
    { "k9",        "appje 0 0 0 decides" },
    { "1!!c",      "telefoon 0 0" },
    { "o",         "appje 0 0 0 talk" },
    { "1o1",       "appje 1 0 0 talk" },
    { "1 o!",      "appje 1 0 0 shown" },
    { "o^",        "appje 0 0 0" },
    { "f",         "appje 0 0 0 file" },
    { "f!",        "appje 0 0 0" },
    { "t",         "appje 0 0 0 asked" },
    { "tj",        "appje 0 0 0 trainer" },
    { "j",         "appje 0 0 0" },
    { "t1",        "appje 1 0 0" },
    { "t1j",       "appje 1 0 0" },
    { "t^j",       "appje 0 0 0" },
    { "t j",       "appje 0 0 0 shown" },
    { "t>j",       "appje 0 0 0 trainer" },
    { "t!j",       "appje 0 0 0 shown" },
    { "tkj",       "appje 0 0 0 decides" },
    { "tj!",       "appje 0 0 0" },
    { "tj1",       "appje 0 0 0 trainer" },
    { "1!!z",      "appje 0 0 0" },
    { "1!!1z2",    "appje 0 1 0" },
    { "1!!2z1!!",  "telefoon 0 0" },
    { "Z",         "appje 0 0 0" },
    /* clang-format on */
};

static void keys_come_to_what_they_should(void **state)
{
    char stands[200];

    (void)state;
    for (size_t i = 0; i < COUNT_OF(cases); i++) {
        Desk d = desk(LANGUAGE_NL, 1);

        keys(&d, cases[i].keys);
        standing(&d, stands, sizeof stands);
        if (strcmp(stands, cases[i].stands) != 0)
            fail_msg("\"%s\" comes to \"%s\", should be \"%s\"", cases[i].keys,
                     stands, cases[i].stands);
        clear(&d);
    }
}

/* Hidden is hidden: two votes that differ look the same but for their sum. */
static void hidden_votes_give_nothing_away(void **state)
{
    Desk a = desk(LANGUAGE_NL, 1), b = desk(LANGUAGE_NL, 1);

    (void)state;
    keys(&a, "1112");
    keys(&b, "2333");
    char *one = screen_text(&a.view), *other = screen_text(&b.view);
    assert_string_equal(one, other);
    assert_true(view_hash(&a.view) == view_hash(&b.view));
    assert_true(shows(&a, "4 van de 12 handen"));
    keys(&a, " ");
    assert_true(shows(&a, "(3 handen)"));
    assert_true(shows(&a, "(1 hand)"));
    free(one);
    free(other);
    clear(&a);
    clear(&b);
}

static bool tells_the_procedure(const Desk *d)
{
    return d->app->room.page == ROOM_TRAINER ||
           shows(d, "Bespreek de onvrede") || shows(d, "kost ") ||
           shows(d, "aan de orde");
}

/* One key never shows what the trainer alone should see, and neither do two
 * that are not meant to. */
static void the_trainers_view_takes_two_keys(void **state)
{
    static const char any[] = "abcdefghijklmnopqrstuvwxyz123456789 !^ABC>";

    (void)state;
    for (const char *p = any; *p; p++) {
        const char one[] = { *p, '\0' };
        const char same[] = { *p, *p, '\0' };
        const char after[] = { 't', *p, '\0' };
        const char *const tries[] = { one, same, after };

        for (size_t i = 0; i < COUNT_OF(tries); i++) {
            Desk d = desk(LANGUAGE_NL, 1);

            keys(&d, tries[i]);
            check_int(tells_the_procedure(&d), strcmp(tries[i], "tj") == 0,
                      "\"%s\" tells the procedure", tries[i]);
            clear(&d);
        }
    }
    Desk d = desk(LANGUAGE_EN, 1);
    keys(&d, "tj");
    assert_int_equal(d.app->room.page, ROOM_ASK_TRAINER);
    keys(&d, "y");
    assert_int_equal(d.app->room.page, ROOM_TRAINER);
    clear(&d);
    d = desk(LANGUAGE_NL, 1);
    app_do(d.app, (Action){ VERB_ROOM, ROOM_TRAINER }, 0);
    assert_int_equal(d.app->room.page, ROOM_VOTE);
    clear(&d);
}

static void the_trainer_sees_what_choices_cost(void **state)
{
    Desk d = desk(LANGUAGE_NL, 1);

    (void)state;
    keys(&d, "tj");
    assert_true(shows(&d, "Ik bel Marijke vandaag nog. Dit kost niets"));
    assert_true(shows(&d, "Ik mail haar de huisregels. Dit kost"));
    assert_true(shows(&d, "en sluit de deur voor"));
    assert_true(shows(&d, "nu aan de orde. Stap 1a"));
    clear(&d);
}

static void two_teams_vote_apart_and_decide_together(void **state)
{
    Desk d = desk(LANGUAGE_NL, 2);
    const Action call = { VERB_CHOOSE, 0 }, rules = { VERB_CHOOSE, 1 };

    (void)state;
    assert_true(shows(&d, "Team A: wat") || shows(&d, "Team A: Wat"));
    keys(&d, "111");
    keys(&d, "w2222");
    assert_true(shows(&d, "Team B: "));
    assert_int_equal(room_hands(d.app, 0, call, 0), 3);
    assert_int_equal(room_hands(d.app, 0, call, 1), 0);
    assert_int_equal(room_hands(d.app, 0, rules, 1), 4);
    /* Hands of the other team are not this team's to take off. */
    keys(&d, "A");
    assert_int_equal(room_hands(d.app, 0, call, EVERY_TEAM), 3);
    keys(&d, "11 ");
    assert_int_equal(room_hands(d.app, 0, call, EVERY_TEAM), 5);
    keys(&d, "!");
    assert_true(shows(&d, "Jullie kozen ‘Ik bel Marijke vandaag nog.’"));
    clear(&d);
}

/* Small groups: each in turn, and the first again at the next question. */
static void four_groups_vote_in_turn(void **state)
{
    Desk d = desk(LANGUAGE_NL, 4);
    const Action call = { VERB_CHOOSE, 0 }, rules = { VERB_CHOOSE, 1 };

    (void)state;
    keys(&d, "11w2w111w2");
    assert_true(shows(&d, "Team D: "));
    assert_true(shows(&d, "A – · B – · C – · D –"));
    for (int team = 0; team < 4; team++)
        check_int(room_hands(d.app, 0, team % 2 ? rules : call, team),
                  team == 0   ? 2
                  : team == 2 ? 3
                              : 1,
                  "team %d", team);
    keys(&d, " ");
    assert_true(shows(&d, "A 2 · B 0 · C 3 · D 0"));
    keys(&d, "w");
    assert_true(shows(&d, "Team A: "));
    keys(&d, "w!");
    assert_true(shows(&d, "Team A: "));
    clear(&d);
}

/* The same hands together, in teams that agree and in teams that do not. */
static void the_debrief_tells_where_teams_differed(void **state)
{
    static const struct {
        const char *keys;
        int teams;
        const char *told;
    } votes[] = {
        { "1112w112!!1!!!", 2, "Nergens: bij elke stemming kozen de teams" },
        { "11112w12!!1!!!", 2, "Nergens: bij elke stemming kozen de teams" },
        { "111w22!!1!!!", 2, "(Team A 3, Team B 0)" },
        { "111w22!!1!!!", 2, "(Team A 0, Team B 2)" },
        { "11w1w22w1!!1!!!", 4, "(Team A 0, Team B 0, Team C 2, Team D 0)" },
        { "11122!!1!!!", 1, "(3 handen)" },
    };

    (void)state;
    for (size_t i = 0; i < COUNT_OF(votes); i++) {
        Desk d = desk(LANGUAGE_NL, votes[i].teams);

        keys(&d, votes[i].keys);
        assert_int_equal(app_screen(d.app), SCREEN_ROOM_DEBRIEF);
        check_int(shows(&d, "Waar de teams verschilden"), votes[i].teams > 1,
                  "teams are told of, %zu", i);
        check_int(shows(&d, votes[i].told), true, "%s", votes[i].told);
        clear(&d);
    }
}

/* What is told to be kept. */
typedef struct {
    char votes[200];
    int runs;
} Kept;

static void keep(void *context, const Played *played, Error *err)
{
    Kept *kept = context;
    size_t used = 0;

    (void)err;
    kept->runs++;
    kept->votes[0] = '\0';
    for (int i = 0; i < played->vote_count; i++)
        used += (size_t)snprintf(kept->votes + used, sizeof kept->votes - used,
                                 "%d:%d.%d/%d=%d ", played->votes[i].move,
                                 (int)played->votes[i].option.verb,
                                 played->votes[i].option.argument,
                                 played->votes[i].team, played->votes[i].count);
}

static void votes_are_kept_with_the_run(void **state)
{
    Kept kept = { .runs = 0 };
    const Keeper keeper = { .context = &kept, .run = keep };
    Desk d = desk(LANGUAGE_NL, 2);
    char expected[200];

    (void)state;
    app_keep_with(d.app, &keeper);
    keys(&d, "1112w2!!1");
    snprintf(expected, sizeof expected,
             "0:%d.0/0=3 0:%d.1/0=1 0:%d.1/1=1 1:%d.2/0=1 ", VERB_CHOOSE,
             VERB_CHOOSE, VERB_CHOOSE, VERB_CHOOSE);
    assert_string_equal(kept.votes, expected);
    keys(&d, "z");
    assert_string_equal(kept.votes, "");
    assert_true(kept.runs > 0);
    clear(&d);
}

static void going_home_keeps_the_votes(void **state)
{
    Desk d = desk(LANGUAGE_NL, 1);
    char stands[200];

    (void)state;
    keys(&d, "k1"
             "12^");
    assert_int_equal(app_screen(d.app), SCREEN_HOME);
    app_do(d.app, (Action){ VERB_RESUME, 0 }, 0);
    app_build(d.app, &d.view);
    standing(&d, stands, sizeof stands);
    assert_string_equal(stands, "telefoon 1 1");
    clear(&d);
}

static void a_group_is_no_result_of_who_plays(void **state)
{
    Desk d = desk(LANGUAGE_NL, 1);

    (void)state;
    keys(&d, "k1"
             "k1"
             "!");
    assert_int_equal(app_screen(d.app), SCREEN_ROOM_DEBRIEF);
    assert_int_equal(d.app->result_count, 0);
    keys(&d, "^");
    assert_true(shows(&d, "nog niet gespeeld"));
    clear(&d);
}

static void the_debrief_tells_where_votes_were_divided(void **state)
{
    Desk d = desk(LANGUAGE_NL, 1);

    (void)state;
    /* Three to two: divided. Then four of four: of one mind. */
    keys(&d, "11122!!"
             "1111!!"
             "!");
    assert_int_equal(app_screen(d.app), SCREEN_ROOM_DEBRIEF);
    assert_true(shows(&d, "Ik bel Marijke vandaag nog. (3 handen)"));
    assert_true(shows(&d, "Ik mail haar de huisregels. (2 handen)"));
    assert_false(shows(&d, "Ik luister eerst. (4 handen)"));
    assert_true(shows(&d, "3 van de 5 handen"));
    assert_true(shows(&d, "4 van de 4 handen"));
    assert_false(shows(&d, "niet de keuze van de meerderheid"));
    clear(&d);

    d = desk(LANGUAGE_NL, 1);
    keys(&d, "1112k2!k1!");
    assert_true(shows(&d, "niet de keuze van de meerderheid"));
    clear(&d);

    d = desk(LANGUAGE_NL, 1);
    keys(&d, "k1k1!");
    assert_true(shows(&d, "Er is niet gestemd."));
    clear(&d);
}

/* From the debrief, another branch keeps the votes up to where it leaves. */
static void the_other_branch_is_taken_from_the_debrief(void **state)
{
    Desk d = desk(LANGUAGE_NL, 1);

    (void)state;
    keys(&d, "111!!"
             "1!!"
             "!");
    app_do(d.app, (Action){ VERB_PLAY_ON, 1 }, 0);
    app_build(d.app, &d.view);
    assert_int_equal(app_screen(d.app), SCREEN_ROOM);
    assert_int_equal(
        room_hands(d.app, 0, (Action){ VERB_CHOOSE, 0 }, EVERY_TEAM), 3);
    assert_int_equal(
        room_hands(d.app, 1, (Action){ VERB_CHOOSE, 2 }, EVERY_TEAM), 0);
    clear(&d);
}

/* Without single keys all of it is reached by Tab and Enter. */
static void a_vote_takes_no_single_keys(void **state)
{
    Desk d = desk(LANGUAGE_NL, 1);
    char stands[200];

    (void)state;
    app_do(d.app, setting_action(SETTING_KEYS, 1), 0);
    app_build(d.app, &d.view);
    keys(&d, "1 k");
    standing(&d, stands, sizeof stands);
    assert_string_equal(stands, "appje 0 0 0");
    for (int i = 0; i < d.view.count; i++)
        if (d.view.nodes[i].action.verb == VERB_VOTE) {
            app_focus(d.app, &d.view, i);
            break;
        }
    app_build(d.app, &d.view);
    keys(&d, "!!");
    standing(&d, stands, sizeof stands);
    assert_string_equal(stands, "appje 2 0 0");
    keys(&d, ">!");
    standing(&d, stands, sizeof stands);
    assert_string_equal(stands, "appje 1 0 0");
    clear(&d);
}

static void a_lesson_counts_who_is_there(void **state)
{
    static const int more[] = { 5, 5, 5, 1, 1, -1, -5, -5, -5, -5, 5 };
    static const int there[] = { 5, 10, 15, 16, 17, 16, 11, 6, 1, 0, 5 };
    Catalogue catalogue = fixture_catalogue();
    Settings settings = settings_default(LANGUAGE_NL);
    App *app = app_new(&catalogue, &settings, "sblp");

    (void)state;
    for (size_t i = 0; i < COUNT_OF(more); i++) {
        app_do(app, (Action){ VERB_GATHER, more[i] }, 0);
        check_int(app->room.present, there[i], "after %zu", i);
    }
    app_free(app);
}

/* The screens that are kept, and the keys that lead there. */
static const struct {
    const char *name, *keys;
    int teams;
} screens[] = {
    { "room", "", 1 },
    { "room-counted", "1112", 1 },
    { "room-shown", "1112 ", 1 },
    { "room-equal", "12 ", 1 },
    { "room-teams", "1112w2 ", 2 },
    { "room-groups", "1112w2w1 ", 4 },
    { "room-teams-debrief", "111w22!!1!!!", 2 },
    { "room-decides", "k", 1 },
    { "room-people", "c1 ", 1 },
    { "room-call", "ck1", 1 },
    { "room-talk", "o", 1 },
    { "room-talk-any", "k1o", 1 },
    { "room-file", "f", 1 },
    { "room-asked", "t", 1 },
    { "room-next", "k1", 1 },
    { "room-way-on", "k2", 1 },
    { "room-debrief", "11122!!1111!!!", 1 },
};

static void each_screen_is_as_kept(void **state)
{
    static const char *const languages[] = { "nl", "en" };

    (void)state;
    for (int l = 0; l < LANGUAGE_COUNT; l++) {
        for (size_t i = 0; i < COUNT_OF(screens); i++) {
            Desk d = desk((Language)l, screens[i].teams);

            keys(&d, screens[i].keys);
            check_screen(&d.view, screens[i].name, languages[l]);
            clear(&d);
        }
        Desk d = desk((Language)l, 1);
        keys(&d, l == LANGUAGE_NL ? "tj" : "ty");
        check_screen(&d.view, "room-trainer", languages[l]);
        app_do(d.app, (Action){ VERB_HOME, 0 }, 0);
        app_build(d.app, &d.view);
        keys(&d, "g");
        check_screen(&d.view, "lesson", languages[l]);
        clear(&d);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(keys_come_to_what_they_should),
        cmocka_unit_test(hidden_votes_give_nothing_away),
        cmocka_unit_test(the_trainers_view_takes_two_keys),
        cmocka_unit_test(the_trainer_sees_what_choices_cost),
        cmocka_unit_test(two_teams_vote_apart_and_decide_together),
        cmocka_unit_test(four_groups_vote_in_turn),
        cmocka_unit_test(the_debrief_tells_where_teams_differed),
        cmocka_unit_test(votes_are_kept_with_the_run),
        cmocka_unit_test(going_home_keeps_the_votes),
        cmocka_unit_test(a_group_is_no_result_of_who_plays),
        cmocka_unit_test(the_debrief_tells_where_votes_were_divided),
        cmocka_unit_test(the_other_branch_is_taken_from_the_debrief),
        cmocka_unit_test(a_vote_takes_no_single_keys),
        cmocka_unit_test(a_lesson_counts_who_is_there),
        cmocka_unit_test(each_screen_is_as_kept),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
