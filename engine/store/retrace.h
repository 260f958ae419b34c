#ifndef STORE_RETRACE_H
#define STORE_RETRACE_H

#include "core/session.h"
#include "store/event.h"

/*
 * Plays a kept run again on the scenario as it is now.
 *
 * Goes by ids alone, those that were renamed included: a choice is taken if it
 * was made in the step where the run now is, and is open there. At the first
 * that is not, the run stops; it is never guessed what may have been meant.
 * What was taken back is not played.
 */
typedef struct {
    int taken;     /* moves of the line as finally played */
    int total;     /* how many there were */
    bool rewound;  /* something was taken back */
    Event stopped; /* the event that could not be played, if taken < total */
} Retrace;

/* NULL only if not even the first step can be entered. */
Session *retrace(const Scenario *scenario, const Event *events, int count,
                 Retrace *result, Error *err);

/* The event for move `move` of a run, its words in `arena`. */
Event event_of_move(const Session *session, int move, Arena *arena);

#endif
