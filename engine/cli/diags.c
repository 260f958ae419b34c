#include <stdio.h>
#include <string.h>

#include <jansson.h>

#include "cli/cli.h"
#include "core/utf8.h"

static const Text levels[] = {
    [DIAG_ERROR] = { { "fout", "error" } },
    [DIAG_WARNING] = { { "let op", "warning" } },
    [DIAG_NOTE] = { { "weetje", "note" } },
};

/* Editors look for these very words. */
static const char *const editor_words[] = { "error", "warning", "note" };

static void print_place(const Place *place, FILE *out)
{
    cli_put(place->file, out);
    if (place->line > 0)
        fprintf(out, ":%d", place->line);
    if (place->line > 0 && place->column > 0)
        fprintf(out, ":%d", place->column);
}

/* The author's line, and a mark under what is meant. Tabs become blanks, so
 * that the mark stands right. */
static void print_source(const Diag *diag, FILE *out)
{
    fprintf(out, "%5d | ", diag->place.line);
    for (const char *c = diag->source; *c; c++)
        fputc(*c == '\t' ? ' ' : *c, out);
    fputc('\n', out);
    if (diag->place.column <= 0)
        return;
    fprintf(out, "      | %*s", diag->place.column - 1, "");
    for (int i = 0; i < diag->place.width || i == 0; i++)
        fputc('^', out);
}

static void print_suggestion(const Cli *cli, const Diag *diag,
                             const char *before, FILE *out)
{
    static const Text meant = { { "bedoel je '{0}'?", "did you mean '{0}'?" } };
    static const Text quoted = { { "bedoel je {0}?", "did you mean {0}?" } };
    static const Text block = { { "schrijf er een: {0}", "write one: {0}" } };
    const char *s = diag->suggestion;
    const Text *form = strchr(s, '{')   ? &block
                       : strchr(s, '"') ? &quoted
                                        : &meant;
    char text[200];

    pattern_fill(text, sizeof text, text_in(*form, cli->language), ARGS(s));
    fprintf(out, "%s%s", before, text);
}

/* Only the first of several notes on a line shows it whole. */
static bool shows_source(const Diag *diag, const Diag *before)
{
    return diag->source && (diag->place.column > 0 || !before ||
                            before->place.line != diag->place.line ||
                            strcmp(before->place.file, diag->place.file) != 0);
}

/* `before` is the note before it, or NULL. */
static void print_diag(const Cli *cli, const Diag *diag, const Diag *before,
                       FILE *out)
{
    static const Text possible = { { "mogelijk: ", "possible: " } };
    static const Text for_example = { { "zo kom je er: ",
                                        "how to get there: " } };

    print_place(&diag->place, out);
    fprintf(out, ": %s[K%03d]: ", text_in(levels[diag->level], cli->language),
            (int)diag->message);
    cli_put(diag->text[cli->language], out);
    fputc('\n', out);
    if (shows_source(diag, before))
        print_source(diag, out);
    if (diag->suggestion)
        print_suggestion(cli, diag, diag->source ? " " : "      = ", out);
    if ((diag->source && diag->place.column > 0) || diag->suggestion)
        fputc('\n', out);
    if (diag->witness && diag->witness[0])
        fprintf(out, "      = %s%s\n", text_in(for_example, cli->language),
                diag->witness);
    if (diag->names && diag->names[0])
        fprintf(out, "      = %s%s\n", text_in(possible, cli->language),
                diag->names);
}

void cli_print_diags(const Cli *cli, const Diags *diags, FILE *out)
{
    int count;
    const Diag *all = diags_all(diags, &count);

    for (int i = 0; i < count; i++)
        print_diag(cli, &all[i], i > 0 ? &all[i - 1] : NULL, out);
}

/* What is empty is left out. */
static void set_text(json_t *object, const char *key, const char *text)
{
    if (text && text[0])
        json_object_set_new(object, key, json_string(text));
}

static json_t *json_diag(const Cli *cli, const Diag *diag)
{
    char code[8];
    json_t *object =
        json_pack("{s:s, s:s, s:i, s:i, s:i, s:s}", "level",
                  editor_words[diag->level], "file", diag->place.file, "line",
                  diag->place.line, "column", diag->place.column, "width",
                  diag->place.width, "message", diag->text[cli->language]);

    snprintf(code, sizeof code, "K%03d", (int)diag->message);
    set_text(object, "code", code);
    set_text(object, "suggestion", diag->suggestion);
    set_text(object, "witness", diag->witness);
    return object;
}

void cli_print_diags_json(const Cli *cli, const Diags *diags, FILE *out)
{
    json_t *list = json_array();
    int count;
    const Diag *all = diags_all(diags, &count);

    for (int i = 0; i < count; i++)
        json_array_append_new(list, json_diag(cli, &all[i]));
    json_dumpf(list, out, JSON_INDENT(2));
    fputc('\n', out);
    json_decref(list);
}

void cli_print_diags_gcc(const Cli *cli, const Diags *diags, FILE *out)
{
    int count;
    const Diag *all = diags_all(diags, &count);

    for (int i = 0; i < count; i++) {
        print_place(&all[i].place, out);
        fprintf(out, ": %s: %s", editor_words[all[i].level],
                all[i].text[cli->language]);
        if (all[i].suggestion)
            print_suggestion(cli, &all[i], " ", out);
        fprintf(out, " [K%03d]\n", (int)all[i].message);
    }
}
