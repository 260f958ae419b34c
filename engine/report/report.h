#ifndef REPORT_REPORT_H
#define REPORT_REPORT_H

#include "core/review.h"
#include "report/belief.h"
#include "view/strings.h"

/*
 * A run that has ended, as a document: all that reports say of it, in one
 * language, ready to be written as HTML, as text or as CSV. The sentences are
 * those of the debrief on screen, the counts those of score_of.
 *
 * Everything follows from the choices, judged again on the situation as it is
 * here; where the file says something else, `notices` tell. It lives in the
 * arena it was made in, and borrows the run and the scenario. Texts hold no
 * marks of emphasis; they may hold any character.
 */

/* What is told of a run in a few words: "Naam", "Zoë". */
typedef struct {
    const char *label, *value;
} ReportLine;

typedef struct {
    const char *id, *label, *title;
    Status status;
    const char *word, *evidence;
    const char *why; /* of one that was late or missed; or "" */
} ReportRule;

/* What a choice was worth besides the step plan. */
typedef struct {
    bool kept;
    const char *word, *why;
} ReportRemark;

/* A choice, and what could be kept after it. */
typedef struct {
    const char *day, *step, *said;
    int left; /* in halves */
    const char *left_words;
    bool closed;
    const char *until; /* of one that closed a door: what could be done */
    const char **shut; /* until then, the rules of it */
    int shut_count;
    const char *instead;
} ReportTurn;

/* A line of the difference with the nearest run that loses least. */
typedef struct {
    ChangeKind kind;
    const char *word, *said;
} ReportChange;

typedef struct {
    Language language;
    const RunFile *run;
    const char *title; /* of the situation */
    const char *plan;  /* the title of the step plan */
    const char *mode;
    char began[DATE_TEXT];
    bool rewound;
    ReportLine *lines; /* about the run */
    int line_count;
    const char **notices;
    int notice_count;
    ReportLine *answers; /* to the questions before the debrief */
    int answer_count;
    const char *headline, *summary;
    const char *score_words; /* "3 van 4", or "" if nothing was due */
    Score score;
    int minutes;
    ReportRule *rules;
    int rule_count;
    ReportRemark *remarks;
    int remark_count;
    const char *unreviewed; /* why there are no turns; or NULL */
    int first_left;         /* before the first choice, in halves */
    ReportTurn *turns;
    int turn_count;
    ReportChange *changes;
    int change_count;
    const char **costs;
    int cost_count;
    const char *source;
} Report;

/* What a report is made from. */
typedef struct {
    const RunFile *run;
    const Scenario *scenario;
    const Verified *verified; /* of that run on that scenario */
} ReportSource;

/* False if the choices lead to no end here, or an author's function fails. */
bool report_of(const ReportSource *source, Language language, Arena *arena,
               Report *report, Error *err);

/* A word of the interface, for who writes a report. */
const char *report_say(const Report *report, String string);

/* "Hier sloot een deur. Keuze 3, dag 9: ‘…’"; in `arena`. */
const char *report_door(const Report *report, int turn, Arena *arena);

/* "4 mei 2026", from a moment as date_text writes it; in `arena`. */
const char *day_said(Arena *arena, Language language, const char *moment);

#endif
