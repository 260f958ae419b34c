#ifndef PLAYER_EDITOR_H
#define PLAYER_EDITOR_H

#include "core/error.h"

/*
 * Opens a file in the editor of who sits there, at `line` (0: anywhere) if that
 * editor is known to take one: what VISUAL or EDITOR names, unless it needs a
 * terminal, or else the program that the desktop opens such files with. Does
 * not wait for it to end. False if none could be started.
 */
bool editor_open(const char *file, int line, Error *err);

#endif
