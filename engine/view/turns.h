#ifndef VIEW_TURNS_H
#define VIEW_TURNS_H

#include "view/turn_words.h"
#include "view/verdicts.h"

/*
 * The run in hindsight: a line of what could still be kept, to walk along, and
 * the choice looked at, with the moment as it was and what may be done from
 * there.
 */
void add_turns(Page *page, const Judged *j);

#endif
