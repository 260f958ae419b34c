#include <string.h>

#include "view/turns.h"
#include "view/verdicts.h"

static void build_banner(Page *page, const Judged *j)
{
    int banner = open_banner(page);

    add_situation(page);
    add_pill(page, LOOK_PILL_SUNK, COLOUR_MUTED, say(page, STRING_DEBRIEF));
    add_label(page, STYLE_UI, COLOUR_MUTED, run_facts(page, j))->box.to_end =
        true;
    add_run_links(page);
    view_close(page->view, banner);
}

/* The big "3 van 4". */
static void add_figure(Page *page, Score score)
{
    int figure = view_open(page->view, ROLE_LISTITEM, LOOK_PLAIN,
                           (Box){ .arrange = ARRANGE_ROW,
                                  .sizing = WIDTH_FIT,
                                  .gap = 14,
                                  .center = true });
    const char *of = say_with(page, STRING_OF, ARGS(number(page, score.due)));

    page->view->nodes[figure].name = score_text(page, score);
    add_label(page, STYLE_SCORE, COLOUR_ACCENT, number(page, score.kept));
    add_label(page, STYLE_SCORE_OF, COLOUR_MUTED, of);
    view_close(page->view, figure);
}

static void add_headline(Page *page, const Judged *j)
{
    int row = open_row(page, 24);

    if (j->score.due)
        add_figure(page, j->score);
    int words = open_words(page, 4);
    add_heading(page, 2, STYLE_HEADLINE, headline(page, j));
    add_text(page, STYLE_UI, COLOUR_MUTED, summary(page, j->score));
    view_close(page->view, words);
    view_close(page->view, row);
}

static void add_remark(Page *page, const Remark *remark)
{
    const char *word = say(page, remark->kept ? STRING_HANDY : STRING_CLUMSY);
    const char *why = text_of(page, remark->why);
    int row = view_open(page->view, ROLE_LISTITEM, LOOK_PLAIN,
                        (Box){ .arrange = ARRANGE_ROW, .gap = 12 });

    page->view->nodes[row].name = joined(page, word, ": ", why);
    add_pill(page, remark->kept ? LOOK_PILL_KEPT : LOOK_PILL_SUNK,
             remark->kept ? COLOUR_KEPT : COLOUR_MUTED, word);
    add_text(page, STYLE_UI, COLOUR_TEXT, why)->box.center = true;
    view_close(page->view, row);
}

/* What choices were worth besides the procedure; never scored. */
static void add_remarks(Page *page, const Judged *j)
{
    bool headed = false;

    for (int m = 0; m < j->move_count; m++) {
        const Choice *choice = &j->scenario->choices[j->moves[m].choice];

        if (chosen_before(j, m))
            continue;
        for (int i = 0; i < choice->remark_count; i++) {
            if (!headed)
                add_group_heading(page, say(page, STRING_OUTSIDE));
            headed = true;
            add_remark(page, &choice->remarks[i]);
        }
    }
}

static void build_verdicts(Page *page, const Judged *j)
{
    int column = open_column(page, 12);

    add_headline(page, j);
    add_verdicts(page, j);
    add_remarks(page, j);
    add_text(page, STYLE_SMALL, COLOUR_MUTED, source_said(page, j->procedure));
    view_close(page->view, column);
}

static void add_why(Page *page, const Rule *rule)
{
    int card = view_open(page->view, ROLE_NONE, LOOK_CARD,
                         (Box){ .gap = 6, .pad_x = 24, .pad_y = 18 });

    add_heading(page, 3, STYLE_UI_STRONG, text_of(page, rule->title));
    add_text(page, STYLE_UI, COLOUR_TEXT, text_of(page, rule->why));
    view_close(page->view, card);
}

static void add_whys(Page *page, const Judged *j)
{
    bool headed = false;

    for (int i = 0; i < j->procedure->rule_count; i++) {
        Status status = j->verdicts[i].status;
        const Rule *rule = &j->procedure->rules[i];

        if ((status != STATUS_MISSED && status != STATUS_LATE) ||
            !text_given(rule->why))
            continue;
        if (!headed)
            add_group_heading(page, say(page, STRING_WHY_HEADING));
        headed = true;
        add_why(page, rule);
    }
    if (j->score.due && j->score.kept == j->score.due)
        add_text(page, STYLE_UI, COLOUR_MUTED,
                 say(page, STRING_NOTHING_MISSED));
}

static void add_costs(Page *page, const Judged *j)
{
    bool headed = false;

    for (int i = 0; i < j->procedure->fact_count; i++) {
        const char *said = cost_said(page, j, &j->procedure->facts[i]);

        if (!said)
            continue;
        if (!headed)
            add_group_heading(page, say(page, STRING_COSTS));
        headed = true;
        add_text(page, STYLE_UI, COLOUR_TEXT, said);
    }
}

static Node *add_word_button(Page *page, Look look, String text, String word,
                             Action action)
{
    Node *button = add_button(page, look, say(page, text), action);

    button->id = say(page, word);
    return button;
}

/* What can be done with a run of one's own. */
static void add_own_buttons(Page *page, const Judged *j)
{
    const App *app = page->app;
    bool lost = j->score.kept < j->score.due && app->hindsight.known;

    add_word_button(page, lost ? LOOK_BUTTON : LOOK_PRIMARY, STRING_AGAIN,
                    STRING_WORD_AGAIN, (Action){ VERB_AGAIN, 0 });
    if (app->making.plays)
        add_word_button(page, LOOK_BUTTON, STRING_MAKE_SAVE_TEST,
                        STRING_WORD_SAVE_TEST, (Action){ VERB_SAVE_TEST, 0 })
            ->key = 's';
    if (app->keeper.hand_out && !app->making.plays)
        add_word_button(page, LOOK_BUTTON, STRING_HAND_IN, STRING_WORD_HAND_IN,
                        (Action){ VERB_HAND_OUT, 0 });
    if (app->keeper.report && !app->making.plays)
        add_word_button(page, LOOK_BUTTON, STRING_REPORT_WRITE,
                        STRING_WORD_REPORT, (Action){ VERB_REPORT, 0 });
}

static void add_buttons(Page *page, const Judged *j)
{
    const App *app = page->app;
    int buttons = view_open(page->view, ROLE_NONE, LOOK_PLAIN,
                            (Box){ .arrange = ARRANGE_FLOW, .gap = 10 });

    if (!app->looks)
        add_own_buttons(page, j);
    if (hindsight_other_procedure(app))
        add_word_button(page, LOOK_BUTTON, STRING_COMPARE, STRING_WORD_COMPARE,
                        (Action){ VERB_COMPARE, 0 });
    if (app->looks)
        add_word_button(page, LOOK_BUTTON, STRING_CLOSE, STRING_WORD_BACK,
                        (Action){ VERB_BACK, 0 });
    else
        add_word_button(page, LOOK_BUTTON, STRING_ALL_SITUATIONS,
                        STRING_WORD_HOME, (Action){ VERB_HOME, 0 });
    view_close(page->view, buttons);
}

static void build_after(Page *page, const Judged *j)
{
    int column = open_column(page, 12);

    add_turns(page, j);
    add_whys(page, j);
    add_costs(page, j);
    /* Where it was asked for, so that it is seen. */
    if (page->app->asked_below)
        add_failure(page, &page->app->error);
    add_buttons(page, j);
    view_close(page->view, column);
}

static void build_keys(Page *page)
{
    int bar = open_key_bar(page);

    if (page->app->hindsight.known)
        add_key(page, "←→", STRING_KEYS_WALK);
    add_key(page, "Enter", STRING_KEYS_ENTER);
    if (page->app->hindsight.review.change_count)
        add_key(page, "K", STRING_KEYS_NEAREST);
    add_run_keys(page);
    if (page->app->making.plays)
        add_key(page, "S", STRING_KEYS_SAVE_TEST);
    add_key(page, "Esc", way_out_string(page));
    close_key_bar(page, bar);
}

/* What somebody else wrote for their own eyes is shown with their name only,
 * and not to a group that may be watching. */
static bool may_show_words(const App *app)
{
    return !app->looks || !app->overview.wish.pseudonyms;
}

void debrief_build(Page *page)
{
    const Judged j = judge_run(page->app->session);

    build_banner(page, &j);
    int main = open_main(page, 12);
    if (!page->app->asked_below)
        add_failure(page, &page->app->error);
    if (page->app->rewound)
        add_text(page, STYLE_SMALL, COLOUR_MUTED, say(page, STRING_REWOUND));
    if (may_show_words(page->app))
        add_reflection(page);
    int halves =
        view_open(page->view, ROLE_NONE, LOOK_PLAIN,
                  (Box){ .arrange = ARRANGE_GRID, .width = 440, .gap = 40 });
    build_verdicts(page, &j);
    build_after(page, &j);
    view_close(page->view, halves);
    view_close(page->view, main);
    build_keys(page);
}
