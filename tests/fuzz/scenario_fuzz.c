#include "tests/fuzz/fuzz.h"

#include <string.h>

#include "core/expect.h"
#include "core/figures.h"
#include "core/lint.h"
#include "script/load.h"
#include "tests/laws.h"

/*
 * An author's file: it is read or refused, and one that is read can be solved,
 * checked and played, and its runs keep the laws.
 */
enum { STATES_MAX = 1000, RUNS = 3, MOVES_MAX = 25, OPEN_MAX = 256 };

static const Procedure *find_procedure(void *context, const char *name)
{
    const Procedure *known = fuzz_situation(0)->procedure;

    (void)context;
    return strcmp(name, known->id) == 0 ? known : NULL;
}

static void play(const Scenario *s, const Solution *solution, uint64_t *seed)
{
    Error err = { 0 };
    Session *session = session_new(s, &err);

    fuzz_law(session ? NULL : "what was explored cannot be begun");
    for (int i = 0; i < MOVES_MAX && !session_is_over(session); i++) {
        int open[OPEN_MAX];
        int count =
            state_open_choices(s, session_state(session), open, OPEN_MAX);

        if (count == 0)
            break;
        if (!session_take(session, open[fuzz_draw(seed, (uint32_t)count)], i,
                          &err))
            fuzz_law("an open choice fails");
    }
    fuzz_law(laws_of_verdicts(session));
    fuzz_law(laws_of_replay(session));
    fuzz_law(laws_of_loss(session, solution));
    session_free(session);
}

static void solve_and_play(const Scenario *scenario, Diags *diags,
                           uint64_t seed)
{
    ExploreOptions options = { .limit = STATES_MAX };
    Error err = { 0 };
    Space *space = explore(scenario, &options, &err);
    Solution *solution = NULL;

    lint_texts(scenario, diags);
    if (!space)
        return;
    if (space_is_finished(space)) {
        solution = solve(space);
        lint(solution, diags);
        Figures figures = figures_of(solution);
        figures_free(&figures);
        check_expectations(scenario, STATES_MAX, diags, &err);
        for (int i = 0; i < RUNS; i++)
            play(scenario, solution, &seed);
    }
    solution_free(solution);
    space_free(space);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    Diags *diags = diags_new();
    Error err = { 0 };
    const char *path = fuzz_file(data, size);
    const char *const none[] = { NULL };
    const Procedures procedures = { find_procedure, NULL, none };
    Scenario *scenario = load_scenario(path, NULL, &procedures, diags, &err);

    if (scenario)
        solve_and_play(scenario, diags, fuzz_seed(data, size));
    else if (diags_count(diags, DIAG_ERROR) == 0 && !error_is_set(&err))
        fuzz_law("refused without a word");
    fuzz_words(diags, data, size);
    scenario_free(scenario);
    diags_free(diags);
    return 0;
}
