#ifndef CLI_LOG_H
#define CLI_LOG_H

#include <stdint.h>
#include <stdio.h>

#include "core/error.h"
#include "core/procedure.h"

/*
 * Judges an event log under a procedure.
 *
 * The log is CSV whose first line names the columns `case` and `event`, among
 * others maybe; each line after it is one moment of its case. Cases may
 * interleave. Memory grows with the number of cases, not with their length. A
 * name of a case is printed, so what is invisible in it is a mistake.
 *
 * Writes CSV `case,rule,status,event`: for every case in the order in which
 * they first appear and every rule in the procedure's, the final status and
 * the number, from 1 within its case, of the event that settled it, if one
 * did. Events that the procedure does not know take part as EVENT_OTHER;
 * `unknown` is how many there were.
 *
 * Returns EXIT_FINE; EXIT_MISTAKES (the log is wrong, nothing was written) or
 * EXIT_WORLD (reading or writing failed), with the reason in `err`. `in_name`
 * is for errors.
 */
int log_score(FILE *in, const char *in_name, const Procedure *procedure,
              FILE *out, int64_t *unknown, Error *err);

#endif
