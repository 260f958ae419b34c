#include <string.h>

#include "view/verdicts.h"

/*
 * The step plan, to read: its steps, and beside each rule where the run stands.
 */

/* The run that goes on, if it is played under the plan that is shown. */
static const Session *run_under(const Page *page, const Procedure *plan)
{
    const Session *session = page->session;

    return session && !session_is_over(session) && page->app->depth > 0 &&
                   page->app->below[0].screen != SCREEN_HOME &&
                   strcmp(session_scenario(session)->procedure->id, plan->id) ==
                       0
               ? session
               : NULL;
}

/* A rule falls due, is done and comes late by its monitor: the same four
 * states at run time as in the debrief. */
static void add_standing(Page *page, const Rule *rule, const Verdict *verdict)
{
    int row = view_open(page->view, ROLE_LISTITEM, LOOK_PLAIN,
                        (Box){ .arrange = ARRANGE_ROW,
                               .gap = 14,
                               .pad_y = 6,
                               .max_width = MAIN_WIDTH });
    const char *title = joined(page, text_of(page, rule->label), ": ",
                               text_of(page, rule->title));
    const char *word = standing_word(page, verdict);

    page->view->nodes[row].name = joined(page, word, ". ", title);
    add_status_mark(page, standing_of(verdict));
    add_text(page, STYLE_UI, COLOUR_TEXT, title)->box.center = true;
    add_label(page, STYLE_UI_STRONG, status_colour(standing_of(verdict)), word);
    view_close(page->view, row);
}

static void add_standings(Page *page, const Procedure *plan)
{
    const Session *run = run_under(page, plan);

    if (!run)
        return;
    const Judged judged = judge_run(run);
    int card = view_open(
        page->view, ROLE_NONE, LOOK_CARD,
        (Box){ .gap = 2, .pad_x = 24, .pad_y = 16, .max_width = MAIN_WIDTH });
    add_heading(page, 2, STYLE_UI_STRONG, say(page, STRING_STANDING));
    for (int i = 0; i < plan->rule_count; i++)
        add_standing(page, &plan->rules[i], &judged.verdicts[i]);
    view_close(page->view, card);
}

static void add_rule_text(Page *page, const Rule *rule)
{
    int column = open_column(page, 2);

    add_heading(page, 3, STYLE_UI_STRONG,
                joined(page, text_of(page, rule->label), ": ",
                       text_of(page, rule->title)));
    if (text_given(rule->text))
        add_text(page, STYLE_UI, COLOUR_TEXT, text_of(page, rule->text))
            ->box.max_width = STORY_WIDTH;
    if (text_given(rule->why))
        add_text(page, STYLE_UI, COLOUR_MUTED, text_of(page, rule->why))
            ->box.max_width = STORY_WIDTH;
    view_close(page->view, column);
}

/* Of step 2 are rules 2.1, 2.2 …: an id begins with that of its step. */
static bool belongs_to(const Rule *rule, const Phase *phase)
{
    return strncmp(rule->id, phase->id, strlen(phase->id)) == 0;
}

static void add_phase(Page *page, const Procedure *plan, const Phase *phase)
{
    int column = open_column(page, 10);
    const char *who =
        say(page, phase->who == WHO_YOU ? STRING_WHO_YOU : STRING_WHO_OTHERS);

    add_heading(page, 2, STYLE_CARD, text_of(page, phase->title));
    add_text(page, STYLE_SMALL, COLOUR_MUTED,
             joined(page, text_of(page, phase->route), " · ", who));
    add_text(page, STYLE_STORY, COLOUR_TEXT, text_of(page, phase->text))
        ->box.max_width = STORY_WIDTH;
    for (int i = 0; i < plan->rule_count; i++)
        if (belongs_to(&plan->rules[i], phase))
            add_rule_text(page, &plan->rules[i]);
    view_close(page->view, column);
}

/* Those that stand in no step. */
static void add_other_rules(Page *page, const Procedure *plan)
{
    for (int i = 0; i < plan->rule_count; i++) {
        bool found = false;

        for (int p = 0; p < plan->phase_count; p++)
            found |= belongs_to(&plan->rules[i], &plan->phases[p]);
        if (!found)
            add_rule_text(page, &plan->rules[i]);
    }
}

static void add_facts_and_terms(Page *page, const Procedure *plan)
{
    if (plan->fact_count)
        add_heading(page, 2, STYLE_CARD, say(page, STRING_AMOUNTS));
    for (int i = 0; i < plan->fact_count; i++)
        add_text(page, STYLE_UI, COLOUR_TEXT,
                 joined(page, text_of(page, plan->facts[i].label), ": ",
                        amount_text(page, &plan->facts[i])));
    if (plan->term_count)
        add_heading(page, 2, STYLE_CARD, say(page, STRING_TERMS));
    for (int i = 0; i < plan->term_count; i++)
        add_text(page, STYLE_UI, COLOUR_TEXT,
                 joined(page, text_of(page, plan->terms[i].label), ": ",
                        text_of(page, plan->terms[i].text)))
            ->box.max_width = STORY_WIDTH;
}

/* The plans that there are to look at. */
static void add_variants(Page *page, const Procedure *plan)
{
    const char *const *ids = page->app->catalogue.procedures;
    int radios;

    if (!ids || !ids[0] || !ids[1])
        return;
    radios = view_open(page->view, ROLE_RADIOGROUP, LOOK_PLAIN,
                       (Box){ .arrange = ARRANGE_FLOW, .gap = 8 });
    page->view->nodes[radios].name = say(page, STRING_PLAN);
    for (int i = 0; ids[i]; i++) {
        Node *node =
            add_button(page, LOOK_BUTTON, procedure_title(page, ids[i]),
                       (Action){ VERB_PLAN, i });

        node->role = ROLE_RADIO;
        node->id = ids[i];
        node->selected = strcmp(ids[i], plan->id) == 0;
    }
    view_close(page->view, radios);
}

static void build_main(Page *page)
{
    const Procedure *plan = page->app->plan;
    int main = open_main(page, 16);

    add_heading(page, 1, STYLE_TITLE, text_of(page, plan->title));
    add_failure(page, &page->app->error);
    add_variants(page, plan);
    add_standings(page, plan);
    for (int i = 0; i < plan->phase_count; i++)
        add_phase(page, plan, &plan->phases[i]);
    add_other_rules(page, plan);
    add_facts_and_terms(page, plan);
    add_text(page, STYLE_SMALL, COLOUR_MUTED,
             say_with(page, STRING_PLAN_SOURCE,
                      ARGS(quoted(page, text_of(page, plan->source_title)),
                           text_of(page, plan->source_owner))))
        ->box.max_width = MAIN_WIDTH;
    view_close(page->view, main);
}

static void build_keys(Page *page)
{
    int bar = open_key_bar(page);

    add_key(page, "↑↓", STRING_KEYS_ARROWS);
    add_key(page, "Esc", STRING_KEYS_BACK);
    close_key_bar(page, bar);
}

void plan_build(Page *page)
{
    add_over_banner(page);
    build_main(page);
    build_keys(page);
}
