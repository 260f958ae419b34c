#include <stdio.h>
#include <string.h>

#include "cli/overview.h"
#include "cli/reports.h"
#include "core/file.h"
#include "report/csv_out.h"
#include "report/html.h"
#include "report/plain.h"
#include "report/xapi.h"

/* report: what a trainee takes home of a run, or a trainer of a folder of them.
 */

typedef struct {
    bool html, pdf, csv, text, xapi, pseudonyms, each;
    const char *out; /* a path, or NULL */
    const char *person;
    Stated stated;
} Wanted;

typedef Bytes ReportFn(const Report *reports, int count, Arena *arena);

/* NULL for a certificate. */
static ReportFn *form_of(const Wanted *wanted)
{
    return wanted->pdf          ? NULL
           : wanted->html       ? html_of
           : wanted->csv        ? csv_of
           : wanted->pseudonyms ? xapi_nameless_of
           : wanted->xapi       ? xapi_of
                                : plain_of;
}

static int write_out(const Cli *cli, const Wanted *wanted, Bytes bytes)
{
    Error err = { 0 };

    if (!wanted->out)
        fwrite(bytes.data, 1, bytes.size, stdout);
    else if (!file_replace(wanted->out, bytes.data, bytes.size, &err))
        return cli_fail_error(cli, EXIT_WORLD, &err);
    return EXIT_FINE;
}

/* Does it name a folder, be it one that is yet to be made? */
static bool is_folder(const char *path)
{
    return path[0] && (path[strlen(path) - 1] == '/' || file_is_folder(path));
}

static int write_report(Cli *cli, const Wanted *wanted, const char *what,
                        Arena *arena)
{
    Gathering g = gather(cli, what, wanted->person, arena);
    Reports all = reports_of(cli, &g, arena);
    ReportFn *form = form_of(wanted);
    Error err = { 0 };
    Bytes bytes = { 0 };
    int code = EXIT_FINE;

    if (all.count == 0)
        return g.code;
    if (form)
        bytes = form(all.reports, all.count, arena);
    else if (wanted->out && is_folder(wanted->out))
        code =
            certify_each(cli, &wanted->stated, &all.claims, wanted->out, arena);
    else if (!certify(cli, &wanted->stated, &all.claims, arena, &bytes, &err))
        return cli_fail_error(cli, certify_code(&err), &err);
    if (bytes.data)
        code = write_out(cli, wanted, bytes);
    return code == EXIT_FINE ? g.code : code;
}

/* A folder as a whole, unless every run of it is asked for by itself. */
static bool is_of_many(const Wanted *w, const char *what)
{
    return !w->pdf && !w->xapi && !w->each && file_is_folder(what);
}

static int write_overview(Cli *cli, const Wanted *w, const char *folder)
{
    const CohortWish wish = { .mode = -1, .pseudonyms = w->pseudonyms };

    return overview_write(cli, folder, &wish,
                          w->html  ? cohort_html
                          : w->csv ? cohort_csv
                                   : cohort_text,
                          w->out);
}

/* What was asked for that cannot be; EXIT_FINE if all can. */
static int check(const Cli *cli, const Wanted *w, const char *command,
                 const char *what)
{
    if (w->html + w->pdf + w->csv + w->text + w->xapi > 1)
        return cli_fail(cli, EXIT_USAGE, MESSAGE_ONE_OF_THESE,
                        ARGS(command, "--text, --html, --csv, --pdf, --xapi"));
    if (w->pseudonyms && !w->xapi && !is_of_many(w, what))
        return cli_fail(cli, EXIT_USAGE, MESSAGE_MISSING_ARGUMENT,
                        ARGS(command, "--xapi"));
    if ((w->stated.hours || w->stated.accreditation) && !w->stated.provider)
        return cli_fail(cli, EXIT_USAGE, MESSAGE_MISSING_ARGUMENT,
                        ARGS(command, "--provider"));
    if (w->pdf && !w->out && file_is_terminal(stdout))
        return cli_fail(cli, EXIT_USAGE, MESSAGE_MISSING_ARGUMENT,
                        ARGS(command, "-o"));
    return EXIT_FINE;
}

int cli_report(Cli *cli, int argc, char **argv)
{
    Wanted wanted = { 0 };
    const Option options[] = {
        { "--html", NULL, &wanted.html },
        { "--pdf", NULL, &wanted.pdf },
        { "--csv", NULL, &wanted.csv },
        { "--text", NULL, &wanted.text },
        { "--xapi", NULL, &wanted.xapi },
        { "--pseudonyms", NULL, &wanted.pseudonyms },
        { "--each", NULL, &wanted.each },
        { "-o", &wanted.out, NULL },
        { "--person", &wanted.person, NULL },
        { "--provider", &wanted.stated.provider, NULL },
        { "--accreditation", &wanted.stated.accreditation, NULL },
        { "--hours", &wanted.stated.hours, NULL },
        { "--date", &wanted.stated.date, NULL },
        { .name = NULL },
    };
    int count = cli_options(cli, options, argc, argv);

    if (count < 0)
        return EXIT_USAGE;
    if (count == 0)
        return cli_fail(cli, EXIT_USAGE, MESSAGE_MISSING_ARGUMENT,
                        ARGS(argv[0], "*.klacht"));
    if (count > 1)
        return cli_fail(cli, EXIT_USAGE, MESSAGE_TOO_MANY_ARGUMENTS,
                        ARGS(argv[0], argv[2]));
    int code = check(cli, &wanted, argv[0], argv[1]);
    if (code != EXIT_FINE)
        return code;
    if (!cli_library(cli))
        return EXIT_WORLD;
    if (is_of_many(&wanted, argv[1]))
        return write_overview(cli, &wanted, argv[1]);
    Arena *arena = arena_new();
    code = write_report(cli, &wanted, argv[1], arena);
    arena_free(arena);
    return code;
}
