#ifndef REPORT_BELIEF_H
#define REPORT_BELIEF_H

#include "core/text.h"
#include "store/date.h"
#include "store/verify.h"

/*
 * What is to be said of a run file that was judged again: whether it can be
 * believed, and why not.
 */
typedef enum {
    DOUBT_CHANGED,         /* after it was written */
    DOUBT_OTHER_SCENARIO,  /* another version than the one played */
    DOUBT_OTHER_PROCEDURE, /* the same of the step plan */
    DOUBT_VERDICTS,        /* they do not follow from the choices */
    DOUBT_COUNT
} Doubt;

/* The doubts there are: 1 << Doubt. */
unsigned doubts_of(const RunFile *run, const Verified *verified);

Text doubt_text(Doubt doubt);

/* Do its verdicts follow from its choices, all of them, and is it as it was
 * written? */
bool can_be_believed(const RunFile *run, const Verified *verified);

#endif
