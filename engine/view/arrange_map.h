#ifndef VIEW_ARRANGE_MAP_H
#define VIEW_ARRANGE_MAP_H

#include "view/arrange.h"

/*
 * Puts what a map holds in the layers of its chart, and the roads between them.
 * Of each, the first thing that it holds is the box that roads lead to.
 */

/* Returns its height; 0 if the room is too narrow, and nothing was placed. */
int arrange_map(const Layout *l, int node, Rect room);

void map_shift(StepMap *map, int dx, int dy);

#endif
