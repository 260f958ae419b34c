#include "view/make_parts.h"

/* The map of the screen for authors: the steps with what can still be kept
 * there, and the roads between them; or, of runs that were played, how many
 * came there. */

/* The map fits on a page if it can: layers part as far as that allows. */
enum { MAP_HEIGHT = 640, PARTING_MOST = 30 };

/* What there is to know of one step, at most. */
typedef struct {
    const Step *step;
    const StepView *view; /* NULL: not known */
    bool lost;            /* less can be kept than at the beginning */
} Cell;

static Cell cell_of(const Draft *draft, int step)
{
    Cell cell = { .step = &draft->scenario->steps[step] };

    if (!draft->overview)
        return cell;
    cell.view = &draft->overview->steps[step];
    cell.lost = cell.view->least == NO_ENDING ||
                cell.view->least > solution_least(draft->solution, 0);
    return cell;
}

static Look look_of(const Cell *cell)
{
    static const Look looks[][2] = {
        { LOOK_STEP, LOOK_ENDING },
        { LOOK_STEP_LOST, LOOK_ENDING_LOST },
        { LOOK_STEP_UNREACHED, LOOK_ENDING_UNREACHED },
    };
    int kind = !cell->view ? 0 : cell->view->states == 0 ? 2 : cell->lost;

    return looks[kind][cell->step->ending != ENDING_NONE];
}

/* What stands at the end of its box. */
static const char *worth_text(const Page *page, const Cell *cell)
{
    if (!cell->view)
        return "";
    if (cell->view->states == 0)
        return say(page, STRING_MAKE_UNREACHED);
    if (cell->view->least == NO_ENDING)
        return say(page, STRING_MAKE_STUCK);
    return halves_text(page, make_keepable(page->app->making.draft.overview,
                                           cell->view->least));
}

/* "12×", that runs came there. */
static const char *times(const Page *page, int runs)
{
    return say_with(page, STRING_MAKE_TIMES, ARGS(number(page, runs)));
}

/* "Telefoon", with how many runs went there if that is shown. */
static const char *road_text(const Page *page, const Road *road)
{
    const Step *to = &page->app->making.draft.scenario->steps[road->to];
    const Traffic *traffic = make_traffic(page);
    const char *title = text_of(page, to->title);

    return traffic ? joined(page, title, " ",
                            times(page, traffic_between(traffic, road->from,
                                                        road->to)))
                   : title;
}

static const char *goes_to(const Page *page, int step)
{
    const Making *m = &page->app->making;
    const char *list = "";

    for (int i = 0; m->chart && i < m->chart->road_count; i++)
        if (m->chart->roads[i].from == step)
            list =
                joined(page, list, ", ", road_text(page, &m->chart->roads[i]));
    return list[0] ? say_with(page, STRING_MAKE_STEP_TO, ARGS(list)) : "";
}

/* What is said of a step, of which the map shows the half by lines. */
static const char *cell_name(const Page *page, const Cell *cell, int step)
{
    const Overview *o = page->app->making.draft.overview;
    const char *name = text_of(page, cell->step->title);
    const char *worth = worth_text(page, cell);

    if (cell->step->ending != ENDING_NONE)
        name = joined(page, name, ", ", say(page, STRING_MAKE_STEP_ENDING));
    if (cell->view && cell->view->states && cell->view->least != NO_ENDING)
        worth = say_with(page, STRING_MAKE_STEP_KEEPABLE,
                         ARGS(worth, number(page, o->rules)));
    name = joined(page, name, ": ", worth);
    if (cell->view && cell->view->best)
        name = joined(page, name, ", ", say(page, STRING_MAKE_STEP_BEST));
    if (make_traffic(page))
        name = joined(page, name, ", ", make_came_text(page, step));
    return joined(page, name, "; ", goes_to(page, step));
}

static void add_step(Page *page, int step)
{
    const Making *m = &page->app->making;
    const Cell cell = cell_of(&m->draft, step);
    MapCell shown = open_map_cell(page, look_of(&cell), step == m->step,
                                  (Action){ VERB_STEP, step },
                                  cell_name(page, &cell, step));
    page->view->nodes[shown.pressed].id = cell.step->id;

    if (m->shows_best && cell.view && cell.view->best) {
        Node *mark = view_add(page->view, ROLE_IMG);

        mark->mark = MARK_KEPT;
        mark->box = (Box){
            .sizing = WIDTH_FIXED, .width = 14, .min_height = 14, .center = true
        };
    }
    Node *title = add_text(page, STYLE_SMALL_STRONG, COLOUR_TEXT,
                           text_of(page, cell.step->title));
    title->box.center = true;
    const Traffic *traffic = make_traffic(page);
    add_label(page, STYLE_SMALL, COLOUR_MUTED,
              traffic ? times(page, traffic->steps[step])
                      : worth_text(page, &cell));
    close_map_cell(page, shown);
}

/* Does the best run go from the one step to the other? */
static bool is_best_road(const Draft *draft, const Road *road)
{
    const Overview *o = draft->overview;

    for (int i = 0; o && i < o->best.count; i++)
        if (o->best_steps[i] == road->from && o->best_steps[i + 1] == road->to)
            return true;
    return false;
}

static MapRoad road_look(const Page *page, const Road *road)
{
    const Making *m = &page->app->making;
    const Draft *draft = &m->draft;
    Cell from = cell_of(draft, road->from), to = cell_of(draft, road->to);
    bool known = from.view && to.view;
    bool never = known && (from.view->states == 0 || to.view->states == 0);
    bool best = m->shows_best && is_best_road(draft, road);
    Colour colour = never                  ? COLOUR_BORDER
                    : from.lost || to.lost ? COLOUR_MISSED
                                           : COLOUR_ACCENT;

    if (make_traffic(page))
        return traffic_road(make_traffic(page), road, colour);
    return (MapRoad){ .colour = colour,
                      .width = best                            ? 4
                               : never || from.lost || to.lost ? 1
                                                               : 2 };
}

static int parting(int layers)
{
    int left = MAP_HEIGHT - layers * MAP_CELL_HEIGHT;
    int each = layers > 1 ? left / (layers - 1) : 0;

    return each < 0 ? 0 : each > PARTING_MOST ? PARTING_MOST : each;
}

static void add_remark(Page *page, const char *said)
{
    add_text(page, STYLE_SMALL, COLOUR_MUTED, said)->box.sizing = WIDTH_FIT;
}

/* Whose traffic is shown, and how to read it. */
static void add_legend(Page *page)
{
    static const String whose[RUNS_COUNT] = {
        [RUNS_KEPT] = STRING_MAKE_TRAFFIC_KEPT,
        [RUNS_TESTS] = STRING_MAKE_TRAFFIC_TESTS,
        [RUNS_FOLDER] = STRING_MAKE_TRAFFIC_FOLDER,
    };
    const Making *m = &page->app->making;
    const Traffic *traffic = make_traffic(page);
    int row;

    if (!traffic && !m->no_runs)
        return;
    row = view_open(page->view, ROLE_STATUS, LOOK_PLAIN,
                    (Box){ .arrange = ARRANGE_FLOW, .gap = 12 });
    if (traffic) {
        add_remark(page, say_with(page, whose[m->runs_from],
                                  ARGS(number(page, traffic->runs),
                                       number(page, traffic->ended))));
        add_remark(page, say(page, STRING_MAKE_TRAFFIC_ABOUT));
    } else {
        add_remark(page, say(page, STRING_MAKE_NO_RUNS));
    }
    view_close(page->view, row);
}

void make_map_build(Page *page)
{
    const Making *m = &page->app->making;

    add_legend(page);
    int steps = m->draft.scenario->step_count;
    int node = view_open(page->view, ROLE_NONE, LOOK_MAP,
                         (Box){ .pad_x = 10, .pad_y = 4 });

    if (m->chart) {
        StepMap *map = arena_alloc(page->arena, sizeof *map);

        map->chart = m->chart;
        map->roads =
            arena_alloc(page->arena, ((size_t)m->chart->road_count + 1) *
                                         sizeof *map->roads);
        for (int i = 0; i < m->chart->road_count; i++)
            map->roads[i] = road_look(page, &m->chart->roads[i]);
        page->view->nodes[node].map = map;
        page->view->nodes[node].box.arrange = ARRANGE_MAP;
        page->view->nodes[node].box.gap = parting(m->chart->layers);
    }
    for (int i = 0; i < steps; i++)
        add_step(page, m->chart ? m->chart->order[i] : i);
    view_close(page->view, node);
}
