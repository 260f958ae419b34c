#ifndef VIEW_SPEECH_H
#define VIEW_SPEECH_H

#include "view/node.h"
#include "view/strings.h"

/*
 * What is said of a screen, for a voice or a screen reader. Works on a view
 * that has been built; layout adds nothing to it.
 *
 * A line for each thing, as a sentence, without marks of emphasis and with
 * signs as words. All texts are in the arena of the view.
 */

/*
 * The whole screen: first the situation and the choices, as the main part has
 * them; then the controls: what can be taken back, the panel at the side, the
 * banner's buttons, the keys.
 */
const char *speech_screen(const View *view, Language language);

/* One node: what it is, what it says, where it stands among its like, and
 * whether it is selected or cannot be pressed now. */
const char *speech_node(const View *view, int node, Language language);

#endif
