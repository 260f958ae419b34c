#include <stdio.h>
#include <string.h>

#include "cli/kept.h"
#include "cli/outbox.h"
#include "cli/store.h"
#include "core/disk.h"
#include "core/file.h"

/* export, import and forget: what is kept, handed out, taken in and deleted. */

static void print_path(const char *path)
{
    cli_put(path, stdout);
    fputc('\n', stdout);
}

/* Writes the runs that are finished. */
static int export_runs(const Cli *cli, Store *store, const char *name,
                       const char *folder, Arena *arena)
{
    Error err = { 0 };
    Trainee trainee;
    int count;

    if (!cli_trainee(cli, store, name, arena, &trainee))
        return EXIT_USAGE;
    bool ok = disk_make_folder(folder, &err) &&
              cli_write_runs(store, &trainee, folder, print_path, &count, &err);
    return ok ? EXIT_FINE : cli_fail_error(cli, EXIT_WORLD, &err);
}

int cli_export(Cli *cli, int argc, char **argv)
{
    const char *person = NULL;
    const Option options[] = { { "--person", &person, NULL },
                               { .name = NULL } };
    int count = cli_options(cli, options, argc, argv);

    if (count < 0)
        return EXIT_USAGE;
    if (count > 1)
        return cli_fail(cli, EXIT_USAGE, MESSAGE_TOO_MANY_ARGUMENTS,
                        ARGS(argv[0], argv[2]));

    Store *store = cli_store(cli);
    if (!store)
        return EXIT_WORLD;
    Arena *arena = arena_new();
    int code =
        export_runs(cli, store, person, count == 1 ? argv[1] : ".", arena);
    arena_free(arena);
    store_close(store);
    return code;
}

/* Takes in one file; says what became of it. */
static int import_file(Cli *cli, Store *store, const char *path)
{
    static const Text added = { { "bewaard", "kept" } };
    static const Text there = { { "was er al", "was there already" } };
    Error err = { 0 };
    bool known = false;

    if (!import_run(cli, store, path, &known, &err))
        return cli_fail_error(cli, cli_run_code(&err), &err);
    cli_put(path, stdout);
    printf(": %s\n", text_in(known ? there : added, cli->language));
    return EXIT_FINE;
}

int cli_import(Cli *cli, int argc, char **argv)
{
    const Option none = { .name = NULL };
    int count = cli_options(cli, &none, argc, argv), code = EXIT_FINE;

    if (count < 0)
        return EXIT_USAGE;
    if (count == 0)
        return cli_fail(cli, EXIT_USAGE, MESSAGE_MISSING_ARGUMENT,
                        ARGS(argv[0], "*.klacht"));
    Store *store = cli_library(cli) ? cli_store(cli) : NULL;
    if (!store)
        return EXIT_WORLD;
    for (int i = 1; i <= count; i++)
        code = cli_graver(code, import_file(cli, store, argv[i]));
    store_close(store);
    return code;
}

static int forget(const Cli *cli, Store *store, const char *name, bool sure,
                  const char *folder)
{
    static const Text done = { { "Alles wat van jou bewaard was is weg.",
                                 "All that was kept of you is gone." } };
    Error err = { 0 };
    Trainee trainee;
    Arena *arena = arena_new();
    bool found = cli_trainee(cli, store, name, arena, &trainee);

    arena_free(arena);
    if (!found)
        return EXIT_USAGE;
    if (!sure)
        return cli_fail(cli, EXIT_USAGE, MESSAGE_FORGET_NEEDS_YES, NO_ARGS);
    if (!store_forget(store, &trainee.id, &err) || !outbox_forget(folder, &err))
        return cli_fail_error(cli, EXIT_WORLD, &err);
    puts(text_in(done, cli->language));
    return EXIT_FINE;
}

int cli_forget(Cli *cli, int argc, char **argv)
{
    const char *person = NULL;
    bool sure = false;
    const Option options[] = { { "--person", &person, NULL },
                               { "--yes", NULL, &sure },
                               { .name = NULL } };
    int count = cli_options(cli, options, argc, argv);

    if (count < 0)
        return EXIT_USAGE;
    if (count > 0)
        return cli_fail(cli, EXIT_USAGE, MESSAGE_TOO_MANY_ARGUMENTS,
                        ARGS(argv[0], argv[1]));
    Store *store = cli_store(cli);
    if (!store)
        return EXIT_WORLD;
    Arena *arena = arena_new();
    int code = forget(cli, store, person, sure, data_folder(cli, arena));
    arena_free(arena);
    store_close(store);
    return code;
}
