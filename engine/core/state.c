#include "core/state.h"

#include <assert.h>

static bool test_holds(const Test *test, const State *state)
{
    int32_t value = state->values[test->variable];

    switch (test->kind) {
    case TEST_IS:
        return value == test->value;
    case TEST_IS_NOT:
        return value != test->value;
    case TEST_AT_LEAST:
        return value >= test->value;
    case TEST_AT_MOST:
        return value <= test->value;
    }
    return false;
}

bool condition_holds(const Scenario *scenario, const Condition *condition,
                     const State *state, Error *err)
{
    const Hooks *hooks = &scenario->hooks;
    bool holds = false;

    if ((state->happened & condition->needs) != condition->needs ||
        (state->happened & condition->unless) != 0)
        return false;
    for (int i = 0; i < condition->test_count; i++)
        if (!test_holds(&condition->tests[i], state))
            return false;
    if (condition->hook < 0)
        return true;
    return hooks->test(hooks->context, condition->hook, state, &holds, err) &&
           holds;
}

bool state_can_call(const Scenario *scenario, const State *state)
{
    return !state->over && !text_given(scenario->steps[state->step].busy);
}

/* Does the choice stand where the run is? */
static bool is_at_hand(const Scenario *scenario, const State *state,
                       const Choice *choice)
{
    if (choice->contact < 0)
        return choice->step == state->step;
    if (!state_can_call(scenario, state))
        return false;
    return choice->way_count == 0 ||
           scenario->steps[state->step].ending == ENDING_NONE;
}

bool state_is_open(const Scenario *scenario, const State *state, int choice,
                   Error *err)
{
    const Choice *c = &scenario->choices[choice];

    return !state->over && is_at_hand(scenario, state, c) &&
           (c->once < 0 || !(state->used >> c->once & 1)) &&
           condition_holds(scenario, &c->when, state, err);
}

/* One thing takes place: the rules hear of it. */
static void raise_event(const Scenario *scenario, State *state, int event,
                        bool entering, Outcome *outcome)
{
    const Procedure *procedure = scenario->procedure;

    for (int i = 0; i < procedure->rule_count; i++)
        state->rules[i] =
            rule_next(&procedure->rules[i], state->rules[i], event);
    state->happened |= (EventSet)1 << event;
    assert(outcome->event_count < OUTCOME_EVENTS_MAX);
    outcome->events[outcome->event_count].event = (int16_t)event;
    outcome->events[outcome->event_count].entering = entering;
    outcome->event_count++;
}

/* One moment: all of `raises` whose condition holds as it begins. */
static bool raise_all(const Scenario *scenario, State *state,
                      const Raise *raises, int count, bool entering,
                      Outcome *outcome, Error *err)
{
    const Procedure *procedure = scenario->procedure;
    const State before = *state;

    for (int i = 0; i < count; i++)
        if (condition_holds(scenario, &raises[i].when, &before, err))
            raise_event(scenario, state, raises[i].event, entering, outcome);
        else if (error_is_set(err))
            return false;
    for (int i = 0; i < procedure->rule_count; i++)
        state->rules[i] = rule_settle(&procedure->rules[i], state->rules[i]);
    return true;
}

static bool enter(const Scenario *scenario, State *state, int step,
                  Outcome *outcome, Error *err)
{
    const Step *entered = &scenario->steps[step];

    state->step = step;
    outcome->entered = true;
    return raise_all(scenario, state, entered->raises, entered->raise_count,
                     true, outcome, err);
}

bool state_begin(const Scenario *scenario, State *state, Outcome *outcome,
                 Error *err)
{
    Error own = { 0 };

    if (!err) /* an error is how a failing function is told from a false one */
        err = &own;
    *state = (State){ 0 };
    *outcome = (Outcome){ .way = -1 };
    for (int i = 0; i < scenario->variable_count; i++)
        state->values[i] = scenario->variables[i].start;
    for (int i = 0; i < scenario->procedure->rule_count; i++)
        state->rules[i] = rule_begin(&scenario->procedure->rules[i]);
    return enter(scenario, state, scenario->start, outcome, err);
}

static void assign(const Scenario *scenario, State *state,
                   const Assignment *assignment)
{
    const Variable *variable = &scenario->variables[assignment->variable];
    int32_t *value = &state->values[assignment->variable];
    int32_t next =
        assignment->by ? *value + assignment->value : assignment->value;

    *value = next < variable->low    ? variable->low
             : next > variable->high ? variable->high
                                     : next;
}

/* The first way whose condition holds, or -1; false if a function failed. */
static bool find_way(const Scenario *scenario, const State *state,
                     const Choice *choice, int *way, Error *err)
{
    for (*way = 0; *way < choice->way_count; (*way)++) {
        if (condition_holds(scenario, &choice->ways[*way].when, state, err))
            return true;
        if (error_is_set(err))
            return false;
    }
    *way = -1;
    return true;
}

/* What an open choice does, up to leaving its step. */
static bool act(const Scenario *scenario, State *state, const Choice *choice,
                Outcome *outcome, Error *err)
{
    const Hooks *hooks = &scenario->hooks;

    if (!raise_all(scenario, state, choice->raises, choice->raise_count, false,
                   outcome, err))
        return false;
    for (int i = 0; i < choice->set_count; i++)
        assign(scenario, state, &choice->sets[i]);
    if (choice->effect >= 0 &&
        !hooks->change(hooks->context, choice->effect, state, err))
        return false;
    if (choice->once >= 0)
        state->used |= (uint64_t)1 << choice->once;
    if (choice->kind == CHOICE_FINISH)
        state->over = true;
    return true;
}

bool state_take(const Scenario *scenario, State *state, int choice,
                Outcome *outcome, Error *err)
{
    const Choice *c = &scenario->choices[choice];
    State next = *state;
    Error own = { 0 };

    if (!err)
        err = &own;
    *outcome = (Outcome){ .way = -1 };
    if (!state_is_open(scenario, state, choice, err))
        return false;
    if (!act(scenario, &next, c, outcome, err) ||
        !find_way(scenario, &next, c, &outcome->way, err))
        return false;
    if (outcome->way >= 0 &&
        !enter(scenario, &next, c->ways[outcome->way].to, outcome, err))
        return false;
    *state = next;
    return true;
}

int state_open_choices(const Scenario *scenario, const State *state, int *out,
                       int max)
{
    const Step *step = &scenario->steps[state->step];
    int count = 0;

    for (int i = 0; i < step->choice_count && count < max; i++)
        if (state_is_open(scenario, state, step->first_choice + i, NULL))
            out[count++] = step->first_choice + i;
    for (int c = 0; c < scenario->contact_count; c++) {
        const Contact *contact = &scenario->contacts[c];

        for (int i = 0; i < contact->choice_count && count < max; i++)
            if (state_is_open(scenario, state, contact->first_choice + i, NULL))
                out[count++] = contact->first_choice + i;
    }
    return count;
}
