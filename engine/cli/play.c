#include <ctype.h>
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "cli/cli.h"
#include "cli/kept.h"
#include "cli/overseer.h"
#include "cli/runs.h"
#include "cli/shelf.h"
#include "cli/writing.h"
#include "core/file.h"
#include "core/shuffle.h"
#include "core/user.h"
#include "core/utf8.h"

/*
 * play: the situations in a window, or as text; also what runs without a
 * command.
 */
typedef struct {
    const char *name; /* of a situation, or NULL */
    const char *procedure;
    const char *choices;
    const char *person;
    const char *mode;    /* "oefenen", "toets", "groepsles" or NULL */
    const char *seed;    /* a number, or NULL */
    const char *written; /* a situation to write, or NULL */
    const char *runs;    /* a folder of run files of it, or NULL */
    bool text;
    bool save_test;
} Play;

static const char *const modes[] = { [MODE_PRACTICE] = "oefenen",
                                     [MODE_TEST] = "toets",
                                     [MODE_ROOM] = MODE_OF_GROUPS };

/* The mode that was asked for, or -1. */
static int mode_of(const char *word)
{
    for (int i = MODE_PRACTICE; i <= MODE_ROOM; i++)
        if (!word || strcmp(word, modes[i]) == 0)
            return i;
    return -1;
}

/* The seed that was asked for; false if it is none. */
static bool seed_of(const char *word, uint64_t *seed)
{
    char *end;

    errno = 0;
    long long number = strtoll(word, &end, 10);
    *seed = (uint64_t)number;
    return isdigit((unsigned char)*word) && !*end && errno == 0;
}

/* As text, choices stand as written; in a window each run has its own order. */
static uint64_t own_seed(const Play *play)
{
    uint64_t seed = 0;

    if (play->seed)
        seed_of(play->seed, &seed);
    else if (!play->text && !play->choices)
        seed = shuffle_next_seed((uint64_t)time(NULL));
    return seed;
}

/* Says what is wrong with the options, if anything is. */
static int check_options(const Cli *cli, const Play *play)
{
    static const Text number = { { "een getal van 0 of meer",
                                   "a number of 0 or more" } };
    static const Text name = { { "een naam van gewone tekens",
                                 "a name of plain characters" } };
    const char *person = play->person ? play->person : "";
    uint64_t seed;
    size_t at;

    if (utf8_check(person, strlen(person), &at) != UTF8_SOUND)
        return cli_fail(cli, EXIT_USAGE, MESSAGE_BAD_OPTION_VALUE,
                        ARGS("--person", person, text_in(name, cli->language)));
    if (mode_of(play->mode) < 0)
        return cli_fail(
            cli, EXIT_USAGE, MESSAGE_BAD_OPTION_VALUE,
            ARGS("--mode", play->mode, "oefenen, toets, groepsles"));
    if (play->seed && !seed_of(play->seed, &seed))
        return cli_fail(
            cli, EXIT_USAGE, MESSAGE_BAD_OPTION_VALUE,
            ARGS("--seed", play->seed, text_in(number, cli->language)));
    return EXIT_FINE;
}

/* Opens the situation that was asked for, and plays the choices given. */
static int begin(const Cli *cli, const Play *play, App *app, int card)
{
    Error err = { 0 };

    if (play->mode && mode_of(play->mode) == MODE_ROOM) {
        app_do(app, (Action){ VERB_TEACH, card }, 0);
    } else {
        app_do(app, (Action){ VERB_PLAY, card }, 0);
        app_do(app, (Action){ VERB_BEGIN, 0 }, 0);
    }
    if (!app_session(app))
        return cli_fail(cli, EXIT_MISTAKES, MESSAGE_SCENARIO_BROKEN,
                        ARGS(play->name));
    if (play->choices && !app_replay(app, play->choices, &err))
        return cli_fail_error(cli, cli_code(&err), &err);
    return EXIT_FINE;
}

/* Shows the app in the way that is possible. */
static int show(const Cli *cli, const Play *play, App *app)
{
    Error err = { 0 };

    if (play->choices)
        return text_show(app, stdout);
    if (!play->text && !cli->window) {
        cli_fail(cli, EXIT_WORLD, MESSAGE_NO_WINDOW_BUILT, NO_ARGS);
    } else if (!play->text) {
        if (cli->window(app, &err))
            return EXIT_FINE;
        cli_fail_error(cli, EXIT_WORLD, &err);
        cli_fail(cli, EXIT_WORLD, MESSAGE_TEXT_INSTEAD, NO_ARGS);
    }
    if (!play->text && !play->seed) {
        app_set_seed(app, 0);
        if (app_screen(app) == SCREEN_PLAY)
            app_do(app, (Action){ VERB_AGAIN, 0 }, 0);
    }
    return text_play(app, stdin, stdout, file_is_terminal(stdin));
}

/* Finds what was asked for, or says what is wrong with it. */
static int find(Cli *cli, const Play *play, Shelf *shelf, int *card)
{
    Error err = { 0 };
    Diags *diags = diags_new();
    int code = EXIT_FINE;

    *card = play->name ? shelf_find(shelf, play->name, diags, &err) : -1;
    if ((play->name && *card < 0) ||
        (play->name && play->procedure &&
         !library_scenario(cli->library, play->name, play->procedure, diags,
                           &err)) ||
        (play->procedure &&
         !library_procedure(cli->library, play->procedure, diags, &err)))
        code = EXIT_MISTAKES;
    if (code && error_is_set(&err))
        code = cli_fail_error(cli, cli_code(&err), &err);
    if (code)
        cli_print_diags(cli, diags, stderr);
    diags_free(diags);
    return code;
}

/* What was asked for on the command line goes before what was set. */
static Settings settings_for(const Cli *cli, const Kept *kept)
{
    Settings settings = settings_default(cli->language);

    if (kept)
        kept_settings(kept, &settings);
    if (cli->language_given)
        settings.chosen[SETTING_LANGUAGE] =
            settings_default(cli->language).chosen[SETTING_LANGUAGE];
    return settings;
}

bool cli_is_run_file(const char *name)
{
    static const char ending[] = ".klacht";
    size_t length = name ? strlen(name) : 0, end = strlen(ending);

    return length > end && strcmp(name + length - end, ending) == 0;
}

/* What is to be written, if it is there. */
static int open_writing(const Cli *cli, const Play *wanted, Writing **writing)
{
    Error err = { 0 };

    *writing = NULL;
    if (!wanted->written)
        return EXIT_FINE;
    *writing =
        writing_new(cli->library, wanted->written, wanted->procedure, &err);
    return *writing ? EXIT_FINE : cli_fail_error(cli, cli_code(&err), &err);
}

static void make(App *app, const Play *wanted, Writing *writing,
                 const Kept *kept)
{
    const Workbench bench = writing_bench(writing);

    writing_count_runs(writing, kept ? kept_store(kept) : NULL, wanted->runs);
    app_make(app, &bench);
    if (wanted->runs)
        app_do(app, (Action){ VERB_TRAFFIC, RUNS_FOLDER }, 0);
}

/* Choices given beforehand are to look at, and are not kept. */
static int play(Cli *cli, const Play *wanted)
{
    Arena *arena = arena_new();
    Kept *kept = wanted->choices ? NULL : kept_new(cli, wanted->person);
    const char *own = own_folder(kept, arena);
    Shelf *shelf = shelf_new(cli->library, own);
    bool opens = cli_is_run_file(wanted->name) || overseer_is_for(wanted->name);
    Overseer *overseer = overseer_new(cli);
    int card = -1, code = opens ? EXIT_FINE : find(cli, wanted, shelf, &card);
    Writing *writing = NULL;

    if (code == EXIT_FINE)
        code = open_writing(cli, wanted, &writing);
    if (code == EXIT_FINE) {
        Catalogue catalogue = shelf_catalogue(shelf, wanted->procedure);
        Settings settings = settings_for(cli, kept);
        App *app = app_new(&catalogue, &settings, wanted->procedure);

        if (wanted->person)
            app_set_player(app, &(PlayerName){ wanted->person, "" });
        Mode mode = (Mode)mode_of(wanted->mode);
        app_set_mode(app, mode == MODE_ROOM ? MODE_PRACTICE : mode);
        app_set_seed(app, own_seed(wanted));
        if (kept) {
            kept_offer_own(kept, shelf, own, wanted->procedure);
            kept_join(kept, app, &catalogue);
        }
        overseer_join(overseer, app, &catalogue);
        if (!wanted->name && mode == MODE_ROOM)
            app_do(app, (Action){ VERB_OPEN, SCREEN_LESSON }, 0);
        if (wanted->name && !opens)
            code = begin(cli, wanted, app, card);
        if (kept)
            kept_tell(kept, app);
        if (opens)
            app_take_in(app, wanted->name, 0);
        if (writing)
            make(app, wanted, writing, kept);
        if (code == EXIT_FINE)
            code = show(cli, wanted, app);
        if (code == EXIT_FINE && wanted->save_test)
            code = runs_save(cli, app_session(app));
        app_free(app);
        writing_free(writing);
    }
    kept_free(kept);
    overseer_free(overseer);
    shelf_free(shelf);
    arena_free(arena);
    return code;
}

int cli_play(Cli *cli, int argc, char **argv)
{
    Play wanted = { .name = NULL };
    const Option options[] = { { "--text", NULL, &wanted.text },
                               { "--procedure", &wanted.procedure, NULL },
                               { "--choices", &wanted.choices, NULL },
                               { "--person", &wanted.person, NULL },
                               { "--mode", &wanted.mode, NULL },
                               { "--seed", &wanted.seed, NULL },
                               { "--save-test", NULL, &wanted.save_test },
                               { .name = NULL } };
    int count = cli_options(cli, options, argc, argv);
    static const Text name = { { "de naam van een situatie",
                                 "the name of a situation" } };

    if (count < 0)
        return EXIT_USAGE;
    if (count > 1)
        return cli_fail(cli, EXIT_USAGE, MESSAGE_TOO_MANY_ARGUMENTS,
                        ARGS(argv[0], argv[2]));
    if (count == 0 && wanted.choices)
        return cli_fail(cli, EXIT_USAGE, MESSAGE_MISSING_ARGUMENT,
                        ARGS("--choices", text_in(name, cli->language)));
    wanted.name = count == 1 ? argv[1] : NULL;
    if (check_options(cli, &wanted))
        return EXIT_USAGE;
    return cli_library(cli) ? play(cli, &wanted) : EXIT_WORLD;
}

int cli_make(Cli *cli, int argc, char **argv)
{
    Play wanted = { .name = NULL };
    const Option options[] = { { "--text", NULL, &wanted.text },
                               { "--procedure", &wanted.procedure, NULL },
                               { "--runs", &wanted.runs, NULL },
                               { .name = NULL } };
    int count = cli_options(cli, options, argc, argv);
    static const Text path = { { "de map van een situatie",
                                 "the folder of a situation" } };

    if (count < 0)
        return EXIT_USAGE;
    if (count != 1)
        return cli_fail(
            cli, EXIT_USAGE,
            count ? MESSAGE_TOO_MANY_ARGUMENTS : MESSAGE_MISSING_ARGUMENT,
            ARGS(argv[0], count ? argv[2] : text_in(path, cli->language)));
    wanted.written = argv[1];
    if (wanted.runs && !file_is_folder(wanted.runs))
        return cli_fail(cli, EXIT_USAGE, MESSAGE_NOT_A_FOLDER,
                        ARGS(wanted.runs));
    return cli_library(cli) ? play(cli, &wanted) : EXIT_WORLD;
}
