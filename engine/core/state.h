#ifndef CORE_STATE_H
#define CORE_STATE_H

#include "core/scenario.h"

/*
 * All that a run has at one point, and what a choice does to it: a pure
 * function of scenario, state and choice. The story day is not part of it;
 * no condition can read it.
 */
struct State {
    int step;
    bool over;         /* "finish" has been chosen */
    uint64_t used;     /* bits of choices that can be taken once */
    EventSet happened; /* in this run */
    int32_t values[VARIABLES_MAX];
    RuleState rules[RULES_MAX];
};

/* What a choice, or the start of a run, brought about. */
enum { OUTCOME_EVENTS_MAX = 4 * RAISES_MAX };

typedef struct {
    int event_count;
    struct {
        int16_t event;
        bool entering; /* raised by the step that was entered: a new moment */
    } events[OUTCOME_EVENTS_MAX];
    bool entered; /* a step was entered, be it the same again */
    int way;      /* of the choice's ways, or -1 */
} Outcome;

/* The state of a run that has just entered the first step. `err` may be NULL,
 * here and below. */
bool state_begin(const Scenario *scenario, State *state, Outcome *outcome,
                 Error *err);

/*
 * Takes `choice`. Fails, and leaves the state as it was, if the choice is not
 * open or an author's function fails.
 */
bool state_take(const Scenario *scenario, State *state, int choice,
                Outcome *outcome, Error *err);

/*
 * Can `choice` be taken now? A failing function of the author closes it and
 * fills `err`, which may be NULL.
 */
bool state_is_open(const Scenario *scenario, const State *state, int choice,
                   Error *err);

/* Can people be called now? */
bool state_can_call(const Scenario *scenario, const State *state);

/* If an author's function fails it does not hold, and `err` is filled. */
bool condition_holds(const Scenario *scenario, const Condition *condition,
                     const State *state, Error *err);

/*
 * The choices open now, those of the step first, then those of the contacts in
 * their order; returns how many. `out` has room for `max`.
 */
int state_open_choices(const Scenario *scenario, const State *state, int *out,
                       int max);

#endif
