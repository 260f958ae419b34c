#ifndef CORE_RULE_H
#define CORE_RULE_H

#include <stdbool.h>
#include <stdint.h>

#include "core/arena.h"
#include "core/text.h"

/*
 * Rules over what happens, as small deterministic automata.
 *
 * A rule reads a run one event at a time; its whole memory is one RuleState.
 * Kinds: `duty`, as shared by the step plans (due, done, late), and the
 * templates of DECLARE under their standard names, with the meaning on finite
 * traces of Di Ciccio and Mecella, "On the discovery of declarative control
 * flows for artful processes", ACM TMIS 5(4), 2015, table 1. For a DECLARE
 * template with a branched operand (several events for a or b) one of them is
 * enough. A rule compiled once is constant.
 */

/* Events are numbered from 0; EVENT_OTHER is any that no rule knows. */
enum { EVENTS_MAX = 63, EVENT_OTHER = EVENTS_MAX, RULES_MAX = 64 };

/* A set of events: bit e for event e. */
typedef uint64_t EventSet;

/* The operands of a kind, in the order of Rule.operands. */
typedef enum {
    OPERAND_A,
    OPERAND_B,
    OPERAND_FROM = 0, /* those of a duty */
    OPERAND_WHEN,
    OPERAND_GIVEN,
    OPERAND_MUST,
    OPERAND_LATE_AFTER,
    OPERAND_COUNT
} Operand;

/* What a rule comes to, in the words of the product. */
typedef enum {
    STATUS_NOT_APPLICABLE, /* never fell due */
    STATUS_OPEN,           /* due, not done yet; during a run only */
    STATUS_KEPT,
    STATUS_LATE,
    STATUS_MISSED
} Status;

/*
 * What is known of a rule half-way (the four truth values of run-time
 * verification): can what comes still change it? A duty that can only be done
 * late is broken for good; one that never fell due is kept.
 */
typedef enum {
    STANDING_KEPT_FOR_GOOD,
    STANDING_KEPT_FOR_NOW,
    STANDING_BROKEN_FOR_NOW,
    STANDING_BROKEN_FOR_GOOD
} Standing;

typedef uint8_t RuleState;

typedef struct RuleKind RuleKind;

/*
 * The compiled form. A state and the class of an event (which operands it
 * belongs to, a bit each) give the next state.
 */
typedef struct {
    int state_count;
    int class_bits;
    RuleState start;
    const RuleState *next;    /* [state << class_bits | class] */
    const RuleState *settled; /* [state]: once the moment is over */
    const uint8_t *during;    /* [state]: Status in the midst of a run */
    const uint8_t *after;     /* [state]: Status at its end */
    const uint8_t *standing;  /* [state]: Standing */
    const uint8_t *mark;      /* [state]: see rule_mark */
} Automaton;

typedef struct {
    const char *id;
    Text label; /* "Stap 2.1" */
    Text title;
    Text text;
    Text why;
    const RuleKind *kind;
    EventSet operands[OPERAND_COUNT];
    int n; /* for kinds that count */
    Automaton automaton;
    uint8_t classes[EVENTS_MAX + 1]; /* of each event, and of EVENT_OTHER */
    int line;
} Rule;

/* The kind called `name` ("precedence"), or NULL. */
const RuleKind *rule_kind(const char *name);

/* All kinds in order: NULL past the last. */
const RuleKind *rule_kind_at(int index);
const char *rule_kind_name(const RuleKind *kind);

/* Does this kind have this operand, must it be given, does it count to n? */
bool rule_kind_is_duty(const RuleKind *kind);
bool rule_kind_takes_b(const RuleKind *kind);
bool rule_kind_counts(const RuleKind *kind);

/*
 * Builds the automaton of a rule whose kind, operands and n are filled in
 * (1 <= n <= RULE_N_MAX). Tables are put in `arena`. Of a duty only `given` and
 * `late_after` may be empty; of a template, none that it takes.
 */
enum { RULE_N_MAX = 100 };
void rule_compile(Rule *rule, Arena *arena);

static inline RuleState rule_begin(const Rule *rule)
{
    return rule->automaton.start;
}

static inline RuleState rule_next(const Rule *rule, RuleState now, int event)
{
    const Automaton *a = &rule->automaton;

    return a->next[(now << a->class_bits) | rule->classes[event]];
}

/* To be called when a moment is over: all that one choice, or entering one
 * step, brings about; or one line of a log. */
static inline RuleState rule_settle(const Rule *rule, RuleState now)
{
    return rule->automaton.settled[now];
}

/* `over`: the run has ended, what was open is missed. */
static inline Status rule_status(const Rule *rule, RuleState now, bool over)
{
    const Automaton *a = &rule->automaton;

    return (Status)(over ? a->after : a->during)[now];
}

static inline Standing rule_standing(const Rule *rule, RuleState now)
{
    return (Standing)rule->automaton.standing[now];
}

/*
 * The event that settled a rule is the last one that changed its mark; if none
 * did, nothing settled it. The mark of a duty is whether it has been done, be
 * it before it fell due; that of a template is its standing.
 */
static inline int rule_mark(const Rule *rule, RuleState now)
{
    return rule->automaton.mark[now];
}

#endif
