#include <SDL.h>
#include <stdlib.h>

/*
 * Loaded before a program (LD_PRELOAD) it plays in its window, where nobody
 * sits: it presses the keys of HANDS one after another, the next when the
 * program waits, and closes the window after the last.
 */
static SDL_Keycode next_key(void)
{
    static const char *keys;

    if (!keys)
        keys = getenv("HANDS");
    return !keys || !*keys ? 0 : *keys == '\n' ? keys++, SDLK_RETURN : *keys++;
}

int SDL_WaitEventTimeout(SDL_Event *event, int timeout)
{
    (void)timeout;
    if (SDL_PollEvent(event))
        return 1;

    SDL_Keycode key = next_key();
    *event = key ? (SDL_Event){ .key = { .type = SDL_KEYDOWN,
                                         .state = SDL_PRESSED,
                                         .keysym = { .sym = key } } }
                 : (SDL_Event){ .type = SDL_QUIT };
    return 1;
}
