/*
 * first_frame_bare FONTS: the least a program can do with SDL2 and SDL2_ttf to
 * show a page: the lines of its standard input, in five faces in turn. What a
 * first frame costs beyond this is this project's own doing.
 */
#include <SDL_ttf.h>
#include <stdbool.h>
#include <stdio.h>
#include <string.h>

static const struct {
    const char *file;
    int size;
} faces[] = {
    { "Vollkorn-SemiBold.ttf", 34 }, { "Inter-Regular.otf", 15 },
    { "Vollkorn-SemiBold.ttf", 22 }, { "Inter-SemiBold.otf", 15 },
    { "Inter-Regular.otf", 13 },
};
enum { FACES = SDL_arraysize(faces) };

static bool open_fonts(const char *folder, TTF_Font **fonts)
{
    char path[1024];

    for (size_t i = 0; i < FACES; i++) {
        SDL_snprintf(path, sizeof path, "%s/%s", folder, faces[i].file);
        fonts[i] = TTF_OpenFont(path, faces[i].size);
        if (!fonts[i])
            return false;
        TTF_SetFontHinting(fonts[i], TTF_HINTING_LIGHT_SUBPIXEL);
    }
    return true;
}

static void draw_line(SDL_Renderer *renderer, TTF_Font *font, const char *text,
                      int y)
{
    const SDL_Color ink = { 0x1B, 0x1B, 0x1F, 255 };
    SDL_Surface *surface = TTF_RenderUTF8_Blended(font, text, ink);
    SDL_Texture *texture = SDL_CreateTextureFromSurface(renderer, surface);

    if (surface && texture) {
        SDL_Rect to = { 64, y, surface->w, surface->h };
        SDL_RenderCopy(renderer, texture, NULL, &to);
    }
    SDL_DestroyTexture(texture);
    SDL_FreeSurface(surface);
}

static void draw(SDL_Renderer *renderer, TTF_Font **fonts)
{
    char line[1024];
    int y = 80;

    SDL_SetRenderDrawColor(renderer, 0xFA, 0xF6, 0xEF, 255);
    SDL_RenderClear(renderer);
    for (size_t i = 0; fgets(line, sizeof line, stdin); i++) {
        line[strcspn(line, "\n")] = '\0';
        if (!line[0])
            continue;
        draw_line(renderer, fonts[i % FACES], line, y);
        y += TTF_FontHeight(fonts[i % FACES]);
    }
    SDL_RenderPresent(renderer);
}

int main(int argc, char **argv)
{
    TTF_Font *fonts[FACES];
    SDL_Event event = { 0 };

    if (argc != 2 || SDL_Init(SDL_INIT_VIDEO) || TTF_Init() ||
        !open_fonts(argv[1], fonts))
        return 2;
    SDL_SetHint(SDL_HINT_FRAMEBUFFER_ACCELERATION, "0");
    SDL_Window *window = SDL_CreateWindow("bare", SDL_WINDOWPOS_CENTERED,
                                          SDL_WINDOWPOS_CENTERED, 1280, 800, 0);
    SDL_Renderer *renderer =
        window ? SDL_CreateRenderer(window, -1, SDL_RENDERER_SOFTWARE) : NULL;
    if (!renderer)
        return 2;
    draw(renderer, fonts);
    while (event.type != SDL_QUIT)
        SDL_WaitEvent(&event);
    SDL_Quit();
    return 0;
}
