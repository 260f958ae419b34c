#include <stdio.h>
#include <string.h>

#include "cli/cli.h"
#include "cli/csv.h"
#include "core/file.h"
#include "core/utf8.h"
#include "script/translation.h"

/*
 * strings: the texts of a situation as a table for a translator, and the table
 * back into the situation.
 */
enum { COLUMN_PLACE, COLUMN_NL, COLUMN_EN, COLUMNS };

static const char *const columns[COLUMNS] = { "place", "nl", "en" };

typedef struct {
    Cli *cli;
    Arena *arena;
    const char *path; /* of the situation */
    const char *table;
    Translation *translation;
    int at[COLUMNS]; /* in the table */
    int given;       /* English texts that it brings */
    int refused;
    Error err;
} Strings;

static void put_row(const char *place, const char *nl, const char *en)
{
    csv_put(stdout, place, strlen(place));
    putchar(',');
    csv_put(stdout, nl, strlen(nl));
    putchar(',');
    csv_put(stdout, en, strlen(en));
    putchar('\n');
}

static int write_table(const Strings *s)
{
    const Translated *row;

    put_row(columns[COLUMN_PLACE], columns[COLUMN_NL], columns[COLUMN_EN]);
    for (int i = 0; (row = translation_at(s->translation, i)); i++) {
        const char *en = row->text.in[LANGUAGE_EN];

        put_row(row->place, row->text.in[LANGUAGE_NL], en ? en : "");
    }
    return EXIT_FINE;
}

/* Finds the columns in the first line of the table. */
static bool read_heading(Strings *s, const CsvField *fields, int count)
{
    for (int c = 0; c < COLUMNS; c++) {
        s->at[c] = -1;
        for (int i = 0; i < count; i++)
            if (fields[i].length == strlen(columns[c]) &&
                memcmp(fields[i].text, columns[c], fields[i].length) == 0)
                s->at[c] = i;
        if (s->at[c] < 0)
            return error_set(&s->err, MESSAGE_LOG_NO_COLUMN,
                             ARGS(s->table, columns[c]));
    }
    return true;
}

static char *cell(const Strings *s, const CsvField *fields, int count,
                  int column)
{
    int at = s->at[column];

    return at < count ? arena_text(s->arena, fields[at].text, fields[at].length)
                      : arena_text(s->arena, "", 0);
}

/* A cell from Windows may have line ends of two characters. */
static const char *without_returns(char *text)
{
    char *to = text;

    for (const char *from = text; *from; from++)
        if (*from != '\r')
            *to++ = *from;
    *to = '\0';
    return text;
}

static void refuse_row(Strings *s, Message why, const char *place)
{
    cli_fail(s->cli, EXIT_MISTAKES, why, ARGS(place));
    s->refused++;
}

/* Takes over a row, or says why it cannot be. */
static void take_row(Strings *s, const CsvField *fields, int count)
{
    const char *place = cell(s, fields, count, COLUMN_PLACE);
    const char *en = without_returns(cell(s, fields, count, COLUMN_EN));
    int index = translation_find(s->translation, place);
    size_t at;

    if (!*en)
        return;
    if (index < 0)
        refuse_row(s, MESSAGE_NO_TEXT_THERE, place);
    else if (!translation_is(s->translation, index,
                             cell(s, fields, count, COLUMN_NL)))
        refuse_row(s, MESSAGE_TEXT_CHANGED, place);
    else if (utf8_check(en, strlen(en), &at) != UTF8_SOUND)
        refuse_row(s, MESSAGE_TEXT_INVISIBLE, place);
    else
        s->given += translation_put(s->translation, index, en);
}

static bool read_rows(Strings *s, Csv *csv)
{
    bool has_heading = false;
    CsvResult result;

    while ((result = csv_next(csv, &s->err)) == CSV_RECORD ||
           result == CSV_PAUSE) {
        int count;
        const CsvField *fields = csv_fields(csv, &count);

        if (result == CSV_PAUSE)
            continue;
        if (has_heading)
            take_row(s, fields, count);
        else if (!read_heading(s, fields, count))
            return false;
        has_heading = true;
    }
    return result == CSV_END &&
           (has_heading ||
            error_set(&s->err, MESSAGE_LOG_EMPTY, ARGS(s->table)));
}

static bool read_table(Strings *s)
{
    FILE *file = file_open(s->table, &s->err);
    bool ok;

    if (!file)
        return false;

    Csv *csv = csv_new(file, s->table);
    ok = read_rows(s, csv);
    csv_free(csv);
    fclose(file);
    return ok;
}

static int take_table(Strings *s)
{
    static const Text taken = { { "{0}: {1} teksten in het Engels bijgewerkt\n",
                                  "{0}: {1} texts in English updated\n" } };
    char said[400], number[16];
    size_t size;

    if (!read_table(s))
        return cli_fail_error(s->cli, cli_code(&s->err), &s->err);
    if (s->refused > 0)
        return cli_fail(s->cli, EXIT_MISTAKES, MESSAGE_NOTHING_TAKEN, NO_ARGS);

    const char *text = translation_file(s->translation, &size);
    if (s->given > 0 && !file_replace(s->path, text, size, &s->err))
        return cli_fail_error(s->cli, EXIT_WORLD, &s->err);
    snprintf(number, sizeof number, "%d", s->given);
    cli_put(pattern_fill(said, sizeof said, text_in(taken, s->cli->language),
                         ARGS(s->path, number)),
            stdout);
    return EXIT_FINE;
}

/* Only what can be read has texts that can be told apart. */
static int open_situation(Strings *s, const char *name)
{
    enum { LIMIT = 4 << 20 };
    Diags *diags = diags_new();
    const Scenario *scenario =
        library_scenario(s->cli->library, name, NULL, diags, &s->err);
    int code = EXIT_FINE;
    char *text;
    size_t size;

    if (!scenario) {
        cli_print_diags(s->cli, diags, stderr);
        code = error_is_set(&s->err)
                   ? cli_fail_error(s->cli, cli_code(&s->err), &s->err)
                   : EXIT_MISTAKES;
    } else if (!file_read(scenario->file, LIMIT, s->arena, &text, &size,
                          &s->err)) {
        code = cli_fail_error(s->cli, EXIT_WORLD, &s->err);
    } else {
        s->path = scenario->file;
        s->translation = translation_new(s->arena, text, size);
    }
    diags_free(diags);
    return code;
}

int cli_strings(Cli *cli, int argc, char **argv)
{
    static const Text name = { { "de naam van een situatie",
                                 "the name of a situation" } };
    Strings s = { .cli = cli };
    bool csv = false; /* there is no other form yet; it may be said */
    const Option options[] = { { "--csv", NULL, &csv },
                               { "--from", &s.table, NULL },
                               { .name = NULL } };
    int count = cli_options(cli, options, argc, argv);

    if (count < 0)
        return EXIT_USAGE;
    if (count != 1)
        return cli_fail(
            cli, EXIT_USAGE,
            count ? MESSAGE_TOO_MANY_ARGUMENTS : MESSAGE_MISSING_ARGUMENT,
            ARGS(argv[0], count ? argv[2] : text_in(name, cli->language)));
    if (!cli_library(cli))
        return EXIT_WORLD;
    s.arena = arena_new();
    int code = open_situation(&s, argv[1]);
    if (code == EXIT_FINE)
        code = s.table ? take_table(&s) : write_table(&s);
    arena_free(s.arena);
    return code;
}
