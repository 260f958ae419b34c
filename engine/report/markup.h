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

#endif
