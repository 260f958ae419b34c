#ifndef REPORT_RETELL_H
#define REPORT_RETELL_H

#include "report/report.h"
#include "view/findings.h"

/*
 * Fills in the choices of a run, what could be kept after each, and the
 * smallest change. Where a situation is too large to be worked out, the report
 * says so and goes without. False if an author's function fails.
 */
bool retell(Page *page, const Judged *judged, Report *report, Error *err);

/* `text` without the marks of emphasis. */
const char *report_plain(const Page *page, const char *text);

#endif
