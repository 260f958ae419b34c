#ifndef PLAYER_EDITOR_H
#define PLAYER_EDITOR_H

#include "core/error.h"

/*
 * Other programs, that work on a file.
 *
 * editor_open opens it in the editor of who sits there, at `line` (0: anywhere)
 * if that editor is known to take one: what VISUAL or EDITOR names, unless it
 * needs a terminal, or else the program that the desktop opens such files with;
 * on Windows what the desktop edits them with, or Notepad. Does not wait for it
 * to end. False if none could be started.
 */
bool editor_open(const char *file, int line, Error *err);

/* Shows a page in whatever shows pages here, which may be nothing. */
void editor_show(const char *page);

#endif
