#ifndef CLI_GATHER_H
#define CLI_GATHER_H

#include "cli/store.h"

/*
 * The runs that a command is asked about: those of a file, of a folder, or one
 * that is kept, each judged again. In order of playing; one that is there twice
 * counts once.
 */
typedef struct {
    RunFile run;
    const Scenario *scenario;
    Verified verified;
    const char *digest; /* SHA-256 of its file */
    const char *file;   /* its path, or what was asked for if it is kept */
} Gathered;

typedef struct {
    Gathered *runs;
    int count;
    int code; /* EXIT_FINE, or what became of a file that was left out */
} Gathering;

/*
 * `what`: a path, the beginning of the number of a kept run, or "last";
 * `person` is whose kept runs are meant, NULL for who did not say. What cannot
 * be read or judged is left out, and said so on standard error. In `arena`.
 */
Gathering gather(Cli *cli, const char *what, const char *person, Arena *arena);

#endif
