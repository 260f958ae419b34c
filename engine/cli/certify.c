#include "cli/certify.h"

#include <stdio.h>
#include <string.h>
#include <time.h>

#include "core/disk.h"
#include "core/file.h"
#include "core/strbuf.h"
#include "core/utf8.h"

#ifdef WITH_PDF
static const char *given(const char *text)
{
    return text ? text : "";
}

/* The words of the command line are checked here, at the border. */
static bool are_sound(const Stated *stated, Error *err)
{
    const char *const words[] = { stated->provider, stated->accreditation,
                                  stated->hours };
    size_t at;

    for (size_t i = 0; i < sizeof words / sizeof *words; i++)
        if (words[i] &&
            utf8_check(words[i], strlen(words[i]), &at) != UTF8_SOUND)
            return error_set(err, MESSAGE_NOT_A_TEXT, NO_ARGS);
    return true;
}

/* Midnight of the day that was asked for, or else of today; false if that is
 * no day. */
static bool date_of(const Stated *stated, char out[DATE_TEXT])
{
    int64_t seconds;

    date_text((int64_t)time(NULL), out);
    if (stated->date && strlen(stated->date) == DATE_DAY)
        memcpy(out, stated->date, DATE_DAY);
    else if (stated->date)
        return false;
    memcpy(out + DATE_DAY, "T00:00:00Z", sizeof "T00:00:00Z");
    return date_read(out, &seconds);
}

bool certify(const Cli *cli, const Stated *stated, const Claims *claims,
             Arena *arena, Bytes *pdf, Error *err)
{
    char date[DATE_TEXT];
    Certificate certificate;

    if (!are_sound(stated, err))
        return false;
    if (!date_of(stated, date))
        return error_set(err, MESSAGE_BAD_OPTION_VALUE,
                         ARGS("--date", stated->date, "2026-05-04"));
    const CertificateSource source = {
        .language = cli->language,
        .program = KLACHTWIJZER_VERSION,
        .date = date,
        .provider = given(stated->provider),
        .accreditation = given(stated->accreditation),
        .hours = given(stated->hours),
        .runs = claims->runs,
        .count = claims->count,
    };
    return certificate_of(&source, arena, &certificate, err) &&
           certificate_pdf(&certificate, arena, pdf, err);
}
#else
bool certify(const Cli *cli, const Stated *stated, const Claims *claims,
             Arena *arena, Bytes *pdf, Error *err)
{
    (void)cli;
    (void)stated;
    (void)claims;
    (void)arena;
    (void)pdf;
    return error_set(err, MESSAGE_NO_PDF_BUILT, NO_ARGS);
}
#endif

int certify_code(const Error *err)
{
    return err->message == MESSAGE_BAD_OPTION_VALUE ||
                   err->message == MESSAGE_NOT_A_TEXT ||
                   err->message == MESSAGE_NO_PDF_BUILT
               ? EXIT_USAGE
               : EXIT_MISTAKES;
}

static const Trainee *who(const Certified *run)
{
    return &run->report->run->trainee;
}

static bool same_person(const Certified *a, const Certified *b)
{
    return strcmp(who(a)->name, who(b)->name) == 0 &&
           strcmp(who(a)->registration, who(b)->registration) == 0;
}

static void add(Claims *claims, const Claims *from, int i, Arena *arena)
{
    int files = claims->count;

    *ARENA_PUSH(arena, claims->files, files) = from->files[i];
    *ARENA_PUSH(arena, claims->runs, claims->count) = from->runs[i];
}

/* Is this run for a certificate? If not, says why. A group names nobody. */
static bool is_for_one(const Cli *cli, const Claims *claims, int i)
{
    const Certified *run = &claims->runs[i];
    Message reason = MESSAGE_CLAIM_DOUBT;

    if (can_be_believed(run->report->run, run->verified)) {
        if (who(run)->name[0] || who(run)->registration[0])
            return true;
        reason = MESSAGE_CLAIM_NAMELESS;
    }
    cli_fail(cli, EXIT_MISTAKES, reason, ARGS(claims->files[i]));
    return false;
}

static bool is_first(const Claims *claims, int i)
{
    for (int k = 0; k < i; k++)
        if (same_person(&claims->runs[k], &claims->runs[i]))
            return false;
    return true;
}

static Claims claims_of(const Claims *all, int person, Arena *arena)
{
    Claims own = { 0 };

    for (int i = person; i < all->count; i++)
        if (same_person(&all->runs[i], &all->runs[person]))
            add(&own, all, i, arena);
    return own;
}

/* "certificaat_zoe_3f2b8c1e.pdf": people of one name are told apart. */
static const char *name_of(const Trainee *trainee, Arena *arena)
{
    Strbuf person = strbuf_new(arena), name = strbuf_new(arena);
    char word[48], digest[DIGEST_TEXT];

    runfile_word(trainee->name, "naamloos", word, sizeof word);
    strbuf_add(&person, "%s\n%s", trainee->name, trainee->registration);
    digest_text(person.text, person.length, digest);
    strbuf_add(&name, "certificaat_%s_%.8s.pdf", word, digest);
    return name.text;
}

/* "certificaat_zoe_3f2b8c1e.pdf: Zoë, 12345, verlopen: 3" */
static void say_written(const Cli *cli, const char *name, const Claims *own)
{
    static const Text runs = { { "verlopen", "runs" } };
    const Trainee *trainee = who(&own->runs[0]);

    printf("%s: ", name);
    cli_put(trainee->name, stdout);
    if (trainee->registration[0]) {
        fputs(trainee->name[0] ? ", " : "", stdout);
        cli_put(trainee->registration, stdout);
    }
    printf(", %s: %d\n", text_in(runs, cli->language), own->count);
}

static int certify_person(const Cli *cli, const Stated *stated,
                          const Claims *own, const char *folder, Arena *arena)
{
    const char *name = name_of(who(&own->runs[0]), arena);
    Error err = { 0 };
    Bytes pdf = { 0 };

    if (!certify(cli, stated, own, arena, &pdf, &err))
        return cli_fail_error(cli, certify_code(&err), &err);
    if (!file_replace(file_join(arena, folder, name), pdf.data, pdf.size, &err))
        return cli_fail_error(cli, EXIT_WORLD, &err);
    say_written(cli, name, own);
    return EXIT_FINE;
}

int certify_each(const Cli *cli, const Stated *stated, const Claims *claims,
                 const char *folder, Arena *arena)
{
    static const Text certificates = { { "Certificaten", "Certificates" } };
    Claims sound = { 0 };
    Error err = { 0 };
    int written = 0;

    if (!disk_make_folder(folder, &err))
        return cli_fail_error(cli, EXIT_WORLD, &err);
    for (int i = 0; i < claims->count; i++)
        if (is_for_one(cli, claims, i))
            add(&sound, claims, i, arena);
    for (int i = 0; i < sound.count; i++) {
        if (!is_first(&sound, i))
            continue;
        const Claims own = claims_of(&sound, i, arena);
        int code = certify_person(cli, stated, &own, folder, arena);
        if (code != EXIT_FINE)
            return code;
        written++;
    }
    printf("%s: %d\n", text_in(certificates, cli->language), written);
    return sound.count < claims->count ? EXIT_MISTAKES : EXIT_FINE;
}
