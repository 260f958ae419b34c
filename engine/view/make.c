#include <math.h>
#include <string.h>

#include "view/make_parts.h"

/* The screen for authors: the map, see make_map.c, and what is wrong. What is
 * looked at stands at the side; see make_side.c. */

enum { ERRORS_SHOWN = 6 };

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
        Node *traffic =
            add_banner_link(page, STRING_MAKE_TRAFFIC, STRING_WORD_TRAFFIC, 't',
                            (Action){ VERB_TRAFFIC, RUNS_COUNT });
        traffic->selected = make_traffic(page);
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
        make_map_build(page);
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
    add_key(page, "T", STRING_KEYS_MAKE_TRAFFIC);
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
