#ifndef CORE_SOLVE_H
#define CORE_SOLVE_H

#include "core/explore.h"
#include "core/judge.h"

/*
 * What can still come of every state: by backward induction over the explored
 * space, loops included. A loss is counted in halves (see score_loss_halves).
 * The space must be finished and have its transitions; it is borrowed.
 */
typedef struct Solution Solution;

enum { NO_ENDING = -1 };

Solution *solve(const Space *space);

/* solution_free(NULL) does nothing. */
void solution_free(Solution *solution);

const Space *solution_space(const Solution *solution);

/* The least and the greatest loss with which a run that is in `state` can end;
 * NO_ENDING if it cannot end at all. */
int solution_least(const Solution *solution, int state);
int solution_greatest(const Solution *solution, int state);

/* A list of choices, as a run takes them; "finish" is the last. Owned by the
 * caller, see path_free. */
typedef struct {
    int *choices;
    int count; /* 0: there is none */
} Path;

void path_free(Path *path);

/* "bellen,supervisor:anoniem,finish", as session_replay reads it, cut to fit;
 * returns `out`. */
char *path_words(const Scenario *scenario, const Path *path, char *out,
                 size_t size);

/*
 * The best run: with the least loss; of those one with the best ending, then
 * with the most rules kept, then the fewest norms broken, then the shortest.
 */
Path solve_best(const Solution *solution);

/* A shortest run in which the rule ends with this status (one of after-run:
 * not applicable, kept, late, missed). */
Path solve_rule(const Solution *solution, int rule, Status status);

/* Statuses that a rule can end with: bit 1 << Status. */
unsigned solve_statuses(const Solution *solution, int rule);

/*
 * The run nearest to the trainee's own, from `state` on, with the least loss
 * that it allows: the fewest choices that are not in `choices` ("finish" never
 * counts as one), then the fewest of those left out, then the fewest norms
 * broken by what is new, then the shortest.
 * `changed` may be NULL; else it becomes an array, to be freed, that tells for
 * each choice of the result whether it is new.
 */
Path solve_smallest_change(const Solution *solution, int state,
                           const int *choices, int count, bool **changed);

/* The rules that a run that is in `state` can still end without missing or
 * being late with: bit 1 << rule. */
uint64_t solve_keepable(const Solution *solution, int state);

#endif
