#include "report/html.h"

#include <string.h>

#include "report/markup.h"
#include "report/page.h"
#include "report/plot.h"

/* One report being written; the level of the page is that of its title. */
typedef struct {
    Page page;
    const Report *report;
    int number; /* of the report in the file */
} Writer;

static const char *say(const Writer *w, String string)
{
    return report_say(w->report, string);
}

static void about(const Writer *w)
{
    const Report *r = w->report;

    for (int i = 0; i < r->notice_count; i++)
        markup_element(w->page.out, "p", " class=\"notice\"", r->notices[i]);
    page_open_table(&w->page, say(w, STRING_REPORT_RUN), NO_ARGS);
    for (int i = 0; i < r->line_count; i++) {
        page_open_row(&w->page, r->lines[i].label);
        page_cell(&w->page, r->lines[i].value);
        page_close_row(&w->page);
    }
    page_close_table(&w->page);
}

static void answers(const Writer *w)
{
    const Report *r = w->report;

    if (r->answer_count)
        page_heading(&w->page, 1, say(w, STRING_WROTE_BEFORE));
    for (int i = 0; i < r->answer_count; i++) {
        page_text(&w->page, r->answers[i].label);
        markup_element(w->page.out, "blockquote", "", r->answers[i].value);
    }
}

static void counts(const Writer *w)
{
    const Score *score = &w->report->score;

    page_open_table(&w->page, say(w, STRING_REPORT_COUNT),
                    ARGS(say(w, STRING_REPORT_DUE), say(w, STRING_KEPT),
                         say(w, STRING_LATE), say(w, STRING_MISSED)));
    page_open_row(&w->page, NULL);
    page_number(&w->page, score->due);
    page_number(&w->page, score->kept);
    page_number(&w->page, score->late);
    page_number(&w->page, score->missed);
    page_close_row(&w->page);
    page_close_table(&w->page);
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

    strbuf_add(w->page.out,
               "<td class=\"%s\"><span aria-hidden=\"true\">%s </span>",
               faces[rule->status].class, faces[rule->status].mark);
    markup_text(w->page.out, rule->word);
    strbuf_add(w->page.out, "</td>\n");
}

static void rules(const Writer *w)
{
    const Report *r = w->report;

    page_open_table(&w->page, r->source,
                    ARGS(say(w, STRING_REPORT_RULE), say(w, STRING_REPORT_STEP),
                         say(w, STRING_REPORT_STATUS),
                         say(w, STRING_REPORT_EVIDENCE)));
    for (int i = 0; i < r->rule_count; i++) {
        page_open_row(&w->page, r->rules[i].title);
        page_cell(&w->page, r->rules[i].label);
        status_cell(w, &r->rules[i]);
        page_cell(&w->page, r->rules[i].evidence);
        page_close_row(&w->page);
    }
    page_close_table(&w->page);
}

static void outcome(const Writer *w)
{
    const Report *r = w->report;

    page_heading(&w->page, 1, say(w, STRING_REPORT_PLAN_SAYS));
    strbuf_add(w->page.out, "<p><strong>");
    markup_text(w->page.out, r->headline);
    strbuf_add(w->page.out, "</strong> ");
    markup_text(w->page.out, r->score_words);
    strbuf_add(w->page.out, "</p>\n");
    page_text(&w->page, r->summary);
    counts(w);
    rules(w);
}

static void remarks(const Writer *w)
{
    const Report *r = w->report;

    if (!r->remark_count)
        return;
    page_heading(&w->page, 1, say(w, STRING_OUTSIDE));
    strbuf_add(w->page.out, "<ul>\n");
    for (int i = 0; i < r->remark_count; i++) {
        strbuf_add(w->page.out, "<li><strong>");
        markup_text(w->page.out, r->remarks[i].word);
        strbuf_add(w->page.out, ":</strong> ");
        markup_text(w->page.out, r->remarks[i].why);
        strbuf_add(w->page.out, "</li>\n");
    }
    strbuf_add(w->page.out, "</ul>\n");
}

static void turn_row(const Writer *w, int index)
{
    const ReportTurn *turn = &w->report->turns[index];

    page_open_row(&w->page, string_number(w->page.out->arena, index + 1));
    page_cell(&w->page, turn->day);
    page_cell(&w->page, turn->step);
    page_cell(&w->page, turn->said);
    if (w->report->score.due)
        page_cell(&w->page, turn->left_words);
    page_close_row(&w->page);
}

static void door(const Writer *w, const Report *r, int index)
{
    const ReportTurn *turn = &r->turns[index];

    page_heading(&w->page, 2, report_door(r, index, w->page.out->arena));
    page_text(&w->page, turn->until);
    if (turn->shut_count) {
        strbuf_add(w->page.out, "<ul>\n");
        for (int i = 0; i < turn->shut_count; i++)
            markup_element(w->page.out, "li", "", turn->shut[i]);
        strbuf_add(w->page.out, "</ul>\n");
    }
    page_text(&w->page, turn->instead);
}

static void walk(const Writer *w)
{
    const Report *r = w->report;

    page_heading(&w->page, 1, say(w, STRING_REPORT_WALK));
    if (r->unreviewed)
        page_text(&w->page, r->unreviewed);
    if (!r->turn_count)
        return;
    if (r->score.due) {
        plot_add(w->page.out, r, w->number);
        page_open_table(
            &w->page, say(w, STRING_KEEPABLE),
            ARGS(say(w, STRING_REPORT_CHOICE), say(w, STRING_REPORT_DAY),
                 say(w, STRING_REPORT_WHERE), say(w, STRING_REPORT_CHOSE),
                 say(w, STRING_REPORT_LEFT)));
    } else {
        page_open_table(
            &w->page, say(w, STRING_REPORT_WALK),
            ARGS(say(w, STRING_REPORT_CHOICE), say(w, STRING_REPORT_DAY),
                 say(w, STRING_REPORT_WHERE), say(w, STRING_REPORT_CHOSE)));
    }
    for (int i = 0; i < r->turn_count; i++)
        turn_row(w, i);
    page_close_table(&w->page);
    for (int i = 0; i < r->turn_count; i++)
        if (r->turns[i].closed)
            door(w, r, i);
}

static void changes(const Writer *w)
{
    const Report *r = w->report;

    if (!r->change_count)
        return;
    page_heading(&w->page, 1, say(w, STRING_NEAREST));
    page_open_table(
        &w->page, say(w, STRING_NEAREST_INTRO),
        ARGS(say(w, STRING_REPORT_CHANGE), say(w, STRING_REPORT_CHOICE)));
    for (int i = 0; i < r->change_count; i++) {
        page_open_row(&w->page, r->changes[i].word);
        page_cell(&w->page, r->changes[i].said);
        page_close_row(&w->page);
    }
    page_close_table(&w->page);
}

static void reasons(const Writer *w)
{
    const Report *r = w->report;
    bool headed = false;

    for (int i = 0; i < r->rule_count; i++) {
        if (!r->rules[i].why[0])
            continue;
        if (!headed)
            page_heading(&w->page, 1, say(w, STRING_WHY_HEADING));
        headed = true;
        page_heading(&w->page, 2, r->rules[i].title);
        page_text(&w->page, r->rules[i].why);
    }
}

static void costs(const Writer *w)
{
    const Report *r = w->report;

    if (r->cost_count)
        page_heading(&w->page, 1, say(w, STRING_COSTS));
    for (int i = 0; i < r->cost_count; i++)
        page_text(&w->page, r->costs[i]);
}

static void article(const Writer *w)
{
    static void (*const parts[])(const Writer *) = {
        about, answers, outcome, remarks, walk, changes, reasons, costs,
    };

    strbuf_add(w->page.out, "<article>\n");
    page_heading(&w->page, 0, w->report->title);
    for (size_t i = 0; i < sizeof parts / sizeof *parts; i++)
        parts[i](w);
    strbuf_add(w->page.out, "</article>\n");
}

Bytes html_of(const Report *reports, int count, Arena *arena)
{
    Strbuf out = strbuf_new(arena);
    const Page page = { &out, reports[0].language, 1 };
    const char *title = reports[0].title;

    if (count > 1)
        title = string_fill(arena, STRING_REPORT_SEVERAL, page.language,
                            ARGS(string_number(arena, count)));
    page_begin(&page, STRING_REPORT, title);
    if (count > 1)
        page_heading(&page, 0, title);
    for (int i = 0; i < count; i++)
        article(&(Writer){
            { &out, page.language, count > 1 ? 2 : 1 }, &reports[i], i + 1 });
    return page_end(&page);
}
