#ifndef VIEW_PROSE_H
#define VIEW_PROSE_H

#include "view/screens.h"

/*
 * Words for a page, in its language and in the arena of its view.
 */

const char *say(const Page *page, String string);
const char *say_with(const Page *page, String string, const char *const *args);

/* "3": with say_with. */
const char *number(const Page *page, int value);

const char *text_of(const Page *page, Text text);

/* Two texts with `between` them, or just the one that is not empty. */
const char *joined(const Page *page, const char *first, const char *between,
                   const char *second);

/*
 * The passages of a story that hold now, with {name} filled in: variables of
 * the run, and {klager} for the complainant's name. "" if none holds. Notes
 * the failure of an author's function in the page.
 */
const char *story_now(Page *page, const Story *story);

/* The same for a plain text. */
const char *filled(const Page *page, const char *text);

/* Between quotation marks, unless it opens with one already. */
const char *quoted(const Page *page, const char *text);

/* The words of a choice; those of "Verder" and "Afronden" are the program's. */
const char *choice_text(const Page *page, const Choice *choice);

/* What a move led to, in the author's words, as the run now stands. */
const char *feedback_of(Page *page, const Move *move);

/* "ca. € 2.750" */
const char *amount_text(const Page *page, const Fact *fact);

/* "3 van 4" */
const char *score_text(const Page *page, Score score);

/* The title of one of the catalogue's procedures. */
const char *procedure_title(const Page *page, const char *id);

#endif
