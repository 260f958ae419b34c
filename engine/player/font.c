#include "player/font.h"

#include "core/file.h"

/* By family and weight: upright, and for emphasis. */
static const char *const files[FAMILY_COUNT][WEIGHT_BOLD + 1][2] = {
    {
        { "Inter-Regular.otf", "Inter-Italic.otf" },
        { "Inter-SemiBold.otf", "Inter-SemiBoldItalic.otf" },
        { "Inter-Bold.otf", "Inter-BoldItalic.otf" },
    },
    {
        { "Vollkorn-Regular.ttf", "Vollkorn-Italic.ttf" },
        { "Vollkorn-SemiBold.ttf", "Vollkorn-SemiBoldItalic.ttf" },
        { "Vollkorn-Bold.ttf", "Vollkorn-BoldItalic.ttf" },
    },
    {
        { "OpenDyslexic-Regular.otf", "OpenDyslexic-Italic.otf" },
        { "OpenDyslexic-Bold.otf", "OpenDyslexic-BoldItalic.otf" },
        { "OpenDyslexic-Bold.otf", "OpenDyslexic-BoldItalic.otf" },
    },
    {
        { "DejaVuSans.ttf", "DejaVuSans-Oblique.ttf" },
        { "DejaVuSans-Bold.ttf", "DejaVuSans-BoldOblique.ttf" },
        { "DejaVuSans-Bold.ttf", "DejaVuSans-BoldOblique.ttf" },
    },
};

typedef struct {
    Face face;
    TTF_Font *font;
} OpenFont;

typedef struct {
    uint64_t key;
    int width;
} KnownWidth;

/* Layout asks for the same words at every turn of the loop. */
enum { WIDTHS_KNOWN = 4096 };

struct Fonts {
    Arena *arena;
    Arena *scratch; /* for text that must end with NUL */
    const char *folder;
    OpenFont *open;
    int open_count;
    KnownWidth *widths; /* each key has one place; the last to come stays */
};

static bool all_there(const char *folder, Arena *scratch, Error *err)
{
    const char *const *file = &files[0][0][0];
    size_t count = sizeof files / sizeof *file;

    for (size_t i = 0; i < count; i++) {
        /* The table is read as a list.
         * NOLINTNEXTLINE(clang-analyzer-core.CallAndMessage) */
        if (!file_exists(file_join(scratch, folder, file[i])))
            return error_set(err, MESSAGE_NO_FONT, ARGS(file[i], folder));
    }
    return true;
}

Fonts *fonts_new(const char *folder, Error *err)
{
    Arena *arena = arena_new();

    if (!all_there(folder, arena, err)) {
        arena_free(arena);
        return NULL;
    }
    if (TTF_Init() != 0) {
        error_set(err, MESSAGE_NO_FONT, ARGS(TTF_GetError(), folder));
        arena_free(arena);
        return NULL;
    }
    Fonts *fonts = arena_alloc(arena, sizeof *fonts);
    fonts->arena = arena;
    fonts->scratch = arena_new();
    fonts->folder = arena_text(arena, folder, SDL_strlen(folder));
    fonts->widths = arena_alloc(arena, WIDTHS_KNOWN * sizeof *fonts->widths);
    return fonts;
}

void fonts_free(Fonts *fonts)
{
    if (!fonts)
        return;
    fonts_forget(fonts);
    TTF_Quit();
    arena_free(fonts->scratch);
    arena_free(fonts->arena);
}

void fonts_forget(Fonts *fonts)
{
    for (int i = 0; i < fonts->open_count; i++) {
        if (fonts->open[i].font)
            TTF_CloseFont(fonts->open[i].font);
    }
    fonts->open_count = 0;
    SDL_memset(fonts->widths, 0, WIDTHS_KNOWN * sizeof *fonts->widths);
}

Face face_of(TextStyle style, Typeface typeface, bool emphasis, int percent)
{
    Type type = theme_type(style, typeface);
    int size = (type.size * percent + 50) / 100;

    return (Face){ type.family, type.weight, emphasis, size };
}

static bool same_face(Face a, Face b)
{
    return a.family == b.family && a.weight == b.weight &&
           a.emphasis == b.emphasis && a.size == b.size;
}

static TTF_Font *open_file(Fonts *fonts, const char *file, int size)
{
    arena_reset(fonts->scratch);
    return TTF_OpenFont(file_join(fonts->scratch, fonts->folder, file), size);
}

TTF_Font *fonts_open(Fonts *fonts, Face face)
{
    for (int i = 0; i < fonts->open_count; i++) {
        if (same_face(fonts->open[i].face, face))
            return fonts->open[i].font;
    }
    OpenFont *opened = ARENA_PUSH(fonts->arena, fonts->open, fonts->open_count);
    const char *file = files[face.family][face.weight][face.emphasis];

    opened->face = face;
    opened->font = open_file(fonts, file, face.size);
    if (!opened->font)
        opened->font = open_file(fonts, files[0][0][0], face.size);
    if (opened->font) {
        /* With full hinting the word spaces of Vollkorn come out uneven. */
        TTF_SetFontHinting(opened->font, TTF_HINTING_LIGHT_SUBPIXEL);
        TTF_SetFontKerning(opened->font, 1);
    }
    return opened->font;
}

/* As high as Vollkorn's capitals, in percent. */
enum { FIGURE_SIZE = 91 };

static bool is_figure(char c)
{
    return c >= '0' && c <= '9';
}

int fonts_stretch(Face *face, const char *text, int length)
{
    int end = 1;

    if (face->family != FAMILY_VOLLKORN || length == 0)
        return length;
    while (end < length && is_figure(text[end]) == is_figure(text[0]))
        end++;
    if (is_figure(text[0])) {
        face->family = FAMILY_INTER;
        face->size = face->size * FIGURE_SIZE / 100;
    }
    return end;
}

static const char *ended(Fonts *fonts, const char *text, int length)
{
    arena_reset(fonts->scratch);
    return arena_text(fonts->scratch, text, (size_t)length);
}

static int measured(Fonts *fonts, Face face, const char *text, int length)
{
    int sum = 0;

    for (int at = 0, end; at < length; at = end) {
        Face own = face;
        int width = 0;

        end = at + fonts_stretch(&own, text + at, length - at);
        TTF_Font *font = fonts_open(fonts, own);
        if (font)
            TTF_SizeUTF8(font, ended(fonts, text + at, end - at), &width, NULL);
        sum += width;
    }
    return sum;
}

int fonts_width(Fonts *fonts, Face face, const char *text, int length)
{
    if (length == 0)
        return 0;
    uint64_t key = fonts_key(face, text, length);
    KnownWidth *known = &fonts->widths[key % WIDTHS_KNOWN];

    if (known->key != key)
        *known = (KnownWidth){ key, measured(fonts, face, text, length) };
    return known->width;
}

int fonts_ascent(Fonts *fonts, Face face)
{
    TTF_Font *font = fonts_open(fonts, face);

    return font ? TTF_FontAscent(font) : 0;
}

SDL_Surface *fonts_render(Fonts *fonts, Face face, const char *text, int length)
{
    static const SDL_Color white = { 255, 255, 255, 255 };
    TTF_Font *font = fonts_open(fonts, face);

    if (!font || length == 0)
        return NULL;
    return TTF_RenderUTF8_Blended(font, ended(fonts, text, length), white);
}

uint64_t fonts_key(Face face, const char *text, int length)
{
    /* FNV-1a */
    const uint64_t prime = 0x100000001b3;
    uint64_t key = 0xcbf29ce484222325;
    const unsigned parts[] = { (unsigned)face.family, (unsigned)face.weight,
                               face.emphasis, (unsigned)face.size };

    for (size_t i = 0; i < SDL_arraysize(parts); i++)
        key = (key ^ parts[i]) * prime;
    for (int i = 0; i < length; i++)
        key = (key ^ (unsigned char)text[i]) * prime;
    return key;
}
