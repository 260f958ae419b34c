#include "tests/check.h"

#include <stdlib.h>

#include "core/arena.h"
#include "core/file.h"
#include "script/library.h"

/*
 * Files with mistakes, in tests/data/check. What must be said of a line stands
 * in a comment at its end: "--> K012 K014"; of any other line nothing may be.
 */
enum { MESSAGES_MAX = 200 };

typedef struct {
    int line, number;
} Expectation;

typedef struct {
    Expectation items[MESSAGES_MAX];
    int count;
} Expectations;

static void expect(Expectations *e, int line, int number)
{
    assert_true(e->count < MESSAGES_MAX);
    e->items[e->count++] = (Expectation){ line, number };
}

/* Takes one that fits away; false if there is none. */
static bool take(Expectations *e, int line, int number)
{
    for (int i = 0; i < e->count; i++)
        if (e->items[i].line == line && e->items[i].number == number) {
            e->items[i] = e->items[--e->count];
            return true;
        }
    return false;
}

static void read_line(Expectations *e, const char *text, int line)
{
    const char *arrow = strstr(text, "--> ");

    while (arrow && (arrow = strchr(arrow, 'K')) != NULL) {
        expect(e, line, atoi(arrow + 1));
        arrow++;
    }
}

static void read_expectations(Expectations *e, char *text)
{
    int line = 1;

    while (text) {
        char *end = strchr(text, '\n');

        if (end)
            *end = '\0';
        read_line(e, text, line++);
        text = end ? end + 1 : NULL;
    }
}

static void compare(const Diags *diags, Expectations *e, const char *name)
{
    int count, strangers = 0;
    const Diag *all = diags_all(diags, &count);

    for (int i = 0; i < count; i++)
        if (!take(e, all[i].place.line, (int)all[i].message)) {
            print_error("%s:%d: not expected: K%03d %s\n", name,
                        all[i].place.line, (int)all[i].message,
                        all[i].text[LANGUAGE_NL]);
            strangers++;
        }
    for (int i = 0; i < e->count; i++)
        print_error("%s:%d: K%03d was not said\n", name, e->items[i].line,
                    e->items[i].number);
    check_int(strangers + e->count, 0, "%s", name);
}

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
    read_expectations(&expected, text);
    if (procedure)
        library_procedure(library, path, diags, &err);
    else
        library_scenario(library, path, NULL, diags, &err);
    assert_string_equal(err.text[LANGUAGE_NL], "");
    compare(diags, &expected, name);
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

static void what_is_shipped_is_sound(void **state)
{
    Error err = { 0 };
    Diags *diags = diags_new();
    Library *library = library_new(SCENARIOS, &err);
    const char *name, *procedure;

    (void)state;
    assert_non_null(library);
    for (int i = 0; (name = library_scenario_name(library, i)); i++)
        for (int k = 0; (procedure = library_procedure_name(library, k)); k++)
            library_scenario(library, name, procedure, diags, &err);
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
        cmocka_unit_test(what_is_shipped_is_sound),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
