#ifndef VIEW_LAYOUT_H
#define VIEW_LAYOUT_H

#include "view/node.h"

/*
 * Gives every node its rectangle and breaks its text into lines.
 *
 * Knows no fonts: the width of a piece of text comes in as a function, so that
 * tests lay out with letters of one width.
 *
 * Rectangles and lines are where they stand in the window, scrolled as the
 * view is. The banner stands at the top and the key bar at the bottom, unless
 * they would take more than a third of the window: then they scroll along. So
 * does the strip above the key bar if two fifths of the window would not be
 * left. A row too narrow for what it holds becomes a column.
 */
typedef struct {
    void *context;
    /* Width in pixels of `length` bytes of text, at this scale. */
    int (*width)(void *context, TextStyle style, bool emphasis,
                 const char *text, int length);
    int width_px, height_px; /* of the window */
    int percent;             /* text size, 100 … 300, times pixel ratio */
    int line_percent;        /* of the height of a line, 100 … 160 */
} Canvas;

/*
 * Lays out the whole view. view->scroll is kept within its bounds; the node
 * with the focus is not scrolled to (see layout_reveal).
 */
void layout(View *view, const Canvas *canvas);

/* Scrolls a view that has been laid out to `scroll`, within its bounds, and
 * moves what scrolls along; there is no need to lay out again. */
void layout_scroll(View *view, int scroll);

/* The same, as little as needed to have `node` in sight. Returns whether it
 * moved. */
bool layout_reveal(View *view, int node);

/* The innermost active node at a point, or -1. */
int layout_hit(const View *view, int x, int y);

#endif
