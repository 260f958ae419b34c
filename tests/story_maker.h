#ifndef TESTS_STORY_MAKER_H
#define TESTS_STORY_MAKER_H

#include <stdbool.h>
#include <stdint.h>

/*
 * Random numbers that are the same everywhere, and random stories made of
 * them: scenarios as an author might write them, which read without errors and
 * use all of the format that bears on what a run can reach. Some have choices
 * that are never open, or states from which no ending can be reached. The same
 * seed gives the same story.
 */
typedef struct {
    uint64_t now;
} Random;

/* From 0 to `below`, which is left out. */
int random_below(Random *random, int below);

/* False if the file cannot be written. */
bool story_make(uint64_t seed, const char *path);

#endif
