#ifndef PLAYER_DISPATCHER_H
#define PLAYER_DISPATCHER_H

#include <stdbool.h>

#include "core/text.h"

/*
 * The desktop's own voice: speech-dispatcher, which screen readers speak by
 * too, with the voice and the speed that its user has set.
 *
 * Its library is loaded when asked for, so that the program needs it neither to
 * be built nor to start. To be used from one thread; a call may take a while.
 */
typedef struct Dispatcher Dispatcher;

/* NULL if the library or the service is not there. */
Dispatcher *dispatcher_open(void);

/* dispatcher_close(NULL) does nothing. */
void dispatcher_close(Dispatcher *dispatcher);

/* Has `text` said instead of what is being said, and does not wait for it.
 * False if the service has gone. */
bool dispatcher_say(Dispatcher *dispatcher, const char *text,
                    Language language);

void dispatcher_hush(Dispatcher *dispatcher);

#endif
