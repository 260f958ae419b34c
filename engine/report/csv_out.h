#ifndef REPORT_CSV_OUT_H
#define REPORT_CSV_OUT_H

#include "core/strbuf.h"
#include "report/report.h"

/*
 * Tables for spreadsheets: RFC 4180, but with ';' between the cells and a byte
 * order mark before them, as spreadsheets in Dutch want it.
 */

/* Begins a file. */
void csv_begin(Strbuf *out);

/*
 * Adds a record; NULL ends the cells. A cell that a spreadsheet might take for
 * a formula (one that begins with = + - @, also after blanks) gets an
 * apostrophe before it (OWASP, "CSV Injection").
 */
void csv_record(Strbuf *out, const char *const *cells);

/* A record for each rule of each report, below one with the names of the
 * columns; in `arena`. */
Bytes csv_of(const Report *reports, int count, Arena *arena);

#endif
