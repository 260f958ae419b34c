#include "view/chart_order.h"

#include <stdlib.h>
#include <string.h>

#include "core/memory.h"

/* A spot on its way to a place in its row. */
typedef struct {
    int spot;
    int at; /* where it stands now */
    double wanted;
} Candidate;

typedef struct {
    Layering layering;
    int *places;    /* [spot]: in its row */
    Candidate *row; /* the row being sorted */
    int *tree;      /* sums over places: see crossings_under */
    int widest;     /* spots in a row */
} Ordering;

static Neighbours *near_of(const Ordering *o, int spot)
{
    return &o->layering.near[spot];
}

/* Each piece of a road, between two layers. */
typedef void PieceFn(const Ordering *o, int upper, int lower);

static void each_piece(const Ordering *o, PieceFn *piece)
{
    const Chart *c = o->layering.chart;

    for (int i = 0; i < c->road_count; i++)
        for (int k = 0; k + 1 < c->roads[i].length; k++)
            piece(o, c->roads[i].path[k], c->roads[i].path[k + 1]);
}

static void count_piece(const Ordering *o, int upper, int lower)
{
    near_of(o, upper)->below_count++;
    near_of(o, lower)->above_count++;
}

static void note_piece(const Ordering *o, int upper, int lower)
{
    Neighbours *u = near_of(o, upper), *w = near_of(o, lower);

    u->below[u->below_count++] = lower;
    w->above[w->above_count++] = upper;
}

static void find_neighbours(Ordering *o, Arena *arena)
{
    each_piece(o, count_piece);
    for (int i = 0; i < o->layering.chart->spot_count; i++) {
        Neighbours *n = near_of(o, i);

        n->below =
            arena_alloc(arena, (size_t)n->below_count * sizeof *n->below + 1);
        n->above =
            arena_alloc(arena, (size_t)n->above_count * sizeof *n->above + 1);
        n->below_count = n->above_count = 0;
    }
    each_piece(o, note_piece);
}

static void fill_rows(Ordering *o, Arena *arena)
{
    Layering *l = &o->layering;
    const Chart *c = l->chart;
    size_t layers = (size_t)c->layers;

    l->rows = arena_alloc(arena, layers * sizeof *l->rows);
    l->counts = arena_alloc(arena, layers * sizeof *l->counts);
    for (int i = 0; i < c->spot_count; i++) {
        int layer = c->spots[i].layer;

        o->places[i] = l->counts[layer];
        *ARENA_PUSH(arena, l->rows[layer], l->counts[layer]) = i;
        if (l->counts[layer] > o->widest)
            o->widest = l->counts[layer];
    }
}

static int by_place(const void *a, const void *b)
{
    return *(const int *)a - *(const int *)b;
}

/* How many of the places before which this one is put come after it: with a
 * tree of sums (Fenwick 1994). Counts it as put. */
static int put_and_count(const Ordering *o, int place, int put)
{
    int before = 0;

    for (int i = place + 1; i > 0; i -= i & -i)
        before += o->tree[i];
    for (int i = place + 1; i <= o->widest; i += i & -i)
        o->tree[i]++;
    return put - before;
}

/* Pieces of roads that cross between a layer and the next. */
static int crossings_under(const Ordering *o, int layer)
{
    const Layering *l = &o->layering;
    int crossings = 0, put = 0;

    memset(o->tree, 0, ((size_t)o->widest + 1) * sizeof *o->tree);
    for (int i = 0; i < l->counts[layer]; i++) {
        const Neighbours *n = near_of(o, l->rows[layer][i]);
        int *places = memory_new((size_t)n->below_count, sizeof *places);

        for (int k = 0; k < n->below_count; k++)
            places[k] = o->places[n->below[k]];
        if (n->below_count > 1)
            qsort(places, (size_t)n->below_count, sizeof *places, by_place);
        for (int k = 0; k < n->below_count; k++)
            crossings += put_and_count(o, places[k], put++);
        free(places);
    }
    return crossings;
}

static int all_crossings(const Ordering *o)
{
    int crossings = 0;

    for (int i = 0; i + 1 < o->layering.chart->layers; i++)
        crossings += crossings_under(o, i);
    return crossings;
}

/* The mean of where its neighbours stand; where it is, if it has none. */
static double barycentre(const Ordering *o, int spot, bool from_above)
{
    const Neighbours *n = near_of(o, spot);
    const int *list = from_above ? n->above : n->below;
    int count = from_above ? n->above_count : n->below_count;
    double sum = 0;

    for (int i = 0; i < count; i++)
        sum += o->places[list[i]];
    return count ? sum / count : o->places[spot];
}

/* Those that want the same keep their order. */
static int by_wish(const void *a, const void *b)
{
    const Candidate *x = a, *y = b;

    return x->wanted < y->wanted   ? -1
           : x->wanted > y->wanted ? 1
                                   : x->at - y->at;
}

static void sort_row(const Ordering *o, int layer, bool from_above)
{
    int *row = o->layering.rows[layer], count = o->layering.counts[layer];

    for (int i = 0; i < count; i++)
        o->row[i] = (Candidate){ row[i], i, barycentre(o, row[i], from_above) };
    qsort(o->row, (size_t)count, sizeof *o->row, by_wish);
    for (int i = 0; i < count; i++) {
        row[i] = o->row[i].spot;
        o->places[row[i]] = i;
    }
}

static int crossings_around(const Ordering *o, int layer)
{
    return (layer > 0 ? crossings_under(o, layer - 1) : 0) +
           (layer + 1 < o->layering.chart->layers ? crossings_under(o, layer)
                                                  : 0);
}

static void swap(const Ordering *o, int layer, int i)
{
    int *row = o->layering.rows[layer], left = row[i];

    row[i] = row[i + 1];
    row[i + 1] = left;
    o->places[row[i]] = i;
    o->places[left] = i + 1;
}

/* Changes two neighbours about where fewer roads cross then. */
static void improve_rows(const Ordering *o)
{
    for (int layer = 0; layer < o->layering.chart->layers; layer++) {
        int now = crossings_around(o, layer);

        for (int i = 0; i + 1 < o->layering.counts[layer]; i++) {
            swap(o, layer, i);
            int other = crossings_around(o, layer);
            if (other < now)
                now = other;
            else
                swap(o, layer, i);
        }
    }
}

static void sweep(const Ordering *o, bool down)
{
    int layers = o->layering.chart->layers;

    for (int i = 1; i < layers; i++)
        sort_row(o, down ? i : layers - 1 - i, down);
}

/* Puts every spot where `places` says. */
static void restore(const Ordering *o, const int *places)
{
    const Chart *c = o->layering.chart;

    for (int i = 0; i < c->spot_count; i++) {
        o->places[i] = places[i];
        o->layering.rows[c->spots[i].layer][places[i]] = i;
    }
}

/* Sweeps down and up, and keeps what crosses least. */
static void order_rows(const Ordering *o, Arena *arena)
{
    enum { SWEEPS = 16, FEW = 500 };
    Chart *c = o->layering.chart;
    size_t size = (size_t)c->spot_count * sizeof *o->places;
    int *best = arena_alloc(arena, size);
    bool small = c->spot_count <= FEW;
    int sweeps = small ? SWEEPS : 4;

    c->crossings = all_crossings(o);
    memcpy(best, o->places, size);
    for (int i = 0; i < sweeps && c->crossings > 0; i++) {
        sweep(o, i % 2 == 0);
        if (small)
            improve_rows(o);
        int crossings = all_crossings(o);
        if (crossings >= c->crossings)
            continue;
        c->crossings = crossings;
        memcpy(best, o->places, size);
    }
    restore(o, best);
}

/* Steps as they are read. */
static void list_steps(const Layering *l, int steps)
{
    int count = 0;

    l->chart->order =
        arena_alloc(l->arena, (size_t)steps * sizeof *l->chart->order);
    for (int layer = 0; layer < l->chart->layers; layer++)
        for (int i = 0; i < l->counts[layer]; i++)
            if (l->rows[layer][i] < steps)
                l->chart->order[count++] = l->rows[layer][i];
}

void chart_order(Arena *arena, Chart *chart, int steps)
{
    size_t spots = (size_t)chart->spot_count;
    Ordering o = { .layering = { .chart = chart, .arena = arena } };

    o.layering.near = arena_alloc(arena, spots * sizeof *o.layering.near);
    o.places = arena_alloc(arena, spots * sizeof *o.places);
    find_neighbours(&o, arena);
    fill_rows(&o, arena);
    o.row = arena_alloc(arena, (size_t)o.widest * sizeof *o.row);
    o.tree = arena_alloc(arena, ((size_t)o.widest + 1) * sizeof *o.tree);
    order_rows(&o, arena);
    list_steps(&o.layering, steps);
    chart_spread(&o.layering);
}
