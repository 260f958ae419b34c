#ifndef CORE_TRAFFIC_H
#define CORE_TRAFFIC_H

#include "core/session.h"

/*
 * Where runs that were played came: how many of them stood on each step, went
 * from one step to another, took each choice. A run counts once wherever it
 * came, however often it came there. What was taken back is in no session, and
 * so not in here; a run that stopped half-way counts as far as it came.
 *
 * Pure: the same runs in another order give the same counts. All lives in the
 * arena that was given; the scenario is borrowed.
 */
typedef struct {
    int to;
    int runs;
    int last; /* run that was counted last */
    int next; /* road from the same step, or -1 */
} TrafficRoad;

typedef struct {
    const Scenario *scenario;
    int runs;             /* that were counted */
    int ended;            /* of which that many came to their end */
    int most;             /* runs on the road between two steps that has most */
    int *steps, *choices; /* [step], [choice]: runs; see traffic_between */
    /* Within: the run counted last by step and choice, and the roads, listed by
     * the step they leave from. */
    int *step_last, *choice_last, *first;
    TrafficRoad *roads;
    int road_count;
    Arena *arena;
} Traffic;

/* Of no run yet. */
Traffic traffic_new(Arena *arena, const Scenario *scenario);

/* Counts one more run. It is one of the scenario, or of the same situation
 * under another procedure or in another reading: what bears another name here,
 * or none, is passed over. */
void traffic_add(Traffic *traffic, const Session *session);

/* How many runs went straight from the one step to the other. */
int traffic_between(const Traffic *traffic, int from, int to);

#endif
