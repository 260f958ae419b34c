#ifndef CLI_REPORTS_H
#define CLI_REPORTS_H

#include "cli/certify.h"
#include "cli/gather.h"

/* Reports of the runs that are finished, and those runs as claims. */
typedef struct {
    Report *reports;
    Claims claims;
    int count;
} Reports;

/* Of all that was gathered, in `arena`; says what is left out. What it came to
 * goes to the code of `gathering`, doubts about a run included. */
Reports reports_of(const Cli *cli, Gathering *gathering, Arena *arena);

#endif
