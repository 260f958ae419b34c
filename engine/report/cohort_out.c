#include "report/cohort_out.h"

#include <string.h>

#include "core/utf8.h"
#include "report/cohort_words.h"

/* A text being written, or a record of cells. */
typedef struct {
    const CohortSource *source;
    Arena *arena;
    Strbuf out;
    const char **cells;
    int cell_count;
} Writer;

static Writer writer(const CohortSource *source, Arena *arena)
{
    return (
        Writer){ .source = source, .arena = arena, .out = strbuf_new(arena) };
}

static Bytes written(const Writer *w)
{
    return (Bytes){ w->out.text, w->out.length };
}

static const char *say(const Writer *w, String string)
{
    return string_in(string, w->source->language);
}

static const char *fill(const Writer *w, String string, const char *const *args)
{
    return string_fill(w->arena, string, w->source->language, args);
}

static const char *number(const Writer *w, int value)
{
    return string_number(w->arena, value);
}

static const char *text_of(const Writer *w, Text text)
{
    return text_in(text, w->source->language);
}

static void cell(Writer *w, const char *text)
{
    *ARENA_PUSH(w->arena, w->cells, w->cell_count) = text;
}

static void end_record(Writer *w)
{
    cell(w, NULL);
    csv_record(&w->out, w->cells);
    w->cell_count = 0;
}

static void add_score(Writer *w, Score score)
{
    cell(w, number(w, score.kept));
    cell(w, number(w, score.due));
}

/* "Stap 1a: voldaan", and how often it was due. */
static void add_heads(Writer *w, const char *what)
{
    cell(w, fill(w, STRING_COHORT_KEPT_HEAD, ARGS(what)));
    cell(w, fill(w, STRING_COHORT_DUE_HEAD, ARGS(what)));
}

static void add_csv_head(Writer *w)
{
    const Procedure *p = w->source->cohort->procedure;

    cell(w, say(w, STRING_COHORT_NAME));
    cell(w, say(w, STRING_COHORT_REGISTRATION));
    cell(w, say(w, STRING_COHORT_RUNS));
    for (int i = 0; p && i < p->rule_count; i++)
        add_heads(w, text_of(w, p->rules[i].label));
    add_heads(w, say(w, STRING_COHORT_FIRST));
    add_heads(w, say(w, STRING_COHORT_BEST));
    cell(w, say(w, STRING_COHORT_MINUTES));
    end_record(w);
}

Bytes cohort_csv(const CohortSource *source, Arena *arena)
{
    const Cohort *cohort = source->cohort;
    Writer w = writer(source, arena);

    csv_begin(&w.out);
    add_csv_head(&w);
    for (int i = 0; i < cohort->count; i++) {
        const CohortPerson *p = &cohort->people[i];

        cell(&w, p->label);
        cell(&w, p->registration);
        cell(&w, number(&w, p->runs));
        for (int r = 0; r < cohort->procedure->rule_count; r++)
            add_score(&w, p->rules[r]);
        add_score(&w, p->first);
        add_score(&w, p->best);
        cell(&w, number(&w, cohort_minutes(p->active_ms)));
        end_record(&w);
    }
    return written(&w);
}

Bytes cohort_attendance(const CohortSource *source, Arena *arena)
{
    const Cohort *cohort = source->cohort;
    Writer w = writer(source, arena);

    csv_begin(&w.out);
    csv_record(
        &w.out,
        ARGS(say(&w, STRING_COHORT_NAME), say(&w, STRING_COHORT_REGISTRATION),
             say(&w, STRING_COHORT_FIRST_DAY), say(&w, STRING_COHORT_LAST_DAY),
             say(&w, STRING_COHORT_SITUATIONS), say(&w, STRING_COHORT_RUNS),
             say(&w, STRING_COHORT_MINUTES)));
    for (int i = 0; i < cohort->count; i++) {
        const CohortPerson *p = &cohort->people[i];

        if (p->group)
            continue;
        csv_record(&w.out,
                   ARGS(p->label, p->registration, cohort_day(arena, p->began),
                        cohort_day(arena, p->last), number(&w, p->situations),
                        number(&w, p->runs),
                        number(&w, cohort_minutes(p->active_ms))));
    }
    return written(&w);
}

/* Cells of a table in letters of one width. */
enum { NAME_COLUMN = 26, RULE_COLUMN = 52, COLUMN = 10 };

/* Too long a text takes the room it needs. */
static void add_left(Writer *w, const char *text, int width)
{
    int length = utf8_count(text, strlen(text));

    strbuf_add(&w->out, "%s%*s", text, width > length ? width - length : 1, "");
}

static void add_right(Writer *w, const char *text)
{
    int length = utf8_count(text, strlen(text));

    strbuf_add(&w->out, "%*s%s", COLUMN > length ? COLUMN - length : 1, "",
               text);
}

static const char *kept(const Writer *w, Score score)
{
    return cohort_kept(w->arena, w->source->language, score);
}

static void add_shares(Writer *w)
{
    const Cohort *cohort = w->source->cohort;
    const Procedure *p = cohort->procedure;

    strbuf_add(&w->out, "\n%s\n", say(w, STRING_COHORT_RULES));
    for (int i = 0; i < p->rule_count; i++) {
        add_left(w, text_of(w, p->rules[i].label), COLUMN);
        add_left(w, text_of(w, p->rules[i].title), RULE_COLUMN);
        strbuf_add(
            &w->out, "%s\n",
            cohort_missed(w->arena, w->source->language, cohort->rules[i]));
    }
}

static void add_people(Writer *w)
{
    const Cohort *cohort = w->source->cohort;
    const Procedure *p = cohort->procedure;

    strbuf_add(&w->out, "\n");
    add_left(w, say(w, STRING_COHORT_PEOPLE), NAME_COLUMN);
    for (int r = 0; r < p->rule_count; r++)
        add_right(w, text_of(w, p->rules[r].label));
    add_right(w, say(w, STRING_COHORT_FIRST_SHORT));
    add_right(w, say(w, STRING_COHORT_BEST_SHORT));
    add_right(w, say(w, STRING_COHORT_MINUTES));
    for (int i = 0; i < cohort->count; i++) {
        const CohortPerson *person = &cohort->people[i];

        strbuf_add(&w->out, "\n");
        add_left(w, person->label, NAME_COLUMN);
        for (int r = 0; r < p->rule_count; r++)
            add_right(w, kept(w, person->rules[r]));
        add_right(w, kept(w, person->first));
        add_right(w, kept(w, person->best));
        add_right(w, number(w, cohort_minutes(person->active_ms)));
    }
    strbuf_add(&w->out, "\n");
}

static void add_strays(Writer *w)
{
    int all = w->source->stray_count, count;
    const CohortLine *lines = cohort_strays(w->source, w->arena, &count);

    if (all == 0)
        return;
    strbuf_add(&w->out, "\n%s\n",
               fill(w, STRING_COHORT_STRAYS, ARGS(number(w, all))));
    for (int i = 0; i < count; i++)
        strbuf_add(&w->out, "%s: %s\n", lines[i].label, lines[i].value);
}

Bytes cohort_text(const CohortSource *source, Arena *arena)
{
    const Cohort *cohort = source->cohort;
    Writer w = writer(source, arena);

    if (!cohort->runs) {
        strbuf_add(&w.out, "%s\n", say(&w, STRING_COHORT_NO_RUNS));
    } else {
        strbuf_add(
            &w.out, "%s. %s\n", text_of(&w, cohort->procedure->title),
            fill(&w, STRING_COHORT_COUNTED,
                 ARGS(number(&w, cohort->runs), number(&w, cohort->count),
                      number(&w, cohort_minutes(cohort->active_ms)))));
        add_shares(&w);
        add_people(&w);
    }
    add_strays(&w);
    return written(&w);
}
