#include "view/folder_parts.h"

/*
 * Who followed what: a row for each person, a cell for each rule, and how the
 * first time went beside the best. There is no order by result, which would be
 * a ranking.
 */

/* So that a row that does not fit breaks where its heads do. */
enum {
    NAME_CELL = 220,
    CELL = 78,
    SCORE_CELL = 52,
    GAIN_CELL = 130,
    MINUTES_CELL = 64,
    TARGET = 44,
    TILE = 32,
    SIGN = 15,
    GAP = 6
};

static void add_sorts(Page *page)
{
    static const String sorts[SORT_COUNT] = { STRING_COHORT_BY_NAME,
                                              STRING_COHORT_BY_DAY,
                                              STRING_COHORT_BY_TIME };
    int group = open_options(page, STRING_COHORT_SORT);

    for (int i = 0; i < SORT_COUNT; i++)
        add_option(page, say(page, sorts[i]), (Action){ VERB_SORT, i },
                   (int)page->app->overview.wish.sort == i);
    close_options(page, group);
}

const char *minutes_text(const Page *page, int64_t ms)
{
    return number(page, (int)((ms + 30000) / 60000));
}

/* A text in a column of the table. */
static Node *add_cell(Page *page, int width, TextStyle style, const char *text)
{
    Node *node = add_text(page, style, COLOUR_TEXT, text);

    node->box = (Box){
        .sizing = WIDTH_FIXED, .width = width, .middle = true, .center = true
    };
    return node;
}

static void add_heads(Page *page, const Procedure *p)
{
    int row = view_open(page->view, ROLE_LISTITEM, LOOK_PLAIN,
                        (Box){ .arrange = ARRANGE_FLOW, .gap = GAP });

    add_cell(page, NAME_CELL, STYLE_SMALL_STRONG, say(page, STRING_COHORT_NAME))
        ->box.middle = false;
    for (int i = 0; i < p->rule_count; i++)
        add_cell(page, CELL, STYLE_SMALL_STRONG,
                 text_of(page, p->rules[i].label));
    add_cell(page, SCORE_CELL, STYLE_SMALL_STRONG,
             say(page, STRING_COHORT_FIRST_SHORT));
    add_cell(page, GAIN_CELL, STYLE_SMALL_STRONG, "→");
    add_cell(page, SCORE_CELL, STYLE_SMALL_STRONG,
             say(page, STRING_COHORT_BEST_SHORT));
    add_cell(page, MINUTES_CELL, STYLE_SMALL_STRONG,
             say(page, STRING_COHORT_MINUTES));
    view_close(page->view, row);
    page->view->nodes[row].name = say(page, STRING_COHORT_HEADS);
}

static const char *kept_of(Page *page, Score score)
{
    return score.due ? say_with(page, STRING_COHORT_KEPT_OF,
                                ARGS(number(page, score.kept),
                                     number(page, score.due)))
                     : "–";
}

/* What all of it was, if it was all the same. */
static Status status_of_all(Score score)
{
    return score.due == 0             ? STATUS_NOT_APPLICABLE
           : score.kept == score.due  ? STATUS_KEPT
           : score.late == score.due  ? STATUS_LATE
           : score.missed < score.due ? STATUS_OPEN
                                      : STATUS_MISSED;
}

/* Figure, sign and tint: never colour alone. */
static void add_tile(Page *page, Score score)
{
    static const struct {
        Look look;
        Mark mark;
        Colour colour;
    } faces[] = {
        [STATUS_NOT_APPLICABLE] = { LOOK_PLAIN, MARK_NONE, COLOUR_MUTED },
        [STATUS_OPEN] = { LOOK_TILE, MARK_NONE, COLOUR_TEXT },
        [STATUS_KEPT] = { LOOK_TILE_KEPT, MARK_KEPT, COLOUR_KEPT },
        [STATUS_LATE] = { LOOK_TILE_LATE, MARK_LATE, COLOUR_LATE },
        [STATUS_MISSED] = { LOOK_TILE_MISSED, MARK_MISSED, COLOUR_MISSED },
    };
    Status status = status_of_all(score);
    int tile = view_open(page->view, ROLE_NONE, faces[status].look,
                         (Box){ .arrange = ARRANGE_ROW,
                                .sizing = WIDTH_FIXED,
                                .width = CELL,
                                .min_height = TILE,
                                .gap = 4,
                                .pad_x = 8,
                                .center = true });

    if (faces[status].mark) {
        Node *sign = view_add(page->view, ROLE_NONE);

        sign->mark = faces[status].mark;
        sign->colour = faces[status].colour;
        sign->box = (Box){ .sizing = WIDTH_FIXED,
                           .width = SIGN,
                           .min_height = SIGN,
                           .center = true };
    }
    Node *figure = add_text(page, STYLE_UI, status ? COLOUR_TEXT : COLOUR_MUTED,
                            kept_of(page, score));
    figure->box = (Box){ .center = true, .middle = true };
    view_close(page->view, tile);
}

/* As much as was kept, a late one counting for half; of a hundred, in halves.
 */
static int share_kept(Score score)
{
    return score.due ? 100 * (2 * score.kept + score.late) / score.due : 0;
}

/* From the first time to the best, on one line. */
static void add_gain(Page *page, Score first, Score best)
{
    Node *gain = view_add(page->view, ROLE_NONE);

    gain->look = LOOK_GAIN;
    gain->colour = COLOUR_ACCENT;
    gain->plot = (Plot){ .of = first.due ? 100 : 0,
                         .before = share_kept(first),
                         .after = share_kept(best) };
    gain->box = (Box){ .sizing = WIDTH_FIXED,
                       .width = GAIN_CELL,
                       .min_height = TILE,
                       .center = true };
}

/* A row is read as one line: what stands in it, with the heads of its cells. */
static const char *row_said(Page *page, const Procedure *p,
                            const CohortPerson *person)
{
    const char *all = "";

    for (int i = 0; i < p->rule_count; i++)
        all = joined(page, all, ", ",
                     joined(page, text_of(page, p->rules[i].label), " ",
                            person->rules[i].due
                                ? score_text(page, person->rules[i])
                                : say(page, STRING_NOT_APPLICABLE)));
    all = joined(page, all, ", ",
                 joined(page, say(page, STRING_COHORT_FIRST), " ",
                        score_text(page, person->first)));
    all = joined(page, all, ", ",
                 joined(page, say(page, STRING_COHORT_BEST), " ",
                        score_text(page, person->best)));
    return joined(page, person->label, ": ",
                  joined(page, all, ", ",
                         joined(page, say(page, STRING_COHORT_MINUTES), " ",
                                minutes_text(page, person->active_ms))));
}

static void add_person(Page *page, const Procedure *p,
                       const CohortPerson *person)
{
    int row =
        open_pressable(page, LOOK_ROW,
                       (Box){ .arrange = ARRANGE_FLOW,
                              .gap = GAP,
                              .pad_y = (TARGET - TILE) / 2,
                              .min_height = TARGET },
                       (Action){ VERB_PARTICIPANT,
                                 overview_place(page->app, person->played[0]) },
                       row_said(page, p, person));

    add_cell(page, NAME_CELL, STYLE_UI, person->label)->box.middle = false;
    for (int i = 0; i < p->rule_count; i++)
        add_tile(page, person->rules[i]);
    add_cell(page, SCORE_CELL, STYLE_UI, kept_of(page, person->first));
    add_gain(page, person->first, person->best);
    add_cell(page, SCORE_CELL, STYLE_UI, kept_of(page, person->best));
    add_cell(page, MINUTES_CELL, STYLE_UI,
             minutes_text(page, person->active_ms));
    view_close(page->view, row);
}

void add_worded(Page *page, Look look, String text, String word, Action action)
{
    add_button(page, look, say(page, text), action)->id = say(page, word);
}

static void add_page_button(Page *page, String text, int to, int key)
{
    add_worded(page, LOOK_BUTTON, text, text, (Action){ VERB_TURN_PAGE, to });
    page->view->nodes[page->view->count - 1].key = key;
}

static void add_pages(Page *page, int last)
{
    int now = page->app->overview.page;
    int row = view_open(page->view, ROLE_NONE, LOOK_PLAIN,
                        (Box){ .arrange = ARRANGE_FLOW, .gap = 8 });

    if (now > 0)
        add_page_button(page, STRING_COHORT_BEFORE, now - 1, 'b');
    add_label(page, STYLE_UI, COLOUR_MUTED,
              say_with(page, STRING_COHORT_PAGE,
                       ARGS(number(page, now + 1), number(page, last + 1))));
    if (now < last)
        add_page_button(page, STRING_COHORT_AFTER, now + 1, 'n');
    view_close(page->view, row);
}

void add_people(Page *page, const Cohort *cohort)
{
    int first = page->app->overview.page * OVERVIEW_PEOPLE;
    int last = (cohort->count - 1) / OVERVIEW_PEOPLE;

    add_heading(page, 2, STYLE_NAME, say(page, STRING_COHORT_PEOPLE));
    add_text(page, STYLE_UI, COLOUR_MUTED, say(page, STRING_COHORT_ABOUT))
        ->box.max_width = MAIN_WIDTH;
    add_sorts(page);
    int column = open_column(page, 0);
    add_heads(page, cohort->procedure);
    for (int i = first; i < first + OVERVIEW_PEOPLE && i < cohort->count; i++)
        add_person(page, cohort->procedure, &cohort->people[i]);
    view_close(page->view, column);
    if (last > 0)
        add_pages(page, last);
}
