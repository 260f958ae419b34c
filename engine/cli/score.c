#include "cli/cli.h"

#include <inttypes.h>
#include <string.h>

#include "cli/log.h"
#include "core/file.h"

static const Procedure *find_procedure(Cli *cli, const char *name, int *code)
{
    Library *library = cli_library(cli);
    Diags *diags = diags_new();
    Error err = { 0 };
    const Procedure *procedure = NULL;

    *code = EXIT_WORLD;
    if (library) {
        procedure = library_procedure(library, name, diags, &err);
        cli_print_diags(cli, diags, stderr);
        if (!procedure && diags_count(diags, DIAG_ERROR) > 0)
            *code = EXIT_MISTAKES;
        else if (!procedure)
            *code = cli_fail_error(cli, EXIT_USAGE, &err);
    }
    diags_free(diags);
    return procedure;
}

static int score_file(Cli *cli, FILE *in, const char *name,
                      const Procedure *procedure)
{
    Error err = { 0 };
    int64_t unknown = 0;
    char count[24];
    int code = log_score(in, name, procedure, stdout, &unknown, &err);

    if (code != EXIT_FINE)
        return cli_fail_error(cli, code, &err);
    snprintf(count, sizeof count, "%" PRId64, unknown);
    if (unknown > 0)
        cli_fail(cli, EXIT_FINE, MESSAGE_LOG_UNKNOWN_EVENTS, ARGS(count));
    return EXIT_FINE;
}

static int score_path(Cli *cli, const char *path, const Procedure *procedure)
{
    Error err = { 0 };

    if (strcmp(path, "-") == 0)
        return score_file(cli, stdin, "stdin", procedure);

    FILE *in = file_open(path, &err);
    if (!in)
        return cli_fail_error(cli, EXIT_WORLD, &err);

    int code = score_file(cli, in, path, procedure);
    fclose(in);
    return code;
}

int cli_score(Cli *cli, int argc, char **argv)
{
    const char *name = NULL;
    const Option options[] = { { "--procedure", &name, NULL }, { 0 } };
    int code = EXIT_FINE;

    int count = cli_options(cli, options, argc, argv);
    if (count < 0)
        return EXIT_USAGE;
    if (count == 0)
        return cli_fail(cli, EXIT_USAGE, MESSAGE_MISSING_ARGUMENT,
                        ARGS("score", "LOG.csv"));
    if (count > 1)
        return cli_fail(cli, EXIT_USAGE, MESSAGE_TOO_MANY_ARGUMENTS,
                        ARGS("score", argv[2]));
    if (!name)
        return cli_fail(cli, EXIT_USAGE, MESSAGE_MISSING_ARGUMENT,
                        ARGS("score", "--procedure"));

    const Procedure *procedure = find_procedure(cli, name, &code);
    return procedure ? score_path(cli, argv[1], procedure) : code;
}
