#include "player/window.h"

#ifdef __EMSCRIPTEN__
#include <emscripten.h>

#include "player/web/page.h"
#endif

#include <stdlib.h>

#include "core/memory.h"
#include "player/assets.h"
#include "player/player.h"
#include "player/portrait.h"

enum {
    WIDTH = 1280,
    HEIGHT = 800,
    WIDTH_MIN = 640,
    HEIGHT_MIN = 480,
    ICON = 64
};

/* Without a display SDL would go on in one that nobody can see. A driver that
 * the environment asks for by name is used all the same. */
static void avoid_unseen_drivers(void)
{
    static const char *const unseen[] = { "offscreen", "dummy", "evdev" };
    char names[256] = "";

    for (int i = 0; i < SDL_GetNumVideoDrivers(); i++) {
        const char *name = SDL_GetVideoDriver(i);
        bool seen = true;
        for (size_t k = 0; k < SDL_arraysize(unseen); k++)
            seen = seen && SDL_strcmp(name, unseen[k]) != 0;
        if (!seen)
            continue;
        SDL_strlcat(names, names[0] ? "," : "", sizeof names);
        SDL_strlcat(names, name, sizeof names);
    }
    SDL_SetHint(SDL_HINT_VIDEODRIVER, names);
}

/*
 * Drawn by the processor on purpose: a page that stands still needs no more,
 * it starts faster so, and no driver of a graphics card is loaded, which alone
 * takes more memory than all the rest.
 */
static bool open_window(Player *player)
{
    SDL_SetHint(SDL_HINT_FRAMEBUFFER_ACCELERATION, "0");
    /* A program to read in must not keep the screen from going dark. */
    SDL_SetHint(SDL_HINT_VIDEO_ALLOW_SCREENSAVER, "1");
    /* On Windows too a window has its size in points, and all their pixels. */
    SDL_SetHint(SDL_HINT_WINDOWS_DPI_SCALING, "1");
    avoid_unseen_drivers();
    /* main() is the program's own, on Windows too. */
    SDL_SetMainReady();
    if (SDL_Init(SDL_INIT_VIDEO) != 0)
        return false;
    /* SDL begins with it on; see player_follow_typing. */
    SDL_StopTextInput();
    player->window = SDL_CreateWindow(
        "Klachtwijzer", SDL_WINDOWPOS_CENTERED, SDL_WINDOWPOS_CENTERED, WIDTH,
        HEIGHT, SDL_WINDOW_RESIZABLE | SDL_WINDOW_ALLOW_HIGHDPI);
    if (!player->window)
        return false;
#ifndef __EMSCRIPTEN__ /* where the screen of a telephone is all there is */
    SDL_SetWindowMinimumSize(player->window, WIDTH_MIN, HEIGHT_MIN);
#endif
    player->renderer =
        SDL_CreateRenderer(player->window, -1, SDL_RENDERER_SOFTWARE);
    return player->renderer != NULL;
}

static bool open_fonts(Player *player, Error *err)
{
    Arena *arena = arena_new();

    player->fonts = fonts_new(assets_path(arena, "fonts"), err);
    arena_free(arena);
    return player->fonts != NULL;
}

static void open_painter(Player *player)
{
    Arena *arena = arena_new();

    player->painter = painter_new(player->renderer, player->fonts,
                                  assets_path(arena, "portraits"));
    arena_free(arena);
}

static void set_icon(SDL_Window *window)
{
    Arena *arena = arena_new();
    SDL_Surface *icon = picture_read(assets_path(arena, "icon.svg"), ICON);

    if (icon)
        SDL_SetWindowIcon(window, icon);
    SDL_FreeSurface(icon);
    arena_free(arena);
}

static void *SDLCALL moved(void *block, size_t size)
{
    return memory_grow(block, size ? size : 1, 1);
}

static bool open_player(Player *player, Error *err)
{
#ifdef __EMSCRIPTEN__
    app_run_in_browser(player->app);
#endif
    /* SDL and its libraries do not always look whether there was memory. */
    SDL_SetMemoryFunctions(memory_bytes, memory_new, moved, free);
    if (!open_fonts(player, err))
        return false;
    if (!open_window(player))
        return error_set(err, MESSAGE_NO_DISPLAY, ARGS(SDL_GetError()));
    player->arrow = SDL_CreateSystemCursor(SDL_SYSTEM_CURSOR_ARROW);
    player->hand = SDL_CreateSystemCursor(SDL_SYSTEM_CURSOR_HAND);
    open_painter(player);
    set_icon(player->window);
    player->beam = SDL_CreateSystemCursor(SDL_SYSTEM_CURSOR_IBEAM);
    player->view.arena = arena_new();
    player->news = SDL_RegisterEvents(1);
    player->saved = SDL_RegisterEvents(1);
    player->voice = voice_new(player->news);
#ifdef WITH_ACCESS
    player->access = access_new();
#endif
    return player->voice != NULL;
}

static void close_player(Player *player)
{
    arena_free(player->view.arena);
    painter_free(player->painter);
    SDL_FreeCursor(player->beam);
    SDL_FreeCursor(player->hand);
    SDL_FreeCursor(player->arrow);
    if (player->renderer)
        SDL_DestroyRenderer(player->renderer);
    if (player->window)
        SDL_DestroyWindow(player->window);
#ifdef WITH_ACCESS
    access_free(player->access);
#endif
    voice_free(player->voice);
    watch_free(player->watch);
    fonts_free(player->fonts);
    SDL_Quit();
}

/* One turn of a page; not while what was chosen is on its way to where it is
 * kept, so that it is there before anybody sees what came of it. */
#ifdef __EMSCRIPTEN__
static void page_turn(void *player)
{
    if (page_is_keeping())
        return;
    if (page_has_new_fonts())
        player_letter_anew(player);
    player_turn(player);
}
#endif

/* In a browser this never returns: what called it is there for as long as the
 * page, which does the turns. */
static void run(Player *player)
{
    player_acted(player);
#ifdef __EMSCRIPTEN__
    emscripten_set_main_loop_arg(page_turn, player, 0, true);
#else
    while (!player->closed)
        player_turn(player);
#endif
}

bool window_run(App *app, Error *err)
{
    Player player = { .app = app,
                      .pointer = { .x = -1, .pressed = -1 },
                      .exposed = true };
    bool opened = open_player(&player, err);

    if (opened)
        run(&player);
    close_player(&player);
    return opened;
}
