#include "view/turns.h"

enum { PLOT_HEIGHT = 150, POINT_WIDTH = 34, AXIS_WIDTH = 22 };

const char *choice_said(Page *page, const Scenario *scenario, int choice)
{
    const Choice *c = &scenario->choices[choice];
    const char *text = quoted(page, choice_text(page, c));

    if (c->contact < 0)
        return text;
    return joined(page, text_of(page, scenario->contacts[c->contact].title),
                  ": ", text);
}

/* In halves: what could be kept after a move; before the first for -1. */
static int keepable_after(const Hindsight *h, const Judged *j, int move)
{
    int least =
        move < 0 ? h->review.turns[0].least : review_after(&h->review, move);

    return 2 * j->score.due - least;
}

/* "3", or "2½" where something was late. */
static const char *halves(Page *page, int count)
{
    const char *whole = count >= 2 || count == 0 ? number(page, count / 2) : "";

    return joined(page, whole, "", count % 2 ? "½" : "");
}

/* "Keuze 5 van 9, dag 14" */
static const char *turn_title(Page *page, const Judged *j, int turn)
{
    return say_with(page, STRING_TURN,
                    ARGS(number(page, turn + 1), number(page, j->move_count),
                         number(page, j->moves[turn].day)));
}

static const char *point_name(Page *page, const Judged *j, int turn)
{
    const Hindsight *h = &page->app->hindsight;
    const char *left = say_with(page, STRING_KEEPABLE_AFTER,
                                ARGS(halves(page, keepable_after(h, j, turn)),
                                     number(page, j->score.due)));
    const char *shut =
        review_closed(&h->review, turn) ? say(page, STRING_DOOR_SHUT) : "";

    return joined(page, turn_title(page, j, turn), ". ",
                  joined(page, left, " ", shut));
}

static void add_point(Page *page, const Judged *j, int turn)
{
    const Hindsight *h = &page->app->hindsight;
    int cell =
        open_pressable(page, LOOK_PLAIN, (Box){ .gap = 2 },
                       (Action){ VERB_TURN, turn }, point_name(page, j, turn));

    page->view->nodes[cell].selected = turn == h->turn;
    Node *plot = view_add(page->view, ROLE_NONE);
    plot->look = LOOK_PLOT;
    plot->box.min_height = PLOT_HEIGHT;
    plot->selected = turn == h->turn;
    plot->plot = (Plot){ .of = j->score.due,
                         .before = keepable_after(h, j, turn - 1),
                         .after = keepable_after(h, j, turn),
                         .last = turn + 1 == j->move_count };
    Node *label =
        add_text(page, STYLE_SMALL, COLOUR_MUTED, number(page, turn + 1));
    label->box.middle = true;
    view_close(page->view, cell);
}

static void add_line(Page *page, const Judged *j)
{
    int card =
        view_open(page->view, ROLE_NONE, LOOK_CARD,
                  (Box){ .arrange = ARRANGE_ROW, .pad_x = 18, .pad_y = 16 });

    Node *axis = view_add(page->view, ROLE_NONE);
    axis->look = LOOK_AXIS;
    axis->style = STYLE_SMALL;
    axis->plot.of = j->score.due;
    axis->box = (Box){ .sizing = WIDTH_FIXED,
                       .width = AXIS_WIDTH,
                       .min_height = PLOT_HEIGHT };
    int points =
        view_open(page->view, ROLE_NONE, LOOK_PLAIN,
                  (Box){ .arrange = ARRANGE_GRID, .width = POINT_WIDTH });
    for (int i = 0; i < j->move_count; i++)
        add_point(page, j, i);
    view_close(page->view, points);
    view_close(page->view, card);
}

/* What was said and seen at that moment, as it was then. */
static void add_moment(Page *page, const Judged *j, int turn)
{
    const Step *step = &j->scenario->steps[j->moves[turn].step];
    const char *says = story_now(page, &step->says);

    add_text(page, STYLE_UI, COLOUR_MUTED,
             says[0] ? quoted(page, says) : story_now(page, &step->text));
}

static void add_shut_rules(Page *page, const Judged *j, const Turn *turn)
{
    add_text(page, STYLE_UI, COLOUR_TEXT,
             say(page, turn->shut ? STRING_DOOR_RULES : STRING_DOOR_NOT_BOTH));
    for (int i = 0; i < j->procedure->rule_count; i++) {
        const Rule *rule = &j->procedure->rules[i];

        if (turn->shut >> i & 1)
            add_text(page, STYLE_UI_STRONG, COLOUR_TEXT,
                     say_with(page, STRING_DOOR_RULE,
                              ARGS(text_of(page, rule->title),
                                   text_of(page, rule->label))));
    }
    add_text(page, STYLE_UI, COLOUR_TEXT,
             say_with(page, STRING_DOOR_INSTEAD,
                      ARGS(choice_said(page, j->scenario, turn->instead))));
}

static void add_ways_on(Page *page, int turn, bool closed)
{
    int buttons = view_open(page->view, ROLE_NONE, LOOK_PLAIN,
                            (Box){ .arrange = ARRANGE_FLOW, .gap = 10 });
    Node *button =
        add_button(page, closed ? LOOK_PRIMARY : LOOK_BUTTON,
                   say(page, STRING_PLAY_ON), (Action){ VERB_PLAY_ON, turn });

    button->id = say(page, STRING_WORD_PLAY_ON);
    if (page->app->hindsight.review.change_count) {
        button = add_button(page, LOOK_BUTTON, say(page, STRING_NEAREST),
                            (Action){ VERB_OPEN, SCREEN_NEAREST });
        button->id = say(page, STRING_WORD_NEAREST);
        button->key = 'k';
    }
    view_close(page->view, buttons);
}

/* The choice that is looked at. */
static void add_turn(Page *page, const Judged *j)
{
    const Hindsight *h = &page->app->hindsight;
    const Turn *turn = &h->review.turns[h->turn];
    const Scenario *scenario = j->scenario;
    bool closed = review_closed(&h->review, h->turn);
    int card =
        view_open(page->view, ROLE_STATUS, closed ? LOOK_DOOR : LOOK_CARD,
                  (Box){ .gap = 6, .pad_x = 24, .pad_y = 18 });
    Session *whole = page->session;

    page->session = h->moment;
    const char *title = joined(
        page, turn_title(page, j, h->turn), ": ",
        quoted(page,
               text_of(page, scenario->steps[j->moves[h->turn].step].title)));
    add_heading(page, 3, STYLE_UI_STRONG,
                closed ? say_with(page, STRING_DOOR, ARGS(title)) : title);
    add_moment(page, j, h->turn);
    add_text(
        page, STYLE_UI, COLOUR_TEXT,
        say_with(page, STRING_YOU_CHOSE,
                 ARGS(choice_said(page, scenario, j->moves[h->turn].choice))));
    if (closed)
        add_shut_rules(page, j, turn);
    page->session = whole;
    add_ways_on(page, h->turn, closed);
    view_close(page->view, card);
}

void add_turns(Page *page, const Judged *j)
{
    const Hindsight *h = &page->app->hindsight;

    if (!h->known) {
        add_failure(page, &h->error);
        return;
    }
    if (j->score.due) {
        add_group_heading(page, say(page, STRING_KEEPABLE));
        add_line(page, j);
    }
    add_turn(page, j);
}
