#include <string.h>

#include "core/utf8.h"
#include "report/cohort_plot.h"
#include "report/markup.h"
#include "view/chart.h"

/* In units: a box with a title of two lines and a count, and the room below it
 * for the roads. */
enum {
    ACROSS = 20, /* of a unit of the chart */
    BOX_WIDTH = CHART_BOX * ACROSS,
    BOX_HEIGHT = 62,
    GAP = 46,
    LINE = 17,
    LETTERS = 21, /* that fit on a line */
    WIDEST = 11
};

typedef struct {
    Strbuf *out;
    const Traffic *traffic;
    const Chart *chart;
    Language language;
} Map;

static int across(double x)
{
    return (int)(x * ACROSS + 0.5);
}

static int top_of(const Map *map, int spot)
{
    return map->chart->spots[spot].layer * (BOX_HEIGHT + GAP) + 2;
}

/* As wide as there is traffic; what nobody took is thin. */
static int width_of(const Map *map, int runs)
{
    return runs ? 1 + runs * (WIDEST - 1) / map->traffic->most : 1;
}

/* From the box of its first spot to that of its last, straight through the
 * layers between. */
static void add_road(const Map *map, const Road *road)
{
    const ChartSpot *spots = map->chart->spots;
    int last = road->length - 1;
    int runs = traffic_between(map->traffic, road->from, road->to);
    int x = across(spots[road->path[0]].x + road->leaves);
    int y = top_of(map, road->path[0]) + BOX_HEIGHT;

    strbuf_add(map->out, "<path class=\"%s\" stroke-width=\"%d\" d=\"M%d %d",
               runs ? "way" : "way unused", width_of(map, runs), x, y);
    for (int i = 1; i <= last; i++) {
        int to =
            across(spots[road->path[i]].x + (i == last ? road->arrives : 0));
        int foot = top_of(map, road->path[i]), middle = y + GAP / 2;

        strbuf_add(map->out, "C%d %d %d %d %d %d", x, middle, to, middle, to,
                   foot);
        if (i < last)
            strbuf_add(map->out, "V%d", foot + BOX_HEIGHT);
        x = to;
        y = foot + BOX_HEIGHT;
    }
    if (road->back)
        strbuf_add(map->out, "M%d %dl5 9m-5 -9l-5 9",
                   across(spots[road->path[0]].x + road->leaves),
                   top_of(map, road->path[0]) + BOX_HEIGHT);
    strbuf_add(map->out, "\"/>\n");
}

/* How much of `text` fits on a line, up to a blank if it can be. */
static size_t fitting(const char *text)
{
    const char *end = text + strlen(text), *at = text, *blank = NULL;

    for (int letters = 0; at < end && letters < LETTERS; letters++) {
        if (*at == ' ')
            blank = at;
        utf8_next(&at, end);
    }
    return (size_t)((at == end || *at == ' ' || !blank ? at : blank) - text);
}

static void add_line(const Map *map, int x, int y, const char *text,
                     size_t length, bool cut)
{
    strbuf_add(map->out, "<text class=\"below\" x=\"%d\" y=\"%d\">", x, y);
    markup_text(map->out, arena_text(map->out->arena, text, length));
    strbuf_add(map->out, cut ? "…</text>\n" : "</text>\n");
}

static void add_title(const Map *map, int x, int y, const char *text)
{
    for (int line = 0; line < 2 && *text; line++) {
        size_t length = fitting(text);
        bool cut = line == 1 && text[length];

        add_line(map, x, y + line * LINE, text, length, cut);
        text += length;
        text += strspn(text, " ");
    }
}

static void add_step(const Map *map, int step)
{
    const Step *s = &map->traffic->scenario->steps[step];
    int x = across(map->chart->spots[step].x), y = top_of(map, step);
    int runs = map->traffic->steps[step];
    const char *count = string_number(map->out->arena, runs);

    strbuf_add(map->out, "<path class=\"%s\" d=\"M%d %dh%dv%dh-%dz\"/>\n",
               runs ? "box" : "box unused", x - BOX_WIDTH / 2 + 3, y,
               BOX_WIDTH - 6, BOX_HEIGHT, BOX_WIDTH - 6);
    add_title(map, x, y + LINE, text_in(s->title, map->language));
    strbuf_add(map->out,
               "<text class=\"below count\" x=\"%d\" y=\"%d\">%s×"
               "</text>\n",
               x, y + BOX_HEIGHT - 6, count);
}

static const char *map_said(const CohortSource *source, const Traffic *traffic,
                            Arena *arena)
{
    return string_fill(arena, STRING_COHORT_WAYS_PLOT, source->language,
                       ARGS(text_in(traffic->scenario->title, source->language),
                            string_number(arena, traffic->runs)));
}

void cohort_plot_ways(Strbuf *out, const CohortSource *source, int place)
{
    const Traffic *traffic = &source->ways[place];
    const Map map = { out, traffic, chart_of(out->arena, traffic->scenario),
                      source->language };
    Strbuf id = strbuf_new(out->arena);

    if (!map.chart)
        return;
    strbuf_add(&id, "ways-%d", place + 1);
    markup_open_picture(
        out,
        &(Picture){ id.text, map_said(source, traffic, out->arena),
                    across(map.chart->width),
                    map.chart->layers * (BOX_HEIGHT + GAP) - GAP + 4, 100 });
    for (int i = 0; i < map.chart->road_count; i++)
        add_road(&map, &map.chart->roads[i]);
    for (int i = 0; i < traffic->scenario->step_count; i++)
        add_step(&map, map.chart->order[i]);
    markup_close_picture(out);
}
