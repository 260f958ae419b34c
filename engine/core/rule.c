#include "core/rule.h"

#include <assert.h>
#include <stddef.h>
#include <string.h>

#include "core/rule_kinds.h"

/* Room for a rule that counts to RULE_N_MAX and knows of one more. */
enum { STATES_MAX = RULE_N_MAX + 2 };

/* An automaton under construction. */
typedef struct {
    int state_count;
    int class_bits;
    uint32_t classes; /* bit c: some event is of class c */
    RuleState start;
    RuleState *next;
    RuleState *settled;
    uint8_t *during, *after, *standing, *mark;
    bool accepts[STATES_MAX]; /* the rule is kept if the run ends here */
} Draft;

/*
 * The states of a duty. While it is awake but not due, its state is AWAKE plus
 * what has been seen. It falls due when WHEN and GIVEN have both been seen, so
 * that DUE_NOW and KEPT are two of these sums.
 */
enum { SEEN_WHEN = 1, SEEN_GIVEN = 2, SEEN_MUST = 4 };

enum {
    DUTY_ASLEEP,
    DUTY_AWAKE,
    DUTY_DUE_NOW = DUTY_AWAKE + SEEN_WHEN + SEEN_GIVEN,
    DUTY_DONE_EARLY = DUTY_AWAKE + SEEN_MUST,
    DUTY_KEPT = DUTY_DUE_NOW + SEEN_MUST,
    DUTY_DUE, /* since an earlier moment */
    DUTY_OVERDUE,
    DUTY_LATE,
    DUTY_STATES
};

static const struct {
    Status during, after;
    bool done;
} duty_states[DUTY_STATES] = {
    /* clang-format off */
    [DUTY_ASLEEP]     = { STATUS_NOT_APPLICABLE, STATUS_NOT_APPLICABLE, false },
    [DUTY_AWAKE]      = { STATUS_NOT_APPLICABLE, STATUS_NOT_APPLICABLE, false },
    [DUTY_AWAKE + SEEN_WHEN]
                      = { STATUS_NOT_APPLICABLE, STATUS_NOT_APPLICABLE, false },
    [DUTY_AWAKE + SEEN_GIVEN]
                      = { STATUS_NOT_APPLICABLE, STATUS_NOT_APPLICABLE, false },
    [DUTY_DONE_EARLY] = { STATUS_NOT_APPLICABLE, STATUS_NOT_APPLICABLE, true },
    [DUTY_DONE_EARLY + SEEN_WHEN]
                      = { STATUS_NOT_APPLICABLE, STATUS_NOT_APPLICABLE, true },
    [DUTY_DONE_EARLY + SEEN_GIVEN]
                      = { STATUS_NOT_APPLICABLE, STATUS_NOT_APPLICABLE, true },
    [DUTY_DUE_NOW]    = { STATUS_OPEN, STATUS_MISSED, false },
    [DUTY_KEPT]       = { STATUS_KEPT, STATUS_KEPT, true },
    [DUTY_DUE]        = { STATUS_OPEN, STATUS_MISSED, false },
    [DUTY_OVERDUE]    = { STATUS_OPEN, STATUS_MISSED, false },
    [DUTY_LATE]       = { STATUS_LATE, STATUS_LATE, true },
    /* clang-format on */
};

static bool belongs(int class, Operand operand)
{
    return (class >> operand & 1) != 0;
}

/* One event counts for the operands in their order, so a waking event may make
 * the duty due, and what is done in the same event is done in time. */
static RuleState duty_next(RuleState now, int class, bool has_given)
{
    enum { SEEN = SEEN_WHEN | SEEN_GIVEN | SEEN_MUST };
    int seen = class >> OPERAND_WHEN & SEEN;

    if (now == DUTY_ASLEEP && belongs(class, OPERAND_FROM))
        now = has_given ? DUTY_AWAKE : DUTY_AWAKE + SEEN_GIVEN;
    if (now >= DUTY_AWAKE && now <= DUTY_KEPT)
        return (RuleState)(DUTY_AWAKE + ((now - DUTY_AWAKE) | seen));
    if (now == DUTY_DUE && belongs(class, OPERAND_MUST))
        return DUTY_KEPT;
    if (now == DUTY_DUE && belongs(class, OPERAND_LATE_AFTER))
        return DUTY_OVERDUE;
    if (now == DUTY_OVERDUE && belongs(class, OPERAND_MUST))
        return DUTY_LATE;
    return now;
}

static Draft draft_new(Arena *arena, int state_count, int class_bits)
{
    size_t count = (size_t)state_count;
    Draft draft = {
        .state_count = state_count,
        .class_bits = class_bits,
        .next = arena_alloc(arena, count << class_bits),
        .settled = arena_alloc(arena, count),
        .during = arena_alloc(arena, count),
        .after = arena_alloc(arena, count),
        .standing = arena_alloc(arena, count),
        .mark = arena_alloc(arena, count),
    };

    assert(state_count <= STATES_MAX);
    for (int s = 0; s < state_count; s++)
        draft.settled[s] = (RuleState)s;
    return draft;
}

static void draft_set(Draft *draft, int state, int class, int next)
{
    draft->next[(state << draft->class_bits) | class] = (RuleState)next;
}

static Draft draft_duty(const Rule *rule, Arena *arena)
{
    bool has_given = rule->operands[OPERAND_GIVEN] != 0;
    Draft draft = draft_new(arena, DUTY_STATES, OPERAND_COUNT);

    for (int s = 0; s < DUTY_STATES; s++) {
        for (int c = 0; c < 1 << OPERAND_COUNT; c++)
            draft_set(&draft, s, c, duty_next((RuleState)s, c, has_given));
        draft.accepts[s] = duty_states[s].after == STATUS_KEPT ||
                           duty_states[s].after == STATUS_NOT_APPLICABLE;
    }
    draft.start = DUTY_ASLEEP;
    draft.settled[DUTY_DUE_NOW] = DUTY_DUE;
    return draft;
}

/* The state is how often a was seen; n + 1 stands for more than n. */
static Draft draft_count(const Rule *rule, Arena *arena)
{
    int most = rule->n + 1;

    assert(rule->n >= 1 && rule->n <= RULE_N_MAX);
    Draft draft = draft_new(arena, most + 1, CLASS_BITS);
    for (int seen = 0; seen <= most; seen++) {
        int more = seen < most ? seen + 1 : most;

        for (int c = 0; c < CLASS_COUNT; c++)
            draft_set(&draft, seen, c, c & CLASS_A ? more : seen);
        draft.accepts[seen] = rule->kind->counts(seen, rule->n);
    }
    return draft;
}

/* Runs two templates side by side: state one * (states of other) + other. */
static Draft draft_both(const Rule *rule, Arena *arena)
{
    const Template *one = rule->kind->both[0], *other = rule->kind->both[1];
    int width = other->state_count;
    Draft draft = draft_new(arena, one->state_count * width, CLASS_BITS);

    for (int s = 0; s < draft.state_count; s++) {
        const RuleState *first = one->next[s / width];
        const RuleState *second = other->next[s % width];

        for (int c = 0; c < CLASS_COUNT; c++)
            draft_set(&draft, s, c, first[c] * width + second[c]);
        draft.accepts[s] = (one->accepts >> (s / width) & 1) &&
                           (other->accepts >> (s % width) & 1);
    }
    return draft;
}

/* Sorts the events by the operands they belong to. */
static void classify(Rule *rule, Draft *draft)
{
    memset(rule->classes, 0, sizeof rule->classes);
    draft->classes = 1u << rule->classes[EVENT_OTHER];
    for (int event = 0; event < EVENTS_MAX; event++) {
        int class = 0;

        for (int o = 0; o < draft->class_bits; o++)
            class |= (int)(rule->operands[o] >> event & 1) << o;
        rule->classes[event] = (uint8_t) class;
        draft->classes |= 1u << class;
    }
}

/* Does one more event, or the end of the moment, lead from `state` to one of
 * `goals`? */
static bool leads_to(const Draft *draft, int state, const bool *goals)
{
    if (goals[draft->settled[state]])
        return true;
    for (int c = 0; c < 1 << draft->class_bits; c++)
        if ((draft->classes >> c & 1) &&
            goals[draft->next[(state << draft->class_bits) | c]])
            return true;
    return false;
}

/* Adds to `goals` every state from which one of them can be reached. */
static void spread_back(const Draft *draft, bool *goals)
{
    bool grown = true;

    while (grown) {
        grown = false;
        for (int s = 0; s < draft->state_count; s++)
            if (!goals[s] && leads_to(draft, s, goals))
                grown = goals[s] = true;
    }
}

static void find_standings(Draft *draft)
{
    bool to_kept[STATES_MAX], to_broken[STATES_MAX];

    for (int s = 0; s < draft->state_count; s++) {
        to_kept[s] = draft->accepts[s];
        to_broken[s] = !draft->accepts[s];
    }
    spread_back(draft, to_kept);
    spread_back(draft, to_broken);
    for (int s = 0; s < draft->state_count; s++)
        draft->standing[s] = !to_broken[s]       ? STANDING_KEPT_FOR_GOOD
                             : !to_kept[s]       ? STANDING_BROKEN_FOR_GOOD
                             : draft->accepts[s] ? STANDING_KEPT_FOR_NOW
                                                 : STANDING_BROKEN_FOR_NOW;
}

static void label_duty(Draft *draft)
{
    for (int s = 0; s < DUTY_STATES; s++) {
        draft->during[s] = (uint8_t)duty_states[s].during;
        draft->after[s] = (uint8_t)duty_states[s].after;
        draft->mark[s] = duty_states[s].done;
    }
}

static void label_declare(Draft *draft)
{
    static const struct {
        Status during, after;
    } statuses[] = {
        [STANDING_KEPT_FOR_GOOD] = { STATUS_KEPT, STATUS_KEPT },
        [STANDING_KEPT_FOR_NOW] = { STATUS_KEPT, STATUS_KEPT },
        [STANDING_BROKEN_FOR_NOW] = { STATUS_OPEN, STATUS_MISSED },
        [STANDING_BROKEN_FOR_GOOD] = { STATUS_MISSED, STATUS_MISSED },
    };

    for (int s = 0; s < draft->state_count; s++) {
        draft->during[s] = (uint8_t)statuses[draft->standing[s]].during;
        draft->after[s] = (uint8_t)statuses[draft->standing[s]].after;
        draft->mark[s] = draft->standing[s];
    }
}

static Automaton draft_finish(const Draft *draft)
{
    return (Automaton){
        .state_count = draft->state_count,
        .class_bits = draft->class_bits,
        .start = draft->start,
        .next = draft->next,
        .settled = draft->settled,
        .during = draft->during,
        .after = draft->after,
        .standing = draft->standing,
        .mark = draft->mark,
    };
}

void rule_compile(Rule *rule, Arena *arena)
{
    bool duty = rule->kind->is_duty;
    Draft draft = duty                 ? draft_duty(rule, arena)
                  : rule->kind->counts ? draft_count(rule, arena)
                                       : draft_both(rule, arena);

    classify(rule, &draft);
    find_standings(&draft);
    if (duty)
        label_duty(&draft);
    else
        label_declare(&draft);
    rule->automaton = draft_finish(&draft);
}
