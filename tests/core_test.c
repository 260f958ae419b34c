#include "tests/check.h"

#include <errno.h>
#include <stdlib.h>

#include "core/arena.h"
#include "core/diag.h"

static void arena_gives_zeroed_aligned_memory(void **state)
{
    Arena *arena = arena_new();

    (void)state;
    for (int round = 0; round < 2; round++) {
        for (size_t size = 0; size < 300; size++) {
            unsigned char *at = arena_alloc(arena, size);

            check_int((uintptr_t)at % _Alignof(max_align_t), 0, "%zu", size);
            for (size_t i = 0; i < size; i++)
                check_int(at[i], 0, "byte %zu of %zu", i, size);
            memset(at, 0xA5, size);
        }
        memset(arena_alloc(arena, 1 << 20), 0xA5, 1 << 20);
        arena_reset(arena);
    }
    arena_free(arena);
    arena_free(NULL);
}

static void arrays_grow_and_keep_what_they_had(void **state)
{
    Arena *arena = arena_new();
    int *items = NULL, *others = NULL;
    int count = 0, other_count = 0;

    (void)state;
    for (int i = 0; i < 5000; i++) {
        *ARENA_PUSH(arena, items, count) = i;
        assert_int_equal(*ARENA_PUSH(arena, others, other_count), 0);
        others[i] = -i;
    }
    for (int i = 0; i < 5000; i++) {
        check_int(items[i], i, "item");
        check_int(others[i], -i, "other item");
    }
    arena_free(arena);
}

static const struct {
    const char *pattern, *args[3], *filled;
    size_t size;
} patterns[] = {
    /* clang-format off */
    { "", { NULL }, "", 10 },
    { "niets", { "x" }, "niets", 10 },
    { "{0} en {1}", { "a", "b" }, "a en b", 20 },
    { "{1}{0}{1}", { "a", "b" }, "bab", 20 },
    { "{0} {1}", { "a" }, "a {1}", 20 },
    { "{{0}}", { "naam" }, "{naam}", 20 },
    { "{x} { {0", { "a" }, "{x} { {0", 20 },
    { "{0}", { "{1}", "b" }, "{1}", 20 }, /* what is filled in is not read */
    { "{0}", { "100%s %n" }, "100%s %n", 20 },

    { "abc", { NULL }, "", 1 },
    { "abc", { NULL }, "ab", 3 },
    { "a\xC3\xA9z", { NULL }, "a", 3 },
    { "a{0}z", { "\xE2\x82\xAC" }, "a", 4 },
    { "a{0}z", { "\xE2\x82\xAC" }, "a\xE2\x82\xAC", 5 },
    /* Behind a cut comes nothing more, though it would fit. */
    { "{0}b{1}", { "a\xC3\xA9\xC3\xA9", "c" }, "a\xC3\xA9", 5 },
    /* clang-format on */
};

static void patterns_are_filled_and_cut(void **state)
{
    (void)state;
    for (size_t i = 0; i < COUNT_OF(patterns); i++) {
        char out[32];

        memset(out, '#', sizeof out);
        pattern_fill(out, patterns[i].size, patterns[i].pattern,
                     patterns[i].args);
        assert_string_equal(out, patterns[i].filled);
        assert_true(out[patterns[i].size] == '#');
    }
}

/* Bit n for "{n}". */
static unsigned numbers_in(const char *sentence)
{
    unsigned numbers = 0;

    for (; *sentence; sentence++)
        if (sentence[0] == '{' && sentence[1] >= '0' && sentence[1] <= '9' &&
            sentence[2] == '}')
            numbers |= 1u << (sentence[1] - '0');
    return numbers;
}

static void messages_name_the_same_in_both_languages(void **state)
{
    static const struct {
        int number;
        const char *name, *nl, *en;
    } messages[] = {
#define MESSAGE(number, name, nl, en) { number, #name, nl, en },
#include "core/message_list.h"
#undef MESSAGE
    };

    (void)state;
    for (size_t i = 0; i < COUNT_OF(messages); i++) {
        unsigned numbers = numbers_in(messages[i].nl);

        assert_true(messages[i].nl[0] != '\0' && messages[i].en[0] != '\0');
        check_int(numbers_in(messages[i].en), numbers, "%s", messages[i].name);
        /* No number is passed over: 0, 0 and 1, 0 to 2 … */
        check_int(numbers & (numbers + 1), 0, "%s", messages[i].name);
        for (size_t k = 0; k < i; k++)
            if (messages[k].number == messages[i].number)
                fail_msg("%s has the number of %s", messages[i].name,
                         messages[k].name);
    }
}

static void what_an_errno_says_is_in_both_languages(void **state)
{
    static const struct {
        int number;
        const char *nl, *en;
    } known[] = {
        { ENOENT, "brief bestaat niet", "brief does not exist" },
        { EACCES, "er is geen toegang tot brief",
          "there is no access to brief" },
        { ELOOP, "brief verwijst naar zichzelf", "brief links to itself" },
        { ENOSPC, "brief: de schijf is vol", "brief: the disk is full" },
    };

    (void)state;
    for (size_t i = 0; i < COUNT_OF(known); i++) {
        Error err = { 0 };

        assert_false(error_is_set(&err));
        errno = known[i].number;
        assert_false(error_errno(&err, "brief"));
        assert_true(error_is_set(&err));
        assert_string_equal(err.text[LANGUAGE_NL], known[i].nl);
        assert_string_equal(err.text[LANGUAGE_EN], known[i].en);
    }
    assert_false(error_is_set(NULL));
    assert_false(error_set(NULL, MESSAGE_NOT_FOUND, ARGS("x")));
}

static Diag *add(Diags *diags, const char *file, int line, const char *text)
{
    return diag_add(diags, DIAG_ERROR, MESSAGE_NOT_FOUND,
                    (Place){ .file = file, .line = line }, ARGS(text));
}

static void notes_are_sorted_by_file_and_line(void **state)
{
    static const struct {
        const char *file;
        int line;
        const char *text;
    } given[] = {
        { "b.lua", 9, "4" }, { "a.lua", 7, "6" }, { "b.lua", 2, "1" },
        { "c.lua", 1, "7" }, { "b.lua", 2, "2" }, { "a.lua", 3, "5" },
        { "b.lua", 2, "3" },
    };
    Diags *diags = diags_new();
    int count;

    (void)state;
    for (size_t i = 0; i < COUNT_OF(given); i++)
        assert_non_null(
            add(diags, given[i].file, given[i].line, given[i].text));
    diags_sort(diags);

    const Diag *all = diags_all(diags, &count);
    check_int(count, COUNT_OF(given), "notes");
    for (int i = 0; i < count; i++)
        check_int(atoi(all[i].text[LANGUAGE_NL]), i + 1, "%s:%d",
                  all[i].place.file, all[i].place.line);
    diags_free(diags);
    diags_free(NULL);
}

static void the_same_mistake_is_one_mistake(void **state)
{
    Diags *diags = diags_new();
    int count;

    (void)state;
    assert_non_null(add(diags, "a.lua", 1, "x"));
    assert_null(add(diags, "a.lua", 1, "x"));
    assert_non_null(add(diags, "a.lua", 1, "y"));
    assert_non_null(add(diags, "a.lua", 2, "x"));
    assert_non_null(add(diags, "b.lua", 1, "x"));
    diags_all(diags, &count);
    check_int(count, 4, "kept");
    check_int(diags_count(diags, DIAG_ERROR), 4, "counted");
    diags_free(diags);
}

static void fifty_of_a_file_are_kept_and_all_are_counted(void **state)
{
    Diags *diags = diags_new();
    int count;

    (void)state;
    for (int line = 1; line <= 80; line++) {
        Diag *diag = add(diags, "a.lua", line, "x");

        assert_true((diag != NULL) == (line <= 50));
        diag_suggest(diags, diag, "woord");
        diag_list_names(diags, diag, "een, twee");
        diag_show_source(diags, diag, "regel van de auteur", 5);
    }
    assert_non_null(add(diags, "b.lua", 1, "x"));

    const Diag *all = diags_all(diags, &count);
    check_int(count, 51, "kept");
    check_int(diags_count(diags, DIAG_ERROR), 81, "counted");
    check_int(diags_count(diags, DIAG_WARNING), 0, "warnings");
    assert_string_equal(all[49].suggestion, "woord");
    assert_string_equal(all[49].names, "een, twee");
    assert_string_equal(all[49].source, "regel");
    assert_null(all[50].suggestion);
    diags_free(diags);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(arena_gives_zeroed_aligned_memory),
        cmocka_unit_test(arrays_grow_and_keep_what_they_had),
        cmocka_unit_test(patterns_are_filled_and_cut),
        cmocka_unit_test(messages_name_the_same_in_both_languages),
        cmocka_unit_test(what_an_errno_says_is_in_both_languages),
        cmocka_unit_test(notes_are_sorted_by_file_and_line),
        cmocka_unit_test(the_same_mistake_is_one_mistake),
        cmocka_unit_test(fifty_of_a_file_are_kept_and_all_are_counted),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
