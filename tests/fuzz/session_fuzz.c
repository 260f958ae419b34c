#include "tests/fuzz/fuzz.h"

#include <string.h>

#include "core/review.h"
#include "tests/laws.h"

/*
 * Choices in a run: the first byte says which situation, each one after it what
 * is done: one of the open choices, or (the highest) going back.
 */
enum { GO_BACK = 0xFF, OPEN_MAX = 256, MOVES_MAX = 200, SITUATIONS = 256 };

/* Solved when first asked for, and kept. */
static const Solution *solved(const Scenario *scenario, unsigned index)
{
    static Solution *solutions[SITUATIONS];

    if (!solutions[index])
        solutions[index] = solve(explore(scenario, NULL, NULL));
    return solutions[index];
}

static void take(Session *session, uint8_t byte)
{
    const Scenario *s = session_scenario(session);
    int open[OPEN_MAX], length;
    int count = state_open_choices(s, session_state(session), open, OPEN_MAX);
    Error err = { 0 };

    session_moves(session, &length);
    fuzz_law(count > 0 ? NULL : "nothing can be done");
    if (!session_take(session, open[byte % count], length, &err))
        fuzz_law("an open choice fails");
}

static void check(const Session *session, const Solution *solution)
{
    fuzz_law(laws_of_verdicts(session));
    fuzz_law(laws_of_replay(session));
    fuzz_law(laws_of_loss(session, solution));
    if (!session_is_over(session))
        return;

    Arena *arena = arena_new();
    Review review;

    review_of(arena, session, solution, &review);
    for (int i = 0; i < review.turn_count; i++)
        if (review_closed(&review, i) !=
            (review_after(&review, i) > review.turns[i].least))
            fuzz_law("a door closed where nothing was lost");
    arena_free(arena);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (size == 0)
        return 0;

    const Scenario *scenario = fuzz_situation(data[0]);
    Session *session = session_new(scenario, NULL);
    int count = 0;

    fuzz_law(session ? NULL : "it cannot be begun");
    for (size_t i = 1; i < size && i < MOVES_MAX; i++) {
        session_moves(session, &count);
        if (data[i] == GO_BACK && count > 0)
            session_rewind(session, (int)(i * 7) % count);
        else if (!session_is_over(session))
            take(session, data[i]);
    }
    check(session, solved(scenario, data[0]));
    session_free(session);
    return 0;
}
