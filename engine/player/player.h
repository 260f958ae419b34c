#ifndef PLAYER_PLAYER_H
#define PLAYER_PLAYER_H

#include <SDL.h>

#ifdef WITH_ACCESS
#include "player/access.h"
#endif
#include "player/pad.h"
#include "player/paint.h"
#include "player/voice.h"
#include "player/watch.h"
#include "view/app.h"
#include "view/layout.h"

/*
 * The app in a window. The app and all handles are owned by window_run.
 *
 * What the trainee sees follows from the app; only what concerns the window
 * alone is kept here: where it is scrolled to, where the pointer is, how large
 * the text is. Places are in pixels of the output, not of the window.
 */
typedef struct {
    int x, y;    /* of the pointer; negative outside the window */
    int pressed; /* node the button went down on, or -1 */
    int from;    /* y where it went down */
    bool touch;  /* a finger is down, and may drag the page */
} Pointer;

typedef struct {
    App *app;
    SDL_Window *window;
    SDL_Renderer *renderer;
    SDL_Cursor *arrow, *hand, *beam;
    Fonts *fonts;
    Painter *painter;
    Voice *voice;
    Pad pad;
#ifdef WITH_ACCESS
    Access *access;
#endif
    Watch *watch; /* of what is being written, or NULL */
    Uint32 saved; /* event: a file there was saved */
    Uint32 news;  /* event: something outside the app has changed */
    View view;
    Pointer pointer;
    int percent; /* of the view as laid out: text size times pixel ratio */
    int scrolls[SCREEN_COUNT];
    Entry *typing;      /* what text input goes to, or NULL */
    const char *titled; /* borrowed; what the title says */
    uint64_t shown;     /* sum of what is on the screen */
    bool exposed;       /* what is on the screen has been lost */
    bool closed;
} Player;

/* Milliseconds since the program began. */
int64_t player_now(void);

/* Builds and lays out the view, as it follows from the app now. */
void player_build(Player *player);

/* Fonts that were missing have come: what was written without is written anew.
 */
void player_letter_anew(Player *player);

/* What the view is laid out on. */
Canvas player_canvas(Player *player);

/*
 * To be called after the app was asked to act: builds what came of it, with
 * the focus in sight. A page without one is new, and is read from its top; but
 * the list of situations is come back to where it was left.
 */
void player_acted(Player *player);

/* Scrolls by this many pixels, as far as there is content. */
void player_scroll(Player *player, int by);

/* Text larger (1), smaller (-1) or as at first (0). */
void player_resize_text(Player *player, int step);

/* The active node at the pointer, or -1. */
int player_hover(const Player *player);

/* Output pixels per unit of the window. */
float player_ratio(const Player *player);

void player_key(Player *player, const SDL_KeyboardEvent *event);
void player_motion(Player *player, const SDL_MouseMotionEvent *event);
void player_button(Player *player, const SDL_MouseButtonEvent *event);
void player_wheel(Player *player, const SDL_MouseWheelEvent *event);

/* A key for the text box with the focus. False if it is not for that. */
bool player_edit(Player *player, const SDL_Keysym *pressed);

/* Text for that box, typed or being composed. */
void player_text(Player *player, const char *text);
void player_composed(Player *player, const char *text);

/* That box is to hold `text`, with the selection between two places of it. */
void player_retype(Player *player, const char *text, int anchor, int caret);

/* The pointer goes down on `node`, or moves while it is down. False if that is
 * not on a text box. */
bool player_point(Player *player, int node, int clicks);
bool player_drag(Player *player);

/* Asks the system for text only while there is a box for it. */
void player_follow_typing(Player *player);

/*
 * One turn of the loop: waits for something to happen, deals with it, and
 * draws if there is anything new to see. In a browser the page repeats it.
 */
void player_turn(Player *player);

#endif
