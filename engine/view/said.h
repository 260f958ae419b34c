#ifndef VIEW_SAID_H
#define VIEW_SAID_H

#include "view/speech.h"

/*
 * What of a screen has been said, and so what is to be said now. A view is
 * handed in each time it has been built anew; texts are in its arena.
 */

/* A line beyond these counts as new each time. */
enum { SAID_LINES_MAX = 256 };

/* Zeroed when nothing has been said. */
typedef struct {
    bool begun;
    uint64_t page, screen;
    Action focus;
    uint64_t lines[SAID_LINES_MAX];
    int line_count;
} Said;

/*
 * What is to be said: a page that is new, whole, and then the node that has the
 * focus; of a page that changed under the trainee's hands, what changed, which
 * after pressing one of a group is that one; else the node that the focus moved
 * to. NULL if all has been said, and while something is being typed.
 */
const char *said_next(Said *said, const View *view, Language language);

/* Adds a strip to a view that has been built, above its key bar, that shows
 * the lines of `text`. */
void said_show(View *view, const char *text);

#endif
