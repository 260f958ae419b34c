#include "tests/check.h"

#include "cli/explain.h"
#include "core/expect.h"
#include "core/lint.h"
#include "tests/made.h"

/* Every example that `explain` shows, read with what stands around it. */

static const int author_messages[] = {
#define MESSAGE(number, name, nl, en) number,
#include "core/message_list.h"
#undef MESSAGE
};

enum { LAST_OF_AUTHORS = 79 };

static void every_message_for_authors_is_explained(void **state)
{
    int index = 0, before = 0;

    (void)state;
    for (size_t i = 0; i < COUNT_OF(author_messages); i++) {
        const Explanation *e = explanation_at(index);

        if (author_messages[i] > LAST_OF_AUTHORS)
            continue;
        assert_non_null(e);
        check_int(e->message, author_messages[i], "explanation %d", index);
        assert_true((int)e->message > before);
        before = (int)e->message;
        index++;
    }
    assert_null(explanation_at(index));
}

/* Those of size and time, and one of the command, cannot be shown. */
static void nearly_all_have_an_example(void **state)
{
    static const Message bare[] = { MESSAGE_LIMIT_TIME, MESSAGE_TOO_MANY,
                                    MESSAGE_TEXT_TOO_LONG,
                                    MESSAGE_PROCEDURE_NOT_ALLOWED };
    const Explanation *e;
    size_t found = 0;

    (void)state;
    for (int i = 0; (e = explanation_at(i)) != NULL; i++) {
        if (e->place != NO_EXAMPLE)
            continue;
        assert_true(found < COUNT_OF(bare));
        check_int(e->message, bare[found++], "no example");
    }
    assert_int_equal(found, COUNT_OF(bare));
}

/* What stands before and after an example. */
static const struct {
    const char *before, *after;
} around[] = {
#define STORY_BEFORE                                                           \
    "return scenario \"voorbeeld\" {\n"                                        \
    "  title = \"Voorbeeld\",\n"                                               \
    "  procedures = { \"sblp\" },\n"                                           \
    "  start = \"begin\",\n"                                                   \
    "  complainant = \"karin\",\n"                                             \
    "  state = { vertrouwen = range(0, 4, 2),\n"                               \
    "            factuur = one_of { \"open\", \"weg\" } },\n"                  \
    "  person \"karin\" { name = \"Karin\" },\n"
#define STORY_AFTER                                                            \
    "  step \"eind\" { title = \"Eind\", ending = \"solved\" },\n"             \
    "  step \"uit\" { title = \"Uit\", ending = \"left\" },\n"                 \
    "}\n"
    [AS_FILE] = { "", "" },
    [IN_STORY] = { STORY_BEFORE, STORY_AFTER },
    [IN_STEP] = { STORY_BEFORE "step \"begin\" {\n  title = \"Begin\",\n",
                  "},\n" STORY_AFTER },
    [IN_PROCEDURE] = { "return procedure \"voorbeeld\" {\n"
                       "  title = \"Voorbeeld\",\n"
                       "  event \"klacht\" { label = \"de klacht\" },\n"
                       "  activity \"gesprek\" { label = \"praten\" },\n"
                       "  source = { title = \"Plan\", owner = \"Wij\" },\n",
                       "}\n" },
};

/* All that `check` says of a situation that could be read. */
static void prove(const Scenario *s, Diags *diags)
{
    Error err = { 0 };
    Space *space = explore(s, NULL, &err);

    lint_texts(s, diags);
    if (!space) {
        diag_add_error(diags, s->file, &err);
        return;
    }
    Solution *solution = solve(space);
    lint(solution, diags);
    assert_true(check_expectations(s, 0, diags, &err));
    solution_free(solution);
    space_free(space);
}

/* Reads an example; the caller owns what is said of it. */
static Diags *diags_of(Made *made, const Explanation *e, const char *example)
{
    static char text[4000];
    Diags *diags = diags_new();
    Error err = { 0 };
    Library *library = library_new(SCENARIOS, NULL);

    assert_non_null(library);
    snprintf(text, sizeof text, "%s%s%s", around[e->place].before, example,
             around[e->place].after);
    made_write(made, "voorbeeld.lua", text);
    const char *path = made_path(made, "voorbeeld.lua");
    if (e->place == IN_PROCEDURE) {
        library_procedure(library, path, diags, &err);
    } else {
        const Scenario *s = library_scenario(library, path, NULL, diags, &err);

        if (s)
            prove(s, diags);
    }
    library_free(library);
    return diags;
}

static bool says(const Diags *diags, Message message)
{
    int count;
    const Diag *all = diags_all(diags, &count);

    for (int i = 0; i < count; i++)
        if (all[i].message == message)
            return true;
    return false;
}

static void show(const Diags *diags)
{
    int count;
    const Diag *all = diags_all(diags, &count);

    for (int i = 0; i < count; i++)
        print_error("  %d: K%03d %s\n", all[i].place.line, (int)all[i].message,
                    all[i].text[LANGUAGE_NL]);
}

/* Does the example do what it is there for? */
static bool holds(Made *made, const Explanation *e, bool is_wrong)
{
    Diags *diags = diags_of(made, e, is_wrong ? e->wrong : e->right);
    bool holds = is_wrong ? says(diags, e->message)
                          : !says(diags, e->message) &&
                                diags_count(diags, DIAG_ERROR) == 0;

    if (!holds) {
        print_error("K%03d, the %s example:\n", (int)e->message,
                    is_wrong ? "wrong" : "right");
        show(diags);
    }
    diags_free(diags);
    return holds;
}

static void examples_are_wrong_and_right(void **state)
{
    const Explanation *e;
    Made made;
    int faults = 0;

    (void)state;
    made_begin(&made);
    for (int i = 0; (e = explanation_at(i)) != NULL; i++)
        if (e->place != NO_EXAMPLE)
            faults += !holds(&made, e, true) + !holds(&made, e, false);
    made_end(&made);
    assert_int_equal(faults, 0);
}

/* They are written to be read in a terminal. */
static void examples_are_narrow(void **state)
{
    enum { WIDEST = 150 };
    const Explanation *e;

    (void)state;
    for (int i = 0; (e = explanation_at(i)) != NULL; i++)
        for (const char *line = e->wrong; line && *line;
             line += strcspn(line, "\n") + 1)
            assert_true(strcspn(line, "\n") < WIDEST);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_message_for_authors_is_explained),
        cmocka_unit_test(nearly_all_have_an_example),
        cmocka_unit_test(examples_are_wrong_and_right),
        cmocka_unit_test(examples_are_narrow),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
