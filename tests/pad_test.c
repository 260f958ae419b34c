/* With a gamepad that SDL makes believe is there. */
#include "player/pad.h"

#include "tests/check.h"

enum { BUTTONS = SDL_CONTROLLER_BUTTON_MAX, AXES = SDL_CONTROLLER_AXIS_MAX };

typedef struct {
    Pad pad;
    int device;
    SDL_Joystick *joystick;
} Gamepad;

/* The keys that all waiting events stand for, in order. */
static int keys(Gamepad *g, SDL_Keysym *pressed, int room)
{
    SDL_Event event;
    int count = 0;

    SDL_PumpEvents();
    while (SDL_PollEvent(&event)) {
        SDL_Keysym key = pad_key(&g->pad, &event);

        if (key.sym != SDLK_UNKNOWN && count < room)
            pressed[count++] = key;
    }
    return count;
}

static Gamepad plug_in(void)
{
    Gamepad g = { .pad = { .on = false } };
    SDL_Keysym none;

    pad_switch(&g.pad, true);
    g.device = SDL_JoystickAttachVirtual(SDL_JOYSTICK_TYPE_GAMECONTROLLER, AXES,
                                         BUTTONS, 0);
    assert_true(g.device >= 0);
    g.joystick = SDL_JoystickOpen(g.device);
    assert_int_equal(keys(&g, &none, 1), 0);
    return g;
}

static void pull_out(Gamepad *g)
{
    SDL_Keysym none;
    SDL_JoystickID id = SDL_JoystickInstanceID(g->joystick);

    assert_non_null(SDL_GameControllerFromInstanceID(id));
    SDL_JoystickDetachVirtual(g->device);
    SDL_JoystickClose(g->joystick);
    assert_int_equal(keys(g, &none, 1), 0);
    assert_null(SDL_GameControllerFromInstanceID(id));
    pad_switch(&g->pad, false);
}

static void buttons_are_keys(void **state)
{
    static const struct {
        int button;
        SDL_Keycode sym;
        Uint16 mod;
    } cases[] = {
        { SDL_CONTROLLER_BUTTON_DPAD_UP, SDLK_TAB, KMOD_LSHIFT },
        { SDL_CONTROLLER_BUTTON_DPAD_DOWN, SDLK_TAB, 0 },
        { SDL_CONTROLLER_BUTTON_DPAD_LEFT, SDLK_LEFT, 0 },
        { SDL_CONTROLLER_BUTTON_DPAD_RIGHT, SDLK_RIGHT, 0 },
        { SDL_CONTROLLER_BUTTON_A, SDLK_RETURN, 0 },
        { SDL_CONTROLLER_BUTTON_B, SDLK_ESCAPE, 0 },
        { SDL_CONTROLLER_BUTTON_LEFTSHOULDER, SDLK_PAGEUP, 0 },
        { SDL_CONTROLLER_BUTTON_RIGHTSHOULDER, SDLK_PAGEDOWN, 0 },
        { SDL_CONTROLLER_BUTTON_X, SDLK_UNKNOWN, 0 },
        { SDL_CONTROLLER_BUTTON_START, SDLK_UNKNOWN, 0 },
    };
    Gamepad g = plug_in();

    (void)state;
    for (size_t i = 0; i < COUNT_OF(cases); i++) {
        SDL_Keysym key = { .sym = SDLK_UNKNOWN };

        SDL_JoystickSetVirtualButton(g.joystick, cases[i].button, 1);
        int count = keys(&g, &key, 1);
        check_int(count, cases[i].sym != SDLK_UNKNOWN, "button %d",
                  cases[i].button);
        check_int(key.sym, cases[i].sym, "button %d", cases[i].button);
        check_int(key.mod, cases[i].mod, "button %d", cases[i].button);
        SDL_JoystickSetVirtualButton(g.joystick, cases[i].button, 0);
        check_int(keys(&g, &key, 1), 0, "button %d let go", cases[i].button);
    }
    pull_out(&g);
}

/* Each way once, however it trembles there, until it has come back. */
static void the_stick_moves_once_each_way(void **state)
{
    static const struct {
        int axis, value;
        SDL_Keycode sym;
        Uint16 mod;
    } cases[] = {
        { SDL_CONTROLLER_AXIS_LEFTY, 12000, SDLK_UNKNOWN, 0 },
        { SDL_CONTROLLER_AXIS_LEFTY, 20000, SDLK_TAB, 0 },
        { SDL_CONTROLLER_AXIS_LEFTY, 32000, SDLK_UNKNOWN, 0 },
        { SDL_CONTROLLER_AXIS_LEFTY, 12000, SDLK_UNKNOWN, 0 },
        { SDL_CONTROLLER_AXIS_LEFTY, 20000, SDLK_UNKNOWN, 0 },
        { SDL_CONTROLLER_AXIS_LEFTY, 100, SDLK_UNKNOWN, 0 },
        { SDL_CONTROLLER_AXIS_LEFTY, -32768, SDLK_TAB, KMOD_LSHIFT },
        { SDL_CONTROLLER_AXIS_LEFTX, 32767, SDLK_RIGHT, 0 },
        { SDL_CONTROLLER_AXIS_LEFTX, 0, SDLK_UNKNOWN, 0 },
        { SDL_CONTROLLER_AXIS_LEFTX, -32768, SDLK_LEFT, 0 },
        { SDL_CONTROLLER_AXIS_RIGHTX, 32767, SDLK_UNKNOWN, 0 },
    };
    Gamepad g = plug_in();

    (void)state;
    for (size_t i = 0; i < COUNT_OF(cases); i++) {
        SDL_Keysym key = { .sym = SDLK_UNKNOWN };

        SDL_JoystickSetVirtualAxis(g.joystick, cases[i].axis,
                                   (Sint16)cases[i].value);
        keys(&g, &key, 1);
        check_int(key.sym, cases[i].sym, "tilt %d", (int)i);
        check_int(key.mod, cases[i].mod, "tilt %d", (int)i);
    }
    pull_out(&g);
}

static void gamepads_are_looked_at_only_when_switched_on(void **state)
{
    Pad pad = { .on = false };

    (void)state;
    for (int i = 0; i < 3; i++) {
        assert_int_equal(SDL_WasInit(SDL_INIT_JOYSTICK), 0);
        pad_switch(&pad, false);
        assert_int_equal(SDL_WasInit(SDL_INIT_GAMECONTROLLER), 0);
        pad_switch(&pad, true);
        pad_switch(&pad, true);
        assert_int_not_equal(SDL_WasInit(SDL_INIT_GAMECONTROLLER), 0);
        pad_switch(&pad, false);
    }
    assert_int_equal(SDL_WasInit(SDL_INIT_JOYSTICK), 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(buttons_are_keys),
        cmocka_unit_test(the_stick_moves_once_each_way),
        cmocka_unit_test(gamepads_are_looked_at_only_when_switched_on),
    };

    SDL_SetMainReady();
    SDL_SetHint(SDL_HINT_VIDEODRIVER, "dummy");
    /* There is no window that could have the focus. */
    SDL_SetHint(SDL_HINT_JOYSTICK_ALLOW_BACKGROUND_EVENTS, "1");
    if (SDL_Init(SDL_INIT_VIDEO) != 0)
        return 1;
    int failed = cmocka_run_group_tests(tests, NULL, NULL);
    SDL_Quit();
    return failed;
}
