#include "view/parts.h"

/* What is to be told on a screen: what went wrong, and what was done. */

/* What is told is not always something that went wrong. */
static bool is_news(Message message)
{
    static const Message news[] = {
        MESSAGE_STORE_AGAIN,    MESSAGE_STORE_RESCUED,    MESSAGE_STORE_GUEST,
        MESSAGE_RUN_CHANGED,    MESSAGE_TAKEN_IN,         MESSAGE_FORGOTTEN,
        MESSAGE_REPORT_WRITTEN, MESSAGE_OVERVIEW_WRITTEN, MESSAGE_HANDED_OUT,
        MESSAGE_HANDED_OUT_ALL
    };

    for (size_t i = 0; i < sizeof news / sizeof *news; i++)
        if (news[i] == message)
            return true;
    return false;
}

/* Where it puts files, a browser knows; no path of the program's is true. */
static const char *told(const Page *page, const Error *error)
{
    static const struct {
        Message message;
        String in_browser;
    } files[] = {
        { MESSAGE_HANDED_OUT, STRING_BROWSER_SAVES_RUN },
        { MESSAGE_HANDED_OUT_ALL, STRING_BROWSER_SAVES_RUNS },
        { MESSAGE_REPORT_WRITTEN, STRING_BROWSER_OPENS_PAGE },
        { MESSAGE_OVERVIEW_WRITTEN, STRING_BROWSER_OPENS_PAGE },
    };

    for (size_t i = 0; i < sizeof files / sizeof *files; i++)
        if (page->host == HOST_BROWSER && files[i].message == error->message)
            return say(page, files[i].in_browser);
    return error->text[page->language];
}

void add_failure(Page *page, const Error *error)
{
    if (!error_is_set(error))
        return;
    bool of_run = error->message == MESSAGE_RUN_STOPPED ||
                  error->message == MESSAGE_TEST_SAVED;
    String about = of_run                    ? STRING_ABOUT_THIS_RUN
                   : is_news(error->message) ? STRING_ABOUT_YOUR_DATA
                                             : STRING_SOMETHING_WRONG;
    Node *node = add_text(page, STYLE_UI, COLOUR_TEXT,
                          say_with(page, about, ARGS(told(page, error))));

    node->role = ROLE_STATUS;
    node->look = LOOK_NOTICE;
    node->box = (Box){ .max_width = MAIN_WIDTH, .pad_x = 18, .pad_y = 12 };
}
