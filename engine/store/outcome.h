#ifndef STORE_OUTCOME_H
#define STORE_OUTCOME_H

#include "core/judge.h"

/*
 * What a finished run came to, in words that are kept: how it ended, and what
 * each rule came to by its id, as "solved 1a=kept 1b=missed".
 */

/* In `arena`; "" if the run is not over. */
const char *outcome_text(const Session *session, Arena *arena);

/*
 * The statuses of the rules of `procedure` that such words give; what they do
 * not give is not applicable. False if they give a rule that the procedure does
 * not have, or are no such words.
 */
bool outcome_read(const char *words, const Procedure *procedure,
                  Status statuses[RULES_MAX]);

#endif
