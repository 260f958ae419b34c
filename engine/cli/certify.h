#ifndef CLI_CERTIFY_H
#define CLI_CERTIFY_H

#include "cli/cli.h"
#include "report/certificate.h"

/* What the command line states for certificates; NULL where it says nothing. */
typedef struct {
    const char *provider, *accreditation, *hours, *date;
} Stated;

/* The runs that certificates are asked for, in the order of playing, with the
 * names of their files. */
typedef struct {
    Certified *runs;
    const char **files;
    int count;
} Claims;

/* One certificate of them all, which are of one person; in `arena`. */
bool certify(const Cli *cli, const Stated *stated, const Claims *claims,
             Arena *arena, Bytes *pdf, Error *err);

/*
 * A certificate for each person, in `folder`, which is made if it is not there;
 * the same person's file has the same name each time. Says on standard output
 * what was written, and on standard error which runs were left out and why.
 * Returns the exit code.
 */
int certify_each(const Cli *cli, const Stated *stated, const Claims *claims,
                 const char *folder, Arena *arena);

/* The exit code that becomes an error of these. */
int certify_code(const Error *err);

#endif
