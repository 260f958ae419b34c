#include <ctype.h>

#include "view/parts.h"
#include "view/room_words.h"

/*
 * Play, for a group before one screen: what happens, what there is to choose,
 * and the hands raised for it, which stay hidden until the trainer shows them.
 */

static const Scenario *scenario_of(const Page *page)
{
    return session_scenario(page->session);
}

static const Step *step_of(const Page *page)
{
    return &scenario_of(page)->steps[session_state(page->session)->step];
}

/* What was chosen last, and what came of it. */
static void add_last_move(Page *page)
{
    int count;
    const Move *moves = session_moves(page->session, &count);

    if (count == 0)
        return;
    const Choice *choice = &scenario_of(page)->choices[moves[count - 1].choice];
    const char *feedback = feedback_of(page, &moves[count - 1]);
    int notice = view_open(
        page->view, ROLE_STATUS, LOOK_NOTICE,
        (Box){ .arrange = ARRANGE_ROW, .gap = 12, .pad_x = 16, .pad_y = 4 });
    int words = open_words(page, 0);
    add_text(page, STYLE_SMALL, COLOUR_MUTED,
             say_with(page, STRING_ROOM_CHOSE,
                      ARGS(quoted(page, choice_text(page, choice)))));
    if (feedback[0])
        add_text(page, STYLE_CHOICE, COLOUR_TEXT, feedback);
    view_close(page->view, words);
    add_key_button(page, "Z", STRING_KEYS_BACK_ONE, STRING_WORD_BACK, 'z',
                   (Action){ VERB_BACK_ONE, 0 });
    view_close(page->view, notice);
}

static void add_words(Page *page, Role role, TextStyle style, const char *text)
{
    if (text[0])
        add_text(page, style, COLOUR_TEXT, text)->role = role;
}

static void add_scene(Page *page)
{
    const Step *step = step_of(page);
    const char *says = story_now(page, &step->says);

    if (page->app->calling >= 0) {
        const Contact *c = &scenario_of(page)->contacts[page->app->calling];

        add_heading(page, 2, STYLE_CARD, text_of(page, c->title));
        add_words(page, ROLE_PARAGRAPH, STYLE_STORY, story_now(page, &c->text));
        return;
    }
    if (step->person < 0 || step->ending != ENDING_NONE)
        add_heading(page, 2, STYLE_CARD, text_of(page, step->title));
    if (says[0])
        add_words(page, ROLE_BLOCKQUOTE, STYLE_STORY, quoted(page, says));
    add_words(page, ROLE_PARAGRAPH, STYLE_CHOICE, story_now(page, &step->text));
}

/* The one way on of a step without choices. */
static void add_way_on(Page *page)
{
    const Scenario *s = scenario_of(page);
    int choice = step_of(page)->first_choice;
    Node *button =
        add_button(page, LOOK_PRIMARY, choice_text(page, &s->choices[choice]),
                   (Action){ VERB_CHOOSE, choice });

    button->id = s->choices[choice].id;
    button->key = KEY_ENTER;
}

static void build_play(Page *page, const Ballot *ballot)
{
    if (page->app->room.page == ROOM_ASK_TRAINER)
        add_room_note(page, STRING_ROOM_ASK_TRAINER);
    add_last_move(page);
    add_scene(page);
    if (ballot->count)
        room_ballot_build(page, ballot);
    else if (page->app->calling >= 0)
        add_text(page, STYLE_UI, COLOUR_MUTED, say(page, STRING_NOTHING_LEFT));
    else
        add_way_on(page);
}

static void build_people(Page *page, const Ballot *ballot)
{
    add_heading(page, 2, STYLE_CARD, say(page, STRING_ROOM_WHO));
    room_ballot_build(page, ballot);
}

static void add_vote_keys(Page *page, const Ballot *ballot)
{
    const Room *room = &page->app->room;
    const char *digits = joined(
        page, "1", "–", ballot->count > 1 ? number(page, ballot->count) : "");

    if (ballot->count == 0)
        return;
    if (room->decides) {
        add_key(page, digits, STRING_KEYS_PLAY_CHOICE);
        add_key_button(page, "K", STRING_KEYS_VOTE_AGAIN, STRING_WORD_VOTE, 'k',
                       (Action){ VERB_DECIDE, 0 });
        return;
    }
    add_key(page, digits, STRING_KEYS_VOTE);
    add_key(page, joined(page, "Shift", " + ", digits), STRING_KEYS_VOTE_OFF);
    add_key_button(page, say(page, STRING_KEY_SPACE),
                   room->shown ? STRING_KEYS_HIDE_VOTES
                               : STRING_KEYS_SHOW_VOTES,
                   room->shown ? STRING_WORD_HIDE : STRING_WORD_SHOW, ' ',
                   (Action){ VERB_SHOW_VOTES, !room->shown });
    add_key_button(page, "Enter", STRING_KEYS_MAJORITY, STRING_WORD_MAJORITY,
                   KEY_ENTER, (Action){ VERB_MAJORITY, 0 });
    add_key_button(page, "K", STRING_KEYS_DECIDE, STRING_WORD_DECIDE, 'k',
                   (Action){ VERB_DECIDE, 1 });
    if (room->teams > 1)
        add_key_button(page, "W", STRING_KEYS_OTHER_TEAM, STRING_WORD_TEAM, 'w',
                       (Action){ VERB_TEAM, (room->team + 1) % room->teams });
}

static bool has_documents(const Page *page)
{
    bool any = false;

    for (int i = 0; i < scenario_of(page)->document_count; i++)
        any |= session_has_document(page->session, i);
    return any;
}

static void add_page_key(Page *page, const char *key, String does, String word,
                         RoomPage to)
{
    add_key_button(page, key, does, word, tolower((unsigned char)*key),
                   (Action){ VERB_ROOM, (int)to });
}

/* What can be looked at beside the vote. */
static void add_story_keys(Page *page)
{
    const App *app = page->app;

    if (app->calling < 0 && room_offers_calls(app))
        add_page_key(page, "C", STRING_KEYS_CALL_SHORT, STRING_WORD_CALL,
                     ROOM_PEOPLE);
    if (has_documents(page))
        add_page_key(page, "F", STRING_KEYS_FILE, STRING_WORD_FILE, ROOM_FILE);
    add_key_button(page, "L", STRING_KEYS_HISTORY, STRING_WORD_HISTORY, 'l',
                   (Action){ VERB_OPEN, SCREEN_HISTORY });
    add_page_key(page, "T", STRING_KEYS_TRAINER, STRING_WORD_TRAINER,
                 ROOM_ASK_TRAINER);
}

static void build_banner(Page *page)
{
    const Room *room = &page->app->room;
    int banner = open_banner(page);
    const char *day = number(page, session_day(page->session));

    add_situation(page);
    add_pill(page, LOOK_PILL, COLOUR_ACCENT,
             room->present ? say_with(page, STRING_ROOM_PRESENT,
                                      ARGS(number(page, room->present)))
                           : say(page, STRING_ROOM));
    int links = page->view->count;
    if (room->page == ROOM_VOTE)
        add_story_keys(page);
    add_label(page, STYLE_UI, COLOUR_MUTED,
              say_with(page, STRING_DAY, ARGS(day)));
    page->view->nodes[links].box.to_end = true;
    view_close(page->view, banner);
}

static void build_keys(Page *page, const Ballot *ballot)
{
    const App *app = page->app;
    RoomPage shown = app->room.page;
    int bar = open_pressed_bar(page);

    if (shown != ROOM_FILE && shown != ROOM_TALK && shown != ROOM_TRAINER)
        add_vote_keys(page, ballot);
    if (shown == ROOM_VOTE && app->calling < 0)
        add_page_key(page, "O", STRING_KEYS_TALK, STRING_WORD_TALK, ROOM_TALK);
    if (shown == ROOM_ASK_TRAINER)
        add_page_key(page, say(page, STRING_KEY_YES), STRING_KEYS_SHOW_TRAINER,
                     STRING_WORD_YES, ROOM_TRAINER);
    if (shown != ROOM_VOTE)
        add_key_button(page, "Esc", STRING_KEYS_CLOSE, STRING_WORD_BACK, 0,
                       (Action){ VERB_ROOM, ROOM_VOTE });
    else if (app->calling >= 0)
        add_key_button(page, "Esc", STRING_KEYS_HANG_UP, STRING_WORD_BACK, 0,
                       (Action){ VERB_HANG_UP, 0 });
    close_pressed_bar(page, bar);
}

void room_build(Page *page)
{
    const App *app = page->app;
    const Ballot ballot = room_ballot(app, page->arena, &page->error);

    build_banner(page);
    int main = open_main(page, 8);
    page->view->nodes[main].box.pad_y = 14;
    add_failure(page, &app->error);
    switch (app->room.page) {
    case ROOM_PEOPLE:
        build_people(page, &ballot);
        break;
    case ROOM_FILE:
        room_file_build(page);
        break;
    case ROOM_TALK:
        room_talk_build(page);
        break;
    case ROOM_TRAINER:
        room_trainer_build(page, &ballot);
        break;
    default:
        build_play(page, &ballot);
        break;
    }
    add_failure(page, &page->error);
    view_close(page->view, main);
    build_keys(page, &ballot);
}
