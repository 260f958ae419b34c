#ifndef REPORT_PLAIN_H
#define REPORT_PLAIN_H

#include "report/report.h"

/*
 * Reports as plain text in lines of at most 70 characters, for a terminal, a
 * mail or a braille display. No text can steer a terminal. In `arena`.
 */
Bytes plain_of(const Report *reports, int count, Arena *arena);

#endif
