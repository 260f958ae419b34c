#ifndef PLAYER_WINDOW_H
#define PLAYER_WINDOW_H

#include "view/app.h"

/*
 * Opens a window on `app`, which it borrows, and runs until it is closed.
 * False if there is no display or a font is missing: `err` says which, and
 * nothing has been shown.
 */
bool window_run(App *app, Error *err);

#endif
