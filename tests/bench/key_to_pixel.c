/*
 * key_to_pixel KEY KEY [TIMES]: presses two keys by turns on the window that
 * has the keyboard, and watches the whole screen for a change after each.
 * Prints the milliseconds from the press until something was to be seen, a
 * line for each. The screen is shared memory, so that looking at it costs
 * little beside what is measured.
 */
#define _POSIX_C_SOURCE 200809L

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ipc.h>
#include <sys/shm.h>
#include <time.h>

#include <X11/Xlib.h>
#include <X11/Xutil.h>

#include <X11/extensions/XShm.h>
#include <X11/extensions/XTest.h>

enum { PAUSE_MS = 120, PATIENCE_MS = 2000 };

typedef struct {
    Display *display;
    XImage *image;
    XShmSegmentInfo segment;
    char *before;
    size_t size;
} Watch;

static double now_ms(void)
{
    struct timespec now;

    clock_gettime(CLOCK_MONOTONIC, &now);
    return (double)now.tv_sec * 1e3 + (double)now.tv_nsec / 1e6;
}

static void look(Watch *watch)
{
    XShmGetImage(watch->display, DefaultRootWindow(watch->display),
                 watch->image, 0, 0, AllPlanes);
}

static int open_watch(Watch *watch)
{
    watch->display = XOpenDisplay(NULL);
    if (!watch->display)
        return 0;
    int screen = DefaultScreen(watch->display);

    watch->image = XShmCreateImage(
        watch->display, DefaultVisual(watch->display, screen),
        (unsigned)DefaultDepth(watch->display, screen), ZPixmap, NULL,
        &watch->segment, (unsigned)DisplayWidth(watch->display, screen),
        (unsigned)DisplayHeight(watch->display, screen));
    watch->size =
        (size_t)watch->image->bytes_per_line * (size_t)watch->image->height;
    watch->segment.shmid = shmget(IPC_PRIVATE, watch->size, IPC_CREAT | 0600);
    watch->segment.shmaddr = shmat(watch->segment.shmid, NULL, 0);
    watch->image->data = watch->segment.shmaddr;
    watch->before = malloc(watch->size);
    XShmAttach(watch->display, &watch->segment);
    XSync(watch->display, False);
    shmctl(watch->segment.shmid, IPC_RMID, NULL);
    return watch->before != NULL;
}

static void press(Watch *watch, const char *key)
{
    KeySym symbol = XStringToKeysym(key);
    unsigned code = XKeysymToKeycode(watch->display, symbol);

    XTestFakeKeyEvent(watch->display, code, True, CurrentTime);
    XTestFakeKeyEvent(watch->display, code, False, CurrentTime);
    XFlush(watch->display);
}

/* Milliseconds until the screen differs, or -1. */
static double time_key(Watch *watch, const char *key)
{
    look(watch);
    memcpy(watch->before, watch->image->data, watch->size);
    double began = now_ms();

    press(watch, key);
    while (now_ms() - began < PATIENCE_MS) {
        look(watch);
        if (memcmp(watch->before, watch->image->data, watch->size) != 0)
            return now_ms() - began;
    }
    return -1;
}

int main(int argc, char **argv)
{
    Watch watch = { 0 };
    int times = argc > 3 ? atoi(argv[3]) : 40;

    if (argc < 3 || !open_watch(&watch))
        return 2;
    for (int i = 0; i < times; i++) {
        printf("%.2f\n", time_key(&watch, argv[1 + i % 2]));
        nanosleep(&(struct timespec){ .tv_nsec = PAUSE_MS * 1000000L }, NULL);
    }
    return 0;
}
