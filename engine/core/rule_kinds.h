#ifndef CORE_RULE_KINDS_H
#define CORE_RULE_KINDS_H

#include <stdbool.h>

#include "core/rule.h"

/*
 * What the kinds of rule are made of: tables, from which rule.c builds the
 * automaton of a rule. Only rule.c needs this.
 */

/* The class of an event in a DECLARE template: a bit for each of a and b. */
enum { CLASS_A = 1, CLASS_B = 2, CLASS_BITS = 2, CLASS_COUNT = 4 };

enum { TEMPLATE_STATES_MAX = 4 };

/* An automaton that starts in state 0. */
typedef struct {
    int state_count;
    unsigned accepts; /* bit s: a run may end in state s */
    RuleState next[TEMPLATE_STATES_MAX][CLASS_COUNT];
} Template;

/* Is the rule kept when its a has happened `seen` times? */
typedef bool CountTest(int seen, int n);

struct RuleKind {
    const char *name;
    bool is_duty;
    bool takes_b;
    CountTest *counts;       /* else NULL */
    const Template *both[2]; /* for the others: both must be kept */
};

#endif
