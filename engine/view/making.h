#ifndef VIEW_MAKING_H
#define VIEW_MAKING_H

#include "core/diag.h"
#include "core/overview.h"
#include "core/traffic.h"

/*
 * A scenario that is being written, as its author wants to see it: the last
 * version that could be read, what is wrong with the files as they are now, and
 * what the solver says. Where it comes from is not for the view to know.
 */
typedef struct {
    const Scenario *scenario; /* the last that could be read, or NULL */
    bool sound;               /* and the files are still as they were then */
    /* Of the scenario; all NULL until it is solved, or if it is too large. */
    const Solution *solution;
    const Overview *overview;
    const Figures *figures;
    const Diag *messages; /* about the files as they are now */
    int message_count;
    const char *file;    /* of the scenario */
    const char *read_at; /* the time of day */
    int solve_ms;        /* that solving took; 0 before */
} Draft;

/* Where runs were kept that were played. */
typedef enum {
    RUNS_KEPT,  /* on this machine */
    RUNS_TESTS, /* beside the scenario, by its author */
    RUNS_FOLDER,
    RUNS_COUNT
} RunsFrom;

/*
 * Where the draft is made. The version before stays valid until a newer one has
 * been read, so that what was done on it can be taken over; messages until the
 * next call.
 */
typedef struct Workbench {
    void *context;
    const char *const *folders; /* where its files are; NULL ends them */
    /* Reads the files. False, with the draft as it was, if they are the same
     * as the last time. */
    bool (*read)(void *context, Draft *draft);
    /* Solves what was read, and adds what that tells. */
    void (*solve)(void *context, Draft *draft);
    /* Keeps a run that is over beside the scenario, as a test, and says where
     * in `err`; false if that failed, with the reason there. */
    bool (*save)(void *context, const Session *session, Error *err);
    /* Counts the runs of what was read last; NULL if there are none there.
     * Valid until the next version has been read. */
    const Traffic *(*count)(void *context, RunsFrom from);
} Workbench;

#endif
