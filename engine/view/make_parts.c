#include "view/make_parts.h"

#include <string.h>

enum { SIGN = 22 };

int make_keepable(const Overview *overview, int least)
{
    return 2 * overview->rules - least;
}

const Traffic *make_traffic(const Page *page)
{
    return page->app->making.traffic;
}

const char *make_came_text(const Page *page, int step)
{
    const Traffic *traffic = make_traffic(page);

    return say_with(
        page, STRING_MAKE_STEP_CAME,
        ARGS(number(page, traffic->steps[step]), number(page, traffic->runs)));
}

bool is_error(const Diag *diag)
{
    return diag->level == DIAG_ERROR;
}

/* What stands after the last slash. */
static const char *file_name(const char *path)
{
    const char *slash = strrchr(path, '/');

    return slash ? slash + 1 : path;
}

/* "scenario.lua:48" */
static const char *place_text(const Page *page, const Diag *diag, String form)
{
    const char *file = file_name(diag->place.file);

    return diag->place.line > 0
               ? say_with(page, form,
                          ARGS(file, number(page, diag->place.line)))
               : file;
}

/* What is wrong, what was probably meant, and how to get there. */
static const char *message_text(const Page *page, const Diag *diag)
{
    const char *text = joined(page, diag->text[page->language], "", ".");

    if (diag->suggestion)
        text = joined(
            page, text, " ",
            say_with(page, STRING_MAKE_SUGGESTION, ARGS(diag->suggestion)));
    else if (diag->names && diag->names[0])
        text = joined(page, text, " ",
                      say_with(page, STRING_MAKE_POSSIBLE, ARGS(diag->names)));
    if (diag->witness && diag->witness[0])
        text = joined(page, text, " ",
                      say_with(page, STRING_MAKE_WITNESS, ARGS(diag->witness)));
    return text;
}

void add_message(Page *page, int message)
{
    const Diag *diag = &page->app->making.draft.messages[message];
    bool error = is_error(diag);
    const char *kind =
        say(page, error ? STRING_MAKE_ERROR : STRING_MAKE_WARNING);
    const char *text = message_text(page, diag);
    const char *place = place_text(page, diag, STRING_MAKE_PLACE_SAID);
    int row = open_pressable(
        page, LOOK_LINK,
        (Box){
            .arrange = ARRANGE_ROW, .gap = 12, .pad_y = 10, .min_height = 44 },
        (Action){ VERB_EDIT, message },
        joined(page, joined(page, kind, ", ", place), ": ", text));
    Node *sign = view_add(page->view, ROLE_IMG);

    sign->mark = error ? MARK_MISSED : MARK_LATE;
    sign->box =
        (Box){ .sizing = WIDTH_FIXED, .width = SIGN, .min_height = SIGN };
    int words = open_words(page, 2);
    add_text(page, STYLE_UI_STRONG, error ? COLOUR_MISSED : COLOUR_TEXT,
             place_text(page, diag, STRING_MAKE_PLACE));
    add_text(page, STYLE_UI, COLOUR_TEXT, text);
    view_close(page->view, words);
    view_close(page->view, row);
}

void add_making_notice(Page *page)
{
    const Making *m = &page->app->making;
    Node *node;

    if (!m->plays || m->draft.sound)
        return;
    for (int i = 0; i < m->draft.message_count; i++)
        if (is_error(&m->draft.messages[i])) {
            const Diag *diag = &m->draft.messages[i];
            const char *said =
                joined(page, place_text(page, diag, STRING_MAKE_PLACE), ": ",
                       message_text(page, diag));

            node =
                add_text(page, STYLE_UI, COLOUR_TEXT,
                         say_with(page, STRING_MAKE_PLAYING_LAST, ARGS(said)));
            node->role = ROLE_STATUS;
            node->look = LOOK_NOTICE;
            node->box =
                (Box){ .max_width = MAIN_WIDTH, .pad_x = 18, .pad_y = 12 };
            return;
        }
}

void add_making_card(Page *page)
{
    const Making *m = &page->app->making;
    const char *title;

    if (!m->open)
        return;
    title = m->draft.scenario ? text_of(page, m->draft.scenario->title)
                              : file_name(m->draft.file);
    add_heading(page, 2, STYLE_UI_STRONG,
                say_with(page, STRING_MAKE_HOME, ARGS(title)));
    add_text(page, STYLE_UI, COLOUR_MUTED, say(page, STRING_MAKE_HOME_ABOUT));
    Node *button = add_button(page, LOOK_BUTTON, say(page, STRING_MAKE_BACK),
                              (Action){ VERB_MAKE, 0 });
    button->id = say(page, STRING_WORD_MAKE);
    button->key = 'm';
    add_rule(page);
}
