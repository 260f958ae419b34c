#include "core/space.h"

#include <stdlib.h>
#include <string.h>

void space_free(Space *space)
{
    if (!space)
        return;
    for (int i = 0; i < space->scenario->step_count; i++) {
        StepSpace *s = &space->steps[i];

        free(s->keys);
        free(s->origins);
        free(s->slots);
        free(s->row_starts);
        free(s->rows);
    }
    arena_free(space->arena);
    free(space);
}

const Scenario *space_scenario(const Space *space)
{
    return space->scenario;
}

bool space_is_finished(const Space *space)
{
    return space->finished;
}

int space_state_count(const Space *space)
{
    return space->state_count;
}

int64_t space_transition_count(const Space *space)
{
    return space->transition_count;
}

size_t space_bytes(const Space *space)
{
    size_t bytes = 0;

    for (int i = 0; i < space->scenario->step_count; i++) {
        const StepSpace *s = &space->steps[i];

        bytes += s->room * ((size_t)space->packing.words * sizeof *s->keys +
                            sizeof *s->origins);
        bytes += s->slots ? ((size_t)s->slot_mask + 1) * sizeof *s->slots : 0;
        bytes += s->row_room * sizeof *s->rows;
        bytes += s->row_start_room * sizeof *s->row_starts;
    }
    return bytes;
}

Spotted space_spot(const Space *space, int state)
{
    int low = 0, high = space->scenario->step_count;

    /* The last rank that begins at or before the state, and is not empty. */
    while (high - low > 1) {
        int middle = (low + high) / 2;

        if (space->steps[space_step_at(space, middle)].base <= (uint32_t)state)
            low = middle;
        else
            high = middle;
    }
    while (space->steps[space_step_at(space, low)].count == 0)
        low--;

    int step = space_step_at(space, low);
    return (Spotted){ step, (uint32_t)state - space->steps[step].base };
}

int space_step(const Space *space, int state)
{
    return space_spot(space, state).step;
}

void space_step_states(const Space *space, int step, int *first, int *end)
{
    *first = (int)space->steps[step].base;
    *end = *first + (int)space->steps[step].count;
}

int space_transitions(const Space *space, int state, Transition *out, int max)
{
    Spotted spot = space_spot(space, state);
    const StepSpace *s = &space->steps[spot.step];
    const Outlet *outlets = space->moves[spot.step].outlets;
    int count = 0;

    for (uint32_t i = s->row_starts[spot.number];
         i < s->row_starts[spot.number + 1] && count < max; i++) {
        const Outlet *outlet = &outlets[row_outlet(space, s->rows[i])];
        int to = outlet->step == SPACE_END
                     ? SPACE_END
                     : (int)(space->steps[outlet->step].base +
                             row_to(space, s->rows[i]));

        out[count++] = (Transition){ outlet->choice, outlet->way, to };
    }
    return count;
}

int space_most_transitions(const Space *space)
{
    int most = 0;

    for (int i = 0; i < space->scenario->step_count; i++)
        if (space->moves[i].move_count > most)
            most = space->moves[i].move_count;
    return most;
}

void space_unpack(const Space *space, int index, State *state)
{
    Spotted spot = space_spot(space, index);

    unpack_state(&space->packing, space_key(space, spot), spot.step, state);
}

int space_find(const Space *space, const State *state)
{
    uint64_t key[PACK_WORDS_MAX];
    const StepSpace *s = &space->steps[state->step];
    int words = space->packing.words;
    uint32_t hash;

    if (s->count == 0)
        return -1;
    pack_state(&space->packing, state, key);
    hash = space_hash(key, words);
    for (uint32_t at = hash & s->slot_mask; s->slots[at];
         at = (at + 1) & s->slot_mask) {
        uint32_t number = slot_number(s, s->slots[at]);

        if (slot_may_be(s, s->slots[at], hash) &&
            memcmp(s->keys + (size_t)number * (size_t)words, key,
                   (size_t)words * sizeof *key) == 0)
            return (int)(s->base + number);
    }
    return -1;
}

/* One choice back towards the start; false at the start. */
static bool step_back(const Space *space, Spotted *spot, int *choice)
{
    const StepSpace *s = &space->steps[spot->step];
    Origin from = s->origins[spot->number];

    /* The start is the first of its step, and its own origin. */
    if (spot->step == space->scenario->start && spot->number == 0)
        return false;
    *choice = space->moves[from.step].outlets[from.outlet].choice;
    *spot = (Spotted){ from.step, from.number };
    return true;
}

int space_depth(const Space *space, int state)
{
    Spotted spot = space_spot(space, state);
    int depth = 0, choice;

    while (step_back(space, &spot, &choice))
        depth++;
    return depth;
}

int space_path(const Space *space, int state, int *out, int max)
{
    int depth = space_depth(space, state);
    Spotted spot = space_spot(space, state);
    int choice;

    for (int i = depth - 1; step_back(space, &spot, &choice); i--)
        if (i < max)
            out[i] = choice;
    return depth;
}
