#include "tests/check.h"

#include "script/prose.h"
#include "script/suggest.h"

/* What authors write, and what is made of it: as prose and as a letter. */
static const struct {
    const char *written, *prose, *letter;
} texts[] = {
    { "", "", "" },
    { "  \n \t\n", "", "" },
    { "Een zin.", "Een zin.", "Een zin." },
    { " Een zin. ", "Een zin.", "Een zin." },
    { "\n    Een\n    zin. ", "Een zin.", "Een\nzin." },
    { "\n    Een\n      diepe\n    zin.", "Een diepe zin.",
      "Een\n  diepe\nzin." },
    { "Eerst\n    een\n    zin.", "Eerst een zin.", "Eerst\neen\nzin." },
    { "    Eerst\n    een\n    zin.", "Eerst een zin.", "Eerst\neen\nzin." },
    { "\n  Een.\n\n  Twee.", "Een.\n\nTwee.", "Een.\n\nTwee." },
    { "\n  Een.\n   \n\n\n  Twee.\n\n", "Een.\n\nTwee.", "Een.\n\nTwee." },
    { "\n\tEen\n\t\ttab.", "Een tab.", "Een\n\ttab." },
    { "Een\r\nzin.\r\n\r\nTwee.\r\n", "Een zin.\n\nTwee.",
      "Een\nzin.\n\nTwee." },
    { "Een  zin\tmet  ruimte.", "Een  zin\tmet  ruimte.",
      "Een  zin\tmet  ruimte." },
    { "\n  Eén\n  ‘twee’", "Eén ‘twee’", "Eén\n‘twee’" },
};

static void prose_is_folded(void **state)
{
    Arena *arena = arena_new();

    (void)state;
    for (size_t i = 0; i < COUNT_OF(texts); i++) {
        const char *text = texts[i].written;
        size_t length = strlen(text);

        assert_string_equal(prose_fold(arena, text, length, false),
                            texts[i].prose);
        assert_string_equal(prose_fold(arena, text, length, true),
                            texts[i].letter);
    }
    arena_free(arena);
}

/* Folding again changes nothing, whatever the text. */
static void folding_twice_is_folding_once(void **state)
{
    static const char letters[] = "a b\n\n \t";
    Arena *arena = arena_new();
    char text[9];

    (void)state;
    for (int i = 0; i < 7 * 7 * 7 * 7 * 7 * 7; i++) {
        for (int k = 0, rest = i; k < 6; k++, rest /= 7)
            text[k] = letters[rest % 7];
        text[6] = '\0';

        const char *once = prose_fold(arena, text, 6, false);
        assert_string_equal(prose_fold(arena, once, strlen(once), false), once);
        arena_reset(arena);
    }
    arena_free(arena);
}

static const char *const fields[] = {
    "title", "text",  "to",     "does",     "when",  "sets",   "days",
    "day",   "needs", "unless", "feedback", "shows", "person", "says",
};

static const struct {
    const char *word, *meant;
} words[] = {
    { "tekst", "text" },
    { "titel", "title" },
    { "naar", "to" },
    { "doet", "does" },
    { "als", "when" },
    { "dag", "day" },
    { "dagen", "days" },
    { "laat_zien", "shows" },
    { "text", "text" },
    { "texts", "text" },
    { "tetx", "text" },   /* two letters swapped */
    { "sohws", "shows" }, /* a swap at the start */
    { "feedbcak", "feedback" },
    { "feedbakc", "feedback" },
    { "fedback", "feedback" },
    { "unles", "unless" },
    { "ot", "to" },
    { "xyz", NULL },
    { "abcdef", NULL },
    { "", NULL },
    { "keuze", NULL }, /* Dutch for a word that is not among these */
};

static void the_word_that_was_meant_is_found(void **state)
{
    (void)state;
    for (size_t i = 0; i < COUNT_OF(words); i++) {
        Suggestion near = suggest_begin(words[i].word);

        for (size_t k = 0; k < COUNT_OF(fields); k++)
            suggest_try(&near, fields[k]);
        if (!words[i].meant && near.best)
            fail_msg("'%s' is not '%s'", words[i].word, near.best);
        if (words[i].meant)
            assert_string_equal(near.best ? near.best : "-", words[i].meant);
    }
}

static void a_short_word_allows_fewer_changes(void **state)
{
    static const struct {
        const char *word, *candidate;
        bool near;
    } pairs[] = {
        { "abc", "abd", true },         { "abc", "axd", false },
        { "abcd", "abxy", true },       { "abcd", "axyz", false },
        { "abcdefg", "abcdxyz", true }, { "abcdefg", "abcwxyz", false },
    };
    char longest[200];

    (void)state;
    for (size_t i = 0; i < COUNT_OF(pairs); i++) {
        Suggestion near = suggest_begin(pairs[i].word);

        suggest_try(&near, pairs[i].candidate);
        check_int(near.best != NULL, pairs[i].near, "%s", pairs[i].word);
    }
    memset(longest, 'a', sizeof longest - 1);
    longest[sizeof longest - 1] = '\0';
    Suggestion near = suggest_begin(longest);
    suggest_try(&near, "text");
    suggest_try(&near, longest);
    assert_null(near.best);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(prose_is_folded),
        cmocka_unit_test(folding_twice_is_folding_once),
        cmocka_unit_test(the_word_that_was_meant_is_found),
        cmocka_unit_test(a_short_word_allows_fewer_changes),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
