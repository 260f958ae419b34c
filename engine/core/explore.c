#include "core/explore.h"

#include <stdlib.h>
#include <string.h>

#include "core/expand.h"
#include "core/memory.h"
#include "core/states.h"

enum { ROUND = 4096 };

/* Steps in which the next level has states. */
typedef struct {
    int *steps;
    int count;
} Worklist;

typedef struct {
    Space *space;
    const ExploreOptions *options;
    int limit;
    uint32_t most_in_step; /* number of a state that a row can hold */
    bool stopped;
    bool failed;
    Error *err;
    Worklist now, next;
    Expansion expansion;
} Exploring;

/* The number of a state in its step, which it is given if it is new. */
static inline uint32_t find_or_add(Exploring *e, const Outcoming *found,
                                   const uint64_t *key, Origin from, int words)
{
    StepSpace *s = &e->space->steps[found->step];
    int64_t known = states_find_or_add(s, key, found->hash, words);

    if (known != STATE_NEW)
        return (uint32_t)known;

    uint32_t number = s->count - 1;
    s->origins[number] = from;
    e->space->state_count++;
    e->stopped |= number > e->most_in_step;
    if (number == s->level_end)
        e->next.steps[e->next.count++] = found->step;
    return number;
}

/* Looks up what each state of a batch has come to. `words` is the packing's;
 * given as constants, it and `has_rows` make the common cases quick. */
static inline void look_up(Exploring *e, int step, uint32_t first, int count,
                           int words, bool has_rows)
{
    StepSpace *s = &e->space->steps[step];
    const Expansion *x = &e->expansion;

    if (has_rows)
        rows_grow(s, first + (uint32_t)count, expansion_total(x, count));
    for (int k = 0; k < count; k++) {
        uint32_t number = first + (uint32_t)k, end = x->ends[k];

        if (has_rows)
            s->row_starts[number] = s->row_count;
        for (size_t at = outcome_at(x, k); at < end; at++) {
            const Outcoming *found = &x->found[at];
            Origin from = { number, (uint16_t)step, found->outlet };
            uint32_t to = 0;

            if (found->step != NOWHERE)
                to = find_or_add(e, found, x->keys + at * (size_t)words, from,
                                 words);
            if (has_rows)
                s->rows[s->row_count++] = row_of(e->space, to, found->outlet);
        }
    }
}

/* Should the work go on? */
static bool may_go_on(Exploring *e)
{
    const ExploreOptions *o = e->options;

    if (e->stopped || e->failed)
        return false;
    e->stopped =
        e->space->state_count > e->limit ||
        (o && o->go_on && !o->go_on(o->context, e->space->state_count));
    return !e->stopped;
}

/* The states of one step that the level before has found. */
static void expand_step(Exploring *e, int step)
{
    const StepSpace *s = &e->space->steps[step];
    int words = e->space->packing.words;

    for (uint32_t i = s->level_begin; i < s->level_end; i += BATCH) {
        uint32_t left = s->level_end - i;
        int count = left < BATCH ? (int)left : BATCH;

        if (i % ROUND < BATCH && !may_go_on(e))
            return;
        if (!expand(&e->expansion, step, s->keys + (size_t)i * (size_t)words,
                    count, e->err)) {
            e->failed = true;
            return;
        }
        e->space->transition_count += expansion_total(&e->expansion, count);
        if (words == 1 && e->space->has_rows)
            look_up(e, step, i, count, 1, true);
        else if (words == 1)
            look_up(e, step, i, count, 1, false);
        else
            look_up(e, step, i, count, words, e->space->has_rows);
    }
}

/* What was found becomes what is to be expanded. */
static void next_level(Exploring *e)
{
    Worklist done = e->now;

    e->now = e->next;
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
    Worklist list = { .steps = memory_new((size_t)steps, sizeof *list.steps) };

    return list;
}

static bool add_start(Exploring *e)
{
    Space *space = e->space;
    uint64_t key[PACK_WORDS_MAX];
    State state;
    Outcome outcome;
    Origin none = { .step = (uint16_t)space->scenario->start };
    Outcoming start;

    if (!state_begin(space->scenario, &state, &outcome, e->err))
        return false;
    pack_state(&space->packing, &state, key);
    start = (Outcoming){ .hash = space_hash(key, space->packing.words),
                         .step = (uint16_t)state.step };
    find_or_add(e, &start, key, none, space->packing.words);
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
        if (s->count > 0)
            states_trim(s, space->packing.words, space->has_rows);
    }
}

static int most_outlets(const Space *space)
{
    int most = 0;

    for (int i = 0; i < space->scenario->step_count; i++)
        if (space->moves[i].outlet_count > most)
            most = space->moves[i].outlet_count;
    return most;
}

static Space *space_new(const Scenario *scenario, bool has_rows)
{
    Space *space = memory_new(1, sizeof *space);

    space->scenario = scenario;
    space->arena = arena_new();
    space->has_rows = has_rows;
    packing_make(&space->packing, scenario);
    space->moves = compile_moves(&space->packing, space->arena);
    space->outlet_bits = pack_bits((uint32_t)most_outlets(space));
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
                    .most_in_step = UINT32_MAX >> space->outlet_bits,
                    .stopped = space->outlet_bits > OUTLET_BITS_MAX,
                    .err = err ? err : &own,
                    .now = worklist_new(scenario->step_count),
                    .next = worklist_new(scenario->step_count) };

    expansion_make(&e.expansion, space);
    e.failed = !add_start(&e);
    if (!e.failed)
        run(&e);
    space->finished = !e.stopped && !e.failed;
    if (space->finished)
        number_states(space);
    else
        space->has_rows = false;
    free(e.now.steps);
    free(e.next.steps);
    expansion_free(&e.expansion);
    if (!e.failed)
        return space;
    space_free(space);
    return NULL;
}
