/* mkdtemp, mkfifo, symlink and the like are POSIX. */
#define _POSIX_C_SOURCE 200809L

#include "tests/check.h"

#include <errno.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

#include "core/arena.h"
#include "core/diag.h"
#include "core/file.h"

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

/* A folder of its own for what a test does with files. */
static int make_folder(void **state)
{
    static char folder[] = "/tmp/klachtwijzer-core-XXXXXX";

    *state = mkdtemp(folder);
    return *state && chdir(folder) == 0 ? 0 : -1;
}

static int remove_folder(void **state)
{
    static const char *const files[] = { "full", "empty", "loop", "secret",
                                         "pipe", "large", "other" };

    for (size_t i = 0; i < COUNT_OF(files); i++)
        unlink(files[i]);
    return chdir("/") == 0 && rmdir(*state) == 0 ? 0 : -1;
}

static void write_file(const char *path, size_t size)
{
    FILE *file = fopen(path, "wb");

    assert_non_null(file);
    for (size_t i = 0; i < size; i++)
        fputc('a' + (int)(i % 26), file);
    fclose(file);
}

static void files_are_read_whole(void **state)
{
    Arena *arena = arena_new();
    Error err = { 0 };
    char *data;
    size_t size;

    (void)state;
    write_file("full", 100000);
    write_file("empty", 0);
    assert_true(file_read("full", 100000, arena, &data, &size, &err));
    check_int(size, 100000, "size");
    for (size_t i = 0; i < size; i++)
        check_int(data[i], 'a' + (int)(i % 26), "byte %zu", i);
    check_int(data[size], 0, "after it");
    assert_true(file_read("empty", 0, arena, &data, &size, &err));
    check_int(size, 0, "size");
    check_int(data[0], 0, "after it");
    assert_false(error_is_set(&err));
    arena_free(arena);
}

static void what_cannot_be_read_is_refused(void **state)
{
    static const struct {
        const char *path, *said;
    } refused[] = {
        { "missing", "missing does not exist" },
        { "full/missing", "full/missing does not exist" },
        { ".", ". is a folder, not a file" },
        { "pipe", "pipe is not a regular file" },
        { "/dev/null", "/dev/null is not a regular file" },
        { "large", "large is larger than 4 KiB" },
        { "loop", "loop links to itself" },
        { "secret", "there is no access to secret" },
    };
    Arena *arena = arena_new();

    (void)state;
    write_file("large", 4097);
    write_file("secret", 10);
    assert_int_equal(chmod("secret", 0), 0);
    assert_int_equal(symlink("loop", "loop"), 0);
    assert_int_equal(mkfifo("pipe", 0600), 0);
    for (size_t i = 0; i < COUNT_OF(refused); i++) {
        Error err = { 0 };
        char *data = NULL;
        size_t size = 77;

        if (strcmp(refused[i].path, "secret") == 0 && geteuid() == 0)
            continue; /* root may read anything */
        assert_false(
            file_read(refused[i].path, 4096, arena, &data, &size, &err));
        assert_string_equal(err.text[LANGUAGE_EN], refused[i].said);
        assert_null(data);
        check_int(size, 77, "%s", refused[i].path);
    }
    arena_free(arena);
}

/* A folder that came by e-mail may have such things in it. */
static void what_is_written_reaches_no_other_file(void **state)
{
    static const char *const made[] = { "linked", "piped" };
    Arena *arena = arena_new();
    Error err = { 0 };
    char *data;
    size_t size;

    (void)state;
    write_file("other", 26);
    assert_int_equal(symlink("other", "linked.new"), 0);
    assert_int_equal(mkfifo("piped.new", 0600), 0);
    for (size_t i = 0; i < COUNT_OF(made); i++) {
        assert_true(file_replace(made[i], "mine", 4, &err));
        assert_true(file_read(made[i], 99, arena, &data, &size, &err));
        assert_string_equal(data, "mine");
        unlink(made[i]);
    }
    assert_true(file_read("other", 99, arena, &data, &size, &err));
    check_int(size, 26, "the other file");
    arena_free(arena);
}

static void folders_are_listed_in_order(void **state)
{
    Arena *arena = arena_new();
    Error err = { 0 };
    const char **names;

    (void)state;
    assert_true(file_list(".", arena, &names, &err));
    for (int i = 1; names[i]; i++)
        assert_true(strcmp(names[i - 1], names[i]) < 0);
    assert_false(file_list("missing", arena, &names, &err));
    assert_string_equal(err.text[LANGUAGE_EN], "missing does not exist");
    assert_false(file_list("full", arena, &names, &err));
    assert_string_equal(err.text[LANGUAGE_EN], "full is not a folder");
    assert_true(file_is_folder("."));
    assert_false(file_is_folder("full"));
    assert_true(file_exists("full"));
    assert_false(file_exists("missing"));
    assert_string_equal(file_join(arena, "a", "b"), "a/b");
    assert_string_equal(file_join(arena, "a/", "b"), "a/b");
    arena_free(arena);
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
        cmocka_unit_test(files_are_read_whole),
        cmocka_unit_test(what_cannot_be_read_is_refused),
        cmocka_unit_test(what_is_written_reaches_no_other_file),
        cmocka_unit_test(folders_are_listed_in_order),
    };

    return cmocka_run_group_tests(tests, make_folder, remove_folder);
}
