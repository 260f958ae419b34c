#include "player/assets.h"

#include <SDL.h>

#include "core/file.h"

/* Relative to the program's own folder. */
static const char *const places[] = { "assets", "../share/klachtwijzer" };

char *assets_path(Arena *arena, const char *name)
{
    char *base = SDL_GetBasePath();
    char *path = NULL;

    for (size_t i = 0; i < SDL_arraysize(places); i++) {
        char *folder = file_join(arena, base ? base : ".", places[i]);

        path = file_join(arena, folder, name);
        if (file_exists(path))
            break;
    }
    SDL_free(base);
    return path;
}
