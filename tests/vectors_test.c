#include "tests/declare_vectors.h"

#include "core/rule.h"

/* Two independent views of what the DECLARE templates mean: a table of
 * verdicts, and formulas in temporal logic evaluated by their definition. */

static Rule rule_made(const char *name, EventSet a, EventSet b, Arena *arena)
{
    char kind[64];
    int n = kind_name(name, kind);
    Rule rule = { .kind = rule_kind(kind), .operands = { a, b }, .n = n };

    assert_non_null(rule.kind);
    rule_compile(&rule, arena);
    return rule;
}

static bool kept(const Rule *rule, const int *events, int count)
{
    RuleState now = rule_begin(rule);

    for (int i = 0; i < count; i++)
        now = rule_settle(rule, rule_next(rule, now, events[i]));
    return rule_status(rule, now, true) == STATUS_KEPT;
}

/* c is an event that the rule does not know. */
static void check_trace(const Rule *rule, const Vectors *vectors, int index)
{
    char text[TRACE_LENGTH_MAX + 1];
    int events[TRACE_LENGTH_MAX], count = 0;

    trace_text(index, text);
    for (; text[count]; count++)
        events[count] = text[count] == 'c' ? EVENT_OTHER : text[count] - 'a';
    check_int(kept(rule, events, count), vectors->verdicts[index] == '1',
              "%s on %s", vectors->name, text);
}

static void templates_judge_all_vectors(void **state)
{
    FILE *file = fopen(TESTS "/vectors/declare.tsv", "r");
    Vectors vectors;
    int rows = 0;

    (void)state;
    assert_non_null(file);
    while (vectors_read(file, &vectors)) {
        Arena *arena = arena_new();
        Rule rule = rule_made(vectors.name, 1, 2, arena);

        check_int(strlen(vectors.verdicts), TRACE_COUNT, "%s", vectors.name);
        for (int i = 0; i < TRACE_COUNT; i++, rows++)
            check_trace(&rule, &vectors, i);
        arena_free(arena);
    }
    fclose(file);
    check_int(rows, TEMPLATE_COUNT * TRACE_COUNT, "rows");
}

/*
 * Formulas with the operator first: a, b, not !, and &, or |, implies >,
 * always G, at some time F, next X, next if there is one N, until U, weakly
 * until W.
 */
static const struct {
    const char *name, *formula;
} formulas[] = {
    /* clang-format off */
    { "Existence1", "Fa" },
    { "Existence2", "F&aXFa" },
    { "Absence1", "!Fa" },
    { "Absence2", "!F&aXFa" },
    { "Exactly1", "&Fa!F&aXFa" },
    { "Exactly2", "&F&aXFa!F&aXF&aXFa" },
    { "Init", "a" },
    { "End", "F&aN&a!a" }, /* N false: there is no next */
    { "Choice", "|FaFb" },
    { "ExclusiveChoice", "&|FaFb!&FaFb" },
    { "RespondedExistence", ">FaFb" },
    { "CoExistence", "&>FaFb>FbFa" },
    { "Response", "G>aFb" },
    { "AlternateResponse", "G>aXU!ab" },
    { "ChainResponse", "G>aXb" },
    { "Precedence", "W!ba" },
    { "AlternatePrecedence", "&W!baG>bNW!ba" },
    { "ChainPrecedence", "&!bG>Xba" },
    { "Succession", "&G>aFbW!ba" },
    { "AlternateSuccession", "&G>aXU!ab&W!baG>bNW!ba" },
    { "ChainSuccession", "&G>aXb&!bG>Xba" },
    { "NotCoExistence", "!&FaFb" },
    { "NotRespondedExistence", ">Fa!Fb" },
    { "NotResponse", "G>a!Fb" },
    { "NotPrecedence", "G>a!Fb" },
    { "NotSuccession", "G>a!Fb" },
    { "NotChainResponse", "G>a!Xb" },
    { "NotChainPrecedence", "G>Xb!a" },
    { "NotChainSuccession", "G>a!Xb" },
    /* clang-format on */
};

/* The end of the formula that begins at `f`. */
static const char *past(const char *f)
{
    bool unary = strchr("!GFXN", *f) != NULL;

    if (*f == 'a' || *f == 'b')
        return f + 1;
    return unary ? past(f + 1) : past(past(f + 1));
}

/* Does the formula hold at event `at`? Each is a set: bit 0 a, bit 1 b. */
static bool holds(const char *f, const int *events, int count, int at)
{
    const char *one = f + 1;
    const char *other = strchr("&|>UW", *f) ? past(one) : NULL;

    switch (*f) {
    case 'a':
    case 'b':
        return events[at] >> (*f - 'a') & 1;
    case '!':
        return !holds(one, events, count, at);
    case '&':
        return holds(one, events, count, at) && holds(other, events, count, at);
    case '|':
        return holds(one, events, count, at) || holds(other, events, count, at);
    case '>':
        return !holds(one, events, count, at) ||
               holds(other, events, count, at);
    case 'X':
        return at + 1 < count && holds(one, events, count, at + 1);
    case 'N':
        return at + 1 == count || holds(one, events, count, at + 1);
    case 'G':
        return holds(one, events, count, at) &&
               (at + 1 == count || holds(f, events, count, at + 1));
    case 'F':
        return holds(one, events, count, at) ||
               (at + 1 < count && holds(f, events, count, at + 1));
    default: /* U, W */
        return holds(other, events, count, at) ||
               (holds(one, events, count, at) &&
                (at + 1 < count ? holds(f, events, count, at + 1) : *f == 'W'));
    }
}

/* Digits of `code` in base 4 are the events; 3 is one that is both a and b. */
static void check_formula(const Rule *rule, size_t which, int length, int code)
{
    int events[TRACE_LENGTH_MAX];

    for (int i = 0; i < length; i++)
        events[i] = code >> 2 * i & 3;
    check_int(kept(rule, events, length),
              holds(formulas[which].formula, events, length, 0),
              "%s, %d events, code %d", formulas[which].name, length, code);
}

static void templates_agree_with_their_formulas(void **state)
{
    (void)state;
    for (size_t i = 0; i < COUNT_OF(formulas); i++) {
        Arena *arena = arena_new();
        Rule rule = rule_made(formulas[i].name, 1 << 1 | 1 << 3,
                              1 << 2 | 1 << 3, arena);

        for (int length = 1; length <= TRACE_LENGTH_MAX; length++)
            for (int code = 0; code < 1 << 2 * length; code++)
                check_formula(&rule, i, length, code);
        arena_free(arena);
    }
}

/* A standing is a promise about every way in which a trace can go on. */
static void check_standing(const Rule *rule, RuleState now, int more)
{
    Standing standing = rule_standing(rule, now);
    bool is_kept = rule_status(rule, now, true) == STATUS_KEPT;

    check_int(standing == STANDING_KEPT_FOR_GOOD ||
                  standing == STANDING_KEPT_FOR_NOW,
              is_kept, "state %d", now);
    for (int event = 0; more > 0 && event < 4; event++) {
        RuleState then = rule_next(rule, now, event);

        if (standing == STANDING_KEPT_FOR_GOOD ||
            standing == STANDING_BROKEN_FOR_GOOD)
            check_int(rule_standing(rule, then), standing, "state %d", then);
        check_standing(rule, then, more - 1);
    }
}

static void standings_for_good_never_change(void **state)
{
    (void)state;
    for (size_t i = 0; i < COUNT_OF(formulas); i++) {
        Arena *arena = arena_new();
        Rule rule = rule_made(formulas[i].name, 1 << 1 | 1 << 3,
                              1 << 2 | 1 << 3, arena);

        check_standing(&rule, rule_begin(&rule), TRACE_LENGTH_MAX);
        arena_free(arena);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(templates_judge_all_vectors),
        cmocka_unit_test(templates_agree_with_their_formulas),
        cmocka_unit_test(standings_for_good_never_change),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
