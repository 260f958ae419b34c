#ifndef CLI_OVERVIEW_H
#define CLI_OVERVIEW_H

#include "cli/intake.h"
#include "report/cohort_out.h"

/* The overview of a folder of run files, as one of its documents. */
typedef Bytes OverviewForm(const CohortSource *source, Arena *arena);

/* Of what was read until now; in `arena`. */
Bytes overview_form(Intake *in, const CohortWish *wish, Language language,
                    OverviewForm *form, Arena *arena);

/* Writes it to `out`, or to standard output if that is NULL; returns the exit
 * code, which tells of files that do not count. */
int overview_write(Cli *cli, const char *folder, const CohortWish *wish,
                   OverviewForm *form, const char *out);

#endif
