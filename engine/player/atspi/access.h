#ifndef PLAYER_ATSPI_ACCESS_H
#define PLAYER_ATSPI_ACCESS_H

#include <SDL.h>

#include "view/node.h"
#include "view/strings.h"

/*
 * The bridge to screen readers (AT-SPI, through ATK), from the same nodes as
 * all else. Only with the build option WITH_ATSPI; without it nothing is here.
 *
 * GLib's main loop runs in a thread of its own: it sleeps until the bus has
 * something for it or a screen is handed over, and the window's thread goes on
 * sleeping in SDL_WaitEvent. All objects belong to that thread. What passes
 * between the two are copies of screens one way and SDL events the other.
 */
typedef struct Access Access;

/* NULL if it cannot be. */
Access *access_new(void);

/* access_free(NULL) does nothing. */
void access_free(Access *access);

/* Hands over what the window shows. */
void access_follow(Access *access, const View *view, SDL_Window *window,
                   Language language);

/*
 * The node of `view` that an event asks to press, or to focus with `press`
 * false; -1 if the event is no such thing, or was meant for a screen that has
 * gone.
 */
int access_asked(const Access *access, const SDL_Event *event, const View *view,
                 bool *press);

#endif
