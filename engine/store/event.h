#ifndef STORE_EVENT_H
#define STORE_EVENT_H

#include <stddef.h>
#include <stdint.h>

#include "store/id.h"

/*
 * What is kept of a run, in the store and in run files alike. Texts are UTF-8,
 * "" where they say nothing, and borrowed.
 */
enum {
    WORD_MAX = 200, /* bytes of a name, or of any word */
    TEXT_MAX = 8000 /* of what a person wrote */
};

/* Who plays; one may go without a name. */
typedef struct {
    Id id;
    const char *name;
    const char *registration; /* number in a register, or "" */
} Trainee;

/* The mode in which a group plays, whose runs carry no names. */
#define MODE_OF_GROUPS "groepsles"

/* A run, as it began and as far as it came. */
typedef struct {
    Id id;
    Id trainee;
    const char *scenario; /* its id */
    const char *scenario_digest;
    const char *procedure; /* its id */
    const char *procedure_digest;
    const char *mode;    /* "oefenen" … */
    const char *program; /* its version */
    int64_t seed;
    int64_t began;       /* seconds since 1970, UTC; for people to read */
    const char *outcome; /* see outcome.h; "" while it is not finished */
} Attempt;

typedef enum {
    EVENT_CHOSEN,    /* `word` in `step`, as session_word writes it */
    EVENT_REWOUND,   /* to the first `number` moves */
    EVENT_REFLECTED, /* `text`, in answer to the question `word` */
    /* `number` hands for `word` in `step`: a choice, "supervisor:" to call
     * somebody, or ":" to call at all; of team `text`, "" for the first. */
    EVENT_VOTED,
    EVENT_KIND_COUNT
} EventKind;

typedef struct {
    EventKind kind;
    const char *step;
    const char *word;
    const char *text;
    int64_t number;
    int64_t ms; /* since the run began */
} Event;

typedef struct {
    Event *events;
    int count;
} Events;

/*
 * How long was played: the time between what was done, of which a pause counts
 * for at most ten minutes, so that a machine left alone proves nothing. The
 * moves that a run shares with one before it, to play on from there, were
 * played then.
 */
int64_t events_active_ms(const Events *events);

/* "chosen", "rewound" …: the words they are kept under. */
const char *event_kind_name(EventKind kind);

/* EVENT_KIND_COUNT if there is no such kind. */
EventKind event_kind_named(const char *name, size_t length);

#endif
