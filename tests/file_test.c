#include "tests/check.h"
#include "tests/own_folder.h"

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

static void what_is_no_file_is_refused(void **state)
{
    static const struct {
        const char *path, *said;
    } refused[] = {
        { "missing", "missing does not exist" },
        { "full/missing", "full/missing does not exist" },
        { ".", ". is a folder, not a file" },
        { "large", "large is larger than 4 KiB" },
    };
    Arena *arena = arena_new();

    (void)state;
    write_file("large", 4097);
    for (size_t i = 0; i < COUNT_OF(refused); i++) {
        Error err = { 0 };
        char *data = NULL;
        size_t size = 77;

        assert_false(
            file_read(refused[i].path, 4096, arena, &data, &size, &err));
        assert_string_equal(err.text[LANGUAGE_EN], refused[i].said);
        assert_null(data);
        check_int(size, 77, "%s", refused[i].path);
    }
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
        cmocka_unit_test(files_are_read_whole),
        cmocka_unit_test(what_is_no_file_is_refused),
        cmocka_unit_test(folders_are_listed_in_order),
    };

    return cmocka_run_group_tests(tests, own_folder_enter, own_folder_leave);
}
