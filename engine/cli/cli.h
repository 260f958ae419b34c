#ifndef CLI_CLI_H
#define CLI_CLI_H

#include <stdbool.h>
#include <stdio.h>

#include "core/arena.h"
#include "core/diag.h"
#include "core/error.h"
#include "script/library.h"
#include "view/app.h"

/*
 * The command line: a table of commands in main.c, one file per command.
 *
 * Results go to standard output, everything else to standard error. A command
 * returns the exit code of the program.
 */
enum {
    EXIT_FINE = 0,
    EXIT_MISTAKES = 1, /* the scenario or run has errors */
    EXIT_USAGE = 2,    /* wrong usage */
    EXIT_WORLD = 3     /* disk, display, … */
};

typedef struct Cli Cli;

/*
 * Opens the window on `app` and runs until it is closed. False if there is no
 * display or no font; `err` says which, nothing has been shown. The program
 * without a window has NULL for this.
 */
typedef bool WindowFn(App *app, Error *err);

/* Runs the program; returns its exit code. */
int cli_run(int argc, char **argv, WindowFn *window);

/* A command: what it is for and how it is called; see main.c. */
typedef struct {
    const char *name;
    int (*run)(Cli *cli, int argc, char **argv);
    Text usage;
    Text help;
} Command;

/* The commands, ended by one without a name; see commands.c. */
extern const Command commands[];

/* What the options before and after the command settled. */
struct Cli {
    Language language;
    bool language_given;
    const char *scenarios; /* of --scenarios, or NULL */
    const char *data;      /* of --data, or NULL */
    WindowFn *window;
    Library *library; /* see cli_library */
};

/* The library of the folder in use, opened at the first call and owned by the
 * Cli; NULL, with the reason on standard error, if it cannot be. */
Library *cli_library(Cli *cli);

/* The folder of situations that came with the program, in `arena`; NULL if it
 * is not to be found. */
const char *cli_shipped(Arena *arena, Error *err);

/*
 * One option of a command. With `value` given it takes a value, which is put
 * there; else `flag` is set.
 */
typedef struct {
    const char *name; /* "--procedure" */
    const char **value;
    bool *flag;
} Option;

/*
 * Takes the options out of the arguments (argv[0] is the command's name) and
 * leaves the rest in `argv`, of which it returns the count, argv[0] not
 * counted; or -1 with the reason on standard error. `options` ends with
 * { NULL }. "--name=value" is the same as "--name value"; after "--" nothing
 * is an option.
 */
int cli_options(Cli *cli, const Option *options, int argc, char **argv);

/* Says on standard error what is wrong, and returns `code`. */
int cli_fail(const Cli *cli, int code, Message message,
             const char *const *args);
int cli_fail_error(const Cli *cli, int code, const Error *err);

/* The exit code that becomes an error: what was asked for is not there, the
 * situation or run has mistakes, or the world failed. */
int cli_code(const Error *err);

/* The same of a run that was handed in: what it lacks here is no wrong usage.
 */
int cli_run_code(const Error *err);

/* The graver of two exit codes, of several files. */
int cli_graver(int code, int other);

/* Writes text that may come from anywhere, such as the name of a file: what
 * could steer a terminal becomes '?'. */
void cli_put(const char *text, FILE *out);

/* Prints notes as compilers do ("file:line:column: error: …"), each with the
 * author's line and the place marked, to `out`. */
void cli_print_diags(const Cli *cli, const Diags *diags, FILE *out);

/* The same as a list of objects. */
void cli_print_diags_json(const Cli *cli, const Diags *diags, FILE *out);

/* The same on one line each, as editors read them. */
void cli_print_diags_gcc(const Cli *cli, const Diags *diags, FILE *out);

/* Does `name`, which may be NULL, name a run file? Then that is what is to be
 * played. */
bool cli_is_run_file(const char *name);

/* The commands. */
int cli_api(Cli *cli, int argc, char **argv);
int cli_check(Cli *cli, int argc, char **argv);
int cli_explain(Cli *cli, int argc, char **argv);
int cli_new(Cli *cli, int argc, char **argv);
int cli_play(Cli *cli, int argc, char **argv);
int cli_make(Cli *cli, int argc, char **argv);
int cli_strings(Cli *cli, int argc, char **argv);
int cli_score(Cli *cli, int argc, char **argv);
int cli_solve(Cli *cli, int argc, char **argv);
int cli_graph(Cli *cli, int argc, char **argv);
int cli_replay(Cli *cli, int argc, char **argv);
int cli_report(Cli *cli, int argc, char **argv);
int cli_overview(Cli *cli, int argc, char **argv);
int cli_export(Cli *cli, int argc, char **argv);
int cli_import(Cli *cli, int argc, char **argv);
int cli_forget(Cli *cli, int argc, char **argv);
int cli_send(Cli *cli, int argc, char **argv); /* if built WITH_CURL */
int cli_doctor(Cli *cli, int argc, char **argv);

/*
 * Plays the app as lines of text: reads answers (a number or a word) from
 * `in`, writes the screens to `out`. Ends at the end of `in`, or when the app
 * wants to quit. `prompt`: somebody is typing.
 */
int text_play(App *app, FILE *in, FILE *out, bool prompt);

/* Writes the screen that the app shows, and no more. */
int text_show(App *app, FILE *out);

#endif
