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

static Uint32 *pixel(SDL_Surface *mask, int x, int y)
{
    return (Uint32 *)((Uint8 *)mask->pixels + y * mask->pitch) + x;
}

/* Adds what a stroke covers, in pixels; only near it there is anything to do.
 */
static void add_stroke(SDL_Surface *mask, const Stroke *s)
{
    int reach = (int)ceilf(s->half) + 1;
    int left = SDL_max((int)fminf(s->x0, s->x1) - reach, 0);
    int right = SDL_min((int)fmaxf(s->x0, s->x1) + reach, mask->w - 1);
    int top = SDL_max((int)s->y0 - reach, 0);
    int foot = SDL_min((int)s->y1 + reach, mask->h - 1);

    for (int y = top; y <= foot; y++)
        for (int x = left; x <= right; x++) {
            float off = distance_to_line(s, (float)x + 0.5f, (float)y + 0.5f);
            float cover = fminf(fmaxf(s->half + 0.5f - off, 0), 1);
            Uint32 now = (Uint32)lrintf(cover * 255) << 24 | 0xFFFFFF;

            if (now > *pixel(mask, x, y))
                *pixel(mask, x, y) = now;
        }
}

/* A cubic of Bézier whose handles are half as long as it is high. */
static void bend_at(float t, float across, float down, float *x, float *y)
{
    float u = 1 - t;

    *x = across * t * t * (3 - 2 * t);
    *y = down * t * (1.5f * u * u + 1.5f * t * u + t * t);
}

SDL_Surface *mask_bend_new(int across, int down, int width)
{
    enum { PIECES = 24 };
    SDL_Surface *mask = SDL_CreateRGBSurfaceWithFormat(
        0, across + 2 * width, down, 32, SDL_PIXELFORMAT_ARGB8888);
    Stroke piece = { .x1 = (float)width, .half = (float)width / 2 };

    if (!mask)
        return NULL;
    SDL_FillRect(mask, NULL, 0x00FFFFFF);
    for (int i = 1; i <= PIECES; i++) {
        piece.x0 = piece.x1;
        piece.y0 = piece.y1;
        bend_at((float)i / PIECES, (float)across, (float)down, &piece.x1,
                &piece.y1);
        piece.x1 += (float)width;
        add_stroke(mask, &piece);
    }
    return mask;
}
