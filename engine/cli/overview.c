#include <stdio.h>
#include <string.h>

#include "cli/overview.h"
#include "cli/ways.h"
#include "core/file.h"

/* overview: a folder of run files, for a trainer. */

typedef struct {
    bool csv, html, attendance, pseudonyms;
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

static int write_out(const Cli *cli, Bytes bytes, const char *out)
{
    Error err = { 0 };

    if (!out)
        fwrite(bytes.data, 1, bytes.size, stdout);
    else if (!file_replace(out, bytes.data, bytes.size, &err))
        return cli_fail_error(cli, EXIT_WORLD, &err);
    return EXIT_FINE;
}

Bytes overview_form(Intake *in, const CohortWish *wish, Language language,
                    OverviewForm *form, Arena *arena)
{
    CohortSource source = { .language = language,
                            .pseudonyms = wish->pseudonyms };
    int count;
    const CohortRun *runs = intake_runs(in, &count);
    const Cohort cohort = cohort_of(runs, count, wish, language, arena);

    source.cohort = &cohort;
    source.strays = intake_strays(in, &source.stray_count);
    if (form == cohort_html && cohort.runs)
        ways_count(in, wish, &source, arena);
    /* cppcheck-suppress returnDanglingLifetime ; it is in the arena */
    return form(&source, arena);
}

/* What is written to a file is not seen yet. */
static int say_strays(const Cli *cli, int count, Arena *arena, const char *out)
{
    if (out)
        fprintf(stderr, "%s\n",
                string_fill(arena, STRING_COHORT_STRAYS, cli->language,
                            ARGS(string_number(arena, count))));
    return EXIT_MISTAKES;
}

int overview_write(Cli *cli, const char *folder, const CohortWish *wish,
                   OverviewForm *form, const char *out)
{
    Error err = { 0 };
    Intake *in = intake_new(cli, folder, &err);
    bool watched = file_is_terminal(stderr);
    int strays;

    if (!in)
        return cli_fail_error(cli, EXIT_WORLD, &err);
    while (intake_next(in))
        say_progress(cli, in, watched);
    Arena *arena = arena_new();
    int code = write_out(
        cli, overview_form(in, wish, cli->language, form, arena), out);
    intake_strays(in, &strays);
    if (code == EXIT_FINE && strays)
        code = say_strays(cli, strays, arena, out);
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

static OverviewForm *form_of(const Wanted *wanted)
{
    return wanted->attendance ? cohort_attendance
           : wanted->csv      ? cohort_csv
           : wanted->html     ? cohort_html
                              : cohort_text;
}

int cli_overview(Cli *cli, int argc, char **argv)
{
    Wanted w = { .csv = false };
    const Option options[] = {
        { "--csv", NULL, &w.csv },
        { "--html", NULL, &w.html },
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
    if (w.csv + w.html + w.attendance > 1)
        return cli_fail(cli, EXIT_USAGE, MESSAGE_ONE_OF_THESE,
                        ARGS(argv[0], "--html, --csv, --attendance"));
    if (mode < -1)
        return bad_value(cli, "--mode", w.mode, "oefenen, toets, groepsles");
    if (sort < 0)
        return bad_value(cli, "--sort", w.sort, "name, began, time");
    const CohortWish wish = { w.procedure, w.scenario, mode, w.pseudonyms,
                              (CohortSort)sort };
    return cli_library(cli)
               ? overview_write(cli, argv[1], &wish, form_of(&w), w.out)
               : EXIT_WORLD;
}
