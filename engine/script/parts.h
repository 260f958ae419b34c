#ifndef SCRIPT_PARTS_H
#define SCRIPT_PARTS_H

#include "script/reader.h"

/*
 * The parts that steps, choices and contacts are made of: fields for
 * script/reader.h. What they name must be known to the reader by then: events
 * and norms of its procedure; variables, people, documents and steps of its
 * scenario.
 */
FieldFn read_when;    /* Condition: a table of tests, or a function */
FieldFn read_needs;   /* Condition */
FieldFn read_unless;  /* Condition */
FieldFn read_story;   /* Story */
FieldFn read_does;    /* RaiseList: activities */
FieldFn read_happens; /* RaiseList: events */
FieldFn read_sets;    /* AssignmentList */
FieldFn read_effect;  /* int: a hook */
FieldFn read_norms;   /* RemarkList */
FieldFn read_ways;    /* WayList */
FieldFn read_person;  /* int */
FieldFn read_step;    /* int */
FieldFn read_target;  /* int: of a Way */
FieldFn read_shows;   /* IndexList: documents */
FieldFn read_events;  /* EventSet: names of either sort */

typedef struct {
    Raise *items;
    int count;
} RaiseList;

typedef struct {
    Assignment *items;
    int count;
} AssignmentList;

typedef struct {
    Remark *items;
    int count;
} RemarkList;

typedef struct {
    Way *items;
    int count;
} WayList;

typedef struct {
    int *items;
    int count;
} IndexList;

#define WHEN_ABOUT                                                             \
    ABOUT("Alleen als dit geldt: waarden van de toestand, of een functie.",    \
          "Only if this holds: values of the state, or a function.")
#define NEEDS_ABOUT                                                            \
    ABOUT("Alleen als dit deze keer al gebeurd of gedaan is.",                 \
          "Only if this has happened or been done in this run.")
#define UNLESS_ABOUT                                                           \
    ABOUT("Alleen als dit deze keer nog niet gebeurd of gedaan is.",           \
          "Only if this has not happened or been done in this run.")

/* The three fields of a condition, for a record that has it as
 * `at`. */
#define CONDITION_FIELDS(type, at)                                             \
    { "when", read_when, false, offsetof(type, at), NULL, WHEN_ABOUT },        \
        { "needs", read_needs, false, offsetof(type, at), NULL, NEEDS_ABOUT }, \
    {                                                                          \
        "unless", read_unless, false, offsetof(type, at), NULL, UNLESS_ABOUT   \
    }

/* The value on top as one that a variable can have; false, having said why.
 * `from` is the field it stands in. */
bool reader_value(Reader *r, const Variable *variable, Spot spot, int *value);

/* A condition that always holds. */
Condition condition_always(void);

#endif
