#ifndef TESTS_STEP_PLANS_H
#define TESTS_STEP_PLANS_H

#include <stdlib.h>
#include <string.h>

#include "core/procedure.h"

/*
 * Procedures for tests, as tables: the duties of both step plans, and whatever
 * else a test writes down. Lists are words with a space between them.
 */
typedef struct {
    const char *id, *kind;
    const char *operands[OPERAND_COUNT]; /* of a template: a, b */
    int n;
} RuleRow;

#define STEP_PLAN_EVENTS                                                       \
    "dissatisfaction complaint_threatened complaint refused solution "         \
    "no_solution solution_lapsed escalation handling settlement "              \
    "no_settlement filed admissible inadmissible ruling discuss supervision "  \
    "intervision confidant board_member insurer home"

#define COMPLAINTS "complaint_threatened complaint escalation"
#define ANY_SIGN "dissatisfaction " COMPLAINTS
#define IN_VAIN "no_solution solution_lapsed escalation"
#define FORMAL "complaint escalation"

/* clang-format off */
static const RuleRow sblp[] = {
    { "1a", "duty", { ANY_SIGN, ANY_SIGN, "", "discuss", "" }, 0 },
    { "1b", "duty", { ANY_SIGN, COMPLAINTS, "", "supervision intervision", "" }, 0 },
    { "2.1", "duty", { ANY_SIGN, IN_VAIN, COMPLAINTS, "confidant", "handling" }, 0 },
    { "2.2", "duty", { ANY_SIGN, IN_VAIN, COMPLAINTS, "insurer", "handling" }, 0 },
};

static const RuleRow camcoop[] = {
    { "1a", "duty", { ANY_SIGN, FORMAL, "", "discuss", "" }, 0 },
    { "1b", "duty", { ANY_SIGN, FORMAL, "", "supervision intervision", "" }, 0 },
    { "2.1", "duty", { ANY_SIGN, IN_VAIN, FORMAL, "confidant board_member", "handling" }, 0 },
    { "2.2", "duty", { ANY_SIGN, IN_VAIN, FORMAL, "insurer", "handling" }, 0 },
};
/* clang-format on */

/* Cuts the next word off `*words`; its length is 0 at the end. */
static inline const char *next_word(const char **words, size_t *length)
{
    const char *word = *words + strspn(*words, " ");

    *length = strcspn(word, " ");
    *words = word + *length;
    return word;
}

static inline EventSet event_set(const Procedure *procedure, const char *words)
{
    EventSet set = 0;
    size_t length;

    for (const char *word = next_word(&words, &length); length > 0;
         word = next_word(&words, &length)) {
        char *id = arena_text(procedure->arena, word, length);
        int event = procedure_event(procedure, id);

        if (event < 0)
            abort();
        set |= (EventSet)1 << event;
    }
    return set;
}

static inline void add_rule(Procedure *procedure, const RuleRow *row)
{
    Rule *rule =
        ARENA_PUSH(procedure->arena, procedure->rules, procedure->rule_count);

    *rule = (Rule){ .id = row->id, .kind = rule_kind(row->kind), .n = row->n };
    if (!rule->kind)
        abort();
    for (int i = 0; i < OPERAND_COUNT; i++)
        if (row->operands[i])
            rule->operands[i] = event_set(procedure, row->operands[i]);
    rule_compile(rule, procedure->arena);
}

/* All of it is in `arena`. */
static inline const Procedure *procedure_made(Arena *arena, const char *events,
                                              const RuleRow *rows, size_t count)
{
    Procedure *procedure = arena_alloc(arena, sizeof *procedure);
    size_t length;

    procedure->arena = arena;
    for (const char *word = next_word(&events, &length); length > 0;
         word = next_word(&events, &length))
        ARENA_PUSH(arena, procedure->events, procedure->event_count)->id =
            arena_text(arena, word, length);
    for (size_t i = 0; i < count; i++)
        add_rule(procedure, &rows[i]);
    return procedure;
}

#endif
