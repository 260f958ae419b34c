#include "tests/bench/story_promela.h"

#include "core/state.h"

static int bits_for(int most)
{
    int bits = 1;

    while (most >> bits)
        bits++;
    return bits;
}

/* D[rule][state][event]: where one moment with that event leads. */
static void write_tables(FILE *out, const Procedure *p)
{
    for (int r = 0; r < p->rule_count; r++) {
        const Rule *rule = &p->rules[r];

        fprintf(out, "c_decl { static const unsigned char D%d[%d][%d] = {", r,
                rule->automaton.state_count, p->event_count);
        for (int s = 0; s < rule->automaton.state_count; s++) {
            fputs("{", out);
            for (int e = 0; e < p->event_count; e++)
                fprintf(out, "%d,",
                        rule_settle(rule, rule_next(rule, (RuleState)s, e)));
            fputs("},", out);
        }
        fputs("}; }\n", out);
    }
}

static void write_variables(FILE *out, const Scenario *s)
{
    const Procedure *p = s->procedure;
    State start;
    Outcome outcome;

    state_begin(s, &start, &outcome, NULL);
    for (int i = 0; i < s->variable_count; i++)
        fprintf(out, "unsigned v%d : %d = %d;\n", i,
                bits_for(s->variables[i].high), start.values[i]);
    for (int i = 0; i < s->once_count; i++)
        fprintf(out, "bit k%d;\n", i);
    for (int i = 0; i < p->rule_count; i++)
        fprintf(out, "unsigned r%d : %d = %d;\n", i,
                bits_for(p->rules[i].automaton.state_count - 1),
                start.rules[i]);
}

static void write_raise(FILE *out, const Scenario *s, const Raise *raises,
                        int count)
{
    if (count == 0)
        return;
    fputs("c_code { ", out);
    for (int r = 0; r < s->procedure->rule_count; r++)
        fprintf(out, "now.r%d = D%d[now.r%d][%d]; ", r, r, r, raises[0].event);
    fputs("}; ", out);
}

static void write_guard(FILE *out, const Choice *choice)
{
    static const char *const signs[] = { "==", "!=", ">=", "<=" };

    fputs(choice->once >= 0 ? "!k" : "", out);
    if (choice->once >= 0)
        fprintf(out, "%d && ", choice->once);
    for (int i = 0; i < choice->when.test_count; i++) {
        const Test *test = &choice->when.tests[i];

        fprintf(out, "v%d %s %d && ", test->variable, signs[test->kind],
                test->value);
    }
    fputs("true", out);
}

static void write_sets(FILE *out, const Scenario *s, const Choice *choice)
{
    for (int i = 0; i < choice->set_count; i++) {
        const Assignment *a = &choice->sets[i];
        int v = a->variable;

        if (a->by)
            fprintf(out, "v%d = (v%d < %d -> v%d + 1 : v%d); ", v, v,
                    s->variables[v].high, v, v);
        else
            fprintf(out, "v%d = %d; ", v, a->value);
    }
    if (choice->once >= 0)
        fprintf(out, "k%d = 1; ", choice->once);
}

static void write_choice(FILE *out, const Scenario *s, const Choice *choice,
                         int step)
{
    int to = choice->way_count ? choice->ways[0].to : step;

    fputs(":: d_step { (", out);
    write_guard(out, choice);
    fputs(") -> ", out);
    write_sets(out, s, choice);
    write_raise(out, s, choice->raises, choice->raise_count);
    if (choice->way_count)
        write_raise(out, s, s->steps[to].raises, s->steps[to].raise_count);
    fprintf(out, "skip } goto S%d\n", to);
}

void write_promela(FILE *out, const Scenario *s)
{
    write_tables(out, s->procedure);
    write_variables(out, s);
    fputs("init {\n", out);
    for (int i = 0; i < s->step_count; i++) {
        const Step *step = &s->steps[i];

        if (step->ending != ENDING_NONE) {
            fprintf(out, "S%d: false\n", i);
            continue;
        }
        fprintf(out, "S%d: if\n", i);
        for (int c = 0; c < step->choice_count; c++)
            write_choice(out, s, &s->choices[step->first_choice + c], i);
        for (int c = 0; c < s->contact_count; c++)
            write_choice(out, s, &s->choices[s->contacts[c].first_choice], i);
        fputs("fi;\n", out);
    }
    fputs("}\n", out);
}
