#ifndef TESTS_KEPT_H
#define TESTS_KEPT_H

#include "tests/check.h"
#include "tests/own_folder.h"

#include "store/runfile.h"
#include "store/store.h"

/*
 * Runs to keep, and a folder of the test's own to keep them in.
 *
 * Run `number` of a trainee always has the same id, events and outcome; the
 * higher, the longer, up to KEPT_EVENTS_MAX. An odd one is finished.
 */
enum { KEPT_EVENTS_MAX = 30 };

typedef struct {
    char folder[OWN_FOLDER_MAX];
    Trainee trainee;
} Kept;

void kept_begin(Kept *kept, const char *name);

/* Takes the folder away again. */
void kept_end(Kept *kept);

/* Where a file of the folder is; until the next call. */
const char *kept_path(const Kept *kept, const char *name);

/* All of a file; the caller frees it. */
Bytes kept_read(const char *path);
void kept_write(const char *path, Bytes bytes);

/* Does a file of the folder hold these bytes? */
bool kept_holds(const Kept *kept, const char *bytes);

/* How many files have a name that begins so. */
int kept_count(const Kept *kept, const char *start);

/* Run `number`; its events go to `events`. */
Attempt kept_attempt(const Kept *kept, int number);
int kept_events(int number, Event events[KEPT_EVENTS_MAX]);

/* Opens the store; the test fails if that cannot be, or if there is a note and
 * none is expected. */
Store *kept_open(const Kept *kept);

/* Saves the first `count` runs, whole. */
void kept_fill(Store *store, const Kept *kept, int count);

/* How many runs it has of somebody. */
int kept_runs(Store *store, const Trainee *trainee);

/* Does the store have run `number` as far as `events` events at least, and as
 * it was? */
bool kept_has(Store *store, const Kept *kept, int number, int events);

#endif
