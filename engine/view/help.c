#include "view/parts.h"

#include <string.h>

/*
 * Help: the keys of the screen it was opened from, read from that screen's own
 * bar, and what there is to know everywhere.
 */

enum { KEY_WIDTH = 130 };

static const struct {
    const char *key;
    String does;
} anywhere[] = {
    { "Tab", STRING_HELP_KEY_NEXT },
    { "Shift + Tab", STRING_HELP_KEY_PREVIOUS },
    { "Enter", STRING_HELP_KEY_ENTER },
    { "Esc", STRING_HELP_KEY_BACK },
    { "PgUp, PgDn", STRING_HELP_KEY_SCROLL },
    { "Ctrl + −", STRING_HELP_KEY_SIZE },
    { "F11", STRING_HELP_KEY_FULL },
    { "F1", STRING_HELP_KEY_HELP },
};

static const struct {
    String heading;
    String texts[5]; /* as many as there are; the first string ends them */
} chapters[] = {
    { STRING_HELP_DO,
      { STRING_HELP_DO_CALL, STRING_HELP_DO_TAKE_BACK, STRING_HELP_DO_WALK,
        STRING_HELP_DO_STOP } },
    { STRING_HELP_GROUP, { STRING_HELP_GROUP_PLAY, STRING_HELP_GROUP_FOLDER } },
    { STRING_HELP_RESULTS,
      { STRING_HELP_RESULTS_WHERE, STRING_HELP_RESULTS_KEPT } },
    { STRING_HELP_HAND_IN,
      { STRING_HELP_HAND_IN_REPORT, STRING_HELP_HAND_IN_RUN } },
    { STRING_HELP_PRIVACY,
      { STRING_HELP_PRIVACY_TEXT, STRING_HELP_PRIVACY_FILES,
        STRING_HELP_PRIVACY_SHARED } },
    { STRING_HELP_ACCESS,
      { STRING_HELP_ACCESS_KEYS, STRING_HELP_ACCESS_VOICE,
        STRING_HELP_ACCESS_READER, STRING_HELP_ACCESS_STANDARD } },
    { STRING_ABOUT_HEADING, { STRING_ABOUT } },
};

/* For authors, where help was asked for at their map. */
static const String making[] = { STRING_HELP_MAKE_SAVE, STRING_HELP_MAKE_MAP,
                                 STRING_HELP_MAKE_TRAFFIC,
                                 STRING_HELP_MAKE_PLAY };

static void add_key_line(Page *page, const char *key, const char *does)
{
    int row = view_open(page->view, ROLE_LISTITEM, LOOK_PLAIN,
                        (Box){ .arrange = ARRANGE_ROW, .gap = 12 });

    page->view->nodes[row].name = joined(page, key, ": ", does);
    Node *node = add_text(page, STYLE_UI_STRONG, COLOUR_TEXT, key);
    node->box = (Box){ .sizing = WIDTH_FIXED, .width = KEY_WIDTH };
    add_text(page, STYLE_UI, COLOUR_TEXT, does);
    view_close(page->view, row);
}

/* The pairs in the bar of `below`, but for the one that opened help. */
static void add_keys_of(Page *page, const View *below)
{
    int bar = 0;

    while (bar < below->count && below->nodes[bar].role != ROLE_CONTENTINFO)
        bar = below->nodes[bar].end;
    for (int i = bar + 1; i < below->count; i = below->nodes[i].end)
        if (below->nodes[i].end == i + 3 &&
            strcmp(below->nodes[i + 1].text, HELP_KEY) != 0)
            add_key_line(page, below->nodes[i + 1].text,
                         below->nodes[i + 2].text);
}

static void add_keys_here(Page *page)
{
    const App *app = page->app;
    View below = { .arena = page->arena };
    Page other = *page;

    if (app->depth == 0)
        return;
    other.view = &below;
    screen_build(&other, app->below[app->depth - 1].screen);
    int column = open_column(page, 6);
    add_heading(page, 2, STYLE_NAME, say(page, STRING_HELP_KEYS_HERE));
    add_keys_of(page, &below);
    view_close(page->view, column);
}

static void build_all_keys(Page *page)
{
    int column = open_column(page, 22);

    add_keys_here(page);
    int list = open_column(page, 6);
    add_heading(page, 2, STYLE_NAME, say(page, STRING_HELP_KEYS_ANYWHERE));
    for (size_t i = 0; i < sizeof anywhere / sizeof *anywhere; i++)
        add_key_line(page, anywhere[i].key, say(page, anywhere[i].does));
    view_close(page->view, list);
    view_close(page->view, column);
}

static void add_making_chapter(Page *page)
{
    const App *app = page->app;
    int chapter;

    if (app->depth == 0 || app->below[app->depth - 1].screen != SCREEN_MAKE)
        return;
    chapter = open_column(page, 8);
    add_heading(page, 2, STYLE_NAME, say(page, STRING_HELP_MAKE));
    for (size_t i = 0; i < sizeof making / sizeof *making; i++)
        add_text(page, STYLE_UI, COLOUR_TEXT, say(page, making[i]));
    view_close(page->view, chapter);
}

static void build_chapters(Page *page)
{
    int column = open_column(page, 22);

    add_making_chapter(page);

    for (size_t i = 0; i < sizeof chapters / sizeof *chapters; i++) {
        int chapter = open_column(page, 8);

        add_heading(page, 2, STYLE_NAME, say(page, chapters[i].heading));
        for (const String *text = chapters[i].texts; *text; text++)
            add_text(page, STYLE_UI, COLOUR_TEXT, say(page, *text));
        view_close(page->view, chapter);
    }
    add_text(page, STYLE_SMALL, COLOUR_MUTED,
             say_with(page, STRING_HELP_VERSION, ARGS(KLACHTWIJZER_VERSION)));
    view_close(page->view, column);
}

void help_build(Page *page)
{
    add_over_banner(page);
    int main = open_main(page, 18);
    add_heading(page, 1, STYLE_TITLE, say(page, STRING_HELP));
    Node *settings = add_button(page, LOOK_BUTTON, say(page, STRING_SETTINGS),
                                (Action){ VERB_OPEN, SCREEN_SETTINGS });
    settings->id = say(page, STRING_WORD_SETTINGS);
    settings->key = 'i';
    int halves =
        view_open(page->view, ROLE_NONE, LOOK_PLAIN,
                  (Box){ .arrange = ARRANGE_GRID, .width = 440, .gap = 40 });
    build_all_keys(page);
    build_chapters(page);
    view_close(page->view, halves);
    view_close(page->view, main);
    int bar = open_key_bar(page);
    add_key(page, "Esc", STRING_KEYS_BACK);
    view_close(page->view, bar);
}
