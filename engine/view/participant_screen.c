#include <string.h>

#include "view/folder.h"
#include "view/parts.h"
#include "view/verdicts.h"

/* The runs of one person in a folder, each with its way to the debrief. */

enum { MARK_SIZE = 22 };

/* "2026-05-04 · Oefenen · 12 minuten" */
static const char *facts_of(Page *page, const CohortRun *run)
{
    static const String modes[] = { STRING_PRACTICE, STRING_TEST, STRING_ROOM };
    int minutes = (int)((run->active_ms + 30000) / 60000);
    const char *facts = joined(page, run->day ? run->day : "", " · ",
                               say(page, modes[run->mode]));

    return joined(page, facts, " · ",
                  minutes == 1 ? say(page, STRING_MINUTES_1)
                               : say_with(page, STRING_MINUTES_MORE,
                                          ARGS(number(page, minutes))));
}

static const char *worth_of(const Page *page, const CohortRun *run)
{
    return run->score.due ? score_text(page, run->score)
                          : say(page, STRING_COHORT_NOTHING_DUE);
}

/* "2026-05-04 · Oefenen: 3 van 4. Stap 1a voldaan, Stap 1b gemist" */
static const char *run_said(Page *page, const CohortRun *run)
{
    const Procedure *p = run->procedure;
    const char *rules = "";

    for (int i = 0; i < p->rule_count; i++)
        rules = joined(page, rules, ", ",
                       joined(page, text_of(page, p->rules[i].label), " ",
                              status_word(page, run->statuses[i])));
    return joined(page,
                  joined(page, facts_of(page, run), ": ", worth_of(page, run)),
                  ". ", rules);
}

static void add_rule_mark(Page *page, const Rule *rule, Status status)
{
    int cell = view_open(page->view, ROLE_NONE, LOOK_PLAIN,
                         (Box){ .arrange = ARRANGE_ROW,
                                .sizing = WIDTH_FIT,
                                .gap = 6,
                                .center = true });

    add_status_mark(page, status);
    Node *mark = &page->view->nodes[page->view->count - 1];
    mark->box.width = mark->box.min_height = MARK_SIZE;
    mark->box.center = true;
    add_label(page, STYLE_SMALL, COLOUR_MUTED, text_of(page, rule->label));
    view_close(page->view, cell);
}

static void add_run(Page *page, const CohortRun *run)
{
    int opened = open_pressable(
        page, LOOK_CHOICE,
        (Box){ .gap = 4, .pad_x = 18, .pad_y = 10, .max_width = MAIN_WIDTH },
        (Action){ VERB_LOOK, overview_place(page->app, run) },
        run_said(page, run));
    int row = open_row(page, 12);

    add_text(page, STYLE_UI, COLOUR_TEXT, facts_of(page, run));
    add_label(page, STYLE_UI_STRONG, COLOUR_TEXT, worth_of(page, run));
    view_close(page->view, row);
    int marks =
        view_open(page->view, ROLE_NONE, LOOK_PLAIN,
                  (Box){ .arrange = ARRANGE_FLOW, .gap = 16, .pad_y = 2 });
    for (int i = 0; i < run->procedure->rule_count; i++)
        add_rule_mark(page, &run->procedure->rules[i], run->statuses[i]);
    view_close(page->view, marks);
    view_close(page->view, opened);
}

static void add_runs(Page *page, const CohortPerson *person)
{
    const char *last = "";

    for (int i = 0; i < person->runs; i++) {
        const CohortRun *run = person->played[i];

        if (strcmp(run->scenario, last) != 0)
            add_heading(page, 2, STYLE_NAME, text_of(page, run->title))
                ->box.pad_y = 4;
        last = run->scenario;
        add_run(page, run);
    }
}

static void add_person(Page *page, const CohortPerson *person)
{
    int minutes = (int)((person->active_ms + 30000) / 60000);

    add_heading(page, 1, STYLE_TITLE, person->label);
    add_text(page, STYLE_CHOICE, COLOUR_MUTED,
             say_with(page, STRING_COHORT_PLAYED,
                      ARGS(number(page, person->runs), number(page, minutes))));
    add_text(page, STYLE_UI, COLOUR_MUTED, say(page, STRING_COHORT_LOOK_ABOUT))
        ->box.max_width = STORY_WIDTH;
    add_runs(page, person);
}

void participant_build(Page *page)
{
    const Cohort cohort = overview_cohort(page->app, page->arena);
    const CohortPerson *person = overview_person(page->app, &cohort);

    add_over_banner(page);
    int main = open_main(page, 10);
    add_failure(page, &page->app->error);
    if (person)
        add_person(page, person);
    view_close(page->view, main);
    int bar = open_key_bar(page);
    add_key(page, "↑↓", STRING_KEYS_ARROWS);
    add_key(page, "Enter", STRING_KEYS_LOOK);
    add_key(page, "Esc", STRING_KEYS_BACK);
    close_key_bar(page, bar);
}
