#include "core/explore.h"

#include <stdlib.h>
#include <string.h>

#include "core/states.h"

enum { ROUND = 4096 };

/* A list of steps without doubles. */
typedef struct {
    int *steps;
    bool *listed; /* [step] */
    int count;
} Worklist;

typedef struct {
    Space *space;
    const ExploreOptions *options;
    int limit;
    bool stopped;
    bool failed;
    Error *err;
    Worklist now, next;
    /* What one state's moves come to, before they are looked up. */
    uint64_t *found; /* words each */
    uint16_t *found_outlets;
    int found_count;
} Exploring;

static void list_step(Worklist *list, int step)
{
    if (list->listed[step])
        return;
    list->listed[step] = true;
    list->steps[list->count++] = step;
}

/* Where a transition comes from. */
typedef struct {
    int step;
    uint32_t number;
    uint16_t outlet;
} Origin;

/* The number of a state in its step, which it is given if it is new. */
static inline uint32_t find_or_add(Exploring *e, int step, const uint64_t *key,
                                   Origin from, int words)
{
    StepSpace *s = &e->space->steps[step];
    int64_t known = states_find_or_add(s, key, words);

    if (known != STATE_NEW)
        return (uint32_t)known;

    uint32_t number = s->count - 1;
    s->parents[number] = from.number;
    s->parent_steps[number] = (uint16_t)from.step;
    s->parent_outlets[number] = from.outlet;
    e->space->state_count++;
    list_step(&e->next, step);
    return number;
}

/* The word of a field, known beforehand where there is only one. */
static inline int word_of(PackField field, int words)
{
    return words == 1 ? 0 : field.word;
}

static inline uint64_t get(const uint64_t *key, PackField field, int words)
{
    return key[word_of(field, words)] >> field.shift & field.mask;
}

static inline bool test_holds(const PackTest *test, const uint64_t *key,
                              int words)
{
    uint64_t value = get(key, test->field, words);

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

static inline bool guard_holds(const PackGuard *guard, const uint64_t *key,
                               int words)
{
    for (int i = 0; i < words; i++)
        if ((key[i] & guard->mask[i]) != guard->value[i])
            return false;
    for (int i = 0; i < guard->test_count; i++)
        if (!test_holds(&guard->tests[i], key, words))
            return false;
    return true;
}

static inline void shift_value(uint64_t *key, const PackShift *shift, int words)
{
    uint64_t old = get(key, shift->field, words);
    int64_t value = (int64_t)old + shift->by;

    value = value < 0 ? 0 : value > shift->high ? shift->high : value;
    key[word_of(shift->field, words)] ^= ((uint64_t)value ^ old)
                                         << shift->field.shift;
}

/* What a move does before it leads anywhere. */
static inline void apply(const PackMove *move, const uint64_t *from,
                         uint64_t *key, int words)
{
    for (int i = 0; i < words; i++)
        key[i] = (from[i] & ~move->clear[i]) | move->set[i];
    for (int i = 0; i < move->shift_count; i++)
        shift_value(key, &move->shifts[i], words);
}

static inline void leave_by(const Outlet *outlet, uint64_t *key, int words)
{
    for (int i = 0; i < words; i++)
        key[i] |= outlet->set[i];
    for (int i = 0; i < outlet->map_count; i++) {
        const PackMap *map = &outlet->maps[i];

        key[word_of(map->field, words)] ^=
            (uint64_t)map->change[get(key, map->field, words)]
            << map->field.shift;
    }
}

/* The first way that is open; the last always is. */
static inline int choose_outlet(const StepMoves *moves, const PackMove *move,
                                const uint64_t *key, int words)
{
    int at = move->first_outlet;

    while (!moves->outlets[at].always &&
           !guard_holds(&moves->outlets[at].guard, key, words))
        at++;
    return at;
}

/* Asks for the place in the table that is going to be looked at. */
static inline void ask_for(const StepSpace *s, const uint64_t *key, int words)
{
#ifdef __GNUC__
    if (s->slots)
        __builtin_prefetch(&s->slots[space_hash(key, words) & s->slot_mask]);
#endif
}

/* Where the next outcome is to be written. */
static inline uint64_t *next_found(const Exploring *e, int words)
{
    return e->found + (size_t)e->found_count * (size_t)words;
}

static inline void add_found(Exploring *e, const StepMoves *moves, int outlet,
                             int words)
{
    int to = moves->outlets[outlet].step;

    if (to != SPACE_END)
        ask_for(&e->space->steps[to], next_found(e, words), words);
    e->found_outlets[e->found_count++] = (uint16_t)outlet;
}

/* A move that the packed form cannot express, by way of the full state. */
static void take_slowly(Exploring *e, int step, const PackMove *move,
                        const uint64_t *from)
{
    const Space *space = e->space;
    int words = space->packing.words;
    State state;
    Outcome outcome;

    unpack_state(&space->packing, from, step, &state);
    if (!state_take(space->scenario, &state, move->choice, &outcome, e->err)) {
        e->failed |= error_is_set(e->err);
        return;
    }
    pack_state(&space->packing, &state, next_found(e, words));
    add_found(e, &space->moves[step],
              move->first_outlet +
                  (outcome.way >= 0 ? outcome.way : move->outlet_count - 1),
              words);
}

/* Takes every move that is open in one state. */
static inline void take_moves(Exploring *e, int step, const uint64_t *from,
                              int words)
{
    const StepMoves *moves = &e->space->moves[step];

    e->found_count = 0;
    for (int i = 0; i < moves->move_count; i++) {
        const PackMove *move = &moves->moves[i];
        uint64_t *key = next_found(e, words);

        if (move->slow) {
            take_slowly(e, step, move, from);
            continue;
        }
        if (!guard_holds(&move->guard, from, words))
            continue;
        apply(move, from, key, words);
        int outlet = choose_outlet(moves, move, key, words);
        leave_by(&moves->outlets[outlet], key, words);
        add_found(e, moves, outlet, words);
    }
}

/* `words` is the packing's; given as a constant it makes the common case
 * quick. Looking up comes after all else, when the tables are at hand. */
static inline void expand(Exploring *e, int step, uint32_t number, int words)
{
    StepSpace *s = &e->space->steps[step];
    const Outlet *outlets = e->space->moves[step].outlets;
    Origin from = { .step = step, .number = number };

    take_moves(e, step, s->keys + (size_t)number * (size_t)words, words);
    for (int i = 0; i < e->found_count; i++) {
        uint32_t to = 0;

        from.outlet = e->found_outlets[i];
        if (outlets[from.outlet].step != SPACE_END)
            to = find_or_add(e, outlets[from.outlet].step,
                             e->found + (size_t)i * (size_t)words, from, words);
        if (e->space->has_rows)
            rows_add(s, to, from.outlet);
    }
    e->space->transition_count += e->found_count;
}

/* Should the work go on? */
static bool may_go_on(Exploring *e)
{
    const ExploreOptions *o = e->options;

    if (e->space->state_count > e->limit ||
        (o && o->go_on && !o->go_on(o->context, e->space->state_count)))
        e->stopped = true;
    return !e->stopped && !e->failed;
}

/* The states of one step that the level before has found. */
static void expand_step(Exploring *e, int step)
{
    StepSpace *s = &e->space->steps[step];
    int words = e->space->packing.words;

    for (uint32_t i = s->level_begin; i < s->level_end; i++) {
        if (i % ROUND == 0 && !may_go_on(e))
            return;
        if (e->space->has_rows)
            rows_begin(s, i);
        if (words == 1)
            expand(e, step, i, 1);
        else
            expand(e, step, i, words);
    }
}

/* What was found becomes what is to be expanded. */
static void next_level(Exploring *e)
{
    Worklist done = e->now;

    e->now = e->next;
    for (int i = 0; i < done.count; i++)
        done.listed[done.steps[i]] = false;
    done.count = 0;
    e->next = done;
    for (int i = 0; i < e->now.count; i++) {
        StepSpace *s = &e->space->steps[e->now.steps[i]];

        s->level_begin = s->level_end;
        s->level_end = s->count;
    }
}

static Worklist worklist_new(int steps)
{
    Worklist list = { .steps = calloc((size_t)steps, sizeof *list.steps),
                      .listed = calloc((size_t)steps, sizeof *list.listed) };

    if (!list.steps || !list.listed)
        abort();
    return list;
}

static void worklist_free(Worklist *list)
{
    free(list->steps);
    free(list->listed);
}

static bool add_start(Exploring *e)
{
    Space *space = e->space;
    uint64_t key[PACK_WORDS_MAX];
    State state;
    Outcome outcome;
    Origin none = { .step = space->scenario->start };

    if (!state_begin(space->scenario, &state, &outcome, e->err))
        return false;
    pack_state(&space->packing, &state, key);
    find_or_add(e, state.step, key, none, space->packing.words);
    return true;
}

static void make_room_for_moves(Exploring *e)
{
    size_t most = (size_t)space_most_transitions(e->space) + 1;
    size_t words = (size_t)e->space->packing.words;

    e->found = calloc(most * words, sizeof *e->found);
    e->found_outlets = calloc(most, sizeof *e->found_outlets);
    if (!e->found || !e->found_outlets)
        abort();
}

static void run(Exploring *e)
{
    next_level(e);
    while (e->now.count > 0 && may_go_on(e)) {
        for (int i = 0; i < e->now.count; i++)
            expand_step(e, e->now.steps[i]);
        next_level(e);
    }
}

/* Numbers the states, now that each step's are all there: the start is 0. */
static void number_states(Space *space)
{
    uint32_t base = 0;

    for (int i = 0; i < space->scenario->step_count; i++) {
        StepSpace *s = &space->steps[space_step_at(space, i)];

        s->base = base;
        base += s->count;
        if (s->count > 0)
            states_trim(s, space->packing.words, space->has_rows);
    }
}

static Space *space_new(const Scenario *scenario, bool has_rows)
{
    Space *space = calloc(1, sizeof *space);

    if (!space)
        abort();
    space->scenario = scenario;
    space->arena = arena_new();
    space->has_rows = has_rows;
    packing_make(&space->packing, scenario);
    space->moves = compile_moves(&space->packing, space->arena);
    space->steps = arena_alloc(space->arena, (size_t)scenario->step_count *
                                                 sizeof *space->steps);
    return space;
}

Space *explore(const Scenario *scenario, const ExploreOptions *options,
               Error *err)
{
    Space *space = space_new(scenario, !options || !options->forward_only);
    Error own = { 0 };
    Exploring e = { .space = space,
                    .options = options,
                    .limit = options && options->limit ? options->limit
                                                       : EXPLORE_LIMIT,
                    .err = err ? err : &own,
                    .now = worklist_new(scenario->step_count),
                    .next = worklist_new(scenario->step_count) };

    make_room_for_moves(&e);
    e.failed = !add_start(&e);
    if (!e.failed)
        run(&e);
    space->finished = !e.stopped && !e.failed;
    if (space->finished)
        number_states(space);
    else
        space->has_rows = false;
    worklist_free(&e.now);
    worklist_free(&e.next);
    free(e.found);
    free(e.found_outlets);
    if (!e.failed)
        return space;
    space_free(space);
    return NULL;
}
