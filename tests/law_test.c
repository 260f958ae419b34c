#include "tests/made.h"

#include "tests/laws.h"

/*
 * Laws that hold for every run, tried on random ones through the situations
 * that come with the program, under both step plans. The seed is fixed.
 */
enum { RUNS = 2000, MOVES_MAX = 60, OPEN_MAX = 4 * CHOICES_MAX };

/* xorshift: the same runs everywhere. */
static uint32_t draw(uint64_t *seed, int count)
{
    *seed ^= *seed << 13;
    *seed ^= *seed >> 7;
    *seed ^= *seed << 17;
    return (uint32_t)(*seed >> 32) % (uint32_t)count;
}

/* What is open can be taken, and its word leads to it. */
static void take_one(Session *session, uint64_t *seed)
{
    const Scenario *s = session_scenario(session);
    int open[OPEN_MAX];
    int count = state_open_choices(s, session_state(session), open, OPEN_MAX);
    Error err = { 0 };

    assert_true(count > 0 && count < OPEN_MAX);
    if (!session_take(session, open[draw(seed, count)], 0, &err))
        fail_msg("an open choice fails: %s", err.text[LANGUAGE_EN]);
}

/* As words: what a person would hand over to play the run again. */
static Session *replayed(const Session *session, int length)
{
    Session *again = session_new(session_scenario(session), NULL);
    int count;
    const Move *moves = session_moves(session, &count);

    for (int i = 0; i < length; i++) {
        char word[160];
        Error err = { 0 };

        session_word(session, moves[i].choice, word, sizeof word);
        if (!session_replay(again, word, &err))
            fail_msg("%s: %s", word, err.text[LANGUAGE_EN]);
        session_moves(again, &count);
        assert_int_equal(count, i + 1);
        assert_int_equal(session_moves(again, &count)[i].choice,
                         moves[i].choice);
    }
    return again;
}

static void check_laws(const Session *session)
{
    const char *broken = laws_of_verdicts(session);

    if (!broken)
        broken = laws_of_replay(session);
    if (broken)
        fail_msg("%s", broken);
}

static void try_run(const Scenario *scenario, uint64_t *seed)
{
    Session *session = session_new(scenario, NULL);
    int length = (int)draw(seed, MOVES_MAX), count;

    assert_non_null(session);
    for (int i = 0; i < length && !session_is_over(session); i++)
        take_one(session, seed);
    check_laws(session);
    session_moves(session, &count);

    Session *again = replayed(session, count);
    check_equal_runs(session, again, scenario->id);
    check_laws(again);
    session_free(again);

    length = (int)draw(seed, count + 1);
    again = replayed(session, length);
    session_rewind(session, length);
    check_equal_runs(session, again, scenario->id);
    for (int i = 0; i < 3 && !session_is_over(session); i++)
        take_one(session, seed);
    check_laws(session);
    session_free(again);
    session_free(session);
}

static void random_runs_keep_the_laws(void **state)
{
    Error err = { 0 };
    Diags *diags = diags_new();
    Library *library = library_new(SCENARIOS, &err);
    uint64_t seed = 20240229;
    const char *name;

    (void)state;
    assert_non_null(library);
    for (int i = 0; (name = library_scenario_name(library, i)); i++) {
        const Scenario *s = library_scenario(library, name, NULL, diags, &err);

        assert_non_null(s);
        for (int k = 0; k < s->procedure_count; k++) {
            const Scenario *under =
                library_scenario(library, name, s->procedures[k], diags, &err);

            assert_non_null(under);
            for (int run = 0; run < RUNS; run++)
                try_run(under, &seed);
        }
    }
    library_free(library);
    diags_free(diags);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(random_runs_keep_the_laws),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
