#ifndef CLI_WAYS_H
#define CLI_WAYS_H

#include "cli/intake.h"
#include "report/cohort_out.h"

/* Plays all runs that are wanted again, and counts for each situation where
 * they came: fills in that part of `source`, in `arena`. */
void ways_count(Intake *intake, const CohortWish *wish, CohortSource *source,
                Arena *arena);

#endif
