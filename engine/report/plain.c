#include "report/plain.h"

#include <string.h>

#include "core/strbuf.h"
#include "core/utf8.h"
#include "view/wrap.h"

enum { COLUMNS = 70 };

typedef struct {
    Strbuf *out;
    const Report *report;
} Writer;

static const char *say(const Writer *w, String string)
{
    return report_say(w->report, string);
}

static void put(Strbuf *out, const char *text, int length)
{
    for (const char *end = text + length; text < end;) {
        const char *from = text;
        uint32_t c = utf8_next(&text, end);

        if (c == 0xFFFD || utf8_is_control(c))
            strbuf_add(out, "?");
        else
            strbuf_add(out, "%.*s", (int)(text - from), from);
    }
}

/* Lines that begin with `first`, or with as many blanks. */
static void lines(const Writer *w, const char *first, const char *text)
{
    const Canvas canvas = wrap_columns();
    int indent = utf8_count(first, strlen(first));
    Wrapped wrapped =
        wrap_text(w->out->arena, &canvas, STYLE_UI, text, COLUMNS - indent);

    strbuf_add(w->out, "%s", first);
    for (int i = 0; i < wrapped.count; i++) {
        const Run *run = &wrapped.runs[i];

        if (i && run->y != wrapped.runs[i - 1].y)
            strbuf_add(w->out, "\n%*s", indent, "");
        put(w->out, run->text, run->length);
    }
    strbuf_add(w->out, "\n");
}

static void item(const Writer *w, const char *label, const char *text)
{
    strbuf_add(w->out, " -  ");
    lines(w, "", label);
    if (text[0])
        lines(w, "    ", text);
}

/* "label: text" */
static void pair(const Writer *w, const char *first, const char *label,
                 const char *text)
{
    Strbuf line = strbuf_new(w->out->arena);

    strbuf_add(&line, "%s: %s", label, text);
    lines(w, first, line.text);
}

static void heading(const Writer *w, const char *text)
{
    strbuf_add(w->out, "\n");
    lines(w, "", text);
    strbuf_add(w->out, "\n");
}

static void about(const Writer *w)
{
    const Report *r = w->report;

    lines(w, "", r->title);
    strbuf_add(w->out, "\n");
    for (int i = 0; i < r->notice_count; i++)
        pair(w, "", say(w, STRING_REPORT_NOTICE), r->notices[i]);
    for (int i = 0; i < r->line_count; i++)
        pair(w, "", r->lines[i].label, r->lines[i].value);
}

static void answers(const Writer *w)
{
    const Report *r = w->report;

    if (r->answer_count)
        heading(w, say(w, STRING_WROTE_BEFORE));
    for (int i = 0; i < r->answer_count; i++)
        item(w, r->answers[i].label, r->answers[i].value);
}

static void outcome(const Writer *w)
{
    const Report *r = w->report;
    const struct {
        String label;
        int number;
    } counts[] = {
        { STRING_REPORT_DUE, r->score.due },
        { STRING_KEPT, r->score.kept },
        { STRING_LATE, r->score.late },
        { STRING_MISSED, r->score.missed },
    };

    heading(w, say(w, STRING_REPORT_PLAN_SAYS));
    lines(w, "", r->headline);
    lines(w, "", r->summary);
    for (size_t i = 0; i < sizeof counts / sizeof *counts; i++)
        pair(w, " -  ", say(w, counts[i].label),
             string_number(w->out->arena, counts[i].number));
}

static void rules(const Writer *w)
{
    const Report *r = w->report;

    heading(w, r->source);
    for (int i = 0; i < r->rule_count; i++) {
        const ReportRule *rule = &r->rules[i];
        Strbuf line = strbuf_new(w->out->arena);

        pair(w, " -  ", rule->word, rule->title);
        strbuf_add(&line, "%s %s", rule->evidence, rule->label);
        lines(w, "    ", line.text);
    }
}

static void remarks(const Writer *w)
{
    const Report *r = w->report;

    if (r->remark_count)
        heading(w, say(w, STRING_OUTSIDE));
    for (int i = 0; i < r->remark_count; i++)
        pair(w, " -  ", r->remarks[i].word, r->remarks[i].why);
}

static void turn(const Writer *w, int index)
{
    const Report *r = w->report;
    const ReportTurn *t = &r->turns[index];
    Arena *arena = w->out->arena;

    lines(w, " -  ",
          string_fill(arena, STRING_REPORT_DOOR, r->language,
                      ARGS(string_number(arena, index + 1), t->day, t->said)));
    if (r->score.due)
        pair(w, "    ", say(w, STRING_REPORT_LEFT), t->left_words);
    if (!t->closed)
        return;
    lines(w, "    ", say(w, STRING_DOOR_SHUT));
    lines(w, "    ", t->until);
    for (int i = 0; i < t->shut_count; i++)
        lines(w, "    - ", t->shut[i]);
    lines(w, "    ", t->instead);
}

static void walk(const Writer *w)
{
    const Report *r = w->report;

    heading(w, say(w, STRING_REPORT_WALK));
    if (r->unreviewed)
        lines(w, "", r->unreviewed);
    for (int i = 0; i < r->turn_count; i++)
        turn(w, i);
}

static void changes(const Writer *w)
{
    const Report *r = w->report;

    if (!r->change_count)
        return;
    heading(w, say(w, STRING_NEAREST));
    lines(w, "", say(w, STRING_NEAREST_INTRO));
    for (int i = 0; i < r->change_count; i++)
        pair(w, " -  ", r->changes[i].word, r->changes[i].said);
}

static void reasons(const Writer *w)
{
    const Report *r = w->report;
    bool headed = false;

    for (int i = 0; i < r->rule_count; i++) {
        if (!r->rules[i].why[0])
            continue;
        if (!headed)
            heading(w, say(w, STRING_WHY_HEADING));
        headed = true;
        item(w, r->rules[i].title, r->rules[i].why);
    }
}

static void costs(const Writer *w)
{
    const Report *r = w->report;

    if (r->cost_count)
        heading(w, say(w, STRING_COSTS));
    for (int i = 0; i < r->cost_count; i++)
        lines(w, " -  ", r->costs[i]);
}

Bytes plain_of(const Report *reports, int count, Arena *arena)
{
    static void (*const parts[])(const Writer *) = {
        about, answers, outcome, rules, remarks, walk, changes, reasons, costs,
    };
    Strbuf out = strbuf_new(arena);

    for (int i = 0; i < count; i++) {
        const Writer w = { &out, &reports[i] };

        if (i)
            strbuf_add(&out, "\n----\n\n");
        for (size_t k = 0; k < sizeof parts / sizeof *parts; k++)
            parts[k](&w);
    }
    strbuf_add(&out, "\n");
    lines(&(Writer){ &out, &reports[0] }, "",
          report_say(&reports[0], STRING_ABOUT));
    return (Bytes){ out.text, out.length };
}
