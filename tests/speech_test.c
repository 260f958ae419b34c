#include "tests/check.h"

#include "tests/fixture.h"
#include "view/app.h"
#include "view/said.h"

/* One node of its kind, and what is said of it. */
static const struct {
    Node node;
    Language language;
    const char *said;
} lines[] = {
    { { .role = ROLE_PARAGRAPH, .text = "Hij wacht" },
      LANGUAGE_NL,
      "Hij wacht.\n" },
    { { .role = ROLE_PARAGRAPH, .text = "Hij wacht *lang*." },
      LANGUAGE_NL,
      "Hij wacht lang.\n" },
    { { .role = ROLE_PARAGRAPH, .text = "Ja.\n\nNee!\n" },
      LANGUAGE_NL,
      "Ja. Nee!\n" },
    { { .role = ROLE_PARAGRAPH, .text = "(‘Kom je?’)" },
      LANGUAGE_NL,
      "(‘Kom je?’).\n" },
    { { .role = ROLE_PARAGRAPH, .text = "Regels 3–5 · dag 2" },
      LANGUAGE_EN,
      "Regels 3 to 5, dag 2.\n" },
    { { .role = ROLE_PARAGRAPH, .text = "Stap – voor stap" },
      LANGUAGE_EN,
      "Stap – voor stap.\n" },
    { { .role = ROLE_BLOCKQUOTE, .text = "‘Kom je?’" },
      LANGUAGE_NL,
      "Citaat: ‘Kom je?’\n" },
    { { .role = ROLE_IMG, .mark = MARK_MISSED, .name = "gemist" },
      LANGUAGE_NL,
      "Afbeelding: gemist.\n" },
    { { .role = ROLE_LISTITEM, .name = "laat: Bel de verzekeraar" },
      LANGUAGE_NL,
      "laat: Bel de verzekeraar.\n" },
    { { .role = ROLE_BUTTON,
        .text = "‹",
        .name = "Back",
        .action = { VERB_BACK, 0 } },
      LANGUAGE_EN,
      "Button: Back.\n" },
    { { .role = ROLE_TEXTBOX,
        .text = "",
        .name = "Wat wilde je?",
        .action = { VERB_WRITE, 0 } },
      LANGUAGE_NL,
      "Invulvak: Wat wilde je? Er staat nog niets.\n" },
    { { .role = ROLE_TEXTBOX,
        .text = "Rust.",
        .name = "Wat wilde je?",
        .action = { VERB_WRITE, 0 } },
      LANGUAGE_NL,
      "Invulvak: Wat wilde je? Er staat: Rust.\n" },
    { { .role = ROLE_BUTTON, .text = "Bel", .action = { VERB_CHOOSE, 0 } },
      LANGUAGE_NL,
      "Keuze 1 van 1: Bel.\n" },
    { { .role = ROLE_BUTTON,
        .text = "Hanneke",
        .action = { VERB_CALL, 0 },
        .disabled = true },
      LANGUAGE_NL,
      "Bellen, 1 van 1: Hanneke, kan nu niet.\n" },
    { { .role = ROLE_BUTTON,
        .text = "Brief",
        .action = { VERB_READ, 0 },
        .selected = true },
      LANGUAGE_EN,
      "Document 1 of 1: Brief, selected.\n" },
    { { .role = ROLE_BUTTON,
        .text = "Dag 2. Een deur.",
        .action = { VERB_TURN, 0 },
        .selected = true },
      LANGUAGE_NL,
      "Knop: Dag 2. Een deur, gekozen.\n" },
};

static void a_node_is_said_with_all_that_is_to_be_known(void **state)
{
    View view = { .arena = arena_new(), .focus = -1 };

    (void)state;
    for (size_t i = 0; i < COUNT_OF(lines); i++) {
        view.count = 0;
        *view_add(&view, ROLE_NONE) = lines[i].node;
        view.nodes[0].end = 1;
        assert_string_equal(speech_node(&view, 0, lines[i].language),
                            lines[i].said);
    }
    arena_free(view.arena);
}

typedef struct {
    Catalogue catalogue;
    App *app;
    View view;
    Said said;
} Listener;

static Listener listener(void)
{
    Listener l = { .catalogue = fixture_catalogue(),
                   .view = { .arena = arena_new() } };
    const Settings settings = settings_default(LANGUAGE_NL);

    l.app = app_new(&l.catalogue, &settings, "sblp");
    return l;
}

static void clear(Listener *l)
{
    app_free(l->app);
    arena_free(l->view.arena);
}

static const char *hear(Listener *l)
{
    app_build(l->app, &l->view);
    return said_next(&l->said, &l->view, app_language(l->app));
}

static const char *hear_key(Listener *l, int key)
{
    app_key(l->app, &l->view, key, 0);
    return hear(l);
}

static void check_begin(const char *said, const char *words)
{
    assert_non_null(said);
    if (strncmp(said, words, strlen(words)) != 0)
        fail_msg("does not begin with \"%s\":\n%s", words, said);
}

static void a_screen_is_said_once(void **state)
{
    Listener l = listener();

    (void)state;
    check_begin(hear(&l), "Klachtwijzer.\nHoe ga jij om");
    assert_null(hear(&l));
    clear(&l);
}

static void a_focus_that_moves_is_said_alone(void **state)
{
    Listener l = listener();

    (void)state;
    hear(&l);
    check_begin(hear_key(&l, KEY_NEXT), "Situatie 1 van 2: De afgezegde");
    assert_null(hear(&l));
    check_begin(hear_key(&l, KEY_ENTER), "Klachtwijzer.\nDe afgezegde");
    check_begin(hear_key(&l, KEY_ENTER), "De afgezegde sessie.\nOefenen.");
    assert_string_equal(hear_key(&l, KEY_NEXT),
                        "Keuze 1 van 2: Ik bel Marijke vandaag nog.\n");
    assert_string_equal(hear_key(&l, KEY_NEXT),
                        "Keuze 2 van 2: Ik mail haar de huisregels.\n");
    clear(&l);
}

/* Whoever comes back hears where they are, and then what has the focus. */
static void a_screen_come_back_to_ends_with_its_focus(void **state)
{
    Listener l = listener();
    const char *said, *last = "Bellen, 1 van 3: Supervisor, Hanneke.\n";

    (void)state;
    hear(&l);
    hear_key(&l, KEY_NEXT);
    hear_key(&l, KEY_ENTER);
    hear_key(&l, KEY_ENTER);
    hear_key(&l, 'c');
    check_begin(hear_key(&l, KEY_ENTER), "De afgezegde sessie.");
    said = hear_key(&l, KEY_ESCAPE);
    check_begin(said, "De afgezegde sessie.");
    assert_string_equal(said + strlen(said) - strlen(last), last);
    clear(&l);
}

static void a_radio_that_is_pressed_says_itself_alone(void **state)
{
    Listener l = listener();

    (void)state;
    hear(&l);
    check_begin(hear_key(&l, 'i'), "Klachtwijzer.\nInstellingen.");
    assert_string_equal(hear_key(&l, KEY_NEXT),
                        "Taal: Nederlands, 1 van 2, gekozen.\n");
    assert_string_equal(hear_key(&l, KEY_NEXT), "Taal: English, 2 van 2.\n");
    assert_string_equal(hear_key(&l, KEY_ENTER),
                        "Language: English, 2 of 2, selected.\n");
    clear(&l);
}

/* Nobody can think while every letter has the whole text read. */
static void typing_is_not_said(void **state)
{
    Listener l = listener();
    Error err = { 0 };

    (void)state;
    app_do(l.app, (Action){ VERB_PLAY, 0 }, 0);
    app_do(l.app, (Action){ VERB_BEGIN, 0 }, 0);
    assert_true(app_replay(l.app, "bellen,luisteren", &err));
    app_do(l.app, (Action){ VERB_CHOOSE, 6 }, 0);
    check_begin(hear(&l), "De afgezegde sessie.\nJij eerst.");
    entry_insert(app_entry(l.app, &l.view), "Rust", 4);
    assert_null(hear(&l));
    hear_key(&l, KEY_NEXT);
    assert_string_equal(hear_key(&l, KEY_PREVIOUS),
                        "Invulvak: Wat wilde je bereiken? Er staat: Rust.\n");
    clear(&l);
}

/* Walking along the choices in the debrief says what the choice shows. */
static void of_a_page_that_changes_only_that_is_said(void **state)
{
    Listener l = listener();
    Error err = { 0 };

    (void)state;
    app_do(l.app, (Action){ VERB_PLAY, 0 }, 0);
    app_do(l.app, (Action){ VERB_BEGIN, 0 }, 0);
    assert_true(app_replay(l.app, "huisregels,continue,finish", &err));
    app_do(l.app, (Action){ VERB_DEBRIEF, 0 }, 0);
    const char *whole = hear(&l);
    check_begin(whole, "De afgezegde sessie.\nNabespreking.");
    size_t length = strlen(whole);
    const char *part = hear_key(&l, KEY_RIGHT);
    assert_non_null(part);
    assert_true(part[0] && strlen(part) * 3 < length);
    assert_null(strstr(part, "Nabespreking"));
    clear(&l);
}

static void what_is_said_can_be_shown_above_the_keys(void **state)
{
    Listener l = listener();
    Action focus;
    int log = 0;

    (void)state;
    hear(&l);
    hear_key(&l, KEY_NEXT);
    focus = l.view.nodes[l.view.focus].action;
    int count = l.view.count;
    said_show(&l.view, "Eén.\nTwee.\n");
    assert_int_equal(l.view.count, count + 3);
    assert_memory_equal(&focus, &l.view.nodes[l.view.focus].action,
                        sizeof focus);
    while (log < l.view.count && l.view.nodes[log].role != ROLE_LOG)
        log = l.view.nodes[log].end;
    assert_int_equal(l.view.nodes[log].end, log + 3);
    assert_string_equal(l.view.nodes[log + 1].text, "Eén.");
    assert_string_equal(l.view.nodes[log + 2].text, "Twee.");
    assert_int_equal(l.view.nodes[log + 3].role, ROLE_CONTENTINFO);
    assert_int_equal(l.view.nodes[log + 3].end, l.view.count);
    clear(&l);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_node_is_said_with_all_that_is_to_be_known),
        cmocka_unit_test(a_screen_is_said_once),
        cmocka_unit_test(a_focus_that_moves_is_said_alone),
        cmocka_unit_test(a_screen_come_back_to_ends_with_its_focus),
        cmocka_unit_test(a_radio_that_is_pressed_says_itself_alone),
        cmocka_unit_test(of_a_page_that_changes_only_that_is_said),
        cmocka_unit_test(what_is_said_can_be_shown_above_the_keys),
        cmocka_unit_test(typing_is_not_said),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
