#ifndef CORE_SHUFFLE_H
#define CORE_SHUFFLE_H

#include <stdint.h>

/*
 * The one thing in which chance plays a part: the order in which choices are
 * shown. It follows from the run's recorded seed alone, the same on every
 * machine, and bears on nothing else.
 */

/* Puts the items in an order of its own for each `list` (any number that tells
 * lists apart); leaves them as they are if the seed is 0. */
void shuffle(uint64_t seed, uint64_t list, int *items, int count);

/* Another seed, to go on from this one, less than 2^63; never 0 unless `seed`
 * is. */
uint64_t shuffle_next_seed(uint64_t seed);

#endif
