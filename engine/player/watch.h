#ifndef PLAYER_WATCH_H
#define PLAYER_WATCH_H

#include <SDL.h>

/*
 * Folders that are watched for files that were saved, be it under another name
 * and then renamed. On Linux the system tells (inotify), in a thread that
 * sleeps until it does. Where it cannot, as on a disk of the network or on
 * Windows, who waits for events looks every second.
 */
typedef struct Watch Watch;

typedef enum { WATCH_BEST, WATCH_BY_LOOKING } WatchWay;

/*
 * Watches `folders`, which NULL ends; what is not there is left out. When
 * something changed an event of type `event` is sent. NULL without memory.
 */
Watch *watch_new(const char *const *folders, Uint32 event, WatchWay way);

/* watch_free(NULL) does nothing. */
void watch_free(Watch *watch);

/* Milliseconds until watch_look is to be called; -1 for never. */
int watch_due(const Watch *watch);

/* Looks, if that is how it is watched, and sends the event. */
void watch_look(Watch *watch);

#endif
