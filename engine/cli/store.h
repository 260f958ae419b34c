#ifndef CLI_STORE_H
#define CLI_STORE_H

#include "cli/cli.h"
#include "store/runfile.h"
#include "store/store.h"
#include "store/verify.h"

/* What the commands around kept runs share. */

/* The store in use; NULL, having said why, if there is none. Is it damaged, it
 * is mended, and that is said. */
Store *cli_store(Cli *cli);

/* Who is called so in the store, or who plays there if `name` is NULL; false,
 * having said so, if nobody is. */
bool cli_trainee(const Cli *cli, Store *store, const char *name, Arena *arena,
                 Trainee *trainee);

/* Judges a run again on the situation here. Fills `err` and returns false if
 * that cannot be. */
bool cli_judge(Cli *cli, const RunFile *run, Arena *arena,
               const Scenario **scenario, Verified *verified, Error *err);

/*
 * Reads a run file and judges it again on the situation here. Fills `err` and
 * returns false if it cannot be read or judged.
 */
bool cli_verify(Cli *cli, const char *path, Arena *arena, RunFile *run,
                const Scenario **scenario, Verified *verified, Error *err);

/* Writes the runs of a person that are finished into a folder, a file each, and
 * tells `wrote` of each path, if it is there; `count` becomes how many. */
bool cli_write_runs(Store *store, const Trainee *trainee, const char *folder,
                    void (*wrote)(const char *path), int *count, Error *err);

/*
 * Puts the run of a file in the store, under the name that the file gives: the
 * same for a file that is dropped on the window. What it came to is judged
 * anew. Fails if the file was changed, or its choices no longer lead to an end.
 */
bool import_run(Cli *cli, Store *store, const char *path, bool *known,
                Error *err);

#endif
