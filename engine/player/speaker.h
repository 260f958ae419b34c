#ifndef PLAYER_SPEAKER_H
#define PLAYER_SPEAKER_H

#include <SDL.h>

#include "core/text.h"

/*
 * Says texts aloud by the desktop's voice, or else by a program of this
 * computer (see desktop_voice.h, program.h), in a thread of its own: no call
 * waits, and with nothing to say the thread sleeps. What it started has ended
 * when speaker_free returns. Without threads, as in a browser, the voice
 * is asked at once; that does not wait either.
 */
typedef struct Speaker Speaker;

/*
 * Begins nothing yet. If there turns out to be no voice, an event of type
 * `event` is sent once, and speaker_is_dumb holds from then on. NULL without
 * memory.
 */
Speaker *speaker_new(Uint32 event);

/* speaker_free(NULL) does nothing. */
void speaker_free(Speaker *speaker);

/* Says `text`, which is copied, instead of what is being said. */
void speaker_say(Speaker *speaker, const char *text, Language language);

void speaker_hush(Speaker *speaker);

bool speaker_is_dumb(Speaker *speaker);

#endif
