#ifndef VIEW_MAKE_PARTS_H
#define VIEW_MAKE_PARTS_H

#include "view/parts.h"
#include "view/turn_words.h"

/* The pieces of the screen for authors that more than one of its files needs.
 */

/* Rules that can still be kept, in halves, where the least loss is this. */
int make_keepable(const Overview *overview, int least);

/* Where the runs came whose traffic is shown now; NULL if none is. */
const Traffic *make_traffic(const Page *page);

/* "12 van de 24 keer kwam men hier", of those. */
const char *make_came_text(const Page *page, int step);

void make_map_build(Page *page);

/* A row to press, with a mark, the place and what is wrong. */
void add_message(Page *page, int message);

bool is_error(const Diag *diag);

/* While a run is played and the file has a mistake: says so. */
void add_making_notice(Page *page);

/* At home: the way back to the map. */
void add_making_card(Page *page);

#endif
