#include "report/csv_out.h"

#include <string.h>

void csv_begin(Strbuf *out)
{
    strbuf_add(out, "\xEF\xBB\xBF");
}

static bool may_be_formula(const char *cell)
{
    const char *first = cell + strspn(cell, " \t\r\n");

    return *first && strchr("=+-@", *first);
}

static void add_cell(Strbuf *out, const char *cell)
{
    const char *guard = may_be_formula(cell) ? "'" : "";

    if (!strpbrk(cell, ";\"\r\n\t ")) {
        strbuf_add(out, "%s%s", guard, cell);
        return;
    }
    strbuf_add(out, "\"%s", guard);
    for (size_t length; *cell; cell += length) {
        length = strcspn(cell, "\"");
        length += cell[length] == '"';
        strbuf_add(out, "%.*s%s", (int)length, cell,
                   cell[length - 1] == '"' ? "\"" : "");
    }
    strbuf_add(out, "\"");
}

void csv_record(Strbuf *out, const char *const *cells)
{
    for (int i = 0; cells[i]; i++) {
        strbuf_add(out, "%s", i ? ";" : "");
        add_cell(out, cells[i]);
    }
    strbuf_add(out, "\r\n");
}

static void add_head(Strbuf *out, const Report *r)
{
    csv_record(out, ARGS(report_say(r, STRING_REPORT_NUMBER),
                         report_say(r, STRING_REPORT_NAME),
                         report_say(r, STRING_REPORT_REGISTRATION),
                         report_say(r, STRING_REPORT_SITUATION),
                         report_say(r, STRING_PLAN),
                         report_say(r, STRING_REPORT_PLAYED),
                         report_say(r, STRING_REPORT_MODE),
                         report_say(r, STRING_REPORT_TAKEN_BACK),
                         report_say(r, STRING_REPORT_MINUTES),
                         report_say(r, STRING_REPORT_DUE),
                         report_say(r, STRING_KEPT), report_say(r, STRING_LATE),
                         report_say(r, STRING_MISSED),
                         report_say(r, STRING_REPORT_RULE),
                         report_say(r, STRING_REPORT_TITLE),
                         report_say(r, STRING_REPORT_STATUS),
                         report_say(r, STRING_REPORT_EVIDENCE),
                         report_say(r, STRING_REPORT_NOTICE)));
}

static const char *notices_of(const Report *r, Arena *arena)
{
    Strbuf all = strbuf_new(arena);

    for (int i = 0; i < r->notice_count; i++)
        strbuf_add(&all, "%s%s", i ? " " : "", r->notices[i]);
    return all.text;
}

static void add_rule(Strbuf *out, const Report *r, const ReportRule *rule)
{
    Arena *arena = out->arena;
    char id[ID_TEXT], day[DATE_TEXT];

    memcpy(day, r->began, sizeof day);
    day[DATE_DAY] = '\0';
    csv_record(
        out, ARGS(id_text(&r->run->attempt.id, id), r->run->trainee.name,
                  r->run->trainee.registration, r->title, r->plan, day, r->mode,
                  report_say(r, r->rewound ? STRING_YES : STRING_NO),
                  string_number(arena, r->minutes),
                  string_number(arena, r->score.due),
                  string_number(arena, r->score.kept),
                  string_number(arena, r->score.late),
                  string_number(arena, r->score.missed), rule->id, rule->title,
                  rule->word, rule->evidence, notices_of(r, arena)));
}

Bytes csv_of(const Report *reports, int count, Arena *arena)
{
    Strbuf out = strbuf_new(arena);

    csv_begin(&out);
    add_head(&out, &reports[0]);
    for (int i = 0; i < count; i++)
        for (int k = 0; k < reports[i].rule_count; k++)
            add_rule(&out, &reports[i], &reports[i].rules[k]);
    return (Bytes){ out.text, out.length };
}
