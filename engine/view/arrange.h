#ifndef VIEW_ARRANGE_H
#define VIEW_ARRANGE_H

#include "view/layout.h"

/*
 * Puts a node and all it holds in their places, as its Box says. The parts of
 * layout.h that know nothing of the screen as a whole.
 */
typedef struct {
    View *view;
    const Canvas *canvas;
} Layout;

/* Gives node `i` and all it holds their rectangles; its height follows. */
void arrange_place(const Layout *l, int i, int x, int y, int w);

/* Makes a node that has been placed at least `h` high. */
void arrange_heighten(const Layout *l, int i, int h);

/* Moves a node with all it holds. */
void arrange_shift(View *view, int node, int dx, int dy);

#endif
