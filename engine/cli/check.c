#include <stdio.h>
#include <string.h>

#include "cli/cli.h"

/*
 * check: reads scenarios and procedures and tells all that is wrong with them.
 */

typedef struct {
    Cli *cli;
    Library *library;
    Diags *diags;
    int unread; /* files of which not even the text could be had */
} Checking;

static bool could_read(Checking *c, const void *result, const Error *err)
{
    if (!result && error_is_set(err)) {
        cli_fail_error(c->cli, EXIT_WORLD, err);
        c->unread++;
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

static bool is_procedure_file(Checking *c, const char *name)
{
    Diags *as_scenario = diags_new();
    Diags *as_procedure = diags_new();
    bool is = !library_scenario(c->library, name, NULL, as_scenario, NULL) &&
              holds_something_else(as_scenario);

    if (is) {
        library_procedure(c->library, name, as_procedure, NULL);
        is = !holds_something_else(as_procedure);
    }
    diags_free(as_scenario);
    diags_free(as_procedure);
    return is;
}

/* Reads a scenario under each of its procedures: what one of them does not
 * know is a mistake. */
static void check_scenario(Checking *c, const char *name)
{
    Error err = { 0 };
    const Scenario *s =
        library_scenario(c->library, name, NULL, c->diags, &err);

    if (!could_read(c, s, &err))
        return;
    for (int i = 1; i < s->procedure_count; i++) {
        err = (Error){ 0 };
        could_read(c,
                   library_scenario(c->library, name, s->procedures[i],
                                    c->diags, &err),
                   &err);
    }
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
    puts(e + w + c->unread == 0
             ? text_in(fine, c->cli->language)
             : pattern_fill(text, sizeof text,
                            text_in(counts, c->cli->language),
                            ARGS(errors, warnings)));
}

/* "text", or "gcc" for editors; false for anything else. */
static bool find_format(const Cli *cli, const char *name, bool *gcc)
{
    *gcc = strcmp(name, "gcc") == 0;
    if (*gcc || strcmp(name, "text") == 0)
        return true;
    cli_fail(cli, EXIT_USAGE, MESSAGE_BAD_OPTION_VALUE,
             ARGS("--format", name, "text, gcc"));
    return false;
}

int cli_check(Cli *cli, int argc, char **argv)
{
    const char *format = "text";
    const Option options[] = { { "--format", &format, NULL },
                               { .name = NULL } };
    int count = cli_options(cli, options, argc, argv);
    Checking c = { .cli = cli };
    bool gcc;

    if (count < 0 || !find_format(cli, format, &gcc))
        return EXIT_USAGE;
    c.library = cli_library(cli);
    if (!c.library)
        return EXIT_WORLD;
    c.diags = diags_new();
    if (count > 0)
        check_named(&c, count, argv + 1);
    else
        check_all(&c);

    diags_sort(c.diags);
    if (gcc)
        cli_print_diags_gcc(cli, c.diags, stdout);
    else
        cli_print_diags(cli, c.diags, stdout);
    if (!gcc)
        print_summary(&c);

    bool mistaken = diags_count(c.diags, DIAG_ERROR) > 0;
    diags_free(c.diags);
    return mistaken ? EXIT_MISTAKES : c.unread ? EXIT_WORLD : EXIT_FINE;
}
