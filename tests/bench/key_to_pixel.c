/*
 * key_to_pixel KEY KEY [TIMES]: presses two keys by turns on the window that
 * has the keyboard, and watches the whole screen for a change after each.
 * Prints the milliseconds from the press until something was to be seen, a
 * line for each.
 */
#include <stdio.h>
#include <stdlib.h>

#include "tests/bench/watched.h"

#include <X11/extensions/XTest.h>

static void press(const Watched *watched, const char *key)
{
    KeySym symbol = XStringToKeysym(key);
    unsigned code = XKeysymToKeycode(watched->display, symbol);

    XTestFakeKeyEvent(watched->display, code, True, CurrentTime);
    XTestFakeKeyEvent(watched->display, code, False, CurrentTime);
    XFlush(watched->display);
}

/* Milliseconds until the screen differs, or -1. */
static double time_key(Watched *watched, const char *key)
{
    watched_begin(watched);
    double began = watched_now_ms();

    press(watched, key);
    return watched_wait(watched, began);
}

int main(int argc, char **argv)
{
    Watched watched = { 0 };
    int times = argc > 3 ? atoi(argv[3]) : 40;

    if (argc < 3 || !watched_open(&watched))
        return 2;
    for (int i = 0; i < times; i++) {
        printf("%.2f\n", time_key(&watched, argv[1 + i % 2]));
        watched_pause();
    }
    return 0;
}
