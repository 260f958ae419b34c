#ifndef CORE_SPACE_H
#define CORE_SPACE_H

#include "core/compile.h"
#include "core/explore.h"

/*
 * The inside of a Space, for explore.c and solve.c alone.
 *
 * Each step has its own states, in the order in which they were found, and its
 * own table to find them by: what is worked on together lies together. While
 * exploring, a state is known by its step and its number there; afterwards by
 * `base` + that number.
 */
typedef struct {
    uint64_t *keys;         /* words each */
    uint32_t *parents;      /* number within the parent's step */
    uint16_t *parent_steps; /* its step; the start is its own parent */
    uint16_t *parent_outlets;
    uint32_t count, room;
    uint32_t *slots; /* number + 1, or 0; as many as a power of two */
    uint32_t slot_mask, slot_room;   /* states that it may hold */
    uint32_t level_begin, level_end; /* the states being expanded */
    /* transitions, of all states in order */
    uint32_t *row_starts; /* [count + 1] */
    uint32_t *row_to;     /* number within the outlet's step */
    uint16_t *row_outlets;
    uint32_t row_count, row_room, row_start_room;
    uint32_t base;
} StepSpace;

struct Space {
    Arena *arena; /* of the moves */
    const Scenario *scenario;
    Packing packing;
    StepMoves *moves; /* [step] */
    StepSpace *steps; /* [step] */
    int state_count;
    int64_t transition_count;
    bool finished;
    bool has_rows;
};

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
    x ^= x >> 32;
    x *= 0x9E3779B97F4A7C15u;
    return x ^ x >> 29;
}

static inline uint64_t space_hash(const uint64_t *key, int words)
{
    uint64_t hash = space_mix(key[0]);

    for (int i = 1; i < words; i++)
        hash = space_mix(hash ^ key[i]);
    return hash;
}

#endif
