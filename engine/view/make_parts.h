#ifndef VIEW_MAKE_PARTS_H
#define VIEW_MAKE_PARTS_H

#include "view/parts.h"
#include "view/turn_words.h"

/* The pieces of the screen for authors that more than one of its files needs.
 */

/* Rules that can still be kept, in halves, where the least loss is this. */
int make_keepable(const Overview *overview, int least);

/* A row to press, with a mark, the place and what is wrong. */
void add_message(Page *page, int message);

bool is_error(const Diag *diag);

/* While a run is played and the file has a mistake: says so. */
void add_making_notice(Page *page);

/* At home: the way back to the map. */
void add_making_card(Page *page);

#endif
