#include "tests/check.h"

#include "core/arena.h"
#include "core/expect.h"
#include "core/file.h"
#include "core/lint.h"
#include "core/session.h"
#include "script/library.h"
#include "tests/expectations.h"

/* All that `check` proves of one scenario. */
static void prove(const Scenario *s, Diags *diags)
{
    Error err = { 0 };
    Space *space = explore(s, NULL, &err);

    assert_non_null(space);
    assert_true(space_is_finished(space));
    Solution *solution = solve(space);
    lint(solution, diags);
    lint_texts(s, diags);
    assert_true(check_expectations(s, 0, diags, &err));
    solution_free(solution);
    space_free(space);
}

/* Every witness must be a run of the scenario; one that shows an error ends
 * where the note points. */
static void check_witnesses(const Scenario *s, const Diags *diags,
                            const char *name)
{
    int count;
    const Diag *all = diags_all(diags, &count);

    for (int i = 0; i < count; i++) {
        Error err = { 0 };
        Session *session = session_new(s, &err);

        if (all[i].witness && !session_replay(session, all[i].witness, &err))
            fail_msg("%s: %s: %s", name, all[i].witness, err.text[LANGUAGE_EN]);
        if (all[i].witness && all[i].level == DIAG_ERROR)
            check_int(s->steps[session_state(session)->step].line,
                      all[i].place.line, "%s: %s", name, all[i].witness);
        session_free(session);
    }
}

static void check_file(Library *library, const char *path, const char *name)
{
    Arena *arena = arena_new();
    Expectations expected = { .count = 0 };
    Diags *diags = diags_new();
    Error err = { 0 };
    char *text;
    size_t size;

    assert_true(file_read(path, 1 << 20, arena, &text, &size, &err));
    expectations_read(&expected, text);
    const Scenario *s = library_scenario(library, path, NULL, diags, &err);
    check_int(diags_count(diags, DIAG_ERROR), 0, "%s: mistakes", name);
    assert_non_null(s);
    prove(s, diags);
    check_witnesses(s, diags, name);
    expectations_compare(&expected, diags, name);
    diags_free(diags);
    arena_free(arena);
}

static void smells_are_named_with_their_lines(void **state)
{
    const char *folder = TESTS "/data/smells";
    Arena *arena = arena_new();
    Error err = { 0 };
    Library *library = library_new(SCENARIOS, &err);
    const char **names;

    (void)state;
    assert_true(file_list(folder, arena, &names, &err));
    assert_non_null(names[0]);
    for (; *names; names++)
        check_file(library, file_join(arena, folder, *names), *names);
    library_free(library);
    arena_free(arena);
}

static void what_is_shipped_smells_of_nothing(void **state)
{
    Error err = { 0 };
    Library *library = library_new(SCENARIOS, &err);
    const char *name, *procedure;

    (void)state;
    for (int i = 0; (name = library_scenario_name(library, i)); i++)
        for (int k = 0; (procedure = library_procedure_name(library, k)); k++) {
            Diags *diags = diags_new();
            Expectations nothing = { .count = 0 };

            prove(library_scenario(library, name, procedure, diags, &err),
                  diags);
            expectations_compare(&nothing, diags, name);
            diags_free(diags);
        }
    library_free(library);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(smells_are_named_with_their_lines),
        cmocka_unit_test(what_is_shipped_smells_of_nothing),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
