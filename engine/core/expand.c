#include "core/expand.h"

#include <stdlib.h>

#include "core/memory.h"

/* Some states of a batch, by their number in it, and what becomes of them. */
typedef struct {
    uint16_t states[BATCH];
    uint64_t *keys; /* words each */
    int count;
} Some;

/* Places of a table that were asked for, and have not been looked at yet. */
typedef struct {
    const StepSpace *step;
    uint32_t hashes[BATCH];
    int count;
} Asked;

/* One batch under way. `words` is the packing's, handed down as a constant
 * where it is one: that makes the common case quick. */
typedef struct {
    Expansion *x;
    const StepMoves *moves;
    const uint64_t *from;
    int count;
    Asked asked;
    Some some, chosen;
} Taking;

static inline void ask(const void *place)
{
#ifdef __GNUC__
    __builtin_prefetch(place);
#else
    (void)place;
#endif
}

/* The slots are at hand by now: asks for the keys that they point to. */
static inline void ask_for_keys(Asked *asked, int words)
{
    const StepSpace *s = asked->step;

    for (int i = 0; i < asked->count; i++) {
        uint32_t slot = s->slots[asked->hashes[i] & s->slot_mask];

        if (slot)
            ask(s->keys + (size_t)slot_number(s, slot) * (size_t)words);
    }
    asked->count = 0;
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

static inline bool masks_hold(const PackGuard *guard, const uint64_t *key,
                              int words)
{
    bool holds = true;

    for (int i = 0; i < words; i++)
        holds &= (key[i] & guard->mask[i]) == guard->value[i];
    return holds;
}

static inline bool test_holds(const PackTest *test, const uint64_t *key,
                              int words)
{
    return get(key, test->field, words) - test->low <= test->span;
}

static inline bool guard_holds(const PackGuard *guard, const uint64_t *key,
                               int words)
{
    bool holds = masks_hold(guard, key, words);

    for (int i = 0; i < guard->test_count; i++)
        holds &= test_holds(&guard->tests[i], key, words);
    return holds;
}

/* The states of the batch in which a guard holds. */
static inline void select_open(Taking *t, const PackGuard *guard, int words)
{
    const PackGuard g = *guard;
    int count = 0;

    for (int k = 0; k < t->count; k++) {
        t->some.states[count] = (uint16_t)k;
        count += masks_hold(&g, t->from + (size_t)k * (size_t)words, words);
    }
    for (int i = 0; i < g.test_count; i++) {
        const PackTest test = g.tests[i];
        int kept = 0;

        for (int k = 0; k < count; k++) {
            /* Filled above. NOLINTNEXTLINE(clang-analyzer-core.*) */
            uint16_t state = t->some.states[k];

            t->some.states[kept] = state;
            kept += test_holds(&test, t->from + (size_t)state * (size_t)words,
                               words);
        }
        count = kept;
    }
    t->some.count = count;
}

static inline void shift_values(Some *some, const PackShift *shift, int words)
{
    const PackShift s = *shift;
    int word = word_of(s.field, words);

    for (int i = 0; i < some->count; i++) {
        uint64_t *key = some->keys + (size_t)i * (size_t)words;
        uint64_t old = get(key, s.field, words);
        int64_t value = (int64_t)old + s.by;

        value = value < 0 ? 0 : value > s.high ? s.high : value;
        key[word] ^= ((uint64_t)value ^ old) << s.field.shift;
    }
}

/* What a move does before it leads anywhere. */
static inline void apply(Taking *t, const PackMove *move, int words)
{
    for (int w = 0; w < words; w++) {
        uint64_t keep = ~move->clear[w], set = move->set[w];

        for (int i = 0; i < t->some.count; i++)
            t->some.keys[i * words + w] =
                (t->from[t->some.states[i] * words + w] & keep) | set;
    }
    for (int i = 0; i < move->shift_count; i++)
        shift_values(&t->some, &move->shifts[i], words);
}

static inline void map_groups(Some *some, const PackMap *map, int words)
{
    const PackMap m = *map;
    int word = word_of(m.field, words);

    for (int i = 0; i < some->count; i++) {
        uint64_t *key = some->keys + (size_t)i * (size_t)words;

        key[word] ^= (uint64_t)m.change[get(key, m.field, words)]
                     << m.field.shift;
    }
}

/* Notes where these states come to, and asks for the places to look at. */
static inline void arrive(Taking *t, const Some *some, int outlet, int words)
{
    Expansion *x = t->x;
    int step = t->moves->outlets[outlet].step;
    const StepSpace *to = step == SPACE_END ? NULL : &x->space->steps[step];
    const uint32_t *slots = to ? to->slots : NULL;
    uint32_t mask = to ? to->slot_mask : 0;
    Outcoming found = { 0, (uint16_t)outlet,
                        to ? (uint16_t)step : (uint16_t)NOWHERE };

    ask_for_keys(&t->asked, words);
    for (int i = 0; i < some->count; i++) {
        const uint64_t *key = some->keys + (size_t)i * (size_t)words;
        uint32_t at = x->ends[some->states[i]]++;

        for (int w = 0; w < words; w++)
            x->keys[at * (size_t)words + (size_t)w] = key[w];
        found.hash = space_hash(key, words);
        x->found[at] = found;
        t->asked.hashes[i] = found.hash;
        if (slots)
            ask(&slots[found.hash & mask]);
    }
    t->asked.step = to;
    t->asked.count = slots ? some->count : 0;
}

static inline void leave_by(Taking *t, Some *some, int index, int words)
{
    const Outlet *outlet = &t->moves->outlets[index];

    for (int w = 0; w < words; w++)
        for (int i = 0; outlet->set[w] && i < some->count; i++)
            some->keys[i * words + w] |= outlet->set[w];
    for (int i = 0; i < outlet->map_count; i++)
        map_groups(some, &outlet->maps[i], words);
    arrive(t, some, index, words);
}

static inline void add_to(Some *some, const Some *from, int index, int words)
{
    some->states[some->count] = from->states[index];
    for (int w = 0; w < words; w++)
        some->keys[some->count * words + w] = from->keys[index * words + w];
    some->count++;
}

/* Parts those that go by an outlet from those that do not. */
static void choose(Taking *t, const PackGuard *guard, int words)
{
    int count = t->some.count;

    t->chosen.count = t->some.count = 0;
    for (int i = 0; i < count; i++) {
        bool goes = guard_holds(guard, t->some.keys + i * words, words);

        add_to(goes ? &t->chosen : &t->some, &t->some, i, words);
    }
}

/* Each leaves by the first way that is open; the last always is. */
static inline void take_move(Taking *t, const PackMove *move, int words)
{
    int at = move->first_outlet;

    select_open(t, &move->guard, words);
    apply(t, move, words);
    for (; !t->moves->outlets[at].always; at++) {
        choose(t, &t->moves->outlets[at].guard, words);
        leave_by(t, &t->chosen, at, words);
    }
    leave_by(t, &t->some, at, words);
}

/* A move that the packed form cannot express, by way of the full state. */
static bool take_slowly(Taking *t, int step, const PackMove *move, Error *err)
{
    const Space *space = t->x->space;
    int words = space->packing.words;
    State state;
    Outcome outcome;

    t->some.count = 1;
    for (int k = 0; k < t->count; k++) {
        unpack_state(&space->packing, t->from + (size_t)k * (size_t)words, step,
                     &state);
        if (!state_take(space->scenario, &state, move->choice, &outcome, err)) {
            if (error_is_set(err))
                return false;
            continue;
        }
        t->some.states[0] = (uint16_t)k;
        pack_state(&space->packing, &state, t->some.keys);
        arrive(t, &t->some,
               move->first_outlet +
                   (outcome.way >= 0 ? outcome.way : move->outlet_count - 1),
               words);
    }
    return true;
}

static inline bool take_moves(Taking *t, int step, Error *err, int words)
{
    for (int i = 0; i < t->moves->move_count; i++) {
        const PackMove *move = &t->moves->moves[i];

        if (!move->slow)
            take_move(t, move, words);
        else if (!take_slowly(t, step, move, err))
            return false;
    }
    ask_for_keys(&t->asked, words);
    return true;
}

bool expand(Expansion *x, int step, const uint64_t *from, int count, Error *err)
{
    uint64_t some[BATCH * PACK_WORDS_MAX], chosen[BATCH * PACK_WORDS_MAX];
    Taking t;

    t.x = x;
    t.moves = &x->space->moves[step];
    t.from = from;
    t.count = count;
    t.asked.step = NULL;
    t.asked.count = 0;
    t.some.keys = some;
    t.chosen.keys = chosen;
    for (int i = 0; i < count; i++)
        x->ends[i] = outcome_at(x, i);
    return x->space->packing.words == 1
               ? take_moves(&t, step, err, 1)
               : take_moves(&t, step, err, x->space->packing.words);
}

void expansion_make(Expansion *x, const Space *space)
{
    size_t words = (size_t)space->packing.words;

    x->space = space;
    x->most = space_most_transitions(space) + 1;
    x->keys = memory_new((size_t)x->most * BATCH * words, sizeof *x->keys);
    x->found = memory_new((size_t)x->most * BATCH, sizeof *x->found);
}

void expansion_free(Expansion *x)
{
    free(x->keys);
    free(x->found);
}
