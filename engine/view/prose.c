#include "view/prose.h"

#include <string.h>

const char *say(const Page *page, String string)
{
    return string_in(string_on(page->host, string), page->language);
}

const char *say_with(const Page *page, String string, const char *const *args)
{
    return string_fill(page->arena, string_on(page->host, string),
                       page->language, args);
}

const char *number(const Page *page, int value)
{
    return string_number(page->arena, value);
}

const char *text_of(const Page *page, Text text)
{
    return text_in(text, page->language);
}

const char *joined(const Page *page, const char *first, const char *between,
                   const char *second)
{
    size_t a = strlen(first), b = strlen(between), c = strlen(second);

    if (!a || !c)
        return a ? first : second;
    char *out = arena_alloc(page->arena, a + b + c + 1);
    memcpy(out, first, a);
    memcpy(out + a, between, b);
    memcpy(out + a + b, second, c + 1);
    return out;
}

static const char *value_text(const Page *page, const Variable *variable,
                              int value)
{
    switch (variable->kind) {
    case VARIABLE_FLAG:
        return say(page, value ? STRING_YES : STRING_NO);
    case VARIABLE_ONE_OF:
        return variable->words[value];
    case VARIABLE_RANGE:
        return number(page, value);
    }
    return "";
}

static bool is_name(const char *id, const char *name, size_t length)
{
    return strlen(id) == length && memcmp(id, name, length) == 0;
}

/* What `{name}` stands for, or NULL if it is no name. */
static const char *named_value(const Page *page, const char *name,
                               size_t length)
{
    const Session *session = page->session;
    const Scenario *scenario = session_scenario(session);

    if (is_name("klager", name, length) && scenario->complainant >= 0)
        return text_of(page, scenario->people[scenario->complainant].name);
    for (int i = 0; i < scenario->variable_count; i++)
        if (is_name(scenario->variables[i].id, name, length))
            return value_text(page, &scenario->variables[i],
                              session_state(session)->values[i]);
    return NULL;
}

const char *filled(const Page *page, const char *text)
{
    const char *out = "";

    for (;;) {
        const char *open = strchr(text, '{');
        const char *close = open ? strchr(open, '}') : NULL;
        const char *value = NULL;

        if (!close)
            return joined(page, out, "", text);
        value = named_value(page, open + 1, (size_t)(close - open - 1));
        if (!value) {
            /* A brace that names nothing is read as it stands. */
            value = "{";
            close = open;
        }
        const char *before =
            arena_text(page->arena, text, (size_t)(open - text));
        out = joined(page, joined(page, out, "", before), "", value);
        text = close + 1;
    }
}

const char *story_now(Page *page, const Story *story)
{
    const Session *session = page->session;
    const char *out = "";

    for (int i = 0; i < story->count; i++) {
        const Passage *passage = &story->passages[i];
        Error err = { 0 };

        if (condition_holds(session_scenario(session), &passage->when,
                            session_state(session), &err)) {
            out = joined(page, out, "\n\n",
                         filled(page, text_of(page, passage->text)));
            if (story->first_only)
                break;
        } else if (error_is_set(&err) && !error_is_set(&page->error)) {
            page->error = err;
        }
    }
    return out;
}

const char *quoted(const Page *page, const char *text)
{
    static const char *const opening[] = { "‘", "“", "'", "\"" };

    for (size_t i = 0; i < sizeof opening / sizeof *opening; i++)
        if (strncmp(text, opening[i], strlen(opening[i])) == 0)
            return text;
    return say_with(page, STRING_QUOTE, ARGS(text));
}

const char *choice_text(const Page *page, const Choice *choice)
{
    if (text_given(choice->text))
        return filled(page, text_of(page, choice->text));
    return say(page,
               choice->kind == CHOICE_FINISH ? STRING_FINISH : STRING_CONTINUE);
}

const char *score_text(const Page *page, Score score)
{
    return say_with(page, STRING_SCORE,
                    ARGS(number(page, score.kept), number(page, score.due)));
}

const char *procedure_title(const Page *page, const char *id)
{
    const Catalogue *catalogue = &page->app->catalogue;
    const Procedure *procedure = catalogue->procedure(catalogue->context, id);

    return procedure ? text_of(page, procedure->title) : id;
}

const char *amount_text(const Page *page, const Fact *fact)
{
    const char *digits = number(page, fact->amount % 1000);
    const char *amount = number(page, fact->amount);

    if (fact->amount >= 1000)
        amount =
            say_with(page, STRING_THOUSANDS,
                     ARGS(number(page, fact->amount / 1000),
                          joined(page, &"00"[strlen(digits) - 1], "", digits)));
    return say_with(
        page, fact->kind == FACT_MAX ? STRING_AMOUNT_MAX : STRING_AMOUNT_ABOUT,
        ARGS(amount));
}

const char *feedback_of(Page *page, const Move *move)
{
    const Choice *choice =
        &session_scenario(page->session)->choices[move->choice];
    const char *feedback = story_now(page, &choice->feedback);

    if (move->way < 0)
        return feedback;
    return joined(page, feedback, "\n\n",
                  story_now(page, &choice->ways[move->way].feedback));
}
