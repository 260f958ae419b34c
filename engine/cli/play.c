#include <stdio.h>
#include <string.h>

#include "cli/cli.h"
#include "cli/kept.h"
#include "cli/shelf.h"
#include "core/file.h"

/*
 * play: the situations in a window, or as text; also what runs without a
 * command.
 */
typedef struct {
    const char *name; /* of a situation, or NULL */
    const char *procedure;
    const char *choices;
    const char *person;
    bool text;
} Play;

/* Opens the situation that was asked for, and plays the choices given. */
static int begin(const Cli *cli, const Play *play, App *app, int card)
{
    Error err = { 0 };

    app_do(app, (Action){ VERB_PLAY, card }, 0);
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

/* Choices given beforehand are to look at, and are not kept. */
static int play(Cli *cli, const Play *wanted)
{
    Shelf *shelf = shelf_new(cli->library);
    int card, code = find(cli, wanted, shelf, &card);

    if (code == EXIT_FINE) {
        Kept *kept = wanted->choices ? NULL : kept_new(cli, wanted->person);
        Catalogue catalogue = shelf_catalogue(shelf, wanted->procedure);
        Settings settings = settings_for(cli, kept);
        App *app = app_new(&catalogue, &settings, wanted->procedure);

        if (kept)
            kept_join(kept, app, &catalogue);
        if (wanted->name)
            code = begin(cli, wanted, app, card);
        if (kept)
            kept_tell(kept, app);
        if (code == EXIT_FINE)
            code = show(cli, wanted, app);
        app_free(app);
        kept_free(kept);
    }
    shelf_free(shelf);
    return code;
}

int cli_play(Cli *cli, int argc, char **argv)
{
    Play wanted = { .name = NULL };
    const Option options[] = { { "--text", NULL, &wanted.text },
                               { "--procedure", &wanted.procedure, NULL },
                               { "--choices", &wanted.choices, NULL },
                               { "--person", &wanted.person, NULL },
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
    return cli_library(cli) ? play(cli, &wanted) : EXIT_WORLD;
}
