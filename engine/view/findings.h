#ifndef VIEW_FINDINGS_H
#define VIEW_FINDINGS_H

#include "view/prose.h"

/*
 * A run judged, and what is to be said of it: the same sentences for the
 * debrief and for reports. Of the page they need its session, which must be the
 * run that was judged, its arena and its language.
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

/* "voldaan", "laat" … */
const char *status_word(const Page *page, Status status);

/* "Dag 3. Je koos ‘…’": what happened, as evidence. */
const char *evidence_of(Page *page, const Judged *j, int happening);

/* What a verdict rests on. */
const char *rule_evidence(Page *page, const Judged *j, int rule);

/* "11 minuten · 7 keuzes · 23 dagen in het verhaal" */
const char *run_facts(Page *page, const Judged *j);

/* "Opgelost, maar er bleef een stap liggen" */
const char *headline(Page *page, const Judged *j);

/* "Van de 4 regels die hier golden, volgde je er 3 op tijd." */
const char *summary(Page *page, Score score);

/* Was the choice of this move made earlier too? Its remarks are said once. */
bool chosen_before(const Judged *j, int move);

/* What the story brought up that can cost money, and whether the insurer knew:
 * in the careful words of the document. NULL if it did not go there. */
const char *cost_said(Page *page, const Judged *j, const Fact *fact);

/* The step plan, and the document it is after. */
const char *source_said(Page *page, const Procedure *procedure);

#endif
