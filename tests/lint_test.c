#include "tests/check.h"

#include "core/arena.h"
#include "core/expect.h"
#include "core/file.h"
#include "core/judge.h"
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

/* Does nothing that can be done here change anything? */
static bool is_dead_end(const Scenario *s, const State *state)
{
    int choices[STEPS_MAX];
    int count = state_open_choices(s, state, choices, STEPS_MAX);

    for (int i = 0; i < count; i++) {
        State after = *state;
        Outcome outcome;

        assert_true(state_take(s, &after, choices[i], &outcome, NULL));
        if (after.step != state->step || after.used != state->used ||
            after.over ||
            memcmp(after.values, state->values, sizeof after.values) != 0 ||
            memcmp(after.rules, state->rules, sizeof after.rules) != 0)
            return false;
    }
    return true;
}

static int loss_of(const Session *session)
{
    const Procedure *p = session_scenario(session)->procedure;
    Verdict verdicts[RULES_MAX];
    int count;
    const Happening *all = session_happenings(session, &count);

    judge(p, all, count, session_is_over(session), verdicts);
    return score_loss_halves(score_of(verdicts, p->rule_count));
}

static int norms_broken(const Session *session)
{
    const Scenario *s = session_scenario(session);
    int count, broken = 0;
    const Move *moves = session_moves(session, &count);

    for (int i = 0; i < count; i++) {
        const Choice *c = &s->choices[moves[i].choice];

        for (int k = 0; k < c->remark_count; k++)
            broken += !c->remarks[k].kept;
    }
    return broken;
}

/* Is what the note claims to be seen at the end of its run? */
static void check_claim(const Session *session, const Diag *diag)
{
    const Scenario *s = session_scenario(session);
    const State *state = session_state(session);
    int line = s->steps[state->step].line;

    switch (diag->message) {
    case MESSAGE_STUCK:
        assert_true(is_dead_end(s, state));
        check_int(line, diag->place.line, "%s", diag->witness);
        break;
    case MESSAGE_NO_ENDING_LEFT:
    case MESSAGE_SAME_OUTCOME:
        assert_false(is_dead_end(s, state));
        check_int(line, diag->place.line, "%s", diag->witness);
        break;
    case MESSAGE_EASY_PLAYERS:
        assert_true(session_is_over(session));
        check_int(loss_of(session), 0, "%s", diag->witness);
        break;
    case MESSAGE_EARLY_CALLS:
        assert_int_equal(state->step, s->start);
        check_int(norms_broken(session), 0, "%s", diag->witness);
        break;
    default: /* a run that a rule of the procedure finds odd */
        assert_int_equal(diag->message, MESSAGE_EXPECTATION);
        assert_true(session_is_over(session));
    }
}

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
        if (all[i].witness)
            check_claim(session, &all[i]);
        session_free(session);
    }
}

/* Marks in `said` the messages that the file shows. */
static void check_file(Library *library, const char *path, const char *name,
                       bool *said)
{
    Arena *arena = arena_new();
    Expectations expected = { .count = 0 };
    Diags *diags = diags_new();
    Error err = { 0 };
    char *text;
    size_t size;

    assert_true(file_read(path, 1 << 20, arena, &text, &size, &err));
    expectations_read(&expected, text);
    for (int i = 0; i < expected.count; i++)
        said[expected.items[i].number] = true;
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
    bool said[1000] = { false };

    (void)state;
    assert_true(file_list(folder, arena, &names, &err));
    assert_non_null(names[0]);
    for (; *names; names++)
        check_file(library, file_join(arena, folder, *names), *names, said);
    for (int i = MESSAGE_STUCK; i <= MESSAGE_RARE_CHARACTER; i++)
        check_int(said[i], true, "K%03d in some file", i);
    library_free(library);
    arena_free(arena);
}

/* Proves it again with all accepted that can be. */
static void check_acceptance(Library *library, const char *path,
                             const char *name)
{
    Accept accepts[1000];
    Diags *reading = diags_new(), *diags = diags_new();
    Error err = { 0 };
    Scenario s = *library_scenario(library, path, NULL, reading, &err);

    s.accepts = accepts;
    s.accept_count = 0;
    for (int i = 0; i < (int)COUNT_OF(accepts); i++)
        if (lint_may_accept(i))
            accepts[s.accept_count++] = (Accept){ .number = i };
    prove(&s, diags);
    check_int(diags_count(diags, DIAG_WARNING), 0, "%s", name);
    diags_free(reading);
    diags_free(diags);
}

static void errors_alone_cannot_be_accepted(void **state)
{
    Arena *arena = arena_new();
    Error err = { 0 };
    Library *library = library_new(SCENARIOS, &err);
    const char *folder = TESTS "/data/smells", **names;

    (void)state;
    assert_false(lint_may_accept(MESSAGE_STUCK));
    assert_false(lint_may_accept(MESSAGE_NO_ENDING_LEFT));
    assert_true(file_list(folder, arena, &names, &err));
    for (; *names; names++)
        check_acceptance(library, file_join(arena, folder, *names), *names);
    library_free(library);
    arena_free(arena);
}

static void what_is_shipped_smells_of_nothing(void **state)
{
    Error err = { 0 };
    Library *library = library_new(SCENARIOS, &err);
    const char *name;

    (void)state;
    for (int i = 0; (name = library_scenario_name(library, i)); i++) {
        Diags *diags = diags_new();
        const Scenario *s = library_scenario(library, name, NULL, diags, &err);
        Expectations nothing = { .count = 0 };

        assert_non_null(s);
        for (int k = 0; k < s->procedure_count; k++)
            prove(
                library_scenario(library, name, s->procedures[k], diags, &err),
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
        cmocka_unit_test(errors_alone_cannot_be_accepted),
        cmocka_unit_test(what_is_shipped_smells_of_nothing),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
