#include "script/memo.h"

#include <string.h>

enum { FIRST_SLOTS = 64, ENTRIES_MAX = 100000 };

typedef struct {
    int32_t *read; /* [variable]: as it was when the function was called */
    Answer answer;
} Entry;

struct Memo {
    Arena *arena;
    int variable_count;
    uint64_t reads; /* all variables that the function was seen to read */
    Entry *slots;   /* as many as a power of two; free if `read` is NULL */
    size_t slot_count, count;
};

Memo *memo_new(Arena *arena, int variable_count)
{
    Memo *memo = arena_alloc(arena, sizeof *memo);

    memo->arena = arena;
    memo->variable_count = variable_count;
    memo->slot_count = FIRST_SLOTS;
    memo->slots = arena_alloc(arena, FIRST_SLOTS * sizeof *memo->slots);
    return memo;
}

static size_t hash(const Memo *memo, const int32_t *values)
{
    uint64_t sum = 14695981039346656037u;

    for (int i = 0; i < memo->variable_count; i++)
        if (memo->reads >> i & 1)
            sum = (sum ^ (uint32_t)values[i]) * 1099511628211u;
    return (size_t)(sum ^ sum >> 32);
}

static bool reads_the_same(const Memo *memo, const int32_t *a, const int32_t *b)
{
    for (int i = 0; i < memo->variable_count; i++)
        if ((memo->reads >> i & 1) && a[i] != b[i])
            return false;
    return true;
}

/* Where the valuation is, or would be. */
static Entry *find_slot(const Memo *memo, const int32_t *values)
{
    size_t mask = memo->slot_count - 1;
    size_t at = hash(memo, values) & mask;

    while (memo->slots[at].read &&
           !reads_the_same(memo, memo->slots[at].read, values))
        at = (at + 1) & mask;
    return &memo->slots[at];
}

const Answer *memo_find(const Memo *memo, const State *state)
{
    const Entry *entry = find_slot(memo, state->values);

    return entry->read ? &entry->answer : NULL;
}

static void forget(Memo *memo)
{
    memset(memo->slots, 0, memo->slot_count * sizeof *memo->slots);
    memo->count = 0;
}

static void grow(Memo *memo)
{
    Entry *old = memo->slots;
    size_t old_count = memo->slot_count;

    memo->slot_count *= 2;
    memo->slots =
        arena_alloc(memo->arena, memo->slot_count * sizeof *memo->slots);
    for (size_t i = 0; i < old_count; i++)
        if (old[i].read)
            *find_slot(memo, old[i].read) = old[i];
}

void memo_keep(Memo *memo, const State *state, uint64_t reads, Answer answer)
{
    size_t size = (size_t)memo->variable_count * sizeof(int32_t);

    /* What was told apart by fewer variables may not have been the same. */
    if (reads & ~memo->reads || memo->count == ENTRIES_MAX) {
        memo->reads |= reads;
        forget(memo);
    }
    if (memo->count * 2 >= memo->slot_count)
        grow(memo);

    Entry *entry = find_slot(memo, state->values);
    memo->count += !entry->read;
    entry->read =
        memcpy(arena_alloc(memo->arena, size + 1), state->values, size);
    entry->answer = answer;
}
