#include <math.h>
#include <stdio.h>
#include <string.h>

#include <jansson.h>

#include "cli/cli.h"
#include "cli/solving.h"

/*
 * solve: what can come of a situation: figures, the best run, and for each rule
 * the shortest runs that keep it, are late with it and miss it.
 */
enum { WORDS_MAX = 4096 };

static const Status final_statuses[] = { STATUS_NOT_APPLICABLE, STATUS_KEPT,
                                         STATUS_LATE, STATUS_MISSED };

static const Text status_names[] = {
    [STATUS_NOT_APPLICABLE] = { { "n.v.t.", "n/a" } },
    [STATUS_OPEN] = { { "open", "open" } },
    [STATUS_KEPT] = { { "voldaan", "kept" } },
    [STATUS_LATE] = { { "laat", "late" } },
    [STATUS_MISSED] = { { "gemist", "missed" } },
};

typedef struct {
    const Cli *cli;
    const Solved *solved;
    const Scenario *scenario;
} Report;

static const char *say(const Report *r, const char *nl, const char *en)
{
    return r->cli->language == LANGUAGE_NL ? nl : en;
}

/* A line in which "{0}" and so on are filled in. */
static void print_line(const Report *r, const char *nl, const char *en,
                       const char *const *args)
{
    char line[400];

    puts(pattern_fill(line, sizeof line, say(r, nl, en), args));
}

/* A number with the language's decimal sign. */
static const char *number(const Report *r, double value, char *out, size_t size)
{
    char *point;

    snprintf(out, size, "%.2f", value);
    point = strchr(out, '.');
    if (point && r->cli->language == LANGUAGE_NL)
        *point = ',';
    return out;
}

static const char *losses(const Report *r, int halves, char *out, size_t size)
{
    return halves == NO_ENDING ? say(r, "geen einde", "no ending")
                               : number(r, halves / 2.0, out, size);
}

static void print_endings(const Report *r)
{
    const Figures *f = &r->solved->figures;
    char chance[32];

    puts(say(r, "Waar wie willekeurig speelt eindigt:",
             "Where the random player ends:"));
    for (int i = 0; i < r->scenario->step_count; i++) {
        const Step *step = &r->scenario->steps[i];

        if (step->ending != ENDING_NONE)
            printf("  %-24s %s %%\n", step->id,
                   number(r, 100 * f->end_chance[i], chance, sizeof chance));
    }
}

static void print_path(const Report *r, const Path *path)
{
    char words[WORDS_MAX];

    puts(path_words(r->scenario, path, words, sizeof words));
}

static void print_rules(const Report *r)
{
    const Procedure *p = r->scenario->procedure;

    for (int i = 0; i < p->rule_count; i++) {
        printf("%s – %s\n", p->rules[i].id,
               text_in(p->rules[i].title, r->cli->language));
        for (size_t k = 0; k < 4; k++) {
            Path path = solve_rule(r->solved->solution, i, final_statuses[k]);

            if (path.count > 0) {
                printf("  %-8s ", text_in(status_names[final_statuses[k]],
                                          r->cli->language));
                print_path(r, &path);
            }
            path_free(&path);
        }
    }
}

static void print_counts(const Report *r)
{
    const Figures *f = &r->solved->figures;
    char states[16], ends[16], transitions[24], runs[32];

    snprintf(states, sizeof states, "%d", f->states);
    snprintf(ends, sizeof ends, "%d", f->ends);
    snprintf(transitions, sizeof transitions, "%lld",
             (long long)f->transitions);
    snprintf(runs, sizeof runs, "%.6g", f->runs);
    print_line(r, "Toestanden: {0}, waarvan {1} een einde; overgangen: {2}",
               "States: {0}, of which {1} an end; transitions: {2}",
               ARGS(states, ends, transitions));
    if (isinf(f->runs))
        print_line(r, "Aantal verlopen: onbegrensd, want er is een lus",
                   "Number of runs: unbounded, as there is a loop", NO_ARGS);
    else
        print_line(r, "Aantal verlopen: {0}", "Number of runs: {0}",
                   ARGS(runs));
}

static void print_figures(const Report *r)
{
    const Figures *f = &r->solved->figures;
    const Solution *s = r->solved->solution;
    char least[32], greatest[32], loss[32], due[32];

    printf("%s · %s\n\n", text_in(r->scenario->title, r->cli->language),
           text_in(r->scenario->procedure->title, r->cli->language));
    print_counts(r);
    print_line(
        r, "Verlies: minstens {0}, hoogstens {1}",
        "Loss: at least {0}, at most {1}",
        ARGS(losses(r, solution_least(s, 0), least, sizeof least),
             losses(r, solution_greatest(s, 0), greatest, sizeof greatest)));
    print_line(
        r,
        "Wie willekeurig speelt verliest gemiddeld {0} van de {1} regels die "
        "aan de orde komen",
        "The random player loses {0} on average, of the {1} rules that fall "
        "due",
        ARGS(number(r, f->expected_loss, loss, sizeof loss),
             number(r, f->expected_due, due, sizeof due)));
    print_endings(r);
}

static int print_all(const Report *r)
{
    Path best = solve_best(r->solved->solution);

    print_figures(r);
    printf("\n%s\n  ", say(r, "Het beste verloop:", "The best run:"));
    print_path(r, &best);
    path_free(&best);
    return EXIT_FINE;
}

/* One run on a line, for --choices; or there is none. */
static int print_run(const Report *r, Path path)
{
    bool found = path.count > 0;

    if (found)
        print_path(r, &path);
    path_free(&path);
    return found
               ? EXIT_FINE
               : cli_fail(r->cli, EXIT_MISTAKES, MESSAGE_NO_SUCH_RUN, NO_ARGS);
}

/* The shortest run that misses the rule, or else is late with it. */
static int print_worst(const Report *r, const char *rule)
{
    const Procedure *p = r->scenario->procedure;
    char names[400] = "";
    size_t used = 0;

    for (int i = 0; i < p->rule_count; i++) {
        if (strcmp(p->rules[i].id, rule) == 0) {
            Path path = solve_rule(r->solved->solution, i, STATUS_MISSED);

            if (path.count == 0)
                path = solve_rule(r->solved->solution, i, STATUS_LATE);
            return print_run(r, path);
        }
        if (used < sizeof names)
            used += (size_t)snprintf(names + used, sizeof names - used, "%s%s",
                                     i ? ", " : "", p->rules[i].id);
    }
    return cli_fail(r->cli, EXIT_USAGE, MESSAGE_BAD_OPTION_VALUE,
                    ARGS("--worst", rule, names));
}

static json_t *json_words(const Report *r, Path path)
{
    char words[WORDS_MAX];
    json_t *text =
        path.count
            ? json_string(path_words(r->scenario, &path, words, sizeof words))
            : json_null();

    path_free(&path);
    return text;
}

static json_t *json_loss(int halves)
{
    return halves == NO_ENDING ? json_null() : json_real(halves / 2.0);
}

static json_t *json_rules(const Report *r)
{
    const Procedure *p = r->scenario->procedure;
    json_t *rules = json_object();

    for (int i = 0; i < p->rule_count; i++) {
        json_t *runs = json_object();

        for (size_t k = 0; k < 4; k++)
            json_object_set_new(runs, status_name(final_statuses[k]),
                                json_words(r, solve_rule(r->solved->solution, i,
                                                         final_statuses[k])));
        json_object_set_new(rules, p->rules[i].id, runs);
    }
    return rules;
}

static json_t *json_endings(const Report *r)
{
    json_t *endings = json_object();

    for (int i = 0; i < r->scenario->step_count; i++)
        if (r->scenario->steps[i].ending != ENDING_NONE)
            json_object_set_new(endings, r->scenario->steps[i].id,
                                json_real(r->solved->figures.end_chance[i]));
    return endings;
}

static int print_json(const Report *r)
{
    const Figures *f = &r->solved->figures;
    const Solution *s = r->solved->solution;
    json_t *all = json_pack(
        "{s:s, s:s, s:i, s:i, s:I, s:o, s:o, s:o, s:f, s:f, s:o, s:o, s:o}",
        "scenario", r->scenario->id, "procedure", r->scenario->procedure->id,
        "states", f->states, "ends", f->ends, "transitions",
        (json_int_t)f->transitions, "runs",
        isinf(f->runs) ? json_null() : json_real(f->runs), "least_loss",
        json_loss(solution_least(s, 0)), "greatest_loss",
        json_loss(solution_greatest(s, 0)), "expected_loss", f->expected_loss,
        "expected_due", f->expected_due, "endings", json_endings(r), "best",
        json_words(r, solve_best(s)), "rules", json_rules(r));

    json_dumpf(all, stdout, JSON_INDENT(2) | JSON_REAL_PRECISION(12));
    putchar('\n');
    json_decref(all);
    return EXIT_FINE;
}

int cli_solve(Cli *cli, int argc, char **argv)
{
    const char *procedure = NULL, *worst = NULL, *format = "text",
               *limit = NULL;
    bool best = false, paths = false;
    const Option options[] = { { "--procedure", &procedure, NULL },
                               { "--worst", &worst, NULL },
                               { "--best", NULL, &best },
                               { "--paths", NULL, &paths },
                               { "--format", &format, NULL },
                               { "--limit", &limit, NULL },
                               { .name = NULL } };
    int count = cli_options(cli, options, argc, argv), code;
    Solved solved;

    if (count < 0 || !solving_check_arguments(cli, argv, count, format, "json"))
        return EXIT_USAGE;
    code = solving_open(cli, argv[1], procedure, limit, &solved);
    if (code != EXIT_FINE)
        return code;

    const Report r = { cli, &solved, solved.scenario };
    if (strcmp(format, "json") == 0)
        code = print_json(&r);
    else if (best)
        code = print_run(&r, solve_best(solved.solution));
    else if (worst)
        code = print_worst(&r, worst);
    else if (paths)
        print_rules(&r);
    else
        code = print_all(&r);
    solving_close(&solved);
    return code;
}
