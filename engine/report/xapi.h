#ifndef REPORT_XAPI_H
#define REPORT_XAPI_H

#include "report/report.h"

/*
 * Runs as statements of the Experience API (xAPI 1.0.3), for a learning record
 * store: an array of JSON, a statement on each line. Of each run: initialized;
 * answered, for every choice, also one that was taken back; passed or failed
 * for every rule that was due; scored; completed; terminated. Verbs and types
 * are those of ADL. Whether a whole run is passed is for nobody here to say.
 *
 * A statement's id follows from its run and its place in it, so that a store
 * takes the same statement once. What `notices` tell of a run stands in the
 * context of its statements. What a trainee wrote is not told.
 */

/* Names who played by registration number, else by name. In `arena`. */
Bytes xapi_of(const Report *reports, int count, Arena *arena);

/* Names nobody: the number of the run stands for who played it. The ids are
 * others, for these are other statements. */
Bytes xapi_nameless_of(const Report *reports, int count, Arena *arena);

#endif
