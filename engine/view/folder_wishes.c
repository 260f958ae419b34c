#include <string.h>

#include "view/folder_parts.h"

/* Which runs of a folder are wanted: of which step plan and situation, played
 * in which way; and whether names are shown. */

enum { HALF = 440 };

static const CohortWish *wish_of(const Page *page)
{
    return &page->app->overview.wish;
}

int open_options(Page *page, String title)
{
    int group =
        view_open(page->view, ROLE_RADIOGROUP, LOOK_PLAIN, (Box){ .gap = 4 });

    page->view->nodes[group].name = say(page, title);
    add_heading(page, 2, STYLE_SMALL_STRONG, say(page, title))->colour =
        COLOUR_MUTED;
    view_open(page->view, ROLE_NONE, LOOK_PLAIN,
              (Box){ .arrange = ARRANGE_FLOW, .gap = 8 });
    return group;
}

void close_options(Page *page, int group)
{
    view_close(page->view, group + 2);
    view_close(page->view, group);
}

void add_option(Page *page, const char *text, Action action, bool holds)
{
    Node *node = add_button(page, LOOK_BUTTON, text, action);

    node->role = ROLE_RADIO;
    node->selected = holds;
    node->style = holds ? STYLE_UI_STRONG : STYLE_UI;
    node->id = text;
}

static void add_names_switch(Page *page)
{
    bool hidden = wish_of(page)->pseudonyms;
    int group = open_options(page, STRING_COHORT_NAMES);

    add_option(page, say(page, STRING_COHORT_HIDDEN),
               (Action){ VERB_HIDE_NAMES, true }, hidden);
    add_option(page, say(page, STRING_COHORT_SHOWN),
               (Action){ VERB_HIDE_NAMES, false }, !hidden);
    close_options(page, group);
}

static void add_modes(Page *page)
{
    static const String modes[] = { STRING_PRACTICE, STRING_TEST, STRING_ROOM };
    int group = open_options(page, STRING_MODES);

    add_option(page, say(page, STRING_MODES_ALL),
               (Action){ VERB_ONLY_MODE, -1 }, wish_of(page)->mode < 0);
    for (int i = MODE_PRACTICE; i <= MODE_ROOM; i++)
        add_option(page, say(page, modes[i]), (Action){ VERB_ONLY_MODE, i },
                   wish_of(page)->mode == i);
    close_options(page, group);
}

/* A run under one step plan says nothing of the rules of another. */
static void add_plans(Page *page, const Cohort *cohort)
{
    int group;

    if (!overview_plan(page->app, 1))
        return;
    group = open_options(page, STRING_COHORT_PLAN);
    for (int i = 0; overview_plan(page->app, i); i++) {
        const Procedure *plan = overview_plan(page->app, i);

        add_option(
            page, text_of(page, plan->title), (Action){ VERB_ONLY_PLAN, i },
            cohort->procedure && strcmp(cohort->procedure->id, plan->id) == 0);
    }
    close_options(page, group);
}

static void add_situations(Page *page)
{
    const char *wanted = wish_of(page)->scenario;
    int group = open_options(page, STRING_COHORT_SITUATIONS);
    int count;
    const CohortRun *const *runs =
        overview_situations(page->app, page->arena, &count);

    add_option(page, say(page, STRING_ALL_SITUATIONS),
               (Action){ VERB_ONLY_SITUATION, -1 }, !wanted);
    for (int i = 0; i < count; i++)
        add_option(page, text_of(page, runs[i]->title),
                   (Action){ VERB_ONLY_SITUATION, i },
                   wanted && strcmp(wanted, runs[i]->scenario) == 0);
    close_options(page, group);
}

void add_wishes(Page *page, const Cohort *cohort)
{
    int halves =
        view_open(page->view, ROLE_NONE, LOOK_PLAIN,
                  (Box){ .arrange = ARRANGE_GRID, .width = HALF, .gap = 14 });

    add_names_switch(page);
    add_modes(page);
    view_close(page->view, halves);
    add_plans(page, cohort);
    add_situations(page);
}
