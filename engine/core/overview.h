#ifndef CORE_OVERVIEW_H
#define CORE_OVERVIEW_H

#include "core/figures.h"

/*
 * What a solved scenario comes to, step by step and choice by choice: what its
 * author wants to see on the map. Losses are in halves.
 *
 * Pure: the same scenario gives the same overview. All of it lives in the arena
 * that was given, and borrows nothing.
 */
typedef struct {
    int states;     /* that stand there; 0: no run comes here */
    int least;      /* loss still to be had at best; NO_ENDING: no way out */
    int nearest;    /* the state there that takes the fewest choices, or -1 */
    int depth;      /* how many those are */
    bool best;      /* the best run passes here */
    double traffic; /* share of random runs that do */
} StepView;

/* Over all states in which the choice is open. What it costs is the least loss
 * after it less that before it. */
typedef struct {
    int states; /* 0: it is never open */
    int least_cost, most_cost;
} ChoiceView;

typedef struct {
    StepView *steps;     /* [step] */
    ChoiceView *choices; /* [choice] of the scenario */
    int rules;           /* that can fall due */
    Path best;           /* the best run; its choices are in the arena */
    int *best_steps;     /* where it passes, one more than its choices */
} Overview;

/*
 * `runs` random runs, those of the random player of core/figures.h, are played
 * for the traffic, in an order that follows from `seed`.
 */
Overview overview_of(Arena *arena, const Solution *solution, int runs,
                     uint64_t seed);

#endif
