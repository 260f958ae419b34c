#include "view/turns.h"

enum { PLOT_HEIGHT = 150, POINT_WIDTH = 34, AXIS_WIDTH = 22 };

static void add_point(Page *page, const Judged *j, int turn)
{
    const Hindsight *h = &page->app->hindsight;
    int cell = open_pressable(page, LOOK_PLAIN, (Box){ .gap = 2 },
                              (Action){ VERB_TURN, turn },
                              joined(page, turn_title(page, j, turn), ". ",
                                     keepable_said(page, &h->review, j, turn)));

    page->view->nodes[cell].selected = turn == h->turn;
    Node *plot = view_add(page->view, ROLE_NONE);
    plot->look = LOOK_PLOT;
    plot->box.min_height = PLOT_HEIGHT;
    plot->selected = turn == h->turn;
    plot->plot = (Plot){ .of = j->score.due,
                         .before = keepable_after(&h->review, j, turn - 1),
                         .after = keepable_after(&h->review, j, turn),
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

static void add_shut_rules(Page *page, const Judged *j, const Turn *turn)
{
    add_text(page, STYLE_UI, COLOUR_TEXT,
             say(page, turn->shut ? STRING_DOOR_RULES : STRING_DOOR_NOT_BOTH));
    for (int i = 0; i < j->procedure->rule_count; i++)
        if (turn->shut >> i & 1)
            add_text(page, STYLE_UI_STRONG, COLOUR_TEXT,
                     shut_rule_said(page, &j->procedure->rules[i]));
    add_text(page, STYLE_UI, COLOUR_TEXT, instead_said(page, j, turn));
}

static void add_ways_on(Page *page, int turn, bool closed)
{
    int buttons = view_open(page->view, ROLE_NONE, LOOK_PLAIN,
                            (Box){ .arrange = ARRANGE_FLOW, .gap = 10 });
    Node *button;

    if (!page->app->looks) {
        button = add_button(page, closed ? LOOK_PRIMARY : LOOK_BUTTON,
                            say(page, STRING_PLAY_ON),
                            (Action){ VERB_PLAY_ON, turn });
        button->id = say(page, STRING_WORD_PLAY_ON);
    }
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
    bool closed = review_closed(&h->review, h->turn);
    int card =
        view_open(page->view, ROLE_STATUS, closed ? LOOK_DOOR : LOOK_CARD,
                  (Box){ .gap = 6, .pad_x = 24, .pad_y = 18 });
    Session *whole = page->session;

    page->session = h->moment;
    const char *title = joined(page, turn_title(page, j, h->turn), ": ",
                               turn_step(page, j, h->turn));
    add_heading(page, 3, STYLE_UI_STRONG,
                closed ? say_with(page, STRING_DOOR, ARGS(title)) : title);
    add_text(page, STYLE_UI, COLOUR_MUTED, moment_said(page, j, h->turn));
    add_text(page, STYLE_UI, COLOUR_TEXT,
             say_with(page, STRING_YOU_CHOSE,
                      ARGS(choice_said(page, j->scenario,
                                       j->moves[h->turn].choice))));
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
