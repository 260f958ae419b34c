#ifndef VIEW_TURN_WORDS_H
#define VIEW_TURN_WORDS_H

#include "view/findings.h"

/*
 * The choices of a run, looked back at, in words: for the debrief and for
 * reports. Where words depend on the moment, the page's session is the run as
 * it was then.
 */

/* "Supervisor: ‘Ik vertel …’": a choice, and whom it is said to. */
const char *choice_said(Page *page, const Scenario *scenario, int choice);

/* "Keuze 5 van 9, dag 14" */
const char *turn_title(Page *page, const Judged *j, int turn);

/* "‘Appje’": where the choice was made. */
const char *turn_step(Page *page, const Judged *j, int turn);

/* In halves: what could be kept after a move; before the first for -1. */
int keepable_after(const Review *review, const Judged *j, int move);

/* "3", or "2½" where something was late. */
const char *halves_text(const Page *page, int count);

/* "Daarna kon je nog 3 van de 4 regels halen. Hier sloot een deur." */
const char *keepable_said(Page *page, const Review *review, const Judged *j,
                          int turn);

/* What was said and seen at that moment, as it was then. */
const char *moment_said(Page *page, const Judged *j, int turn);

/* A rule that could be kept until then. */
const char *shut_rule_said(Page *page, const Rule *rule);

/* What would have kept the door open. */
const char *instead_said(Page *page, const Judged *j, const Turn *turn);

#endif
