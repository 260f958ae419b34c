#ifndef VIEW_TEXTBOX_H
#define VIEW_TEXTBOX_H

#include "view/arrange.h"

/*
 * How what is typed stands in its box.
 *
 * Unlike the text of other nodes (see wrap.h) it keeps every space and every
 * empty line, and a star is a star. Spaces at the end of a line may stand out
 * of the box; the caret does not.
 */

/* Sets the lines of text box `i` within `room`; returns their height. */
int textbox_arrange(const Layout *l, int i, Rect room);

/* Moves what layout has found of a box. */
void textbox_shift(TextBox *box, int dx, int dy);

/* The place in the text of box `node` that is nearest to a point. */
int textbox_offset(const View *view, const Canvas *canvas, int node, int x,
                   int y);

#endif
