#include "player/mask.h"

#include <math.h>

static float distance_to_line(const Stroke *stroke, float x, float y)
{
    float dx = stroke->x1 - stroke->x0, dy = stroke->y1 - stroke->y0;
    float px = x - stroke->x0, py = y - stroke->y0;
    float length = dx * dx + dy * dy;
    float along = length > 0 ? (px * dx + py * dy) / length : 0;

    along = fminf(fmaxf(along, 0), 1);
    return hypotf(px - along * dx, py - along * dy);
}

/* How far outside the nearest stroke a point is; less than 0 inside. */
static float distance(const Stroke *strokes, int count, float x, float y)
{
    float nearest = 1;

    for (int i = 0; i < count; i++) {
        float off = distance_to_line(&strokes[i], x, y) - strokes[i].ring;
        nearest = fminf(nearest, fabsf(off) - strokes[i].half);
    }
    return nearest;
}

SDL_Surface *mask_new(int size, const Stroke *strokes, int count)
{
    SDL_Surface *mask = SDL_CreateRGBSurfaceWithFormat(
        0, size, size, 32, SDL_PIXELFORMAT_ARGB8888);
    float side = (float)size;

    if (!mask)
        return NULL;
    for (int y = 0; y < size; y++) {
        Uint32 *row = (Uint32 *)((Uint8 *)mask->pixels + y * mask->pitch);
        for (int x = 0; x < size; x++) {
            float outside = distance(strokes, count, ((float)x + 0.5f) / side,
                                     ((float)y + 0.5f) / side);
            float cover = fminf(fmaxf(0.5f - outside * side, 0), 1);
            row[x] = (Uint32)lrintf(cover * 255) << 24 | 0xFFFFFF;
        }
    }
    return mask;
}
