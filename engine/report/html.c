#include "report/html.h"

#include <string.h>

#include "report/html_style.h"
#include "report/markup.h"
#include "report/plot.h"

/* One report being written; `level` is that of its title. */
typedef struct {
    Strbuf *out;
    const Report *report;
    int level;
    int number; /* of the report in the file */
} Writer;

static const char *say(const Writer *w, String string)
{
    return report_say(w->report, string);
}

static void heading(const Writer *w, int below, const char *text)
{
    const char name[] = { 'h', (char)('0' + w->level + below), '\0' };

    markup_element(w->out, name, "", text);
}

/* A table with a caption; `columns` may be NULL if rows name themselves. */
static void open_table(const Writer *w, const char *caption,
                       const String *columns, int count)
{
    strbuf_add(w->out, "<table>\n");
    markup_element(w->out, "caption", "", caption);
    if (count) {
        strbuf_add(w->out, "<thead><tr>\n");
        for (int i = 0; i < count; i++)
            markup_element(w->out, "th", " scope=\"col\"", say(w, columns[i]));
        strbuf_add(w->out, "</tr></thead>\n");
    }
    strbuf_add(w->out, "<tbody>\n");
}

#define OPEN_TABLE(writer, caption, ...)                                       \
    open_table(                                                                \
        (writer), (caption), (const String[]){ __VA_ARGS__ },                  \
        (int)(sizeof((const String[]){ __VA_ARGS__ }) / sizeof(String)))

static void close_table(const Writer *w)
{
    strbuf_add(w->out, "</tbody>\n</table>\n");
}

static void row_heading(const Writer *w, const char *text)
{
    markup_element(w->out, "th", " scope=\"row\"", text);
}

static void cell(const Writer *w, const char *text)
{
    markup_element(w->out, "td", "", text);
}

static void number_cell(const Writer *w, int number)
{
    cell(w, string_number(w->out->arena, number));
}

static void about(const Writer *w)
{
    const Report *r = w->report;

    for (int i = 0; i < r->notice_count; i++)
        markup_element(w->out, "p", " class=\"notice\"", r->notices[i]);
    open_table(w, say(w, STRING_REPORT_RUN), NULL, 0);
    for (int i = 0; i < r->line_count; i++) {
        strbuf_add(w->out, "<tr>\n");
        row_heading(w, r->lines[i].label);
        cell(w, r->lines[i].value);
        strbuf_add(w->out, "</tr>\n");
    }
    close_table(w);
}

static void answers(const Writer *w)
{
    const Report *r = w->report;

    if (r->answer_count)
        heading(w, 1, say(w, STRING_WROTE_BEFORE));
    for (int i = 0; i < r->answer_count; i++) {
        markup_element(w->out, "p", "", r->answers[i].label);
        markup_element(w->out, "blockquote", "", r->answers[i].value);
    }
}

static void counts(const Writer *w)
{
    const Score *score = &w->report->score;

    OPEN_TABLE(w, say(w, STRING_REPORT_COUNT), STRING_REPORT_DUE, STRING_KEPT,
               STRING_LATE, STRING_MISSED);
    strbuf_add(w->out, "<tr>\n");
    number_cell(w, score->due);
    number_cell(w, score->kept);
    number_cell(w, score->late);
    number_cell(w, score->missed);
    strbuf_add(w->out, "</tr>\n");
    close_table(w);
}

/* A verdict is shape, word and colour. */
static void status_cell(const Writer *w, const ReportRule *rule)
{
    static const struct {
        const char *mark, *class;
    } faces[] = {
        [STATUS_NOT_APPLICABLE] = { "–", "small" },
        [STATUS_OPEN] = { "○", "small" },
        [STATUS_KEPT] = { "✓", "kept" },
        [STATUS_LATE] = { "◐", "late" },
        [STATUS_MISSED] = { "✕", "missed" },
    };

    strbuf_add(w->out, "<td class=\"%s\"><span aria-hidden=\"true\">%s </span>",
               faces[rule->status].class, faces[rule->status].mark);
    markup_text(w->out, rule->word);
    strbuf_add(w->out, "</td>\n");
}

static void rules(const Writer *w)
{
    const Report *r = w->report;

    OPEN_TABLE(w, r->source, STRING_REPORT_RULE, STRING_REPORT_STEP,
               STRING_REPORT_STATUS, STRING_REPORT_EVIDENCE);
    for (int i = 0; i < r->rule_count; i++) {
        strbuf_add(w->out, "<tr>\n");
        row_heading(w, r->rules[i].title);
        cell(w, r->rules[i].label);
        status_cell(w, &r->rules[i]);
        cell(w, r->rules[i].evidence);
        strbuf_add(w->out, "</tr>\n");
    }
    close_table(w);
}

static void outcome(const Writer *w)
{
    const Report *r = w->report;

    heading(w, 1, say(w, STRING_REPORT_PLAN_SAYS));
    strbuf_add(w->out, "<p><strong>");
    markup_text(w->out, r->headline);
    strbuf_add(w->out, "</strong> ");
    markup_text(w->out, r->score_words);
    strbuf_add(w->out, "</p>\n");
    markup_element(w->out, "p", "", r->summary);
    counts(w);
    rules(w);
}

static void remarks(const Writer *w)
{
    const Report *r = w->report;

    if (!r->remark_count)
        return;
    heading(w, 1, say(w, STRING_OUTSIDE));
    strbuf_add(w->out, "<ul>\n");
    for (int i = 0; i < r->remark_count; i++) {
        strbuf_add(w->out, "<li><strong>");
        markup_text(w->out, r->remarks[i].word);
        strbuf_add(w->out, ":</strong> ");
        markup_text(w->out, r->remarks[i].why);
        strbuf_add(w->out, "</li>\n");
    }
    strbuf_add(w->out, "</ul>\n");
}

static void turn_row(const Writer *w, int index)
{
    const ReportTurn *turn = &w->report->turns[index];

    strbuf_add(w->out, "<tr>\n");
    row_heading(w, string_number(w->out->arena, index + 1));
    cell(w, turn->day);
    cell(w, turn->step);
    cell(w, turn->said);
    if (w->report->score.due)
        cell(w, turn->left_words);
    strbuf_add(w->out, "</tr>\n");
}

static void door(const Writer *w, const Report *r, int index)
{
    const ReportTurn *turn = &r->turns[index];

    heading(w, 2, report_door(r, index, w->out->arena));
    markup_element(w->out, "p", "", turn->until);
    if (turn->shut_count) {
        strbuf_add(w->out, "<ul>\n");
        for (int i = 0; i < turn->shut_count; i++)
            markup_element(w->out, "li", "", turn->shut[i]);
        strbuf_add(w->out, "</ul>\n");
    }
    markup_element(w->out, "p", "", turn->instead);
}

static void walk(const Writer *w)
{
    const Report *r = w->report;

    heading(w, 1, say(w, STRING_REPORT_WALK));
    if (r->unreviewed)
        markup_element(w->out, "p", "", r->unreviewed);
    if (!r->turn_count)
        return;
    if (r->score.due) {
        plot_add(w->out, r, w->number);
        OPEN_TABLE(w, say(w, STRING_KEEPABLE), STRING_REPORT_CHOICE,
                   STRING_REPORT_DAY, STRING_REPORT_WHERE, STRING_REPORT_CHOSE,
                   STRING_REPORT_LEFT);
    } else {
        OPEN_TABLE(w, say(w, STRING_REPORT_WALK), STRING_REPORT_CHOICE,
                   STRING_REPORT_DAY, STRING_REPORT_WHERE, STRING_REPORT_CHOSE);
    }
    for (int i = 0; i < r->turn_count; i++)
        turn_row(w, i);
    close_table(w);
    for (int i = 0; i < r->turn_count; i++)
        if (r->turns[i].closed)
            door(w, r, i);
}

static void changes(const Writer *w)
{
    const Report *r = w->report;

    if (!r->change_count)
        return;
    heading(w, 1, say(w, STRING_NEAREST));
    OPEN_TABLE(w, say(w, STRING_NEAREST_INTRO), STRING_REPORT_CHANGE,
               STRING_REPORT_CHOICE);
    for (int i = 0; i < r->change_count; i++) {
        strbuf_add(w->out, "<tr>\n");
        row_heading(w, r->changes[i].word);
        cell(w, r->changes[i].said);
        strbuf_add(w->out, "</tr>\n");
    }
    close_table(w);
}

static void reasons(const Writer *w)
{
    const Report *r = w->report;
    bool headed = false;

    for (int i = 0; i < r->rule_count; i++) {
        if (!r->rules[i].why[0])
            continue;
        if (!headed)
            heading(w, 1, say(w, STRING_WHY_HEADING));
        headed = true;
        heading(w, 2, r->rules[i].title);
        markup_element(w->out, "p", "", r->rules[i].why);
    }
}

static void costs(const Writer *w)
{
    const Report *r = w->report;

    if (r->cost_count)
        heading(w, 1, say(w, STRING_COSTS));
    for (int i = 0; i < r->cost_count; i++)
        markup_element(w->out, "p", "", r->costs[i]);
}

static void article(const Writer *w)
{
    static void (*const parts[])(const Writer *) = {
        about, answers, outcome, remarks, walk, changes, reasons, costs,
    };

    strbuf_add(w->out, "<article>\n");
    heading(w, 0, w->report->title);
    for (size_t i = 0; i < sizeof parts / sizeof *parts; i++)
        parts[i](w);
    strbuf_add(w->out, "</article>\n");
}

static void head(Strbuf *out, const Report *first, const char *title)
{
    static const char *const codes[] = {
        [LANGUAGE_NL] = "nl", [LANGUAGE_EN] = "en"
    };

    strbuf_add(out, "<!DOCTYPE html>\n<html lang=\"%s\">\n<head>\n",
               codes[first->language]);
    strbuf_add(out, "<meta charset=\"utf-8\">\n<meta name=\"viewport\" "
                    "content=\"width=device-width, initial-scale=1\">\n");
    strbuf_add(out, "<meta http-equiv=\"Content-Security-Policy\" content=\""
                    "default-src 'none'; style-src 'unsafe-inline'\">\n");
    markup_element(out, "title", "", title);
    strbuf_add(out, "<style>\n%s</style>\n</head>\n<body>\n", HTML_STYLE);
    strbuf_add(out, "<header><p class=\"brand\">Klachtwijzer · ");
    markup_text(out, report_say(first, STRING_REPORT));
    strbuf_add(out, "</p></header>\n<main>\n");
}

Bytes html_of(const Report *reports, int count, Arena *arena)
{
    Strbuf out = strbuf_new(arena);
    const Report *first = &reports[0];
    const char *title = first->title;

    if (count > 1)
        title = string_fill(arena, STRING_REPORT_SEVERAL, first->language,
                            ARGS(string_number(arena, count)));
    head(&out, first, title);
    if (count > 1)
        markup_element(&out, "h1", "", title);
    for (int i = 0; i < count; i++)
        article(&(Writer){ &out, &reports[i], count > 1 ? 2 : 1, i + 1 });
    strbuf_add(&out, "</main>\n<footer>\n");
    markup_element(&out, "p", " class=\"small\"",
                   report_say(first, STRING_ABOUT));
    strbuf_add(&out, "</footer>\n</body>\n</html>\n");
    return (Bytes){ out.text, out.length };
}
