#ifndef VIEW_TURNS_H
#define VIEW_TURNS_H

#include "view/verdicts.h"

/*
 * The run in hindsight: a line of what could still be kept, to walk along, and
 * the choice looked at, with the moment as it was and what may be done from
 * there.
 */
void add_turns(Page *page, const Judged *j);

/* "Supervisor: ‘Ik vertel …’": a choice, and whom it is said to. */
const char *choice_said(Page *page, const Scenario *scenario, int choice);

#endif
