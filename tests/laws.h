#ifndef TESTS_LAWS_H
#define TESTS_LAWS_H

#include "core/session.h"
#include "core/solve.h"

/*
 * Laws that hold for every run of every situation, whoever wrote it. Each
 * returns what the first one that is broken says, or NULL.
 */

/* Verdicts and score: within their bounds, and the same from the run's own
 * monitors. */
const char *laws_of_verdicts(const Session *session);

/* Played again by its words the run comes to the same. */
const char *laws_of_replay(const Session *session);

/* The run is in the solved space, and no choice of it lessened the least loss
 * or raised the greatest; what it lost lies between them. */
const char *laws_of_loss(const Session *session, const Solution *solution);

#endif
