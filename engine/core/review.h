#ifndef CORE_REVIEW_H
#define CORE_REVIEW_H

#include "core/session.h"
#include "core/solve.h"

/*
 * A run that is over, beside all that could have happened: what could still be
 * kept at each choice, which choice closed a door, and the run nearest to it
 * that loses as little as the situation allows. Losses are in halves.
 *
 * Pure: the same run gives the same review. All of it lives in the arena that
 * was given, and borrows the scenario.
 */

/* One choice of the run. */
typedef struct {
    int least; /* the least loss still to be had, just before it */
    /* Rules that could be kept until it and no longer after it: 1 << rule. It
     * can be none, where two could be kept but not both. */
    uint64_t shut;
    int instead; /* a choice that would have kept the door open, or -1 */
} Turn;

typedef enum { CHANGE_NONE, CHANGE_ADD, CHANGE_DROP } ChangeKind;

/* A line of the difference between the run and the nearest one. */
typedef struct {
    ChangeKind kind;
    int choice;
    int move; /* of the run; -1 for what is added */
} Change;

typedef struct {
    Turn *turns; /* of each move */
    int turn_count;
    int loss;        /* in the end */
    Change *changes; /* from first to last */
    int change_count;
} Review;

/* A situation with more states than this is not reviewed while one waits. */
enum { REVIEW_LIMIT = 500 * 1000 };

/* Reviews a run of the situation that was solved. */
void review_of(Arena *arena, const Session *session, const Solution *solution,
               Review *review);

/*
 * The same, exploring and solving the situation first. False if an author's
 * function fails, or if there are too many states; `err` says which.
 */
bool review_run(Arena *arena, const Session *session, Review *review,
                Error *err);

/* What a choice that is open would cost, in a run that goes on. */
typedef struct {
    int choice;
    int loss;      /* more than has to be: 0 if all stays possible */
    uint64_t shut; /* as in Turn */
} Prospect;

typedef struct {
    Prospect *prospects; /* of all that can be chosen, "finish" aside */
    int count;
} Outlook;

/* Looks ahead from where the run now is; fails as review_run does. */
bool outlook_run(Arena *arena, const Session *session, Outlook *outlook,
                 Error *err);

/* The loss that could still be had after move `move`. */
int review_after(const Review *review, int move);

/* Was something lost by this move? */
bool review_closed(const Review *review, int move);

#endif
