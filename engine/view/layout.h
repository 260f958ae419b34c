#ifndef VIEW_LAYOUT_H
#define VIEW_LAYOUT_H

#include "view/node.h"

/*
 * Gives every node its rectangle and breaks its text into lines.
 *
 * Knows no fonts: the width of a piece of text comes in as a function, so that
 * tests lay out with letters of one width.
 */
typedef struct {
    void *context;
    /* Width in pixels of `length` bytes of text, at this scale. */
    int (*width)(void *context, TextStyle style, bool emphasis,
                 const char *text, int length);
    int width_px, height_px; /* of the window */
    int percent;             /* text size, 100 … 300, times pixel ratio */
} Canvas;

/*
 * Lays out the whole view. view->scroll is kept within its bounds; the node
 * with the focus is not scrolled to (see layout_reveal).
 */
void layout(View *view, const Canvas *canvas);

/* Scrolls, as little as needed, so that `node` is in sight. Lays nothing out:
 * call layout again if it returns true. */
bool layout_reveal(View *view, int node);

/* The innermost active node at a point, or -1. */
int layout_hit(const View *view, int x, int y);

#endif
