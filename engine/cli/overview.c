#include <stdio.h>
#include <string.h>

#include "cli/intake.h"
#include "core/file.h"
#include "report/cohort_out.h"

/* overview: a folder of run files, for a trainer. */

typedef struct {
    bool csv, attendance, pseudonyms;
    const char *procedure, *scenario, *mode, *sort, *out;
} Wanted;

static const char *const modes[] = { [MODE_PRACTICE] = "oefenen",
                                     [MODE_TEST] = "toets",
                                     [MODE_ROOM] = MODE_OF_GROUPS,
                                     NULL };
static const char *const sorts[] = {
    [SORT_NAME] = "name", [SORT_BEGAN] = "began", [SORT_TIME] = "time", NULL
};

/* The place of a word; `otherwise` for none, -2 for one that is not there. */
static int place_of(const char *word, const char *const *words, int otherwise)
{
    if (!word)
        return otherwise;
    for (int i = 0; words[i]; i++)
        if (strcmp(words[i], word) == 0)
            return i;
    return -2;
}

/* On a terminal only: how far it is. */
static void say_progress(const Cli *cli, const Intake *in, bool watched)
{
    enum { STEP = 100 };
    int done = intake_done(in), total = intake_total(in);
    char numbers[2][16];
    Arena *arena;

    if (!watched || (done % STEP && done != total))
        return;
    arena = arena_new();
    snprintf(numbers[0], sizeof numbers[0], "%d", done);
    snprintf(numbers[1], sizeof numbers[1], "%d", total);
    fprintf(stderr, "\r%s%s",
            string_fill(arena, STRING_COHORT_READING, cli->language,
                        ARGS(numbers[0], numbers[1])),
            done == total ? "\n" : "");
    fflush(stderr);
    arena_free(arena);
}

static int write_out(const Cli *cli, const Wanted *wanted,
                     const CohortSource *source, Arena *arena)
{
    Error err = { 0 };
    Bytes bytes = wanted->attendance ? cohort_attendance(source, arena)
                  : wanted->csv      ? cohort_csv(source, arena)
                                     : cohort_text(source, arena);

    if (!wanted->out)
        fwrite(bytes.data, 1, bytes.size, stdout);
    else if (!file_replace(wanted->out, bytes.data, bytes.size, &err))
        return cli_fail_error(cli, EXIT_WORLD, &err);
    return EXIT_FINE;
}

static int overview(Cli *cli, const char *folder, const Wanted *wanted,
                    const CohortWish *wish)
{
    Error err = { 0 };
    Intake *in = intake_new(cli, folder, &err);
    bool watched = file_is_terminal(stderr);
    CohortSource source = { .language = cli->language };
    int count;

    if (!in)
        return cli_fail_error(cli, EXIT_WORLD, &err);
    while (intake_next(in))
        say_progress(cli, in, watched);
    Arena *arena = arena_new();
    const CohortRun *runs = intake_runs(in, &count);
    const Cohort cohort = cohort_of(runs, count, wish, cli->language, arena);
    source.cohort = &cohort;
    source.strays = intake_strays(in, &source.stray_count);
    int code = write_out(cli, wanted, &source, arena);
    if (code == EXIT_FINE && source.stray_count)
        code = EXIT_MISTAKES;
    arena_free(arena);
    intake_free(in);
    return code;
}

static int bad_value(const Cli *cli, const char *option, const char *value,
                     const char *known)
{
    return cli_fail(cli, EXIT_USAGE, MESSAGE_BAD_OPTION_VALUE,
                    ARGS(option, value, known));
}

int cli_overview(Cli *cli, int argc, char **argv)
{
    Wanted w = { .csv = false };
    const Option options[] = {
        { "--csv", NULL, &w.csv },
        { "--attendance", NULL, &w.attendance },
        { "--pseudonyms", NULL, &w.pseudonyms },
        { "--procedure", &w.procedure, NULL },
        { "--scenario", &w.scenario, NULL },
        { "--mode", &w.mode, NULL },
        { "--sort", &w.sort, NULL },
        { "-o", &w.out, NULL },
        { .name = NULL },
    };
    int count = cli_options(cli, options, argc, argv);
    int mode = place_of(w.mode, modes, -1);
    int sort = place_of(w.sort, sorts, SORT_NAME);

    if (count < 0)
        return EXIT_USAGE;
    if (count != 1)
        return cli_fail(cli, EXIT_USAGE,
                        count ? MESSAGE_TOO_MANY_ARGUMENTS
                              : MESSAGE_MISSING_ARGUMENT,
                        ARGS(argv[0], count ? argv[2] : "*.klacht"));
    if (w.csv && w.attendance)
        return cli_fail(cli, EXIT_USAGE, MESSAGE_ONE_OF_THESE,
                        ARGS(argv[0], "--csv, --attendance"));
    if (mode < -1)
        return bad_value(cli, "--mode", w.mode, "oefenen, toets, groepsles");
    if (sort < 0)
        return bad_value(cli, "--sort", w.sort, "name, began, time");
    const CohortWish wish = { w.procedure, w.scenario, mode, w.pseudonyms,
                              (CohortSort)sort };
    return cli_library(cli) ? overview(cli, argv[1], &w, &wish) : EXIT_WORLD;
}
