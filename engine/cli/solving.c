#include "cli/solving.h"

#include <stdlib.h>
#include <string.h>

#include "core/expect.h"
#include "core/file.h"
#include "core/lint.h"

/* Where the work is told of; nowhere if nobody is looking. */
typedef struct {
    bool watched;
    int shown; /* states, when it was last told */
} Progress;

static bool tell(void *context, int states)
{
    enum { EVERY = 500000 };
    Progress *progress = context;

    if (progress->watched && states - progress->shown >= EVERY) {
        fprintf(stderr, "\r%d…", states);
        fflush(stderr);
        progress->shown = states;
    }
    return true;
}

Space *solving_explore(const Scenario *scenario, int limit, Error *err)
{
    Progress progress = { .watched = file_is_terminal(stderr) };
    const ExploreOptions options = { .limit = limit,
                                     .go_on = tell,
                                     .context = &progress };
    Space *space = explore(scenario, &options, err);

    if (progress.shown > 0)
        fputs("\r                \r", stderr);
    return space;
}

bool solving_check_arguments(const Cli *cli, char **argv, int count,
                             const char *format, const char *other)
{
    static const Text name = { { "de naam van een situatie",
                                 "the name of a situation" } };
    char formats[40];

    snprintf(formats, sizeof formats, "text, %s", other);
    if (count == 0)
        cli_fail(cli, EXIT_USAGE, MESSAGE_MISSING_ARGUMENT,
                 ARGS(argv[0], text_in(name, cli->language)));
    else if (count > 1)
        cli_fail(cli, EXIT_USAGE, MESSAGE_TOO_MANY_ARGUMENTS,
                 ARGS(argv[0], argv[2]));
    else if (strcmp(format, "text") != 0 && strcmp(format, other) != 0)
        cli_fail(cli, EXIT_USAGE, MESSAGE_BAD_OPTION_VALUE,
                 ARGS("--format", format, formats));
    else
        return true;
    return false;
}

int solving_limit(const Cli *cli, const char *limit)
{
    char *end;
    long n = limit ? strtol(limit, &end, 10) : 0;

    if (!limit || (n > 0 && n <= 1000000000 && !*end))
        return (int)n;
    cli_fail(cli, EXIT_USAGE, MESSAGE_BAD_OPTION_VALUE,
             ARGS("--limit", limit, "1 … 1000000000"));
    return -1;
}

/* Solves what was read; false, having said why not. */
static int solve_scenario(const Cli *cli, const Scenario *scenario, int limit,
                          Solved *solved)
{
    Error err = { 0 };
    char states[16];

    *solved = (Solved){ .scenario = scenario };
    solved->space = solving_explore(scenario, limit, &err);
    if (!solved->space)
        return cli_fail_error(cli, EXIT_MISTAKES, &err);
    if (!space_is_finished(solved->space)) {
        snprintf(states, sizeof states, "%d", space_state_count(solved->space));
        space_free(solved->space);
        return cli_fail(cli, EXIT_MISTAKES, MESSAGE_NOT_FINISHED, ARGS(states));
    }
    solved->solution = solve(solved->space);
    solved->figures = figures_of(solved->solution);
    return EXIT_FINE;
}

int solving_open(Cli *cli, const char *name, const char *procedure,
                 const char *limit, Solved *solved)
{
    Library *library = cli_library(cli);
    int states = solving_limit(cli, limit), code;
    Error err = { 0 };
    Diags *diags;

    if (!library || states < 0)
        return library ? EXIT_USAGE : EXIT_WORLD;
    diags = diags_new();
    const Scenario *scenario =
        library_scenario(library, name, procedure, diags, &err);
    if (scenario) {
        code = solve_scenario(cli, scenario, states, solved);
    } else {
        code = error_is_set(&err) ? cli_code(&err) : EXIT_MISTAKES;
        if (error_is_set(&err))
            cli_fail_error(cli, code, &err);
        cli_print_diags(cli, diags, stderr);
    }
    diags_free(diags);
    return code;
}

void solving_close(Solved *solved)
{
    figures_free(&solved->figures);
    solution_free(solved->solution);
    space_free(solved->space);
}

static void note_unfinished(const Scenario *s, const Space *space, Diags *diags)
{
    char states[16];
    Place place = { .file = s->file };

    snprintf(states, sizeof states, "%d", space_state_count(space));
    diag_add(diags, DIAG_WARNING, MESSAGE_NOT_FINISHED, place, ARGS(states));
}

bool solving_prove(const Scenario *scenario, int limit, Diags *diags,
                   Solved *solved)
{
    Error err = { 0 };

    *solved = (Solved){ .scenario = scenario };
    lint_texts(scenario, diags);
    solved->space = solving_explore(scenario, limit, &err);
    if (!solved->space) {
        diag_add_error(diags, scenario->file, &err);
        return false;
    }
    if (!check_expectations(scenario, limit, diags, &err))
        diag_add_error(diags, scenario->file, &err);
    if (!space_is_finished(solved->space)) {
        note_unfinished(scenario, solved->space, diags);
        space_free(solved->space);
        return false;
    }
    solved->solution = solve(solved->space);
    solved->figures = figures_of(solved->solution);
    lint(solved->solution, diags);
    return true;
}
