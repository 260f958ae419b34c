#ifndef VIEW_CHART_ORDER_H
#define VIEW_CHART_ORDER_H

#include "view/chart.h"

/*
 * For chart.c alone: the order of the spots in the layers, and their places
 * across.
 */
typedef struct {
    int *above, *below; /* spots one layer off */
    int above_count, below_count;
} Neighbours;

typedef struct {
    Chart *chart;
    Arena *arena;
    int **rows;       /* [layer]: spots from the left */
    int *counts;      /* [layer] */
    Neighbours *near; /* [spot] */
} Layering;

/* Of a chart of which the layers and the roads are known. */
void chart_order(Arena *arena, Chart *chart, int steps);

/* The places, once there is an order. */
void chart_spread(const Layering *l);

#endif
