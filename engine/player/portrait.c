#include "player/portrait.h"

#include <SDL_image.h>
#include <string.h>

#include "core/file.h"

enum { FILE_MAX = 64 * 1024, NAME_LENGTH_MAX = 64 };

static bool is_id(const char *name)
{
    size_t length = strspn(name, "abcdefghijklmnopqrstuvwxyz0123456789-_");

    return length > 0 && length <= NAME_LENGTH_MAX && name[length] == '\0';
}

SDL_Surface *picture_read(const char *path, int size)
{
    Arena *arena = arena_new();
    SDL_Surface *picture = NULL;
    Error err = { 0 };
    size_t length;
    char *svg;

    if (file_read(path, FILE_MAX, arena, &svg, &length, &err)) {
        SDL_RWops *stream = SDL_RWFromConstMem(svg, (int)length);

        picture = IMG_LoadSizedSVG_RW(stream, size, size);
        SDL_RWclose(stream);
    }
    arena_free(arena);
    return picture;
}

/* Leaves of each pixel the share that the disc covers. */
static void round_off(SDL_Surface *picture)
{
    static const Stroke circle = { .5f, .5f, .5f, .5f, .5f, 0 };
    SDL_Surface *disc = mask_new(picture->w, &circle, 1);
    const SDL_PixelFormat *format = picture->format;

    for (int y = 0; disc && y < SDL_min(picture->h, disc->h); y++) {
        Uint32 *row = (Uint32 *)((Uint8 *)picture->pixels + y * picture->pitch);
        const Uint32 *mask =
            (const Uint32 *)((const Uint8 *)disc->pixels + y * disc->pitch);
        for (int x = 0; x < picture->w; x++) {
            Uint32 alpha = (row[x] & format->Amask) >> format->Ashift;
            Uint32 left = alpha * (mask[x] >> 24) / 255;
            row[x] = (row[x] & ~format->Amask) | left << format->Ashift;
        }
    }
    SDL_FreeSurface(disc);
}

static SDL_Surface *read_portrait(const char *folder, const char *file,
                                  int size)
{
    Arena *arena = arena_new();
    SDL_Surface *picture = picture_read(file_join(arena, folder, file), size);

    arena_free(arena);
    if (picture && picture->format->BytesPerPixel == 4)
        round_off(picture);
    return picture;
}

bool draw_portrait(const Pen *pen, Rect square, const char *name,
                   const char *mood)
{
    char file[2 * NAME_LENGTH_MAX + sizeof "-.svg"];
    const char *look = mood ? mood : "calm";
    SDL_Rect to = { square.x, square.y, square.w, square.w };

    if (square.w <= 0 || !is_id(name) || !is_id(look))
        return false;
    int length = SDL_snprintf(file, sizeof file, "%s-%s.svg", name, look);
    uint64_t key = fonts_key((Face){ .size = square.w }, file, length);
    SDL_Texture *texture = textures_find(pen->textures, key);
    if (!texture)
        texture = textures_keep(pen->textures, key,
                                read_portrait(pen->portraits, file, square.w));
    if (texture)
        SDL_RenderCopy(pen->renderer, texture, NULL, &to);
    return texture != NULL;
}
