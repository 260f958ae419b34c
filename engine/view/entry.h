#ifndef VIEW_ENTRY_H
#define VIEW_ENTRY_H

#include <stdbool.h>
#include <stddef.h>

#include "core/arena.h"

/*
 * Text being typed: what stands there, where the caret is, what is selected.
 *
 * The text is sound UTF-8 without control characters other than newline; what
 * is typed or pasted is held to that here. Places are byte offsets at the
 * beginning of a character; an accent that is a character of its own belongs
 * to the letter before it. Zeroed, an Entry is empty. Nothing here knows keys,
 * the clipboard or how lines are broken.
 */
enum {
    ENTRY_CHARACTERS_MAX = 2000,
    ENTRY_BYTES_MAX = 4 * ENTRY_CHARACTERS_MAX,
    ENTRY_COMPOSED_MAX = 64
};

typedef struct {
    char text[ENTRY_BYTES_MAX + 1];
    char composed[ENTRY_COMPOSED_MAX + 1]; /* by an input method, not yet in */
    int length;                            /* in bytes */
    int caret;
    int anchor; /* the selection is between here and the caret */
    int goal;   /* across, for Up and Down; see CaretLine. -1: the caret's own
                   place. Meaningless in an empty text. */
} Entry;

typedef enum {
    EDIT_LEFT,
    EDIT_RIGHT,
    EDIT_WORD_LEFT,
    EDIT_WORD_RIGHT,
    EDIT_TEXT_START,
    EDIT_TEXT_END,
    EDIT_ALL, /* selects it */
    /* from here on: removes the selection, or what lies before or after */
    EDIT_BACKSPACE,
    EDIT_DELETE,
    EDIT_WORD_BACKSPACE,
    EDIT_WORD_DELETE,
    /* from here on: goes by the lines on the screen */
    EDIT_LINE_START,
    EDIT_LINE_END,
    EDIT_UP,
    EDIT_DOWN
} Edit;

/* Where the caret's line leads, as the text is broken on the screen. */
typedef struct {
    int start, end;
    int above, below; /* where Up and Down lead; the ends of the text if there
                         is no such line */
    int goal;         /* pixels from the left, kept from line to line */
} CaretLine;

/*
 * Puts `length` bytes in the place of the selection, without what a text may
 * not hold: "\r\n" becomes a newline, a tab a space, other control characters
 * and overrides of direction go, and so does what is no UTF-8. What does not
 * fit is cut off; returns whether all of it fitted.
 */
bool entry_insert(Entry *entry, const char *text, size_t length);

/* What an input method shows at the caret, in the place of what it showed
 * before; "" when it is done. Cut to ENTRY_COMPOSED_MAX bytes. */
void entry_compose(Entry *entry, const char *text);

/*
 * Moves the caret or removes text. With `extend` a move takes the selection
 * along. `line` may be NULL if `edit` does not go by lines. Returns whether
 * anything changed.
 */
bool entry_edit(Entry *entry, Edit edit, bool extend, const CaretLine *line);

/* The caret goes to the character at `offset`, which may be any number. */
void entry_place(Entry *entry, int offset, bool extend);

/* Selects the word at `offset`. */
void entry_select_word(Entry *entry, int offset);

/* The selected text, in `arena`; "" if nothing is selected. */
const char *entry_copy(const Entry *entry, Arena *arena);

/* The same, and removes it. */
const char *entry_cut(Entry *entry, Arena *arena);

/* Holds nothing but spaces and newlines. */
bool entry_is_blank(const Entry *entry);

/* Nothing more can be typed. */
bool entry_is_full(const Entry *entry);

#endif
