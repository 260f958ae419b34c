#ifndef REPORT_MARKUP_H
#define REPORT_MARKUP_H

#include "core/strbuf.h"

/* Text into HTML and SVG. */

/* `text` so that it is nothing but text, in an element or between double
 * quotes. A character that HTML does not allow becomes U+FFFD. */
void markup_text(Strbuf *out, const char *text);

/* <name attributes>text</name>; `attributes` begins with a space or is "". */
void markup_element(Strbuf *out, const char *name, const char *attributes,
                    const char *text);

/* A picture in SVG that has to be closed by </svg>, as one image that is called
 * `title`; `id` is of that title alone. Its own size is in units, and so is how
 * large it is shown if there is room. */
typedef struct {
    const char *id, *title;
    int width, height, percent;
} Picture;

void markup_open_picture(Strbuf *out, const Picture *picture);
void markup_close_picture(Strbuf *out);

#endif
