#include "tests/check.h"

#include "core/utf8.h"
#include "view/entry.h"

/* Texts are written with "|" at the caret and "^" at the other end of the
 * selection, if there is one. */
enum { WRITTEN_MAX = 256 };

static void read_into(Entry *entry, const char *written)
{
    int caret = -1, anchor = -1;

    *entry = (Entry){ .length = 0 };
    for (const char *p = written; *p; p++)
        if (*p == '|')
            caret = entry->length;
        else if (*p == '^')
            anchor = entry->length;
        else
            entry->text[entry->length++] = *p;
    entry->caret = caret;
    entry->anchor = anchor < 0 ? caret : anchor;
}

static void write_out(const Entry *entry, char out[WRITTEN_MAX])
{
    for (int i = 0; i <= entry->length; i++) {
        if (i == entry->anchor && entry->anchor != entry->caret)
            *out++ = '^';
        if (i == entry->caret)
            *out++ = '|';
        *out++ = entry->text[i];
    }
}

static void check_entry(const Entry *entry, const char *expected, size_t row)
{
    char written[WRITTEN_MAX];

    write_out(entry, written);
    if (strcmp(written, expected) != 0)
        fail_msg("row %zu is \"%s\", should be \"%s\"", row, written, expected);
    check_int(entry->length, strlen(entry->text), "row %zu, length", row);
}

#define E_ACUTE "e\xCC\x81" /* two characters */
#define FAMILY "\xF0\x9F\x91\xA9\xE2\x80\x8D\xF0\x9F\x91\xA7" /* joined */

static const struct {
    const char *before;
    Edit edit;
    bool extend;
    const char *after;
} edits[] = {
    { "een| twee", EDIT_LEFT, false, "ee|n twee" },
    { "|een", EDIT_LEFT, false, "|een" },
    { "één|", EDIT_LEFT, false, "éé|n" },
    { "é|én", EDIT_LEFT, false, "|één" },
    { E_ACUTE "|n", EDIT_LEFT, false, "|" E_ACUTE "n" },
    { FAMILY "|", EDIT_LEFT, false, "|" FAMILY },
    { "|één", EDIT_RIGHT, false, "é|én" },
    { "|" E_ACUTE "n", EDIT_RIGHT, false, E_ACUTE "|n" },
    { "|" FAMILY "!", EDIT_RIGHT, false, FAMILY "|!" },
    { "een|", EDIT_RIGHT, false, "een|" },
    { "e|en", EDIT_RIGHT, true, "e^e|n" },
    { "e^e|n", EDIT_LEFT, true, "e|en" },
    { "e^e|n", EDIT_LEFT, false, "e|en" },
    { "e|e^n", EDIT_LEFT, false, "e|en" },
    { "e|e^n", EDIT_RIGHT, false, "ee|n" },
    { "een twee|", EDIT_WORD_LEFT, false, "een |twee" },
    { "een  |twee", EDIT_WORD_LEFT, false, "|een  twee" },
    { "zo'n dag, één|", EDIT_WORD_LEFT, false, "zo'n dag, |één" },
    { "|een twee", EDIT_WORD_RIGHT, false, "een| twee" },
    { "een|, twee", EDIT_WORD_RIGHT, true, "een^, twee|" },
    { "een\ntw|ee", EDIT_TEXT_START, false, "|een\ntwee" },
    { "e|en\ntwee", EDIT_TEXT_END, true, "e^en\ntwee|" },
    { "e|en", EDIT_ALL, false, "^een|" },
    { "|", EDIT_ALL, false, "|" },
    { "één|", EDIT_BACKSPACE, false, "éé|" },
    { "éé|n", EDIT_BACKSPACE, false, "é|n" },
    { "|n", EDIT_BACKSPACE, false, "|n" },
    { "a" E_ACUTE "|", EDIT_BACKSPACE, false, "a|" },
    { "e\n|n", EDIT_BACKSPACE, false, "e|n" },
    { "e^e|n", EDIT_BACKSPACE, false, "e|n" },
    { "e|én", EDIT_DELETE, false, "e|n" },
    { "en|", EDIT_DELETE, false, "en|" },
    { "|e^en", EDIT_DELETE, false, "|en" },
    { "een twee |", EDIT_WORD_BACKSPACE, false, "een |" },
    { "een twee|", EDIT_WORD_BACKSPACE, false, "een |" },
    { "een| twee drie", EDIT_WORD_DELETE, false, "een| drie" },
    { "een^ tw|ee", EDIT_WORD_DELETE, false, "een|ee" },
};

static void edits_do_what_they_say(void **state)
{
    static Entry entry;

    (void)state;
    for (size_t i = 0; i < COUNT_OF(edits); i++) {
        read_into(&entry, edits[i].before);
        bool changed = entry_edit(&entry, edits[i].edit, edits[i].extend, NULL);
        check_entry(&entry, edits[i].after, i);
        check_int(changed, strcmp(edits[i].before, edits[i].after) != 0,
                  "row %zu, changed", i);
    }
}

static const struct {
    const char *before;
    const char *typed;
    const char *after;
} typings[] = {
    { "|", "één", "één|" },
    { "e|n", "e", "ee|n" },
    { "^een|", "twee", "twee|" },
    { "e|e^n", "", "e|n" },
    { "|", "een\r\ntwee\rdrie\n", "een\ntwee\ndrie\n|" },
    { "|", "een\ttwee", "een twee|" },
    { "|", "\a\033[31mrood\x7F\xC2\x9B", "[31mrood|" },
    { "|", "a\xE2\x80\xAEz\xE2\x81\xA6", "az|" },
    { "|", "a\xC3(\xFF\xED\xA0\x80z", "a(z|" },
    { "|", "*niet* {naam}", "*niet* {naam}|" },
};

static void typing_takes_what_a_text_may_hold(void **state)
{
    static Entry entry;

    (void)state;
    for (size_t i = 0; i < COUNT_OF(typings); i++) {
        read_into(&entry, typings[i].before);
        assert_true(
            entry_insert(&entry, typings[i].typed, strlen(typings[i].typed)));
        check_entry(&entry, typings[i].after, i);
    }
    read_into(&entry, "|");
    assert_true(entry_insert(&entry, "a\0b", 3));
    check_entry(&entry, "ab|", 0);
}

static void a_text_has_an_end(void **state)
{
    static Entry entry;

    (void)state;
    entry = (Entry){ .length = 0 };
    for (int i = 0; i < ENTRY_CHARACTERS_MAX; i++) {
        assert_false(entry_is_full(&entry));
        assert_true(entry_insert(&entry, "\xF0\x9F\x91\xA9", 4));
    }
    assert_int_equal(entry.length, ENTRY_BYTES_MAX);
    assert_true(entry_is_full(&entry));
    assert_false(entry_insert(&entry, "a", 1));
    assert_int_equal(entry.length, ENTRY_BYTES_MAX);
    entry_edit(&entry, EDIT_ALL, false, NULL);
    assert_true(entry_insert(&entry, "a", 1));
    assert_string_equal(entry.text, "a");
}

static const CaretLine line = {
    .start = 2, .end = 5, .above = 1, .below = 7, .goal = 40
};

static void lines_lead_where_the_screen_says(void **state)
{
    static Entry entry;

    (void)state;
    read_into(&entry, "e\ntw|ee\ndrie");
    entry_edit(&entry, EDIT_LINE_START, false, &line);
    check_entry(&entry, "e\n|twee\ndrie", 0);
    entry_edit(&entry, EDIT_LINE_END, true, &line);
    check_entry(&entry, "e\n^twe|e\ndrie", 1);
    assert_int_equal(entry.goal, -1);
    entry_edit(&entry, EDIT_UP, false, &line);
    check_entry(&entry, "e|\ntwee\ndrie", 2);
    assert_int_equal(entry.goal, 40);
    entry_edit(&entry, EDIT_DOWN, true, &line);
    check_entry(&entry, "e^\ntwee\n|drie", 3);
    entry_edit(&entry, EDIT_LEFT, true, NULL);
    assert_int_equal(entry.goal, -1);
}

static void the_caret_is_put_between_characters(void **state)
{
    static const struct {
        int offset;
        bool extend;
        const char *after;
    } places[] = {
        { 0, false, "|é" E_ACUTE "n" },  { 1, false, "|é" E_ACUTE "n" },
        { 2, false, "é|" E_ACUTE "n" },  { 3, false, "é|" E_ACUTE "n" },
        { 4, false, "é|" E_ACUTE "n" },  { 5, true, "^é" E_ACUTE "|n" },
        { -9, false, "|é" E_ACUTE "n" }, { 99, false, "é" E_ACUTE "n|" },
    };
    static Entry entry;

    (void)state;
    for (size_t i = 0; i < COUNT_OF(places); i++) {
        read_into(&entry, "|é" E_ACUTE "n");
        entry_place(&entry, places[i].offset, places[i].extend);
        check_entry(&entry, places[i].after, i);
    }
    read_into(&entry, "|een twee, drie");
    entry_select_word(&entry, 6);
    check_entry(&entry, "een ^twee|, drie", 8);
    entry_select_word(&entry, 8);
    check_entry(&entry, "een ^twee|, drie", 9);
    entry_select_word(&entry, 99);
    check_entry(&entry, "een twee, ^drie|", 10);
}

static void what_is_selected_can_be_copied_and_cut(void **state)
{
    static Entry entry;
    Arena *arena = arena_new();

    (void)state;
    read_into(&entry, "een |twee^ drie");
    assert_string_equal(entry_copy(&entry, arena), "twee");
    check_entry(&entry, "een |twee^ drie", 0);
    assert_string_equal(entry_cut(&entry, arena), "twee");
    check_entry(&entry, "een | drie", 1);
    assert_string_equal(entry_copy(&entry, arena), "");
    assert_string_equal(entry_cut(&entry, arena), "");
    check_entry(&entry, "een | drie", 2);
    arena_free(arena);
}

static void what_is_composed_is_not_yet_in_the_text(void **state)
{
    static Entry entry;
    char longer[200];

    (void)state;
    read_into(&entry, "een| twee");
    entry_compose(&entry, "に");
    assert_string_equal(entry.composed, "に");
    check_entry(&entry, "een| twee", 0);
    assert_false(entry_edit(&entry, EDIT_UP, false, &line));
    assert_string_equal(entry.composed, "に");
    entry_insert(&entry, "日", 3);
    assert_string_equal(entry.composed, "");
    check_entry(&entry, "een日| twee", 1);
    entry_compose(&entry, "a\033b");
    assert_string_equal(entry.composed, "a");
    entry_compose(&entry, "");
    assert_string_equal(entry.composed, "");
    for (size_t i = 0; i < sizeof longer - 1; i++)
        longer[i] = "\xC3\xA9"[i % 2];
    longer[sizeof longer - 1] = '\0';
    entry_compose(&entry, longer);
    assert_int_equal(strlen(entry.composed), ENTRY_COMPOSED_MAX);
}

static void a_blank_text_says_nothing(void **state)
{
    static Entry entry;

    (void)state;
    read_into(&entry, "|");
    assert_true(entry_is_blank(&entry));
    read_into(&entry, " \n \n|");
    assert_true(entry_is_blank(&entry));
    read_into(&entry, " \n.|");
    assert_false(entry_is_blank(&entry));
}

/* Whatever is done, the text stays sound and the caret between characters. */
static void a_text_stays_sound(void **state)
{
    static const char *const pieces[] = { "e",    "é",    " ",       "\n",
                                          "日本", FAMILY, "\xCC\x81" };
    static Entry entry;
    uint32_t seed = 1;
    size_t at;

    (void)state;
    entry = (Entry){ .length = 0 };
    for (int i = 0; i < 20000; i++) {
        seed = seed * 1664525 + 1013904223;
        uint32_t what = seed >> 24;
        const char *piece = pieces[what % COUNT_OF(pieces)];

        if (what % 3 == 0)
            entry_insert(&entry, piece, strlen(piece));
        else if (what % 3 == 1)
            entry_place(&entry, (int)(seed >> 8) % (entry.length + 1),
                        what % 2);
        else
            entry_edit(&entry, (Edit)(what % EDIT_LINE_START), what % 2, NULL);
        check_int(utf8_check(entry.text, (size_t)entry.length, &at), UTF8_SOUND,
                  "turn %d", i);
        assert_in_range(entry.caret, 0, entry.length);
        assert_in_range(entry.anchor, 0, entry.length);
        assert_true(((unsigned char)entry.text[entry.caret] & 0xC0) != 0x80);
        assert_true(((unsigned char)entry.text[entry.anchor] & 0xC0) != 0x80);
        assert_int_equal(entry.text[entry.length], 0);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(edits_do_what_they_say),
        cmocka_unit_test(typing_takes_what_a_text_may_hold),
        cmocka_unit_test(a_text_has_an_end),
        cmocka_unit_test(lines_lead_where_the_screen_says),
        cmocka_unit_test(the_caret_is_put_between_characters),
        cmocka_unit_test(what_is_selected_can_be_copied_and_cut),
        cmocka_unit_test(what_is_composed_is_not_yet_in_the_text),
        cmocka_unit_test(a_blank_text_says_nothing),
        cmocka_unit_test(a_text_stays_sound),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
