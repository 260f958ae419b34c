#ifndef VIEW_METERS_H
#define VIEW_METERS_H

#include "view/parts.h"

/* Bars beside figures: what is drawn is always said in words too. */

/* A bar, filled as far as `part` is of `of`. Lent as by add_text. */
Node *add_meter(Page *page, Colour colour, int part, int of);

/* How far something is that takes a while: in words, and as a bar. */
void add_progress(Page *page, const char *said, int done, int total);

/* One of a list: a text, its figure, and a bar below. */
typedef struct {
    const char *text, *figure;
    const char *said; /* read aloud, of all of it */
    Colour colour;
    int part, of;
} Measured;
void add_measured(Page *page, const Measured *measured);

#endif
