#ifndef PLAYER_PAINT_H
#define PLAYER_PAINT_H

#include "player/font.h"
#include "view/node.h"

/*
 * Draws a view that has been laid out. Borrows the renderer and the fonts,
 * which must outlive it. Without a picture in the folder `portraits` a person
 * is drawn as initials.
 */
typedef struct Painter Painter;

Painter *painter_new(SDL_Renderer *renderer, Fonts *fonts,
                     const char *portraits);

/* painter_free(NULL) does nothing. */
void painter_free(Painter *painter);

/* The next frame is drawn with nothing of those before. */
void painter_forget(Painter *painter);

/*
 * Draws the whole frame, but does not present it. `percent` is that of the
 * Canvas the view was laid out on; the pointer is at the node `hover`, or at
 * none if that is -1.
 */
void paint(Painter *painter, const View *view, int percent, int hover);

#endif
