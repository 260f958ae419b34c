#include "report/plot.h"

#include <stdbool.h>

#include "report/markup.h"

enum {
    STEP = 36, /* the width of one choice */
    LEVEL = 26,
    LEFT = 24,
    TOP = 14,
    BELOW = 24
};

static int level(const Report *r, int halves)
{
    return TOP + (2 * r->score.due - halves) * LEVEL / 2;
}

static int middle(int turn)
{
    return LEFT + turn * STEP + STEP / 2;
}

static void add_grid(Strbuf *out, const Report *r, int width)
{
    for (int i = 0; i <= r->score.due; i++) {
        int y = level(r, 2 * i);

        strbuf_add(out, "<path class=\"grid\" d=\"M%d %dH%d\"/>", LEFT, y,
                   width);
        strbuf_add(out, "<text x=\"%d\" y=\"%d\">%d</text>\n", LEFT - 14, y + 5,
                   i);
    }
    for (int i = 0; i < r->turn_count; i++)
        strbuf_add(out, "<text class=\"below\" x=\"%d\" y=\"%d\">%d</text>\n",
                   middle(i), level(r, 0) + BELOW, i + 1);
}

static void add_line(Strbuf *out, const Report *r)
{
    strbuf_add(out, "<path class=\"line\" d=\"M%d %d", LEFT,
               level(r, r->first_left));
    for (int i = 0; i < r->turn_count; i++)
        strbuf_add(out, "H%dV%d", middle(i), level(r, r->turns[i].left));
    strbuf_add(out, "\"/>\n");
}

static void add_points(Strbuf *out, const Report *r)
{
    for (int i = 0; i < r->turn_count; i++) {
        int x = middle(i), y = level(r, r->turns[i].left);

        if (r->turns[i].closed)
            strbuf_add(out,
                       "<path class=\"shut\" d=\"M%d %dl12 12m0 -12l-12 "
                       "12\"/>\n",
                       x - 6, y - 6);
        else
            strbuf_add(out,
                       "<circle class=\"point\" cx=\"%d\" cy=\"%d\" "
                       "r=\"5\"/>\n",
                       x, y);
    }
}

void plot_add(Strbuf *out, const Report *report, int number)
{
    int width = LEFT + report->turn_count * STEP;
    int height = level(report, 0) + BELOW + 6;
    const char *due = string_number(out->arena, report->score.due);

    Strbuf id = strbuf_new(out->arena);

    strbuf_add(&id, "plot-%d", number);
    markup_open_picture(out,
                        &(Picture){ id.text,
                                    string_fill(out->arena, STRING_REPORT_PLOT,
                                                report->language, ARGS(due)),
                                    width, height, 125 });
    add_grid(out, report, width);
    add_line(out, report);
    add_points(out, report);
    markup_close_picture(out);
}
