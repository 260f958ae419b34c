#include <stdio.h>
#include <string.h>
#include <time.h>

#include "cli/gather.h"
#include "core/file.h"
#include "core/utf8.h"
#include "report/certificate.h"
#include "report/csv_out.h"
#include "report/html.h"
#include "report/plain.h"
#include "report/xapi.h"

/* report: what a trainee takes home, from a run or a folder of them. */

typedef struct {
    bool html, pdf, csv, text, xapi, pseudonyms;
    const char *out; /* a path, or NULL */
    const char *person;
    const char *provider, *accreditation, *hours, *date;
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

/* Reports of the runs that are finished, with the runs they are of. */
typedef struct {
    Report *reports;
    Certified *certified;
    int count, certified_count;
} Reports;

static Reports report_all(const Cli *cli, Gathering *g, Arena *arena)
{
    Reports all = { 0 };
    size_t room = (size_t)g->count;

    all.reports = arena_alloc(arena, room * sizeof *all.reports);
    for (int i = 0; i < g->count; i++) {
        const Gathered *run = &g->runs[i];
        Report *report = &all.reports[all.count];
        Error err = { 0 };

        if (!report_of(
                &(ReportSource){ &run->run, run->scenario, &run->verified },
                cli->language, arena, report, &err)) {
            g->code = cli_fail_error(cli, EXIT_MISTAKES, &err);
            continue;
        }
        if (!can_be_believed(&run->run, &run->verified))
            g->code = EXIT_MISTAKES;
        all.count++;
        *ARENA_PUSH(arena, all.certified, all.certified_count) =
            (Certified){ report, &run->verified, run->digest };
    }
    return all;
}

#ifdef WITH_PDF
static const char *given(const char *text)
{
    return text ? text : "";
}

/* The words of the command line are checked here, at the border. */
static bool are_sound(const Wanted *wanted, Error *err)
{
    const char *const words[] = { wanted->provider, wanted->accreditation,
                                  wanted->hours };
    size_t at;

    for (size_t i = 0; i < sizeof words / sizeof *words; i++)
        if (words[i] &&
            utf8_check(words[i], strlen(words[i]), &at) != UTF8_SOUND)
            return error_set(err, MESSAGE_NOT_A_TEXT, NO_ARGS);
    return true;
}

/* Midnight of the day that was asked for, or else of today; false if that is
 * no day. */
static bool date_of(const Wanted *wanted, char out[DATE_TEXT])
{
    int64_t seconds;

    date_text((int64_t)time(NULL), out);
    if (wanted->date && strlen(wanted->date) == DATE_DAY)
        memcpy(out, wanted->date, DATE_DAY);
    else if (wanted->date)
        return false;
    memcpy(out + DATE_DAY, "T00:00:00Z", sizeof "T00:00:00Z");
    return date_read(out, &seconds);
}

static bool certify(const Cli *cli, const Wanted *wanted, const Reports *all,
                    Arena *arena, Bytes *pdf, Error *err)
{
    char date[DATE_TEXT];
    Certificate certificate;

    if (!are_sound(wanted, err))
        return false;
    if (!date_of(wanted, date))
        return error_set(err, MESSAGE_BAD_OPTION_VALUE,
                         ARGS("--date", wanted->date, "2026-05-04"));
    const CertificateSource source = {
        .language = cli->language,
        .program = KLACHTWIJZER_VERSION,
        .date = date,
        .provider = given(wanted->provider),
        .accreditation = given(wanted->accreditation),
        .hours = given(wanted->hours),
        .runs = all->certified,
        .count = all->certified_count,
    };
    return certificate_of(&source, arena, &certificate, err) &&
           certificate_pdf(&certificate, arena, pdf, err);
}
#else
static bool certify(const Cli *cli, const Wanted *wanted, const Reports *all,
                    Arena *arena, Bytes *pdf, Error *err)
{
    (void)cli;
    (void)wanted;
    (void)all;
    (void)arena;
    (void)pdf;
    return error_set(err, MESSAGE_NO_PDF_BUILT, NO_ARGS);
}
#endif

static int write_out(const Cli *cli, const Wanted *wanted, Bytes bytes)
{
    Error err = { 0 };

    if (!wanted->out)
        fwrite(bytes.data, 1, bytes.size, stdout);
    else if (!file_replace(wanted->out, bytes.data, bytes.size, &err))
        return cli_fail_error(cli, EXIT_WORLD, &err);
    return EXIT_FINE;
}

static bool is_usage(const Error *err)
{
    return err->message == MESSAGE_BAD_OPTION_VALUE ||
           err->message == MESSAGE_NOT_A_TEXT ||
           err->message == MESSAGE_NO_PDF_BUILT;
}

static int write_report(Cli *cli, const Wanted *wanted, const char *what,
                        Arena *arena)
{
    Gathering g = gather(cli, what, wanted->person, arena);
    Reports all = report_all(cli, &g, arena);
    ReportFn *form = form_of(wanted);
    Error err = { 0 };
    Bytes bytes = { 0 };

    if (all.count == 0)
        return g.code;
    if (form)
        bytes = form(all.reports, all.count, arena);
    else if (!certify(cli, wanted, &all, arena, &bytes, &err))
        return cli_fail_error(cli, is_usage(&err) ? EXIT_USAGE : EXIT_MISTAKES,
                              &err);
    int code = write_out(cli, wanted, bytes);
    return code == EXIT_FINE ? g.code : code;
}

/* What was asked for that cannot be; EXIT_FINE if all can. */
static int check(const Cli *cli, const Wanted *w, const char *command)
{
    if (w->html + w->pdf + w->csv + w->text + w->xapi > 1)
        return cli_fail(cli, EXIT_USAGE, MESSAGE_ONE_OF_THESE,
                        ARGS(command, "--text, --html, --csv, --pdf, --xapi"));
    if (w->pseudonyms && !w->xapi)
        return cli_fail(cli, EXIT_USAGE, MESSAGE_MISSING_ARGUMENT,
                        ARGS(command, "--xapi"));
    if ((w->hours || w->accreditation) && !w->provider)
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
        { "-o", &wanted.out, NULL },
        { "--person", &wanted.person, NULL },
        { "--provider", &wanted.provider, NULL },
        { "--accreditation", &wanted.accreditation, NULL },
        { "--hours", &wanted.hours, NULL },
        { "--date", &wanted.date, NULL },
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
    int code = check(cli, &wanted, argv[0]);
    if (code != EXIT_FINE)
        return code;
    if (!cli_library(cli))
        return EXIT_WORLD;
    Arena *arena = arena_new();
    code = write_report(cli, &wanted, argv[1], arena);
    arena_free(arena);
    return code;
}
