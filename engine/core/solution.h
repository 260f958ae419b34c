#ifndef CORE_SOLUTION_H
#define CORE_SOLUTION_H

#include "core/solve.h"
#include "core/space.h"

/* The inside of a Solution, for solve.c, route.c, figures.c and lint_reach.c
 * alone. */

enum { UNSOLVED = 0xFFFF };

/* What a run comes to that ends in a state. */
typedef struct {
    int loss; /* in halves */
    Ending ending;
    int kept; /* rules */
} Grade;

struct Solution {
    const Space *space;
    uint32_t *arrivals; /* [state]: where its sources begin */
    uint32_t *sources;  /* states that lead there, themselves left out */
    uint16_t *merits;   /* [state]: the best end it can reach, 0 is best */
    uint16_t *greatest; /* [state]: loss in halves */
    Grade *grades;      /* [merit] */
    int merit_count;
    int end_count;
};

Grade grade_of(const Space *space, Spotted spot);

bool same_grade(Grade a, Grade b);

#endif
