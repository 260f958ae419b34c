#ifndef TESTS_BENCH_WATCHED_H
#define TESTS_BENCH_WATCHED_H

#include <stdbool.h>
#include <stddef.h>
#include <sys/ipc.h>
#include <sys/shm.h>

#include <X11/Xlib.h>
#include <X11/Xutil.h>

#include <X11/extensions/XShm.h>

/*
 * The whole screen, watched for a change. It is shared memory, so that looking
 * at it costs little beside what is measured.
 */
typedef struct {
    Display *display;
    XImage *image;
    XShmSegmentInfo segment;
    char *before;
    size_t size;
} Watched;

bool watched_open(Watched *watched);

/* Remembers what is to be seen now. */
void watched_begin(Watched *watched);

/* Is there anything else to be seen than there was? */
bool watched_differs(Watched *watched);

double watched_now_ms(void);

/* Milliseconds since `began` until the screen differs, or -1 after 2 s. */
double watched_wait(Watched *watched, double began);

/* Lets the screen come to rest. */
void watched_pause(void);

#endif
