#include "player/pad.h"

/* The stick counts as tilted from here, until it is nearly upright again. */
enum { TILTED = 18000, UPRIGHT = 9000 };

static const SDL_Keysym no_key = { .sym = SDLK_UNKNOWN };

void pad_switch(Pad *pad, bool on)
{
    if (pad->on == on)
        return;
    if (on)
        SDL_InitSubSystem(SDL_INIT_GAMECONTROLLER);
    else
        SDL_QuitSubSystem(SDL_INIT_GAMECONTROLLER);
    *pad = (Pad){ .on = on };
}

/* Up and down leave a box that is typed in, as Tab does. */
static SDL_Keysym button_key(Uint8 button)
{
    static const struct {
        SDL_GameControllerButton button;
        SDL_Keysym key;
    } buttons[] = {
        { SDL_CONTROLLER_BUTTON_DPAD_UP,
          { .sym = SDLK_TAB, .mod = KMOD_LSHIFT } },
        { SDL_CONTROLLER_BUTTON_DPAD_DOWN, { .sym = SDLK_TAB } },
        { SDL_CONTROLLER_BUTTON_DPAD_LEFT, { .sym = SDLK_LEFT } },
        { SDL_CONTROLLER_BUTTON_DPAD_RIGHT, { .sym = SDLK_RIGHT } },
        { SDL_CONTROLLER_BUTTON_A, { .sym = SDLK_RETURN } },
        { SDL_CONTROLLER_BUTTON_B, { .sym = SDLK_ESCAPE } },
        { SDL_CONTROLLER_BUTTON_LEFTSHOULDER, { .sym = SDLK_PAGEUP } },
        { SDL_CONTROLLER_BUTTON_RIGHTSHOULDER, { .sym = SDLK_PAGEDOWN } },
    };

    for (size_t i = 0; i < SDL_arraysize(buttons); i++)
        if (buttons[i].button == (int)button)
            return buttons[i].key;
    return no_key;
}

/* The stick is a cross that has to come back before it counts again. */
static SDL_Keysym stick_key(Pad *pad, const SDL_ControllerAxisEvent *event)
{
    static const Uint8 crosses[2][2] = {
        { SDL_CONTROLLER_BUTTON_DPAD_LEFT, SDL_CONTROLLER_BUTTON_DPAD_RIGHT },
        { SDL_CONTROLLER_BUTTON_DPAD_UP, SDL_CONTROLLER_BUTTON_DPAD_DOWN },
    };
    bool down = event->axis == SDL_CONTROLLER_AXIS_LEFTY;
    int *tilt = &pad->tilt[down];

    if (!down && event->axis != SDL_CONTROLLER_AXIS_LEFTX)
        return no_key;
    if (SDL_abs(event->value) < UPRIGHT)
        *tilt = 0;
    if (SDL_abs(event->value) < TILTED || *tilt)
        return no_key;
    *tilt = event->value < 0 ? -1 : 1;
    return button_key(crosses[down][*tilt > 0]);
}

SDL_Keysym pad_key(Pad *pad, const SDL_Event *event)
{
    switch (event->type) {
    case SDL_CONTROLLERDEVICEADDED:
        SDL_GameControllerOpen(event->cdevice.which);
        return no_key;
    case SDL_CONTROLLERDEVICEREMOVED:
        SDL_GameControllerClose(
            SDL_GameControllerFromInstanceID(event->cdevice.which));
        return no_key;
    case SDL_CONTROLLERBUTTONDOWN:
        return button_key(event->cbutton.button);
    case SDL_CONTROLLERAXISMOTION:
        return stick_key(pad, &event->caxis);
    default:
        return no_key;
    }
}
