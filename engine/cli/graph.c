#include <stdio.h>
#include <string.h>

#include "cli/solving.h"
#include "core/file.h"
#include "core/strbuf.h"

/*
 * graph: the map of a situation, for Graphviz or Mermaid.
 */
typedef struct {
    const Solved *solved;
    const Scenario *scenario;
    Language language;
    Strbuf *out;
    bool mermaid;
} Map;

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

static void add_node(const Map *m, int step)
{
    const Step *s = &m->scenario->steps[step];
    bool ends = s->ending != ENDING_NONE;
    bool reached = states_of_step(m, step) > 0;

    if (m->mermaid) {
        strbuf_add(m->out, ends ? "  s%d([\"" : "  s%d[\"", step);
        add_quoted(m, text_in(s->title, m->language));
        strbuf_add(m->out, "<br>");
        add_worth(m, step);
        strbuf_add(m->out, ends ? "\"])\n" : "\"]\n");
        return;
    }
    strbuf_add(m->out, "  s%d [label=\"", step);
    add_quoted(m, text_in(s->title, m->language));
    strbuf_add(m->out, "\\n");
    add_worth(m, step);
    strbuf_add(m->out, "\"%s%s];\n", ends ? ", shape=ellipse" : "",
               reached ? "" : ", style=dashed");
}

static void add_edge(const Map *m, int from, int to, const char *contact,
                     const char *choice)
{
    const char *colon = contact ? ":" : "";

    contact = contact ? contact : "";
    if (m->mermaid)
        strbuf_add(m->out, "  s%d -->|%s%s%s| s%d\n", from, contact, colon,
                   choice, to);
    else
        strbuf_add(m->out, "  s%d -> s%d [label=\"%s%s%s\"];\n", from, to,
                   contact, colon, choice);
}

static void add_edges(const Map *m, int step, const Choice *choice)
{
    const char *contact =
        choice->contact >= 0 ? m->scenario->contacts[choice->contact].id : NULL;

    for (int i = 0; i < choice->way_count; i++)
        add_edge(m, step, choice->ways[i].to, contact, choice->id);
}

/* Calls that lead elsewhere, from a step in which people can be called. */
static void add_calls(const Map *m, int step)
{
    const Scenario *s = m->scenario;

    if (text_given(s->steps[step].busy) || s->steps[step].ending != ENDING_NONE)
        return;
    for (int i = 0; i < s->choice_count; i++)
        if (s->choices[i].contact >= 0)
            add_edges(m, step, &s->choices[i]);
}

static void add_map(const Map *m)
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

static int print_map(const Cli *cli, const Solved *solved, bool mermaid,
                     bool svg)
{
    Arena *arena = arena_new();
    Strbuf out = strbuf_new(arena);
    const Map map = { .solved = solved,
                      .scenario = solved->scenario,
                      .language = cli->language,
                      .out = &out,
                      .mermaid = mermaid };
    Error err = { 0 };
    int code = EXIT_FINE;

    add_map(&map);
    if (!svg)
        fputs(out.text, stdout);
    else if (!file_pipe("dot", "-Tsvg", "graphviz", out.text, &err))
        code = cli_fail_error(cli, EXIT_WORLD, &err);
    arena_free(arena);
    return code;
}

int cli_graph(Cli *cli, int argc, char **argv)
{
    const char *procedure = NULL, *limit = NULL;
    bool dot = false, mermaid = false, svg = false;
    const Option options[] = { { "--procedure", &procedure, NULL },
                               { "--limit", &limit, NULL },
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
    code = print_map(cli, &solved, mermaid, svg);
    solving_close(&solved);
    return code;
}
