#include "report/markup.h"

#include <string.h>

#include "core/utf8.h"

static const char *entity_of(uint32_t c)
{
    switch (c) {
    case '&':
        return "&amp;";
    case '<':
        return "&lt;";
    case '>':
        return "&gt;";
    case '"':
        return "&quot;";
    case '\'':
        return "&#39;";
    default:
        return NULL;
    }
}

/* Controls, surrogates and what is no character (HTML, "input stream
 * preprocessing"); U+FFFD itself stands for bytes that are not UTF-8. */
static bool is_barred(uint32_t c)
{
    return (c < 0x20 && c != '\n' && c != '\t') || (c >= 0x7F && c < 0xA0) ||
           (c & 0xFFFE) == 0xFFFE || (c >= 0xFDD0 && c <= 0xFDEF) ||
           c == 0xFFFD;
}

void markup_text(Strbuf *out, const char *text)
{
    const char *end = text + strlen(text);

    while (text < end) {
        const char *from = text;
        uint32_t c = utf8_next(&text, end);
        const char *entity = is_barred(c) ? "\xEF\xBF\xBD" : entity_of(c);

        if (entity)
            strbuf_add(out, "%s", entity);
        else
            strbuf_add(out, "%.*s", (int)(text - from), from);
    }
}

void markup_element(Strbuf *out, const char *name, const char *attributes,
                    const char *text)
{
    strbuf_add(out, "<%s%s>", name, attributes);
    markup_text(out, text);
    strbuf_add(out, "</%s>\n", name);
}

void markup_open_picture(Strbuf *out, const Picture *p)
{
    strbuf_add(out,
               "<svg role=\"img\" aria-labelledby=\"%s\" viewBox=\"0 0 %d "
               "%d\" width=\"%d\" height=\"%d\">\n<title id=\"%s\">",
               p->id, p->width, p->height, p->width * p->percent / 100,
               p->height * p->percent / 100, p->id);
    markup_text(out, p->title);
    strbuf_add(out, "</title>\n");
}

void markup_close_picture(Strbuf *out)
{
    strbuf_add(out, "</svg>\n");
}
