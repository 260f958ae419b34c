#include "player/draw.h"

int pen_scale(const Pen *pen, int length)
{
    return (length * pen->percent + 50) / 100;
}

Rect rect_inset(Rect rect, int by)
{
    return (Rect){ rect.x + by, rect.y + by, rect.w - 2 * by, rect.h - 2 * by };
}

static Uint8 part(const Pen *pen, Colour colour, int shift)
{
    return (Uint8)(theme_colour(pen->theme, colour) >> shift & 0xFF);
}

void draw_fill(const Pen *pen, Rect rect, Colour colour)
{
    SDL_Rect area = { rect.x, rect.y, rect.w, rect.h };

    if (rect.w <= 0 || rect.h <= 0)
        return;
    SDL_SetRenderDrawColor(pen->renderer, part(pen, colour, 16),
                           part(pen, colour, 8), part(pen, colour, 0), 255);
    SDL_RenderFillRect(pen->renderer, &area);
}

static void copy(const Pen *pen, SDL_Texture *texture, const SDL_Rect *from,
                 SDL_Rect to, Colour colour)
{
    if (!texture)
        return;
    SDL_SetTextureColorMod(texture, part(pen, colour, 16), part(pen, colour, 8),
                           part(pen, colour, 0));
    SDL_RenderCopy(pen->renderer, texture, from, &to);
}

static SDL_Texture *mask(const Pen *pen, Shape shape, int size)
{
    uint64_t key = ((uint64_t)shape.kind << 16 | (unsigned)shape.detail) << 16 |
                   (unsigned)size;
    SDL_Texture *texture = textures_find(pen->textures, key);

    return texture ? texture
                   : textures_keep(pen->textures, key,
                                   mask_new(size, shape.strokes, shape.count));
}

void draw_shape(const Pen *pen, Rect square, Shape shape, Colour colour)
{
    SDL_Rect to = { square.x, square.y, square.w, square.w };

    if (square.w > 0)
        copy(pen, mask(pen, shape, square.w), NULL, to, colour);
}

static const Stroke circle = { .5f, .5f, .5f, .5f, .5f, 0 };
static const Shape disc = { SHAPE_DISC, 0, &circle, 1 };

void draw_disc(const Pen *pen, Rect square, Colour colour)
{
    draw_shape(pen, square, disc, colour);
}

/* Each quarter of a round mask in its corner of `rect`. */
static void corners(const Pen *pen, Rect rect, int radius, SDL_Texture *round,
                    Colour colour)
{
    int right = rect.x + rect.w - radius, below = rect.y + rect.h - radius;

    for (int i = 0; i < 4; i++) {
        SDL_Rect from = { i % 2 * radius, i / 2 * radius, radius, radius };
        SDL_Rect to = { i % 2 ? right : rect.x, i / 2 ? below : rect.y, radius,
                        radius };
        copy(pen, round, &from, to, colour);
    }
}

static int fitting(Rect rect, int radius)
{
    int room = SDL_min(rect.w, rect.h) / 2;

    return SDL_max(0, SDL_min(radius, room));
}

void draw_box(const Pen *pen, RoundBox box, Colour colour)
{
    Rect rect = box.rect;
    int radius = fitting(rect, box.radius);
    int tall = rect.h - 2 * radius;

    if (radius > 0)
        corners(pen, rect, radius, mask(pen, disc, 2 * radius), colour);
    draw_fill(pen, (Rect){ rect.x, rect.y + radius, radius, tall }, colour);
    draw_fill(pen,
              (Rect){ rect.x + rect.w - radius, rect.y + radius, radius, tall },
              colour);
    draw_fill(pen,
              (Rect){ rect.x + radius, rect.y, rect.w - 2 * radius, rect.h },
              colour);
    if (box.sharp)
        draw_fill(pen, (Rect){ rect.x, rect.y, radius, radius }, colour);
}

void draw_outline(const Pen *pen, Rect rect, int radius, int width,
                  Colour colour)
{
    int reach = fitting(rect, SDL_max(radius, width));
    float side = 2 * (float)reach, half = (float)width / 2;
    Stroke stroke = { .5f, .5f, .5f, .5f, half / side, .5f - half / side };
    Shape ring = { SHAPE_RING, width, &stroke, 1 };
    int wide = rect.w - 2 * reach, tall = rect.h - 2 * reach;
    int right = rect.x + rect.w - width, below = rect.y + rect.h - width;

    if (reach == 0)
        return;
    corners(pen, rect, reach, mask(pen, ring, 2 * reach), colour);
    draw_fill(pen, (Rect){ rect.x + reach, rect.y, wide, width }, colour);
    draw_fill(pen, (Rect){ rect.x + reach, below, wide, width }, colour);
    draw_fill(pen, (Rect){ rect.x, rect.y + reach, width, tall }, colour);
    draw_fill(pen, (Rect){ right, rect.y + reach, width, tall }, colour);
}

/* The key of a bend is above those of shapes. */
static SDL_Texture *bend(const Pen *pen, int across, int down, int width)
{
    uint64_t key = UINT64_C(1) << 62 | (uint64_t)across << 32 |
                   (uint64_t)down << 8 | (unsigned)width;
    SDL_Texture *texture = textures_find(pen->textures, key);

    return texture ? texture
                   : textures_keep(pen->textures, key,
                                   mask_bend_new(across, down, width));
}

void draw_bend(const Pen *pen, Point from, Point to, int width, Colour colour)
{
    int across = SDL_abs(to.x - from.x), down = to.y - from.y;
    SDL_Rect at = { SDL_min(from.x, to.x) - width, from.y, across + 2 * width,
                    down };
    SDL_Texture *texture;

    if (across == 0) {
        draw_fill(pen, (Rect){ from.x - width / 2, from.y, width, down },
                  colour);
        return;
    }
    texture = down > 0 ? bend(pen, across, down, width) : NULL;
    if (!texture)
        return;
    SDL_SetTextureColorMod(texture, part(pen, colour, 16), part(pen, colour, 8),
                           part(pen, colour, 0));
    SDL_RenderCopyEx(pen->renderer, texture, NULL, &at, 0, NULL,
                     to.x < from.x ? SDL_FLIP_HORIZONTAL : SDL_FLIP_NONE);
}

static SDL_Texture *lettering(const Pen *pen, const Piece *piece)
{
    uint64_t key = fonts_key(piece->face, piece->text, piece->length);
    SDL_Texture *texture = textures_find(pen->textures, key);

    return texture ? texture
                   : textures_keep(pen->textures, key,
                                   fonts_render(pen->fonts, piece->face,
                                                piece->text, piece->length));
}

void draw_text(const Pen *pen, Piece piece, Colour colour)
{
    const char *end = piece.text + piece.length;
    TTF_Font *font = fonts_open(pen->fonts, piece.face);
    int baseline = piece.y + fonts_ascent(pen->fonts, piece.face) +
                   (font ? (piece.line - TTF_FontHeight(font)) / 2 : 0);

    for (Piece part = piece; part.text < end; part.text += part.length) {
        SDL_Rect to = { part.x, 0, 0, 0 };

        part.face = piece.face;
        part.length =
            fonts_stretch(&part.face, part.text, (int)(end - part.text));
        SDL_Texture *texture = lettering(pen, &part);
        if (!texture)
            continue;
        SDL_QueryTexture(texture, NULL, NULL, &to.w, &to.h);
        to.y = baseline - fonts_ascent(pen->fonts, part.face);
        copy(pen, texture, NULL, to, colour);
        part.x += to.w;
    }
}
