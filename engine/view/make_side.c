#include <math.h>
#include <string.h>

#include "view/make_parts.h"

/* The step that is looked at: what it is worth, its choices and what they cost,
 * and its words, as they are at the end of the shortest way there. */

typedef struct {
    const Draft *draft;
    const Step *step;
    int number;
    const StepView *view; /* NULL: not known yet */
} Looking;

static void add_line(Page *page, const char *text)
{
    add_text(page, STYLE_UI, COLOUR_TEXT, text);
}

static void add_worth(Page *page, const Looking *at)
{
    const Overview *o = at->draft->overview;
    const char *keepable;

    if (at->view->states == 0) {
        add_line(page, say(page, STRING_MAKE_STEP_NEVER));
        return;
    }
    if (at->view->least == NO_ENDING) {
        add_line(page, say(page, STRING_MAKE_STEP_STUCK));
        return;
    }
    keepable = halves_text(page, make_keepable(o, at->view->least));
    add_line(page, say_with(page, STRING_MAKE_STEP_WORTH,
                            ARGS(keepable, number(page, o->rules))));
}

static void add_facts(Page *page, const Looking *at)
{
    int depth = at->view->depth;

    add_worth(page, at);
    if (at->view->states == 0)
        return;
    add_line(page, depth == 0   ? say(page, STRING_MAKE_STEP_FAR_0)
                   : depth == 1 ? say(page, STRING_MAKE_STEP_FAR_1)
                                : say_with(page, STRING_MAKE_STEP_FAR_MORE,
                                           ARGS(number(page, depth))));
    add_line(page,
             say_with(page, STRING_MAKE_STEP_TRAFFIC,
                      ARGS(number(page, (int)lrint(at->view->traffic * 100)))));
    if (make_traffic(page))
        add_line(page, joined(page, make_came_text(page, at->number), "", "."));
}

static void add_buttons(Page *page, const Looking *at)
{
    bool mistakes = !at->draft->sound;
    int buttons = view_open(page->view, ROLE_NONE, LOOK_PLAIN,
                            (Box){ .arrange = ARRANGE_FLOW, .gap = 8 });
    Node *play =
        add_button(page, LOOK_PRIMARY, say(page, STRING_MAKE_PLAY_FROM),
                   (Action){ VERB_PLAY_FROM, at->number });

    play->id = say(page, STRING_WORD_PLAY_FROM);
    play->key = 'p';
    play->disabled = !page->app->making.moment;
    if (play->disabled) {
        play->look = LOOK_BUTTON;
        play->colour = COLOUR_MUTED;
    }
    Node *edit = add_button(page, LOOK_BUTTON, say(page, STRING_MAKE_EDIT),
                            (Action){ VERB_EDIT, EDIT_STEP + at->number });
    edit->id = say(page, STRING_WORD_EDIT);
    edit->key = mistakes ? 0 : 'e';
    view_close(page->view, buttons);
}

static const char *rules_text(const Page *page, int halves)
{
    return say_with(
        page, halves <= 2 ? STRING_MAKE_ONE_RULE : STRING_MAKE_RULES_COUNT,
        ARGS(halves_text(page, halves)));
}

static const char *cost_text(const Page *page, const ChoiceView *view)
{
    if (view->states == 0)
        return say(page, STRING_MAKE_CHOICE_NEVER);
    if (view->most_cost == 0)
        return say(page, STRING_MAKE_CHOICE_FREE);
    return say_with(page,
                    view->least_cost == view->most_cost
                        ? STRING_MAKE_CHOICE_COSTS
                        : STRING_MAKE_CHOICE_MAY_COST,
                    ARGS(rules_text(page, view->most_cost)));
}

/* "Telefoon, Brief"; "" if it leads nowhere else. */
static const char *leads_to(const Page *page, const Looking *at,
                            const Choice *choice)
{
    const char *list = "";

    for (int i = 0; i < choice->way_count; i++)
        list = joined(
            page, list, ", ",
            text_of(page,
                    at->draft->scenario->steps[choice->ways[i].to].title));
    return list;
}

/* "Kost niets", and how often it was chosen if that is shown. */
static const char *choice_facts(const Page *page, const Looking *at, int index)
{
    const Overview *o = at->draft->overview;
    const Traffic *traffic = make_traffic(page);
    const char *cost = o ? cost_text(page, &o->choices[index]) : "";

    return traffic
               ? joined(page, cost, ", ",
                        say_with(page, STRING_MAKE_CHOSEN,
                                 ARGS(number(page, traffic->choices[index]))))
               : cost;
}

static void add_choice(Page *page, const Looking *at, int index)
{
    const Choice *choice = &at->draft->scenario->choices[index];
    const Overview *o = at->draft->overview;
    const char *cost = choice_facts(page, at, index);
    const char *to = leads_to(page, at, choice);
    const char *said = to[0] ? say_with(page, STRING_MAKE_STEP_TO, ARGS(to))
                             : say(page, STRING_MAKE_STAYS);
    int item = view_open(page->view, ROLE_LISTITEM, LOOK_PLAIN,
                         (Box){ .gap = 1, .pad_y = 3 });

    page->view->nodes[item].name = joined(page, choice_text(page, choice), " ",
                                          joined(page, cost, ", ", said));
    add_text(page, STYLE_UI, COLOUR_TEXT, choice_text(page, choice));
    add_text(page, STYLE_SMALL,
             o && o->choices[index].most_cost > 0 ? COLOUR_MISSED
                                                  : COLOUR_MUTED,
             to[0] ? joined(page, cost, "  ", joined(page, "→", " ", to))
                   : joined(page, cost, ", ", said));
    view_close(page->view, item);
}

static void add_choices(Page *page, const Looking *at)
{
    const Step *s = at->step;

    if (s->ending != ENDING_NONE)
        return;
    add_group_heading(page, say(page, STRING_MAKE_CHOICES));
    for (int i = 0; i < s->choice_count; i++)
        add_choice(page, at, s->first_choice + i);
}

/* The line on which what follows the step begins. */
static int end_of(const Looking *at)
{
    const Scenario *s = at->draft->scenario;
    int end = 0;

    for (int i = 0; i < s->step_count; i++)
        if (s->steps[i].line > at->step->line &&
            (end == 0 || s->steps[i].line < end))
            end = s->steps[i].line;
    return end;
}

static void add_messages(Page *page, const Looking *at)
{
    int end = end_of(at);
    bool headed = false;

    for (int i = 0; i < at->draft->message_count; i++) {
        const Diag *diag = &at->draft->messages[i];
        int line = diag->place.line;

        if (!at->draft->sound || line < at->step->line ||
            (end && line >= end) ||
            strcmp(diag->place.file, at->draft->file) != 0)
            continue;
        if (!headed)
            add_group_heading(page, say(page, STRING_MAKE_REMARKS));
        headed = true;
        add_text(page, STYLE_UI, COLOUR_TEXT, diag->text[page->language]);
    }
}

static void add_words(Page *page, const Looking *at)
{
    const char *says, *text;

    page->session = page->app->making.moment;
    if (!page->session)
        return;
    says = story_now(page, &at->step->says);
    text = story_now(page, &at->step->text);
    if (says[0])
        add_text(page, STYLE_UI, COLOUR_TEXT, quoted(page, says));
    if (text[0])
        add_text(page, STYLE_UI, COLOUR_MUTED, text);
    page->session = page->app->session;
}

void make_side_build(Page *page)
{
    const Making *m = &page->app->making;
    const Draft *draft = &m->draft;
    const Looking at = { .draft = draft,
                         .step = &draft->scenario->steps[m->step],
                         .number = m->step,
                         .view = draft->overview
                                     ? &draft->overview->steps[m->step]
                                     : NULL };
    int side = open_side(page);

    add_heading(page, 2, STYLE_CARD, text_of(page, at.step->title));
    add_text(page, STYLE_SMALL, COLOUR_MUTED,
             say_with(page, STRING_MAKE_STEP_ID,
                      ARGS(at.step->id, number(page, at.step->line))));
    add_buttons(page, &at);
    if (at.view)
        add_facts(page, &at);
    add_messages(page, &at);
    add_choices(page, &at);
    add_words(page, &at);
    view_close(page->view, side);
}
