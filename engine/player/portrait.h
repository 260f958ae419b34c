#ifndef PLAYER_PORTRAIT_H
#define PLAYER_PORTRAIT_H

#include <stdbool.h>

#include "player/draw.h"

/*
 * Drawings of people, NAME-MOOD.svg in the folder of the pen. They are drawn
 * at their final size and kept while they are in use.
 *
 * A name comes from a stranger's file: only letters a to z, digits, hyphens
 * and underscores are looked for, so that nothing outside the folder is read.
 */

/*
 * Draws the person as a disc; calm if `mood` is NULL. False, and nothing
 * drawn, if there is no such portrait.
 */
bool draw_portrait(const Pen *pen, Rect square, const char *name,
                   const char *mood);

/* An SVG of a trusted source, `size` pixels square, or NULL. The caller owns
 * it. */
SDL_Surface *picture_read(const char *path, int size);

#endif
