#include "report/report.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "report/retell.h"
#include "view/wrap.h"

const char *report_say(const Report *report, String string)
{
    return string_in(string, report->language);
}

const char *report_plain(const Page *page, const char *text)
{
    return wrap_plain(page->arena, text);
}

const char *report_door(const Report *report, int turn, Arena *arena)
{
    const ReportTurn *t = &report->turns[turn];
    const char *which =
        string_fill(arena, STRING_REPORT_DOOR, report->language,
                    ARGS(string_number(arena, turn + 1), t->day, t->said));

    return string_fill(arena, STRING_DOOR, report->language, ARGS(which));
}

/* The `index`-th word of a list with spaces between. */
static const char *word_at(Arena *arena, const char *words, int index)
{
    while (index-- > 0)
        words += strcspn(words, " ") + 1;
    return arena_text(arena, words, strcspn(words, " "));
}

const char *day_said(Arena *arena, Language language, const char *moment)
{
    int year, month, day;

    if (sscanf(moment, "%4d-%2d-%2d", &year, &month, &day) != 3 || month < 1 ||
        month > 12)
        return moment;
    return string_fill(
        arena, STRING_REPORT_DATE, language,
        ARGS(string_number(arena, day),
             word_at(arena, string_in(STRING_REPORT_MONTHS, language),
                     month - 1),
             string_number(arena, year)));
}

/* What is not known is not told. */
static void add_line(Page *page, Report *r, String label, const char *value)
{
    if (value[0])
        *ARENA_PUSH(page->arena, r->lines, r->line_count) =
            (ReportLine){ say(page, label), value };
}

static const char *mode_said(const Page *page, const char *mode)
{
    return strcmp(mode, "oefenen") == 0        ? say(page, STRING_PRACTICE)
           : strcmp(mode, "toets") == 0        ? say(page, STRING_TEST)
           : strcmp(mode, MODE_OF_GROUPS) == 0 ? say(page, STRING_ROOM)
                                               : mode;
}

static void add_lines(Page *page, const Judged *j, Report *r)
{
    const Attempt *a = &r->run->attempt;
    char *id = arena_alloc(page->arena, ID_TEXT);

    add_line(page, r, STRING_REPORT_NAME, r->run->trainee.name);
    add_line(page, r, STRING_REPORT_REGISTRATION, r->run->trainee.registration);
    add_line(page, r, STRING_REPORT_PLAYED,
             day_said(page->arena, page->language, r->began));
    add_line(page, r, STRING_REPORT_MODE, r->mode);
    add_line(page, r, STRING_PLAN, r->plan);
    add_line(page, r, STRING_REPORT_COURSE, run_facts(page, j));
    add_line(page, r, STRING_REPORT_TAKEN_BACK,
             say(page, r->rewound ? STRING_YES : STRING_NO));
    add_line(page, r, STRING_REPORT_NUMBER, id_text(&a->id, id));
    add_line(page, r, STRING_REPORT_PROGRAM,
             joined(page, "Klachtwijzer", " ", a->program));
}

static void add_notices(Page *page, const ReportSource *source, Report *r)
{
    unsigned doubts = doubts_of(source->run, source->verified);

    for (int i = 0; i < DOUBT_COUNT; i++)
        if (doubts >> i & 1)
            *ARENA_PUSH(page->arena, r->notices, r->notice_count) =
                text_of(page, doubt_text((Doubt)i));
}

/* What was written last in answer to each question. */
static void add_answers(Page *page, Report *r)
{
    static const struct {
        const char *word;
        String question;
    } asked[] = {
        { "aim", STRING_REFLECT_AIM },
        { "again", STRING_REFLECT_AGAIN },
    };
    const Events *events = &r->run->events;

    for (size_t q = 0; q < sizeof asked / sizeof *asked; q++) {
        const char *answer = "";

        for (int i = 0; i < events->count; i++)
            if (events->events[i].kind == EVENT_REFLECTED &&
                strcmp(events->events[i].word, asked[q].word) == 0)
                answer = events->events[i].text;
        if (answer[strspn(answer, " \t\r\n")])
            *ARENA_PUSH(page->arena, r->answers, r->answer_count) =
                (ReportLine){ say(page, asked[q].question), answer };
    }
}

static void add_rules(Page *page, const Judged *j, Report *r)
{
    for (int i = 0; i < j->procedure->rule_count; i++) {
        const Rule *rule = &j->procedure->rules[i];
        Status status = j->verdicts[i].status;
        bool lost = status == STATUS_LATE || status == STATUS_MISSED;

        *ARENA_PUSH(page->arena, r->rules, r->rule_count) = (ReportRule){
            .id = rule->id,
            .label = text_of(page, rule->label),
            .title = report_plain(page, text_of(page, rule->title)),
            .status = status,
            .word = status_word(page, status),
            .evidence = report_plain(page, rule_evidence(page, j, i)),
            .why = lost ? report_plain(page, text_of(page, rule->why)) : "",
        };
    }
}

static void add_remarks(Page *page, const Judged *j, Report *r)
{
    for (int m = 0; m < j->move_count; m++) {
        const Choice *choice = &j->scenario->choices[j->moves[m].choice];

        for (int i = 0; i < choice->remark_count && !chosen_before(j, m); i++) {
            const Remark *remark = &choice->remarks[i];

            *ARENA_PUSH(page->arena, r->remarks, r->remark_count) =
                (ReportRemark){
                    remark->kept,
                    say(page, remark->kept ? STRING_HANDY : STRING_CLUMSY),
                    report_plain(page, text_of(page, remark->why)),
                };
        }
    }
}

static void add_costs(Page *page, const Judged *j, Report *r)
{
    for (int i = 0; i < j->procedure->fact_count; i++) {
        const char *said = cost_said(page, j, &j->procedure->facts[i]);

        if (said)
            *ARENA_PUSH(page->arena, r->costs, r->cost_count) =
                report_plain(page, said);
    }
}

static void add_outcome(Page *page, const Judged *j, Report *r)
{
    r->headline = headline(page, j);
    r->summary = summary(page, j->score);
    r->score = j->score;
    r->score_words = j->score.due ? score_text(page, j->score) : "";
    r->source = source_said(page, j->procedure);
    add_rules(page, j, r);
    add_remarks(page, j, r);
    add_costs(page, j, r);
}

static bool fill(Page *page, const ReportSource *source, Report *r, Error *err)
{
    const Judged j = judge_run(page->session);
    const Attempt *a = &source->run->attempt;

    r->title = text_of(page, source->scenario->title);
    r->plan = text_of(page, source->scenario->procedure->title);
    r->mode = mode_said(page, a->mode);
    r->rewound = source->verified->retrace.rewound;
    r->minutes = (int)(events_active_ms(&source->run->events) / 60000);
    date_text(a->began, r->began);
    add_lines(page, &j, r);
    add_notices(page, source, r);
    add_answers(page, r);
    add_outcome(page, &j, r);
    if (!retell(page, &j, r, err))
        return false;
    if (error_is_set(&page->error))
        *err = page->error;
    return !error_is_set(&page->error);
}

bool report_of(const ReportSource *source, Language language, Arena *arena,
               Report *report, Error *err)
{
    const RunFile *run = source->run;
    Report r = { .language = language, .run = run };
    Retrace traced;
    Session *session = retrace(source->scenario, run->events.events,
                               run->events.count, &traced, err);
    Page page = { .session = session, .arena = arena, .language = language };
    bool ok = false;

    if (session && session_is_over(session))
        ok = fill(&page, source, &r, err);
    else if (session)
        error_set(err, MESSAGE_REPORT_NO_END, NO_ARGS);
    session_free(session);
    if (ok)
        *report = r;
    return ok;
}
