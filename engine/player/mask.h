#ifndef PLAYER_MASK_H
#define PLAYER_MASK_H

#include <SDL.h>

/*
 * Anti-aliased shapes: white surfaces of which each pixel is as opaque as the
 * share of it that the shape covers. SDL_RenderGeometry has jagged edges.
 */

/*
 * All points within `half` of a line from (x0, y0) to (x1, y1): a disc if it
 * has no length. With a `ring`, all points within `half` of that distance from
 * the line. In units of the mask's side.
 */
typedef struct {
    float x0, y0, x1, y1;
    float half;
    float ring;
} Stroke;

/* Square, `size` pixels wide; NULL without memory. The caller owns it. */
SDL_Surface *mask_new(int size, const Stroke *strokes, int count);

/*
 * A line `width` wide from the top of a surface down to its foot, `across`
 * pixels further to the right, upright at both ends. The surface is `down` high
 * and wider than `across` by `width` on either side. All are above 0.
 */
SDL_Surface *mask_bend_new(int across, int down, int width);

#endif
