#include "report/cohort_plot.h"

#include <string.h>

#include "core/utf8.h"
#include "report/markup.h"

/* In units, as all here. */
enum {
    BAR = 14, /* as high as what is kept */
    ROW = 24,
    NAMES = 200,
    NAME_LETTERS = 26,
    COLUMN = 62,
    CELL = 48,
    LEGEND = 34, /* as high, and as wide */
    LEGEND_WIDTH = 300
};

static const char *say(const CohortSource *source, String string)
{
    return string_in(string, source->language);
}

static void add_text(Strbuf *out, const char *kind, int x, int y,
                     const char *text)
{
    strbuf_add(out, "<text class=\"%s\" x=\"%d\" y=\"%d\">", kind, x, y);
    markup_text(out, text);
    strbuf_add(out, "</text>\n");
}

/* Cut to so many letters. */
static const char *cut(Arena *arena, const char *text, int letters)
{
    const char *end = text + strlen(text), *at = text;
    Strbuf out = strbuf_new(arena);

    if (utf8_count(text, strlen(text)) <= letters)
        return text;
    while (--letters > 0)
        utf8_next(&at, end);
    strbuf_add(&out, "%.*s…", (int)(at - text), text);
    return out.text;
}

/* A part of a bar whose foot is at `y`. */
static void add_part(Strbuf *out, const char *kind, int x, int y, int width,
                     int height)
{
    if (width > 0)
        strbuf_add(out, "<path class=\"%s\" d=\"M%d %dh%dv%dh-%dz\"/>\n", kind,
                   x, y - height, width, height, width);
}

static const struct {
    const char *class;
    String word;
    int height;
} parts[] = { { "part-kept", STRING_KEPT, BAR },
              { "part-late", STRING_LATE, BAR / 2 },
              { "part-missed", STRING_MISSED, BAR / 4 } };

enum { PARTS = sizeof parts / sizeof *parts };

/* A whole of `width`, of which each part of a score has its share. */
static void add_bar(Strbuf *out, Score score, int x, int y, int width)
{
    const int counts[PARTS] = { score.kept, score.late, score.missed };
    int before = 0, sum = 0;

    for (int i = 0; i < PARTS; i++) {
        sum += counts[i];
        int after = sum * width / score.due;
        add_part(out, parts[i].class, x + before, y, after - before,
                 parts[i].height);
        before = after;
    }
    strbuf_add(out, "<path class=\"grid\" d=\"M%d %dh%d\"/>\n", x, y, width);
}

static void add_legend(Strbuf *out, const CohortSource *source, int x, int y)
{
    for (int i = 0; i < PARTS; i++) {
        add_part(out, parts[i].class, x, y, BAR, parts[i].height);
        add_text(out, "beside", x + BAR + 6, y, say(source, parts[i].word));
        x += 100;
    }
}

static const char *label_of(const CohortSource *source, int rule)
{
    return text_in(source->cohort->procedure->rules[rule].label,
                   source->language);
}

void cohort_plot_shares(Strbuf *out, const CohortSource *source)
{
    enum { LABELS = 90, WIDTH = 400, FIGURES = 130 };
    const Cohort *cohort = source->cohort;
    int rules = cohort->procedure->rule_count;
    const Picture picture = { "shares", say(source, STRING_COHORT_SHARES_PLOT),
                              LABELS + WIDTH + FIGURES, rules * ROW + LEGEND,
                              110 };

    markup_open_picture(out, &picture);
    for (int i = 0; i < rules; i++) {
        Score score = cohort->rules[i];
        int y = (i + 1) * ROW - 4, percent = cohort_percent_missed(score);

        add_text(out, "beside", 0, y, label_of(source, i));
        if (percent < 0)
            continue;
        add_bar(out, score, LABELS, y, WIDTH);
        add_text(out, "beside", LABELS + WIDTH + 10, y,
                 string_fill(out->arena, STRING_COHORT_PERCENT,
                             source->language,
                             ARGS(string_number(out->arena, percent),
                                  string_number(out->arena, score.due))));
    }
    add_legend(out, source, LABELS, rules * ROW + LEGEND - 10);
    markup_close_picture(out);
}

static void add_person(Strbuf *out, const CohortSource *source, int person,
                       int y)
{
    const CohortPerson *p = &source->cohort->people[person];

    add_text(out, "beside", 0, y, cut(out->arena, p->label, NAME_LETTERS));
    for (int r = 0; r < source->cohort->procedure->rule_count; r++)
        if (p->rules[r].due)
            add_bar(out, p->rules[r], NAMES + r * COLUMN, y, CELL);
}

static const char *people_said(const CohortSource *source, Arena *arena,
                               int first, int end)
{
    return string_fill(arena, STRING_COHORT_MATRIX_PLOT, source->language,
                       ARGS(string_number(arena, first + 1),
                            string_number(arena, end),
                            string_number(arena, source->cohort->count)));
}

void cohort_plot_people(Strbuf *out, const CohortSource *source, int first,
                        int end)
{
    int rules = source->cohort->procedure->rule_count;
    int height = (end - first + 1) * ROW + LEGEND;
    int width = rules * COLUMN > LEGEND_WIDTH ? rules * COLUMN : LEGEND_WIDTH;
    Strbuf id = strbuf_new(out->arena);

    strbuf_add(&id, "people-%d", first + 1);
    markup_open_picture(
        out, &(Picture){ id.text, people_said(source, out->arena, first, end),
                         NAMES + width, height, 110 });
    for (int r = 0; r < rules; r++)
        add_text(out, "beside", NAMES + r * COLUMN, ROW - 6,
                 label_of(source, r));
    for (int i = first; i < end; i++)
        add_person(out, source, i, (i - first + 2) * ROW - 6);
    add_legend(out, source, NAMES, height - 8);
    markup_close_picture(out);
}

bool cohort_again(const CohortPerson *person)
{
    return person->runs > person->situations && person->first.due > 0;
}

/* Slopes: where they begin and end. */
enum { LEFT = 110, RIGHT = 430, TOP = 16, HIGH = 240 };

static int level(int percent)
{
    return TOP + HIGH * (100 - percent) / 100;
}

/* As the table has it: of those that were due. */
static int percent_kept(Score score)
{
    return (200 * score.kept + score.due) / (2 * score.due);
}

static void add_scale(Strbuf *out, const CohortSource *source)
{
    for (int percent = 0; percent <= 100; percent += 25) {
        Strbuf text = strbuf_new(out->arena);

        strbuf_add(&text, "%d%s%%", percent,
                   source->language == LANGUAGE_NL ? " " : "");
        strbuf_add(out, "<path class=\"grid\" d=\"M%d %dH%d\"/>", LEFT,
                   level(percent), RIGHT);
        add_text(out, "before", LEFT - 10, level(percent) + 5, text.text);
    }
    add_text(out, "below", LEFT, TOP + HIGH + 24,
             say(source, STRING_COHORT_FIRST));
    add_text(out, "below", RIGHT, TOP + HIGH + 24,
             say(source, STRING_COHORT_BEST));
}

void cohort_plot_gains(Strbuf *out, const CohortSource *source)
{
    enum { LEVELS = 101, WIDEST = 10 };
    const Cohort *cohort = source->cohort;
    int *people = arena_alloc(out->arena, LEVELS * LEVELS * sizeof *people);

    for (int i = 0; i < cohort->count; i++)
        if (cohort_again(&cohort->people[i]))
            people[percent_kept(cohort->people[i].first) * LEVELS +
                   percent_kept(cohort->people[i].best)]++;
    markup_open_picture(out, &(Picture){ "gains",
                                         say(source, STRING_COHORT_GAINS_PLOT),
                                         RIGHT + LEFT, TOP + HIGH + 32, 110 });
    add_scale(out, source);
    for (int i = 0; i < LEVELS * LEVELS; i++)
        if (people[i])
            strbuf_add(out,
                       "<path class=\"slope\" stroke-width=\"%d\" "
                       "d=\"M%d %dL%d %d\"/>\n",
                       people[i] + 2 < WIDEST ? people[i] + 2 : WIDEST, LEFT,
                       level(i / LEVELS), RIGHT, level(i % LEVELS));
    markup_close_picture(out);
}
