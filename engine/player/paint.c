#include "player/paint.h"

#include "core/utf8.h"
#include "player/mark.h"
#include "player/plot.h"
#include "player/portrait.h"
#include "player/roads.h"

struct Painter {
    Arena *arena;
    Pen pen;
    const View *view;
    int hover;
    int lit_end; /* of the choice that is lit, past the last node it holds */
};

/* No colour. */
enum { NONE = -1 };

/* How a look is drawn; `lit` when pointed at or selected. Sizes at 100 %. */
typedef struct {
    int fill, border;
    int lit_fill, lit_border;
    int radius;
} Coat;

enum { RADIUS_ROUND = 1000, DOOR_EDGE = 5 };

static const Coat coats[] = {
    [LOOK_PLAIN] = { NONE, NONE, NONE, NONE, 6 },
    [LOOK_BAR] = { COLOUR_PAGE, NONE, COLOUR_PAGE, NONE, 0 },
    [LOOK_SIDE] = { COLOUR_SUNK, NONE, COLOUR_SUNK, NONE, 0 },
    [LOOK_CARD] = { COLOUR_PANEL, COLOUR_HAIRLINE, COLOUR_PANEL, COLOUR_ACCENT,
                    14 },
    [LOOK_CHOICE] = { COLOUR_PANEL, COLOUR_HAIRLINE, COLOUR_TINT, COLOUR_ACCENT,
                      12 },
    [LOOK_SPEECH] = { COLOUR_PANEL, COLOUR_HAIRLINE, COLOUR_PANEL,
                      COLOUR_HAIRLINE, 18 },
    [LOOK_PRIMARY] = { COLOUR_ACCENT, NONE, COLOUR_ACCENT, NONE, 8 },
    [LOOK_BUTTON] = { COLOUR_PANEL, COLOUR_HAIRLINE, COLOUR_TINT, COLOUR_ACCENT,
                      8 },
    [LOOK_LINK] = { NONE, NONE, COLOUR_TINT, NONE, 6 },
    [LOOK_PILL] = { COLOUR_TINT, NONE, COLOUR_TINT, NONE, RADIUS_ROUND },
    [LOOK_PILL_SUNK] = { COLOUR_SUNK, NONE, COLOUR_SUNK, NONE, RADIUS_ROUND },
    [LOOK_PILL_KEPT] = { COLOUR_KEPT_TINT, NONE, COLOUR_KEPT_TINT, NONE,
                         RADIUS_ROUND },
    [LOOK_FIELD] = { COLOUR_PANEL, COLOUR_BORDER, COLOUR_PANEL, COLOUR_ACCENT,
                     8 },
    [LOOK_NUMBER] = { COLOUR_PAGE, COLOUR_HAIRLINE, COLOUR_PANEL, COLOUR_ACCENT,
                      6 },
    [LOOK_NOTICE] = { COLOUR_TINT, NONE, COLOUR_TINT, NONE, 12 },
    [LOOK_SUNKEN] = { COLOUR_SUNK, NONE, COLOUR_SUNK, NONE, 12 },
    [LOOK_DOOR] = { COLOUR_PANEL, COLOUR_HAIRLINE, COLOUR_PANEL,
                    COLOUR_HAIRLINE, 14 },
    [LOOK_PLOT] = { NONE, NONE, NONE, NONE, 6 },
    [LOOK_AXIS] = { NONE, NONE, NONE, NONE, 0 },
    [LOOK_METER] = { NONE, NONE, NONE, NONE, 0 },
    [LOOK_RULE] = { NONE, NONE, NONE, NONE, 0 },
    [LOOK_GAIN] = { NONE, NONE, NONE, NONE, 0 },
    [LOOK_TILE] = { COLOUR_SUNK, NONE, COLOUR_SUNK, NONE, 6 },
    [LOOK_TILE_KEPT] = { COLOUR_KEPT_TINT, NONE, COLOUR_KEPT_TINT, NONE, 6 },
    [LOOK_TILE_LATE] = { COLOUR_LATE_TINT, NONE, COLOUR_LATE_TINT, NONE, 6 },
    [LOOK_TILE_MISSED] = { COLOUR_MISSED_TINT, NONE, COLOUR_MISSED_TINT, NONE,
                           6 },
    [LOOK_ROW] = { NONE, NONE, COLOUR_TINT, NONE, 4 },
    [LOOK_STEP] = { COLOUR_TINT, COLOUR_ACCENT, COLOUR_PANEL, COLOUR_ACCENT,
                    9 },
    [LOOK_STEP_LOST] = { COLOUR_MISSED_TINT, COLOUR_MISSED, COLOUR_PANEL,
                         COLOUR_MISSED, 9 },
    [LOOK_STEP_UNREACHED] = { COLOUR_SUNK, COLOUR_BORDER, COLOUR_PANEL,
                              COLOUR_BORDER, 9 },
    [LOOK_ENDING] = { COLOUR_TINT, COLOUR_ACCENT, COLOUR_PANEL, COLOUR_ACCENT,
                      RADIUS_ROUND },
    [LOOK_ENDING_LOST] = { COLOUR_MISSED_TINT, COLOUR_MISSED, COLOUR_PANEL,
                           COLOUR_MISSED, RADIUS_ROUND },
    [LOOK_ENDING_UNREACHED] = { COLOUR_SUNK, COLOUR_BORDER, COLOUR_PANEL,
                                COLOUR_BORDER, RADIUS_ROUND },
    [LOOK_MAP] = { COLOUR_PANEL, COLOUR_HAIRLINE, COLOUR_PANEL, COLOUR_HAIRLINE,
                   14 },
    [LOOK_CELL] = { NONE, NONE, NONE, NONE, 0 },
    [LOOK_AVATAR] = { NONE, NONE, NONE, NONE, RADIUS_ROUND },
};

/* The grounds of initials: soft, and all fit for text. */
static const Colour tints[] = { COLOUR_TINT, COLOUR_KEPT_TINT, COLOUR_LATE_TINT,
                                COLOUR_MISSED_TINT, COLOUR_SUNK };

Painter *painter_new(SDL_Renderer *renderer, Fonts *fonts,
                     const char *portraits)
{
    Arena *arena = arena_new();
    Painter *painter = arena_alloc(arena, sizeof *painter);

    painter->arena = arena;
    painter->pen = (Pen){
        .renderer = renderer,
        .fonts = fonts,
        .textures = textures_new(renderer),
        .portraits = arena_text(arena, portraits, SDL_strlen(portraits)),
        .percent = 100,
        .theme = THEME_LIGHT,
    };
    return painter;
}

void painter_forget(Painter *painter)
{
    /* What the frame before did use, the next has not used yet. */
    textures_sweep(painter->pen.textures);
    textures_sweep(painter->pen.textures);
}

void painter_free(Painter *painter)
{
    if (!painter)
        return;
    textures_free(painter->pen.textures);
    arena_free(painter->arena);
}

static int hairline(const Pen *pen)
{
    return SDL_max(1, pen->percent / 100);
}

static void clip(const Painter *painter, const Node *node)
{
    Rect port = painter->view->port;
    SDL_Rect area = { port.x, port.y, port.w, port.h };

    SDL_RenderSetClipRect(painter->pen.renderer, node->scrolls ? &area : NULL);
}

static bool is_lit(const Painter *painter, int index)
{
    const Node *node = &painter->view->nodes[index];
    bool focused = index == painter->view->focus;

    return index == painter->hover || node->selected ||
           (focused && node->look == LOOK_CHOICE);
}

/* As far as it shows. */
static RoundBox edge_of(RoundBox box)
{
    box.rect.w = 2 * box.radius;
    return box;
}

static void coat(const Pen *pen, const Node *node, bool lit, bool focused)
{
    const Coat *coat = &coats[node->look];
    int fill = lit ? coat->lit_fill : coat->fill;
    int border = lit ? coat->lit_border : coat->border;
    RoundBox box = { node->rect, pen_scale(pen, coat->radius),
                     node->look == LOOK_SPEECH };

    if (node->look == LOOK_DOOR) {
        draw_box(pen, edge_of(box), COLOUR_MISSED);
        box.rect.x += pen_scale(pen, DOOR_EDGE);
        box.rect.w -= pen_scale(pen, DOOR_EDGE);
    }
    /* The focus ring is border enough. */
    if (focused)
        border = NONE;
    if (border != NONE) {
        draw_box(pen, box, (Colour)border);
        box.rect = rect_inset(box.rect, hairline(pen));
        box.radius -= hairline(pen);
    }
    if (fill != NONE)
        draw_box(pen, box, (Colour)fill);
}

/* The one line that parts a bar, a panel or a row from what is next to it. */
static void parting_line(const Pen *pen, const Node *node)
{
    Rect line = node->rect;
    int width = hairline(pen);

    switch (node->look) {
    case LOOK_BAR:
        if (node->role == ROLE_BANNER)
            line.y += line.h - width;
        line.h = width;
        break;
    case LOOK_RULE:
    case LOOK_ROW:
        line.h = width;
        break;
    case LOOK_SIDE:
        line.w = width;
        break;
    default:
        return;
    }
    draw_fill(pen, line, COLOUR_HAIRLINE);
}

static Rect square_in(Rect rect)
{
    int side = SDL_min(rect.w, rect.h);

    return (Rect){ rect.x + (rect.w - side) / 2, rect.y + (rect.h - side) / 2,
                   side, side };
}

static int add_character(char *out, const char *text, const char *end)
{
    const char *next = text;

    utf8_next(&next, end);
    SDL_memcpy(out, text, (size_t)(next - text));
    return (int)(next - text);
}

enum { INITIALS_MAX = 8 };

/* The first letter of the first word and of the last; returns their length. */
static int initials(const char *name, char out[INITIALS_MAX])
{
    const char *end = name + SDL_strlen(name);
    const char *last = SDL_strrchr(name, ' ');
    int length = name < end ? add_character(out, name, end) : 0;

    if (last && last + 1 < end)
        length += add_character(out + length, last + 1, end);
    return length;
}

static void draw_initials(const Pen *pen, const char *name, Rect disc)
{
    Face face = { FAMILY_INTER, WEIGHT_SEMIBOLD, false, disc.w * 34 / 100 };
    char letters[INITIALS_MAX];

    if (face.size == 0)
        return;
    int length = initials(name, letters);
    /* Whatever the size: a person keeps the same colour. */
    uint64_t key = fonts_key((Face){ 0 }, name, (int)SDL_strlen(name));
    int width = fonts_width(pen->fonts, face, letters, length);

    draw_disc(pen, disc, tints[(key >> 32) % SDL_arraysize(tints)]);
    draw_text(pen,
              (Piece){ face, letters, length, disc.x + (disc.w - width) / 2,
                       disc.y, disc.h },
              COLOUR_MUTED);
}

/* Can anything in `rect` be seen? Words and portraits take long to draw, and
 * are not drawn before they are. */
static bool in_sight(const Pen *pen, Rect rect)
{
    SDL_Rect place = { rect.x, rect.y, rect.w, rect.h }, clipped;

    SDL_RenderGetClipRect(pen->renderer, &clipped);
    return SDL_RectEmpty(&clipped) || SDL_HasIntersection(&place, &clipped);
}

static void avatar(const Pen *pen, const Node *node)
{
    Rect disc = square_in(node->rect);

    if (node->picture && draw_portrait(pen, disc, node->picture, node->mood))
        return;
    if (node->name)
        draw_initials(pen, node->name, disc);
}

static Colour ink(const Node *node, bool lit)
{
    if (node->disabled)
        return COLOUR_MUTED;
    return lit && node->look == LOOK_NUMBER ? COLOUR_ACCENT : node->colour;
}

static void lines(const Painter *painter, const Node *node, Colour colour)
{
    const Pen *pen = &painter->pen;

    for (int i = 0; i < node->run_count; i++) {
        const Run *run = &node->runs[i];

        if (!in_sight(pen, (Rect){ run->x, run->y, run->w, node->line }))
            continue;
        Face face = face_of(node->set_in, painter->view->typeface,
                            run->emphasis, pen->percent);
        draw_text(
            pen,
            (Piece){ face, run->text, run->length, run->x, run->y, node->line },
            colour);
    }
}

/* Keeps what is drawn next within `rect` of a text box too. */
static bool clip_further(const Painter *painter, const Node *node, Rect rect)
{
    SDL_Rect area = { rect.x, rect.y, rect.w, rect.h }, port, both;
    SDL_Rect box = { node->rect.x, node->rect.y, node->rect.w, node->rect.h };

    clip(painter, node);
    SDL_RenderGetClipRect(painter->pen.renderer, &port);
    if (!SDL_IntersectRect(&area, &box, &both) ||
        (node->scrolls && !SDL_IntersectRect(&both, &port, &both)))
        return false;
    SDL_RenderSetClipRect(painter->pen.renderer, &both);
    return true;
}

/* The selection, what is being composed, and the caret, which does not blink:
 * with nothing to do the program draws nothing. */
static void typing(const Painter *painter, const Node *node, bool focused)
{
    const TextBox *box = node->textbox;
    const Pen *pen = &painter->pen;
    int width = pen_scale(pen, 1);

    for (int i = 0; focused && i < box->selected_count; i++) {
        if (!clip_further(painter, node, box->selected[i]))
            continue;
        draw_fill(pen, box->selected[i], COLOUR_ACCENT);
        lines(painter, node, COLOUR_ON_ACCENT);
    }
    clip(painter, node);
    for (int i = 0; i < box->underlined_count; i++) {
        Rect under = box->underlined[i];
        under.y += under.h - 3 * width;
        under.h = width;
        draw_fill(pen, under, COLOUR_TEXT);
    }
    if (focused)
        draw_fill(pen, box->caret_at, COLOUR_TEXT);
}

static void paint_node(Painter *painter, int index)
{
    const Node *node = &painter->view->nodes[index];
    const Pen *pen = &painter->pen;
    bool lit = is_lit(painter, index);

    if (lit && node->look == LOOK_CHOICE)
        painter->lit_end = node->end;
    if (node->look == LOOK_NUMBER)
        lit = index < painter->lit_end;
    clip(painter, node);
    if (!in_sight(pen, node->rect))
        return;
    coat(pen, node, lit, index == painter->view->focus);
    parting_line(pen, node);
    draw_mark(pen, square_in(node->rect), node->mark);
    if (node->look == LOOK_PLOT)
        draw_plot(pen, node);
    if (node->map && node->map->drawn)
        draw_roads(pen, node->map);
    if (node->look == LOOK_METER)
        draw_meter(pen, node);
    if (node->look == LOOK_GAIN)
        draw_gain(pen, node);
    if (node->look == LOOK_AXIS)
        draw_axis(
            pen, node,
            face_of(node->style, painter->view->typeface, false, pen->percent));
    if (node->look == LOOK_AVATAR)
        avatar(pen, node);
    else
        lines(painter, node, ink(node, lit));
    if (node->textbox)
        typing(painter, node, index == painter->view->focus);
}

/* Two-tone, so that it stands out on any ground. Drawn after all nodes, as it
 * lies outside its own. */
static void focus_ring(const Painter *painter)
{
    const View *view = painter->view;
    const Pen *pen = &painter->pen;
    int gap = pen_scale(pen, 2), width = pen_scale(pen, 3);

    if (view->focus < 0)
        return;
    const Node *node = &view->nodes[view->focus];
    if (node->look == LOOK_CELL)
        node++;
    int radius = pen_scale(pen, coats[node->look].radius);
    Rect inner = rect_inset(node->rect, -gap);
    Rect outer = rect_inset(inner, -width);

    clip(painter, node);
    draw_outline(pen, inner, radius + gap, gap, COLOUR_FOCUS_GAP);
    draw_outline(pen, outer, radius + gap + width, width, COLOUR_FOCUS);
}

/* Where in the content the port is. */
static void scroll_bar(const Painter *painter)
{
    const View *view = painter->view;
    const Pen *pen = &painter->pen;
    int width = pen_scale(pen, 6), margin = pen_scale(pen, 3);
    Rect port = rect_inset(view->port, margin);

    if (view->content_height <= view->port.h || view->content_height == 0)
        return;
    int64_t tall = (int64_t)port.h * view->port.h / view->content_height;
    int64_t down = (int64_t)port.h * view->scroll / view->content_height;
    Rect thumb = { port.x + port.w - width, port.y + (int)down, width,
                   SDL_max((int)tall, 2 * width) };

    draw_box(pen, (RoundBox){ thumb, width, false }, COLOUR_BORDER);
}

void paint(Painter *painter, const View *view, int percent, int hover)
{
    int width = 0, height = 0;

    painter->pen.percent = percent;
    painter->pen.theme = view->theme;
    painter->view = view;
    painter->hover = hover;
    painter->lit_end = 0;
    SDL_GetRendererOutputSize(painter->pen.renderer, &width, &height);
    SDL_RenderSetClipRect(painter->pen.renderer, NULL);
    draw_fill(&painter->pen, (Rect){ 0, 0, width, height }, COLOUR_PAGE);
    for (int i = 0; i < view->count; i++)
        paint_node(painter, i);
    focus_ring(painter);
    SDL_RenderSetClipRect(painter->pen.renderer, NULL);
    scroll_bar(painter);
    textures_sweep(painter->pen.textures);
}
