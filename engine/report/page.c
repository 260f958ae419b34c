#include "report/page.h"

#include "report/html_style.h"
#include "report/markup.h"

void page_begin(const Page *page, String kind, const char *title)
{
    static const char *const codes[] = {
        [LANGUAGE_NL] = "nl", [LANGUAGE_EN] = "en"
    };
    Strbuf *out = page->out;

    strbuf_add(out, "<!DOCTYPE html>\n<html lang=\"%s\">\n<head>\n",
               codes[page->language]);
    strbuf_add(out, "<meta charset=\"utf-8\">\n<meta name=\"viewport\" "
                    "content=\"width=device-width, initial-scale=1\">\n");
    strbuf_add(out, "<meta http-equiv=\"Content-Security-Policy\" content=\""
                    "default-src 'none'; style-src 'unsafe-inline'\">\n");
    markup_element(out, "title", "", title);
    strbuf_add(out, "<style>\n%s</style>\n</head>\n<body>\n", HTML_STYLE);
    strbuf_add(out, "<header><p class=\"brand\">Klachtwijzer · ");
    markup_text(out, string_in(kind, page->language));
    strbuf_add(out, "</p></header>\n<main>\n");
}

Bytes page_end(const Page *page)
{
    Strbuf *out = page->out;

    strbuf_add(out, "</main>\n<footer>\n");
    markup_element(out, "p", " class=\"small\"",
                   string_in(STRING_ABOUT, page->language));
    strbuf_add(out, "</footer>\n</body>\n</html>\n");
    return (Bytes){ out->text, out->length };
}

void page_heading(const Page *page, int below, const char *text)
{
    const char name[] = { 'h', (char)('0' + page->level + below), '\0' };

    markup_element(page->out, name, "", text);
}

void page_text(const Page *page, const char *text)
{
    markup_element(page->out, "p", "", text);
}

void page_open_table(const Page *page, const char *caption,
                     const char *const *columns)
{
    strbuf_add(page->out, "<table>\n");
    markup_element(page->out, "caption", "", caption);
    if (*columns) {
        strbuf_add(page->out, "<thead><tr>\n");
        for (; *columns; columns++)
            markup_element(page->out, "th", " scope=\"col\"", *columns);
        strbuf_add(page->out, "</tr></thead>\n");
    }
    strbuf_add(page->out, "<tbody>\n");
}

void page_close_table(const Page *page)
{
    strbuf_add(page->out, "</tbody>\n</table>\n");
}

void page_open_row(const Page *page, const char *heading)
{
    strbuf_add(page->out, "<tr>\n");
    if (heading)
        markup_element(page->out, "th", " scope=\"row\"", heading);
}

void page_cell(const Page *page, const char *text)
{
    markup_element(page->out, "td", "", text);
}

void page_number(const Page *page, int number)
{
    page_cell(page, string_number(page->out->arena, number));
}

void page_close_row(const Page *page)
{
    strbuf_add(page->out, "</tr>\n");
}

void page_line(const Page *page, const char *heading, const char *text)
{
    page_open_row(page, heading);
    page_cell(page, text);
    page_close_row(page);
}
