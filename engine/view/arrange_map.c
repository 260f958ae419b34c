#include "view/arrange_map.h"

/* At 100 %: a box is this wide, as the room allows; in a row roads bend above
 * and below it. */
enum { BOX_LEAST = 120, BOX_MOST = 264, AIR = 8 };

typedef struct {
    const Layout *l;
    const Chart *chart;
    const Node *node;
    int *cells;  /* [step]: index of its node */
    Rect *rows;  /* [layer]: x and w are of no use */
    double unit; /* in pixels */
    double left; /* of the chart */
} Placing;

static int scaled(const Placing *p, int px)
{
    return px * p->l->canvas->percent / 100;
}

static int across(const Placing *p, double x)
{
    return (int)(p->left + x * p->unit + 0.5);
}

/* The steps of one layer, of which `first` is the first in the order; returns
 * the first of the next layer. */
static int place_row(const Placing *p, int first, int steps, int layer)
{
    const Chart *c = p->chart;
    Rect *row = &p->rows[layer];
    int end = first;

    while (end < steps && c->spots[c->order[end]].layer == layer) {
        int step = c->order[end++], cell = p->cells[step];
        double x = c->spots[step].x;
        int left = across(p, x - CHART_BOX / 2.0);
        int right = across(p, x + CHART_BOX / 2.0);

        arrange_place(p->l, cell, left, row->y, right - left);
        if (p->l->view->nodes[cell].rect.h > row->h)
            row->h = p->l->view->nodes[cell].rect.h;
    }
    for (int i = first; i < end; i++)
        arrange_heighten(p->l, p->cells[c->order[i]], row->h);
    return end;
}

static int place_rows(const Placing *p, Rect room, int steps)
{
    int gap = scaled(p, p->node->box.gap);
    int y = room.y, next = 0;

    for (int i = 0; i < p->chart->layers; i++) {
        p->rows[i] = (Rect){ .y = y };
        next = place_row(p, next, steps, i);
        y += p->rows[i].h + gap;
    }
    return y - gap - room.y;
}

/* The box of a step, within what can be pressed. */
static Rect box_of(const Placing *p, int step)
{
    return p->l->view->nodes[p->cells[step] + 1].rect;
}

static void place_road(const Placing *p, const Road *road, MapRoad *line)
{
    const Chart *c = p->chart;
    int last = road->length - 1, air = scaled(p, AIR);
    Rect top = box_of(p, road->path[0]), foot = box_of(p, road->path[last]);

    line->back = road->back;
    line->count = 0;
    line->points = arena_alloc(p->l->view->arena,
                               (size_t)(2 * last) * sizeof *line->points);
    line->points[line->count++] =
        (Point){ across(p, c->spots[road->path[0]].x + road->leaves),
                 top.y + top.h };
    for (int i = 1; i < last; i++) {
        const ChartSpot *spot = &c->spots[road->path[i]];
        Rect row = p->rows[spot->layer];

        line->points[line->count++] =
            (Point){ across(p, spot->x), row.y + air };
        line->points[line->count++] =
            (Point){ across(p, spot->x), row.y + row.h - air };
    }
    line->points[line->count++] =
        (Point){ across(p, c->spots[road->path[last]].x + road->arrives),
                 foot.y };
}

static int find_cells(const Placing *p, int node)
{
    int steps = 0;

    for (int c = node + 1; c < p->node->end; c = p->l->view->nodes[c].end)
        p->cells[p->chart->order[steps++]] = c;
    return steps;
}

int arrange_map(const Layout *l, int node, Rect room)
{
    const Node *n = &l->view->nodes[node];
    const Chart *chart = n->map->chart;
    Placing p = { .l = l, .chart = chart, .node = n };
    double most = (double)scaled(&p, BOX_MOST) / CHART_BOX;

    p.unit = room.w / chart->width;
    p.unit = p.unit < most ? p.unit : most;
    n->map->drawn = p.unit * CHART_BOX >= scaled(&p, BOX_LEAST);
    if (!n->map->drawn)
        return 0;
    p.left = room.x + (room.w - chart->width * p.unit) / 2;
    p.cells = arena_alloc(l->view->arena,
                          (size_t)chart->spot_count * sizeof *p.cells);
    p.rows =
        arena_alloc(l->view->arena, (size_t)chart->layers * sizeof *p.rows);
    int height = place_rows(&p, room, find_cells(&p, node));
    for (int i = 0; i < chart->road_count; i++)
        place_road(&p, &chart->roads[i], &n->map->roads[i]);
    return height;
}

void map_shift(StepMap *map, int dx, int dy)
{
    for (int i = 0; map->drawn && i < map->chart->road_count; i++)
        for (int k = 0; k < map->roads[i].count; k++) {
            map->roads[i].points[k].x += dx;
            map->roads[i].points[k].y += dy;
        }
}
