#ifndef PLAYER_WATCH_SYSTEM_H
#define PLAYER_WATCH_SYSTEM_H

#include <stdbool.h>

#include "player/watch.h"

/* What watch.c asks of each system; nobody else includes this. */

enum { FOLDERS_MAX = 8 };

struct Watch {
    Uint32 event;
    char *folders[FOLDERS_MAX];
    int count;
    uint64_t seen;      /* sum of names, sizes and times */
    SDL_Thread *thread; /* NULL: by looking */
    int source;         /* of the system's news */
    int ends[2];        /* a pipe: what comes through it ends the thread */
};

void watch_tell(const Watch *watch);

/* Adds a number to the sum of one file. */
uint64_t watch_add(uint64_t sum, uint64_t number);

/* Of the files in a folder, in whatever order it lists them; 0 if it is not
 * there. */
uint64_t watch_sum(const char *folder);

/* Starts the thread. False if it cannot be, or not for all of the folders. */
bool watch_by_system(Watch *watch);

/* Ends the thread. */
void watch_end(Watch *watch);

#endif
