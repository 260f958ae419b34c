#include "player/textures.h"

#include <stdbool.h>

#include "core/arena.h"

typedef struct {
    uint64_t key;
    SDL_Texture *texture;
    bool used;
} Kept;

struct Textures {
    Arena *arena;
    SDL_Renderer *renderer;
    Kept *kept;
    int count;
};

Textures *textures_new(SDL_Renderer *renderer)
{
    Arena *arena = arena_new();
    Textures *textures = arena_alloc(arena, sizeof *textures);

    textures->arena = arena;
    textures->renderer = renderer;
    return textures;
}

void textures_free(Textures *textures)
{
    if (!textures)
        return;
    for (int i = 0; i < textures->count; i++)
        SDL_DestroyTexture(textures->kept[i].texture);
    arena_free(textures->arena);
}

SDL_Texture *textures_find(Textures *textures, uint64_t key)
{
    for (int i = 0; i < textures->count; i++) {
        Kept *kept = &textures->kept[i];
        if (kept->key == key) {
            kept->used = true;
            return kept->texture;
        }
    }
    return NULL;
}

/*
 * Where a picture's colours stand in the order of the window's, SDL blends them
 * in another way, which rounds differently. Some windows have red first, some
 * blue; no window has this order, so a picture has the same pixels in all.
 */
static SDL_Texture *texture_of(SDL_Renderer *renderer, SDL_Surface *surface)
{
    SDL_Surface *turned =
        SDL_ConvertSurfaceFormat(surface, SDL_PIXELFORMAT_RGBA8888, 0);
    SDL_Texture *texture =
        turned ? SDL_CreateTextureFromSurface(renderer, turned) : NULL;

    SDL_FreeSurface(turned);
    return texture;
}

SDL_Texture *textures_keep(Textures *textures, uint64_t key,
                           SDL_Surface *surface)
{
    if (!surface)
        return NULL;
    SDL_Texture *texture = texture_of(textures->renderer, surface);
    SDL_FreeSurface(surface);
    if (!texture)
        return NULL;
    SDL_SetTextureBlendMode(texture, SDL_BLENDMODE_BLEND);
    *ARENA_PUSH(textures->arena, textures->kept, textures->count) =
        (Kept){ key, texture, true };
    return texture;
}

void textures_sweep(Textures *textures)
{
    int count = 0;

    for (int i = 0; i < textures->count; i++) {
        Kept *kept = &textures->kept[i];
        if (!kept->used) {
            SDL_DestroyTexture(kept->texture);
            continue;
        }
        kept->used = false;
        textures->kept[count++] = *kept;
    }
    textures->count = count;
}
