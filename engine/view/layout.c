#include "view/layout.h"

#include "view/arrange.h"

enum {
    SIDE_WIDTH = 340,
    WIDE = 900,        /* from here on the side panel stands at the side */
    REVEAL_MARGIN = 16 /* kept free around what is scrolled to: the ring */
};

/* The parts of a screen, by index; -1 for one that is not there. */
typedef struct {
    int banner, main, side, log, bar;
} Parts;

static Parts find_parts(const View *view)
{
    Parts parts = { -1, -1, -1, -1, -1 };

    for (int i = 0; i < view->count; i = view->nodes[i].end)
        switch (view->nodes[i].role) {
        case ROLE_BANNER:
            parts.banner = i;
            break;
        case ROLE_MAIN:
            parts.main = i;
            break;
        case ROLE_COMPLEMENTARY:
            parts.side = i;
            break;
        case ROLE_LOG:
            parts.log = i;
            break;
        case ROLE_CONTENTINFO:
            parts.bar = i;
            break;
        default:
            break;
        }
    return parts;
}

/* Places a part if it is there; returns its height. */
static int place_part(const Layout *l, int part, Rect at)
{
    if (part < 0)
        return 0;
    arrange_place(l, part, at.x, at.y, at.w);
    return l->view->nodes[part].rect.h;
}

/* The side panel below the main column. */
static int place_stacked(const Layout *l, Parts parts, Rect at)
{
    int last = parts.side >= 0 ? parts.side : parts.main;
    int h = place_part(l, parts.main, at);

    at.y += h;
    h += place_part(l, parts.side, at);
    if (last < 0 || h >= at.h)
        return h;
    arrange_heighten(l, last, l->view->nodes[last].rect.h + at.h - h);
    return at.h;
}

/* Both beside each other, as high as the port at least. */
static int place_beside(const Layout *l, Parts parts, Rect at, int side)
{
    Rect left = { at.x, at.y, at.w - side, 0 };
    Rect right = { left.w, at.y, side, 0 };
    int main = place_part(l, parts.main, left);
    int panel = place_part(l, parts.side, right);
    int h = main > panel ? main : panel;

    h = h > at.h ? h : at.h;
    arrange_heighten(l, parts.side, h);
    if (parts.main >= 0)
        arrange_heighten(l, parts.main, at.h);
    return h;
}

static int place_body(const Layout *l, Parts parts, Rect at)
{
    int percent = l->canvas->percent;

    if (parts.side >= 0 && at.w >= WIDE * percent / 100)
        return place_beside(l, parts, at, SIDE_WIDTH * percent / 100);
    return place_stacked(l, parts, at);
}

static void hold(View *view, int part)
{
    for (int i = part; part >= 0 && i < view->nodes[part].end; i++)
        view->nodes[i].scrolls = false;
}

static void mark_scrolling(View *view, Parts parts, bool bars_stand,
                           bool log_stands)
{
    for (int i = 0; i < view->count; i++)
        view->nodes[i].scrolls = true;
    if (bars_stand) {
        hold(view, parts.banner);
        hold(view, parts.bar);
    }
    if (log_stands)
        hold(view, parts.log);
}

static int bounded_scroll(const View *view, int scroll)
{
    int most = view->content_height - view->port.h;

    return scroll > most ? (most > 0 ? most : 0) : scroll < 0 ? 0 : scroll;
}

static void move_content(View *view, int dy)
{
    for (int i = 0; dy && i < view->count; i = view->nodes[i].end)
        if (view->nodes[i].scrolls)
            arrange_shift(view, i, 0, dy);
}

/* Moves a part that was placed at the top. */
static void put_part(const Layout *l, int part, int y)
{
    if (part >= 0)
        arrange_shift(l->view, part, 0, y);
}

void layout(View *view, const Canvas *canvas)
{
    const Layout l = { view, canvas };
    const Parts parts = find_parts(view);
    const int width = canvas->width_px, height = canvas->height_px;
    const Rect at_top = { 0, 0, width, 0 };
    int top = place_part(&l, parts.banner, at_top);
    int bottom = place_part(&l, parts.bar, at_top);
    int log = place_part(&l, parts.log, at_top);
    bool bars_stand = (top + bottom) * 3 <= height;
    bool log_stands = bars_stand && (top + bottom + log) * 5 <= height * 3;
    int begin = bars_stand ? top : 0;
    int end = height - (bars_stand ? bottom : 0) - (log_stands ? log : 0);

    view->port = (Rect){ 0, begin, width, end - begin };
    int body = place_body(
        &l, parts, (Rect){ 0, top, width, bars_stand ? end - begin : 0 });
    int after = top + body;
    put_part(&l, parts.log, log_stands ? end : after);
    put_part(&l, parts.bar, bars_stand ? height - bottom : after + log);
    view->content_height =
        after - begin + (log_stands ? 0 : log) + (bars_stand ? 0 : bottom);
    mark_scrolling(view, parts, bars_stand, log_stands);
    view->scroll = bounded_scroll(view, view->scroll);
    move_content(view, -view->scroll);
}

void layout_scroll(View *view, int scroll)
{
    int before = view->scroll;

    view->scroll = bounded_scroll(view, scroll);
    move_content(view, before - view->scroll);
}

bool layout_reveal(View *view, int node)
{
    const Node *n = &view->nodes[node];
    const Rect port = view->port;
    /* Of a text box that is taller than the port, the caret is what matters. */
    bool tall = n->textbox && n->rect.h + 2 * REVEAL_MARGIN > port.h;
    const Rect rect = tall ? n->textbox->caret_at : n->rect;
    int before = view->scroll;
    int above = port.y - (rect.y - REVEAL_MARGIN);
    int below = rect.y + rect.h + REVEAL_MARGIN - (port.y + port.h);

    if (!n->scrolls)
        return false;
    if (above > 0)
        layout_scroll(view, before - above);
    else if (below > 0)
        layout_scroll(view, before + (below < -above ? below : -above));
    return view->scroll != before;
}

static bool holds_point(Rect r, int x, int y)
{
    return x >= r.x && x < r.x + r.w && y >= r.y && y < r.y + r.h;
}

int layout_hit(const View *view, int x, int y)
{
    for (int i = view->count - 1; i >= 0; i--) {
        const Node *n = &view->nodes[i];

        if (node_is_active(n) && holds_point(n->rect, x, y) &&
            (!n->scrolls || holds_point(view->port, x, y)))
            return i;
    }
    return -1;
}
