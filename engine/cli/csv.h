#ifndef CLI_CSV_H
#define CLI_CSV_H

#include <stdint.h>
#include <stdio.h>

#include "core/error.h"

/*
 * Reads comma-separated values, one record at a time, in bounded memory.
 *
 * Between fields stand commas, or semicolons if the first line has one before
 * any comma. Quotes as in RFC 4180: a field that begins with one may hold
 * either, line ends and doubled quotes. Lines end in LF or CRLF; blank ones are
 * passed over, as is a byte order mark. The text must be UTF-8. A record may
 * take up to CSV_RECORD_MAX bytes.
 */
typedef struct Csv Csv;

enum { CSV_RECORD_MAX = 1 << 20 };

/* Without its quotes; not ended by a NUL, and may hold one. */
typedef struct {
    const char *text;
    size_t length;
    bool has_pairs; /* doubled quotes, until they are made single */
} CsvField;

typedef enum {
    CSV_RECORD,
    CSV_PAUSE, /* no record; the next call reads on and may take long */
    CSV_END,
    CSV_MISTAKE,   /* in the file; the error names the line */
    CSV_UNREADABLE /* the file could not be read */
} CsvResult;

/* Both are borrowed; `name` is for errors. */
Csv *csv_new(FILE *file, const char *name);

/* csv_free(NULL) does nothing. The file stays open. */
void csv_free(Csv *csv);

/* Reads the next record. After CSV_END, CSV_MISTAKE and CSV_UNREADABLE: do not
 * go on. */
CsvResult csv_next(Csv *csv, Error *err);

/*
 * The fields of the record. The array is valid until the next call of csv_next;
 * the texts stay where they are until the first call after a CSV_PAUSE.
 */
const CsvField *csv_fields(const Csv *csv, int *count);

/* The line on which the record begins, from 1. */
int64_t csv_line(const Csv *csv);

/* Writes a field, between quotes if it needs them. */
void csv_put(FILE *out, const char *text, size_t length);

#endif
