#ifndef VIEW_FOLDER_PARTS_H
#define VIEW_FOLDER_PARTS_H

#include "view/folder.h"
#include "view/parts.h"

/* The pieces of the overview of many runs. */

/* Which runs are wanted, and how people are shown. */
void add_wishes(Page *page, const Cohort *cohort);

/* Who followed what: people by rules, each with the way to their runs. */
void add_people(Page *page, const Cohort *cohort);

/* A button by its word. */
void add_worded(Page *page, Look look, String text, String word, Action action);

/* One of a group of which one holds. */
void add_option(Page *page, const char *text, Action action, bool holds);

/* A group of those, under its title; returns what to close with close_options.
 */
int open_options(Page *page, String title);
void close_options(Page *page, int group);

/* "12", of a time in milliseconds. */
const char *minutes_text(const Page *page, int64_t ms);

#endif
