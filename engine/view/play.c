#include "view/make_parts.h"

enum { CHOICE_KEYS = 9, NUMBER_SIZE = 26 };

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
    bool test = page->app->mode == MODE_TEST;
    const char *feedback = test ? "" : feedback_of(page, &moves[count - 1]);
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
    if (!test)
        add_back_one(page);
    view_close(page->view, notice);
}

/* Takes the height that is left, so that choices stand at the bottom. */
static void add_slack(Page *page)
{
    view_add(page->view, ROLE_NONE)->box.grow = true;
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
    add_number(page, STYLE_SMALL_STRONG, position, NUMBER_SIZE);
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

/* One list of choices, as it is shown. */
typedef struct {
    int first, count;
    bool fixed;
    uint64_t list; /* tells it apart from others in shuffling */
    String question;
} Offer;

/* The open ones; returns how many. */
static int add_choices(Page *page, Offer offer)
{
    int *choices =
        arena_alloc(page->arena, (size_t)offer.count * sizeof *choices);
    int position = 0;

    for (int i = 0; i < offer.count; i++)
        choices[i] = offer.first + i;
    if (!offer.fixed)
        shuffle(page->app->seed, offer.list, choices, offer.count);
    for (int i = 0; i < offer.count; i++) {
        if (!is_open(page, choices[i]))
            continue;
        if (scenario_of(page)->choices[choices[i]].kind != CHOICE_WRITTEN) {
            add_way_on(page, choices[i]);
        } else {
            if (position == 0)
                add_group_heading(page, say(page, offer.question));
            add_choice(page, choices[i], position);
        }
        position++;
    }
    return position;
}

static void build_step(Page *page)
{
    const Scenario *s = scenario_of(page);
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
    add_choices(page, (Offer){ .first = step->first_choice,
                               .count = step->choice_count,
                               .fixed = step->fixed_order,
                               .list = (uint64_t)(step - s->steps),
                               .question = STRING_WHAT_DO_YOU_DO });
}

static void build_call(Page *page)
{
    const Scenario *s = scenario_of(page);
    const Contact *contact = &s->contacts[page->app->calling];

    add_person(page, contact_likeness(page, contact),
               text_of(page, contact->title), text_of(page, contact->role));
    add_story(page, story_now(page, &contact->text));
    add_slack(page);
    const Offer offer = { .first = contact->first_choice,
                          .count = contact->choice_count,
                          .list =
                              (uint64_t)(s->step_count + page->app->calling),
                          .question = STRING_WHAT_DO_YOU_SAY };

    if (!add_choices(page, offer))
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

    add_making_notice(page);
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

static void build_banner(Page *page)
{
    bool test = page->app->mode == MODE_TEST;
    int banner = open_banner(page);
    const char *day = number(page, session_day(session_of(page)));

    add_situation(page);
    add_pill(page, LOOK_PILL, COLOUR_ACCENT,
             say(page, test ? STRING_TEST : STRING_PRACTICE));
    int links = page->view->count;
    add_run_links(page);
    page->view->nodes[links].box.to_end = true;
    add_label(page, STYLE_UI, COLOUR_MUTED,
              say_with(page, STRING_DAY, ARGS(day)));
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
    if (count && app->mode == MODE_TEST)
        add_key(page, "Enter", STRING_KEYS_CONFIRM);
    if (app->reading < 0 && app->calling < 0) {
        if (state_can_call(scenario_of(page), session_state(app->session)))
            add_key(page, "C", STRING_KEYS_CALL);
        if (moves > 0 && app->mode == MODE_PRACTICE)
            add_key(page, "Z", STRING_KEYS_BACK_ONE);
    }
    add_run_keys(page);
    add_key(page, "Esc",
            app->reading >= 0   ? STRING_KEYS_CLOSE
            : app->calling >= 0 ? STRING_KEYS_HANG_UP
                                : way_out_string(page));
    close_key_bar(page, bar);
}

void play_build(Page *page)
{
    build_banner(page);
    build_main(page);
    play_side_build(page);
    build_keys(page);
}
