#ifndef PLAYER_DESKTOP_VOICE_H
#define PLAYER_DESKTOP_VOICE_H

#include <stdbool.h>

#include "core/text.h"

/*
 * The desktop's own voice: SAPI on Windows, elsewhere speech-dispatcher, which
 * screen readers speak by too, with the voice and the speed that its user has
 * set; in a page that of the browser.
 *
 * Its library is loaded when asked for, so that the program needs it neither to
 * be built nor to start. To be used from one thread; a call may take a while.
 */
typedef struct DesktopVoice DesktopVoice;

/* NULL if the library or the service is not there. */
DesktopVoice *desktop_voice_open(void);

/* desktop_voice_close(NULL) does nothing. */
void desktop_voice_close(DesktopVoice *voice);

/* Has `text` said instead of what is being said, and does not wait for it.
 * False if the service has gone. */
bool desktop_voice_say(DesktopVoice *voice, const char *text,
                       Language language);

void desktop_voice_hush(DesktopVoice *voice);

#endif
