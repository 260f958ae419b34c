#include "core/compile.h"

#include <string.h>

#include "core/explore.h"

typedef struct {
    const Packing *packing;
    const Scenario *scenario;
    Arena *arena;
    StepMoves *step; /* being filled */
} Compiler;

static uint64_t *new_words(const Compiler *c)
{
    return arena_alloc(c->arena, (size_t)c->packing->words * sizeof(uint64_t));
}

/* Demands that a field has a value. */
static void demand(PackGuard *guard, PackField field, uint64_t value)
{
    guard->mask[field.word] |= field.mask << field.shift;
    guard->value[field.word] |= value << field.shift;
}

static PackTest range_of(PackField field, TestKind kind, uint64_t value)
{
    switch (kind) {
    case TEST_IS:
        return (PackTest){ field, value, 0 };
    case TEST_IS_NOT:
        return (PackTest){ field, value + 1, UINT64_MAX - 1 };
    case TEST_AT_LEAST:
        return (PackTest){ field, value, UINT64_MAX - value };
    case TEST_AT_MOST:
        break;
    }
    return (PackTest){ field, 0, value };
}

static void add_test(const Compiler *c, PackGuard *guard, const Test *test)
{
    PackField field = c->packing->variables[test->variable];
    uint64_t value =
        (uint64_t)(test->value - c->scenario->variables[test->variable].low);

    /* One variable may be compared with twice: masks could then agree on
     * what is no value at all. */
    bool free = !(guard->mask[field.word] & field.mask << field.shift);

    if (test->kind == TEST_IS && free)
        demand(guard, field, value);
    else
        *ARENA_PUSH(c->arena, guard->tests, guard->test_count) =
            range_of(field, test->kind, value);
}

static PackGuard compile_condition(const Compiler *c, const Condition *when,
                                   int once)
{
    const Packing *p = c->packing;
    PackGuard guard = { .mask = new_words(c), .value = new_words(c) };

    for (int i = 0; i < when->test_count; i++)
        add_test(c, &guard, &when->tests[i]);
    for (int i = 0; i < c->scenario->procedure->event_count; i++) {
        if (when->needs >> i & 1)
            demand(&guard, p->happened[i], 1);
        if (when->unless >> i & 1) {
            /* Needed and forbidden at once: never. */
            if (when->needs >> i & 1)
                *ARENA_PUSH(c->arena, guard.tests, guard.test_count) =
                    range_of(p->happened[i], TEST_IS, 0);
            else
                demand(&guard, p->happened[i], 0);
        }
    }
    if (once >= 0)
        demand(&guard, p->used[once], 0);
    return guard;
}

static bool is_plain(const Condition *when)
{
    return when->test_count == 0 && !when->needs && !when->unless &&
           when->hook < 0;
}

static bool has_conditional(const Raise *raises, int count)
{
    for (int i = 0; i < count; i++)
        if (!is_plain(&raises[i].when))
            return true;
    return false;
}

static bool is_slow(const Scenario *s, const Choice *choice)
{
    bool slow = choice->when.hook >= 0 || choice->effect >= 0 ||
                has_conditional(choice->raises, choice->raise_count);

    for (int i = 0; i < choice->way_count; i++) {
        const Step *to = &s->steps[choice->ways[i].to];

        slow |= choice->ways[i].when.hook >= 0 ||
                has_conditional(to->raises, to->raise_count);
    }
    return slow;
}

/* Where a rule comes to by one moment. */
static RuleState after_moment(const Rule *rule, RuleState state,
                              const Raise *raises, int count)
{
    for (int i = 0; i < count; i++)
        state = rule_next(rule, state, raises[i].event);
    return rule_settle(rule, state);
}

/* Where a rule comes to by the choice's moment and, if a step is entered, by
 * the moment of that. */
static RuleState rule_after(const Rule *rule, RuleState state,
                            const Choice *choice, const Step *entered)
{
    state = after_moment(rule, state, choice->raises, choice->raise_count);
    if (entered)
        state =
            after_moment(rule, state, entered->raises, entered->raise_count);
    return state;
}

/* Adds to a group's table what its rule `index` changes; returns whether it
 * changes anything. A value that stands for no state never comes up. */
static bool add_rule_to_table(const Compiler *c, const PackGroup *group,
                              int index, const Choice *choice,
                              const Step *entered, uint8_t *table)
{
    const Rule *rule =
        &c->scenario->procedure->rules[group->first_rule + index];
    uint8_t after[1 << PACK_GROUP_BITS] = { 0 };
    unsigned most = (1u << group->bits[index]) - 1;
    bool moves = false;

    for (int s = 0; s < rule->automaton.state_count; s++) {
        after[s] = rule_after(rule, (RuleState)s, choice, entered);
        moves |= after[s] != s;
    }
    for (size_t i = 0; i <= group->field.mask && moves; i++) {
        unsigned state = (unsigned)i >> group->shifts[index] & most;

        table[i] = (uint8_t)(table[i] | (state ^ after[state])
                                            << group->shifts[index]);
    }
    return moves;
}

/* The table for one group, or NULL if it moves nothing. */
static const uint8_t *group_table(const Compiler *c, const PackGroup *group,
                                  const Choice *choice, const Step *entered)
{
    size_t size = (size_t)group->field.mask + 1;
    uint8_t table[1 << PACK_GROUP_BITS] = { 0 };
    bool moves = false;

    for (int i = 0; i < group->rule_count; i++)
        moves |= add_rule_to_table(c, group, i, choice, entered, table);
    return moves ? memcpy(arena_alloc(c->arena, size), table, size) : NULL;
}

static void add_maps(const Compiler *c, Outlet *outlet, const Choice *choice,
                     const Step *entered)
{
    for (int i = 0; i < c->packing->group_count; i++) {
        const PackGroup *group = &c->packing->groups[i];
        const uint8_t *table = group_table(c, group, choice, entered);

        if (table)
            *ARENA_PUSH(c->arena, outlet->maps, outlet->map_count) =
                (PackMap){ group->field, table };
    }
}

/* Marks as happened what is watched of a list. */
static void add_happened(const Compiler *c, uint64_t *set, const Raise *raises,
                         int count)
{
    for (int i = 0; i < count; i++) {
        PackField field = c->packing->happened[raises[i].event];

        set[field.word] |= field.mask << field.shift;
    }
}

static void add_outlet(const Compiler *c, int step, int choice, int way,
                       bool slow)
{
    const Choice *from = &c->scenario->choices[choice];
    const Way *to = way >= 0 ? &from->ways[way] : NULL;
    const Step *entered = to ? &c->scenario->steps[to->to] : NULL;
    Outlet *outlet = &c->step->outlets[c->step->outlet_count++];

    *outlet = (Outlet){ .choice = choice,
                        .way = way,
                        .step = to                            ? to->to
                                : from->kind == CHOICE_FINISH ? SPACE_END
                                                              : step,
                        .always = !to || is_plain(&to->when),
                        .set = new_words(c) };
    if (slow)
        return;
    if (to)
        outlet->guard = compile_condition(c, &to->when, -1);
    if (entered)
        add_happened(c, outlet->set, entered->raises, entered->raise_count);
    add_maps(c, outlet, from, entered);
}

/* A value given undoes what the same choice did to the field before. */
static void set_value(PackMove *move, PackField field, uint64_t value)
{
    uint64_t all = field.mask << field.shift;
    int kept = 0;

    for (int i = 0; i < move->shift_count; i++) {
        const PackShift *shift = &move->shifts[i];

        if (shift->field.word != field.word ||
            shift->field.shift != field.shift)
            move->shifts[kept++] = *shift;
    }
    move->shift_count = kept;
    move->clear[field.word] |= all;
    move->set[field.word] = (move->set[field.word] & ~all) | value
                                                                 << field.shift;
}

static void add_effects(const Compiler *c, PackMove *move, const Choice *choice)
{
    for (int i = 0; i < choice->set_count; i++) {
        const Assignment *a = &choice->sets[i];
        const Variable *v = &c->scenario->variables[a->variable];
        PackField field = c->packing->variables[a->variable];

        if (a->by) {
            *ARENA_PUSH(c->arena, move->shifts, move->shift_count) =
                (PackShift){ field, a->value, v->high - v->low };
        } else {
            set_value(move, field, (uint64_t)(a->value - v->low));
        }
    }
    add_happened(c, move->set, choice->raises, choice->raise_count);
    if (choice->once >= 0) {
        PackField field = c->packing->used[choice->once];

        move->set[field.word] |= field.mask << field.shift;
    }
}

static void add_move(Compiler *c, int step, int index)
{
    const Choice *choice = &c->scenario->choices[index];
    PackMove *move = &c->step->moves[c->step->move_count++];

    *move = (PackMove){ .choice = index,
                        .slow = is_slow(c->scenario, choice),
                        .clear = new_words(c),
                        .set = new_words(c),
                        .first_outlet = c->step->outlet_count,
                        .outlet_count = choice->way_count + 1 };
    for (int way = 0; way < choice->way_count; way++)
        add_outlet(c, step, index, way, move->slow);
    add_outlet(c, step, index, -1, move->slow);
    if (move->slow)
        return;
    move->guard = compile_condition(c, &choice->when, choice->once);
    add_effects(c, move, choice);
}

/* Can this choice of a contact ever be taken in a step? */
static bool can_call(const Step *step, const Choice *choice)
{
    return !text_given(step->busy) &&
           (step->ending == ENDING_NONE || choice->way_count == 0);
}

/* The calls are the same in every step, but for where staying leads. */
static void add_calls(const Compiler *c, int step, const StepMoves *calls)
{
    const Scenario *s = c->scenario;

    for (int i = 0; i < calls->move_count; i++) {
        const PackMove *call = &calls->moves[i];

        if (!can_call(&s->steps[step], &s->choices[call->choice]))
            continue;

        PackMove *move = &c->step->moves[c->step->move_count++];
        *move = *call;
        move->first_outlet = c->step->outlet_count;
        for (int k = 0; k < call->outlet_count; k++) {
            Outlet *outlet = &c->step->outlets[c->step->outlet_count++];

            *outlet = calls->outlets[call->first_outlet + k];
            if (outlet->way < 0)
                outlet->step = step;
        }
    }
}

/* Moves and outlets that these choices will have. */
typedef struct {
    int moves, outlets;
} Room;

static void count_in(const Scenario *s, int first_choice, int count, Room *room)
{
    room->moves += count;
    for (int i = 0; i < count; i++)
        room->outlets += s->choices[first_choice + i].way_count + 1;
}

/* All at once: with thousands of steps growing would waste much. */
static void begin_step(Compiler *c, StepMoves *step, Room room)
{
    c->step = step;
    step->moves = arena_alloc(c->arena, (size_t)room.moves * sizeof(PackMove));
    step->outlets =
        arena_alloc(c->arena, (size_t)room.outlets * sizeof(Outlet));
}

static void compile_calls(Compiler *c, StepMoves *calls)
{
    const Scenario *s = c->scenario;
    Room room = { 0, 0 };

    for (int k = 0; k < s->contact_count; k++)
        count_in(s, s->contacts[k].first_choice, s->contacts[k].choice_count,
                 &room);
    begin_step(c, calls, room);
    for (int k = 0; k < s->contact_count; k++)
        for (int i = 0; i < s->contacts[k].choice_count; i++)
            add_move(c, 0, s->contacts[k].first_choice + i);
}

StepMoves *compile_moves(const Packing *packing, Arena *arena)
{
    const Scenario *s = packing->scenario;
    StepMoves *steps =
        arena_alloc(arena, (size_t)s->step_count * sizeof *steps);
    StepMoves calls = { 0 };
    Compiler c = { packing, s, arena, NULL };

    compile_calls(&c, &calls);
    for (int i = 0; i < s->step_count; i++) {
        const Step *step = &s->steps[i];
        Room room = { calls.move_count, calls.outlet_count };

        count_in(s, step->first_choice, step->choice_count, &room);
        begin_step(&c, &steps[i], room);
        for (int k = 0; k < step->choice_count; k++)
            add_move(&c, i, step->first_choice + k);
        add_calls(&c, i, &calls);
    }
    return steps;
}
