#include "view/turns.h"

/*
 * "Jij eerst": a debriefing begins with the learner's own view, given before
 * any verdict (Cheng et al. 2016; without an instructor, in a given form:
 * Verkuyl et al. 2018). One press skips it.
 */

enum { QUESTION_GAP = 22 };

static const struct {
    String question, hint;
} questions[REFLECTION_COUNT] = {
    [ENTRY_AIM] = { STRING_REFLECT_AIM, STRING_REFLECT_AIM_HINT },
    [ENTRY_AGAIN] = { STRING_REFLECT_AGAIN, STRING_REFLECT_AGAIN_HINT },
};

static void add_question(Page *page, EntryField field)
{
    const char *words = say(page, questions[field].question);
    int column = open_column(page, 8);

    add_heading(page, 2, STYLE_NAME, words);
    add_text(page, STYLE_UI, COLOUR_MUTED, say(page, questions[field].hint));
    add_textbox(page, field, words);
    if (entry_is_full(&page->app->entries[field]))
        add_text(page, STYLE_UI, COLOUR_TEXT, say(page, STRING_REFLECT_FULL))
            ->role = ROLE_STATUS;
    view_close(page->view, column);
}

static void build_main(Page *page)
{
    int main = open_main(page, QUESTION_GAP);

    add_heading(page, 1, STYLE_TITLE, say(page, STRING_REFLECT));
    add_text(page, STYLE_STORY, COLOUR_TEXT, say(page, STRING_REFLECT_INTRO))
        ->box.max_width = STORY_WIDTH;
    add_text(page, STYLE_UI, COLOUR_MUTED, say(page, STRING_REFLECT_PRIVATE))
        ->box.max_width = MAIN_WIDTH;
    for (int i = 0; i < REFLECTION_COUNT; i++)
        add_question(page, (EntryField)i);
    Node *on = add_button(page, LOOK_PRIMARY, say(page, STRING_TO_DEBRIEF),
                          (Action){ VERB_DEBRIEF, 0 });
    on->id = say(page, STRING_WORD_DEBRIEF);
    view_close(page->view, main);
}

static void add_answer(Page *page, EntryField field)
{
    int column = open_column(page, 4);

    add_text(page, STYLE_SMALL, COLOUR_MUTED,
             say(page, questions[field].question));
    add_text(page, STYLE_STORY, COLOUR_TEXT, page->app->entries[field].text)
        ->role = ROLE_BLOCKQUOTE;
    view_close(page->view, column);
}

void add_reflection(Page *page)
{
    const Entry *entries = page->app->entries;
    bool written = false;

    for (int i = 0; i < REFLECTION_COUNT; i++)
        written |= !entry_is_blank(&entries[i]);
    if (!written)
        return;
    int card = view_open(page->view, ROLE_NONE, LOOK_SUNKEN,
                         (Box){ .gap = 6, .pad_x = 24, .pad_y = 14 });
    add_heading(page, 2, STYLE_UI_STRONG, say(page, STRING_WROTE_BEFORE));
    int answers =
        view_open(page->view, ROLE_NONE, LOOK_PLAIN,
                  (Box){ .arrange = ARRANGE_GRID, .width = 360, .gap = 24 });
    for (int i = 0; i < REFLECTION_COUNT; i++)
        if (!entry_is_blank(&entries[i]))
            add_answer(page, (EntryField)i);
    view_close(page->view, answers);
    view_close(page->view, card);
}

/* What happened, by day, without a word on how well: to think back to. */
static void build_side(Page *page)
{
    const Scenario *scenario = session_scenario(page->session);
    int side = open_side(page), count, day = 0;
    const Move *moves = session_moves(page->session, &count);

    add_group_heading(page, say(page, STRING_HISTORY));
    for (int i = 0; i < count; i++) {
        if (scenario->choices[moves[i].choice].kind != CHOICE_WRITTEN)
            continue;
        if (moves[i].day != day)
            add_heading(
                page, 3, STYLE_UI_STRONG,
                say_with(page, STRING_DAY, ARGS(number(page, moves[i].day))));
        day = moves[i].day;
        add_text(page, STYLE_UI, COLOUR_MUTED,
                 choice_said(page, scenario, moves[i].choice));
    }
    view_close(page->view, side);
}

/* There is no way back from here, only on. */
void reflect_build(Page *page)
{
    const Scenario *scenario = session_scenario(page->app->session);
    int banner = open_banner(page);

    add_label(page, STYLE_UI_STRONG, COLOUR_TEXT,
              text_of(page, scenario->title));
    view_close(page->view, banner);
    build_main(page);
    build_side(page);
    int bar = open_key_bar(page);
    add_key(page, "Tab", STRING_KEYS_NEXT_FIELD);
    add_key(page, "Esc", STRING_KEYS_DEBRIEF);
    close_key_bar(page, bar);
}
