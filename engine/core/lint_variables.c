#include <stdio.h>
#include <string.h>

#include "core/lint_note.h"

/* State that is set and never read, or read and never set. */

typedef struct {
    const Scenario *scenario;
    uint64_t read, set; /* variables, a bit each */
    bool hooks;         /* there is a function: who knows what it does */
} Uses;

static void add_condition(Uses *u, const Condition *condition)
{
    for (int i = 0; i < condition->test_count; i++)
        u->read |= (uint64_t)1 << condition->tests[i].variable;
    u->hooks |= condition->hook >= 0;
}

/* Variables that stand in a text, as {name}. */
static void add_text(Uses *u, Text text)
{
    char name[70];

    for (int i = 0; i < u->scenario->variable_count; i++) {
        snprintf(name, sizeof name, "{%s}", u->scenario->variables[i].id);
        for (int k = 0; k < LANGUAGE_COUNT; k++)
            if (text.in[k] && strstr(text.in[k], name))
                u->read |= (uint64_t)1 << i;
    }
}

static void add_story(Uses *u, const Story *story)
{
    for (int i = 0; i < story->count; i++) {
        add_condition(u, &story->passages[i].when);
        add_text(u, story->passages[i].text);
    }
}

static void add_raises(Uses *u, const Raise *raises, int count)
{
    for (int i = 0; i < count; i++)
        add_condition(u, &raises[i].when);
}

static void add_choice(Uses *u, const Choice *c)
{
    add_condition(u, &c->when);
    add_raises(u, c->raises, c->raise_count);
    add_story(u, &c->feedback);
    add_text(u, c->text);
    u->hooks |= c->effect >= 0;
    for (int i = 0; i < c->set_count; i++)
        u->set |= (uint64_t)1 << c->sets[i].variable;
    for (int i = 0; i < c->way_count; i++) {
        add_condition(u, &c->ways[i].when);
        add_story(u, &c->ways[i].feedback);
    }
}

static Uses uses_in(const Scenario *s)
{
    Uses u = { .scenario = s };

    for (int i = 0; i < s->choice_count; i++)
        add_choice(&u, &s->choices[i]);
    for (int i = 0; i < s->step_count; i++) {
        add_raises(&u, s->steps[i].raises, s->steps[i].raise_count);
        add_story(&u, &s->steps[i].says);
        add_story(&u, &s->steps[i].text);
    }
    for (int i = 0; i < s->contact_count; i++)
        add_story(&u, &s->contacts[i].text);
    for (int i = 0; i < s->document_count; i++)
        add_text(&u, s->documents[i].text);
    return u;
}

void lint_variables(const Scenario *scenario, Diags *diags)
{
    Uses u = uses_in(scenario);

    for (int i = 0; i < scenario->variable_count && !u.hooks; i++) {
        const Variable *v = &scenario->variables[i];
        bool read = u.read >> i & 1, set = u.set >> i & 1;

        if (!read)
            lint_warn(diags, scenario, v->line, MESSAGE_VARIABLE_UNREAD,
                      TEXTS(WORD(v->id)));
        else if (!set)
            lint_warn(diags, scenario, v->line, MESSAGE_VARIABLE_UNSET,
                      TEXTS(WORD(v->id)));
    }
}
