#include "view/meters.h"
#include "view/room_words.h"
#include "view/turn_words.h"
#include "view/verdicts.h"

/*
 * A run of a group, looked back on together: which rules were kept, where the
 * group went, and where its votes were divided.
 */

enum { TEAM_WIDTH = 56, TEAM_HANDS = 24 };

static void build_banner(Page *page, const Judged *j)
{
    int banner = open_banner(page);

    add_situation(page);
    add_pill(page, LOOK_PILL_SUNK, COLOUR_MUTED, say(page, STRING_DEBRIEF));
    add_label(page, STYLE_UI, COLOUR_MUTED, run_facts(page, j))->box.to_end =
        true;
    view_close(page->view, banner);
}

static void build_verdicts(Page *page, const Judged *j)
{
    int column = open_column(page, 10);

    add_heading(page, 2, STYLE_HEADLINE, headline(page, j));
    add_text(page, STYLE_CHOICE, COLOUR_MUTED, room_summary(page, j->score));
    for (int i = 0; i < j->procedure->rule_count; i++) {
        const Rule *rule = &j->procedure->rules[i];
        Status status = j->verdicts[i].status;
        const char *word = status_word(page, status);
        const char *title = text_of(page, rule->title);
        int row =
            view_open(page->view, ROLE_LISTITEM, LOOK_RULE,
                      (Box){ .arrange = ARRANGE_ROW, .gap = 14, .pad_y = 8 });

        page->view->nodes[row].name = joined(page, word, ": ", title);
        add_status_mark(page, status);
        add_text(page, STYLE_CHOICE, COLOUR_TEXT, title)->box.center = true;
        add_label(page, STYLE_UI_STRONG, status_colour(status), word);
        view_close(page->view, row);
    }
    view_close(page->view, column);
}

/* The round that decided a move. */
static Round round_of(const Judged *j, int move)
{
    return (Round){ move, { VERB_CHOOSE, j->moves[move].choice } };
}

/* "9 van de 17 handen · niet de keuze van de meerderheid" */
static const char *move_note(Page *page, const Judged *j, int move)
{
    const App *app = page->app;
    Round round = round_of(j, move);
    int total = room_total(app, round);
    Action winner = room_winner(app, round, EVERY_TEAM);
    const char *note = "";

    if (total)
        note = say_with(
            page, STRING_ROOM_HANDS_OF,
            ARGS(number(page, room_hands(app, move, round.like, EVERY_TEAM)),
                 number(page, total)));
    if (total && (winner.verb != VERB_CHOOSE ||
                  winner.argument != j->moves[move].choice))
        note = joined(page, note, " · ", say(page, STRING_ROOM_AGAINST));
    if (app->hindsight.known && review_closed(&app->hindsight.review, move))
        note = joined(page, note, " · ", say(page, STRING_ROOM_DOOR));
    return note;
}

static void add_way_back(Page *page, int move)
{
    Node *button = add_button(page, LOOK_LINK, say(page, STRING_BACK_TO_HERE),
                              (Action){ VERB_PLAY_ON, move });

    button->name =
        say_with(page, STRING_PLAY_ON_NAME, ARGS(number(page, move + 1)));
    button->id = joined(page, say(page, STRING_WORD_PLAY_ON), "",
                        number(page, move + 1));
}

static void add_move(Page *page, const Judged *j, int move)
{
    const Move *m = &j->moves[move];
    const char *note = move_note(page, j, move);
    const char *step = text_of(page, j->scenario->steps[m->step].title);
    int row = view_open(page->view, ROLE_NONE, LOOK_RULE,
                        (Box){ .arrange = ARRANGE_ROW, .gap = 12, .pad_y = 6 });
    int words = open_words(page, 2);

    add_text(page, STYLE_CHOICE, COLOUR_TEXT,
             say_with(page, STRING_ROOM_MOVE,
                      ARGS(number(page, m->day), step,
                           choice_said(page, j->scenario, m->choice))));
    if (note[0])
        add_text(page, STYLE_SMALL, COLOUR_MUTED, note);
    view_close(page->view, words);
    if (!page->app->looks)
        add_way_back(page, move);
    view_close(page->view, row);
}

static void build_path(Page *page, const Judged *j)
{
    int column = open_column(page, 4);

    add_heading(page, 2, STYLE_UI_STRONG, say(page, STRING_ROOM_WENT));
    for (int i = 0; i < j->move_count; i++)
        if (j->scenario->choices[j->moves[i].choice].kind == CHOICE_WRITTEN)
            add_move(page, j, i);
    view_close(page->view, column);
}

/* Is this vote the first of its round that was cast, so that each round is
 * shown once? */
static bool opens_round(const App *app, int vote)
{
    const Vote *v = &app->room.votes[vote];
    const Round round = { v->move, v->option };

    for (int i = 0; i < vote; i++)
        if (room_in_round(app, round, &app->room.votes[i]))
            return false;
    return true;
}

/* Is this vote the first for its option? Another team may have been before. */
static bool opens_option(const App *app, int vote)
{
    const Vote *v = &app->room.votes[vote];

    for (int i = 0; i < vote; i++) {
        const Vote *w = &app->room.votes[i];

        if (w->move == v->move && w->option.verb == v->option.verb &&
            w->option.argument == v->option.argument)
            return false;
    }
    return true;
}

static void add_team_bar(Page *page, const Vote *vote, int team, int total)
{
    int hands = room_hands(page->app, vote->move, vote->option, team);
    int row = open_row(page, 10);

    add_text(page, STYLE_SMALL_STRONG, COLOUR_MUTED, team_name(page, team))
        ->box = (Box){ .sizing = WIDTH_FIXED, .width = TEAM_WIDTH };
    add_meter(page, COLOUR_ACCENT, hands, total);
    add_text(page, STYLE_SMALL_STRONG, COLOUR_MUTED, number(page, hands))->box =
        (Box){ .sizing = WIDTH_FIXED, .width = TEAM_HANDS, .to_end = true };
    view_close(page->view, row);
}

/* The words, and a bar for each team. */
static void add_by_team(Page *page, const Vote *vote, int total,
                        const char *said)
{
    int teams = room_teams_voted(page->app);
    int item = view_open(page->view, ROLE_LISTITEM, LOOK_PLAIN,
                         (Box){ .gap = 3, .pad_y = 4 });

    page->view->nodes[item].name = said;
    add_text(page, STYLE_UI, COLOUR_TEXT, option_text(page, vote->option));
    for (int team = 0; team < teams; team++)
        add_team_bar(page, vote, team, total);
    view_close(page->view, item);
}

static void add_option(Page *page, const Vote *vote, int total)
{
    const App *app = page->app;
    const char *text = option_text(page, vote->option);
    int teams = room_teams_voted(app);
    int hands = room_hands(app, vote->move, vote->option, EVERY_TEAM);
    const char *said = say_with(
        page, STRING_ROOM_OPTION_HANDS,
        ARGS(text, hands_by_team(page, vote->move, vote->option, teams)));

    if (teams > 1)
        add_by_team(page, vote, total, said);
    else
        add_measured(page, &(Measured){ .text = text,
                                        .figure = number(page, hands),
                                        .said = said,
                                        .colour = COLOUR_ACCENT,
                                        .part = hands,
                                        .of = total });
}

static void add_round(Page *page, const Judged *j, Round round)
{
    const App *app = page->app;
    int total = room_total(app, round);

    if (round.move < j->move_count)
        add_heading(
            page, 3, STYLE_UI_STRONG,
            text_of(page, j->scenario->steps[j->moves[round.move].step].title));
    for (int i = 0; i < app->room.vote_count; i++) {
        const Vote *v = &app->room.votes[i];
        int hands = room_hands(app, v->move, v->option, EVERY_TEAM);

        if (hands && room_in_round(app, round, v) && opens_option(app, i))
            add_option(page, v, total);
    }
}

/* What there is to say of votes: in teams it is where those differed. */
typedef struct {
    bool (*shows)(const App *app, Round round);
    String title, none;
} Division;

static const Division *division_of(const App *app)
{
    static const Division divisions[] = {
        { round_is_split, STRING_ROOM_SPLIT, STRING_ROOM_NO_SPLIT },
        { teams_differ, STRING_ROOM_TEAMS_DIFFERED, STRING_ROOM_TEAMS_AGREED },
    };

    return &divisions[room_teams_voted(app) > 1];
}

static void build_splits(Page *page, const Judged *j)
{
    const App *app = page->app;
    const Division *division = division_of(app);
    int column = open_column(page, 6), shown = 0;

    add_heading(page, 2, STYLE_UI_STRONG, say(page, division->title));
    for (int i = 0; i < app->room.vote_count; i++) {
        const Round round = { app->room.votes[i].move,
                              app->room.votes[i].option };

        if (!opens_round(app, i) || !division->shows(app, round))
            continue;
        shown++;
        add_round(page, j, round);
    }
    if (!shown)
        add_text(page, STYLE_UI, COLOUR_MUTED,
                 say(page, app->room.vote_count ? division->none
                                                : STRING_ROOM_NO_VOTES));
    view_close(page->view, column);
}

static void build_keys(Page *page)
{
    int bar = open_pressed_bar(page);

    if (page->app->keeper.hand_out && !page->app->looks)
        add_key_button(page, "B", STRING_KEYS_HAND_OUT, STRING_WORD_HAND_OUT,
                       'b', (Action){ VERB_HAND_OUT, 0 });
    add_key_button(page, "L", STRING_KEYS_HISTORY, STRING_WORD_HISTORY, 'l',
                   (Action){ VERB_OPEN, SCREEN_HISTORY });
    if (!page->app->looks)
        add_key_button(page, "O", STRING_KEYS_AGAIN, STRING_WORD_AGAIN, 'o',
                       (Action){ VERB_AGAIN, 0 });
    add_key(page, "↑↓", STRING_KEYS_ARROWS);
    add_key(page, "Esc", way_out_string(page));
    close_pressed_bar(page, bar);
}

void room_debrief_build(Page *page)
{
    const Judged j = judge_run(page->session);

    build_banner(page, &j);
    int main = open_main(page, 16);
    add_failure(page, &page->app->error);
    int halves =
        view_open(page->view, ROLE_NONE, LOOK_PLAIN,
                  (Box){ .arrange = ARRANGE_GRID, .width = 400, .gap = 36 });
    build_verdicts(page, &j);
    build_splits(page, &j);
    view_close(page->view, halves);
    build_path(page, &j);
    view_close(page->view, main);
    build_keys(page);
}
