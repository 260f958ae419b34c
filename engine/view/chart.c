#include "view/chart.h"

#include <stdlib.h>
#include <string.h>

#include "view/chart_order.h"

/* Steps, and roads between them, on their way to being a chart. */
typedef struct {
    Arena *arena;
    const Scenario *scenario;
    Chart *chart;
    int *firsts; /* [step + 1]: where its roads begin */
    int *layers; /* [step] */
    int *left;   /* steps, in the order in which the search left them */
    int left_count;
} Drawing;

static void add_road(Drawing *d, int from, int to)
{
    const Chart *c = d->chart;

    if (from == to)
        return;
    for (int i = d->firsts[from]; i < c->road_count; i++)
        if (c->roads[i].to == to)
            return;
    *ARENA_PUSH(d->arena, d->chart->roads, d->chart->road_count) =
        (Road){ .from = from, .to = to };
}

static void add_roads_of(Drawing *d, int step, int first, int count)
{
    for (int i = first; i < first + count; i++) {
        const Choice *choice = &d->scenario->choices[i];

        for (int k = 0; k < choice->way_count; k++)
            add_road(d, step, choice->ways[k].to);
    }
}

/* By choices, and by calls where there can be any. */
static void find_roads(Drawing *d)
{
    const Scenario *s = d->scenario;

    for (int i = 0; i < s->step_count; i++) {
        const Step *step = &s->steps[i];

        d->firsts[i] = d->chart->road_count;
        add_roads_of(d, i, step->first_choice, step->choice_count);
        for (int k = 0; k < s->contact_count && !text_given(step->busy); k++)
            add_roads_of(d, i, s->contacts[k].first_choice,
                         s->contacts[k].choice_count);
    }
    d->firsts[s->step_count] = d->chart->road_count;
}

enum { NEW, OPEN, DONE };

/* Depth first from `start`, without recursion: stories can be long. A road to
 * a step that is still open leads back. */
static void mark_back(Drawing *d, int start, char *marks, int *stack, int *next)
{
    int depth = 0;

    stack[depth++] = start;
    marks[start] = OPEN;
    next[start] = d->firsts[start];
    while (depth > 0) {
        int step = stack[depth - 1];

        if (next[step] == d->firsts[step + 1]) {
            marks[step] = DONE;
            d->left[d->left_count++] = step;
            depth--;
            continue;
        }
        Road *road = &d->chart->roads[next[step]++];
        road->back = marks[road->to] == OPEN;
        if (marks[road->to] != NEW)
            continue;
        marks[road->to] = OPEN;
        next[road->to] = d->firsts[road->to];
        stack[depth++] = road->to;
    }
}

static void break_loops(Drawing *d)
{
    size_t steps = (size_t)d->scenario->step_count;
    char *marks = arena_alloc(d->arena, steps);
    int *stack = arena_alloc(d->arena, steps * sizeof *stack);
    int *next = arena_alloc(d->arena, steps * sizeof *next);

    mark_back(d, d->scenario->start, marks, stack, next);
    for (int i = 0; i < d->scenario->step_count; i++)
        if (marks[i] == NEW)
            mark_back(d, i, marks, stack, next);
}

static int top_of(const Road *road)
{
    return road->back ? road->to : road->from;
}

static int bottom_of(const Road *road)
{
    return road->back ? road->from : road->to;
}

/*
 * Each below all that lead to it: as deep as the longest path is long. What
 * was left last comes first, so that each is settled before what it leads to.
 * Roads back ask for nothing: they end at a step on the path.
 */
static void sink(Drawing *d)
{
    for (int i = d->left_count - 1; i >= 0; i--) {
        int step = d->left[i];

        for (int k = d->firsts[step]; k < d->firsts[step + 1]; k++) {
            const Road *road = &d->chart->roads[k];

            if (!road->back && d->layers[road->to] <= d->layers[step])
                d->layers[road->to] = d->layers[step] + 1;
        }
    }
}

/* A step that nothing leads to lies just above where it leads. */
static void lower_strays(Drawing *d)
{
    int steps = d->scenario->step_count;
    bool *led_to = arena_alloc(d->arena, (size_t)steps * sizeof *led_to);

    for (int i = 0; i < d->chart->road_count; i++)
        led_to[bottom_of(&d->chart->roads[i])] = true;
    for (int i = 0; i < steps; i++) {
        int lowest = -1;

        for (int k = d->firsts[i]; k < d->firsts[i + 1]; k++) {
            int below = d->layers[d->chart->roads[k].to];

            if (!d->chart->roads[k].back && (lowest < 0 || below < lowest))
                lowest = below;
        }
        if (!led_to[i] && i != d->scenario->start && lowest > 0)
            d->layers[i] = lowest - 1;
    }
}

static int count_spots(const Drawing *d)
{
    int64_t count = d->scenario->step_count;

    for (int i = 0; i < d->chart->road_count; i++) {
        const Road *road = &d->chart->roads[i];

        count += d->layers[bottom_of(road)] - d->layers[top_of(road)] - 1;
    }
    return count > CHART_SPOTS_MAX ? CHART_SPOTS_MAX + 1 : (int)count;
}

/* Lays a road, with a lane in each layer that it passes. */
static void lay_road(Drawing *d, Road *road)
{
    int top = top_of(road), bottom = bottom_of(road);
    int from = d->layers[top], to = d->layers[bottom];
    int *path = arena_alloc(d->arena, (size_t)(to - from + 1) * sizeof *path);

    path[0] = top;
    for (int layer = from + 1; layer < to; layer++) {
        path[layer - from] = d->chart->spot_count;
        d->chart->spots[d->chart->spot_count++] =
            (ChartSpot){ .step = -1, .layer = layer };
    }
    path[to - from] = bottom;
    road->path = path;
    road->length = to - from + 1;
}

static void lay_spots(Drawing *d, int count)
{
    Chart *c = d->chart;

    c->spots = arena_alloc(d->arena, (size_t)count * sizeof *c->spots);
    for (int i = 0; i < d->scenario->step_count; i++) {
        c->spots[c->spot_count++] =
            (ChartSpot){ .step = i, .layer = d->layers[i] };
        if (d->layers[i] + 1 > c->layers)
            c->layers = d->layers[i] + 1;
    }
    for (int i = 0; i < c->road_count; i++)
        lay_road(d, &c->roads[i]);
}

Chart *chart_of(Arena *arena, const Scenario *scenario)
{
    size_t steps = (size_t)scenario->step_count;
    Chart *chart = arena_alloc(arena, sizeof *chart);
    Drawing d = { .arena = arena, .scenario = scenario, .chart = chart };
    int spots;

    d.firsts = arena_alloc(arena, (steps + 1) * sizeof *d.firsts);
    d.layers = arena_alloc(arena, steps * sizeof *d.layers);
    d.left = arena_alloc(arena, steps * sizeof *d.left);
    find_roads(&d);
    if (chart->road_count > CHART_ROADS_MAX)
        return NULL;
    break_loops(&d);
    sink(&d);
    lower_strays(&d);
    spots = count_spots(&d);
    if (spots > CHART_SPOTS_MAX)
        return NULL;
    lay_spots(&d, spots);
    chart_order(arena, chart, scenario->step_count);
    return chart;
}
