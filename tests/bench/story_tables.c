#include "tests/bench/story_tables.h"

#include "core/state.h"

/* What the model does with the tables; `v` are the variables, `k` the bits of
 * choices taken once, `r` the rules. */
static const char actions[] =
    "static int is_open(const unsigned char *v, int k, int at, int i)\n"
    "{\n"
    "    const struct move *m = &moves[first_move[at] + i];\n"
    "    if (first_move[at] + i >= first_move[at + 1] || k & m->once)\n"
    "        return 0;\n"
    "    for (int t = m->test; t < m->test_end; t++) {\n"
    "        int x = v[tests[t].v], y = tests[t].value;\n"
    "        switch (tests[t].kind) {\n"
    "        case 0: if (x != y) return 0; break;\n"
    "        case 1: if (x == y) return 0; break;\n"
    "        case 2: if (x < y) return 0; break;\n"
    "        case 3: if (x > y) return 0; break;\n"
    "        }\n"
    "    }\n"
    "    return 1;\n"
    "}\n"
    "static void take(unsigned char *v, int *k, unsigned char *r,\n"
    "                 short *at, int i)\n"
    "{\n"
    "    const struct move *m = &moves[first_move[*at] + i];\n"
    "    for (int s = m->set; s < m->set_end; s++)\n"
    "        if (!sets[s].by)\n"
    "            v[sets[s].v] = sets[s].value;\n"
    "        else if (v[sets[s].v] < high[sets[s].v])\n"
    "            v[sets[s].v]++;\n"
    "    *k |= m->once;\n"
    "    for (int q = 0; q < RULES && m->raises >= 0; q++)\n"
    "        r[q] = delta[q][r[q]][m->raises];\n"
    "    for (int q = 0; q < RULES && m->entering >= 0; q++)\n"
    "        r[q] = delta[q][r[q]][m->entering];\n"
    "    *at = m->to;\n"
    "}\n";

static void write_rules(FILE *out, const Procedure *p)
{
    int most = 1;

    for (int r = 0; r < p->rule_count; r++)
        if (p->rules[r].automaton.state_count > most)
            most = p->rules[r].automaton.state_count;
    fprintf(out, "enum { RULES = %d };\n", p->rule_count);
    fprintf(out, "static const unsigned char delta[][%d][%d] = {\n", most,
            p->event_count);
    for (int r = 0; r < p->rule_count; r++) {
        const Rule *rule = &p->rules[r];

        fputs("{", out);
        for (int s = 0; s < rule->automaton.state_count; s++) {
            fputs("{", out);
            for (int e = 0; e < p->event_count; e++)
                fprintf(out, "%d,",
                        rule_settle(rule, rule_next(rule, (RuleState)s, e)));
            fputs("},", out);
        }
        fputs("},\n", out);
    }
    fputs("};\n", out);
}

static void write_high(FILE *out, const Scenario *s)
{
    fputs("static const unsigned char high[] = {", out);
    for (int i = 0; i < s->variable_count; i++)
        fprintf(out, "%d,", s->variables[i].high);
    fputs("};\n", out);
}

static void write_tests(FILE *out, const Scenario *s)
{
    fputs("static const struct { unsigned char v, kind, value; }"
          " tests[] = {\n",
          out);
    for (int c = 0; c < s->choice_count; c++)
        for (int i = 0; i < s->choices[c].when.test_count; i++) {
            const Test *test = &s->choices[c].when.tests[i];

            fprintf(out, "{%d,%d,%d},", test->variable, (int)test->kind,
                    test->value);
        }
    fputs("{0,0,0}};\n", out);
}

static void write_sets(FILE *out, const Scenario *s)
{
    fputs("static const struct { unsigned char v, by, value; }"
          " sets[] = {\n",
          out);
    for (int c = 0; c < s->choice_count; c++)
        for (int i = 0; i < s->choices[c].set_count; i++) {
            const Assignment *a = &s->choices[c].sets[i];

            fprintf(out, "{%d,%d,%d},", a->variable, a->by, a->value);
        }
    fputs("{0,0,0}};\n", out);
}

/* Where the next choice's tests and sets begin. */
typedef struct {
    int test, set;
} Places;

static int event_of(const Raise *raises, int count)
{
    return count > 0 ? raises[0].event : -1;
}

static void write_move(FILE *out, const Scenario *s, const Choice *choice,
                       int step, Places *at)
{
    const Step *to = choice->way_count ? &s->steps[choice->ways[0].to] : NULL;
    Places end = { at->test + choice->when.test_count,
                   at->set + choice->set_count };

    fprintf(out, "{%d,%d,%d,%d,%d,%d,%d,%d},\n", at->test, end.test, at->set,
            end.set, choice->once >= 0 ? 1 << choice->once : 0,
            event_of(choice->raises, choice->raise_count),
            to ? event_of(to->raises, to->raise_count) : -1,
            to ? choice->ways[0].to : step);
    *at = end;
}

/* Moves at hand in a step: its choices, then the calls; none in an ending. */
static int move_count(const Scenario *s, int step)
{
    return s->steps[step].ending != ENDING_NONE
               ? 0
               : s->steps[step].choice_count + s->contact_count;
}

static void write_moves(FILE *out, const Scenario *s)
{
    Places at = { 0, 0 };

    fputs("static const struct move { int test, test_end, set, set_end;"
          " int once; short raises, entering, to; } moves[] = {\n",
          out);
    for (int i = 0; i < s->step_count; i++) {
        int own = s->steps[i].choice_count;

        for (int k = 0; k < move_count(s, i); k++) {
            int choice = k < own ? s->steps[i].first_choice + k
                                 : s->contacts[k - own].first_choice;

            write_move(out, s, &s->choices[choice], i, &at);
        }
    }
    fputs("{0}};\nstatic const int first_move[] = {0,", out);
    for (int i = 0, first = 0; i < s->step_count; i++)
        fprintf(out, "%d,", first += move_count(s, i));
    fputs("};\n", out);
}

void write_tables(FILE *out, const Scenario *s)
{
    write_rules(out, s->procedure);
    write_high(out, s);
    write_tests(out, s);
    write_sets(out, s);
    write_moves(out, s);
    fputs(actions, out);
}

static void write_start(FILE *out, const Scenario *s)
{
    State start;
    Outcome outcome;

    state_begin(s, &start, &outcome, NULL);
    fprintf(out, "byte v[%d]; byte r[%d]; int k; short at;\n",
            s->variable_count, s->procedure->rule_count);
    fputs("init {\n    d_step {\n", out);
    for (int i = 0; i < s->variable_count; i++)
        fprintf(out, "        v[%d] = %d;\n", i, start.values[i]);
    for (int i = 0; i < s->procedure->rule_count; i++)
        fprintf(out, "        r[%d] = %d;\n", i, start.rules[i]);
    fprintf(out, "        at = %d\n    }\n", start.step);
}

void write_table_model(FILE *out, const Scenario *s)
{
    int most = 0;

    for (int i = 0; i < s->step_count; i++)
        if (move_count(s, i) > most)
            most = move_count(s, i);
    fputs("c_decl { \\#include \"story.h\" }\n", out);
    write_start(out, s);
    fputs("    do\n", out);
    for (int i = 0; i < most; i++)
        fprintf(out,
                "    :: d_step { c_expr { is_open(now.v, now.k, now.at, %d) }"
                " -> c_code { take(now.v, &now.k, now.r, &now.at, %d); } }\n",
                i, i);
    fputs("    od\n}\n", out);
}
