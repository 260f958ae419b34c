#include "view/parts.h"

/* What is said of the folder of one's own among the settings, and the screen
 * on which another is chosen. */

/* "2 situaties", "1 stappenplan" */
static const char *counted(const Page *page, int count, String one, String more)
{
    return say_with(page, count == 1 ? one : more, ARGS(number(page, count)));
}

static const char *found_text(const Page *page, const OwnFolder *own)
{
    if (own->situations + own->procedures == 0)
        return say(page, STRING_OWN_EMPTY);
    return say_with(page, STRING_OWN_FOUND,
                    ARGS(counted(page, own->situations, STRING_OWN_SITUATION,
                                 STRING_OWN_SITUATIONS_MORE),
                         counted(page, own->procedures, STRING_OWN_PLAN,
                                 STRING_OWN_PLANS_MORE)));
}

void add_own(Page *page)
{
    const Keeper *keeper = &page->app->keeper;

    if (!keeper->own)
        return;
    const OwnFolder own = keeper->own(keeper->context);
    int group = view_open(page->view, ROLE_NONE, LOOK_PLAIN,
                          (Box){ .gap = 8, .max_width = MAIN_WIDTH });
    add_heading(page, 2, STYLE_UI_STRONG, say(page, STRING_OWN_HEADING));
    if (own.path)
        add_text(page, STYLE_UI, COLOUR_TEXT, own.path);
    add_text(page, STYLE_UI, COLOUR_MUTED, found_text(page, &own));
    if (own.broken)
        add_text(page, STYLE_UI, COLOUR_MISSED,
                 counted(page, own.broken, STRING_OWN_BROKEN,
                         STRING_OWN_BROKEN_MORE));
    for (int i = 0; i < own.mistake_count; i++)
        add_text(page, STYLE_UI, COLOUR_TEXT, text_of(page, own.mistakes[i]));
    add_button(page, LOOK_BUTTON, say(page, STRING_OWN_CHANGE),
               (Action){ VERB_OWN, 0 })
        ->id = say(page, STRING_WORD_OWN);
    view_close(page->view, group);
}

void own_build(Page *page)
{
    const char *title = say(page, STRING_OWN_HEADING);

    add_over_banner(page);
    int main = open_main(page, 22);
    add_heading(page, 1, STYLE_TITLE, title);
    add_failure(page, &page->app->error);
    add_text(page, STYLE_STORY, COLOUR_TEXT, say(page, STRING_OWN_ABOUT))
        ->box.max_width = STORY_WIDTH;
    add_text(page, STYLE_UI, COLOUR_MUTED, say(page, STRING_OWN_HINT));
    add_textbox(page, ENTRY_OWN, title);
    add_button(page, LOOK_PRIMARY, say(page, STRING_OWN_KEEP),
               (Action){ VERB_KEEP_OWN, 0 })
        ->id = say(page, STRING_WORD_NAME_KEEP);
    view_close(page->view, main);
    int bar = open_key_bar(page);
    add_key(page, "Tab", STRING_KEYS_NEXT_FIELD);
    add_key(page, "Esc", STRING_KEYS_BACK);
    close_key_bar(page, bar);
}
