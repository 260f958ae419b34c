#ifndef PLAYER_VOICE_H
#define PLAYER_VOICE_H

#include <SDL.h>

#include "view/app.h"

/*
 * Reads the screen to the trainee, in the way they have set: aloud, by the
 * clipboard, or as text above the key bar. It says so when it is switched on,
 * and in words on the screen if this computer has no voice.
 */
typedef struct Voice Voice;

/* When something is to be told that came up later, an event of type `event` is
 * sent: then the view is to be built again. */
Voice *voice_new(Uint32 event);

/* voice_free(NULL) does nothing. */
void voice_free(Voice *voice);

/*
 * To be called with each view that was built, before it is laid out: says what
 * is new in it, and adds to it what is to be shown.
 */
void voice_follow(Voice *voice, const App *app, View *view);

#endif
