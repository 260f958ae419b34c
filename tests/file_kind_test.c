/* mkfifo and symlink are POSIX. */
#define _POSIX_C_SOURCE 200809L

#include "tests/check.h"
#include "tests/own_folder.h"

#include <sys/stat.h>
#include <unistd.h>

#include "core/file.h"

static void what_only_seems_a_file_is_refused(void **state)
{
    static const struct {
        const char *path, *said;
    } refused[] = {
        { "pipe", "pipe is not a regular file" },
        { "/dev/null", "/dev/null is not a regular file" },
        { "loop", "loop links to itself" },
        { "secret", "there is no access to secret" },
    };
    Arena *arena = arena_new();

    (void)state;
    assert_true(file_replace("secret", "x", 1, NULL));
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
    assert_true(file_replace("other", "theirs", 6, NULL));
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

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(what_only_seems_a_file_is_refused),
        cmocka_unit_test(what_is_written_reaches_no_other_file),
    };

    return cmocka_run_group_tests(tests, own_folder_enter, own_folder_leave);
}
