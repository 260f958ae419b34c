#ifndef REPORT_COHORT_PLOT_H
#define REPORT_COHORT_PLOT_H

#include "report/cohort_out.h"

/*
 * The plots of the overview as inline SVG, each one image with a title. What is
 * kept, late and missed differs in height, not in colour alone. Each says no
 * more than the table that stands below it.
 */

/* Of the times each rule was due, how often it was missed or late. */
void cohort_plot_shares(Strbuf *out, const CohortSource *source);

/* People beside rules, from one person to before another. */
void cohort_plot_people(Strbuf *out, const CohortSource *source, int first,
                        int end);

/* From the first to the best time, of who played a situation more than once. */
void cohort_plot_gains(Strbuf *out, const CohortSource *source);

/* Played a situation more than once? */
bool cohort_again(const CohortPerson *person);

/* The map of a situation with its traffic, one of `ways`; nothing if it is too
 * large to be drawn. */
void cohort_plot_ways(Strbuf *out, const CohortSource *source, int place);

#endif
