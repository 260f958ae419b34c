#include "core/pack.h"

#include <string.h>

enum { WORD_BITS = 64 };

int pack_bits(uint32_t most)
{
    int bits = 0;

    while (most >> bits)
        bits++;
    return bits;
}

/* Where the next field goes. */
typedef struct {
    int word, shift;
} Cursor;

static PackField place(Cursor *at, int bits)
{
    if (at->shift + bits > WORD_BITS)
        *at = (Cursor){ at->word + 1, 0 };

    PackField field = { at->word, at->shift, ((uint64_t)1 << bits) - 1 };
    at->shift += bits;
    /* A field without bits may not be shifted by a whole word. */
    if (bits == 0)
        field.shift = 0;
    return field;
}

/* As many of the next rules as fit in one group. */
static PackGroup next_group(const Procedure *p, int first, Cursor *at)
{
    PackGroup group = { .first_rule = first };
    int used = 0;

    for (int i = first; i < p->rule_count; i++) {
        int states = p->rules[i].automaton.state_count;
        int bits = pack_bits((uint32_t)states - 1);
        int n = group.rule_count;

        if (n == PACK_GROUP_BITS || used + bits > PACK_GROUP_BITS)
            break;
        group.shifts[n] = used;
        group.bits[n] = bits;
        group.rule_count++;
        used += bits;
    }
    group.field = place(at, used);
    return group;
}

void packing_make(Packing *packing, const Scenario *scenario)
{
    const Procedure *p = scenario->procedure;
    Cursor at = { 0, 0 };

    memset(packing, 0, sizeof *packing);
    packing->scenario = scenario;
    for (int rule = 0; rule < p->rule_count;) {
        PackGroup *group = &packing->groups[packing->group_count++];

        *group = next_group(p, rule, &at);
        rule += group->rule_count;
    }
    for (int i = 0; i < scenario->variable_count; i++) {
        const Variable *v = &scenario->variables[i];

        packing->variables[i] =
            place(&at, pack_bits((uint32_t)(v->high - v->low)));
    }
    for (int i = 0; i < scenario->once_count; i++)
        packing->used[i] = place(&at, 1);
    for (int i = 0; i < p->event_count; i++)
        if (scenario->watched >> i & 1)
            packing->happened[i] = place(&at, 1);
    packing->words = at.word + 1;
}

static uint64_t pack_group(const PackGroup *group, const RuleState *rules)
{
    uint64_t value = 0;

    for (int i = 0; i < group->rule_count; i++)
        value |= (uint64_t)rules[group->first_rule + i] << group->shifts[i];
    return value;
}

void pack_state(const Packing *packing, const State *state, uint64_t *key)
{
    const Scenario *s = packing->scenario;

    memset(key, 0, (size_t)packing->words * sizeof *key);
    for (int i = 0; i < packing->group_count; i++)
        pack_put(key, packing->groups[i].field,
                 pack_group(&packing->groups[i], state->rules));
    for (int i = 0; i < s->variable_count; i++)
        pack_put(key, packing->variables[i],
                 (uint64_t)(state->values[i] - s->variables[i].low));
    for (int i = 0; i < s->once_count; i++)
        pack_put(key, packing->used[i], state->used >> i & 1);
    for (int i = 0; i < s->procedure->event_count; i++)
        if (packing->happened[i].mask)
            pack_put(key, packing->happened[i], state->happened >> i & 1);
}

void unpack_state(const Packing *packing, const uint64_t *key, int step,
                  State *state)
{
    const Scenario *s = packing->scenario;

    *state = (State){ .step = step };
    for (int i = 0; i < packing->group_count; i++) {
        const PackGroup *group = &packing->groups[i];
        uint64_t value = pack_get(key, group->field);

        for (int k = 0; k < group->rule_count; k++)
            state->rules[group->first_rule + k] =
                (RuleState)(value >> group->shifts[k] &
                            ((1u << group->bits[k]) - 1));
    }
    for (int i = 0; i < s->variable_count; i++)
        state->values[i] =
            s->variables[i].low + (int32_t)pack_get(key, packing->variables[i]);
    for (int i = 0; i < s->once_count; i++)
        state->used |= pack_get(key, packing->used[i]) << i;
    for (int i = 0; i < s->procedure->event_count; i++)
        if (packing->happened[i].mask)
            state->happened |= pack_get(key, packing->happened[i]) << i;
}
