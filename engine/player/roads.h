#ifndef PLAYER_ROADS_H
#define PLAYER_ROADS_H

#include "player/draw.h"

/* The roads of a map that has been laid out, the widest on top. */
void draw_roads(const Pen *pen, const StepMap *map);

#endif
