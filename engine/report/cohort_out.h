#ifndef REPORT_COHORT_OUT_H
#define REPORT_COHORT_OUT_H

#include "core/traffic.h"
#include "report/csv_out.h"
#include "view/cohort.h"

/* The overview of many runs, written; in `arena`. */
typedef struct {
    const Cohort *cohort;
    const CohortStray *strays;
    int stray_count;
    Language language;
    bool pseudonyms; /* files are counted, not named: their names name people */
    /* For the page alone: where the runs came, of each situation by title. */
    const Traffic *ways;
    int way_count;
    int lost; /* runs that could not be followed */
} CohortSource;

/* As text: shares missed by rule, people beside rules, what does not count. */
Bytes cohort_text(const CohortSource *source, Arena *arena);

/* As a page without scripts, with plots that stand in tables too. */
Bytes cohort_html(const CohortSource *source, Arena *arena);

/* A record for each person: each rule in two columns, how often it was kept
 * and how often it was due. */
Bytes cohort_csv(const CohortSource *source, Arena *arena);

/* The list of attendance: who played, when, and for how long. */
Bytes cohort_attendance(const CohortSource *source, Arena *arena);

#endif
