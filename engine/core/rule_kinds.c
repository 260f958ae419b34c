#include "core/rule_kinds.h"

#include <assert.h>
#include <stddef.h>
#include <string.h>

/*
 * The templates. Columns: the event is neither a nor b, a, b, or both at once.
 * The formula above each is its meaning in temporal logic on finite traces:
 * G always, F at some time, X there is a next event and there, N at the next
 * event if there is one, U until, W until if ever. What an event that is both
 * a and b does follows from it.
 */

/* true */
static const Template anything = { 1, 1u << 0, { { 0, 0, 0, 0 } } };

/* a, now, at the first event */
static const Template init = {
    3,
    1u << 1,
    { { 2, 1, 2, 1 }, { 1, 1, 1, 1 }, { 2, 2, 2, 2 } },
};

/* F (a and not X true) */
static const Template end = { 2, 1u << 1, { { 0, 1, 0, 1 }, { 0, 1, 0, 1 } } };

/* Which of a and b were seen: five kinds differ only in what they accept. */
enum {
    SEEN_NONE = 1u << 0,
    SEEN_A = 1u << 1,
    SEEN_B = 1u << 2,
    SEEN_BOTH = 1u << 3
};

/* clang-format off */
#define WHICH_WERE_SEEN                                                        \
    { { 0, 1, 2, 3 }, { 1, 1, 3, 3 }, { 2, 3, 2, 3 }, { 3, 3, 3, 3 } }
/* clang-format on */

/* F a or F b */
static const Template choice = {
    4,
    SEEN_A | SEEN_B | SEEN_BOTH,
    WHICH_WERE_SEEN,
};

/* (F a or F b) and not (F a and F b) */
static const Template exclusive_choice = {
    4,
    SEEN_A | SEEN_B,
    WHICH_WERE_SEEN,
};

/* F a -> F b */
static const Template responded_existence = {
    4,
    SEEN_NONE | SEEN_B | SEEN_BOTH,
    WHICH_WERE_SEEN,
};

/* F a <-> F b */
static const Template co_existence = {
    4,
    SEEN_NONE | SEEN_BOTH,
    WHICH_WERE_SEEN,
};

/* not (F a and F b), which is also F a -> not F b */
static const Template not_co_existence = {
    4,
    SEEN_NONE | SEEN_A | SEEN_B,
    WHICH_WERE_SEEN,
};

/* G (a -> F b). 1: a b is owed. */
static const Template response = {
    2,
    1u << 0,
    { { 0, 1, 0, 0 }, { 1, 1, 0, 0 } },
};

/* (not b) W a. 1: an a was seen; 2: b came first. */
static const Template precedence = {
    3,
    1u << 0 | 1u << 1,
    { { 0, 1, 2, 1 }, { 1, 1, 1, 1 }, { 2, 2, 2, 2 } },
};

/* G (a -> X ((not a) U b)). 1: a b is owed; 2: an a came before it. */
static const Template alternate_response = {
    3,
    1u << 0,
    { { 0, 1, 0, 1 }, { 1, 2, 0, 1 }, { 2, 2, 2, 2 } },
};

/* ((not b) W a) and G (b -> N ((not b) W a)). 1: an a is there to be used. */
static const Template alternate_precedence = {
    3,
    1u << 0 | 1u << 1,
    { { 0, 1, 2, 0 }, { 1, 1, 0, 0 }, { 2, 2, 2, 2 } },
};

/* G (a -> X b). 1: b must be next. */
static const Template chain_response = {
    3,
    1u << 0,
    { { 0, 1, 0, 1 }, { 2, 2, 0, 1 }, { 2, 2, 2, 2 } },
};

/* (not b) and G (X b -> a). 1: the last event was an a. */
static const Template chain_precedence = {
    3,
    1u << 0 | 1u << 1,
    { { 0, 1, 2, 2 }, { 0, 1, 0, 1 }, { 2, 2, 2, 2 } },
};

/* G (a -> not F b). 1: an a was seen. */
static const Template not_response = {
    3,
    1u << 0 | 1u << 1,
    { { 0, 1, 0, 2 }, { 1, 1, 2, 2 }, { 2, 2, 2, 2 } },
};

/* G (a -> not X b). 1: the last event was an a. */
static const Template not_chain_response = {
    3,
    1u << 0 | 1u << 1,
    { { 0, 1, 0, 1 }, { 0, 1, 2, 2 }, { 2, 2, 2, 2 } },
};

static bool at_least(int seen, int n)
{
    return seen >= n;
}

static bool fewer_than(int seen, int n)
{
    return seen < n;
}

static bool exactly(int seen, int n)
{
    return seen == n;
}

#define DUTY                                                                   \
    {                                                                          \
        "duty", true, false, NULL,                                             \
        {                                                                      \
            NULL, NULL                                                         \
        }                                                                      \
    }
#define COUNT(name, test)                                                      \
    {                                                                          \
        name, false, false, test,                                              \
        {                                                                      \
            NULL, NULL                                                         \
        }                                                                      \
    }
#define UNARY(name, only)                                                      \
    {                                                                          \
        name, false, false, NULL,                                              \
        {                                                                      \
            &(only), &anything                                                 \
        }                                                                      \
    }
#define BINARY(name, one, other)                                               \
    {                                                                          \
        name, false, true, NULL,                                               \
        {                                                                      \
            &(one), &(other)                                                   \
        }                                                                      \
    }

static const RuleKind kinds[] = {
    /* clang-format off */
    DUTY,
    COUNT("existence", at_least),
    COUNT("absence", fewer_than),
    COUNT("exactly", exactly),
    UNARY("init", init),
    UNARY("end", end),
    BINARY("choice", choice, anything),
    BINARY("exclusive_choice", exclusive_choice, anything),
    BINARY("responded_existence", responded_existence, anything),
    BINARY("co_existence", co_existence, anything),
    BINARY("response", response, anything),
    BINARY("precedence", precedence, anything),
    BINARY("succession", response, precedence),
    BINARY("alternate_response", alternate_response, anything),
    BINARY("alternate_precedence", alternate_precedence, anything),
    BINARY("alternate_succession", alternate_response, alternate_precedence),
    BINARY("chain_response", chain_response, anything),
    BINARY("chain_precedence", chain_precedence, anything),
    BINARY("chain_succession", chain_response, chain_precedence),
    BINARY("not_responded_existence", not_co_existence, anything),
    BINARY("not_co_existence", not_co_existence, anything),
    BINARY("not_response", not_response, anything),
    BINARY("not_precedence", not_response, anything),
    BINARY("not_succession", not_response, anything),
    BINARY("not_chain_response", not_chain_response, anything),
    BINARY("not_chain_precedence", not_chain_response, anything),
    BINARY("not_chain_succession", not_chain_response, anything),
    /* clang-format on */
};

enum { KIND_COUNT = sizeof kinds / sizeof *kinds };

const RuleKind *rule_kind(const char *name)
{
    for (int i = 0; i < KIND_COUNT; i++)
        if (strcmp(kinds[i].name, name) == 0)
            return &kinds[i];
    return NULL;
}

const RuleKind *rule_kind_at(int index)
{
    assert(index >= 0);
    return index < KIND_COUNT ? &kinds[index] : NULL;
}

const char *rule_kind_name(const RuleKind *kind)
{
    return kind->name;
}

bool rule_kind_is_duty(const RuleKind *kind)
{
    return kind->is_duty;
}

bool rule_kind_takes_b(const RuleKind *kind)
{
    return kind->takes_b;
}

bool rule_kind_counts(const RuleKind *kind)
{
    return kind->counts != NULL;
}
