#include <string.h>

#include "view/parts.h"

/* What the trainee is about to begin, and how. */

enum { FACE = 94 };

static const struct {
    String title, word, about;
} modes[] = {
    [MODE_PRACTICE] = { STRING_PRACTICE, STRING_WORD_PRACTICE,
                        STRING_PRACTICE_ABOUT },
    [MODE_TEST] = { STRING_TEST, STRING_WORD_TEST, STRING_TEST_ABOUT },
};

static void add_radio(Page *page, const char *text, const char *id,
                      Action action, bool holds)
{
    Node *node = add_button(page, LOOK_BUTTON, text, action);

    node->role = ROLE_RADIO;
    node->id = id;
    node->selected = holds;
    node->style = holds ? STYLE_UI_STRONG : STYLE_UI;
}

/* A group of buttons of which one holds; returns what to close it with. */
static int open_choice_of(Page *page, String title)
{
    int group = view_open(page->view, ROLE_RADIOGROUP, LOOK_PLAIN,
                          (Box){ .gap = 8, .max_width = MAIN_WIDTH });

    page->view->nodes[group].name = say(page, title);
    add_heading(page, 2, STYLE_UI_STRONG, say(page, title));
    return group;
}

static int open_radios(Page *page)
{
    return view_open(page->view, ROLE_NONE, LOOK_PLAIN,
                     (Box){ .arrange = ARRANGE_FLOW, .gap = 8 });
}

static void add_modes(Page *page)
{
    Mode wanted = page->app->wanted_mode;
    int group = open_choice_of(page, STRING_MODE);
    int radios = open_radios(page);

    for (int i = MODE_PRACTICE; i <= MODE_TEST; i++)
        add_radio(page, say(page, modes[i].title), say(page, modes[i].word),
                  (Action){ VERB_MODE, i }, i == (int)wanted);
    view_close(page->view, radios);
    add_text(page, STYLE_UI, COLOUR_MUTED, say(page, modes[wanted].about));
    view_close(page->view, group);
}

/* Where in the catalogue a procedure stands, or -1. */
static int place_of(const Catalogue *catalogue, const char *id)
{
    for (int i = 0; catalogue->procedures && catalogue->procedures[i]; i++)
        if (strcmp(catalogue->procedures[i], id) == 0)
            return i;
    return -1;
}

static bool is_named(const Scenario *scenario, const char *id)
{
    for (int i = 0; i < scenario->procedure_count; i++)
        if (strcmp(scenario->procedures[i], id) == 0)
            return true;
    return false;
}

static void add_plan(Page *page, int place)
{
    const char *id = page->app->catalogue.procedures[place];

    add_radio(page, procedure_title(page, id), id,
              (Action){ VERB_PROCEDURE, place },
              strcmp(page->app->intro->procedure->id, id) == 0);
}

/* Those of the user's own; returns how many, and adds them if it is wished. */
static int own_plans(Page *page, bool add)
{
    const Catalogue *catalogue = &page->app->catalogue;
    int all = 0, count = 0;

    if (!catalogue->procedures)
        return 0;
    while (catalogue->procedures[all])
        all++;
    for (int i = all - catalogue->own; i < all; i++) {
        if (is_named(page->app->intro, catalogue->procedures[i]))
            continue;
        count++;
        if (add)
            add_plan(page, i);
    }
    return count;
}

/* Under which step plan, if there is a choice: one that the situation names, or
 * one of the user's own. */
static void add_plans(Page *page)
{
    const Scenario *scenario = page->app->intro;

    if (scenario->procedure_count + own_plans(page, false) < 2)
        return;
    int group = open_choice_of(page, STRING_PLAN);
    int radios = open_radios(page);
    for (int i = 0; i < scenario->procedure_count; i++) {
        int place = place_of(&page->app->catalogue, scenario->procedures[i]);

        if (place >= 0)
            add_plan(page, place);
    }
    own_plans(page, true);
    view_close(page->view, radios);
    view_close(page->view, group);
}

/* "Marijke de Wit, cliënt, acht sessies" */
static const char *who_text(Page *page, const Person *person)
{
    return joined(page, text_of(page, person->name), ", ",
                  text_of(page, person->role));
}

static void add_situation_lines(Page *page)
{
    const Scenario *s = page->app->intro;
    const Card *card = &page->app->catalogue.cards[page->app->intro_card];
    int row = open_row(page, 20);

    add_avatar(page,
               (Likeness){ .name = card->person ? card->person : "",
                           .picture = card->portrait,
                           .mood = card->mood },
               FACE);
    int words = open_words(page, 6);
    add_text(page, STYLE_STORY, COLOUR_TEXT, text_of(page, s->summary))
        ->box.max_width = STORY_WIDTH;
    if (s->complainant >= 0)
        add_text(page, STYLE_UI, COLOUR_TEXT,
                 who_text(page, &s->people[s->complainant]));
    if (text_given(s->goal))
        add_text(page, STYLE_UI, COLOUR_TEXT,
                 say_with(page, STRING_GOAL, ARGS(text_of(page, s->goal))))
            ->box.max_width = STORY_WIDTH;
    add_text(
        page, STYLE_UI, COLOUR_MUTED,
        say_with(page, STRING_ABOUT_MINUTES, ARGS(number(page, s->minutes))));
    view_close(page->view, words);
    view_close(page->view, row);
}

static void build_main(Page *page)
{
    int main = open_main(page, 20);

    add_heading(page, 1, STYLE_TITLE, text_of(page, page->app->intro->title));
    add_failure(page, &page->app->error);
    add_situation_lines(page);
    add_modes(page);
    add_plans(page);
    Node *note = add_text(page, STYLE_UI, COLOUR_TEXT, say(page, STRING_ABOUT));
    note->look = LOOK_SUNKEN;
    note->box = (Box){ .max_width = MAIN_WIDTH, .pad_x = 18, .pad_y = 12 };
    Node *begin = add_button(page, LOOK_PRIMARY, say(page, STRING_BEGIN),
                             (Action){ VERB_BEGIN, 0 });
    begin->id = say(page, STRING_WORD_BEGIN);
    view_close(page->view, main);
}

static void build_keys(Page *page)
{
    int bar = open_key_bar(page);

    add_key(page, "↑↓", STRING_KEYS_ARROWS);
    add_key(page, "Enter", STRING_KEYS_BEGIN);
    add_key(page, "Esc", STRING_KEYS_HOME);
    close_key_bar(page, bar);
}

void intro_build(Page *page)
{
    add_over_banner(page);
    build_main(page);
    build_keys(page);
}
