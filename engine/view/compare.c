#include <string.h>

#include "view/verdicts.h"

/* The same run under the two step plans, side by side. */

static Status status_of(const Judged *j, const char *rule)
{
    for (int i = 0; i < j->procedure->rule_count; i++)
        if (strcmp(j->procedure->rules[i].id, rule) == 0)
            return j->verdicts[i].status;
    return STATUS_NOT_APPLICABLE;
}

static void build_half(Page *page, const Judged *j)
{
    int column = open_column(page, 10);

    add_heading(page, 2, STYLE_HEADLINE, text_of(page, j->procedure->title));
    add_text(page, STYLE_UI, COLOUR_MUTED,
             j->score.due ? score_text(page, j->score)
                          : say(page, STRING_NOTHING_DUE_SHORT));
    add_verdicts(page, j);
    view_close(page->view, column);
}

/* Rules that came out otherwise, in the words of the plan that is not the
 * run's own. */
static void add_differences(Page *page, const Judged *own, const Judged *other)
{
    const Procedure *p = other->procedure;
    bool headed = false;

    for (int i = 0; i < p->rule_count; i++) {
        const Rule *rule = &p->rules[i];

        if (status_of(own, rule->id) == other->verdicts[i].status)
            continue;
        if (!headed)
            add_group_heading(page, say_with(page, STRING_COMPARE_DIFFERENCES,
                                             ARGS(text_of(page, p->title))));
        headed = true;
        const char *name = joined(page, text_of(page, rule->label), ": ",
                                  text_of(page, rule->title));
        add_text(page, STYLE_UI_STRONG, COLOUR_TEXT, name);
        add_text(page, STYLE_UI, COLOUR_TEXT, text_of(page, rule->text))
            ->box.max_width = MAIN_WIDTH;
    }
    if (!headed)
        add_text(page, STYLE_UI, COLOUR_MUTED, say(page, STRING_COMPARE_SAME));
}

static void build_main(Page *page)
{
    const Hindsight *h = &page->app->hindsight;
    int main = open_main(page, 16);

    add_heading(page, 1, STYLE_TITLE, say(page, STRING_COMPARE));
    add_failure(page, &h->other_error);
    if (h->other) {
        const Judged own = judge_run(page->session);
        const Judged other = judge_run(h->other);
        Session *session = page->session;
        int halves = view_open(
            page->view, ROLE_NONE, LOOK_PLAIN,
            (Box){ .arrange = ARRANGE_GRID, .width = 440, .gap = 40 });

        build_half(page, &own);
        page->session = h->other;
        build_half(page, &other);
        page->session = session;
        view_close(page->view, halves);
        add_differences(page, &own, &other);
    }
    view_close(page->view, main);
}

static void build_keys(Page *page)
{
    int bar = open_key_bar(page);

    add_key(page, "Esc", STRING_KEYS_BACK);
    close_key_bar(page, bar);
}

void compare_build(Page *page)
{
    add_over_banner(page);
    build_main(page);
    build_keys(page);
}
