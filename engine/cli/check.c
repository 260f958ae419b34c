#include <stdio.h>
#include <string.h>

#include "cli/runs.h"
#include "cli/solving.h"

/*
 * check: reads scenarios and procedures, explores all that can happen in them,
 * and tells what is wrong and what smells.
 */

typedef enum { FORMAT_TEXT, FORMAT_GCC, FORMAT_JSON } Format;

typedef struct {
    Cli *cli;
    Library *library;
    Diags *diags;
    Format format;
    int limit;
    int code; /* of a file of which not even the text could be had, or 0 */
} Checking;

static bool could_read(Checking *c, const void *result, const Error *err)
{
    if (!result && error_is_set(err)) {
        c->code = cli_fail_error(c->cli, cli_code(err), err);
    }
    return result != NULL;
}

/* Did the last reading only find that the file holds something else? */
static bool holds_something_else(const Diags *diags)
{
    int count;
    const Diag *all = diags_all(diags, &count);

    return count == 1 && all[0].message == MESSAGE_NOTHING_RETURNED;
}

/* Asks a library of its own: what one has read soundly it does not read, and
 * warn of, again. */
static bool is_procedure_file(Checking *c, const char *name)
{
    Diags *as_scenario = diags_new();
    Diags *as_procedure = diags_new();
    Library *aside = library_new(library_folder(c->library), NULL);
    bool is = aside &&
              !library_scenario(aside, name, NULL, as_scenario, NULL) &&
              holds_something_else(as_scenario);

    if (is) {
        library_procedure(aside, name, as_procedure, NULL);
        is = !holds_something_else(as_procedure);
    }
    library_free(aside);
    diags_free(as_scenario);
    diags_free(as_procedure);
    return is;
}

static void print_figures(const Checking *c, const Scenario *s,
                          const Solution *solution, const Figures *f)
{
    static const Text line = {
        { "{0} ({1}): {2} toestanden; verlies minstens {3}, bij willekeurig "
          "spelen {4} van {5}",
          "{0} ({1}): {2} states; loss at least {3}, at random {4} of {5}" }
    };
    char text[300], states[16], least[16], loss[16], due[16];

    if (c->format != FORMAT_TEXT)
        return;
    snprintf(states, sizeof states, "%d", f->states);
    if (solution_least(solution, 0) == NO_ENDING)
        return; /* an error says so */
    snprintf(least, sizeof least, "%.1f", solution_least(solution, 0) / 2.0);
    snprintf(loss, sizeof loss, "%.2f", f->expected_loss);
    snprintf(due, sizeof due, "%.2f", f->expected_due);
    puts(pattern_fill(text, sizeof text, text_in(line, c->cli->language),
                      ARGS(s->id, s->procedure->id, states, least, loss, due)));
}

/* All that can be proved of what was read. */
static void check_meaning(Checking *c, const Scenario *s)
{
    Solved solved;

    if (!solving_prove(s, c->limit, c->diags, &solved))
        return;
    print_figures(c, s, solved.solution, &solved.figures);
    solving_close(&solved);
}

/* Reads and explores a scenario under each of its procedures: what one of them
 * does not know is a mistake. */
static void check_scenario(Checking *c, const char *name)
{
    Error err = { 0 };
    const Scenario *s =
        library_scenario(c->library, name, NULL, c->diags, &err);

    if (!could_read(c, s, &err))
        return;
    check_meaning(c, s);
    for (int i = 1; i < s->procedure_count; i++) {
        err = (Error){ 0 };

        const Scenario *other = library_scenario(
            c->library, name, s->procedures[i], c->diags, &err);
        if (could_read(c, other, &err))
            check_meaning(c, other);
    }
    runs_check(c->library, name, s, c->diags);
}

static void check_procedure(Checking *c, const char *name)
{
    Error err = { 0 };

    could_read(c, library_procedure(c->library, name, c->diags, &err), &err);
}

static void check_all(Checking *c)
{
    const char *name;

    for (int i = 0; (name = library_procedure_name(c->library, i)); i++)
        check_procedure(c, name);
    for (int i = 0; (name = library_scenario_name(c->library, i)); i++)
        check_scenario(c, name);
}

static void check_named(Checking *c, int count, char **names)
{
    for (int i = 0; i < count; i++)
        if (is_procedure_file(c, names[i]))
            check_procedure(c, names[i]);
        else
            check_scenario(c, names[i]);
}

/* After one of these the rest of a file cannot be read. */
static bool stops_reading(const Diag *diag)
{
    switch (diag->message) {
    case MESSAGE_SYNTAX:
    case MESSAGE_MISSING_BRACES:
    case MESSAGE_UNCLOSED:
    case MESSAGE_SMART_QUOTE:
    case MESSAGE_UNFINISHED_STRING:
    case MESSAGE_MAYBE_COMMA:
    case MESSAGE_QUOTE_IN_TEXT:
    case MESSAGE_MAYBE_EQUALS:
    case MESSAGE_UNOPENED:
    case MESSAGE_UNEXPECTED:
    case MESSAGE_EXPECTED:
    case MESSAGE_ENDS_EARLY:
    case MESSAGE_BAD_ESCAPE:
    case MESSAGE_UNKNOWN_WORD:
    case MESSAGE_MISSING_QUOTES:
        return true;
    default:
        return false;
    }
}

/* Who mends one should not think that the next is of their making. */
static void warn_of_more(const Checking *c)
{
    static const Text more = {
        { "Pas als dit klopt, is de rest van het bestand te lezen: er kunnen "
          "nog meer fouten in zitten.",
          "Only when this is right can the rest of the file be read: there may "
          "be more errors in it." }
    };
    int count, stops = 0;
    const Diag *all = diags_all(c->diags, &count);

    for (int i = 0; i < count; i++)
        stops += stops_reading(&all[i]);
    if (stops)
        puts(text_in(more, c->cli->language));
}

static bool is_first_of_its_kind(const Diag *all, int index)
{
    for (int i = 0; i < index; i++)
        if (all[i].message == all[index].message)
            return false;
    return true;
}

/* Where more is to be read about the first few kinds of messages. */
static void point_to_explanation(const Checking *c)
{
    static const Text more = { { "Meer uitleg: klachtwijzer explain K{0}",
                                 "More about it: klachtwijzer explain K{0}" } };
    enum { LAST_EXPLAINED = 79, /* see message_list.h */ KINDS = 3 };
    char code[16], text[120];
    int count, kinds = 0;
    const Diag *all = diags_all(c->diags, &count);

    for (int i = 0; i < count && kinds < KINDS; i++) {
        if ((int)all[i].message > LAST_EXPLAINED ||
            !is_first_of_its_kind(all, i))
            continue;
        snprintf(code, sizeof code, "%03d", (int)all[i].message);
        puts(pattern_fill(text, sizeof text, text_in(more, c->cli->language),
                          ARGS(code)));
        kinds++;
    }
}

static void print_summary(const Checking *c)
{
    static const Text fine = { { "Alles is in orde.", "All is well." } };
    static const Text counts = { { "Fouten: {0}. Aandachtspunten: {1}.",
                                   "Errors: {0}. Warnings: {1}." } };
    char errors[16], warnings[16], text[120];
    int e = diags_count(c->diags, DIAG_ERROR);
    int w = diags_count(c->diags, DIAG_WARNING);

    snprintf(errors, sizeof errors, "%d", e);
    snprintf(warnings, sizeof warnings, "%d", w);
    if (e + w == 0 && c->code != EXIT_FINE)
        return; /* what could not be read is not in order */
    puts(e + w == 0 ? text_in(fine, c->cli->language)
                    : pattern_fill(text, sizeof text,
                                   text_in(counts, c->cli->language),
                                   ARGS(errors, warnings)));
    warn_of_more(c);
    point_to_explanation(c);
}

static bool find_format(const Cli *cli, const char *name, Format *format)
{
    static const char *const names[] = { "text", "gcc", "json" };

    for (int i = 0; i < 3; i++)
        if (strcmp(names[i], name) == 0) {
            *format = (Format)i;
            return true;
        }
    cli_fail(cli, EXIT_USAGE, MESSAGE_BAD_OPTION_VALUE,
             ARGS("--format", name, "text, gcc, json"));
    return false;
}

static void print_result(const Checking *c)
{
    diags_sort(c->diags);
    switch (c->format) {
    case FORMAT_TEXT:
        cli_print_diags(c->cli, c->diags, stdout);
        print_summary(c);
        break;
    case FORMAT_GCC:
        cli_print_diags_gcc(c->cli, c->diags, stdout);
        break;
    case FORMAT_JSON:
        cli_print_diags_json(c->cli, c->diags, stdout);
        break;
    }
}

static int result_code(const Checking *c, bool strict)
{
    if (diags_count(c->diags, DIAG_ERROR) > 0 ||
        (strict && diags_count(c->diags, DIAG_WARNING) > 0))
        return EXIT_MISTAKES;
    return c->code;
}

int cli_check(Cli *cli, int argc, char **argv)
{
    const char *format = "text", *limit = NULL;
    bool strict = false;
    const Option options[] = { { "--format", &format, NULL },
                               { "--limit", &limit, NULL },
                               { "--strict", NULL, &strict },
                               { .name = NULL } };
    int count = cli_options(cli, options, argc, argv);
    Checking c = { .cli = cli };

    if (count < 0 || !find_format(cli, format, &c.format) ||
        (c.limit = solving_limit(cli, limit)) < 0)
        return EXIT_USAGE;
    c.library = cli_library(cli);
    if (!c.library)
        return EXIT_WORLD;
    c.diags = diags_new();
    if (count > 0)
        check_named(&c, count, argv + 1);
    else
        check_all(&c);
    print_result(&c);

    int code = result_code(&c, strict);
    diags_free(c.diags);
    return code;
}
