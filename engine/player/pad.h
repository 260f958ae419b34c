#ifndef PLAYER_PAD_H
#define PLAYER_PAD_H

#include <stdbool.h>

#include <SDL.h>

/*
 * A gamepad as a keyboard of few keys: the cross and the left stick move the
 * focus, A presses, B goes back, the shoulder buttons turn the page.
 *
 * SDL looks at gamepads many times a second, so its part for them is open only
 * while they are switched on. Zeroed, none is.
 */
typedef struct {
    bool on;
    int tilt[2]; /* of the stick, sideways and down: -1, 0, 1 */
} Pad;

/* Opens or closes SDL's part for gamepads; events tell of those there are. */
void pad_switch(Pad *pad, bool on);

/* The key that an event stands for; its sym is SDLK_UNKNOWN for none. Takes up
 * a gamepad that is plugged in, and lets go of one that is pulled out. */
SDL_Keysym pad_key(Pad *pad, const SDL_Event *event);

#endif
