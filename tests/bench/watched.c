#define _POSIX_C_SOURCE 200809L

#include "tests/bench/watched.h"

#include <stdlib.h>
#include <string.h>
#include <time.h>

enum { PAUSE_MS = 120, PATIENCE_MS = 2000 };

static void look(Watched *w)
{
    XShmGetImage(w->display, DefaultRootWindow(w->display), w->image, 0, 0,
                 AllPlanes);
}

bool watched_open(Watched *w)
{
    w->display = XOpenDisplay(NULL);
    if (!w->display)
        return false;
    int screen = DefaultScreen(w->display);

    w->image = XShmCreateImage(w->display, DefaultVisual(w->display, screen),
                               (unsigned)DefaultDepth(w->display, screen),
                               ZPixmap, NULL, &w->segment,
                               (unsigned)DisplayWidth(w->display, screen),
                               (unsigned)DisplayHeight(w->display, screen));
    w->size = (size_t)w->image->bytes_per_line * (size_t)w->image->height;
    w->segment.shmid = shmget(IPC_PRIVATE, w->size, IPC_CREAT | 0600);
    w->segment.shmaddr = shmat(w->segment.shmid, NULL, 0);
    w->image->data = w->segment.shmaddr;
    w->before = malloc(w->size);
    XShmAttach(w->display, &w->segment);
    XSync(w->display, False);
    shmctl(w->segment.shmid, IPC_RMID, NULL);
    return w->before != NULL;
}

void watched_begin(Watched *w)
{
    look(w);
    memcpy(w->before, w->image->data, w->size);
}

bool watched_differs(Watched *w)
{
    look(w);
    return memcmp(w->before, w->image->data, w->size) != 0;
}

double watched_now_ms(void)
{
    struct timespec now;

    clock_gettime(CLOCK_MONOTONIC, &now);
    return (double)now.tv_sec * 1e3 + (double)now.tv_nsec / 1e6;
}

double watched_wait(Watched *w, double began)
{
    while (watched_now_ms() - began < PATIENCE_MS)
        if (watched_differs(w))
            return watched_now_ms() - began;
    return -1;
}

void watched_pause(void)
{
    nanosleep(&(struct timespec){ .tv_nsec = PAUSE_MS * 1000000L }, NULL);
}
