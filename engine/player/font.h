#ifndef PLAYER_FONT_H
#define PLAYER_FONT_H

#include <SDL_ttf.h>

#include "core/arena.h"
#include "core/error.h"
#include "view/theme.h"

/*
 * The program's fonts, opened when first needed: one per face and size.
 *
 * A font is borrowed until fonts_forget or fonts_free. Sizes are in pixels.
 */
typedef struct {
    Family family;
    Weight weight;
    bool emphasis;
    int size;
} Face;

typedef struct Fonts Fonts;

/* NULL if `folder` lacks one of the files; `err` names it. */
Fonts *fonts_new(const char *folder, Error *err);

/* fonts_free(NULL) does nothing. */
void fonts_free(Fonts *fonts);

/* Closes the fonts that are open, for instance as the text size changes, and
 * knows nothing of them any more. */
void fonts_forget(Fonts *fonts);

/* The face in which `style` is set at `percent` of its size. */
Face face_of(TextStyle style, Typeface typeface, bool emphasis, int percent);

/*
 * How much of the text is set in one face; `face` becomes that face. All
 * figures are Inter's: Vollkorn's 1 is easily read as an I.
 */
int fonts_stretch(Face *face, const char *text, int length);

/* Another one if the file turns out to be no font: in a page it may have to
 * come yet. NULL if that is none either. */
TTF_Font *fonts_open(Fonts *fonts, Face face);

/* How wide `length` bytes of text are, stretch by stretch. */
int fonts_width(Fonts *fonts, Face face, const char *text, int length);

/* From the top of a line of this face to its baseline. */
int fonts_ascent(Fonts *fonts, Face face);

/* A stretch: white, as wide as the text and as high as its font; NULL for no
 * text. The caller owns it. */
SDL_Surface *fonts_render(Fonts *fonts, Face face, const char *text,
                          int length);

/* Tells pieces of text apart, face and size included. */
uint64_t fonts_key(Face face, const char *text, int length);

#endif
