#ifndef CORE_USER_H
#define CORE_USER_H

#include "core/arena.h"

/*
 * What the system says of who sits there: where they keep things, and the
 * variables of their environment. Paths are UTF-8, in full and with slashes, in
 * `arena`; NULL if the system does not say.
 */

char *user_home(Arena *arena);

/* For documents, if that folder is there; or else their home. */
char *user_documents(Arena *arena);

/* For what programs keep of them, each in a folder of its own. */
char *user_data(Arena *arena);

char *user_variable(const char *name, Arena *arena);

#endif
