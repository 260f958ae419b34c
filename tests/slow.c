#include "tests/slow.h"

#include <stdlib.h>
#include <string.h>

static EventSet bit(int event)
{
    return (EventSet)1 << event;
}

static bool test_passes(const Test *test, int value)
{
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
    abort();
}

static bool holds(Slow *slow, const Condition *condition, const State *state)
{
    const Hooks *hooks = &slow->scenario->hooks;
    Error err = { 0 };
    bool answer = true;

    for (int i = 0; i < condition->test_count; i++) {
        const Test *test = &condition->tests[i];

        if (!test_passes(test, state->values[test->variable]))
            return false;
    }
    for (int event = 0; event < EVENTS_MAX; event++) {
        bool happened = (state->happened & bit(event)) != 0;

        if ((condition->needs & bit(event)) && !happened)
            return false;
        if ((condition->unless & bit(event)) && happened)
            return false;
    }
    if (condition->hook >= 0 &&
        !hooks->test(hooks->context, condition->hook, state, &answer, &err))
        slow->complete = false;
    return answer;
}

static void duty_hears(const Rule *rule, Duty *duty, int event)
{
    const EventSet *of = rule->operands;

    if (of[OPERAND_FROM] & bit(event))
        duty->awake = true;
    if (!duty->awake)
        return;
    if (of[OPERAND_WHEN] & bit(event))
        duty->when = true;
    if (!of[OPERAND_GIVEN] || (of[OPERAND_GIVEN] & bit(event)))
        duty->given = true;
    if (of[OPERAND_MUST] & bit(event))
        duty->done = true;
    if (duty->when && duty->given)
        duty->due = true;
    if ((of[OPERAND_LATE_AFTER] & bit(event)) && duty->settled && !duty->done)
        duty->late = true;
}

static void happen(const Slow *slow, SlowState *at, int event)
{
    const Procedure *p = slow->scenario->procedure;

    at->state.happened |= bit(event) & slow->watched;
    for (int i = 0; i < p->rule_count; i++) {
        at->state.rules[i] = rule_next(&p->rules[i], at->state.rules[i], event);
        if (rule_kind_is_duty(p->rules[i].kind))
            duty_hears(&p->rules[i], &at->duties[i], event);
    }
}

/* One moment: all that a choice, or entering a step, brings about. Nothing in
 * it comes before the rest, so no condition in it sees what else happens. */
static void moment(Slow *slow, SlowState *at, const Raise *raises, int count)
{
    const Procedure *p = slow->scenario->procedure;
    const State before = at->state;

    for (int i = 0; i < count; i++)
        if (holds(slow, &raises[i].when, &before))
            happen(slow, at, raises[i].event);
    for (int i = 0; i < p->rule_count; i++) {
        at->state.rules[i] = rule_settle(&p->rules[i], at->state.rules[i]);
        at->duties[i].settled = at->duties[i].due;
    }
}

static void enter(Slow *slow, SlowState *at, int step)
{
    const Step *s = &slow->scenario->steps[step];

    at->state.step = step;
    moment(slow, at, s->raises, s->raise_count);
}

static void change_values(Slow *slow, State *state, const Choice *choice)
{
    const Hooks *hooks = &slow->scenario->hooks;
    Error err = { 0 };

    for (int i = 0; i < choice->set_count; i++) {
        const Assignment *set = &choice->sets[i];
        const Variable *v = &slow->scenario->variables[set->variable];
        int value = set->value;

        if (set->by)
            value += state->values[set->variable];
        if (value < v->low)
            value = v->low;
        if (value > v->high)
            value = v->high;
        state->values[set->variable] = value;
    }
    if (choice->effect >= 0 &&
        !hooks->change(hooks->context, choice->effect, state, &err))
        slow->complete = false;
}

static bool is_open(Slow *slow, const State *state, const Choice *choice)
{
    const Step *step = &slow->scenario->steps[state->step];
    bool ending = step->ending != ENDING_NONE;
    bool busy = step->busy.in[LANGUAGE_NL] != NULL;

    if (choice->contact >= 0 &&
        ((busy && !ending) || (ending && choice->way_count > 0)))
        return false;
    if (choice->once >= 0 && (state->used & bit(choice->once)))
        return false;
    return holds(slow, &choice->when, state);
}

/* Takes an open choice other than "finish"; returns the way it goes. */
static int take(Slow *slow, SlowState *at, const Choice *choice)
{
    moment(slow, at, choice->raises, choice->raise_count);
    change_values(slow, &at->state, choice);
    if (choice->once >= 0)
        at->state.used |= bit(choice->once);
    for (int i = 0; i < choice->way_count; i++)
        if (holds(slow, &choice->ways[i].when, &at->state)) {
            enter(slow, at, choice->ways[i].to);
            return i;
        }
    return -1;
}

static EventSet read_by(const Condition *condition)
{
    return condition->needs | condition->unless;
}

static EventSet read_by_raises(const Raise *raises, int count)
{
    EventSet set = 0;

    for (int i = 0; i < count; i++)
        set |= read_by(&raises[i].when);
    return set;
}

static EventSet read_by_choices(const Scenario *s, int first, int count)
{
    EventSet set = 0;

    for (int i = first; i < first + count; i++) {
        const Choice *choice = &s->choices[i];

        set |= read_by(&choice->when);
        set |= read_by_raises(choice->raises, choice->raise_count);
        for (int j = 0; j < choice->way_count; j++)
            set |= read_by(&choice->ways[j].when);
    }
    return set;
}

static EventSet read_by_story(const Scenario *s)
{
    EventSet set = 0;

    for (int i = 0; i < s->step_count; i++) {
        const Step *step = &s->steps[i];

        set |= read_by_raises(step->raises, step->raise_count);
        set |= read_by_choices(s, step->first_choice, step->choice_count);
    }
    for (int i = 0; i < s->contact_count; i++)
        set |= read_by_choices(s, s->contacts[i].first_choice,
                               s->contacts[i].choice_count);
    return set;
}

static bool same_duty(const Duty *a, const Duty *b)
{
    return a->awake == b->awake && a->when == b->when && a->given == b->given &&
           a->done == b->done && a->due == b->due && a->settled == b->settled &&
           a->late == b->late;
}

static bool same_state(const Scenario *s, const SlowState *a,
                       const SlowState *b)
{
    if (a->state.step != b->state.step || a->state.used != b->state.used ||
        a->state.happened != b->state.happened)
        return false;
    for (int i = 0; i < s->variable_count; i++)
        if (a->state.values[i] != b->state.values[i])
            return false;
    for (int i = 0; i < s->procedure->rule_count; i++)
        if (a->state.rules[i] != b->state.rules[i] ||
            !same_duty(&a->duties[i], &b->duties[i]))
            return false;
    return true;
}

/* Any mixture will do: states in one chain are compared in full. */
static int chain_of(const Scenario *s, const SlowState *at)
{
    uint64_t mixed = (uint64_t)at->state.step;

    mixed = mixed * 31 + at->state.used;
    mixed = mixed * 31 + at->state.happened;
    for (int i = 0; i < s->variable_count; i++)
        mixed = mixed * 31 + (uint64_t)at->state.values[i];
    for (int i = 0; i < s->procedure->rule_count; i++)
        mixed = mixed * 31 + at->state.rules[i];
    mixed *= UINT64_C(0x9e3779b97f4a7c15);
    return (int)(mixed >> 32) & (SLOW_CHAINS - 1);
}

/* The node with this state, which is added if it is not there. */
static int node_of(Slow *slow, const SlowState *at, int depth)
{
    int *chain = &slow->chains[chain_of(slow->scenario, at)];

    for (int i = *chain; i >= 0; i = slow->nodes[i].next_same)
        if (same_state(slow->scenario, &slow->nodes[i].at, at))
            return i;

    SlowNode *node = ARENA_PUSH(slow->arena, slow->nodes, slow->count);
    *node = (SlowNode){ .at = *at, .depth = depth, .next_same = *chain };
    *chain = slow->count - 1;
    return *chain;
}

static void add_moves(Slow *slow, int from, int first, int count)
{
    for (int i = first; i < first + count; i++) {
        const Choice *choice = &slow->scenario->choices[i];
        SlowState at = slow->nodes[from].at;
        SlowMove move = { .choice = i, .way = -1, .to = SLOW_END };

        if (!is_open(slow, &at.state, choice))
            continue;
        if (choice->kind == CHOICE_FINISH) {
            slow->nodes[from].is_end = true;
        } else {
            move.way = take(slow, &at, choice);
            move.to = node_of(slow, &at, slow->nodes[from].depth + 1);
        }

        SlowNode *node = &slow->nodes[from];
        *ARENA_PUSH(slow->arena, node->moves, node->move_count) = move;
    }
}

/* How many of the node's moves are of this contact, -1 being the step. */
static int moves_with(const Slow *slow, const SlowNode *node, int contact)
{
    int count = 0;

    for (int i = 0; i < node->move_count; i++) {
        int choice = node->moves[i].choice;

        count += slow->scenario->choices[choice].contact == contact;
    }
    return count;
}

/* The telephone is one option, then each person is, then each thing to say. */
static void set_chances(const Slow *slow, SlowNode *node)
{
    int options = moves_with(slow, node, -1);
    int people = 0;

    for (int i = 0; i < slow->scenario->contact_count; i++)
        people += moves_with(slow, node, i) > 0;
    if (people > 0)
        options++;
    for (int i = 0; i < node->move_count; i++) {
        SlowMove *move = &node->moves[i];
        int contact = slow->scenario->choices[move->choice].contact;

        move->chance = 1.0 / options;
        if (contact >= 0)
            move->chance /= people * moves_with(slow, node, contact);
    }
}

static void expand(Slow *slow, int node)
{
    const Scenario *s = slow->scenario;
    const Step *step = &s->steps[slow->nodes[node].at.state.step];

    add_moves(slow, node, step->first_choice, step->choice_count);
    for (int i = 0; i < s->contact_count; i++)
        add_moves(slow, node, s->contacts[i].first_choice,
                  s->contacts[i].choice_count);
    set_chances(slow, &slow->nodes[node]);
}

static void add_start(Slow *slow)
{
    const Scenario *s = slow->scenario;
    SlowState at;

    memset(&at, 0, sizeof at);
    for (int i = 0; i < s->variable_count; i++)
        at.state.values[i] = s->variables[i].start;
    for (int i = 0; i < s->procedure->rule_count; i++)
        at.state.rules[i] = rule_begin(&s->procedure->rules[i]);
    enter(slow, &at, s->start);
    node_of(slow, &at, 0);
}

Slow *slow_new(const Scenario *scenario, int limit)
{
    Arena *arena = arena_new();
    Slow *slow = arena_alloc(arena, sizeof *slow);

    slow->arena = arena;
    slow->scenario = scenario;
    slow->watched = read_by_story(scenario);
    slow->complete = true;
    for (int i = 0; i < SLOW_CHAINS; i++)
        slow->chains[i] = -1;
    add_start(slow);
    /* Nodes are added at the end: in the order of their depth. */
    for (int i = 0; i < slow->count && slow->complete; i++) {
        expand(slow, i);
        if (slow->count > limit)
            slow->complete = false;
    }
    return slow;
}

void slow_free(Slow *slow)
{
    if (slow)
        arena_free(slow->arena);
}

Status slow_status(const Slow *slow, const SlowState *at, int rule, bool over)
{
    const Rule *r = &slow->scenario->procedure->rules[rule];
    const Duty *duty = &at->duties[rule];

    if (!rule_kind_is_duty(r->kind))
        return rule_status(r, at->state.rules[rule], over);
    if (!duty->due)
        return STATUS_NOT_APPLICABLE;
    if (!duty->done)
        return over ? STATUS_MISSED : STATUS_OPEN;
    return duty->late ? STATUS_LATE : STATUS_KEPT;
}
