#include <stdio.h>
#include <string.h>

#include "cli/api.h"
#include "cli/cli.h"
#include "core/disk.h"
#include "core/file.h"

/* new: a folder with a small situation to begin from, and beside it what an
 * editor needs to complete words and to explain them. */

enum { TEMPLATE_MAX = 1 << 20 };

typedef struct {
    const Cli *cli;
    Arena *arena;
    const char *folder;
    const char *id;       /* of the situation: the last part of the folder */
    const char *template; /* its text, up to and after its own id */
    Error err;
} New;

/* The situation shipped as an example, under the new name. */
static void put_scenario(const New *n, FILE *out)
{
    static const char before[] = "return scenario \"";
    const char *id = strstr(n->template, before) + strlen(before);

    fprintf(out, "%.*s%s%s", (int)(id - n->template), n->template, n->id,
            strchr(id, '"'));
}

static void put_definitions(const New *n, FILE *out)
{
    api_write(API_LUALS, n->cli->language, out);
}

static void put_luacheck(const New *n, FILE *out)
{
    api_write(API_LUACHECK, n->cli->language, out);
}

/* For the Lua language server: what an author's Lua can and cannot reach. */
static void put_language_server(const New *n, FILE *out)
{
    (void)n;
    fputs("{\n"
          "  \"runtime.version\": \"Lua 5.4\",\n"
          "  \"runtime.builtin\": {\n"
          "    \"coroutine\": \"disable\", \"debug\": \"disable\", "
          "\"io\": \"disable\",\n"
          "    \"os\": \"disable\", \"package\": \"disable\", "
          "\"utf8\": \"disable\"\n"
          "  },\n"
          "  \"workspace.library\": [\".luals\"]\n"
          "}\n",
          out);
}

static void put_editorconfig(const New *n, FILE *out)
{
    (void)n;
    fputs("root = true\n\n"
          "[*]\n"
          "charset = utf-8\n"
          "end_of_line = lf\n"
          "insert_final_newline = true\n"
          "indent_style = space\n"
          "indent_size = 2\n",
          out);
}

static void put_extensions(const New *n, FILE *out)
{
    (void)n;
    fputs("{\n  \"recommendations\": [\"sumneko.lua\", "
          "\"editorconfig.editorconfig\"]\n}\n",
          out);
}

/* Ctrl+Shift+B in VS Code: the messages in its own list. */
static void put_tasks(const New *n, FILE *out)
{
    (void)n;
    fputs("{\n"
          "  \"version\": \"2.0.0\",\n"
          "  \"tasks\": [{\n"
          "    \"label\": \"klachtwijzer check\",\n"
          "    \"type\": \"process\",\n"
          "    \"command\": \"klachtwijzer\",\n"
          "    \"args\": [\"check\", \"--format\", \"gcc\", "
          "\"scenario.lua\"],\n"
          "    \"options\": { \"cwd\": \"${workspaceFolder}\" },\n"
          "    \"group\": { \"kind\": \"build\", \"isDefault\": true },\n"
          "    \"problemMatcher\": \"$gcc\"\n"
          "  }]\n"
          "}\n",
          out);
}

/* In the folder; a folder in it stands before what is in that. */
static const struct {
    const char *path;
    void (*put)(const New *n, FILE *out); /* NULL for a folder */
} parts[] = {
    { "", NULL },
    { "scenario.lua", put_scenario },
    { ".luals", NULL },
    { ".luals/klachtwijzer.lua", put_definitions },
    { ".luarc.json", put_language_server },
    { ".luacheckrc", put_luacheck },
    { ".editorconfig", put_editorconfig },
    { ".vscode", NULL },
    { ".vscode/extensions.json", put_extensions },
    { ".vscode/tasks.json", put_tasks },
};

static bool make_part(New *n, int part)
{
    const char *path = file_join(n->arena, n->folder, parts[part].path);

    if (!parts[part].put)
        return disk_make_folder(path, &n->err);

    FILE *out = file_create(path, &n->err);
    if (!out)
        return false;
    parts[part].put(n, out);
    return file_close(out, path, &n->err);
}

static bool make_all(New *n)
{
    for (size_t i = 0; i < sizeof parts / sizeof *parts; i++)
        if (!make_part(n, (int)i))
            return false;
    return true;
}

/* The last part of the folder's path. */
static const char *id_of(const char *folder)
{
    const char *slash = strrchr(folder, '/');

    return slash ? slash + 1 : folder;
}

/* EXIT_FINE if a situation can be made there, of this name. */
static int check_place(const New *n)
{
    char mended[ID_MAX + 1];

    text_as_id(n->id, mended);
    if (strcmp(mended, n->id) != 0 || !*mended)
        return cli_fail(n->cli, EXIT_USAGE, MESSAGE_BAD_NEW_NAME,
                        ARGS(n->id, *mended ? mended : "mijn-situatie"));
    if (file_exists(n->folder))
        return cli_fail(n->cli, EXIT_USAGE, MESSAGE_ALREADY_THERE,
                        ARGS(n->folder));
    return EXIT_FINE;
}

static bool read_template(New *n)
{
    static const char *const files[] = { ".new/nl.lua", ".new/en.lua" };
    const char *shipped = cli_shipped(n->arena, &n->err);
    char *text;
    size_t size;

    if (!shipped ||
        !file_read(file_join(n->arena, shipped, files[n->cli->language]),
                   TEMPLATE_MAX, n->arena, &text, &size, &n->err))
        return false;
    n->template = text;
    return true;
}

static void say_what_next(const New *n)
{
    static const Text next = {
        { "{0}/scenario.lua is gemaakt: een kleine situatie die meteen speelt. "
          "En nu:\n\n"
          "  klachtwijzer play {0}     speelt haar\n"
          "  klachtwijzer check {0}    kijkt haar na\n"
          "  klachtwijzer make {0}     toont haar kaart terwijl je schrijft\n\n"
          "Open de map {0} in een editor, verander een zin en bewaar. VS Code "
          "stelt\neen uitbreiding voor die veldnamen aanvult en uitlegt.\n",
          "{0}/scenario.lua is made: a small situation that plays at once. And "
          "now:\n\n"
          "  klachtwijzer play {0}     plays it\n"
          "  klachtwijzer check {0}    checks it\n"
          "  klachtwijzer make {0}     shows its map while you write\n\n"
          "Open the folder {0} in an editor, change a sentence and save. VS "
          "Code\nproposes an extension that completes and explains the names "
          "of fields.\n" }
    };
    char text[2000];

    cli_put(pattern_fill(text, sizeof text, text_in(next, n->cli->language),
                         ARGS(n->folder)),
            stdout);
}

static int make(New *n)
{
    int code = check_place(n);

    if (code != EXIT_FINE)
        return code;
    if (!read_template(n) || !make_all(n))
        return cli_fail_error(n->cli, EXIT_WORLD, &n->err);
    say_what_next(n);
    return EXIT_FINE;
}

int cli_new(Cli *cli, int argc, char **argv)
{
    static const Text name = { { "een naam", "a name" } };
    const Option options[] = { { .name = NULL } };
    int count = cli_options(cli, options, argc, argv);

    if (count < 0)
        return EXIT_USAGE;
    if (count == 0)
        return cli_fail(cli, EXIT_USAGE, MESSAGE_MISSING_ARGUMENT,
                        ARGS(argv[0], text_in(name, cli->language)));
    if (count > 1)
        return cli_fail(cli, EXIT_USAGE, MESSAGE_TOO_MANY_ARGUMENTS,
                        ARGS(argv[0], argv[2]));

    Arena *arena = arena_new();
    char *folder = arena_text(arena, argv[1], strlen(argv[1]));
    size_t length = strlen(folder);
    while (length > 1 && folder[length - 1] == '/')
        folder[--length] = '\0';
    New n = {
        .cli = cli, .arena = arena, .folder = folder, .id = id_of(folder)
    };
    int code = make(&n);
    arena_free(arena);
    return code;
}
