/* Processes are POSIX. */
#define _POSIX_C_SOURCE 200809L

#include "player/editor.h"

#include <spawn.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>

#include <SDL.h>

extern char **environ;

typedef enum {
    LINE_NOT,     /* does not know lines, or we don't know how */
    LINE_PLUS,    /* +48 FILE */
    LINE_AFTER,   /* FILE:48 */
    LINE_GOTO,    /* -g FILE:48 */
    LINE_OPTION,  /* -l 48 FILE */
    IN_A_TERMINAL /* and so of no use here */
} LineForm;

static const struct {
    const char *name;
    LineForm form;
} editors[] = {
    { "code", LINE_GOTO },       { "codium", LINE_GOTO },
    { "subl", LINE_AFTER },      { "zed", LINE_AFTER },
    { "zeditor", LINE_AFTER },   { "gedit", LINE_PLUS },
    { "xed", LINE_PLUS },        { "pluma", LINE_PLUS },
    { "gvim", LINE_PLUS },       { "emacs", LINE_PLUS },
    { "geany", LINE_PLUS },      { "gnome-text-editor", LINE_PLUS },
    { "kate", LINE_OPTION },     { "kwrite", LINE_OPTION },
    { "mousepad", LINE_OPTION }, { "vi", IN_A_TERMINAL },
    { "vim", IN_A_TERMINAL },    { "nvim", IN_A_TERMINAL },
    { "nano", IN_A_TERMINAL },   { "pico", IN_A_TERMINAL },
    { "micro", IN_A_TERMINAL },  { "ed", IN_A_TERMINAL },
    { "ex", IN_A_TERMINAL },     { "joe", IN_A_TERMINAL },
    { "ne", IN_A_TERMINAL },     { "mcedit", IN_A_TERMINAL },
    { "helix", IN_A_TERMINAL },  { "hx", IN_A_TERMINAL },
    { "kak", IN_A_TERMINAL },
};

/* How the program at this path, with this name, takes a line. */
static LineForm form_of(const char *program)
{
    const char *slash = strrchr(program, '/');
    const char *name = slash ? slash + 1 : program;

    for (size_t i = 0; i < sizeof editors / sizeof *editors; i++)
        if (strcmp(editors[i].name, name) == 0)
            return editors[i].form;
    return LINE_NOT;
}

enum { WORDS_MAX = 16, WORD_MAX = 4096 };

/* What is to be run, behind the words that have the shell run it. */
typedef struct {
    char *words[WORDS_MAX + 1]; /* NULL ends them */
    int count;
    char line[16];
    char place[WORD_MAX];
} Call;

/* POSIX promises not to write to arguments, for all their type. */
static void add_word(Call *call, const char *word)
{
    if (call->count < WORDS_MAX)
        call->words[call->count++] = (char *)(uintptr_t)word;
}

static void add_file(Call *call, LineForm form, const char *file, int line)
{
    bool plus = form == LINE_PLUS;

    snprintf(call->line, sizeof call->line, plus ? "+%d" : "%d", line);
    snprintf(call->place, sizeof call->place, "%s:%d", file, line);
    if (line <= 0)
        form = LINE_NOT;
    if (form == LINE_GOTO)
        add_word(call, "-g");
    if (form == LINE_OPTION)
        add_word(call, "-l");
    if (form == LINE_OPTION || form == LINE_PLUS)
        add_word(call, call->line);
    add_word(call,
             form == LINE_GOTO || form == LINE_AFTER ? call->place : file);
}

/*
 * The shell starts the program behind its back and ends at once, so that there
 * is nothing to wait for later; it ends with 127 if there is no such program.
 * The words reach the program as they are.
 */
static bool run(Call *call)
{
    pid_t shell;
    int status = 0;

    call->words[call->count] = NULL;
    if (posix_spawnp(&shell, "sh", NULL, NULL, call->words, environ) != 0)
        return false;
    return waitpid(shell, &status, 0) == shell && WIFEXITED(status) &&
           WEXITSTATUS(status) == 0;
}

/* `program` may have words of its own behind its name. */
static bool open_with(const char *program, const char *file, int line)
{
    static const char behind[] = "command -v \"$1\" >/dev/null || exit 127; "
                                 "\"$@\" </dev/null >/dev/null 2>&1 &";
    Call call = { .count = 0 };
    char words[WORD_MAX];
    LineForm form = LINE_NOT;
    int before;

    snprintf(words, sizeof words, "%s", program);
    add_word(&call, "sh");
    add_word(&call, "-c");
    add_word(&call, behind);
    add_word(&call, "sh");
    before = call.count;
    for (char *word = strtok(words, " \t"); word; word = strtok(NULL, " \t"))
        add_word(&call, word);
    if (call.count == before || call.count + 3 > WORDS_MAX)
        return false;
    form = form_of(call.words[before]);
    if (form == IN_A_TERMINAL)
        return false;
    add_file(&call, form, file, line);
    return run(&call);
}

bool editor_open(const char *file, int line, Error *err)
{
    const char *const wanted[] = { getenv("VISUAL"), getenv("EDITOR"),
                                   "xdg-open" };

    for (size_t i = 0; i < sizeof wanted / sizeof *wanted; i++)
        if (wanted[i] && open_with(wanted[i], file, line))
            return true;
    return error_set(err, MESSAGE_NO_EDITOR, ARGS(file));
}

void editor_show(const char *page)
{
    SDL_OpenURL(page);
}
