#include <math.h>
#include <string.h>

#include "view/make_parts.h"

/* The screen for authors: the map, and what is wrong. What is looked at stands
 * at the side; see make_side.c. */

enum { ERRORS_SHOWN = 6, PRESSED_HEIGHT = 44, BOX_HEIGHT = 30 };

/* The map fits on a page if it can: layers part as far as that allows. */
enum { MAP_HEIGHT = 640, PARTING_MOST = 30 };

static const char *title_text(const Page *page)
{
    const Draft *draft = &page->app->making.draft;

    return draft->scenario ? text_of(page, draft->scenario->title)
                           : draft->file;
}

static const char *saved_text(const Page *page)
{
    const Making *m = &page->app->making;
    const Draft *draft = &m->draft;

    if (m->unsolved)
        return say_with(page, STRING_MAKE_SOLVING, ARGS(draft->read_at));
    if (!draft->sound)
        return say_with(page, STRING_MAKE_READ_AT, ARGS(draft->read_at));
    return say_with(page, STRING_MAKE_SOLVED_IN,
                    ARGS(draft->read_at, number(page, draft->solve_ms)));
}

static void build_banner(Page *page)
{
    int banner = open_banner(page);

    add_way_home(page);
    Node *title = add_heading(page, 1, STYLE_UI_STRONG, title_text(page));
    title->box = (Box){ .sizing = WIDTH_FIT, .center = true };
    add_pill(page, LOOK_PILL, COLOUR_ACCENT, say(page, STRING_MAKE));
    add_label(page, STYLE_UI, COLOUR_MUTED, saved_text(page))->box.to_end =
        true;
    if (page->app->making.draft.overview) {
        Node *best = add_banner_link(page, STRING_MAKE_BEST, STRING_WORD_BEST,
                                     'b', (Action){ VERB_BEST, 0 });
        best->selected = page->app->making.shows_best;
    }
    view_close(page->view, banner);
}

static int count_errors(const Draft *draft)
{
    int count = 0;

    for (int i = 0; i < draft->message_count; i++)
        count += is_error(&draft->messages[i]);
    return count;
}

/* What keeps the file from being read stands before all else. */
static void add_errors(Page *page)
{
    const Draft *draft = &page->app->making.draft;
    int errors = count_errors(draft), shown = 0;
    int box;

    if (errors == 0)
        return;
    box = view_open(page->view, ROLE_STATUS, LOOK_DOOR,
                    (Box){ .gap = 4, .pad_x = 20, .pad_y = 12 });
    add_heading(page, 2, STYLE_UI_STRONG,
                errors == 1 ? say(page, STRING_MAKE_MISTAKES_1)
                            : say_with(page, STRING_MAKE_MISTAKES_MORE,
                                       ARGS(number(page, errors))));
    for (int i = 0; i < draft->message_count && shown < ERRORS_SHOWN; i++)
        if (is_error(&draft->messages[i])) {
            int row = page->view->count;

            add_message(page, i);
            if (shown++ == 0)
                page->view->nodes[row].key = 'e';
        }
    if (errors > shown)
        add_text(page, STYLE_UI, COLOUR_MUTED,
                 say_with(page, STRING_MAKE_MORE_MISTAKES,
                          ARGS(number(page, errors - shown))));
    if (!draft->sound)
        add_text(page, STYLE_UI, COLOUR_MUTED,
                 say(page, draft->scenario ? STRING_MAKE_LAST_SOUND
                                           : STRING_MAKE_NOTHING_YET));
    view_close(page->view, box);
}

/* "4.318" */
static const char *grouped(const Page *page, int value)
{
    const char *digits = number(page, value % 1000);

    if (value < 1000)
        return digits;
    return say_with(page, STRING_THOUSANDS,
                    ARGS(grouped(page, value / 1000),
                         joined(page, &"00"[strlen(digits) - 1], "", digits)));
}

/* "1,9" */
static const char *decimal(const Page *page, double value)
{
    int tenths = (int)lrint(value * 10);

    return say_with(page, STRING_MAKE_DECIMAL,
                    ARGS(number(page, tenths / 10), number(page, tenths % 10)));
}

static void add_figure(Page *page, const char *figure, String what)
{
    int pair = view_open(
        page->view, ROLE_LISTITEM, LOOK_PLAIN,
        (Box){ .arrange = ARRANGE_ROW, .sizing = WIDTH_FIT, .gap = 5 });

    page->view->nodes[pair].name = joined(page, figure, " ", say(page, what));
    add_label(page, STYLE_UI_STRONG, COLOUR_TEXT, figure);
    add_label(page, STYLE_SMALL, COLOUR_MUTED, say(page, what));
    view_close(page->view, pair);
}

/* "0 – 4", of the rules that can fall due. */
static const char *range_text(const Page *page, const Draft *draft)
{
    int most =
        make_keepable(draft->overview, solution_least(draft->solution, 0));
    int least =
        make_keepable(draft->overview, solution_greatest(draft->solution, 0));

    return say_with(page, STRING_MAKE_RANGE,
                    ARGS(halves_text(page, least), halves_text(page, most)));
}

static void add_figures(Page *page)
{
    const Draft *draft = &page->app->making.draft;
    const Figures *f = draft->figures;
    int row = view_open(page->view, ROLE_NONE, LOOK_PLAIN,
                        (Box){ .arrange = ARRANGE_FLOW, .gap = 20 });

    add_figure(page, grouped(page, draft->scenario->step_count),
               STRING_MAKE_STEPS);
    if (f) {
        add_figure(page, grouped(page, f->states), STRING_MAKE_STATES);
        add_figure(page, grouped(page, f->ends), STRING_MAKE_ENDS);
    }
    if (f && solution_least(draft->solution, 0) != NO_ENDING) {
        add_figure(page, range_text(page, draft), STRING_MAKE_RULES);
        add_figure(page, decimal(page, f->expected_due - f->expected_loss),
                   STRING_MAKE_RANDOM);
    } else if (!f && !page->app->making.unsolved) {
        add_label(page, STYLE_SMALL, COLOUR_MUTED,
                  say(page, STRING_MAKE_TOO_LARGE));
    }
    view_close(page->view, row);
}

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

static const char *goes_to(const Page *page, int step)
{
    const Making *m = &page->app->making;
    const char *list = "";

    for (int i = 0; m->chart && i < m->chart->road_count; i++)
        if (m->chart->roads[i].from == step)
            list = joined(
                page, list, ", ",
                text_of(page,
                        m->draft.scenario->steps[m->chart->roads[i].to].title));
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
    return joined(page, name, "; ", goes_to(page, step));
}

static void add_step(Page *page, int step)
{
    const Making *m = &page->app->making;
    const Cell cell = cell_of(&m->draft, step);
    int pressed = open_pressable(
        page, LOOK_CELL,
        (Box){ .arrange = ARRANGE_ROW, .min_height = PRESSED_HEIGHT },
        (Action){ VERB_STEP, step }, cell_name(page, &cell, step));
    page->view->nodes[pressed].id = cell.step->id;
    page->view->nodes[pressed].selected = step == m->step;
    int box = view_open(page->view, ROLE_NONE, look_of(&cell),
                        (Box){ .arrange = ARRANGE_ROW,
                               .gap = 6,
                               .pad_x = 12,
                               .pad_y = 3,
                               .min_height = BOX_HEIGHT,
                               .center = true });
    page->view->nodes[box].selected = step == m->step;
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
    add_label(page, STYLE_SMALL, COLOUR_MUTED, worth_text(page, &cell));
    view_close(page->view, box);
    view_close(page->view, pressed);
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

static MapRoad road_look(const Making *m, const Road *road)
{
    const Draft *draft = &m->draft;
    Cell from = cell_of(draft, road->from), to = cell_of(draft, road->to);
    bool known = from.view && to.view;
    bool never = known && (from.view->states == 0 || to.view->states == 0);
    bool best = m->shows_best && is_best_road(draft, road);

    return (MapRoad){ .colour = never                  ? COLOUR_BORDER
                                : from.lost || to.lost ? COLOUR_MISSED
                                                       : COLOUR_ACCENT,
                      .width = best                            ? 4
                               : never || from.lost || to.lost ? 1
                                                               : 2 };
}

static int parting(int layers)
{
    int left = MAP_HEIGHT - layers * PRESSED_HEIGHT;
    int each = layers > 1 ? left / (layers - 1) : 0;

    return each < 0 ? 0 : each > PARTING_MOST ? PARTING_MOST : each;
}

static void add_map(Page *page)
{
    const Making *m = &page->app->making;
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
            map->roads[i] = road_look(m, &m->chart->roads[i]);
        page->view->nodes[node].map = map;
        page->view->nodes[node].box.arrange = ARRANGE_MAP;
        page->view->nodes[node].box.gap = parting(m->chart->layers);
    }
    for (int i = 0; i < steps; i++)
        add_step(page, m->chart ? m->chart->order[i] : i);
    view_close(page->view, node);
}

static void add_warnings(Page *page)
{
    const Draft *draft = &page->app->making.draft;
    int column = open_column(page, 2);

    add_rule(page);
    for (int i = 0; i < draft->message_count; i++)
        if (!is_error(&draft->messages[i]))
            add_message(page, i);
    if (draft->message_count == 0 && !page->app->making.unsolved)
        add_text(page, STYLE_UI, COLOUR_MUTED, say(page, STRING_MAKE_ALL_WELL));
    view_close(page->view, column);
}

static void build_main(Page *page)
{
    int main = view_open(page->view, ROLE_MAIN, LOOK_PLAIN,
                         (Box){ .gap = 6, .pad_x = 24, .pad_y = 6 });

    add_failure(page, &page->app->error);
    add_errors(page);
    if (page->app->making.draft.scenario) {
        add_figures(page);
        add_map(page);
    }
    add_warnings(page);
    view_close(page->view, main);
}

static void build_keys(Page *page)
{
    int bar = open_key_bar(page);

    add_key(page, "↑↓←→", STRING_KEYS_MAP);
    add_key(page, "Enter", STRING_KEYS_PLAY_FROM);
    add_key(page, "B", STRING_KEYS_BEST);
    add_key(page, "E", STRING_KEYS_EDIT);
    add_key(page, "Esc", STRING_KEYS_HOME);
    close_key_bar(page, bar);
}

void make_build(Page *page)
{
    build_banner(page);
    build_main(page);
    if (page->app->making.draft.scenario)
        make_side_build(page);
    build_keys(page);
}
