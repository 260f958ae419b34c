#ifndef PLAYER_WEB_PAGE_H
#define PLAYER_WEB_PAGE_H

#include <stdbool.h>

/* What the page does for the program: see engine/web/calls.js. */

/* What was kept is on its way to the browser's own store, or has to go there:
 * this sees to it. False as soon as all is there, and until there is a screen
 * to choose on. */
bool page_is_keeping(void);

/* Fonts have come since this was last asked. */
bool page_has_new_fonts(void);

/* Has a text said in a language ("nl", "en") instead of what is being said; ""
 * says nothing. Is there no voice for it, the page tells of that. */
void page_say(const char *text, const char *language);

/* A screen as elements: what it holds, a parent before its children, between a
 * beginning and an end. Places are in pixels of the canvas. */
void page_mirror_begin(const char *language);
void page_mirror_item(int parent, int role, int level, const char *name,
                      int node, unsigned print, int state);
void page_mirror_key(int key);
void page_mirror_place(int x, int y, int w, int h);
void page_mirror_typed(const char *text, int anchor, int caret, int one_line);
void page_mirror_end(int focus, bool new_page);

/* States of an item, added up. */
enum { PAGE_PRESSABLE = 1, PAGE_DISABLED = 2, PAGE_SELECTED = 4 };

/* What the page asks of the program. The first three are about an item, and
 * mean nothing if that has gone: see access_print. */
void page_focused(int node, unsigned print);
void page_pressed(int node, unsigned print);
void page_typed(int node, unsigned print, const char *text, int anchor,
                int caret);

/* A file to be taken in. */
void page_took_in(const char *path);

#endif
