#include "cli/runs.h"

#include <string.h>

#include "core/file.h"
#include "core/utf8.h"

enum { LIMIT = 1 << 20 };

/* The file of a situation's runs; NULL if it has no folder of its own. */
static char *path_of(const Scenario *scenario, Arena *arena)
{
    static const char name[] = "scenario.lua";
    char *path = arena_text(arena, scenario->file, strlen(scenario->file));
    char *slash = strrchr(path, '/');
    const char *last = slash ? slash + 1 : path;

    if (strcmp(last, name) != 0)
        return NULL;
    if (!slash)
        return arena_text(arena, "runs.txt", strlen("runs.txt"));
    *slash = '\0';
    return file_join(arena, path, "runs.txt");
}

/* Cuts the first line off `text`; returns what comes after, or NULL. */
static char *cut_line(char *text)
{
    char *end = strchr(text, '\n');

    if (!end)
        return NULL;
    *end = '\0';
    if (end > text && end[-1] == '\r')
        end[-1] = '\0';
    return end + 1;
}

/* What the file names may lead nowhere else. */
static bool allows(const Scenario *scenario, const char *procedure)
{
    for (int i = 0; i < scenario->procedure_count; i++)
        if (strcmp(scenario->procedures[i], procedure) == 0)
            return true;
    return false;
}

/* `scenario` is known to be sound, under whichever procedure. */
static void check_line(Library *library, const char *name,
                       const Scenario *scenario, char *line, Place place,
                       Diags *diags)
{
    ExpectedRun run;
    const Scenario *s;
    size_t at;

    if (utf8_check(line, strlen(line), &at) != UTF8_SOUND ||
        !expected_run_read(line, &run))
        diag_add(diags, DIAG_ERROR, MESSAGE_RUN_NO_LINE, place, NO_ARGS);
    else if (!allows(scenario, run.procedure))
        diag_add(diags, DIAG_ERROR, MESSAGE_PROCEDURE_NOT_ALLOWED, place,
                 ARGS(scenario->id, run.procedure));
    else if ((s = library_scenario(library, name, run.procedure, diags, NULL)))
        expected_run_check(s, &run, place, diags);
}

void runs_check(Library *library, const char *name, const Scenario *scenario,
                Diags *diags)
{
    Arena *arena = arena_new();
    Place place = { .file = path_of(scenario, arena) };
    Error err = { 0 };
    char *text = NULL, *next;
    size_t size;

    if (place.file && file_exists(place.file) &&
        !file_read(place.file, LIMIT, arena, &text, &size, &err))
        diag_add_error(diags, place.file, &err);
    else if (text && strlen(text) < size)
        diag_add(diags, DIAG_ERROR, MESSAGE_CONTROL_CHARACTER, place, NO_ARGS);
    for (char *line = text; line; line = next) {
        next = cut_line(line);
        place.line++;
        if (*line && *line != '#')
            check_line(library, name, scenario, line, place, diags);
    }
    arena_free(arena);
}

bool runs_each(const Scenario *scenario,
               void (*each)(void *context, const ExpectedRun *run),
               void *context, Error *err)
{
    Arena *arena = arena_new();
    const char *path = path_of(scenario, arena);
    char *text = NULL, *next;
    size_t size;
    bool ok = !path || !file_exists(path) ||
              file_read(path, LIMIT, arena, &text, &size, err);

    for (char *line = ok ? text : NULL; line; line = next) {
        ExpectedRun run;

        next = cut_line(line);
        if (*line && *line != '#' && expected_run_read(line, &run))
            each(context, &run);
    }
    arena_free(arena);
    return ok;
}

/* Are the two the same run under the same procedure? Both are cut up. */
static bool is_same_run(char *a, char *b)
{
    ExpectedRun one, other;

    return expected_run_read(a, &one) && expected_run_read(b, &other) &&
           strcmp(one.procedure, other.procedure) == 0 &&
           strcmp(one.words, other.words) == 0;
}

static bool is_run_of(Arena *arena, const char *line, const char *other)
{
    return is_same_run(arena_text(arena, line, strlen(line)),
                       arena_text(arena, other, strlen(other)));
}

/* `text`, which is cut up, with `line` behind it or in the place of its like.
 */
static Strbuf with_line(Arena *arena, char *text, const char *line)
{
    Strbuf out = strbuf_new(arena);
    bool found = false;
    char *next;

    for (; text && *text; text = next) {
        next = cut_line(text);

        bool is_it = !found && is_run_of(arena, text, line);
        strbuf_add(&out, "%s\n", is_it ? line : text);
        found |= is_it;
    }
    if (!found)
        strbuf_add(&out, "%s\n", line);
    return out;
}

static bool save(const char *path, const char *line, Arena *arena, Error *err)
{
    char *text = NULL;
    size_t size;

    if (file_exists(path) && !file_read(path, LIMIT, arena, &text, &size, err))
        return false;

    Strbuf out = with_line(arena, text, line);
    return file_replace(path, out.text, out.length, err);
}

bool runs_keep(const Session *session, Arena *arena, const char **path,
               const char **line, Error *err)
{
    const Scenario *scenario = session_scenario(session);
    Strbuf written = strbuf_new(arena);

    *path = path_of(scenario, arena);
    if (!*path) {
        error_set(err, MESSAGE_RUN_NO_FOLDER, ARGS(scenario->file));
        return false;
    }
    expected_run_write(session, &written);
    *line = written.text;
    return save(*path, *line, arena, err);
}

static int save_over(const Cli *cli, const Session *session, Arena *arena)
{
    static const Text saved = {
        { "Bewaard in {0}; ‘check’ speelt het voortaan na:\n  {1}\n",
          "Saved in {0}; ‘check’ plays it from now on:\n  {1}\n" }
    };
    const char *pattern = text_in(saved, cli->language);
    const char *path, *line;
    Error err = { 0 };

    if (!runs_keep(session, arena, &path, &line, &err))
        return cli_fail_error(cli, path ? EXIT_WORLD : EXIT_USAGE, &err);

    size_t size = strlen(pattern) + strlen(path) + strlen(line) + 1;
    cli_put(
        pattern_fill(arena_alloc(arena, size), size, pattern, ARGS(path, line)),
        stdout);
    return EXIT_FINE;
}

int runs_save(const Cli *cli, const Session *session)
{
    Arena *arena;
    int code;

    if (!session || !session_is_over(session))
        return cli_fail(cli, EXIT_MISTAKES, MESSAGE_RUN_UNFINISHED, NO_ARGS);
    arena = arena_new();
    code = save_over(cli, session, arena);
    arena_free(arena);
    return code;
}
