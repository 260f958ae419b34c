/*
 * One synthetic story through the solver, or as Promela.
 *
 *     solver_bench forward|solve STEPS VARIABLES LIVE RULES CONTACTS [SEED]
 *     solver_bench promela ...                    the same story for SPIN,
 *     solver_bench model|tables ...               or as a loop over C tables
 *
 * `forward` only counts; `solve` keeps the transitions, turns them round and
 * finds the least loss. Prints one line: states, transitions, the least loss of
 * the start, seconds, bytes of the space, bytes at the peak. The
 * target solver_speed runs it beside SPIN; nothing is asserted.
 */
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "core/solve.h"
#include "tests/bench/solver_story.h"
#include "tests/bench/story_promela.h"
#include "tests/bench/story_tables.h"

/* Of the processor, which this program may share with others. */
static double seconds(void)
{
    return (double)clock() / CLOCKS_PER_SEC;
}

/* Of this program alone: what getrusage gives, a parent may have used. */
static long peak_kilobytes(void)
{
    FILE *status = fopen("/proc/self/status", "r");
    char line[256];
    long peak = 0;

    while (status && fgets(line, sizeof line, status))
        if (strncmp(line, "VmHWM:", 6) == 0)
            peak = atol(line + 6);
    if (status)
        fclose(status);
    return peak;
}

static int measure(const Scenario *story, bool forward_only)
{
    ExploreOptions options = { .limit = 200 * 1000 * 1000,
                               .forward_only = forward_only };
    Error err = { 0 };
    Solution *solution = NULL;
    long before = peak_kilobytes();
    double begin = seconds();
    Space *space = explore(story, &options, &err);

    if (!space || !space_is_finished(space))
        return EXIT_FAILURE;

    size_t bytes = space_bytes(space);
    if (!forward_only)
        solution = solve(space);
    double took = seconds() - begin;

    printf("%d %" PRId64 " %d %.6f %zu %ld\n", space_state_count(space),
           space_transition_count(space),
           solution ? solution_least(solution, 0) : NO_ENDING, took, bytes,
           (peak_kilobytes() - before) * 1024);
    solution_free(solution);
    space_free(space);
    return EXIT_SUCCESS;
}

static int plan_read(char **arguments, int count, StoryPlan *plan)
{
    int *fields[] = { &plan->steps, &plan->variables, &plan->live, &plan->rules,
                      &plan->contacts };
    int read = 0;

    for (; read < count && read < 5; read++)
        *fields[read] = atoi(arguments[read]);
    plan->seed = count > 5 ? strtoull(arguments[5], NULL, 10) : 1;
    return read;
}

static bool plan_fits(const StoryPlan *p)
{
    return p->steps > 0 && p->steps < STEPS_MAX && p->live > 0 &&
           p->live <= p->variables && p->variables <= STORY_VARIABLES_MAX &&
           p->rules >= 0 && p->rules <= STORY_RULES_MAX && p->contacts >= 0 &&
           p->contacts <= STORY_CONTACTS_MAX;
}

int main(int argc, char **argv)
{
    StoryPlan plan = { 0 };
    const char *what = argc > 1 ? argv[1] : "";

    if (argc < 7 || plan_read(argv + 2, argc - 2, &plan) < 5 ||
        !plan_fits(&plan)) {
        fputs("usage: solver_bench forward|solve|promela|model|tables"
              " STEPS VARIABLES LIVE RULES CONTACTS [SEED]\n",
              stderr);
        return EXIT_FAILURE;
    }

    Arena *arena = arena_new();
    const Scenario *story = story_made(arena, &plan);
    int code = EXIT_SUCCESS;
    if (strcmp(what, "promela") == 0)
        write_promela(stdout, story);
    else if (strcmp(what, "model") == 0)
        write_table_model(stdout, story);
    else if (strcmp(what, "tables") == 0)
        write_tables(stdout, story);
    else
        code = measure(story, strcmp(what, "forward") == 0);
    arena_free(arena);
    return code;
}
