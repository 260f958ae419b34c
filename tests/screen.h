#ifndef TESTS_SCREEN_H
#define TESTS_SCREEN_H

#include "view/node.h"

/*
 * A screen as text, a line for each node: what it is, what it says and what can
 * be done with it. Kept in tests/screens/NAME.LANGUAGE.txt; the environment
 * variable UPDATE_SCREENS writes those files anew.
 */
char *screen_text(const View *view);

/* Fails the test if the screen is not as kept, or would be read aloud otherwise
 * than NAME.LANGUAGE.speech.txt says. */
void check_screen(const View *view, const char *name, const char *language);

/* Fails the test if `text` is not what the file holds. */
void check_text(const char *text, const char *file);

#endif
