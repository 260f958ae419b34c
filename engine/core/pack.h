#ifndef CORE_PACK_H
#define CORE_PACK_H

#include "core/state.h"

/*
 * A state in as few bits as its scenario needs: what a run can change, without
 * the position. Fields never lie across two words. Rules are kept in groups of
 * at most eight bits, so that one look-up moves all of a group.
 */
enum { PACK_WORDS_MAX = 64, PACK_GROUP_BITS = 8 };

typedef struct {
    int word, shift;
    uint64_t mask; /* before shifting */
} PackField;

typedef struct {
    PackField field;
    int first_rule, rule_count;
    int shifts[PACK_GROUP_BITS]; /* of each rule, within the group */
    int bits[PACK_GROUP_BITS];
} PackGroup;

typedef struct {
    const Scenario *scenario;
    int words;
    PackField variables[VARIABLES_MAX];
    PackField used[ONCE_MAX];
    PackField happened[EVENTS_MAX]; /* mask 0: not watched */
    PackGroup groups[RULES_MAX];
    int group_count;
} Packing;

/* Bits that hold the numbers from 0 to `most`. */
int pack_bits(uint32_t most);

void packing_make(Packing *packing, const Scenario *scenario);

/* `key` has packing->words words. */
void pack_state(const Packing *packing, const State *state, uint64_t *key);
void unpack_state(const Packing *packing, const uint64_t *key, int step,
                  State *state);

static inline uint64_t pack_get(const uint64_t *key, PackField field)
{
    return key[field.word] >> field.shift & field.mask;
}

static inline void pack_put(uint64_t *key, PackField field, uint64_t value)
{
    key[field.word] =
        (key[field.word] & ~(field.mask << field.shift)) | value << field.shift;
}

#endif
