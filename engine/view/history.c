#include "view/telling.h"

/*
 * Looking back: all that was read and chosen, by day, as it was then. What is
 * told again is the run played anew, choice by choice.
 */

static void build_main(Page *page)
{
    int main = open_main(page, 12), count;
    const Move *moves = session_moves(page->session, &count);

    add_heading(page, 1, STYLE_TITLE, say(page, STRING_HISTORY));
    tell_run(page, moves, count, NULL);
    view_close(page->view, main);
}

static void build_keys(Page *page)
{
    int bar = open_key_bar(page);

    add_key(page, "↑↓", STRING_KEYS_ARROWS);
    add_key(page, "Esc", STRING_KEYS_BACK);
    close_key_bar(page, bar);
}

void history_build(Page *page)
{
    add_over_banner(page);
    build_main(page);
    build_keys(page);
}
