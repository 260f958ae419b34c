#include "report/cohort_out.h"

#include <string.h>

#include "report/cohort_plot.h"
#include "report/cohort_words.h"
#include "report/markup.h"
#include "report/page.h"

typedef struct {
    Page page;
    const CohortSource *source;
    Arena *arena;
} Writer;

static const char *say(const Writer *w, String string)
{
    return string_in(string, w->source->language);
}

static const char *number(const Writer *w, int value)
{
    return string_number(w->arena, value);
}

static const char *text_of(const Writer *w, Text text)
{
    return text_in(text, w->source->language);
}

static const char *kept(const Writer *w, Score score)
{
    return cohort_kept(w->arena, w->source->language, score);
}

static const char *day(const Writer *w, int64_t seconds)
{
    return cohort_day_said(w->arena, w->source->language, seconds);
}

/* From the first day to the last. */
static const char *period(const Writer *w)
{
    const Cohort *c = w->source->cohort;
    int64_t first = c->people[0].began, last = c->people[0].last;

    for (int i = 1; i < c->count; i++) {
        first = c->people[i].began < first ? c->people[i].began : first;
        last = c->people[i].last > last ? c->people[i].last : last;
    }
    const char *from = day(w, first);
    const char *to = day(w, last);
    return strcmp(from, to) == 0
               ? from
               : string_fill(w->arena, STRING_CERTIFICATE_FROM_TO,
                             w->source->language, ARGS(from, to));
}

static void about(const Writer *w)
{
    const Cohort *c = w->source->cohort;

    page_open_table(&w->page, say(w, STRING_COHORT_COVERS), NO_ARGS);
    page_line(&w->page, say(w, STRING_COHORT_PLAN),
              text_of(w, c->procedure->title));
    page_line(&w->page, say(w, STRING_COHORT_PERIOD), period(w));
    page_line(&w->page, say(w, STRING_COHORT_RUNS), number(w, c->runs));
    page_line(&w->page, say(w, STRING_COHORT_PARTICIPANTS),
              number(w, c->count));
    page_line(&w->page, say(w, STRING_COHORT_MINUTES),
              number(w, cohort_minutes(c->active_ms)));
    page_close_table(&w->page);
}

static void shares(const Writer *w)
{
    const Cohort *c = w->source->cohort;

    page_heading(&w->page, 1, say(w, STRING_COHORT_RULES));
    cohort_plot_shares(w->page.out, w->source);
    page_open_table(&w->page, say(w, STRING_COHORT_SHARES_TABLE),
                    ARGS(say(w, STRING_REPORT_RULE), say(w, STRING_REPORT_STEP),
                         say(w, STRING_REPORT_DUE), say(w, STRING_KEPT),
                         say(w, STRING_LATE), say(w, STRING_MISSED),
                         say(w, STRING_COHORT_SHARE)));
    for (int i = 0; i < c->procedure->rule_count; i++) {
        Score score = c->rules[i];

        page_open_row(&w->page, text_of(w, c->procedure->rules[i].title));
        page_cell(&w->page, text_of(w, c->procedure->rules[i].label));
        page_number(&w->page, score.due);
        page_number(&w->page, score.kept);
        page_number(&w->page, score.late);
        page_number(&w->page, score.missed);
        page_cell(&w->page,
                  cohort_missed(w->arena, w->source->language, score));
        page_close_row(&w->page);
    }
    page_close_table(&w->page);
}

/* The name, a column for each rule, and the first and best time; NULL ends
 * them. */
static const char *const *matrix_columns(const Writer *w)
{
    const Procedure *p = w->source->cohort->procedure;
    const char **columns = NULL;
    int count = 0;

    *ARENA_PUSH(w->arena, columns, count) = say(w, STRING_COHORT_NAME);
    for (int i = 0; i < p->rule_count; i++)
        *ARENA_PUSH(w->arena, columns, count) = text_of(w, p->rules[i].label);
    *ARENA_PUSH(w->arena, columns, count) = say(w, STRING_COHORT_FIRST);
    *ARENA_PUSH(w->arena, columns, count) = say(w, STRING_COHORT_BEST);
    *ARENA_PUSH(w->arena, columns, count) = NULL;
    return columns;
}

static void matrix(const Writer *w)
{
    enum { PLOTTED = 40 }; /* people in one picture, which fits on a page */
    const Cohort *c = w->source->cohort;

    page_heading(&w->page, 1, say(w, STRING_COHORT_PEOPLE));
    for (int i = 0; i < c->count; i += PLOTTED)
        cohort_plot_people(w->page.out, w->source, i,
                           c->count - i < PLOTTED ? c->count : i + PLOTTED);
    page_open_table(&w->page, say(w, STRING_COHORT_MATRIX_TABLE),
                    matrix_columns(w));
    for (int i = 0; i < c->count; i++) {
        const CohortPerson *person = &c->people[i];

        page_open_row(&w->page, person->label);
        for (int r = 0; r < c->procedure->rule_count; r++)
            page_cell(&w->page, kept(w, person->rules[r]));
        page_cell(&w->page, kept(w, person->first));
        page_cell(&w->page, kept(w, person->best));
        page_close_row(&w->page);
    }
    page_close_table(&w->page);
}

static bool somebody_again(const Cohort *c)
{
    for (int i = 0; i < c->count; i++)
        if (cohort_again(&c->people[i]))
            return true;
    return false;
}

static void gains(const Writer *w)
{
    const Cohort *c = w->source->cohort;

    page_heading(&w->page, 1, say(w, STRING_COHORT_GAINS));
    if (!somebody_again(c)) {
        page_text(&w->page, say(w, STRING_COHORT_GAINS_NONE));
        return;
    }
    cohort_plot_gains(w->page.out, w->source);
    page_open_table(&w->page, say(w, STRING_COHORT_GAINS_TABLE),
                    ARGS(say(w, STRING_COHORT_NAME),
                         say(w, STRING_COHORT_FIRST),
                         say(w, STRING_COHORT_BEST)));
    for (int i = 0; i < c->count; i++) {
        if (!cohort_again(&c->people[i]))
            continue;
        page_open_row(&w->page, c->people[i].label);
        page_cell(&w->page, kept(w, c->people[i].first));
        page_cell(&w->page, kept(w, c->people[i].best));
        page_close_row(&w->page);
    }
    page_close_table(&w->page);
}

/* "12 naar ‘Op de stoep’; 3 naar ‘Stil’", in the order of the story. */
static const char *roads_from(const Writer *w, const Traffic *traffic, int from)
{
    const Scenario *s = traffic->scenario;
    Strbuf out = strbuf_new(w->arena);

    for (int to = 0; to < s->step_count; to++) {
        int runs = traffic_between(traffic, from, to);

        if (runs)
            strbuf_add(&out, "%s%s", out.length ? "; " : "",
                       string_fill(w->arena, STRING_COHORT_WAYS_ROAD,
                                   w->source->language,
                                   ARGS(number(w, runs),
                                        text_of(w, s->steps[to].title))));
    }
    return out.length ? out.text : "–";
}

static void way(const Writer *w, int place)
{
    const Traffic *traffic = &w->source->ways[place];
    const Scenario *s = traffic->scenario;

    page_heading(&w->page, 2, text_of(w, s->title));
    cohort_plot_ways(w->page.out, w->source, place);
    page_open_table(&w->page, say(w, STRING_COHORT_WAYS_TABLE),
                    ARGS(say(w, STRING_COHORT_WAYS_STEP),
                         say(w, STRING_COHORT_RUNS),
                         say(w, STRING_COHORT_WAYS_NEXT)));
    for (int i = 0; i < s->step_count; i++) {
        page_open_row(&w->page, text_of(w, s->steps[i].title));
        page_number(&w->page, traffic->steps[i]);
        page_cell(&w->page, roads_from(w, traffic, i));
        page_close_row(&w->page);
    }
    page_close_table(&w->page);
}

static void ways(const Writer *w)
{
    page_heading(&w->page, 1, say(w, STRING_COHORT_WAYS));
    page_text(&w->page, say(w, STRING_COHORT_WAYS_MEANT));
    if (w->source->lost)
        page_text(&w->page, string_fill(w->arena, STRING_COHORT_WAYS_LOST,
                                        w->source->language,
                                        ARGS(number(w, w->source->lost))));
    for (int i = 0; i < w->source->way_count; i++)
        way(w, i);
}

static void times(const Writer *w)
{
    const Cohort *c = w->source->cohort;

    page_heading(&w->page, 1, say(w, STRING_COHORT_TIME));
    page_open_table(
        &w->page, say(w, STRING_COHORT_TIME_TABLE),
        ARGS(say(w, STRING_COHORT_NAME), say(w, STRING_COHORT_REGISTRATION),
             say(w, STRING_COHORT_FIRST_DAY), say(w, STRING_COHORT_LAST_DAY),
             say(w, STRING_COHORT_SITUATIONS), say(w, STRING_COHORT_RUNS),
             say(w, STRING_COHORT_MINUTES)));
    for (int i = 0; i < c->count; i++) {
        const CohortPerson *p = &c->people[i];

        page_open_row(&w->page, p->label);
        page_cell(&w->page, p->registration);
        page_cell(&w->page, day(w, p->began));
        page_cell(&w->page, day(w, p->last));
        page_number(&w->page, p->situations);
        page_number(&w->page, p->runs);
        page_number(&w->page, cohort_minutes(p->active_ms));
        page_close_row(&w->page);
    }
    page_close_table(&w->page);
}

static void strays(const Writer *w)
{
    int all = w->source->stray_count, count;
    const CohortLine *lines = cohort_strays(w->source, w->arena, &count);
    bool named = !w->source->pseudonyms;

    if (all == 0)
        return;
    page_heading(&w->page, 1,
                 string_fill(w->arena, STRING_COHORT_STRAYS,
                             w->source->language, ARGS(number(w, all))));
    page_open_table(
        &w->page, say(w, STRING_COHORT_STRAYS_TABLE),
        ARGS(say(w, named ? STRING_COHORT_FILE : STRING_COHORT_WHY),
             say(w, named ? STRING_COHORT_WHY : STRING_COHORT_FILES)));
    for (int i = 0; i < count; i++)
        page_line(&w->page, lines[i].label, lines[i].value);
    page_close_table(&w->page);
}

Bytes cohort_html(const CohortSource *source, Arena *arena)
{
    static void (*const parts[])(const Writer *) = { about, shares, matrix,
                                                     gains, ways,   times };
    Strbuf out = strbuf_new(arena);
    const Writer w = { { &out, source->language, 1 }, source, arena };

    page_begin(&w.page, STRING_COHORT, say(&w, STRING_COHORT));
    page_heading(&w.page, 0, say(&w, STRING_COHORT));
    if (!source->cohort->runs)
        page_text(&w.page, say(&w, STRING_COHORT_NO_RUNS));
    for (size_t i = 0; source->cohort->runs && i < sizeof parts / sizeof *parts;
         i++)
        parts[i](&w);
    strays(&w);
    return page_end(&w.page);
}
