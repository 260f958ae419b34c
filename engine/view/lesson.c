#include "view/parts.h"

/* What a session with a group begins with: who is there, how they vote, and
 * which situation they play. */

enum { FACE = 54, OPTION_KEYS = 9, COUNT_WIDTH = 150 };

static void add_counter(Page *page, const char *text, String name,
                        const char *word, int key, int by)
{
    Node *node =
        add_button(page, LOOK_BUTTON, text, (Action){ VERB_GATHER, by });

    node->name = say(page, name);
    node->id = word;
    node->key = key;
}

static void add_present(Page *page)
{
    int present = page->app->room.present;

    add_heading(page, 2, STYLE_UI_STRONG, say(page, STRING_LESSON_PRESENT));
    int row = view_open(page->view, ROLE_NONE, LOOK_PLAIN,
                        (Box){ .arrange = ARRANGE_FLOW, .gap = 8 });
    add_counter(page, "− 5", STRING_LESSON_FEWER_5, "-5", 0, -5);
    add_counter(page, "− 1", STRING_LESSON_FEWER, "-", '-', -1);
    Node *count = add_text(page, present ? STYLE_HANDS : STYLE_CHOICE,
                           present ? COLOUR_ACCENT : COLOUR_MUTED,
                           present ? number(page, present)
                                   : say(page, STRING_LESSON_UNCOUNTED));
    count->role = ROLE_STATUS;
    count->box = (Box){ .sizing = WIDTH_FIXED,
                        .width = COUNT_WIDTH,
                        .min_height = 44,
                        .middle = true,
                        .center = true };
    add_counter(page, "+ 1", STRING_LESSON_MORE, "+", '+', 1);
    add_counter(page, "+ 5", STRING_LESSON_MORE_5, "+5", 0, 5);
    view_close(page->view, row);
}

static void add_radio(Page *page, String text, String word, int teams)
{
    Node *node = add_button(page, LOOK_BUTTON, say(page, text),
                            (Action){ VERB_TEAMS, teams });
    bool holds = page->app->room.teams == teams ||
                 (page->app->room.teams == 0 && teams == 1);

    node->role = ROLE_RADIO;
    node->id = say(page, word);
    node->selected = holds;
    node->style = holds ? STYLE_UI_STRONG : STYLE_UI;
}

static void add_teams(Page *page)
{
    int group =
        view_open(page->view, ROLE_RADIOGROUP, LOOK_PLAIN, (Box){ .gap = 8 });

    page->view->nodes[group].name = say(page, STRING_LESSON_TEAMS);
    add_heading(page, 2, STYLE_UI_STRONG, say(page, STRING_LESSON_TEAMS));
    int row = view_open(page->view, ROLE_NONE, LOOK_PLAIN,
                        (Box){ .arrange = ARRANGE_FLOW, .gap = 8 });
    add_radio(page, STRING_LESSON_TOGETHER, STRING_WORD_TOGETHER, 1);
    add_radio(page, STRING_LESSON_TWO_TEAMS, STRING_WORD_TWO_TEAMS, 2);
    add_radio(page, STRING_LESSON_THREE_TEAMS, STRING_WORD_THREE_TEAMS, 3);
    add_radio(page, STRING_LESSON_FOUR_TEAMS, STRING_WORD_FOUR_TEAMS, 4);
    view_close(page->view, row);
    view_close(page->view, group);
}

static void add_card(Page *page, int index)
{
    const Card *card = &page->app->catalogue.cards[index];
    const char *title = text_of(page, card->title);
    int opened =
        open_pressable(page, LOOK_CARD,
                       (Box){ .arrange = ARRANGE_ROW,
                              .gap = 14,
                              .pad_x = 14,
                              .pad_y = 10,
                              .stretch = true },
                       (Action){ VERB_TEACH, index },
                       joined(page, title, ". ", text_of(page, card->summary)));
    Node *node = &page->view->nodes[opened];

    node->id = card->id;
    node->disabled = card->broken;
    if (index < OPTION_KEYS)
        node->key = '1' + index;
    add_avatar(page,
               (Likeness){ card->person ? card->person : "", card->portrait,
                           card->mood },
               FACE);
    int words = open_words(page, 2);
    add_text(page, STYLE_NAME, COLOUR_TEXT, title);
    add_text(page, STYLE_SMALL, COLOUR_MUTED,
             say_with(page, STRING_MINUTES_SHORT,
                      ARGS(number(page, card->minutes))));
    view_close(page->view, words);
    view_close(page->view, opened);
}

static void build_main(Page *page)
{
    int main = open_main(page, 14);

    add_heading(page, 1, STYLE_TITLE, say(page, STRING_ROOM));
    add_text(page, STYLE_CHOICE, COLOUR_MUTED, say(page, STRING_LESSON_ABOUT));
    add_failure(page, &page->app->error);
    int halves =
        view_open(page->view, ROLE_NONE, LOOK_PLAIN,
                  (Box){ .arrange = ARRANGE_GRID, .width = 400, .gap = 20 });
    int column = open_column(page, 8);
    add_present(page);
    view_close(page->view, column);
    add_teams(page);
    view_close(page->view, halves);
    add_heading(page, 2, STYLE_UI_STRONG, say(page, STRING_LESSON_WHICH));
    int grid =
        view_open(page->view, ROLE_NONE, LOOK_PLAIN,
                  (Box){ .arrange = ARRANGE_GRID, .width = 280, .gap = 12 });
    for (int i = 0; i < page->app->catalogue.count; i++)
        add_card(page, i);
    view_close(page->view, grid);
    view_close(page->view, main);
}

/* Is there a folder of run files to look at? */
static bool has_overview(const Page *page)
{
    const App *app = page->app;

    return app->overview.reader.begin &&
           (app->keeper.folder || app->overview.path);
}

static void build_keys(Page *page)
{
    int bar = open_key_bar(page);

    add_key(page, "+", STRING_KEYS_LESSON_MORE);
    add_key(page, "−", STRING_KEYS_LESSON_FEWER);
    add_key(page, "1–9", STRING_KEYS_ENTER_PLAY);
    add_key(page, "↑↓", STRING_KEYS_ARROWS);
    if (has_overview(page))
        add_key(page, "O", STRING_KEYS_OVERVIEW);
    add_key(page, "Esc", STRING_KEYS_BACK);
    close_key_bar(page, bar);
}

/* What came of it afterwards is a trainer's question too. */
static void add_overview_link(Page *page)
{
    if (!has_overview(page))
        return;
    add_banner_link(page, STRING_COHORT, STRING_WORD_OVERVIEW, 'o',
                    (Action){ VERB_OVERVIEW, 0 })
        ->box.to_end = true;
}

static void build_banner(Page *page)
{
    int banner = open_banner(page);

    add_back(page);
    add_label(page, STYLE_BRAND, COLOUR_ACCENT, say(page, STRING_BRAND));
    add_overview_link(page);
    view_close(page->view, banner);
}

void lesson_build(Page *page)
{
    build_banner(page);
    build_main(page);
    build_keys(page);
}
