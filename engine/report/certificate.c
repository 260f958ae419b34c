#include "report/certificate.h"

#include <string.h>

#include "core/strbuf.h"

typedef struct {
    const CertificateSource *source;
    Arena *arena;
    Certificate *out;
} Draft;

static const char *say(const Draft *d, String string)
{
    return string_in(string, d->source->language);
}

static const char *say_with(const Draft *d, String string,
                            const char *const *args)
{
    return string_fill(d->arena, string, d->source->language, args);
}

static const char *number(const Draft *d, int value)
{
    return string_number(d->arena, value);
}

static const char *day(const Draft *d, const char *moment)
{
    return day_said(d->arena, d->source->language, moment);
}

static const Trainee *who(const Certified *run)
{
    return &run->report->run->trainee;
}

static bool is_sound(const CertificateSource *source, Error *err)
{
    const Trainee *first = who(&source->runs[0]);

    for (int i = 0; i < source->count; i++) {
        const Certified *run = &source->runs[i];

        if (!can_be_believed(run->report->run, run->verified))
            return error_set(err, MESSAGE_CERTIFICATE_DOUBT,
                             ARGS(run->report->title));
        if (strcmp(who(run)->name, first->name) != 0 ||
            strcmp(who(run)->registration, first->registration) != 0)
            return error_set(err, MESSAGE_CERTIFICATE_PEOPLE, NO_ARGS);
    }
    return true;
}

static void add_line(const Draft *d, String label, const char *value)
{
    Certificate *c = d->out;

    if (value[0])
        *ARENA_PUSH(d->arena, c->lines, c->line_count) =
            (ReportLine){ say(d, label), value };
}

/* From whoever knows the files: twenty digits of a SHA-256 over all that is
 * claimed. */
static const char *certificate_number(const Draft *d)
{
    const CertificateSource *s = d->source;
    const Trainee *trainee = who(&s->runs[0]);
    Strbuf all = strbuf_new(d->arena), out = strbuf_new(d->arena);
    char digest[DIGEST_TEXT];

    strbuf_add(&all, "%s\n%s\n%s\n%s\n%s\n%.*s\n", trainee->name,
               trainee->registration, s->provider, s->accreditation, s->hours,
               DATE_DAY, s->date);
    for (int i = 0; i < s->count; i++)
        strbuf_add(&all, "%s\n", s->runs[i].digest);
    digest_text(all.text, all.length, digest);
    for (int i = 0; i < 4; i++)
        strbuf_add(&out, "%s%.5s", i ? "-" : "", digest + 5 * i);
    return out.text;
}

static const char *period(const Draft *d)
{
    const CertificateSource *s = d->source;
    const char *first = day(d, s->runs[0].report->began);
    const char *last = day(d, s->runs[s->count - 1].report->began);

    return strcmp(first, last) == 0
               ? first
               : say_with(d, STRING_CERTIFICATE_FROM_TO, ARGS(first, last));
}

/* The sum of what stands in the rows. */
static void add_sums(const Draft *d)
{
    const CertificateSource *s = d->source;
    Score sum = { 0 };
    int minutes = 0;

    for (int i = 0; i < s->count; i++) {
        const Score *score = &s->runs[i].report->score;

        sum.due += score->due;
        sum.kept += score->kept;
        sum.late += score->late;
        sum.missed += score->missed;
        minutes += s->runs[i].report->minutes;
    }
    add_line(d, STRING_CERTIFICATE_MEASURED,
             minutes == 1
                 ? say(d, STRING_MINUTES_1)
                 : say_with(d, STRING_MINUTES_MORE, ARGS(number(d, minutes))));
    add_line(d, STRING_CERTIFICATE_RULES,
             say_with(d, STRING_CERTIFICATE_COUNTS,
                      ARGS(number(d, sum.due), number(d, sum.kept),
                           number(d, sum.late), number(d, sum.missed))));
}

static void add_lines(const Draft *d)
{
    const CertificateSource *s = d->source;
    const Trainee *trainee = who(&s->runs[0]);
    Strbuf program = strbuf_new(d->arena);

    strbuf_add(&program, "Klachtwijzer %s", s->program);
    add_line(d, STRING_REPORT_NAME,
             trainee->name[0] ? trainee->name
                              : say(d, STRING_CERTIFICATE_NO_NAME));
    add_line(d, STRING_REPORT_REGISTRATION, trainee->registration);
    add_line(d, STRING_CERTIFICATE_PERIOD, period(d));
    add_sums(d);
    add_line(d, STRING_CERTIFICATE_PROVIDER, s->provider);
    add_line(d, STRING_CERTIFICATE_HOURS, s->hours);
    add_line(d, STRING_CERTIFICATE_ACCREDITATION, s->accreditation);
    add_line(d, STRING_CERTIFICATE_MADE, day(d, s->date));
    add_line(d, STRING_CERTIFICATE_NUMBER, certificate_number(d));
    add_line(d, STRING_REPORT_PROGRAM, program.text);
}

/* The version of a situation is the beginning of the SHA-256 of its file. */
static const char *about(const Draft *d, const Report *r)
{
    enum { VERSION_DIGITS = 8 };
    const char *digest = r->run->attempt.scenario_digest;
    const char *version = arena_text(
        d->arena, digest,
        strlen(digest) < VERSION_DIGITS ? strlen(digest) : VERSION_DIGITS);
    Strbuf out = strbuf_new(d->arena);

    strbuf_add(&out, "%s · %s · %s",
               say_with(d, STRING_CERTIFICATE_VERSION, ARGS(version)), r->plan,
               r->mode);
    if (r->rewound)
        strbuf_add(&out, " · %s", say(d, STRING_CERTIFICATE_REWOUND));
    return out.text;
}

static void add_row(const Draft *d, const Certified *run)
{
    const Report *r = run->report;

    *ARENA_PUSH(d->arena, d->out->rows, d->out->row_count) = (CertificateRow){
        .title = r->title,
        .about = about(d, r),
        .cells = { day(d, r->began), number(d, r->minutes),
                   number(d, r->score.due), number(d, r->score.kept),
                   number(d, r->score.late), number(d, r->score.missed) },
        .digest = run->digest,
    };
}

bool certificate_of(const CertificateSource *source, Arena *arena,
                    Certificate *certificate, Error *err)
{
    static const String columns[CERTIFICATE_COLUMNS] = {
        STRING_REPORT_SITUATION, STRING_REPORT_PLAYED, STRING_REPORT_MINUTES,
        STRING_REPORT_DUE,       STRING_KEPT,          STRING_LATE,
        STRING_MISSED,
    };
    const Draft d = { source, arena, certificate };

    if (!is_sound(source, err))
        return false;
    *certificate = (Certificate){
        .language = source->language,
        .date = source->date,
        .title = say(&d, STRING_CERTIFICATE),
        .subtitle = say(&d, STRING_CERTIFICATE_SUBTITLE),
        .name = who(&source->runs[0])->name,
        .played = say(&d, STRING_CERTIFICATE_PLAYED),
        .check = say(&d, STRING_CERTIFICATE_CHECK),
        .digest = say(&d, STRING_CERTIFICATE_DIGEST),
        .means = say(&d, STRING_CERTIFICATE_MEANS),
        .replay = say(&d, STRING_CERTIFICATE_REPLAY),
    };
    for (int i = 0; i < CERTIFICATE_COLUMNS; i++)
        certificate->columns[i] = say(&d, columns[i]);
    add_lines(&d);
    for (int i = 0; i < source->count; i++)
        add_row(&d, &source->runs[i]);
    return true;
}
