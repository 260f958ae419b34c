#ifndef VIEW_WRAP_H
#define VIEW_WRAP_H

#include "view/layout.h"

/*
 * Breaks text into lines.
 *
 * A line ends at spaces, after a hyphen or en dash within a word, and at '\n';
 * never after "€ ". A word wider than the line is broken between characters. A
 * blank line opens a gap of 0.6 line. *words* between stars are emphasis; a
 * star that does not pair is a star.
 */

/* At most this many characters stand on a line, however wide it is. */
enum { WRAP_CHARACTERS_MAX = 70 };

typedef struct {
    Run *runs; /* in the arena; the text they show is borrowed */
    int count;
    int width;   /* of the widest line */
    int height;  /* 0 for empty text */
    bool broken; /* a word was too wide for the room */
} Wrapped;

/* Breaks `text` into lines of at most `room` pixels; the first begins at 0, 0.
 */
Wrapped wrap_text(Arena *arena, const Canvas *canvas, TextStyle style,
                  const char *text, int room);

/* As one line, however long. */
Wrapped wrap_one_line(Arena *arena, const Canvas *canvas, TextStyle style,
                      const char *text);

/* Height of a line at the canvas's text size. */
int wrap_line_height(const Canvas *canvas, TextStyle style);

/* Of a terminal or a text file: one pixel is one character. */
Canvas wrap_columns(void);

/* `text` without the stars of emphasis, in `arena`. */
const char *wrap_plain(Arena *arena, const char *text);

#endif
