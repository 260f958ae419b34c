#include "view/telling.h"
#include "view/verdicts.h"

/*
 * A run played out and explained. Beginners learn more from a worked example,
 * the experienced from play (Chernikova et al. 2020).
 */

/* The example as a run, or NULL, having said why not. */
static Session *play_example(Page *page, const Scenario *scenario)
{
    Session *session = session_new(scenario, &page->error);

    for (int i = 0; session && i < scenario->example_count; i++) {
        if (session_replay(session, scenario->example[i].word, &page->error))
            continue;
        session_free(session);
        return NULL;
    }
    return session;
}

static void add_outcome(Page *page)
{
    const Judged judged = judge_run(page->session);

    add_heading(page, 2, STYLE_HEADLINE, say(page, STRING_EXAMPLE_OUTCOME));
    add_verdicts(page, &judged);
}

static void build_main(Page *page)
{
    const Scenario *scenario = page->app->example;
    Session *own = page->session;
    int main = open_main(page, 12), count;

    add_heading(page, 1, STYLE_TITLE, text_of(page, scenario->title));
    add_text(page, STYLE_STORY, COLOUR_TEXT, say(page, STRING_EXAMPLE_INTRO))
        ->box.max_width = STORY_WIDTH;
    page->session = play_example(page, scenario);
    if (page->session) {
        const Move *moves = session_moves(page->session, &count);

        tell_run(page, moves, count, scenario->example);
        add_outcome(page);
    } else {
        add_failure(page, &page->error);
    }
    session_free(page->session);
    page->session = own;
    Node *button =
        add_button(page, LOOK_PRIMARY, say(page, STRING_EXAMPLE_DONE),
                   (Action){ VERB_HOME, 0 });
    button->id = say(page, STRING_WORD_HOME);
    view_close(page->view, main);
}

void example_build(Page *page)
{
    add_over_banner(page);
    build_main(page);
    int bar = open_key_bar(page);
    add_key(page, "↑↓", STRING_KEYS_ARROWS);
    add_key(page, "Esc", STRING_KEYS_BACK);
    close_key_bar(page, bar);
}
