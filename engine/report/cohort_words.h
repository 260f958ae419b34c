#ifndef REPORT_COHORT_WORDS_H
#define REPORT_COHORT_WORDS_H

#include "report/cohort_out.h"

/* What the overview of many runs says in each of its forms; in `arena`. */

int cohort_minutes(int64_t ms);

/* "2026-05-04" */
const char *cohort_day(Arena *arena, int64_t seconds);

/* "4 mei 2026" */
const char *cohort_day_said(Arena *arena, Language language, int64_t seconds);

/* "3/4", or "–" of what was never due. */
const char *cohort_kept(Arena *arena, Language language, Score score);

/* "38 % van 64", or "–". */
const char *cohort_missed(Arena *arena, Language language, Score score);

/*
 * What stands in the list of files that do not count: of each its name and why;
 * or, where names would name people, of each reason how many there are.
 */
typedef struct {
    const char *label, *value;
} CohortLine;

CohortLine *cohort_strays(const CohortSource *source, Arena *arena, int *count);

#endif
