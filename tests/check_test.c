#include "tests/check.h"

#include "core/arena.h"
#include "core/file.h"
#include "script/library.h"
#include "tests/expectations.h"

/* Files with mistakes, in tests/data/check: see tests/expectations.h. */
static void check_file(const char *path, const char *name, bool procedure)
{
    Arena *arena = arena_new();
    Expectations expected = { .count = 0 };
    Diags *diags = diags_new();
    Error err = { 0 };
    Library *library = library_new(SCENARIOS, &err);
    char *text;
    size_t size;

    assert_non_null(library);
    assert_true(file_read(path, 1 << 20, arena, &text, &size, &err));
    expectations_read(&expected, text);
    if (procedure)
        library_procedure(library, path, diags, &err);
    else
        library_scenario(library, path, NULL, diags, &err);
    assert_string_equal(err.text[LANGUAGE_NL], "");
    expectations_compare(&expected, diags, name);
    library_free(library);
    diags_free(diags);
    arena_free(arena);
}

static void mistakes_are_named_with_their_lines(void **state)
{
    Arena *arena = arena_new();
    Error err = { 0 };
    const char **names;
    const char *folder = TESTS "/data/check";

    (void)state;
    assert_true(file_list(folder, arena, &names, &err));
    assert_non_null(names[0]);
    for (; *names; names++)
        check_file(file_join(arena, folder, *names), *names,
                   strcmp(*names, "regels.lua") == 0);
    arena_free(arena);
}

static void a_portrait_is_suggested(void **state)
{
    Error err = { 0 };
    Diags *diags = diags_new();
    Library *library = library_new(SCENARIOS, &err);
    int count;

    (void)state;
    library_scenario(library, TESTS "/data/check/namen.lua", NULL, diags, &err);
    const Diag *all = diags_all(diags, &count);
    while (count > 0 && all[count - 1].message != MESSAGE_NO_PORTRAIT)
        count--;
    assert_int_not_equal(count, 0);
    assert_int_equal(all[count - 1].level, DIAG_NOTE);
    assert_string_equal(all[count - 1].suggestion, "wim");
    assert_non_null(strstr(all[count - 1].names, "karin"));
    library_free(library);
    diags_free(diags);
}

static void what_is_shipped_is_sound(void **state)
{
    Error err = { 0 };
    Diags *diags = diags_new();
    Library *library = library_new(SCENARIOS, &err);
    const char *name;

    (void)state;
    assert_non_null(library);
    for (int i = 0; (name = library_scenario_name(library, i)); i++) {
        const Scenario *s = library_scenario(library, name, NULL, diags, &err);

        for (int k = 1; s && k < s->procedure_count; k++)
            library_scenario(library, name, s->procedures[k], diags, &err);
    }
    check_int(diags_count(diags, DIAG_ERROR), 0, "errors");
    check_int(diags_count(diags, DIAG_WARNING), 0, "warnings");
    assert_string_equal(err.text[LANGUAGE_NL], "");
    library_free(library);
    diags_free(diags);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(mistakes_are_named_with_their_lines),
        cmocka_unit_test(a_portrait_is_suggested),
        cmocka_unit_test(what_is_shipped_is_sound),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
