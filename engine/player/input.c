#include "player/player.h"

/* A notch of the wheel, and the overlap of two pages, at 100 %. */
enum { NOTCH = 60, OVERLAP = 60 };

/* A finger that moves less than this is pressing, not dragging. */
enum { DRAG_STARTS = 8 };

static const struct {
    SDL_Keycode sym;
    int key;
} keys[] = {
    { SDLK_UP, KEY_UP },         { SDLK_DOWN, KEY_DOWN },
    { SDLK_LEFT, KEY_LEFT },     { SDLK_RIGHT, KEY_RIGHT },
    { SDLK_RETURN, KEY_ENTER },  { SDLK_KP_ENTER, KEY_ENTER },
    { SDLK_ESCAPE, KEY_ESCAPE }, { SDLK_F1, KEY_HELP },
    { SDLK_SPACE, ' ' },         { SDLK_PLUS, '+' },
    { SDLK_EQUALS, '+' },        { SDLK_KP_PLUS, '+' },
    { SDLK_MINUS, '-' },         { SDLK_KP_MINUS, '-' },
};

/* The row of digits has other signs on a Belgian keyboard. */
static int digit_of(const SDL_Keysym *pressed)
{
    SDL_Keycode sym = pressed->sym;
    SDL_Scancode code = pressed->scancode;

    if (sym >= SDLK_KP_1 && sym <= SDLK_KP_9)
        return '1' + (int)(sym - SDLK_KP_1);
    if (sym >= SDLK_1 && sym <= SDLK_9)
        return sym;
    if (code >= SDL_SCANCODE_1 && code <= SDL_SCANCODE_9)
        return '1' + (int)(code - SDL_SCANCODE_1);
    return 0;
}

/* What the app knows a key as, or 0. */
static int app_key_of(const SDL_Keysym *pressed)
{
    SDL_Keycode sym = pressed->sym;
    int digit = digit_of(pressed);

    if (sym == SDLK_TAB)
        return pressed->mod & KMOD_SHIFT ? KEY_PREVIOUS : KEY_NEXT;
    for (size_t i = 0; i < SDL_arraysize(keys); i++) {
        if (keys[i].sym == sym)
            return keys[i].key;
    }
    if (sym >= SDLK_a && sym <= SDLK_z)
        return sym;
    return digit && pressed->mod & KMOD_SHIFT ? digit | KEY_WITH_SHIFT : digit;
}

static void zoom_key(Player *player, SDL_Keycode sym)
{
    switch (sym) {
    case SDLK_PLUS:
    case SDLK_EQUALS:
    case SDLK_KP_PLUS:
        player_resize_text(player, 1);
        break;
    case SDLK_MINUS:
    case SDLK_KP_MINUS:
        player_resize_text(player, -1);
        break;
    case SDLK_0:
    case SDLK_KP_0:
        player_resize_text(player, 0);
        break;
    default:
        break;
    }
}

static void toggle_full_screen(Player *player)
{
    bool full = settings_full_screen(app_settings(player->app));

    app_do(player->app, setting_action(SETTING_SCREEN, !full), player_now());
    player_acted(player);
}

/* Keys that are the window's own. */
static void page_key(Player *player, SDL_Keycode sym)
{
    int overlap = OVERLAP * player->percent / 100;
    int page = SDL_max(player->view.port.h - overlap, overlap);

    switch (sym) {
    case SDLK_PAGEDOWN:
    case SDLK_SPACE:
        player_scroll(player, page);
        break;
    case SDLK_PAGEUP:
        player_scroll(player, -page);
        break;
    case SDLK_HOME:
        player_scroll(player, -player->view.scroll);
        break;
    case SDLK_END:
        player_scroll(player, player->view.content_height);
        break;
    case SDLK_F11:
        toggle_full_screen(player);
        break;
    default:
        break;
    }
}

static bool moves_focus(int key)
{
    return key >= KEY_NEXT && key <= KEY_DOWN;
}

void player_key(Player *player, const SDL_KeyboardEvent *event)
{
    const SDL_Keysym *pressed = &event->keysym;
    int key = app_key_of(pressed);

    if (pressed->mod & KMOD_CTRL)
        zoom_key(player, pressed->sym);
    if (player_edit(player, pressed))
        return;
    if (pressed->mod & (KMOD_CTRL | KMOD_ALT | KMOD_GUI))
        return;
    /* A key held down must not run through the story. */
    if (key && (!event->repeat || moves_focus(key)) &&
        app_key(player->app, &player->view, key, player_now()))
        player_acted(player);
    else
        page_key(player, pressed->sym);
}

static void move_pointer(Player *player, Sint32 x, Sint32 y)
{
    float ratio = player_ratio(player);

    player->pointer.x = (int)((float)x * ratio);
    player->pointer.y = (int)((float)y * ratio);
}

void player_motion(Player *player, const SDL_MouseMotionEvent *event)
{
    Pointer *pointer = &player->pointer;
    int before = pointer->y;

    move_pointer(player, event->x, event->y);
    if (!pointer->touch) {
        player_drag(player);
        return;
    }
    if (pointer->pressed >= 0 &&
        SDL_abs(pointer->y - pointer->from) < DRAG_STARTS)
        return;
    pointer->pressed = -1;
    player_scroll(player, before - pointer->y);
}

static void press(Player *player)
{
    int node = player_hover(player);

    if (node < 0 || node != player->pointer.pressed)
        return;
    if (player->view.nodes[node].textbox) {
        if (player->pointer.touch)
            player_point(player, node, 1);
        return;
    }
    app_focus(player->app, &player->view, node);
    app_press(player->app, &player->view, node, player_now());
    player_acted(player);
}

void player_button(Player *player, const SDL_MouseButtonEvent *event)
{
    Pointer *pointer = &player->pointer;

    if (event->button != SDL_BUTTON_LEFT)
        return;
    move_pointer(player, event->x, event->y);
    if (event->state == SDL_PRESSED) {
        pointer->pressed = player_hover(player);
        pointer->from = pointer->y;
        pointer->touch = event->which == SDL_TOUCH_MOUSEID;
        /* A finger may be about to drag the page. */
        if (!pointer->touch)
            player_point(player, pointer->pressed, event->clicks);
        return;
    }
    press(player);
    pointer->pressed = -1;
    /* A finger that is lifted points at nothing. */
    if (pointer->touch)
        pointer->x = -1;
    pointer->touch = false;
}

void player_wheel(Player *player, const SDL_MouseWheelEvent *event)
{
    float notch = (float)(NOTCH * player->percent) / 100;

    player_scroll(player, -(int)(event->preciseY * notch));
}
