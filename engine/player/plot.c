#include "player/plot.h"

#include "player/mark.h"

/* At 100 %. */
enum { MARGIN = 14, LINE = 3, DOT = 12, SIGN = 18, HALO = 26 };

/* Where a number of halves stands. */
static int level(const Pen *pen, const Node *node, int halves)
{
    int margin = pen_scale(pen, MARGIN);
    int room = node->rect.h - 2 * margin, of = SDL_max(2 * node->plot.of, 1);

    return node->rect.y + margin + (of - halves) * room / of;
}

static Rect square_at(int x, int y, int size)
{
    return (Rect){ x - size / 2, y - size / 2, size, size };
}

static void step_line(const Pen *pen, const Node *node, int x)
{
    Rect r = node->rect;
    int width = pen_scale(pen, LINE);
    int before = level(pen, node, node->plot.before) - width / 2;
    int after = level(pen, node, node->plot.after) - width / 2;

    draw_fill(pen, (Rect){ r.x, before, x - r.x + width / 2, width },
              COLOUR_ACCENT);
    draw_fill(pen,
              (Rect){ x - width / 2, before, width, after - before + width },
              COLOUR_ACCENT);
    if (!node->plot.last)
        draw_fill(pen, (Rect){ x, after, r.x + r.w - x, width }, COLOUR_ACCENT);
}

void draw_plot(const Pen *pen, const Node *node)
{
    Rect r = node->rect;
    int x = r.x + r.w / 2, y = level(pen, node, node->plot.after);
    bool lost = node->plot.after < node->plot.before;

    for (int i = 0; i <= node->plot.of; i++)
        draw_fill(pen,
                  (Rect){ r.x, level(pen, node, 2 * i), r.w,
                          SDL_max(1, pen->percent / 100) },
                  COLOUR_HAIRLINE);
    step_line(pen, node, x);
    if (node->selected) {
        draw_disc(pen, square_at(x, y, pen_scale(pen, HALO)), COLOUR_ACCENT);
        draw_disc(pen, square_at(x, y, pen_scale(pen, HALO - 4)), COLOUR_PANEL);
    }
    /* A loss differs in shape too, not in colour alone. */
    if (lost)
        draw_mark(pen, square_at(x, y, pen_scale(pen, SIGN)), MARK_MISSED);
    else
        draw_disc(pen, square_at(x, y, pen_scale(pen, DOT)), COLOUR_ACCENT);
}

void draw_axis(const Pen *pen, const Node *node, Face face)
{
    int line = pen_scale(pen, 2 * MARGIN);

    for (int i = 0; i <= node->plot.of; i++) {
        char digits[12];
        int length = SDL_snprintf(digits, sizeof digits, "%d", i);

        draw_text(pen,
                  (Piece){ face, digits, length, node->rect.x,
                           level(pen, node, 2 * i) - line / 2, line },
                  COLOUR_MUTED);
    }
}

void draw_meter(const Pen *pen, const Node *node)
{
    Rect track = node->rect, full = node->rect;
    int radius = full.h / 2;

    full.w = full.w * node->plot.after / SDL_max(2 * node->plot.of, 1);
    /* Where there are no tones, how thick it is tells full from empty. */
    if (pen->theme == THEME_CONTRAST) {
        track.h = SDL_max(full.h / 3, 1);
        track.y += (full.h - track.h) / 2;
    }
    draw_box(pen, (RoundBox){ track, radius, false }, COLOUR_HAIRLINE);
    if (full.w > 0)
        draw_box(pen, (RoundBox){ full, radius, false }, node->colour);
}

void draw_gain(const Pen *pen, const Node *node)
{
    Rect r = rect_inset(node->rect, pen_scale(pen, DOT));
    int middle = node->rect.y + node->rect.h / 2, line = pen_scale(pen, LINE);
    int of = 2 * node->plot.of;

    if (of == 0)
        return;
    int from = r.x + r.w * node->plot.before / of;
    int to = r.x + r.w * node->plot.after / of;
    draw_fill(pen, (Rect){ r.x, middle, r.w, SDL_max(1, pen->percent / 100) },
              COLOUR_BORDER);
    draw_fill(pen, (Rect){ from, middle - line / 2, to - from, line },
              node->colour);
    /* Where it began is hollow, where it came to is full. */
    if (from != to) {
        draw_disc(pen, square_at(from, middle, pen_scale(pen, DOT)),
                  node->colour);
        draw_disc(pen,
                  square_at(from, middle, pen_scale(pen, DOT - 2 * LINE + 1)),
                  COLOUR_PAGE);
    }
    draw_disc(pen, square_at(to, middle, pen_scale(pen, DOT)), node->colour);
}
