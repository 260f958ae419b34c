#ifndef CLI_VOTES_H
#define CLI_VOTES_H

#include "core/session.h"
#include "store/event.h"
#include "view/room.h"

/* Hands that a group raised, as events that are kept, and back. */

/* `vote` must be on a move that was made; texts in `arena`. */
Event event_of_vote(const Session *session, const Vote *vote, Arena *arena);

/* Those of the line as finally played, in `arena`; `session` is that run. */
Vote *votes_of_events(const Session *session, const Events *events,
                      Arena *arena, int *count);

#endif
