#include "view/arrange.h"

#include "view/arrange_map.h"
#include "view/textbox.h"
#include "view/wrap.h"

/* A row gives what fills it at least this much, or becomes a column. */
enum { FILL_LEAST = 120 };

/* The children `first` up to `end` of a node, which stand on one line. */
typedef struct {
    int first, end;
    int gap;
    int fill; /* width of a child that fills; -1: as wide as it wants */
} Line;

static Node *node_at(const Layout *l, int i)
{
    return &l->view->nodes[i];
}

static int scaled(const Layout *l, int px)
{
    return px * l->canvas->percent / 100;
}

static int least(int a, int b)
{
    return a < b ? a : b;
}

static int most(int a, int b)
{
    return a > b ? a : b;
}

static bool holds_others(const Layout *l, int i)
{
    return node_at(l, i)->end > i + 1;
}

/* The large parts of the screen give up their air when it gets narrow. */
static int pad_x(const Layout *l, int i)
{
    const Node *n = node_at(l, i);
    int pad = scaled(l, n->box.pad_x);

    if (n->role >= ROLE_BANNER && n->role <= ROLE_CONTENTINFO)
        return least(pad, l->canvas->width_px / 12);
    return pad;
}

static int limited(const Layout *l, int i, int w)
{
    int limit = scaled(l, node_at(l, i)->box.max_width);

    return limit > 0 ? least(limit, w) : w;
}

static int fit_width(const Layout *l, int i);

static int fit_children(const Layout *l, int i)
{
    const Node *n = node_at(l, i);
    bool across = n->box.arrange != ARRANGE_COLUMN;
    int sum = 0, widest = 0, count = 0;

    for (int c = i + 1; c < n->end; c = node_at(l, c)->end) {
        int w = fit_width(l, c);

        sum += w;
        widest = most(widest, w);
        count++;
    }
    return across ? sum + scaled(l, n->box.gap) * (count - 1) : widest;
}

static int fit_text(const Layout *l, const Node *n)
{
    if (!n->text)
        return 0;
    return wrap_one_line(l->view->arena, l->canvas, n->style, n->text).width;
}

/* How wide a node would be if it had all the room it wants. */
static int fit_width(const Layout *l, int i)
{
    const Node *n = node_at(l, i);

    if (n->box.sizing == WIDTH_FIXED)
        return scaled(l, n->box.width);

    int inner = holds_others(l, i) ? fit_children(l, i) : fit_text(l, n);
    return limited(l, i, inner + 2 * pad_x(l, i));
}

void arrange_shift(View *view, int node, int dx, int dy)
{
    for (int c = node; c < view->nodes[node].end; c++) {
        Node *n = &view->nodes[c];

        n->rect.x += dx;
        n->rect.y += dy;
        for (int r = 0; r < n->run_count; r++) {
            n->runs[r].x += dx;
            n->runs[r].y += dy;
        }
        if (n->textbox)
            textbox_shift(n->textbox, dx, dy);
        if (n->map)
            map_shift(n->map, dx, dy);
    }
}

static void heighten_column(const Layout *l, int i, int slack)
{
    int end = node_at(l, i)->end;
    int c = i + 1;

    while (c < end && !node_at(l, c)->box.grow)
        c = node_at(l, c)->end;
    if (c >= end)
        return;
    arrange_heighten(l, c, node_at(l, c)->rect.h + slack);
    for (c = node_at(l, c)->end; c < end; c = node_at(l, c)->end)
        arrange_shift(l->view, c, 0, slack);
}

static void heighten_row(const Layout *l, int i, int slack)
{
    int end = node_at(l, i)->end;

    for (int c = i + 1; c < end; c = node_at(l, c)->end)
        if (node_at(l, c)->box.center)
            arrange_shift(l->view, c, 0, slack / 2);
}

void arrange_heighten(const Layout *l, int i, int h)
{
    Node *n = node_at(l, i);
    int slack = h - n->rect.h;

    if (slack <= 0)
        return;
    n->rect.h = h;
    if (!holds_others(l, i)) {
        for (int r = 0; n->box.middle && r < n->run_count; r++)
            n->runs[r].y += slack / 2;
    } else if (n->box.arrange == ARRANGE_COLUMN) {
        heighten_column(l, i, slack);
    } else if (n->box.arrange != ARRANGE_GRID) {
        heighten_row(l, i, slack);
    }
}

static int child_width(const Layout *l, int i, int room)
{
    const Node *n = node_at(l, i);

    if (n->box.sizing == WIDTH_FILL)
        return limited(l, i, room);
    return least(limited(l, i, fit_width(l, i)), room);
}

static int arrange_column(const Layout *l, int i, Rect room)
{
    int end = node_at(l, i)->end;
    int gap = scaled(l, node_at(l, i)->box.gap);
    int y = room.y;

    for (int c = i + 1; c < end; c = node_at(l, c)->end) {
        int w = child_width(l, c, room.w);

        arrange_place(l, c, room.x, y, w);
        if (node_at(l, c)->box.to_end)
            arrange_shift(l->view, c, room.w - w, 0);
        y += node_at(l, c)->rect.h + gap;
    }
    return end > i + 1 ? y - gap - room.y : 0;
}

static int arrange_map_or_column(const Layout *l, int i, Rect room)
{
    int height = arrange_map(l, i, room);

    return height ? height : arrange_column(l, i, room);
}

static int line_child_width(const Layout *l, const Line *line, int c, int room)
{
    const Node *n = node_at(l, c);

    if (n->box.sizing == WIDTH_FILL && line->fill >= 0)
        return limited(l, c, line->fill);
    return least(fit_width(l, c), room);
}

static int line_width(const Layout *l, const Line *line, int room)
{
    int w = -line->gap;

    for (int c = line->first; c < line->end; c = node_at(l, c)->end)
        w += line_child_width(l, line, c, room) + line->gap;
    return w;
}

/* Gives what is placed on a line its place in the height of the line. */
static void settle_line(const Layout *l, const Line *line, int h)
{
    for (int c = line->first; c < line->end; c = node_at(l, c)->end) {
        const Node *n = node_at(l, c);

        if (n->box.stretch)
            arrange_heighten(l, c, h);
        else if (n->box.center)
            arrange_shift(l->view, c, 0, (h - n->rect.h) / 2);
    }
}

static int place_line(const Layout *l, const Line *line, Rect room)
{
    int slack = room.w - line_width(l, line, room.w);
    int x = room.x, h = 0;

    for (int c = line->first; c < line->end; c = node_at(l, c)->end) {
        if (node_at(l, c)->box.to_end) {
            x += most(slack, 0);
            slack = 0;
        }
        arrange_place(l, c, x, room.y, line_child_width(l, line, c, room.w));
        x += node_at(l, c)->rect.w + line->gap;
        h = most(h, node_at(l, c)->rect.h);
    }
    settle_line(l, line, h);
    return h;
}

/* The narrowest a row can be, and how many share what is left of it. */
static int row_least(const Layout *l, int i, int room, int *fills, int *taken)
{
    int gap = scaled(l, node_at(l, i)->box.gap);
    int w = -gap;

    *fills = 0;
    *taken = -gap;
    for (int c = i + 1; c < node_at(l, i)->end; c = node_at(l, c)->end) {
        bool fill = node_at(l, c)->box.sizing == WIDTH_FILL;
        int wants = least(fit_width(l, c), room);

        w += gap + (fill ? least(wants, scaled(l, FILL_LEAST)) : wants);
        *taken += gap + (fill ? 0 : wants);
        *fills += fill;
    }
    return w;
}

static int arrange_row(const Layout *l, int i, Rect room)
{
    int fills, taken;

    if (row_least(l, i, room.w, &fills, &taken) > room.w)
        return arrange_column(l, i, room);
    return place_line(l,
                      &(Line){ .first = i + 1,
                               .end = node_at(l, i)->end,
                               .gap = scaled(l, node_at(l, i)->box.gap),
                               .fill = fills ? (room.w - taken) / fills : 0 },
                      room);
}

static int arrange_flow(const Layout *l, int i, Rect room)
{
    const int end = node_at(l, i)->end;
    Line line = { .first = i + 1,
                  .gap = scaled(l, node_at(l, i)->box.gap),
                  .fill = -1 };
    Rect rest = room;

    while (line.first < end) {
        line.end = node_at(l, line.first)->end;
        while (line.end < end) {
            Line longer = line;

            longer.end = node_at(l, line.end)->end;
            if (line_width(l, &longer, room.w) > room.w)
                break;
            line = longer;
        }
        rest.y += place_line(l, &line, rest) + line.gap;
        line.first = line.end;
    }
    return end > i + 1 ? rest.y - line.gap - room.y : 0;
}

static int grid_columns(const Layout *l, int i, int room, int gap)
{
    int cell = most(scaled(l, node_at(l, i)->box.width), 1);
    int children = 0;

    for (int c = i + 1; c < node_at(l, i)->end; c = node_at(l, c)->end)
        children++;
    return most(1, least(children, (room + gap) / (cell + gap)));
}

static int arrange_grid(const Layout *l, int i, Rect room)
{
    const int end = node_at(l, i)->end;
    int gap = scaled(l, node_at(l, i)->box.gap);
    int columns = grid_columns(l, i, room.w, gap);
    int w = (room.w - gap * (columns - 1)) / columns;
    int y = room.y, c = i + 1;

    while (c < end) {
        Line line = { .first = c };
        int h = 0;

        for (int n = 0; n < columns && c < end; n++) {
            arrange_place(l, c, room.x + n * (w + gap), y, w);
            h = most(h, node_at(l, c)->rect.h);
            c = node_at(l, c)->end;
        }
        line.end = c;
        settle_line(l, &line, h);
        y += h + gap;
    }
    return end > i + 1 ? y - gap - room.y : 0;
}

/* A title of which a word does not fit is set smaller rather than broken. */
static Wrapped wrap_fitting(const Layout *l, Node *n, int room)
{
    static const TextStyle smaller[STYLE_COUNT] = {
        [STYLE_TITLE] = STYLE_HEADLINE,
        [STYLE_HEADLINE] = STYLE_CARD,
        [STYLE_CARD] = STYLE_NAME,
    };
    Wrapped text;

    for (n->set_in = n->style;; n->set_in = smaller[n->set_in]) {
        text = wrap_text(l->view->arena, l->canvas, n->set_in, n->text, room);
        if (!text.broken || !smaller[n->set_in])
            return text;
    }
}

/* Sets the lines of a text within `room`; returns their height. */
static int arrange_text(const Layout *l, int i, Rect room)
{
    Node *n = node_at(l, i);

    n->runs = NULL;
    n->run_count = 0;
    if (!n->text)
        return 0;
    if (n->textbox)
        return textbox_arrange(l, i, room);

    Wrapped text = wrap_fitting(l, n, room.w);
    n->runs = text.runs;
    n->run_count = text.count;
    n->line = wrap_line_height(l->canvas, n->set_in);
    for (int first = 0, r = 0; first < text.count; first = r) {
        int w = 0;

        for (; r < text.count && text.runs[r].y == text.runs[first].y; r++)
            w += text.runs[r].w;
        int dx = n->box.middle   ? (room.w - w) / 2
                 : n->box.to_end ? room.w - w
                                 : 0;
        for (int k = first; k < r; k++)
            text.runs[k].x += room.x + most(dx, 0);
    }
    for (int r = 0; r < text.count; r++)
        text.runs[r].y += room.y;
    return text.height;
}

void arrange_place(const Layout *l, int i, int x, int y, int w)
{
    typedef int ArrangeFn(const Layout *, int, Rect);
    static ArrangeFn *const arrange[] = {
        [ARRANGE_COLUMN] = arrange_column,     [ARRANGE_ROW] = arrange_row,
        [ARRANGE_GRID] = arrange_grid,         [ARRANGE_FLOW] = arrange_flow,
        [ARRANGE_MAP] = arrange_map_or_column,
    };
    Node *n = node_at(l, i);
    int px = pad_x(l, i), py = scaled(l, n->box.pad_y);
    Rect room = { x + px, y + py, most(w - 2 * px, 1), 0 };
    int h = holds_others(l, i) ? arrange[n->box.arrange](l, i, room)
                               : arrange_text(l, i, room);

    n->rect = (Rect){ x, y, w, h + 2 * py };
    arrange_heighten(l, i, scaled(l, n->box.min_height));
}
