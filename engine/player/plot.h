#ifndef PLAYER_PLOT_H
#define PLAYER_PLOT_H

#include "player/draw.h"

/* One choice's piece of the line of what could still be kept: level lines for
 * whole numbers, a step where something was lost, a dot at the choice. */
void draw_plot(const Pen *pen, const Node *node);

/* The numbers at the level lines. */
void draw_axis(const Pen *pen, const Node *node, Face face);

/* A bar that is filled as far as the node's plot says, in its colour. */
void draw_meter(const Pen *pen, const Node *node);

/* A line from one point to another, on the whole of what could be. */
void draw_gain(const Pen *pen, const Node *node);

#endif
