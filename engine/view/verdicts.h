#ifndef VIEW_VERDICTS_H
#define VIEW_VERDICTS_H

#include "view/findings.h"
#include "view/parts.h"

/* The rules of a run as lines of a screen, with mark, word and evidence. The
 * page's session must be the run that was judged. */

/* The sign of a status, and the colour of its word. */
void add_status_mark(Page *page, Status status);
Colour status_colour(Status status);

/* While the run goes on: one that is overdue looks late, done or not. */
Status standing_of(const Verdict *verdict);

/* While the run goes on: "nu aan de orde", "nog niet", "te laat", "voldaan". */
const char *standing_word(const Page *page, const Verdict *verdict);

/* A line for each rule. */
void add_verdicts(Page *page, const Judged *j);

#endif
