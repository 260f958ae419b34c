#include "view/parts.h"

enum { CHOICE_KEYS = 9 };

static const Session *session_of(const Page *page)
{
    return page->session;
}

static const Scenario *scenario_of(const Page *page)
{
    return session_scenario(session_of(page));
}

static const Step *step_of(const Page *page)
{
    return &scenario_of(page)->steps[session_state(session_of(page))->step];
}

/* A contact without a portrait of its own has the one named as it is. */
static Likeness likeness_of(const Page *page, const Contact *contact)
{
    static const Person nobody = { 0 };
    const Person *person = contact->person < 0
                               ? &nobody
                               : &scenario_of(page)->people[contact->person];
    Text name = contact->person < 0 ? contact->title : person->name;

    return (Likeness){
        .name = text_of(page, name),
        .picture = person->portrait ? person->portrait : contact->id,
    };
}

/* Who is before you: portrait, name and a line about them. */
static void add_person(Page *page, Likeness face, const char *name,
                       const char *role)
{
    int row = open_row(page, 20);

    add_avatar(page, face, 94);
    int words = open_words(page, 2);
    Node *heading = add_heading(page, 2, STYLE_NAME, name);
    heading->box.max_width = MAIN_WIDTH;
    if (role[0])
        add_text(page, STYLE_UI, COLOUR_MUTED, role);
    view_close(page->view, words);
    view_close(page->view, row);
}

static void add_speech(Page *page, const char *text)
{
    if (!text[0])
        return;
    Node *node = add_text(page, STYLE_STORY, COLOUR_TEXT, quoted(page, text));

    node->role = ROLE_BLOCKQUOTE;
    node->look = LOOK_SPEECH;
    node->box = (Box){ .max_width = SPEECH_WIDTH, .pad_x = 20, .pad_y = 14 };
}

static void add_story(Page *page, const char *text)
{
    if (text[0])
        add_text(page, STYLE_STORY, COLOUR_TEXT, text)->box.max_width =
            STORY_WIDTH;
}

/* What the last choice led to, in the author's words. */
static const char *last_feedback(Page *page, const Move *last)
{
    const Choice *choice = &scenario_of(page)->choices[last->choice];
    const char *feedback = story_now(page, &choice->feedback);

    if (last->way < 0)
        return feedback;
    return joined(page, feedback, "\n\n",
                  story_now(page, &choice->ways[last->way].feedback));
}

static void add_back_one(Page *page)
{
    Node *button = add_button(page, LOOK_LINK, say(page, STRING_BACK_ONE),
                              (Action){ VERB_BACK_ONE, 0 });

    button->name = say(page, STRING_BACK_ONE_NAME);
    button->id = say(page, STRING_WORD_BACK);
    button->key = 'z';
    button->box.to_end = true;
}

/* What was chosen last and what came of it; it can be taken back. */
static void add_last_move(Page *page)
{
    int count;
    const Move *moves = session_moves(session_of(page), &count);

    if (count == 0)
        return;
    const Choice *choice = &scenario_of(page)->choices[moves[count - 1].choice];
    const char *feedback = last_feedback(page, &moves[count - 1]);
    int notice = view_open(page->view, ROLE_STATUS, LOOK_NOTICE,
                           (Box){ .arrange = ARRANGE_ROW,
                                  .max_width = MAIN_WIDTH,
                                  .gap = 14,
                                  .pad_x = 18,
                                  .pad_y = 8,
                                  .min_height = 54 });
    int words = open_words(page, 3);
    add_text(page, STYLE_SMALL, COLOUR_MUTED,
             say_with(page, STRING_YOU_CHOSE,
                      ARGS(quoted(page, choice_text(page, choice)))));
    if (feedback[0])
        add_text(page, STYLE_CHOICE, COLOUR_TEXT, feedback);
    view_close(page->view, words);
    add_back_one(page);
    view_close(page->view, notice);
}

/* Takes the height that is left, so that choices stand at the bottom. */
static void add_slack(Page *page)
{
    view_add(page->view, ROLE_NONE)->box.grow = true;
}

static void add_number(Page *page, int position)
{
    Node *node = add_text(page, STYLE_SMALL_STRONG, COLOUR_MUTED,
                          number(page, position + 1));

    node->look = LOOK_NUMBER;
    node->box = (Box){ .sizing = WIDTH_FIXED,
                       .width = 26,
                       .min_height = 26,
                       .center = true,
                       .middle = true };
}

static void add_choice(Page *page, int choice, int position)
{
    const Choice *c = &scenario_of(page)->choices[choice];
    const char *text = choice_text(page, c);
    int opened = open_pressable(page, LOOK_CHOICE,
                                (Box){ .arrange = ARRANGE_ROW,
                                       .gap = 16,
                                       .pad_x = 18,
                                       .pad_y = 12,
                                       .max_width = MAIN_WIDTH,
                                       .min_height = 54 },
                                (Action){ VERB_CHOOSE, choice }, text);

    page->view->nodes[opened].id = c->id;
    if (position < CHOICE_KEYS)
        page->view->nodes[opened].key = '1' + position;
    add_number(page, position);
    add_text(page, STYLE_CHOICE, COLOUR_TEXT, text)->box.center = true;
    view_close(page->view, opened);
}

/* "Verder" and "Afronden": the one way on of a step without choices. */
static void add_way_on(Page *page, int choice)
{
    const Choice *c = &scenario_of(page)->choices[choice];
    Node *button = add_button(page, LOOK_PRIMARY, choice_text(page, c),
                              (Action){ VERB_CHOOSE, choice });

    button->id = c->id;
    button->key = '1';
}

static bool is_open(Page *page, int choice)
{
    Error err = { 0 };
    bool open = state_is_open(scenario_of(page),
                              session_state(session_of(page)), choice, &err);

    if (error_is_set(&err) && !error_is_set(&page->error))
        page->error = err;
    return open;
}

/* The open ones of a step or contact; returns how many. */
static int add_choices(Page *page, int first, int count, const char *question)
{
    int position = 0;

    for (int i = first; i < first + count; i++) {
        if (!is_open(page, i))
            continue;
        if (scenario_of(page)->choices[i].kind != CHOICE_WRITTEN) {
            add_way_on(page, i);
        } else {
            if (position == 0)
                add_group_heading(page, question);
            add_choice(page, i, position);
        }
        position++;
    }
    return position;
}

static void build_step(Page *page)
{
    const Step *step = step_of(page);

    add_last_move(page);
    if (step->person < 0 || step->ending != ENDING_NONE)
        add_heading(page, 2, STYLE_TITLE, text_of(page, step->title));
    if (step->person >= 0) {
        const Person *person = &scenario_of(page)->people[step->person];
        const char *name = text_of(page, person->name);

        add_person(page, (Likeness){ name, person->portrait, step->mood }, name,
                   text_of(page, person->role));
    }
    add_speech(page, story_now(page, &step->says));
    add_story(page, story_now(page, &step->text));
    if (step->ending != ENDING_NONE &&
        state_can_call(scenario_of(page), session_state(session_of(page))))
        add_text(page, STYLE_UI, COLOUR_MUTED, say(page, STRING_ENDING_CALL))
            ->box.max_width = STORY_WIDTH;
    add_slack(page);
    add_choices(page, step->first_choice, step->choice_count,
                say(page, STRING_WHAT_DO_YOU_DO));
}

static void build_call(Page *page)
{
    const Contact *contact = &scenario_of(page)->contacts[page->app->calling];

    add_person(page, likeness_of(page, contact), text_of(page, contact->title),
               text_of(page, contact->role));
    add_story(page, story_now(page, &contact->text));
    add_slack(page);
    if (!add_choices(page, contact->first_choice, contact->choice_count,
                     say(page, STRING_WHAT_DO_YOU_SAY)))
        add_text(page, STYLE_UI, COLOUR_MUTED, say(page, STRING_NOTHING_LEFT));

    Node *button = add_button(page, LOOK_BUTTON, say(page, STRING_HANG_UP),
                              (Action){ VERB_HANG_UP, 0 });
    button->id = say(page, STRING_WORD_BACK);
}

static void build_document(Page *page)
{
    const Document *document =
        &scenario_of(page)->documents[page->app->reading];

    add_heading(page, 2, STYLE_TITLE, text_of(page, document->title));
    if (text_given(document->note))
        add_text(page, STYLE_UI, COLOUR_MUTED, text_of(page, document->note));
    int paper =
        view_open(page->view, ROLE_NONE, LOOK_CARD,
                  (Box){ .max_width = SPEECH_WIDTH, .pad_x = 28, .pad_y = 24 });
    add_story(page, filled(page, text_of(page, document->text)));
    view_close(page->view, paper);

    Node *button = add_button(page, LOOK_PRIMARY, say(page, STRING_CLOSE),
                              (Action){ VERB_CLOSE, 0 });
    button->id = say(page, STRING_WORD_BACK);
}

static void build_main(Page *page)
{
    int main = open_main(page, 12);

    add_failure(page, &page->app->error);
    if (page->app->reading >= 0)
        build_document(page);
    else if (page->app->calling >= 0)
        build_call(page);
    else
        build_step(page);
    add_failure(page, &page->error);
    view_close(page->view, main);
}

/* What is known of a contact during this run: the day of the last call. */
static const char *contact_note(Page *page, int contact, String called)
{
    int day = session_called_on(session_of(page), contact);

    if (page->app->calling == contact)
        return say(page, STRING_CALLING_NOW);
    return day ? say_with(page, called, ARGS(number(page, day))) : "";
}

static const char *contact_name(Page *page, int contact)
{
    const Contact *c = &scenario_of(page)->contacts[contact];
    const char *name =
        joined(page, text_of(page, c->title), ", ", text_of(page, c->role));

    return joined(page, name, ", ",
                  contact_note(page, contact, STRING_CALLED_ON_NAME));
}

static void add_contact(Page *page, int contact, bool can_call)
{
    const Contact *c = &scenario_of(page)->contacts[contact];
    const char *note = contact_note(page, contact, STRING_CALLED_ON);
    int opened = open_pressable(page, LOOK_CARD,
                                (Box){ .arrange = ARRANGE_ROW,
                                       .gap = 12,
                                       .pad_x = 13,
                                       .pad_y = 10,
                                       .min_height = 62 },
                                (Action){ VERB_CALL, contact },
                                contact_name(page, contact));
    Node *node = &page->view->nodes[opened];

    node->id = c->id;
    node->disabled = !can_call;
    node->selected = page->app->calling == contact;
    add_avatar(page, likeness_of(page, c), 40);
    int words = open_words(page, 0);
    add_text(page, STYLE_UI_STRONG, can_call ? COLOUR_TEXT : COLOUR_MUTED,
             text_of(page, c->title));
    if (text_given(c->role))
        add_text(page, STYLE_SMALL, COLOUR_MUTED, text_of(page, c->role));
    if (note[0])
        add_text(page, STYLE_SMALL, COLOUR_ACCENT, note);
    view_close(page->view, words);
    view_close(page->view, opened);
}

static void add_contacts(Page *page)
{
    const Scenario *scenario = scenario_of(page);
    bool can_call = state_can_call(scenario, session_state(session_of(page)));

    if (scenario->contact_count == 0)
        return;
    add_group_heading(page, say(page, STRING_CALL_HEADING));
    if (!can_call)
        add_text(page, STYLE_UI, COLOUR_TEXT,
                 text_of(page, step_of(page)->busy));
    for (int i = 0; i < scenario->contact_count; i++)
        add_contact(page, i, can_call);
}

static void add_document(Page *page, int document)
{
    const Document *d = &scenario_of(page)->documents[document];
    const char *title = text_of(page, d->title);
    const char *note = text_of(page, d->note);
    int opened = open_pressable(
        page, LOOK_CARD, (Box){ .pad_x = 15, .pad_y = 10, .min_height = 44 },
        (Action){ VERB_READ, document }, joined(page, title, ", ", note));

    page->view->nodes[opened].id = d->id;
    page->view->nodes[opened].selected = page->app->reading == document;
    add_text(page, STYLE_UI_STRONG, COLOUR_TEXT, title);
    if (note[0])
        add_text(page, STYLE_SMALL, COLOUR_MUTED, note);
    view_close(page->view, opened);
}

static void add_documents(Page *page)
{
    bool headed = false;

    for (int i = 0; i < scenario_of(page)->document_count; i++) {
        if (!session_has_document(session_of(page), i))
            continue;
        if (!headed) {
            add_rule(page);
            add_group_heading(page, say(page, STRING_FILE_HEADING));
        }
        headed = true;
        add_document(page, i);
    }
}

static void build_banner(Page *page)
{
    int banner = open_banner(page);
    const char *day = number(page, session_day(session_of(page)));

    add_situation(page);
    add_pill(page, LOOK_PILL, COLOUR_ACCENT, say(page, STRING_PRACTICE));
    add_label(page, STYLE_UI, COLOUR_MUTED,
              say_with(page, STRING_DAY, ARGS(day)))
        ->box.to_end = true;
    view_close(page->view, banner);
}

static int key_count(const View *view)
{
    int count = 0;

    for (int i = 0; i < view->count; i++)
        if (node_is_active(&view->nodes[i]) && view->nodes[i].key >= '1' &&
            view->nodes[i].key <= '9')
            count++;
    return count;
}

static void build_keys(Page *page)
{
    const App *app = page->app;
    int count = key_count(page->view), moves;
    int bar = open_key_bar(page);
    const char *keys =
        count > 1 ? joined(page, "1", "–", number(page, count)) : "1";

    session_moves(app->session, &moves);
    if (count)
        add_key(page, keys, STRING_KEYS_CHOOSE);
    if (app->reading < 0 && app->calling < 0) {
        if (state_can_call(scenario_of(page), session_state(app->session)))
            add_key(page, "C", STRING_KEYS_CALL);
        if (moves > 0)
            add_key(page, "Z", STRING_KEYS_BACK_ONE);
    }
    add_key(page, "Esc",
            app->reading >= 0   ? STRING_KEYS_CLOSE
            : app->calling >= 0 ? STRING_KEYS_HANG_UP
                                : STRING_KEYS_HOME);
    close_key_bar(page, bar);
}

void play_build(Page *page)
{
    build_banner(page);
    build_main(page);
    int side = open_side(page);
    add_contacts(page);
    add_documents(page);
    view_close(page->view, side);
    build_keys(page);
}
