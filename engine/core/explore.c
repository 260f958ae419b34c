#include "core/explore.h"

#include <stdlib.h>
#include <string.h>

#include "core/space.h"

enum { FIRST_ROOM = 16, ROUND = 4096 };

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
} Exploring;

static void *resized(void *items, size_t count, size_t size)
{
    void *larger = realloc(items, count * size);

    if (!larger)
        abort();
    return larger;
}

static inline bool same_key(const uint64_t *a, const uint64_t *b, int words)
{
    for (int i = 0; i < words; i++)
        if (a[i] != b[i])
            return false;
    return true;
}

static void put_slot(StepSpace *s, uint64_t hash, uint32_t number)
{
    uint64_t at = hash & s->slot_mask;

    while (s->slots[at])
        at = (at + 1) & s->slot_mask;
    s->slots[at] = number + 1;
}

/* Room for twice as many states; a table never more than half full. */
static void grow(StepSpace *s, int words)
{
    uint32_t room = s->room ? s->room * 2 : FIRST_ROOM;

    s->keys = resized(s->keys, (size_t)room * (size_t)words, sizeof *s->keys);
    s->parents = resized(s->parents, room, sizeof *s->parents);
    s->parent_steps = resized(s->parent_steps, room, sizeof *s->parent_steps);
    s->parent_outlets =
        resized(s->parent_outlets, room, sizeof *s->parent_outlets);
    s->room = room;
    free(s->slots);
    s->slots = calloc((size_t)room * 2, sizeof *s->slots);
    if (!s->slots)
        abort();
    s->slot_mask = room * 2 - 1;
    for (uint32_t i = 0; i < s->count; i++)
        put_slot(s, space_hash(s->keys + (size_t)i * (size_t)words, words), i);
}

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

static uint32_t add_state(Exploring *e, int step, const uint64_t *key,
                          Origin from, int words)
{
    StepSpace *s = &e->space->steps[step];
    uint32_t number = s->count++;

    memcpy(s->keys + (size_t)number * (size_t)words, key,
           (size_t)words * sizeof *key);
    s->parents[number] = from.number;
    s->parent_steps[number] = (uint16_t)from.step;
    s->parent_outlets[number] = from.outlet;
    e->space->state_count++;
    list_step(&e->next, step);
    return number;
}

/* The number of a state in its step, which it is given if it is new. */
static inline uint32_t find_or_add(Exploring *e, int step, const uint64_t *key,
                                   Origin from, int words)
{
    StepSpace *s = &e->space->steps[step];
    uint64_t hash = space_hash(key, words);

    if (s->count == s->room)
        grow(s, words);
    for (uint64_t at = hash & s->slot_mask;; at = (at + 1) & s->slot_mask) {
        uint32_t slot = s->slots[at];

        if (!slot) {
            s->slots[at] = s->count + 1;
            return add_state(e, step, key, from, words);
        }
        if (same_key(s->keys + (size_t)(slot - 1) * (size_t)words, key, words))
            return slot - 1;
    }
}

static void add_row(Exploring *e, int step, uint32_t to, uint16_t outlet)
{
    StepSpace *s = &e->space->steps[step];

    e->space->transition_count++;
    if (!e->space->has_rows)
        return;
    if (s->row_count == s->row_room) {
        s->row_room = s->row_room ? s->row_room * 2 : FIRST_ROOM;
        s->row_to = resized(s->row_to, s->row_room, sizeof *s->row_to);
        s->row_outlets =
            resized(s->row_outlets, s->row_room, sizeof *s->row_outlets);
    }
    s->row_to[s->row_count] = to;
    s->row_outlets[s->row_count++] = outlet;
}

static inline bool test_holds(const PackTest *test, const uint64_t *key)
{
    uint64_t value = pack_get(key, test->field);

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
        if (!test_holds(&guard->tests[i], key))
            return false;
    return true;
}

static inline void shift_value(uint64_t *key, const PackShift *shift)
{
    int64_t value = (int64_t)pack_get(key, shift->field) + shift->by;

    value = value < 0 ? 0 : value > shift->high ? shift->high : value;
    pack_put(key, shift->field, (uint64_t)value);
}

/* What a move does before it leads anywhere. */
static inline void apply(const PackMove *move, const uint64_t *from,
                         uint64_t *key, int words)
{
    for (int i = 0; i < words; i++)
        key[i] = (from[i] & ~move->clear[i]) | move->set[i];
    for (int i = 0; i < move->shift_count; i++)
        shift_value(key, &move->shifts[i]);
}

static inline void leave_by(const Outlet *outlet, uint64_t *key, int words)
{
    for (int i = 0; i < words; i++)
        key[i] |= outlet->set[i];
    for (int i = 0; i < outlet->map_count; i++) {
        const PackMap *map = &outlet->maps[i];

        pack_put(key, map->field, map->next[pack_get(key, map->field)]);
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

/* The state has this transition. */
static inline void reach(Exploring *e, Origin from, const Outlet *outlet,
                         const uint64_t *key, int words)
{
    uint32_t to = outlet->step == SPACE_END
                      ? 0
                      : find_or_add(e, outlet->step, key, from, words);

    add_row(e, from.step, to, from.outlet);
}

/* A move that the packed form cannot express, by way of the full state. */
static void take_slowly(Exploring *e, Origin from, const PackMove *move,
                        const uint64_t *key)
{
    const Space *space = e->space;
    const StepMoves *moves = &space->moves[from.step];
    uint64_t after[PACK_WORDS_MAX];
    State state;
    Outcome outcome;

    unpack_state(&space->packing, key, from.step, &state);
    if (!state_take(space->scenario, &state, move->choice, &outcome, e->err)) {
        e->failed |= error_is_set(e->err);
        return;
    }
    int outlet = move->first_outlet +
                 (outcome.way >= 0 ? outcome.way : move->outlet_count - 1);
    from.outlet = (uint16_t)outlet;
    pack_state(&space->packing, &state, after);
    reach(e, from, &moves->outlets[outlet], after, space->packing.words);
}

/* Takes every move that is open in one state. `words` is the packing's; given
 * as a constant it makes the common case quick. */
static inline void expand(Exploring *e, int step, uint32_t number, int words)
{
    const Space *space = e->space;
    const StepMoves *moves = &space->moves[step];
    uint64_t from[PACK_WORDS_MAX], key[PACK_WORDS_MAX];
    Origin origin = { .step = step, .number = number };

    /* A copy: the states may move when one is added. */
    memcpy(from, space->steps[step].keys + (size_t)number * (size_t)words,
           (size_t)words * sizeof *from);
    for (int i = 0; i < moves->move_count; i++) {
        const PackMove *move = &moves->moves[i];

        if (move->slow) {
            take_slowly(e, origin, move, from);
            continue;
        }
        if (!guard_holds(&move->guard, from, words))
            continue;
        apply(move, from, key, words);
        int outlet = choose_outlet(moves, move, key, words);
        leave_by(&moves->outlets[outlet], key, words);
        origin.outlet = (uint16_t)outlet;
        reach(e, origin, &moves->outlets[outlet], key, words);
    }
}

static void begin_row(Exploring *e, int step, uint32_t number)
{
    StepSpace *s = &e->space->steps[step];

    if (!e->space->has_rows)
        return;
    if (number + 1 >= s->row_start_room) {
        s->row_start_room =
            s->row_start_room ? s->row_start_room * 2 : FIRST_ROOM;
        s->row_starts =
            resized(s->row_starts, s->row_start_room, sizeof *s->row_starts);
    }
    s->row_starts[number] = s->row_count;
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
        begin_row(e, step, i);
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
        if (space->has_rows && s->count > 0) {
            s->row_starts = resized(s->row_starts, (size_t)s->count + 1,
                                    sizeof *s->row_starts);
            s->row_starts[s->count] = s->row_count;
        }
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
    if (!e.failed)
        return space;
    space_free(space);
    return NULL;
}
