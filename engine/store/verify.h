#ifndef STORE_VERIFY_H
#define STORE_VERIFY_H

#include "store/digest.h"
#include "store/retrace.h"
#include "store/runfile.h"

/*
 * Judges a run file again: plays it on the scenario as it is here, under the
 * procedure as it is here, and holds what comes of it against what the file
 * says. Only what comes of it is ever to be shown as true.
 */
typedef struct {
    bool same_scenario; /* the files are those the run was played on */
    bool same_procedure;
    Retrace retrace;
    const char *outcome; /* what it comes to; "" if it is not over */
    bool follows;        /* the file says the same */
} Verified;

/* The SHA-256 of the files that a run is judged on. */
typedef struct {
    char scenario[DIGEST_TEXT], procedure[DIGEST_TEXT];
} Digests;

Digests digests_of(const Scenario *scenario);

/* The same as verify, for who judges many runs of one scenario. */
bool verify_beside(const RunFile *run, const Scenario *scenario,
                   const Digests *digests, Arena *arena, Verified *verified,
                   Error *err);

/* `outcome` in `arena`. False only if the scenario cannot be begun. */
bool verify(const RunFile *run, const Scenario *scenario, Arena *arena,
            Verified *verified, Error *err);

/* The SHA-256 of the files, as runs carry it. */
char *scenario_digest(const Scenario *scenario, char out[DIGEST_TEXT]);
char *procedure_digest(const Procedure *procedure, char out[DIGEST_TEXT]);

#endif
