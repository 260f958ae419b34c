#ifndef CORE_SPACE_H
#define CORE_SPACE_H

#include "core/compile.h"
#include "core/explore.h"

/*
 * The inside of a Space, for what explores and solves alone.
 *
 * Each step has its own states, in the order in which they were found, and its
 * own table to find them by: what is worked on together lies together. While
 * exploring, a state is known by its step and its number there; afterwards by
 * `base` + that number.
 */
/* The transition by which a state was found: one of a step's outlets, from a
 * state by its number there. */
typedef struct {
    uint32_t number;
    uint16_t step;
    uint16_t outlet;
} Origin;

typedef struct {
    uint64_t *keys;  /* words each */
    Origin *origins; /* the start is its own */
    uint32_t count, room;
    uint32_t *slots;               /* see slot_of; as many as a power of two */
    uint32_t slot_mask, slot_room; /* states that it may hold */
    uint32_t limit;                /* the lesser of the two rooms */
    uint32_t level_begin, level_end; /* the states being expanded */
    /* transitions, of all states in order */
    uint32_t *row_starts; /* [count + 1] */
    uint32_t *rows;       /* see row_of */
    uint32_t row_count, row_room, row_start_room;
    uint32_t base;
} StepSpace;

struct Space {
    Arena *arena; /* of the moves */
    const Scenario *scenario;
    Packing packing;
    StepMoves *moves; /* [step] */
    StepSpace *steps; /* [step] */
    int outlet_bits;  /* that hold any step's outlet */
    int state_count;
    int64_t transition_count;
    bool finished;
    bool has_rows;
};

/* A step's outlets are numbered in 16 bits. */
enum { OUTLET_BITS_MAX = 16 };

/*
 * A transition is the number of an outlet in its low bits, above it that of a
 * state within the step where it leads. This sets a bound to how many states
 * one step may have: with 100 outlets 33 million.
 */
static inline uint32_t row_of(const Space *space, uint32_t to, uint32_t outlet)
{
    return to << space->outlet_bits | outlet;
}

static inline uint32_t row_outlet(const Space *space, uint32_t row)
{
    return row & ((UINT32_C(1) << space->outlet_bits) - 1);
}

static inline uint32_t row_to(const Space *space, uint32_t row)
{
    return row >> space->outlet_bits;
}

/* A state's step and its number there. */
typedef struct {
    int step;
    uint32_t number;
} Spotted;

Spotted space_spot(const Space *space, int state);

/* The order in which the steps' states are numbered: the start, the rest. */
static inline int space_step_at(const Space *space, int rank)
{
    int start = space->scenario->start;

    return rank == 0 ? start : rank <= start ? rank - 1 : rank;
}

static inline const uint64_t *space_key(const Space *space, Spotted spot)
{
    return space->steps[spot.step].keys +
           (size_t)spot.number * (size_t)space->packing.words;
}

static inline uint64_t space_mix(uint64_t x)
{
    return (x ^ x >> 32) * 0x9E3779B97F4A7C15u;
}

/* The high half of the product, which all of the key has a part in. */
static inline uint32_t space_hash(const uint64_t *key, int words)
{
    uint64_t hash = space_mix(key[0]);

    for (int i = 1; i < words; i++)
        hash = space_mix(hash ^ key[i]);
    return (uint32_t)(hash >> 32);
}

/*
 * A slot is 0 if it is empty. Else its low bits, those of the mask, are the
 * number of a state + 1, which fits as a table is never full; the others are
 * those of the hash, so that most keys that differ need not be looked at.
 */
static inline uint32_t slot_of(const StepSpace *s, uint32_t number,
                               uint32_t hash)
{
    return (hash & ~s->slot_mask) | (number + 1);
}

static inline uint32_t slot_number(const StepSpace *s, uint32_t slot)
{
    return (slot & s->slot_mask) - 1;
}

static inline bool slot_may_be(const StepSpace *s, uint32_t slot, uint32_t hash)
{
    return ((slot ^ hash) & ~s->slot_mask) == 0;
}

#endif
