#ifndef CORE_COMPILE_H
#define CORE_COMPILE_H

#include "core/arena.h"
#include "core/pack.h"

/*
 * What can be done in each step, as operations on packed states: conditions as
 * masks and compares, effects as field updates, the events of a whole move as
 * one table per group of rules. Moves that need an author's function, or raise
 * an event on a condition, are left to state_take.
 */

/* A comparison that is not simply equality, as a range, so that all kinds are
 * one: holds if the field less `low`, modulo 2^64, is at most `span`. */
typedef struct {
    PackField field;
    uint64_t low, span;
} PackTest;

/* Holds if key & mask == value in every word, and all tests do. */
typedef struct {
    uint64_t *mask, *value; /* [word] */
    PackTest *tests;
    int test_count;
} PackGuard;

typedef struct {
    PackField field;
    int by; /* added, within 0 and `high` */
    int high;
} PackShift;

typedef struct {
    PackField field;
    const uint8_t *change; /* [group's states]: the bits that turn over */
} PackMap;

/* One way in which a move can turn out. */
typedef struct {
    int choice;
    int way;  /* or -1: the run stays in its step */
    int step; /* where it leads; SPACE_END for "finish" */
    bool always;
    PackGuard guard; /* of the way, after the choice's effects */
    uint64_t *set;   /* [word]: events that entering brings about */
    PackMap *maps;
    int map_count;
} Outlet;

typedef struct {
    int choice;
    bool slow; /* for state_take */
    PackGuard guard;
    uint64_t *clear, *set; /* [word] */
    PackShift *shifts;
    int shift_count;
    int first_outlet, outlet_count; /* the last is for staying */
} PackMove;

typedef struct {
    PackMove *moves;
    int move_count;
    Outlet *outlets;
    int outlet_count;
} StepMoves;

/* Moves of all steps, in `arena`. */
StepMoves *compile_moves(const Packing *packing, Arena *arena);

#endif
