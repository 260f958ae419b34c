#ifndef REPORT_PAGE_H
#define REPORT_PAGE_H

#include "core/strbuf.h"
#include "report/csv_out.h"
#include "view/strings.h"

/*
 * A document as one HTML file without scripts, written from top to bottom: its
 * head, headings, tables with captions and scopes, its foot. Texts may hold any
 * character.
 */
typedef struct {
    Strbuf *out;
    Language language;
    int level; /* of the heading that others stand below, from 1 */
} Page;

/* `kind` is what sort of document it is. */
void page_begin(const Page *page, String kind, const char *title);
Bytes page_end(const Page *page);

void page_heading(const Page *page, int below, const char *text);
void page_text(const Page *page, const char *text);

/* `columns` ends with NULL; with none the rows name themselves. */
void page_open_table(const Page *page, const char *caption,
                     const char *const *columns);
void page_close_table(const Page *page);

/* `heading` is NULL if the row has none. */
void page_open_row(const Page *page, const char *heading);
void page_cell(const Page *page, const char *text);
void page_number(const Page *page, int number);
void page_close_row(const Page *page);

/* A row of a heading and one cell. */
void page_line(const Page *page, const char *heading, const char *text);

#endif
