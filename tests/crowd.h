#ifndef TESTS_CROWD_H
#define TESTS_CROWD_H

#include "script/library.h"
#include "store/runfile.h"

/*
 * Run files of a crowd that plays all situations at random, some of them
 * spoiled afterwards; and what is known of each, kept apart from the program
 * that is to find it out. The same number gives the same files.
 */
enum { CROWD_RULES_MAX = 8 };

typedef enum { CROWD_SOUND, CROWD_DAMAGED, CROWD_TAMPERED, CROWD_TWICE } Fate;

typedef struct {
    int person; /* counted from 0 */
    int scenario;
    int procedure; /* of the scenario's own */
    int64_t began;
    Fate fate;
    Status statuses[CROWD_RULES_MAX];
    int rules;
} CrowdRun;

typedef struct {
    CrowdRun *runs; /* a file each */
    int count;
    int people;
} Crowd;

/* Plays `count` runs and writes them into `folder`; of these `spoiled` each
 * are damaged, tampered with and written twice. In `arena`. */
Crowd crowd_play(Library *library, const char *folder, int count, int spoiled,
                 Arena *arena);

#endif
