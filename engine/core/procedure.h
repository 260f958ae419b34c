#ifndef CORE_PROCEDURE_H
#define CORE_PROCEDURE_H

#include <stdint.h>

#include "core/arena.h"
#include "core/rule.h"
#include "core/text.h"

/*
 * A procedure: the names of what can happen and of what a therapist can do,
 * and the rules over them. Read from scenarios/procedures/NAME.lua and constant
 * from then on. Events and activities share one numbering (see rule.h).
 */
typedef struct {
    const char *id;
    Text label;
    bool activity; /* done by the trainee, not by the world */
} EventName;

/* A norm outside the procedure: shown apart, never scored. */
typedef struct {
    const char *id;
    Text label;
} Norm;

typedef enum { WHO_YOU, WHO_OTHERS } Who;

/* One step of the document, in our own words. */
typedef struct {
    const char *id;
    Text title;
    Text route; /* "jij en de cliënt" */
    Text text;
    Who who;
    EventSet when; /* a story in which one of these takes place comes to it */
} Phase;

typedef enum { FACT_ABOUT, FACT_MAX } FactKind;

/* An amount that the document names, in whole euros. */
typedef struct {
    const char *id;
    int amount;
    FactKind kind;
    Text label;
    EventSet when; /* a story in which one of these took place brings it up */
    EventSet covered; /* one of these had the insurer take care of it */
} Fact;

/* What a word of the document means. */
typedef struct {
    const char *id;
    Text label;
    Text text;
} Term;

typedef struct {
    Arena *arena; /* owns all below */
    const char *id;
    Text title;
    Text source_title; /* the document */
    Text source_owner;
    uint64_t digest; /* FNV-1a of the file, tells versions apart */
    Bytes source;    /* the file, byte for byte */
    EventName *events;
    int event_count;
    Norm *norms;
    int norm_count;
    Phase *phases;
    int phase_count;
    Fact *facts;
    int fact_count;
    Term *terms;
    int term_count;
    Rule *rules;
    int rule_count;
    /* What a sound story keeps to: for authors, never scored. */
    Rule *expectations;
    int expectation_count;
    /* People to call, as in every scenario unless it says more of them; see
     * scenario.h. Their choices are numbered within this list. */
    struct Contact *contacts;
    int contact_count;
    struct Choice *choices;
    int choice_count;
} Procedure;

/* procedure_free(NULL) does nothing. */
void procedure_free(Procedure *procedure);

/* The number of the event or activity called `id`, or -1. */
int procedure_event(const Procedure *procedure, const char *id);

#endif
