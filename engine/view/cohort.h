#ifndef VIEW_COHORT_H
#define VIEW_COHORT_H

#include "core/judge.h"
#include "view/app.h"
#include "view/strings.h"

/*
 * What many people came to: each of them beside the rules of one step plan, and
 * all together. It counts, and ranks nobody. Pure: the same runs in another
 * order give the same cohort.
 */

/* A run that was played to its end, judged here. All is borrowed. */
typedef struct {
    const char *run;          /* its id: tells runs apart */
    const char *person;       /* "" if they did not say */
    const char *registration; /* the same */
    const char *scenario;     /* id */
    Text title;
    const Procedure *procedure;
    Mode mode;
    int64_t began;     /* seconds since 1970 */
    const char *day;   /* "2026-05-04", of that; or NULL */
    int64_t active_ms; /* spent playing */
    Score score;
    Status statuses[RULES_MAX];
} CohortRun;

/* Why a file does not count. */
typedef enum {
    STRAY_DAMAGED,
    STRAY_TAMPERED,  /* or its verdicts do not follow from its choices */
    STRAY_DUPLICATE, /* the same run as another */
    STRAY_UNKNOWN,   /* its situation or step plan is not here */
    STRAY_UNFINISHED,
    STRAY_COUNT
} StrayKind;

typedef struct {
    const char *file; /* name, in its folder */
    StrayKind kind;
} CohortStray;

/* There is no order by result: that would be a ranking. */
typedef enum { SORT_NAME, SORT_BEGAN, SORT_TIME, SORT_COUNT } CohortSort;

/* Which runs count, and how people are shown. */
typedef struct {
    const char *procedure; /* id; NULL: that of most of these runs */
    const char *scenario;  /* id; NULL: all */
    int mode;              /* a Mode, or -1 for all */
    bool pseudonyms;
    CohortSort sort;
} CohortWish;

/* One person. Two runs are of one person if the registration is the same, or
 * where neither has one, the name; runs of a group are each on their own. */
typedef struct {
    const char *label; /* the name, or a pseudonym */
    const char *registration;
    bool group;
    /* In the order of playing, those of one situation together. */
    const CohortRun *const *played;
    int runs;
    int situations;
    int64_t began, last; /* when the first of them began, and the last */
    int64_t active_ms;
    Score rules[RULES_MAX]; /* each rule over all of them */
    /* Over the situations played: the first time, and the time it went best. */
    Score first, best;
} CohortPerson;

typedef struct {
    const Procedure *procedure; /* NULL if there are no runs */
    CohortPerson *people;
    int count;
    int runs;
    int64_t active_ms;
    Score rules[RULES_MAX]; /* over all runs */
} Cohort;

/* Does this run count, under that step plan? */
bool cohort_wants(const CohortWish *wish, const Procedure *procedure,
                  const CohortRun *run);

/* In `arena`. */
Cohort cohort_of(const CohortRun *runs, int count, const CohortWish *wish,
                 Language language, Arena *arena);

/* "beschadigd" */
String cohort_stray_said(StrayKind kind);

/* Missed or late, in whole percents of those that were due; -1 of none. */
int cohort_percent_missed(Score score);

#endif
