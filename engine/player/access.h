#ifndef PLAYER_ACCESS_H
#define PLAYER_ACCESS_H

#include <SDL.h>

#include "view/node.h"
#include "view/strings.h"

/*
 * The bridge to screen readers, from the same nodes as all else. On Linux that
 * is AT-SPI, through ATK, with the build option WITH_ATSPI; in a browser what
 * is shown stands in the page as elements, unseen. Elsewhere nothing is here.
 *
 * With ATK, GLib's main loop runs in a thread of its own: it sleeps until the
 * bus has something for it or a screen is handed over, and the window's thread
 * goes on sleeping in SDL_WaitEvent. All objects belong to that thread. What
 * passes between the two are copies of screens one way and SDL events the
 * other.
 */
typedef struct Access Access;

/* NULL if it cannot be. */
Access *access_new(void);

/* access_free(NULL) does nothing. */
void access_free(Access *access);

/* Hands over what the window shows. */
void access_follow(Access *access, const View *view, SDL_Window *window,
                   Language language);

/* What is asked of a node. */
typedef struct {
    int node;
    bool press;       /* or to have the focus */
    const char *text; /* that its text box is to hold, with the selection
                         between `anchor` and `caret`, in bytes; or NULL.
                         Borrowed until the next event. */
    int anchor, caret;
} AccessWish;

/* False if the event asks nothing, or was meant for a screen that has gone. */
bool access_asked(const Access *access, const SDL_Event *event,
                  const View *view, AccessWish *wish);

#endif
