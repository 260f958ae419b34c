#include "player/roads.h"

/* At 100 %. */
enum { HEAD = 11 };

/* Only what leads up needs to say so. */
static void draw_head(const Pen *pen, Point tip, Colour colour)
{
    static const Stroke strokes[] = { { .5f, .1f, .15f, .7f, .09f, 0 },
                                      { .5f, .1f, .85f, .7f, .09f, 0 } };
    static const Shape head = { SHAPE_HEAD, 0, strokes, 2 };
    int size = pen_scale(pen, HEAD);

    draw_shape(pen, (Rect){ tip.x - size / 2, tip.y, size, size }, head,
               colour);
}

static void draw_road(const Pen *pen, const MapRoad *road)
{
    int width = pen_scale(pen, road->width);

    for (int i = 0; i + 1 < road->count; i++) {
        Point from = road->points[i], to = road->points[i + 1];

        if (i % 2 == 1)
            to.x = from.x;
        draw_bend(pen, from, to, width, road->colour);
    }
    if (road->back && road->count > 0)
        draw_head(pen, road->points[0], road->colour);
}

void draw_roads(const Pen *pen, const StepMap *map)
{
    int widest = 0;

    for (int i = 0; i < map->chart->road_count; i++)
        widest = SDL_max(widest, map->roads[i].width);
    for (int width = 1; width <= widest; width++)
        for (int i = 0; i < map->chart->road_count; i++)
            if (map->roads[i].width == width)
                draw_road(pen, &map->roads[i]);
}
