#include "tests/made.h"

#include <stdlib.h>

static const char story[] =
    STORY("", "step 'een' { title = '1', to = 'eind' },");

/* Another step plan, with other names and rules. */
static const char plan[] =
    "return procedure 'eigen' {\n"
    "  title = 'Eigen', source = { title = 'Eigen', owner = 'Ik' },\n"
    "  event 'c' { label = 'c' },\n"
    "  rule 'r' { kind = 'existence', a = 'c' },\n"
    "}\n";

static void names_are_listed_in_order(void **state)
{
    Made made;

    (void)state;
    made_begin(&made);
    made_write(&made, "tuin/scenario.lua", story);
    made_write(&made, "appel/scenario.lua", story);
    made_write(&made, "leeg/brief.txt", "geen situatie");
    made_write(&made, ".git/scenario.lua", story);
#ifndef _WIN32 /* which has no such names */
    made_write(&made, "\033[2J/scenario.lua", story);
    made_write(&made, "procedures/\033[2J.lua", plan);
#endif
    made_write(&made, "procedures/eigen.lua", plan);
    made_write(&made, "procedures/lees.txt", "geen procedure");
    made_write(&made, "procedures/.lua", plan);
    Library *lib = made_library(&made);

    assert_string_equal(library_folder(lib), made.folder);
    assert_string_equal(library_scenario_name(lib, 0), "appel");
    assert_string_equal(library_scenario_name(lib, 1), "tuin");
    assert_null(library_scenario_name(lib, 2));
    assert_string_equal(library_procedure_name(lib, 0), "eigen");
    assert_string_equal(library_procedure_name(lib, 1), "proef");
    assert_null(library_procedure_name(lib, 2));
    made_end(&made);
}

static void a_folder_that_is_not_there_is_no_library(void **state)
{
    Error err = { 0 };

    (void)state;
    assert_null(library_new("/nergens/te/vinden", &err));
    assert_string_equal(err.text[LANGUAGE_EN],
                        "/nergens/te/vinden does not exist");
    library_free(NULL);
}

static void a_scenario_is_found_by_name_and_by_path(void **state)
{
    Made made;

    (void)state;
    made_begin(&made);
    made_write(&made, "tuin/scenario.lua", story);
    made_write(&made, "tuin.lua-oud/scenario.lua", story);
    made_write(&made, "los.lua", story);
    Library *lib = made_library(&made);
    const char *const names[] = {
        "tuin",
        made_path(&made, "tuin"),
        made_path(&made, "tuin/"),
        made_path(&made, "tuin/scenario.lua"),
        made_path(&made, "los.lua"),
        "tuin.lua-oud",
        made_path(&made, "tuin.lua-oud"),
    };

    for (size_t i = 0; i < COUNT_OF(names); i++) {
        const Scenario *s =
            library_scenario(lib, names[i], NULL, made.diags, &made.err);

        if (!s)
            fail_msg("%s: %s", names[i], made.err.text[LANGUAGE_EN]);
        assert_string_equal(s->id, "verhaal");
        assert_string_equal(s->procedure->id, "proef");
        /* Asked for again, it is the same one. */
        assert_ptr_equal(
            s, library_scenario(lib, names[i], NULL, made.diags, &made.err));
    }
    made_end(&made);
}

static void a_procedure_is_found_by_name_and_by_path(void **state)
{
    Made made;

    (void)state;
    made_begin(&made);
    made_write(&made, "tuin/scenario.lua", story);
    made_write(&made, "eigen.lua", plan);
    Library *lib = made_library(&made);
    const char *path = made_path(&made, "eigen.lua");
    const Procedure *p = library_procedure(lib, "proef", made.diags, &made.err);
    const Procedure *own = library_procedure(lib, path, made.diags, &made.err);

    assert_non_null(p);
    assert_non_null(own);
    assert_string_equal(own->id, "eigen");
    assert_ptr_equal(p, library_procedure(lib, "proef", made.diags, &made.err));
    assert_ptr_equal(own, library_procedure(lib, path, made.diags, &made.err));

    const Scenario *s =
        library_scenario(lib, "tuin", "proef", made.diags, &made.err);
    const Scenario *other =
        library_scenario(lib, "tuin", path, made.diags, &made.err);
    assert_ptr_equal(s->procedure, p);
    assert_ptr_equal(other->procedure, own);
    assert_ptr_not_equal(s, other);
    assert_int_equal(other->contact_count, 0);
    made_end(&made);
}

static void what_is_unknown_is_named_with_what_there_is(void **state)
{
    char said[400];
    Made made;

    (void)state;
    made_begin(&made);
    made_write(&made, "tuin/scenario.lua", story);
    made_write(&made, "appel/scenario.lua", story);
    Library *lib = made_library(&made);

    assert_null(library_scenario(lib, "boom", NULL, made.diags, &made.err));
    snprintf(said, sizeof said,
             "there is no situation 'boom' in %s; there are: appel, tuin",
             made.folder);
    assert_string_equal(made.err.text[LANGUAGE_EN], said);

    assert_null(library_procedure(lib, "boom", made.diags, &made.err));
    snprintf(said, sizeof said,
             "there is no procedure 'boom' in %s; there are: proef",
             made.folder);
    assert_string_equal(made.err.text[LANGUAGE_EN], said);

    assert_null(library_scenario(lib, "tuin", "boom", made.diags, &made.err));
    assert_string_equal(made.err.text[LANGUAGE_EN], said);

    assert_null(
        library_scenario(lib, "./boom.lua", NULL, made.diags, &made.err));
    assert_string_equal(made.err.text[LANGUAGE_EN],
                        "./boom.lua does not exist");
    assert_int_equal(diags_count(made.diags, DIAG_ERROR), 0);
    made_end(&made);
}

static void a_procedure_must_be_allowed_by_its_name(void **state)
{
    Made made;

    (void)state;
    made_begin(&made);
    made_write(&made, "tuin/scenario.lua",
               STORY("", "step 'een' { title = '1', happens = 'a', "
                         "to = 'eind' },"));
    made_write(&made, "procedures/eigen.lua", plan);
    Library *lib = made_library(&made);

    assert_null(library_scenario(lib, "tuin", "eigen", made.diags, &made.err));
    assert_string_equal(made.err.text[LANGUAGE_EN],
                        "the situation 'verhaal' does not name the procedure "
                        "'eigen' in 'procedures'");
    /* It is not held against the situation that it does not fit. */
    assert_int_equal(diags_count(made.diags, DIAG_ERROR), 0);
    made_end(&made);
}

static void a_broken_file_breaks_nothing_else(void **state)
{
    Made made;
    int count;

    (void)state;
    made_begin(&made);
    made_write(&made, "kapot/scenario.lua", "return scenario 'kapot' {\n");
    made_write(&made, "tuin/scenario.lua", story);
    made_write(&made, "procedures/kapot.lua", "return 3\n");
    Library *lib = made_library(&made);

    /* Asked for twice, it is still broken and said once. */
    for (int i = 0; i < 2; i++) {
        assert_null(
            library_scenario(lib, "kapot", NULL, made.diags, &made.err));
        assert_null(library_procedure(lib, "kapot", made.diags, &made.err));
    }
    diags_all(made.diags, &count);
    assert_int_equal(count, 2);
    assert_int_equal(diags_count(made.diags, DIAG_ERROR), 2);
    assert_false(error_is_set(&made.err));
    assert_non_null(library_scenario(lib, "tuin", NULL, made.diags, &made.err));
    made_end(&made);
}

static void a_long_name_is_found(void **state)
{
    char name[121], path[140];
    Made made;

    (void)state;
    memset(name, 'p', sizeof name - 1);
    name[sizeof name - 1] = '\0';
    snprintf(path, sizeof path, "procedures/%s.lua", name);
    made_begin(&made);
    made_write(&made, path, plan);
    Library *lib = made_library(&made);
    if (!library_procedure(lib, name, made.diags, &made.err))
        fail_msg("%s", made.err.text[LANGUAGE_EN]);
    made_end(&made);
}

/* Only this is said, of a situation's own line. */
static void check_only_mistake(const Made *made, int line, const char *said)
{
    int count;
    const Diag *all = diags_all(made->diags, &count);

    assert_false(error_is_set(&made->err));
    assert_int_equal(count, 1);
    assert_int_equal(all[0].message, MESSAGE_UNKNOWN_NAME);
    assert_int_equal(all[0].place.line, line);
    assert_non_null(strstr(all[0].text[LANGUAGE_EN], said));
}

static void a_folder_may_lack_procedures(void **state)
{
    Made made;

    (void)state;
    made_begin(&made);
    made_write(&made, "tuin/scenario.lua", story);
    remove(made_path(&made, "procedures/proef.lua"));
    remove(made_path(&made, "procedures"));
    Library *lib = made_library(&made);

    assert_string_equal(library_scenario_name(lib, 0), "tuin");
    assert_null(library_procedure_name(lib, 0));
    assert_null(library_scenario(lib, "tuin", NULL, made.diags, &made.err));
    check_only_mistake(&made, 1, "there is no procedure 'proef'");
    made_end(&made);
}

/* A situation names procedures; it cannot make the program read a file. */
static void a_scenario_cannot_name_a_path(void **state)
{
    Made made;
    char lua[600];

    (void)state;
    made_begin(&made);
    made_write(&made, "eigen.lua", plan);
    snprintf(lua, sizeof lua,
             "return scenario 'verhaal' { title = 'V',\n"
             "  procedures = { '%s' },\n"
             "  start = 'een', step 'een' { title = '1', "
             "ending = 'left' } }\n",
             made_path(&made, "eigen.lua"));
    made_write(&made, "tuin/scenario.lua", lua);
    Library *lib = made_library(&made);

    assert_null(library_scenario(lib, "tuin", NULL, made.diags, &made.err));
    snprintf(lua, sizeof lua, "there is no procedure '%s",
             made_path(&made, "eigen.lua"));
    check_only_mistake(&made, 2, lua);
    made_end(&made);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(names_are_listed_in_order),
        cmocka_unit_test(a_folder_that_is_not_there_is_no_library),
        cmocka_unit_test(a_scenario_is_found_by_name_and_by_path),
        cmocka_unit_test(a_procedure_is_found_by_name_and_by_path),
        cmocka_unit_test(what_is_unknown_is_named_with_what_there_is),
        cmocka_unit_test(a_procedure_must_be_allowed_by_its_name),
        cmocka_unit_test(a_broken_file_breaks_nothing_else),
        cmocka_unit_test(a_long_name_is_found),
        cmocka_unit_test(a_folder_may_lack_procedures),
        cmocka_unit_test(a_scenario_cannot_name_a_path),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
