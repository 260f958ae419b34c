/* mkfifo and symlink are POSIX. */
#define _POSIX_C_SOURCE 200809L

#include "tests/check.h"
#include "tests/own_folder.h"

#include <sys/stat.h>
#include <unistd.h>

#include "core/file.h"

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

static void check_refused(const char *path, const char *said)
{
    Arena *arena = arena_new();
    Error err = { 0 };
    char *data = NULL;
    size_t size = 77;

    assert_false(file_read(path, 4096, arena, &data, &size, &err));
    assert_string_equal(err.text[LANGUAGE_EN], said);
    assert_null(data);
    check_int(size, 77, "%s", path);
    arena_free(arena);
}

static void what_cannot_be_read_is_refused(void **state)
{
    (void)state;
    write_file("large", 4097);
    check_refused("missing", "missing does not exist");
    check_refused("full/missing", "full/missing does not exist");
    check_refused(".", ". is a folder, not a file");
    check_refused("large", "large is larger than 4 KiB");
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

#ifndef _WIN32
static void what_only_seems_a_file_is_refused(void **state)
{
    (void)state;
    write_file("secret", 10);
    assert_int_equal(chmod("secret", 0), 0);
    assert_int_equal(symlink("loop", "loop"), 0);
    assert_int_equal(mkfifo("pipe", 0600), 0);
    check_refused("pipe", "pipe is not a regular file");
    check_refused("/dev/null", "/dev/null is not a regular file");
    check_refused("loop", "loop links to itself");
    if (geteuid() != 0) /* root may read anything */
        check_refused("secret", "there is no access to secret");
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
    assert_true(file_replace("other", "theirs", 6, &err));
    assert_int_equal(symlink("other", "linked.new"), 0);
    assert_int_equal(mkfifo("piped.new", 0600), 0);
    for (size_t i = 0; i < COUNT_OF(made); i++) {
        assert_true(file_replace(made[i], "mine", 4, &err));
        assert_true(file_read(made[i], 99, arena, &data, &size, &err));
        assert_string_equal(data, "mine");
        unlink(made[i]);
    }
    assert_true(file_read("other", 99, arena, &data, &size, &err));
    assert_string_equal(data, "theirs");
    arena_free(arena);
}
#endif

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(files_are_read_whole),
        cmocka_unit_test(what_cannot_be_read_is_refused),
        cmocka_unit_test(folders_are_listed_in_order),
#ifndef _WIN32
        cmocka_unit_test(what_only_seems_a_file_is_refused),
        cmocka_unit_test(what_is_written_reaches_no_other_file),
#endif
    };

    return cmocka_run_group_tests(tests, own_folder_enter, own_folder_leave);
}
