#include <stdio.h>
#include <string.h>

#include "cli/solving.h"
#include "cli/walked.h"
#include "core/file.h"
#include "core/strbuf.h"

/*
 * graph: the map of a situation, for Graphviz or Mermaid.
 */
typedef struct {
    const Solved *solved;
    const Scenario *scenario;
    Language language;
    const Traffic *traffic; /* to be told, or NULL */
    Strbuf *out;
    bool mermaid;
    int edges; /* added so far */
} Map;

/* How wide the lines are on which runs came, at most, in points. */
enum { WIDEST = 9 };

/* What a step is worth: the least loss with which a run can still end from one
 * of its states, in halves; NO_ENDING if there is none. */
static int least_of_step(const Map *m, int step)
{
    int first, end, least = NO_ENDING;

    space_step_states(m->solved->space, step, &first, &end);
    for (int i = first; i < end; i++) {
        int loss = solution_least(m->solved->solution, i);

        if (loss != NO_ENDING && (least == NO_ENDING || loss < least))
            least = loss;
    }
    return least;
}

static int states_of_step(const Map *m, int step)
{
    int first, end;

    space_step_states(m->solved->space, step, &first, &end);
    return end - first;
}

/* Text that stands between double quotes. */
static void add_quoted(const Map *m, const char *text)
{
    for (; *text; text++) {
        bool special = *text == '"' || *text == '\\';

        if (special && m->mermaid)
            strbuf_add(m->out, "#%d;", *text);
        else
            strbuf_add(m->out, special ? "\\%c" : "%c", *text);
    }
}

/* "verlies 0,5": from here on, at least; or that nobody comes here. */
static void add_worth(const Map *m, int step)
{
    static const Text never = { { "onbereikbaar", "never reached" } };
    static const Text stuck = { { "zonder einde", "without an ending" } };
    static const Text loss = { { "verlies", "loss" } };
    int least = least_of_step(m, step);

    if (states_of_step(m, step) == 0)
        strbuf_add(m->out, "%s", text_in(never, m->language));
    else if (least == NO_ENDING)
        strbuf_add(m->out, "%s", text_in(stuck, m->language));
    else
        strbuf_add(m->out, "%s %d%s", text_in(loss, m->language), least / 2,
                   least % 2 ? "½" : "");
}

/* "verlies 0,5", and how many runs came there. */
static void add_facts(const Map *m, int step)
{
    add_worth(m, step);
    if (m->traffic)
        strbuf_add(m->out, " · %d×", m->traffic->steps[step]);
}

static void add_node(const Map *m, int step)
{
    const Step *s = &m->scenario->steps[step];
    bool ends = s->ending != ENDING_NONE;
    bool reached = states_of_step(m, step) > 0;

    if (m->mermaid) {
        strbuf_add(m->out, ends ? "  s%d([\"" : "  s%d[\"", step);
        add_quoted(m, text_in(s->title, m->language));
        strbuf_add(m->out, "<br>");
        add_facts(m, step);
        strbuf_add(m->out, ends ? "\"])\n" : "\"]\n");
        return;
    }
    strbuf_add(m->out, "  s%d [label=\"", step);
    add_quoted(m, text_in(s->title, m->language));
    strbuf_add(m->out, "\\n");
    add_facts(m, step);
    strbuf_add(m->out, "\"%s%s];\n", ends ? ", shape=ellipse" : "",
               reached ? "" : ", style=dashed");
}

/* How many runs went this way: of those that came from the one step to the
 * other, hardly more than took the choice. A call can be made from anywhere. */
static int runs_on(const Map *m, int from, int to, const Choice *choice)
{
    int road = traffic_between(m->traffic, from, to);
    int chosen = m->traffic->choices[choice - m->scenario->choices];

    return road < chosen ? road : chosen;
}

static void add_choice(const Map *m, const Choice *choice)
{
    if (choice->contact >= 0)
        strbuf_add(m->out, "%s:", m->scenario->contacts[choice->contact].id);
    strbuf_add(m->out, "%s", choice->id);
}

static void add_edge(Map *m, int from, int to, const Choice *choice)
{
    int runs = m->traffic ? runs_on(m, from, to, choice) : 0;
    int most = m->traffic && m->traffic->most ? m->traffic->most : 1;
    int width = 1 + (WIDEST - 1) * runs / most;

    strbuf_add(m->out, m->mermaid ? "  s%d -->|" : "  s%d -> s%d [label=\"",
               from, to);
    add_choice(m, choice);
    if (m->traffic)
        strbuf_add(m->out, " %d×", runs);
    strbuf_add(m->out, m->mermaid ? "| s%d\n" : "\"", to);
    if (m->traffic && m->mermaid)
        strbuf_add(m->out, "  linkStyle %d stroke-width:%dpx\n", m->edges,
                   width);
    else if (m->traffic)
        strbuf_add(m->out, ", penwidth=%d", width);
    if (!m->mermaid)
        strbuf_add(m->out, "];\n");
    m->edges++;
}

static void add_edges(Map *m, int step, const Choice *choice)
{
    for (int i = 0; i < choice->way_count; i++)
        add_edge(m, step, choice->ways[i].to, choice);
}

/* Calls that lead elsewhere, from a step in which people can be called. */
static void add_calls(Map *m, int step)
{
    const Scenario *s = m->scenario;

    if (text_given(s->steps[step].busy) || s->steps[step].ending != ENDING_NONE)
        return;
    for (int i = 0; i < s->choice_count; i++)
        if (s->choices[i].contact >= 0)
            add_edges(m, step, &s->choices[i]);
}

static void add_map(Map *m)
{
    const Scenario *s = m->scenario;

    if (m->mermaid)
        strbuf_add(m->out, "flowchart TD\n");
    else
        strbuf_add(m->out,
                   "digraph {\n"
                   "  node [shape=box, fontname=\"Inter\", fontsize=11];\n"
                   "  edge [fontname=\"Inter\", fontsize=9];\n");
    for (int i = 0; i < s->step_count; i++)
        add_node(m, i);
    for (int i = 0; i < s->step_count; i++) {
        const Step *step = &s->steps[i];

        for (int k = 0; k < step->choice_count; k++)
            add_edges(m, i, &s->choices[step->first_choice + k]);
        add_calls(m, i);
    }
    if (!m->mermaid)
        strbuf_add(m->out, "}\n");
}

/* Counts the runs that are kept, the tests of the situation or those in the
 * folder `runs`. */
static int count_runs(Cli *cli, const char *name, const char *runs,
                      Traffic *traffic)
{
    Error err = { 0 };
    bool ok = true;

    if (strcmp(runs, "kept") == 0) {
        Store *store = cli_store(cli);

        if (!store)
            return EXIT_WORLD;
        ok = walked_kept(traffic, cli->library, name, store, &err);
        store_close(store);
    } else if (strcmp(runs, "tests") == 0) {
        ok = walked_tests(traffic, cli->library, name, &err);
    } else {
        ok = walked_folder(traffic, cli->library, name, runs, &err);
    }
    return ok ? EXIT_FINE : cli_fail_error(cli, cli_code(&err), &err);
}

static int print_map(Cli *cli, const char *name, const char *runs, Map map,
                     bool svg)
{
    Arena *arena = arena_new();
    Strbuf out = strbuf_new(arena);
    Traffic traffic = traffic_new(arena, map.scenario);
    Error err = { 0 };
    int code = runs ? count_runs(cli, name, runs, &traffic) : EXIT_FINE;

    if (code == EXIT_FINE) {
        map.out = &out;
        map.traffic = runs ? &traffic : NULL;
        add_map(&map);
        if (!svg)
            fputs(out.text, stdout);
        else if (!file_pipe("dot", "-Tsvg", "graphviz", out.text, &err))
            code = cli_fail_error(cli, EXIT_WORLD, &err);
    }
    arena_free(arena);
    return code;
}

int cli_graph(Cli *cli, int argc, char **argv)
{
    const char *procedure = NULL, *limit = NULL, *runs = NULL;
    bool dot = false, mermaid = false, svg = false;
    const Option options[] = { { "--procedure", &procedure, NULL },
                               { "--limit", &limit, NULL },
                               { "--runs", &runs, NULL },
                               { "--dot", NULL, &dot },
                               { "--mermaid", NULL, &mermaid },
                               { "--svg", NULL, &svg },
                               { .name = NULL } };
    int count = cli_options(cli, options, argc, argv), code;
    Solved solved;

    if (count < 0 || !solving_check_arguments(cli, argv, count, "text", "text"))
        return EXIT_USAGE;
    if (dot + mermaid + svg > 1)
        return cli_fail(cli, EXIT_USAGE, MESSAGE_TOO_MANY_ARGUMENTS,
                        ARGS(argv[0], "--dot --mermaid --svg"));
    code = solving_open(cli, argv[1], procedure, limit, &solved);
    if (code != EXIT_FINE)
        return code;
    Map map = { .solved = &solved,
                .scenario = solved.scenario,
                .language = cli->language,
                .mermaid = mermaid };
    code = print_map(cli, argv[1], runs, map, svg);
    solving_close(&solved);
    return code;
}
