#include "view/meters.h"
#include "view/room_words.h"

/* What a group is asked: the options, and the hands raised for each. */

enum { NUMBER_SIZE = 34, HANDS_WIDTH = 64, OPTION_KEYS = 9 };

void add_room_note(Page *page, String text)
{
    Node *node = add_text(page, STYLE_UI, COLOUR_TEXT, say(page, text));

    node->role = ROLE_STATUS;
    node->look = LOOK_NOTICE;
    node->box = (Box){ .pad_x = 16, .pad_y = 8 };
}

static const char *question(const Page *page)
{
    const Room *room = &page->app->room;
    String asks = room->page == ROOM_PEOPLE ? STRING_ROOM_ASK_WHO
                  : page->app->calling >= 0 ? STRING_ROOM_ASK_WHAT_TO_SAY
                                            : STRING_ROOM_ASK;

    if (room->decides)
        return say(page, STRING_ROOM_DECIDE);
    return room->teams < 2
               ? say(page, asks)
               : say_with(page, STRING_ROOM_TEAM_ASKED,
                          ARGS(team_name(page, room->team), say(page, asks)));
}

static void add_question(Page *page, Round round)
{
    int total = room_total(page->app, round);
    int present = page->app->room.present;
    int row = open_row(page, 12);

    add_heading(page, 2, STYLE_UI_STRONG, question(page))->colour =
        COLOUR_MUTED;
    if (total) {
        Node *node = add_label(
            page, STYLE_UI, COLOUR_MUTED,
            present ? say_with(page, STRING_ROOM_HANDS_OF,
                               ARGS(number(page, total), number(page, present)))
                    : hands_text(page, total));
        node->role = ROLE_STATUS;
        node->box.to_end = true;
    }
    view_close(page->view, row);
}

/* The rows of a ballot are all drawn to one measure. */
typedef struct {
    Round round;
    int most; /* hands for one option, of one team */
    Action winner;
} Measure;

static int most_hands(const App *app, int move, const Ballot *ballot)
{
    int most = 1;

    for (int i = 0; i < ballot->count; i++) {
        int hands = room_hands(app, move, ballot->options[i], EVERY_TEAM);

        most = hands > most ? hands : most;
    }
    return most;
}

/* What is hidden does not show in anything that is drawn. */
static Measure measure(const Page *page, const Ballot *ballot)
{
    const App *app = page->app;
    Measure m = { .round = room_round(app, ballot), .most = 1 };

    if (app->room.shown) {
        m.most = most_hands(app, m.round.move, ballot);
        m.winner = room_winner(app, m.round, EVERY_TEAM);
    }
    return m;
}

static bool wins(const Measure *m, Action option)
{
    return m->winner.verb == option.verb &&
           m->winner.argument == option.argument;
}

static void add_bar(Page *page, const Measure *m, Action option)
{
    int hands = room_hands(page->app, m->round.move, option, EVERY_TEAM);

    add_meter(page, wins(m, option) ? COLOUR_ACCENT : COLOUR_ACCENT_FAINT,
              page->app->room.shown ? hands : 0, m->most);
}

/* "A 3 · B 0", or a dash for each figure that is hidden. */
static const char *team_figures(Page *page, const Measure *m, Action option)
{
    const App *app = page->app;
    const char *all = "";

    for (int team = 0; team < app->room.teams; team++) {
        int hands = room_hands(app, m->round.move, option, team);

        all = joined(page, all, " · ",
                     joined(page, team_letter(page, team), " ",
                            app->room.shown ? number(page, hands) : "–"));
    }
    return all;
}

/* The words, beside them the hands of each team, and a bar for all. */
static void add_votes(Page *page, const Measure *m, Action option)
{
    const Room *room = &page->app->room;
    int row = open_row(page, 14);

    add_text(page, STYLE_CHOICE, COLOUR_TEXT, option_text(page, option));
    if (room->teams > 1 && !room->decides)
        add_label(page, STYLE_UI_STRONG, COLOUR_MUTED,
                  team_figures(page, m, option));
    view_close(page->view, row);
    if (!room->decides)
        add_bar(page, m, option);
}

static const char *option_name(Page *page, const Measure *m, Action option)
{
    const char *text = option_text(page, option);

    return page->app->room.shown && !page->app->room.decides
               ? say_with(page, STRING_ROOM_OPTION_HANDS,
                          ARGS(text, hands_by_team(page, m->round.move, option,
                                                   page->app->room.teams)))
               : text;
}

/* Room for the figure is kept, so that nothing moves when it is shown. */
static void add_hands(Page *page, const Measure *m, Action option)
{
    bool shown = page->app->room.shown;
    int hands = room_hands(page->app, m->round.move, option, EVERY_TEAM);
    Node *node = add_text(page, STYLE_HANDS,
                          wins(m, option) ? COLOUR_ACCENT : COLOUR_MUTED,
                          shown ? number(page, hands) : "");

    node->box = (Box){ .sizing = WIDTH_FIXED,
                       .width = HANDS_WIDTH,
                       .center = true,
                       .middle = true };
}

static void add_option_text(Page *page, const Measure *m, Action option,
                            int place)
{
    bool decides = page->app->room.decides;
    int opened = open_pressable(page, LOOK_LINK,
                                (Box){ .arrange = ARRANGE_ROW,
                                       .gap = 16,
                                       .pad_x = 4,
                                       .pad_y = 2,
                                       .min_height = 44 },
                                decides ? option : (Action){ VERB_VOTE, place },
                                option_name(page, m, option));

    if (place < OPTION_KEYS)
        page->view->nodes[opened].key = '1' + place;
    add_number(page, STYLE_UI_STRONG, place, NUMBER_SIZE);
    int words = open_words(page, 4);
    add_votes(page, m, option);
    view_close(page->view, words);
    if (!decides)
        add_hands(page, m, option);
    view_close(page->view, opened);
}

static void add_vote_off(Page *page, int place)
{
    Node *node =
        add_button(page, LOOK_LINK, "−", (Action){ VERB_VOTE_OFF, place });

    node->name = say_with(page, STRING_ROOM_VOTE_OFF_NAME,
                          ARGS(number(page, place + 1)));
    node->id = number(page, -(place + 1));
    node->colour = COLOUR_MUTED;
    if (place < OPTION_KEYS)
        node->key = ('1' + place) | KEY_WITH_SHIFT;
}

static void add_option(Page *page, const Measure *m, Action option, int place)
{
    int row = open_row(page, 4);

    add_option_text(page, m, option, place);
    if (!page->app->room.decides)
        add_vote_off(page, place);
    view_close(page->view, row);
}

void room_ballot_build(Page *page, const Ballot *ballot)
{
    const Room *room = &page->app->room;
    const Measure m = measure(page, ballot);

    add_question(page, m.round);
    int options = open_column(page, 4);
    for (int i = 0; i < ballot->count; i++)
        add_option(page, &m, ballot->options[i], i);
    view_close(page->view, options);
    if (room->shown && !room->decides && m.winner.verb == VERB_NONE &&
        room_total(page->app, m.round))
        add_room_note(page, STRING_ROOM_TIE);
}
