#ifndef REPORT_CERTIFICATE_H
#define REPORT_CERTIFICATE_H

#include "report/report.h"

/*
 * What a trainee uploads in a member system: which situations they played,
 * when, how long, and what their rules came to. It states what was measured and
 * what the provider says, each as such, and claims no accreditation.
 *
 * It is for one person, and for runs that can be believed. The same runs and
 * the same date give the same certificate, number included.
 */

/* A run for a certificate, with the SHA-256 of its file. */
typedef struct {
    const Report *report;
    const Verified *verified;
    const char *digest;
} Certified;

/* Texts are "" where they say nothing. */
typedef struct {
    Language language;
    const char *program; /* version of this one */
    const char *date;    /* of drawing up, as date_text writes it */
    const char *provider, *accreditation, *hours;
    const Certified *runs;
    int count; /* at least 1 */
} CertificateSource;

enum { CERTIFICATE_COLUMNS = 7 };

/* A run: its situation and what is known of it, and the cells beside it. */
typedef struct {
    const char *title, *about;
    const char *cells[CERTIFICATE_COLUMNS - 1];
    const char *digest;
} CertificateRow;

/* All that stands on it, in order. */
typedef struct {
    Language language;
    const char *date;
    const char *title, *subtitle;
    const char *name; /* of who played; "" if not given */
    ReportLine *lines;
    int line_count;
    const char *played; /* the heading of the rows, and their columns */
    const char *columns[CERTIFICATE_COLUMNS];
    CertificateRow *rows;
    int row_count;
    const char *check, *digest; /* the same of what can be checked */
    const char *means, *replay;
} Certificate;

/* False if a run cannot be believed, or if they are not all of one person. All
 * in `arena`. */
bool certificate_of(const CertificateSource *source, Arena *arena,
                    Certificate *certificate, Error *err);

/* As tagged PDF, the same bytes at any time and place with the same fonts; in
 * `arena`. Needs cairo and Pango: only there in a program built WITH_PDF. */
bool certificate_pdf(const Certificate *certificate, Arena *arena, Bytes *pdf,
                     Error *err);

#endif
