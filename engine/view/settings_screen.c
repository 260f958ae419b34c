#include "view/parts.h"

/* Every setting with its values; the one that holds is marked. */

enum { GROUP_GAP = 22 };

static void add_value(Page *page, Setting setting, int value)
{
    const Settings *settings = &page->app->settings;
    const char *title =
        setting_value_title(page->arena, setting, value, page->language);
    Node *node =
        add_button(page, LOOK_BUTTON, title, setting_action(setting, value));

    node->role = ROLE_RADIO;
    node->selected = settings->chosen[setting] == value;
    node->style = node->selected ? STYLE_UI_STRONG : STYLE_UI;
}

/* The screen is the browser's own there, and a screen reader has the page. */
static bool is_offered(Host host, Setting setting, int value)
{
    return host != HOST_BROWSER ||
           !(setting == SETTING_SCREEN ||
             (setting == SETTING_VOICE && value == VOICE_CLIPBOARD));
}

static void add_setting(Page *page, Setting setting)
{
    const char *title = say(page, setting_title(setting));
    int group = view_open(page->view, ROLE_RADIOGROUP, LOOK_PLAIN,
                          (Box){ .gap = 8, .max_width = MAIN_WIDTH });

    page->view->nodes[group].name = title;
    add_heading(page, 2, STYLE_UI_STRONG, title);
    int values = view_open(page->view, ROLE_NONE, LOOK_PLAIN,
                           (Box){ .arrange = ARRANGE_FLOW, .gap = 8 });
    for (int i = 0; i < setting_value_count(setting); i++)
        if (is_offered(page->host, setting, i))
            add_value(page, setting, i);
    view_close(page->view, values);
    view_close(page->view, group);
}

static void add_forget_button(Page *page, Look look, String text, String word,
                              Forget forget)
{
    add_button(page, look, say(page, text),
               (Action){ VERB_FORGET, (int)forget })
        ->id = say(page, word);
}

static void add_who(Page *page)
{
    const App *app = page->app;

    if (!app->keeper.people)
        return;
    int group = view_open(page->view, ROLE_NONE, LOOK_PLAIN,
                          (Box){ .gap = 8, .max_width = MAIN_WIDTH });
    add_heading(page, 2, STYLE_UI_STRONG, say(page, STRING_WHO_PLAYS));
    if (app->player.name[0])
        add_text(page, STYLE_UI, COLOUR_MUTED,
                 say_with(page, STRING_PLAYS_AS, ARGS(app->player.name)));
    add_button(page, LOOK_BUTTON, say(page, STRING_WHO_CHANGE),
               (Action){ VERB_PEOPLE, 0 })
        ->id = say(page, STRING_WORD_WHO);
    view_close(page->view, group);
}

static void add_folder(Page *page)
{
    const Keeper *keeper = &page->app->keeper;

    if (!keeper->folder)
        return;
    int group = view_open(page->view, ROLE_NONE, LOOK_PLAIN,
                          (Box){ .gap = 8, .max_width = MAIN_WIDTH });
    add_heading(page, 2, STYLE_UI_STRONG, say(page, STRING_FOLDER));
    add_text(page, STYLE_UI, COLOUR_MUTED,
             say_with(page, STRING_FOLDER_NOW,
                      ARGS(keeper->folder(keeper->context))));
    add_button(page, LOOK_BUTTON, say(page, STRING_FOLDER_CHANGE),
               (Action){ VERB_FOLDER, 0 })
        ->id = say(page, STRING_WORD_FOLDER);
    view_close(page->view, group);
}

static void add_hand_out_all(Page *page)
{
    if (page->app->keeper.hand_out_all)
        add_button(page, LOOK_BUTTON, say(page, STRING_HAND_OUT_ALL),
                   (Action){ VERB_HAND_OUT_ALL, 0 })
            ->id = say(page, STRING_WORD_HAND_OUT_ALL);
}

/* What is kept of the trainee can be taken along, and deleted, but not by a
 * slip. */
static void add_kept(Page *page)
{
    const App *app = page->app;

    if (!app->keeper.forget)
        return;
    int group = view_open(page->view, ROLE_NONE, LOOK_PLAIN,
                          (Box){ .gap = 8, .max_width = MAIN_WIDTH });
    add_heading(page, 2, STYLE_UI_STRONG, say(page, STRING_KEPT_HEADING));
    add_text(page, STYLE_UI, COLOUR_MUTED,
             say(page,
                 app->asked_to_forget ? STRING_FORGET_SURE : STRING_KEPT_ABOUT))
        ->role = app->asked_to_forget ? ROLE_STATUS : ROLE_PARAGRAPH;
    add_failure(page, &app->error);
    int buttons = view_open(page->view, ROLE_NONE, LOOK_PLAIN,
                            (Box){ .arrange = ARRANGE_FLOW, .gap = 8 });
    if (app->asked_to_forget) {
        add_forget_button(page, LOOK_BUTTON, STRING_FORGET_NO, STRING_NO,
                          FORGET_NOT);
        add_forget_button(page, LOOK_PRIMARY, STRING_FORGET_YES, STRING_YES,
                          FORGET_SURE);
    } else {
        add_hand_out_all(page);
        add_forget_button(page, LOOK_BUTTON, STRING_FORGET, STRING_WORD_FORGET,
                          FORGET_ASKED);
    }
    view_close(page->view, buttons);
    view_close(page->view, group);
}

static void build_main(Page *page)
{
    int main = open_main(page, GROUP_GAP);

    add_heading(page, 1, STYLE_TITLE, say(page, STRING_SETTINGS));
    add_text(page, STYLE_STORY, COLOUR_TEXT, say(page, STRING_SETTINGS_SAMPLE))
        ->box.max_width = STORY_WIDTH;
    for (int i = 0; i < SETTING_COUNT; i++)
        if (is_offered(page->host, (Setting)i, 0))
            add_setting(page, (Setting)i);
    add_who(page);
    add_own(page);
    add_folder(page);
    add_kept(page);
    view_close(page->view, main);
}

static void build_keys(Page *page)
{
    int bar = open_key_bar(page);

    add_key(page, "↑↓←→", STRING_KEYS_ARROWS);
    add_key(page, "Enter", STRING_KEYS_ENTER_SET);
    add_key(page, "Ctrl + −", STRING_KEYS_TEXT_SIZE);
    add_key(page, "F11", STRING_KEYS_FULL_SCREEN);
    add_key(page, "Esc", STRING_KEYS_BACK);
    close_key_bar(page, bar);
}

void settings_build(Page *page)
{
    add_over_banner(page);
    build_main(page);
    build_keys(page);
}
