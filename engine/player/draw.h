#ifndef PLAYER_DRAW_H
#define PLAYER_DRAW_H

#include "player/font.h"
#include "player/mask.h"
#include "player/textures.h"
#include "view/node.h"

/*
 * What a painter draws with. Places are in pixels of the output. Shapes and
 * pieces of text are made once and kept while they are in use.
 */
typedef struct {
    SDL_Renderer *renderer;
    Fonts *fonts;
    Textures *textures;
    const char *portraits; /* the folder they are in */
    int percent;           /* of the sizes in view/theme.h */
    Theme theme;
} Pen;

/* A length given at 100 %. */
int pen_scale(const Pen *pen, int length);

Rect rect_inset(Rect rect, int by);

void draw_fill(const Pen *pen, Rect rect, Colour colour);
void draw_disc(const Pen *pen, Rect square, Colour colour);

/* A box with round corners, all or all but the top left. */
typedef struct {
    Rect rect;
    int radius;
    bool sharp;
} RoundBox;
void draw_box(const Pen *pen, RoundBox box, Colour colour);

/* A line `width` wide, just within `rect`. */
void draw_outline(const Pen *pen, Rect rect, int radius, int width,
                  Colour colour);

/* Strokes in a square. No two shapes have the same kind and detail. */
typedef enum {
    SHAPE_DISC,
    SHAPE_RING,
    SHAPE_GROUND,
    SHAPE_SIGN,
    SHAPE_HEAD
} ShapeKind;
typedef struct {
    ShapeKind kind;
    int detail;
    const Stroke *strokes;
    int count;
} Shape;
void draw_shape(const Pen *pen, Rect square, Shape shape, Colour colour);

/* A line `width` wide that bends from one point down to another, upright where
 * it begins and ends. */
void draw_bend(const Pen *pen, Point from, Point to, int width, Colour colour);

/* A piece of one line; (x, y) is the top left of a line box `line` high. */
typedef struct {
    Face face;
    const char *text;
    int length;
    int x, y, line;
} Piece;
void draw_text(const Pen *pen, Piece piece, Colour colour);

#endif
