#include <string.h>

#include "view/turns.h"
#include "view/verdicts.h"

static const char *counted(Page *page, int count, String one, String more)
{
    return count == 1 ? say(page, one)
                      : say_with(page, more, ARGS(number(page, count)));
}

/* "11 minuten · 7 keuzes · 23 dagen in het verhaal" */
static const char *run_facts(Page *page, const Judged *j)
{
    int64_t ms = j->move_count ? j->moves[j->move_count - 1].at_ms : 0;
    int minutes = (int)(ms / 60000);
    const char *time =
        minutes ? counted(page, minutes, STRING_MINUTES_1, STRING_MINUTES_MORE)
                : "";
    const char *choices =
        counted(page, j->move_count, STRING_CHOICES_1, STRING_CHOICES_MORE);
    const char *days = counted(page, session_day(page->app->session),
                               STRING_DAYS_1, STRING_DAYS_MORE);

    return joined(page, joined(page, time, " · ", choices), " · ", days);
}

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

static Ending ending_of(const Page *page, const Judged *j)
{
    return j->scenario->steps[session_state(page->app->session)->step].ending;
}

/* "Opgelost, maar er bleef een stap liggen" */
static const char *headline(Page *page, const Judged *j)
{
    static const struct {
        String said;
        bool good;
    } endings[] = {
        [ENDING_NONE] = { STRING_ENDED_OPEN, true },
        [ENDING_SOLVED] = { STRING_ENDED_SOLVED, true },
        [ENDING_SETTLED] = { STRING_ENDED_SETTLED, true },
        [ENDING_RULED] = { STRING_ENDED_RULED, false },
        [ENDING_UNSETTLED] = { STRING_ENDED_UNSETTLED, false },
        [ENDING_LEFT] = { STRING_ENDED_LEFT, false },
    };
    Ending ending = ending_of(page, j);
    const char *said = say(page, endings[ending].said);
    bool good = endings[ending].good;
    String pattern = good ? STRING_GOOD_AND_ALL : STRING_BAD_BUT_ALL;

    if (j->score.due == 0)
        return said;
    if (j->score.missed)
        pattern = good ? STRING_GOOD_BUT_MISSED : STRING_BAD_AND_MISSED;
    else if (j->score.late)
        pattern = good ? STRING_GOOD_BUT_LATE : STRING_BAD_AND_LATE;
    return say_with(page, pattern, ARGS(said));
}

static const char *summary(Page *page, Score score)
{
    if (score.due == 0)
        return say(page, STRING_NOTHING_DUE);
    if (score.kept == score.due)
        return say(page, STRING_ALL_KEPT);
    if (score.due == 1)
        return say(page, STRING_THE_ONE_NOT_KEPT);
    if (score.kept == 0)
        return say_with(page, STRING_NONE_KEPT, ARGS(number(page, score.due)));
    return say_with(page, STRING_SOME_KEPT,
                    ARGS(number(page, score.kept), number(page, score.due)));
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

static bool chosen_before(const Judged *j, int move)
{
    for (int i = 0; i < move; i++)
        if (j->moves[i].choice == j->moves[move].choice)
            return true;
    return false;
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
    const Procedure *p = j->procedure;
    int column = open_column(page, 12);

    add_headline(page, j);
    add_verdicts(page, j);
    add_remarks(page, j);
    add_text(page, STYLE_SMALL, COLOUR_MUTED,
             say_with(page, STRING_SOURCE,
                      ARGS(text_of(page, p->title),
                           quoted(page, text_of(page, p->source_title)))));
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

static bool took_place(const Judged *j, EventSet events)
{
    for (int i = 0; i < j->happening_count; i++)
        if (events >> j->happenings[i].event & 1)
            return true;
    return false;
}

/* What the story brought up that can cost money, and whether the insurer knew:
 * in the careful words of the document. */
static void add_costs(Page *page, const Judged *j)
{
    bool headed = false;

    for (int i = 0; i < j->procedure->fact_count; i++) {
        const Fact *fact = &j->procedure->facts[i];

        if (!took_place(j, fact->when))
            continue;
        if (!headed)
            add_group_heading(page, say(page, STRING_COSTS));
        headed = true;
        const char *line =
            say_with(page, STRING_COST,
                     ARGS(text_of(page, fact->label), amount_text(page, fact)));
        add_text(page, STYLE_UI, COLOUR_TEXT,
                 joined(page, line, " ",
                        say(page, took_place(j, fact->covered)
                                      ? STRING_COST_TOLD
                                      : STRING_COST_UNTOLD)));
    }
}

static void add_buttons(Page *page, const Judged *j)
{
    bool lost = j->score.kept < j->score.due && page->app->hindsight.known;
    int buttons = view_open(page->view, ROLE_NONE, LOOK_PLAIN,
                            (Box){ .arrange = ARRANGE_FLOW, .gap = 10 });
    Node *button =
        add_button(page, lost ? LOOK_BUTTON : LOOK_PRIMARY,
                   say(page, STRING_AGAIN), (Action){ VERB_AGAIN, 0 });

    button->id = say(page, STRING_WORD_AGAIN);
    if (hindsight_other_procedure(page->app)) {
        button = add_button(page, LOOK_BUTTON, say(page, STRING_COMPARE),
                            (Action){ VERB_COMPARE, 0 });
        button->id = say(page, STRING_WORD_COMPARE);
    }
    button = add_button(page, LOOK_BUTTON, say(page, STRING_ALL_SITUATIONS),
                        (Action){ VERB_HOME, 0 });
    button->id = say(page, STRING_WORD_HOME);
    view_close(page->view, buttons);
}

static void build_after(Page *page, const Judged *j)
{
    int column = open_column(page, 12);

    add_turns(page, j);
    add_whys(page, j);
    add_costs(page, j);
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
    add_key(page, "Esc", STRING_KEYS_HOME);
    close_key_bar(page, bar);
}

void debrief_build(Page *page)
{
    const Judged j = judge_run(page->app->session);

    build_banner(page, &j);
    int main = open_main(page, 12);
    add_failure(page, &page->app->error);
    if (page->app->rewound)
        add_text(page, STYLE_SMALL, COLOUR_MUTED, say(page, STRING_REWOUND));
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
