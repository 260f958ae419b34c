#ifndef VIEW_CHART_H
#define VIEW_CHART_H

#include "core/scenario.h"

/*
 * The steps of a scenario laid out in layers: a step lies below all that lead
 * to it, but for ways that lead back. After Sugiyama, Tagawa and Toda (1981):
 * longest paths give the layers, sweeps by barycentre the order in them, which
 * is kept where it crosses least; what passes a layer has a lane there.
 *
 * Pure: the same scenario gives the same chart, all of it in the arena that was
 * given. Across, places are in units, of which a box is CHART_BOX wide.
 */
enum { CHART_BOX = 8, CHART_SPOTS_MAX = 5000, CHART_ROADS_MAX = 2500 };

/* A step, or a lane where a way passes a layer. */
typedef struct {
    int step; /* or -1 for a lane */
    int layer;
    double x; /* its middle; the leftmost edge is at 0 */
} ChartSpot;

/* A way from one step to another. Its spots go down layer by layer, also those
 * of a way that leads back, which begin where it ends. */
typedef struct {
    int from, to;    /* steps */
    bool back;       /* `to` lies above */
    const int *path; /* spots */
    int length;
    double leaves, arrives; /* units beside the middle of its first and last */
} Road;

typedef struct {
    int layers;
    double width;
    ChartSpot *spots; /* a step's spot has its number; lanes come after */
    int spot_count;
    Road *roads;
    int road_count;
    int *order; /* [steps]: layer by layer, from the left */
    int crossings;
} Chart;

/* NULL if the scenario is too large to be drawn. */
Chart *chart_of(Arena *arena, const Scenario *scenario);

#endif
