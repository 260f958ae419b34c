#include "tests/story_maker.h"

#include <stdio.h>

/* Splitmix64, by Vigna. */
static uint64_t random_next(Random *random)
{
    uint64_t z = random->now += UINT64_C(0x9e3779b97f4a7c15);

    z = (z ^ (z >> 30)) * UINT64_C(0xbf58476d1ce4e5b9);
    z = (z ^ (z >> 27)) * UINT64_C(0x94d049bb133111eb);
    return z ^ (z >> 31);
}

int random_below(Random *random, int below)
{
    return (int)(random_next(random) % (uint64_t)below);
}

typedef enum { RANGE, ONE_OF, FLAG } Kind;

enum { VARIABLES = 4, WATCHED = 2, ONCE = 3 };

typedef struct {
    Kind kind;
    int low, high;
} Made;

typedef struct {
    FILE *out;
    Random random;
    int steps;
    int endings; /* the last of the steps */
    Made variables[VARIABLES];
    int variable_count;
    const char *watched[WATCHED]; /* what conditions may read of the run */
    int watched_count;
    int once_left; /* bits that may still be spent */
    bool one_way;  /* nothing can be done twice, nobody can be called */
} Maker;

static const char *const words[] = { "open", "half", "weg" };
static const char *const endings[] = { "solved", "settled", "ruled",
                                       "unsettled", "left" };
static const char *const people[] = { "supervisor", "intervision",  "confidant",
                                      "insurer",    "board_member", "home" };
static const char *const activities[] = { "discuss",      "discuss",
                                          "supervision",  "intervision",
                                          "confidant",    "insurer",
                                          "board_member", "home" };
/* What makes duties fall due comes oftener than the rest. */
static const char *const events[] = {
    "dissatisfaction", "complaint_threatened",
    "complaint",       "complaint",
    "escalation",      "no_solution",
    "solution",        "no_solution",
    "solution_lapsed", "handling",
    "handling",        "refused",
};
static const char *const norms[] = { "listen", "prompt", "secrecy" };

#define PICK(maker, list)                                                      \
    ((list)[random_below(&(maker)->random,                                     \
                         (int)(sizeof(list) / sizeof *(list)))])

/* Of these a statement holds one: the order of two would be the compiler's. */
static int below(Maker *m, int n)
{
    return random_below(&m->random, n);
}

static bool one_in(Maker *m, int n)
{
    return below(m, n) == 0;
}

static int between(Maker *m, int low, int high)
{
    return low + below(m, high - low + 1);
}

static void put_value(Maker *m, int variable)
{
    const Made *v = &m->variables[variable];
    int value = between(m, v->low, v->high);

    if (v->kind == RANGE)
        fprintf(m->out, "%d", value);
    else if (v->kind == FLAG)
        fputs(value ? "true" : "false", m->out);
    else
        fprintf(m->out, "\"%s\"", words[value]);
}

static void put_state(Maker *m)
{
    fputs("  state = {\n", m->out);
    for (int i = 0; i < m->variable_count; i++) {
        Made *v = &m->variables[i];

        v->kind = (Kind)below(m, 3);
        v->low = v->kind == RANGE ? between(m, -1, 1) : 0;
        v->high =
            v->low +
            (v->kind == FLAG ? 1 : between(m, 1, v->kind == RANGE ? 4 : 2));
        fprintf(m->out, "    v%d = ", i);
        if (v->kind == RANGE)
            fprintf(m->out, "range(%d, %d, %d),\n", v->low, v->high,
                    between(m, v->low, v->high));
        else if (v->kind == FLAG)
            fprintf(m->out, "%s,\n", one_in(m, 2) ? "true" : "false");
        else
            fprintf(m->out, "one_of { \"open\", \"half\"%s },\n",
                    v->high == 2 ? ", \"weg\"" : "");
    }
    fputs("  },\n", m->out);
}

/* A comparison in Lua; v0 and so on are fields of `s`. */
static void put_comparison(Maker *m, int variable)
{
    static const char *const operators[] = { "==", "~=", ">", "<", ">=" };
    int count = m->variables[variable].kind == RANGE ? 5 : 2;

    fprintf(m->out, "s.v%d %s ", variable, operators[below(m, count)]);
    put_value(m, variable);
}

static void put_guard(Maker *m)
{
    fputs("when = function(s) return ", m->out);
    put_comparison(m, below(m, m->variable_count));
    if (one_in(m, 2)) {
        fputs(one_in(m, 2) ? " and " : " or ", m->out);
        put_comparison(m, below(m, m->variable_count));
    }
    fputs(" end, ", m->out);
}

static void put_test(Maker *m, int variable)
{
    static const char *const tests[] = { "", "not_", "at_least", "at_most" };
    int kinds = m->variables[variable].kind == RANGE ? 4 : 2;
    int kind = below(m, kinds);

    fprintf(m->out, "v%d = %s%s", variable, tests[kind], kind ? "(" : "");
    put_value(m, variable);
    fputs(kind ? "), " : ", ", m->out);
}

static void put_tests(Maker *m)
{
    int first = below(m, m->variable_count);

    fputs("when = { ", m->out);
    put_test(m, first);
    if (first + 1 < m->variable_count && one_in(m, 3))
        put_test(m, first + 1);
    fputs("}, ", m->out);
}

/* Conditions on the run and on the state; of a choice, a way or a raise. */
static void put_condition(Maker *m)
{
    if (m->variable_count > 0 && !one_in(m, 4)) {
        if (one_in(m, 3))
            put_guard(m);
        else
            put_tests(m);
    }
    if (m->watched_count > 0 && one_in(m, 3)) {
        const char *event = m->watched[below(m, m->watched_count)];

        fprintf(m->out, "%s = { \"%s\" }, ", one_in(m, 2) ? "needs" : "unless",
                event);
    }
}

static void put_happens(Maker *m)
{
    int count = between(m, 1, 2);

    fputs("happens = { ", m->out);
    for (int i = 0; i < count; i++) {
        const char *event = PICK(m, events);

        if (one_in(m, 4)) {
            fprintf(m->out, "{ \"%s\", ", event);
            put_condition(m);
            fputs("}, ", m->out);
        } else {
            fprintf(m->out, "\"%s\", ", event);
        }
    }
    fputs("}, ", m->out);
}

static void put_does(Maker *m)
{
    if (one_in(m, 4)) {
        fprintf(m->out, "does = { \"%s\", ", PICK(m, activities));
        fprintf(m->out, "{ \"%s\", ", PICK(m, activities));
        put_condition(m);
        fputs("} }, ", m->out);
    } else {
        fprintf(m->out, "does = \"%s\", ", PICK(m, activities));
    }
}

static void put_sets(Maker *m)
{
    int v = below(m, m->variable_count);

    fprintf(m->out, "sets = { v%d = ", v);
    if (m->variables[v].kind == RANGE && !one_in(m, 3)) {
        int by = between(m, 1, 2);

        fprintf(m->out, "%s(%d)", one_in(m, 2) ? "up" : "down", by);
    } else {
        put_value(m, v);
    }
    fputs(" }, ", m->out);
}

static void put_effect(Maker *m)
{
    int v = below(m, m->variable_count), other = below(m, m->variable_count);

    fputs("effect = function(s) if ", m->out);
    put_comparison(m, other);
    fprintf(m->out, " then s.v%d = ", v);
    if (m->variables[v].kind == RANGE)
        fprintf(m->out, "s.v%d %s", v, one_in(m, 2) ? "+ 1" : "- 1");
    else
        put_value(m, v);
    fputs(" end end, ", m->out);
}

/* A step to go to: mostly further on, sometimes back. */
static int target(Maker *m, int from)
{
    if (from + 1 >= m->steps || (!m->one_way && one_in(m, 5)))
        return below(m, m->steps);
    if (one_in(m, 3))
        return between(m, from + 1, m->steps - 1);
    return from + 1;
}

static void put_to(Maker *m, int from)
{
    if (!one_in(m, 3)) {
        fprintf(m->out, "to = \"s%d\", ", target(m, from));
        return;
    }
    fputs("to = { ", m->out);
    for (int i = between(m, 1, 2); i > 0; i--) {
        fputs("{ ", m->out);
        put_condition(m);
        fprintf(m->out, "to = \"s%d\" }, ", target(m, from));
    }
    /* Without this one it may be that there is no way. */
    if (m->one_way || !one_in(m, 4))
        fprintf(m->out, "\"s%d\" ", target(m, from));
    fputs("}, ", m->out);
}

static void put_once(Maker *m)
{
    if (m->once_left == 0 || !one_in(m, 4))
        return;
    m->once_left--;
    fputs(one_in(m, 2) ? "once = true, " : "again = false, ", m->out);
}

static void put_norms(Maker *m)
{
    const char *norm = PICK(m, norms);

    fprintf(m->out, "norms = { %s = %s \"Zo.\" }, ", norm,
            one_in(m, 2) ? "kept" : "broken");
}

/* What a choice brings about, but for where it leads. */
static void put_doings(Maker *m)
{
    if (one_in(m, 3))
        put_does(m);
    if (one_in(m, 4))
        put_happens(m);
    if (one_in(m, 4))
        put_norms(m);
    if (one_in(m, 3))
        put_condition(m);
    if (m->variable_count > 0 && one_in(m, 2))
        put_sets(m);
    if (m->variable_count > 0 && one_in(m, 5))
        put_effect(m);
    if (one_in(m, 4))
        fprintf(m->out, "days = %d, ", between(m, 0, 9));
    put_once(m);
}

static void put_choice(Maker *m, int number, int step)
{
    fprintf(m->out, "    choice \"c%d\" { text = \"Ik kies.\", ", number);
    put_doings(m);
    if (m->one_way || !one_in(m, 6))
        put_to(m, step);
    fputs("},\n", m->out);
}

static void put_choices(Maker *m, int step)
{
    fputs("\n", m->out);
    for (int i = between(m, 1, 4); i > 0; i--)
        put_choice(m, i, step);
}

static void put_step(Maker *m, int number)
{
    bool ends = number >= m->steps - m->endings;

    fprintf(m->out, "  step \"s%d\" { title = \"Stap\", text = \"Zo.\",\n    ",
            number);
    if (number == 0 ? !one_in(m, 4) : one_in(m, 2))
        put_happens(m);
    if (one_in(m, 8))
        put_does(m);
    if (one_in(m, 4))
        fprintf(m->out, "day = %d, ", between(m, 1, 40));
    if (!ends && one_in(m, 4))
        fputs("busy = \"Straks.\", ", m->out);
    if (ends)
        fprintf(m->out, "ending = \"%s\",", PICK(m, endings));
    else if (one_in(m, 6))
        put_to(m, number);
    else
        put_choices(m, number);
    fputs("\n  },\n", m->out);
}

/* Most contacts get other choices than the procedure's, to keep small what can
 * be done with all of them. */
static void put_contact(Maker *m, const char *id)
{
    fprintf(m->out, "  contact \"%s\" {\n", id);
    if (m->one_way)
        fputs("    choice \"never\" { text = \"Nooit.\", "
              "needs = \"ruling\" },\n",
              m->out);
    for (int i = m->one_way ? 0 : between(m, 1, 2); i > 0; i--) {
        fprintf(m->out, "    choice \"k%d\" { text = \"Ik bel.\", ", i);
        if (one_in(m, 2))
            fprintf(m->out, "does = \"%s\", ", PICK(m, activities));
        if (m->variable_count > 0 && one_in(m, 6))
            put_sets(m);
        if (one_in(m, 5))
            put_condition(m);
        if (one_in(m, 8))
            put_happens(m);
        put_once(m);
        if (one_in(m, 8))
            put_to(m, below(m, m->steps));
        fputs("},\n", m->out);
    }
    fputs("  },\n", m->out);
}

static void put_story(Maker *m)
{
    fputs("return scenario \"verhaal\" {\n"
          "  title = \"Verhaal\", complainant = \"p\", start = \"s0\",\n"
          "  procedures = { \"sblp\", \"camcoop\" },\n"
          "  person \"p\" { name = \"P\" },\n",
          m->out);
    if (m->variable_count > 0)
        put_state(m);
    for (int i = 0; i < m->steps; i++)
        put_step(m, i);
    for (int i = 0; i < (int)(sizeof people / sizeof *people); i++)
        if (m->one_way || !one_in(m, 4))
            put_contact(m, people[i]);
    fputs("}\n", m->out);
}

bool story_make(uint64_t seed, const char *path)
{
    Maker m = { .out = fopen(path, "wb"), .random = { seed } };

    if (!m.out)
        return false;
    m.steps = between(&m, 2, 12);
    m.endings = between(&m, 1, m.steps < 5 ? 1 : 3);
    m.variable_count = below(&m, m.steps < 8 ? VARIABLES + 1 : VARIABLES);
    m.watched_count = below(&m, WATCHED + 1);
    for (int i = 0; i < m.watched_count; i++)
        m.watched[i] = one_in(&m, 2) ? PICK(&m, events) : PICK(&m, activities);
    m.one_way = one_in(&m, 8);
    m.once_left = below(&m, ONCE + 1);
    put_story(&m);

    bool written = !ferror(m.out);
    return fclose(m.out) == 0 && written;
}
