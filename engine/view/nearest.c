#include "view/turns.h"

/*
 * The smallest change: the run nearest to the trainee's own that loses as
 * little as the situation allows, laid beside it.
 */

static const struct {
    String word;
    Look look;
    Colour colour;
} kinds[] = {
    [CHANGE_NONE] = { STRING_CHANGE_NONE, LOOK_PILL_SUNK, COLOUR_MUTED },
    [CHANGE_ADD] = { STRING_CHANGE_ADD, LOOK_PILL_KEPT, COLOUR_KEPT },
    [CHANGE_DROP] = { STRING_CHANGE_DROP, LOOK_PILL, COLOUR_ACCENT },
};

static void add_change(Page *page, const Change *change)
{
    const Scenario *scenario = session_scenario(page->session);
    const char *word = say(page, kinds[change->kind].word);

    /* How a run is rounded off is no choice of its own. */
    if (scenario->choices[change->choice].kind == CHOICE_FINISH)
        return;
    const char *said = choice_said(page, scenario, change->choice);
    int row = view_open(page->view, ROLE_LISTITEM, LOOK_RULE,
                        (Box){ .arrange = ARRANGE_ROW,
                               .gap = 14,
                               .pad_y = 10,
                               .max_width = MAIN_WIDTH });

    page->view->nodes[row].name = joined(page, word, ": ", said);
    add_pill(page, kinds[change->kind].look, kinds[change->kind].colour, word);
    add_text(page, STYLE_UI,
             change->kind == CHANGE_DROP ? COLOUR_MUTED : COLOUR_TEXT, said)
        ->box.center = true;
    view_close(page->view, row);
}

/* The run's own moves that come before the first thing that changes. */
static int shared_moves(const Review *review)
{
    int count = 0;

    while (count < review->change_count &&
           review->changes[count].kind == CHANGE_NONE)
        count++;
    return count;
}

static void build_main(Page *page)
{
    const Review *review = &page->app->hindsight.review;
    int main = open_main(page, 12);

    add_heading(page, 1, STYLE_TITLE, say(page, STRING_NEAREST));
    add_text(page, STYLE_STORY, COLOUR_TEXT, say(page, STRING_NEAREST_INTRO))
        ->box.max_width = STORY_WIDTH;
    int rows = open_column(page, 0);
    for (int i = 0; i < review->change_count; i++)
        add_change(page, &review->changes[i]);
    view_close(page->view, rows);
    if (!page->app->looks)
        add_button(page, LOOK_PRIMARY, say(page, STRING_NEAREST_PLAY),
                   (Action){ VERB_PLAY_ON, shared_moves(review) })
            ->id = say(page, STRING_WORD_PLAY_ON);
    view_close(page->view, main);
}

static void build_keys(Page *page)
{
    int bar = open_key_bar(page);

    if (!page->app->looks)
        add_key(page, "Enter", STRING_KEYS_PLAY_ON);
    add_key(page, "Esc", STRING_KEYS_BACK);
    close_key_bar(page, bar);
}

void nearest_build(Page *page)
{
    add_over_banner(page);
    build_main(page);
    build_keys(page);
}
