#ifndef PLAYER_ASSETS_H
#define PLAYER_ASSETS_H

#include "core/arena.h"

/*
 * Where `name` ("fonts", "portraits", "icon.svg") of what comes with the
 * program is: beside it, or in the share folder of the place it is installed
 * in. If it is in neither, where it ought to be. In `arena`.
 */
char *assets_path(Arena *arena, const char *name);

#endif
