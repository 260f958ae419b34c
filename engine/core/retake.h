#ifndef CORE_RETAKE_H
#define CORE_RETAKE_H

#include "core/session.h"

/*
 * A run of an earlier version of a scenario, taken again on the one there is
 * now. Goes by ids alone, those that were renamed included: a choice is taken
 * if it was made in the step where the run now is, and is open there. It is
 * never guessed what may have been meant.
 */

/* The choice called `word` (as session_word names it), made in the step called
 * `step`. False, with nothing changed, if it cannot be taken so. */
bool session_retake(Session *session, const char *step, const char *word,
                    int64_t at_ms);

/*
 * The run `old`, on `scenario`: as many of its moves as still can be taken, one
 * after another; `taken` is how many. NULL if not even the first step can be
 * entered.
 */
Session *session_redo(const Session *old, const Scenario *scenario, int *taken,
                      Error *err);

#endif
