#ifndef STORE_STORE_H
#define STORE_STORE_H

#include <stdbool.h>
#include <stdint.h>

#include "core/arena.h"
#include "core/error.h"
#include "store/event.h"

/*
 * What is kept of all that was played: one SQLite database, klachtwijzer.db, in
 * a folder of the user's own, on this machine.
 *
 * What a call has saved is on disk when it returns, and survives the end of the
 * program and of the power. A failed call has changed nothing, and says in
 * `err` why. Nothing is ever thrown away but by store_forget: a database that
 * is damaged is set aside under another name and what can be read of it is
 * copied to a new one; one that a newer program made is left alone. Files are
 * for the user alone; no name of a person stands in the name of a file.
 *
 * Several programs may have one store open, and all of them can save. What
 * needs the store for oneself (making it anew, deleting a person, going on with
 * a run that may be going on elsewhere) only the first of them can do: the
 * others are guests.
 *
 * Reads no clock: times come in. What stands in what order is settled by
 * counting.
 */
typedef struct Store Store;

/*
 * Opens the store in `folder`; with `make`, makes folder and store if they are
 * not there. NULL if it cannot be used. `note` is filled if it can, but
 * something should be said: it was damaged.
 */
Store *store_open(const char *folder, bool make, Error *note, Error *err);

/* The version of SQLite. */
const char *store_library_version(void);

/* store_close(NULL) does nothing. */
void store_close(Store *store);

/* Is another program before this one? If that has ended meanwhile, this one
 * takes its place. */
bool store_is_guest(Store *store);

/* Reads every row. False, with MESSAGE_STORE_DAMAGED, if one is not as it was
 * written; the store is then mended when it is next opened. */
bool store_check(Store *store, Error *err);

/*
 * The trainee called `name`, who is put in the store, with this number, if not
 * there; "" is whoever did not say who they are. Valid until the store is
 * closed.
 */
bool store_trainee(Store *store, const char *name, const char *registration,
                   Trainee *trainee, Error *err);

/* The name of who played here last, in `arena`; "" if nobody did, or NULL if it
 * cannot be read. */
const char *store_last_player(Store *store, Arena *arena, Error *err);

/* Who has this id is the one who plays from now on. */
bool store_plays(Store *store, const Id *trainee, Error *err);

/* Keeps another name or number for who has this id: of at most WORD_MAX bytes,
 * and a name that nobody else has. */
bool store_name(Store *store, const Trainee *trainee, Error *err);

/* All trainees, in `arena`. */
bool store_trainees(Store *store, Arena *arena, Trainee **trainees, int *count,
                    Error *err);

/*
 * Deletes a trainee with all that is kept of them, copies and databases that
 * were set aside included: afterwards no file in the folder holds a byte of it.
 * Fails for a guest.
 */
bool store_forget(Store *store, const Id *trainee, Error *err);

/*
 * Saves a run as far as it came, of which the store may have the beginning:
 * `events` are all of its events. In one transaction, with its trainee.
 */
bool store_save(Store *store, const Trainee *trainee, const Attempt *attempt,
                const Event *events, int count, Error *err);

/* A run with what the store adds: how many events, and its place in time. */
typedef struct {
    Attempt attempt;
    int64_t event_count;
    int64_t turn; /* counts up: of two runs the higher was played last */
} KeptRun;

/* The runs of a trainee in order of their last change, in `arena`. */
bool store_runs(Store *store, const Id *trainee, Arena *arena, KeptRun **runs,
                int *count, Error *err);

/* The events of a run in order, in `arena`. */
bool store_events(Store *store, const Id *attempt, Arena *arena, Events *events,
                  Error *err);

/* What was set, by this trainee: each with the words it is kept under. */
typedef void SettingFn(void *context, const char *word, const char *value);
bool store_settings(Store *store, const Id *trainee, SettingFn *each,
                    void *context, Error *err);

bool store_set(Store *store, const Id *trainee, const char *word,
               const char *value, Error *err);

#endif
