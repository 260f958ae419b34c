#include "view/chart_order.h"

#include <stdlib.h>

/* Widths in units. What passes keeps clear of boxes; a lane that goes on as a
 * lane is worth more to have straight than a box is to have in the middle. */
static const double lane = 1, gap = 1, port = 1;
enum { STRAIGHT = 20, ROUNDS = 12, SETTLING = 12 };

/* Spots that touch and move as one. */
typedef struct {
    double place, weight;
    int first;
} Block;

typedef struct {
    const Layering *l;
    double *wanted, *weights, *offsets; /* of one row */
    Block *blocks;
} Spreading;

static ChartSpot *spot_at(const Spreading *s, int layer, int i)
{
    return &s->l->chart->spots[s->l->rows[layer][i]];
}

static double half_width(const ChartSpot *spot)
{
    return spot->step >= 0 ? CHART_BOX / 2.0 : lane / 2;
}

/* Adds the places of neighbours; a lane's one neighbour weighs more. */
static void wish(const Spreading *s, const ChartSpot *spot, const int *near,
                 int count, double *sum, double *weight)
{
    for (int i = 0; i < count; i++) {
        const ChartSpot *other = &s->l->chart->spots[near[i]];
        bool straight = spot->step < 0 && other->step < 0;
        double w = straight ? STRAIGHT : 1;

        *sum += w * other->x;
        *weight += w;
    }
}

/*
 * Puts the spots of a row as near to where they want to be as their order and
 * widths allow: least squares, by pooling those that touch (pool adjacent
 * violators, Ayer et al. 1955).
 */
static void settle_row(const Spreading *s, int layer)
{
    int count = s->l->counts[layer], blocks = 0;

    for (int i = 0; i < count; i++) {
        Block b = { s->wanted[i] - s->offsets[i], s->weights[i], i };

        while (blocks > 0 && s->blocks[blocks - 1].place >= b.place) {
            const Block *last = &s->blocks[--blocks];
            double weight = last->weight + b.weight;

            b.place =
                (last->place * last->weight + b.place * b.weight) / weight;
            b.weight = weight;
            b.first = last->first;
        }
        s->blocks[blocks++] = b;
    }
    for (int b = 0; b < blocks; b++) {
        int end = b + 1 < blocks ? s->blocks[b + 1].first : count;

        for (int i = s->blocks[b].first; i < end; i++)
            spot_at(s, layer, i)->x = s->blocks[b].place + s->offsets[i];
    }
}

typedef enum { BY_ABOVE = 1, BY_BELOW = 2 } By;

static void spread_row(const Spreading *s, int layer, By by)
{
    double offset = 0;

    for (int i = 0; i < s->l->counts[layer]; i++) {
        const ChartSpot *spot = spot_at(s, layer, i);
        const Neighbours *n = &s->l->near[s->l->rows[layer][i]];
        double sum = 0, weight = 0;

        if (by & BY_ABOVE)
            wish(s, spot, n->above, n->above_count, &sum, &weight);
        if (by & BY_BELOW)
            wish(s, spot, n->below, n->below_count, &sum, &weight);
        if (i > 0)
            offset +=
                half_width(spot_at(s, layer, i - 1)) + gap + half_width(spot);
        s->offsets[i] = offset;
        s->wanted[i] = weight > 0 ? sum / weight : spot->x;
        s->weights[i] = weight > 0 ? weight : 1;
    }
    settle_row(s, layer);
}

/* Packed to the left, as a beginning. */
static void pack_rows(const Spreading *s)
{
    for (int layer = 0; layer < s->l->chart->layers; layer++) {
        double x = 0;

        for (int i = 0; i < s->l->counts[layer]; i++) {
            ChartSpot *spot = spot_at(s, layer, i);

            spot->x = x + half_width(spot);
            x = spot->x + half_width(spot) + gap;
        }
    }
}

static void spread_rows(const Spreading *s)
{
    int layers = s->l->chart->layers;

    for (int round = 0; round < ROUNDS; round++) {
        for (int i = 1; i < layers; i++)
            spread_row(s, i, BY_ABOVE);
        for (int i = layers - 2; i >= 0; i--)
            spread_row(s, i, BY_BELOW);
    }
    for (int i = 0; i < SETTLING * layers; i++)
        spread_row(s, i % layers, BY_ABOVE | BY_BELOW);
}

/* The leftmost edge at 0. */
static void shift_all(Chart *c)
{
    double left = 0, right = 0;

    for (int i = 0; i < c->spot_count; i++) {
        const ChartSpot *spot = &c->spots[i];

        if (i == 0 || spot->x - half_width(spot) < left)
            left = spot->x - half_width(spot);
        if (i == 0 || spot->x + half_width(spot) > right)
            right = spot->x + half_width(spot);
    }
    for (int i = 0; i < c->spot_count; i++)
        c->spots[i].x -= left;
    c->width = right - left;
}

static double near_end_x(const Chart *c, const Road *road, bool top)
{
    return c->spots[road->path[top ? 1 : road->length - 2]].x;
}

/* Roads that meet at a box do so side by side, in the order in which they come:
 * beside the middle as many units as there are to the one side less those to
 * the other. */
static double beside(const Chart *c, const Road *road, bool top)
{
    int box = road->path[top ? 0 : road->length - 1];
    double x = near_end_x(c, road, top), at = 0;

    for (int i = 0; i < c->road_count; i++) {
        const Road *other = &c->roads[i];
        double their = near_end_x(c, other, top);

        if (other == road || other->path[top ? 0 : other->length - 1] != box)
            continue;
        at += their < x || (their == x && other < road) ? port / 2 : -port / 2;
    }
    return at;
}

static void part_roads(Chart *c)
{
    for (int i = 0; i < c->road_count; i++) {
        c->roads[i].leaves = beside(c, &c->roads[i], true);
        c->roads[i].arrives = beside(c, &c->roads[i], false);
    }
}

void chart_spread(const Layering *l)
{
    int widest = 1;

    for (int i = 0; i < l->chart->layers; i++)
        if (l->counts[i] > widest)
            widest = l->counts[i];

    size_t size = (size_t)widest * sizeof(double);
    const Spreading s = { .l = l,
                          .wanted = arena_alloc(l->arena, size),
                          .weights = arena_alloc(l->arena, size),
                          .offsets = arena_alloc(l->arena, size),
                          .blocks = arena_alloc(l->arena, (size_t)widest *
                                                              sizeof(Block)) };
    pack_rows(&s);
    spread_rows(&s);
    shift_all(l->chart);
    part_roads(l->chart);
}
