#ifndef CORE_SESSION_H
#define CORE_SESSION_H

#include <stdbool.h>
#include <stdint.h>

#include "core/error.h"
#include "core/state.h"

/*
 * One run of one scenario by one trainee.
 *
 * A session is its trace. Where the trainee stands, what the state holds and
 * what the run is worth all follow from the scenario and the trace, so a kept
 * trace can be replayed, judged under other rules, or walked through in a
 * debrief. Nothing here reads a clock or draws a random number: time comes in
 * with each move. A failed call has changed nothing.
 */
typedef struct Session Session;

/* Room for "contact:choice", or for a choice and a comma. */
enum { SESSION_WORD_MAX = 132 };

/* One thing the trainee did, with what followed from it. */
typedef struct {
    int choice;
    int64_t at_ms; /* since the run began; never decreases */
    int step;      /* where it was done */
    int day;       /* of the story, before it was done */
    int way;       /* of the choice's ways, or -1 */
} Move;

/* One event or activity that took place. */
typedef struct {
    int event;
    int move;   /* that brought it about; -1 for the start of the run */
    int moment; /* counts up; events of one moment have the same number */
    int day;
} Happening;

/* Starts a run at the first step. The scenario is borrowed. NULL if an
 * author's function fails. */
Session *session_new(const Scenario *scenario, Error *err);

/* Another run, of the first `length` moves of this one. NULL if an author's
 * function fails, which it did not before. */
Session *session_copy(const Session *session, int length, Error *err);

/* session_free(NULL) does nothing. */
void session_free(Session *session);

/* Takes a choice that is open now. */
bool session_take(Session *session, int choice, int64_t at_ms, Error *err);

/* Takes back all but the first `length` moves. */
void session_rewind(Session *session, int length);

/*
 * Takes the choices that `words` names, separated by commas: a choice's id, or
 * contact:choice ("bellen,supervisor:anoniem,finish"). Stops at the first that
 * is unknown or not open; what came before it has been taken.
 */
bool session_replay(Session *session, const char *words, Error *err);

/* The choice that such a word names where the run now is, or -1. */
int session_find(const Session *session, const char *word);

/* The word for a choice in such a list, cut to fit; returns `out`. */
char *session_word(const Session *session, int choice, char *out, size_t size);

const Scenario *session_scenario(const Session *session);
const State *session_state(const Session *session);
int session_day(const Session *session);

/* Where the run stood before its move `move`. */
const State *session_state_before(const Session *session, int move);

bool session_is_over(const Session *session);

/* All borrowed: valid until the next take, rewind or free. */
const Move *session_moves(const Session *session, int *count);
const Happening *session_happenings(const Session *session, int *count);

/* Was this contact called, and on which day last? 0 if not. */
int session_called_on(const Session *session, int contact);

/* Is this document in the file by now? */
bool session_has_document(const Session *session, int document);

#endif
