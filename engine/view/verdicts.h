#ifndef VIEW_VERDICTS_H
#define VIEW_VERDICTS_H

#include "view/parts.h"

/*
 * A run judged, and its rules with mark, word and evidence. The page's session
 * must be the run that was judged.
 */
typedef struct {
    const Scenario *scenario;
    const Procedure *procedure;
    const Happening *happenings;
    int happening_count;
    const Move *moves;
    int move_count;
    Verdict verdicts[RULES_MAX];
    Score score;
} Judged;

/* Borrows the session, which must not change. */
Judged judge_run(const Session *session);

/* "Dag 3. Je koos ‘…’": what happened, as evidence. */
const char *evidence_of(Page *page, const Judged *j, int happening);

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
