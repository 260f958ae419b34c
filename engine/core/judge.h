#ifndef CORE_JUDGE_H
#define CORE_JUDGE_H

#include "core/session.h"

/*
 * What a run comes to under its procedure, with evidence. Pure: the same
 * happenings give the same verdicts.
 */
typedef struct {
    Status status;
    int due;     /* index of the happening that made it due, or -1 */
    int settled; /* that settled it (see rule_mark), or -1 */
    int overdue; /* after which it was too late, or -1 */
} Verdict;

/* "kept", "late" …: the words of results, the same in all languages. */
const char *status_name(Status status);

/* The status so called; false if there is none. */
bool status_named(const char *name, Status *status);

/* Fills one verdict per rule of the procedure. `over`: the run has ended. */
void judge(const Procedure *procedure, const Happening *happenings, int count,
           bool over, Verdict *verdicts);

/*
 * The score: of the rules that fell due, how many were kept, late and missed.
 * The only place where these are counted. An open one counts as due only.
 */
typedef struct {
    int due, kept, late, missed;
} Score;

Score score_of(const Verdict *verdicts, int count);

/* (kept + late / 2) / due, or -1 if nothing fell due. */
double score_scaled(Score score);

/* Twice the loss (missed + late / 2), so that it is a whole number. */
int score_loss_halves(Score score);

#endif
