#include "view/folder_parts.h"
#include "view/meters.h"

/* The map of a situation, with the ways that runs took. Each step also says in
 * words how many came there, and where they went from there. */

enum { LAYERS_APART = 26 };

static const Ways *ways_of(const Page *page)
{
    return &page->app->overview.ways;
}

static const char *title_of(const Page *page, int step)
{
    return text_of(page, ways_of(page)->traffic.scenario->steps[step].title);
}

static void add_counting(Page *page)
{
    const Ways *ways = ways_of(page);
    int done = ways->traffic.runs + ways->lost;

    add_progress(page,
                 say_with(page, STRING_TRAFFIC_COUNTING,
                          ARGS(number(page, done), number(page, ways->wanted))),
                 done, ways->wanted);
}

/* "naar Telefoon 9, naar Brief 3"; "" if nobody went on from there. */
static const char *went_to(Page *page, int step)
{
    const Ways *ways = ways_of(page);
    const char *list = "";

    for (int i = 0; ways->chart && i < ways->chart->road_count; i++) {
        const Road *road = &ways->chart->roads[i];
        int runs = road->from == step
                       ? traffic_between(&ways->traffic, step, road->to)
                       : 0;

        if (runs)
            list = joined(
                page, list, ", ",
                say_with(page, STRING_TRAFFIC_WAY,
                         ARGS(title_of(page, road->to), number(page, runs))));
    }
    return list;
}

static Look look_of(const Ways *ways, int step)
{
    bool ends = ways->traffic.scenario->steps[step].ending != ENDING_NONE;

    if (ways->traffic.steps[step] == 0)
        return ends ? LOOK_ENDING_UNREACHED : LOOK_STEP_UNREACHED;
    return ends ? LOOK_ENDING : LOOK_STEP;
}

static void add_step(Page *page, int step)
{
    const Ways *ways = ways_of(page);
    const char *runs = number(page, ways->traffic.steps[step]);
    const char *name = say_with(
        page, STRING_TRAFFIC_STEP,
        ARGS(title_of(page, step), runs, number(page, ways->traffic.runs)));
    MapCell cell = open_map_cell(page, look_of(ways, step), step == ways->step,
                                 (Action){ VERB_WAY_STEP, step },
                                 joined(page, name, "; ", went_to(page, step)));

    add_text(page, STYLE_SMALL_STRONG, COLOUR_TEXT, title_of(page, step))
        ->box.center = true;
    add_label(page, STYLE_SMALL, COLOUR_MUTED, runs);
    close_map_cell(page, cell);
}

static void add_map(Page *page)
{
    const Ways *ways = ways_of(page);
    const Chart *chart = ways->chart;
    int node = view_open(page->view, ROLE_NONE, LOOK_MAP,
                         (Box){ .pad_x = 10, .pad_y = 8 });

    if (chart) {
        StepMap *map = arena_alloc(page->arena, sizeof *map);

        map->chart = chart;
        map->roads = arena_alloc(page->arena, ((size_t)chart->road_count + 1) *
                                                  sizeof *map->roads);
        for (int i = 0; i < chart->road_count; i++)
            map->roads[i] =
                traffic_road(&ways->traffic, &chart->roads[i], COLOUR_ACCENT);
        page->view->nodes[node].map = map;
        page->view->nodes[node].box.arrange = ARRANGE_MAP;
        page->view->nodes[node].box.gap = LAYERS_APART;
    }
    for (int i = 0; i < ways->traffic.scenario->step_count; i++)
        add_step(page, chart ? chart->order[i] : i);
    view_close(page->view, node);
}

static void build_main(Page *page)
{
    const Ways *ways = ways_of(page);
    int main = view_open(page->view, ROLE_MAIN, LOOK_PLAIN,
                         (Box){ .gap = 8, .pad_x = 24, .pad_y = 12 });

    if (ways->traffic.scenario)
        add_heading(page, 1, STYLE_CARD,
                    text_of(page, ways->traffic.scenario->title));
    if (ways->counting) {
        add_counting(page);
    } else if (ways->traffic.scenario) {
        add_text(page, STYLE_UI, COLOUR_MUTED,
                 say_with(page, STRING_TRAFFIC_COUNTED,
                          ARGS(number(page, ways->traffic.runs))));
        add_map(page);
    }
    if (ways->lost && !ways->counting)
        add_text(page, STYLE_UI, COLOUR_MUTED,
                 say_with(page, STRING_TRAFFIC_LOST,
                          ARGS(number(page, ways->lost))));
    view_close(page->view, main);
}

static void add_choice(Page *page, int choice, int of)
{
    const Traffic *traffic = &ways_of(page)->traffic;
    const char *text = choice_text(page, &traffic->scenario->choices[choice]);
    const char *runs = number(page, traffic->choices[choice]);

    add_measured(page,
                 &(Measured){ .text = text,
                              .figure = runs,
                              .said = say_with(page, STRING_TRAFFIC_CHOICE,
                                               ARGS(text, runs)),
                              .colour = COLOUR_ACCENT,
                              .part = traffic->choices[choice],
                              .of = of });
}

static void add_choices(Page *page, const Step *step, int runs)
{
    if (step->ending != ENDING_NONE)
        return;
    add_group_heading(page, say(page, STRING_TRAFFIC_CHOSEN));
    for (int i = 0; i < step->choice_count; i++)
        add_choice(page, step->first_choice + i, runs);
}

/* The step that is looked at. */
static void build_side(Page *page)
{
    const Ways *ways = ways_of(page);
    const Step *step = &ways->traffic.scenario->steps[ways->step];
    int runs = ways->traffic.steps[ways->step];
    int side = open_side(page);

    add_heading(page, 2, STYLE_CARD, text_of(page, step->title));
    add_text(page, STYLE_UI, COLOUR_TEXT,
             runs ? say_with(page, STRING_TRAFFIC_HERE,
                             ARGS(number(page, runs),
                                  number(page, ways->traffic.runs)))
                  : say(page, STRING_TRAFFIC_NONE));
    if (runs)
        add_choices(page, step, runs);
    if (text_given(step->question)) {
        add_group_heading(page, say(page, STRING_TRAFFIC_TALK));
        add_text(page, STYLE_NAME, COLOUR_TEXT, text_of(page, step->question));
    }
    view_close(page->view, side);
}

void ways_build(Page *page)
{
    const Ways *ways = ways_of(page);

    add_over_banner(page);
    build_main(page);
    if (ways->traffic.scenario && !ways->counting)
        build_side(page);
    int bar = open_key_bar(page);
    add_key(page, "↑↓←→", STRING_KEYS_TRAFFIC_STEP);
    add_key(page, "Esc", STRING_KEYS_BACK);
    close_key_bar(page, bar);
}
