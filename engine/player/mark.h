#ifndef PLAYER_MARK_H
#define PLAYER_MARK_H

#include "player/draw.h"

/* The sign of a verdict. It differs from others in shape, not only in colour.
 */
void draw_mark(const Pen *pen, Rect square, Mark mark);

#endif
