#ifndef STORE_JOURNAL_H
#define STORE_JOURNAL_H

#include "store/store.h"

/*
 * What one trainee does while the program runs, on its way to the store.
 *
 * Each call saves at once. If that fails the journal keeps it in memory, says
 * so once, tries again at each later call with all that is not yet on disk, and
 * says so when it has succeeded. So `err` after a call is something to tell the
 * trainee, not a reason to stop: the call itself cannot fail. A store that has
 * gone is opened anew when it is back.
 */
typedef struct Journal Journal;

/*
 * `folder`: of the store. `name`: of who plays, "" if they have not said, or
 * NULL for who played last. `err` is filled if something is to be told; the
 * journal can be used all the same.
 */
Journal *journal_new(const char *folder, const char *name, Error *err);

/*
 * Tries a last time, and frees it. False if something is not on disk, and then
 * never will be; `err` says why. True for NULL.
 */
bool journal_end(Journal *journal, Error *err);

/* Is there anything that is not on disk? */
bool journal_is_behind(const Journal *journal);

/* Begins a run, which is given an id and the trainee; events go to the run
 * that was begun or taken up last. Nothing is saved before its first event. */
void journal_begin(Journal *journal, const Attempt *attempt);

/* Takes up a run that the store has, with its events. */
void journal_take_up(Journal *journal, const Attempt *attempt,
                     const Events *events);

/* Adds to the run. `outcome` is "" while it is not over. */
void journal_add(Journal *journal, const Event *event, const char *outcome,
                 Error *err);

/* The run that was begun or taken up last, on disk or not; false if there is
 * none. Borrowed until the next call. */
bool journal_run(const Journal *journal, Attempt *attempt, Events *events);

/* Keeps what was set, for this trainee. */
void journal_set(Journal *journal, const char *word, const char *value,
                 Error *err);

/* Keeps another name or number for who plays; false, with `err`, if it cannot.
 */
bool journal_name(Journal *journal, const char *name, const char *registration,
                  Error *err);

/* NULL while there is none. Borrowed until the next call. */
Store *journal_store(const Journal *journal);

const Trainee *journal_trainee(const Journal *journal);

#endif
