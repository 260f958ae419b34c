#include "view/parts.h"

#include <string.h>

/* The screens on which who plays is chosen and named, and says where run files
 * go. */

enum { QUESTION_GAP = 22 };

/* "Ilse Zoë (123456)" */
static const char *called(Page *page, const PlayerName *person)
{
    if (!person->name[0])
        return say(page, STRING_NAMELESS);
    return person->registration[0]
               ? say_with(page, STRING_NAME_AND_NUMBER,
                          ARGS(person->name, person->registration))
               : person->name;
}

static void add_person(Page *page, int index)
{
    const App *app = page->app;
    const PlayerName *person = &app->people[index];
    Node *node = add_button(page, LOOK_BUTTON, called(page, person),
                            (Action){ VERB_PERSON, index });

    node->role = ROLE_RADIO;
    node->selected = strcmp(person->name, app->player.name) == 0;
    node->style = node->selected ? STYLE_UI_STRONG : STYLE_UI;
}

static void add_people(Page *page)
{
    const char *title = say(page, STRING_WHO_PLAYS);
    int group = view_open(
        page->view, ROLE_RADIOGROUP, LOOK_PLAIN,
        (Box){ .arrange = ARRANGE_FLOW, .gap = 8, .max_width = MAIN_WIDTH });

    page->view->nodes[group].name = title;
    for (int i = 0; i < page->app->people_count; i++)
        add_person(page, i);
    view_close(page->view, group);
}

static void add_name_button(Page *page, String text, String word, int someone)
{
    add_button(page, LOOK_BUTTON, say(page, text),
               (Action){ VERB_NAME, someone })
        ->id = say(page, word);
}

void people_build(Page *page)
{
    add_over_banner(page);
    int main = open_main(page, QUESTION_GAP);
    add_heading(page, 1, STYLE_TITLE, say(page, STRING_WHO_PLAYS));
    add_text(page, STYLE_STORY, COLOUR_TEXT, say(page, STRING_WHO_ABOUT))
        ->box.max_width = STORY_WIDTH;
    add_failure(page, &page->app->error);
    add_people(page);
    int buttons = view_open(page->view, ROLE_NONE, LOOK_PLAIN,
                            (Box){ .arrange = ARRANGE_FLOW, .gap = 8 });
    add_name_button(page, STRING_WHO_NEW, STRING_WORD_WHO_NEW, 1);
    add_name_button(page, STRING_WHO_RENAME, STRING_WORD_WHO_RENAME, 0);
    view_close(page->view, buttons);
    view_close(page->view, main);
    int bar = open_key_bar(page);
    add_key(page, "↑↓←→", STRING_KEYS_ARROWS);
    add_key(page, "Enter", STRING_KEYS_ENTER_SET);
    add_key(page, "Esc", STRING_KEYS_BACK);
    close_key_bar(page, bar);
}

static void add_field(Page *page, EntryField field, String title, String hint)
{
    const char *words = say(page, title);
    int column = open_column(page, 8);

    add_heading(page, 2, STYLE_NAME, words);
    add_text(page, STYLE_UI, COLOUR_MUTED, say(page, hint));
    add_textbox(page, field, words);
    view_close(page->view, column);
}

void name_build(Page *page)
{
    const App *app = page->app;

    add_over_banner(page);
    int main = open_main(page, QUESTION_GAP);
    add_heading(page, 1, STYLE_TITLE,
                say(page, app->names_new ? STRING_NAME_NEW : STRING_NAME_OWN));
    add_failure(page, &app->error);
    add_field(page, ENTRY_NAME, STRING_NAME, STRING_NAME_HINT);
    add_field(page, ENTRY_REGISTRATION, STRING_REGISTRATION,
              STRING_REGISTRATION_HINT);
    Node *keep = add_button(page, LOOK_PRIMARY, say(page, STRING_NAME_KEEP),
                            (Action){ VERB_KEEP_NAME, 0 });
    keep->id = say(page, STRING_WORD_NAME_KEEP);
    keep->disabled = entry_is_blank(&app->entries[ENTRY_NAME]);
    view_close(page->view, main);
    int bar = open_key_bar(page);
    add_key(page, "Tab", STRING_KEYS_NEXT_FIELD);
    add_key(page, "Esc", STRING_KEYS_BACK);
    close_key_bar(page, bar);
}

void folder_build(Page *page)
{
    add_over_banner(page);
    int main = open_main(page, QUESTION_GAP);
    add_heading(page, 1, STYLE_TITLE, say(page, STRING_FOLDER));
    add_failure(page, &page->app->error);
    add_field(page, ENTRY_FOLDER, STRING_FOLDER_WHICH, STRING_FOLDER_HINT);
    int buttons = view_open(page->view, ROLE_NONE, LOOK_PLAIN,
                            (Box){ .arrange = ARRANGE_FLOW, .gap = 8 });
    add_button(page, LOOK_PRIMARY, say(page, STRING_NAME_KEEP),
               (Action){ VERB_KEEP_FOLDER, 0 })
        ->id = say(page, STRING_WORD_NAME_KEEP);
    add_button(page, LOOK_BUTTON, say(page, STRING_FOLDER_DOCUMENTS),
               (Action){ VERB_KEEP_FOLDER, 1 })
        ->id = say(page, STRING_WORD_DOCUMENTS);
    view_close(page->view, buttons);
    view_close(page->view, main);
    int bar = open_key_bar(page);
    add_key(page, "Tab", STRING_KEYS_NEXT_FIELD);
    add_key(page, "Esc", STRING_KEYS_BACK);
    close_key_bar(page, bar);
}
