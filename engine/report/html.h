#ifndef REPORT_HTML_H
#define REPORT_HTML_H

#include "report/report.h"

/*
 * Reports as one HTML file (HTML living standard) without scripts, that loads
 * nothing and prints on A4. Whatever a text holds, it is text in the file. The
 * same reports give the same bytes; `count` is at least 1. In `arena`.
 */
Bytes html_of(const Report *reports, int count, Arena *arena);

#endif
