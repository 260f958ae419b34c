#include <stdlib.h>

#include "view/screens.h"

/* How arrows walk over the map. */

static int layer_of(const Chart *c, int step)
{
    return c->spots[step].layer;
}

/* Is `b` nearer to `at`, by layers first, then across? */
static bool is_nearer(const Chart *c, int at, int a, int b)
{
    int by_layer = abs(layer_of(c, b) - layer_of(c, at)) -
                   abs(layer_of(c, a) - layer_of(c, at));
    double x = c->spots[at].x;
    double far_a = c->spots[a].x - x, far_b = c->spots[b].x - x;

    return by_layer ? by_layer < 0 : far_b * far_b < far_a * far_a;
}

/* The nearest step that a road joins with `at`, below or above it. */
static int along_road(const Chart *c, int at, bool down)
{
    int found = -1;

    for (int i = 0; i < c->road_count; i++) {
        const Road *road = &c->roads[i];
        int other = road->from == at ? road->to
                    : road->to == at ? road->from
                                     : -1;

        if (other < 0 || (layer_of(c, other) > layer_of(c, at)) != down)
            continue;
        if (found < 0 || is_nearer(c, at, found, other))
            found = other;
    }
    return found;
}

/* The next step in the same layer. */
static int beside(const Chart *c, int at, bool right)
{
    int found = -1;

    for (int i = 0; i < c->spot_count && c->spots[i].step >= 0; i++) {
        bool is_right = c->spots[i].x > c->spots[at].x;

        if (i == at || layer_of(c, i) != layer_of(c, at) || is_right != right)
            continue;
        if (found < 0 || is_nearer(c, at, found, i))
            found = i;
    }
    return found;
}

static bool is_drawn(const View *view)
{
    for (int i = 0; i < view->count; i++)
        if (view->nodes[i].map)
            return view->nodes[i].map->drawn;
    return false;
}

/* Of the map on which the focus is; NULL if it is on none. */
static const Chart *chart_in_focus(const App *app)
{
    switch (app->focus.verb) {
    case VERB_STEP:
        return app->screen == SCREEN_MAKE ? app->making.chart : NULL;
    case VERB_WAY_STEP:
        return app->screen == SCREEN_WAYS ? app->overview.ways.chart : NULL;
    default:
        return NULL;
    }
}

int map_neighbour(const App *app, const View *view, int key)
{
    const Chart *chart = chart_in_focus(app);

    if (!chart || !is_drawn(view))
        return -1;
    int at = app->focus.argument;
    if (key == KEY_UP || key == KEY_DOWN)
        return along_road(chart, at, key == KEY_DOWN);
    int found = beside(chart, at, key == KEY_RIGHT);
    return found < 0 ? at : found;
}
