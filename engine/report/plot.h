#ifndef REPORT_PLOT_H
#define REPORT_PLOT_H

#include "core/strbuf.h"
#include "report/report.h"

/*
 * The line of what could still be kept, as inline SVG with a title. A choice
 * that closed a door differs in shape, not in colour alone. `number` tells the
 * reports of one file apart.
 */
void plot_add(Strbuf *out, const Report *report, int number);

#endif
