#include <jansson.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "cli/cli.h"
#include "cli/overseer.h"
#include "core/arena.h"
#include "core/file.h"
#include "core/memory.h"
#include "core/user.h"
#include "core/utf8.h"

void cli_put(const char *text, FILE *out)
{
    size_t length = strlen(text), at = 0;

    while (utf8_check(text, length, &at) != UTF8_SOUND) {
        fwrite(text, 1, at, out);
        fputc('?', out);
        text += at + 1;
        length -= at + 1;
    }
    fputs(text, out);
}

int cli_fail_error(const Cli *cli, int code, const Error *err)
{
    fputs("klachtwijzer: ", stderr);
    cli_put(err->text[cli->language], stderr);
    fputc('\n', stderr);
    fflush(stderr); /* where it is kept back, as on Windows */
    return code;
}

int cli_code(const Error *err)
{
    enum { WORLD_FROM = 100 }; /* see message_list.h */

    if (err->message == MESSAGE_NO_SCENARIO ||
        err->message == MESSAGE_NO_PROCEDURE ||
        err->message == MESSAGE_PROCEDURE_NOT_ALLOWED)
        return EXIT_USAGE;
    return (int)err->message < WORLD_FROM ? EXIT_MISTAKES : EXIT_WORLD;
}

int cli_run_code(const Error *err)
{
    bool of_the_run = err->message == MESSAGE_RUNFILE_NEWER ||
                      err->message == MESSAGE_RUNFILE_CHANGED ||
                      err->message == MESSAGE_RUNFILE_NO_END;

    return !of_the_run && cli_code(err) == EXIT_WORLD ? EXIT_WORLD
                                                      : EXIT_MISTAKES;
}

int cli_graver(int code, int other)
{
    return code > other ? code : other;
}

int cli_fail(const Cli *cli, int code, Message message, const char *const *args)
{
    Error err = { 0 };

    error_set(&err, message, args);
    return cli_fail_error(cli, code, &err);
}

/* The folder of situations: the first of these that is there, in `arena`; or
 * NULL, and where it was looked for. */
static const char *find_scenarios(Arena *arena, const char **looked)
{
    const char *beside = file_own_folder(arena);
    const char *data = user_variable("KLACHTWIJZER_DATA", arena);
    const char *const places[] = {
        data ? file_join(arena, data, "scenarios") : NULL,
        beside ? file_join(arena, beside, "scenarios") : NULL,
        beside ? file_join(arena, beside, "../share/klachtwijzer/scenarios")
               : NULL,
#ifdef KLACHTWIJZER_SOURCE_DATA
        KLACHTWIJZER_SOURCE_DATA,
        KLACHTWIJZER_INSTALLED_DATA,
#endif
    };
    size_t count = sizeof places / sizeof *places, size = 1, used = 0;

    for (size_t i = 0; i < count; i++)
        if (places[i] && file_is_folder(places[i]))
            return places[i];
        else if (places[i])
            size += strlen(places[i]) + 2;

    char *list = arena_alloc(arena, size);
    for (size_t i = 0; i < count; i++)
        if (places[i])
            used += (size_t)snprintf(list + used, size - used, "%s%s",
                                     used ? ", " : "", places[i]);
    *looked = list;
    return NULL;
}

const char *cli_shipped(Arena *arena, Error *err)
{
    const char *looked = "";
    const char *folder = find_scenarios(arena, &looked);

    if (!folder)
        error_set(err, MESSAGE_NO_DATA, ARGS(looked));
    return folder;
}

Library *cli_library(Cli *cli)
{
    Error err = { 0 };
    Arena *arena;

    if (cli->library)
        return cli->library;
    arena = arena_new();
    const char *folder =
        cli->scenarios ? cli->scenarios : cli_shipped(arena, &err);
    if (folder)
        cli->library = library_new(folder, &err);
    if (!cli->library)
        cli_fail_error(cli, EXIT_WORLD, &err);
    arena_free(arena);
    return cli->library;
}

static const Command *find_command(const char *name)
{
    for (const Command *c = commands; c->name; c++)
        if (strcmp(c->name, name) == 0)
            return c;
    return NULL;
}

static int print_help(const Cli *cli)
{
    static const Text before = {
        { "Klachtwijzer: oefenen met een klacht, stap voor stap.\n\n"
          "  klachtwijzer                    begint in een venster, of als "
          "tekst als er geen scherm is\n",
          "Klachtwijzer: practise handling a complaint, step by step.\n\n"
          "  klachtwijzer                    starts in a window, or as text "
          "if there is no display\n" }
    };
    static const Text after = {
        { "  klachtwijzer OPDRACHT --help    meer over een opdracht\n\n"
          "Bij elke opdracht:\n"
          "  --scenarios MAP    de map met situaties en procedures\n"
          "  --data MAP         de map waar bewaard wordt wat je doet\n"
          "  --language nl|en   de taal van het programma\n"
          "  --help             deze hulp, of die van een opdracht\n"
          "  --version          welke versie dit is\n\n"
          "Uitkomst: 0 goed, 1 fouten in een situatie of verloop, 2 verkeerd "
          "gebruik,\n3 de schijf of het scherm liet het afweten.\n",
          "  klachtwijzer COMMAND --help     more about a command\n\n"
          "With every command:\n"
          "  --scenarios DIR    the folder with situations and procedures\n"
          "  --data DIR         the folder where what you do is kept\n"
          "  --language nl|en   the language of the program\n"
          "  --help             this help, or that of a command\n"
          "  --version          which version this is\n\n"
          "Exit status: 0 fine, 1 mistakes in a situation or run, 2 wrong "
          "usage,\n3 the disk or the display failed.\n" }
    };

    fputs(text_in(before, cli->language), stdout);
    for (const Command *c = commands; c->name; c++)
        printf("  klachtwijzer %s\n", text_in(c->usage, cli->language));
    fputs(text_in(after, cli->language), stdout);
    return EXIT_FINE;
}

static int print_command_help(const Cli *cli, const Command *command)
{
    printf("klachtwijzer %s\n\n%s", text_in(command->usage, cli->language),
           text_in(command->help, cli->language));
    return EXIT_FINE;
}

static bool has_word(int argc, char **argv, const char *word)
{
    for (int i = 1; i < argc && strcmp(argv[i], "--") != 0; i++)
        if (strcmp(argv[i], word) == 0)
            return true;
    return false;
}

/* --language counts for --help too, wherever it stands. */
static void take_language(Cli *cli, int argc, char **argv)
{
    for (int i = 1; i < argc; i++)
        if (strcmp(argv[i], "--language=en") == 0 ||
            (strcmp(argv[i], "--language") == 0 && i + 1 < argc &&
             strcmp(argv[i + 1], "en") == 0))
            cli->language = LANGUAGE_EN;
}

/* How many words an option takes that every command has; 0 for another. */
static int common_option(const char *word)
{
    static const char *const common[] = { "--scenarios", "--data",
                                          "--language" };

    for (size_t i = 0; i < sizeof common / sizeof *common; i++) {
        size_t length = strlen(common[i]);

        if (strncmp(word, common[i], length) == 0)
            return word[length] == '=' ? 1 : word[length] == '\0' ? 2 : 0;
    }
    return 0;
}

/* Where the command stands: first, but for such options; 0 if there is none. */
static int find_word(int argc, char **argv)
{
    int at = 1;

    while (at < argc && common_option(argv[at]))
        at += common_option(argv[at]);
    return at < argc && argv[at][0] != '-' ? at : 0;
}

/* Puts the command first, in the place of the program's name, so that options
 * may stand on both sides of it. */
static void put_first(int argc, char **argv, int at)
{
    argv[0] = argv[at];
    memmove(argv + at, argv + at + 1, (size_t)(argc - at) * sizeof *argv);
}

static int run_command(Cli *cli, int argc, char **argv)
{
    int at = find_word(argc, argv);
    const Command *command = at ? find_command(argv[at]) : commands;
    bool opens = at && (cli_is_run_file(argv[at]) ||
                        (!command && overseer_is_for(argv[at])));

    command = opens ? commands : command;
    if (!command)
        return cli_fail(cli, EXIT_USAGE, MESSAGE_UNKNOWN_COMMAND,
                        ARGS(argv[at]));
    if (has_word(argc, argv, "--help"))
        return at ? print_command_help(cli, command) : print_help(cli);
    if (at && !opens)
        put_first(argc--, argv, at);
    return command->run(cli, argc, argv);
}

int cli_run(int argc, char **argv, WindowFn *window)
{
    Cli cli = { .window = window };
    int code;

    json_set_alloc_funcs(memory_bytes, free);
    take_language(&cli, argc, argv);
    if (has_word(argc, argv, "--version")) {
        puts("klachtwijzer " KLACHTWIJZER_VERSION);
        code = EXIT_FINE;
    } else {
        code = run_command(&cli, argc, argv);
    }
    library_free(cli.library);
    if (fflush(stdout) != 0 || ferror(stdout))
        return cli_fail(&cli, EXIT_WORLD, MESSAGE_WRITE_FAILED, ARGS("stdout"));
    return code;
}
