#ifndef CORE_FIGURES_H
#define CORE_FIGURES_H

#include "core/solve.h"

/*
 * Figures of a scenario as a whole.
 *
 * The random player is a Markov chain: at each decision the telephone, if
 * somebody can be called, is one option beside the step's choices; if drawn, a
 * random one of the people to whom something can be said, then a random thing
 * to say. In an ending "finish" and the telephone are the options.
 */
typedef struct {
    int states, ends;
    int64_t transitions;
    double runs;          /* distinct ones; infinite where a loop allows it */
    double expected_loss; /* of the random player, in whole points */
    double expected_due;  /* rules that fall due for that player */
    /* [step]: chance that a run of that player ends there; owned. */
    double *end_chance;
} Figures;

Figures figures_of(const Solution *solution);
void figures_free(Figures *figures);

/* The chance that the random player takes each transition out of one state, as
 * space_transitions gives them. */
void figures_chances(const Scenario *scenario, const Transition *transitions,
                     int count, double *chances);

#endif
