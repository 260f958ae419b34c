#ifndef CLI_INTAKE_H
#define CLI_INTAKE_H

#include "cli/store.h"
#include "view/cohort.h"

/*
 * The run files of one folder, taken in one after another, so that who waits
 * can see how far it is, and stop it. Every run is judged again; what cannot be
 * counted is listed with the reason. Nothing is kept but what is counted.
 */
typedef struct Intake Intake;

/* NULL if the folder cannot be read. The library must outlive it. */
Intake *intake_new(Cli *cli, const char *folder, Error *err);

/* intake_free(NULL) does nothing. */
void intake_free(Intake *intake);

/* Takes in one more file; false if there is none left. */
bool intake_next(Intake *intake);

/* How many files were read, of how many. */
int intake_done(const Intake *intake);
int intake_total(const Intake *intake);

/*
 * Plays one of the runs again from its file, which goes to `file`, in `arena`;
 * `retraced` tells how. NULL if the file is no longer the one that was counted.
 */
Session *intake_play(Intake *intake, int run, Arena *arena, RunFile *file,
                     Retrace *retraced, Error *err);

/* Of the file of a run, in `arena`. */
const char *intake_path(const Intake *intake, int run, Arena *arena);

/* Borrowed until the next file. */
const CohortRun *intake_runs(const Intake *intake, int *count);
const CohortStray *intake_strays(const Intake *intake, int *count);

#endif
