#include "view/telling.h"

/* A heading wherever the story reaches another day. */
static void add_day(Page *page, int day, int *last)
{
    if (day == *last)
        return;
    *last = day;
    add_heading(page, 2, STYLE_HEADLINE,
                say_with(page, STRING_DAY, ARGS(number(page, day))))
        ->box.pad_y = 6;
}

static void add_telling(Page *page, Colour colour, const char *text)
{
    if (text[0])
        add_text(page, STYLE_STORY, colour, text)->box.max_width = STORY_WIDTH;
}

/* What stood on the screen: who spoke, what was said, what was to be seen. */
static void add_scene(Page *page)
{
    const Scenario *s = session_scenario(page->session);
    const Step *step = &s->steps[session_state(page->session)->step];
    const char *says = story_now(page, &step->says);
    const char *text = story_now(page, &step->text);

    add_heading(page, 3, STYLE_UI_STRONG, text_of(page, step->title));
    if (says[0] && step->person >= 0)
        says = joined(page, text_of(page, s->people[step->person].name), ": ",
                      quoted(page, says));
    add_telling(page, COLOUR_TEXT, says);
    add_telling(page, COLOUR_MUTED, text);
}

/* Who was called, if this was said to anyone, and what they began with. */
static void add_call(Page *page, const Move *move)
{
    const Scenario *s = session_scenario(page->session);
    int contact = s->choices[move->choice].contact;

    if (contact < 0)
        return;
    add_heading(page, 3, STYLE_UI_STRONG,
                say_with(page, STRING_YOU_CALLED,
                         ARGS(text_of(page, s->contacts[contact].title))));
    add_telling(page, COLOUR_MUTED,
                story_now(page, &s->contacts[contact].text));
}

static void add_way_back(Page *page, int move)
{
    const App *app = page->app;
    bool over = session_is_over(app->session);

    if (app->looks || (app->mode == MODE_TEST && !over))
        return;
    Node *button = add_button(
        page, LOOK_LINK, say(page, over ? STRING_PLAY_ON : STRING_BACK_TO_HERE),
        (Action){ over ? VERB_PLAY_ON : VERB_REWIND, move });
    button->name =
        say_with(page, over ? STRING_PLAY_ON_NAME : STRING_BACK_TO_HERE_NAME,
                 ARGS(number(page, move + 1)));
    button->box.to_end = true;
}

static void add_choice_made(Page *page, const Move *moves, int move,
                            const Shown *shown)
{
    const Scenario *s = session_scenario(page->session);
    const char *said = choice_text(page, &s->choices[moves[move].choice]);
    int row = view_open(page->view, ROLE_NONE, LOOK_NOTICE,
                        (Box){ .arrange = ARRANGE_ROW,
                               .gap = 14,
                               .pad_x = 18,
                               .pad_y = 8,
                               .max_width = MAIN_WIDTH });

    add_text(page, STYLE_UI, COLOUR_TEXT,
             say_with(page, shown ? STRING_CHOSEN : STRING_YOU_CHOSE,
                      ARGS(quoted(page, said))))
        ->box.center = true;
    if (!shown)
        add_way_back(page, move);
    view_close(page->view, row);
}

static void add_feedback(Page *page, const Move *last)
{
    const char *feedback = feedback_of(page, last);

    if (feedback[0])
        add_text(page, STYLE_UI, COLOUR_TEXT, feedback)->box.max_width =
            STORY_WIDTH;
}

/* Why it was taken, beside what came of it. */
static void add_why(Page *page, const Shown *shown)
{
    Node *node =
        add_text(page, STYLE_UI, COLOUR_TEXT, text_of(page, shown->why));

    node->look = LOOK_SUNKEN;
    node->box = (Box){ .max_width = MAIN_WIDTH, .pad_x = 18, .pad_y = 10 };
}

/* A test does not say before its end what a choice led to. */
static bool tells_feedback(const Page *page, const Shown *shown)
{
    const App *app = page->app;

    return shown || app->mode != MODE_TEST || session_is_over(app->session);
}

/* One move after another; false if an author's function fails. */
static bool tell(Page *page, const Move *moves, int count, const Shown *shown)
{
    int day = 0, step = -1;

    for (int i = 0; i < count; i++) {
        add_day(page, moves[i].day, &day);
        if (moves[i].step != step)
            add_scene(page);
        step = moves[i].step;
        add_call(page, &moves[i]);
        add_choice_made(page, moves, i, shown);
        if (!session_take(page->session, moves[i].choice, moves[i].at_ms,
                          &page->error))
            return false;
        if (tells_feedback(page, shown))
            add_feedback(page, &moves[i]);
        if (shown)
            add_why(page, &shown[i]);
        /* Entering a step again is a scene of its own. */
        if (moves[i].way >= 0)
            step = -1;
    }
    if (!session_is_over(page->session)) {
        add_day(page, session_day(page->session), &day);
        if (session_state(page->session)->step != step)
            add_scene(page);
    }
    return true;
}

void tell_run(Page *page, const Move *moves, int count, const Shown *shown)
{
    Session *run = page->session;

    page->session = session_copy(run, 0, &page->error);
    if (page->session)
        tell(page, moves, count, shown);
    session_free(page->session);
    page->session = run;
    add_failure(page, &page->error);
}
