#ifndef SCRIPT_SOURCE_FILE_H
#define SCRIPT_SOURCE_FILE_H

#include "script/source.h"
#include "script/source_outline.h"

/* What the parts of the source map share. */
struct Source {
    Arena *arena;
    const char *file;
    const char *text;
    size_t size;
    int *lines; /* where each begins, and where the text ends */
    int line_count;
    Outline outline;
    int cursor; /* the block after the one found last */
};

/* The token, as far as it stands on its first line. */
Place source_token_place(const Source *source, int token);

/* The place right after a token. */
Place source_after_token(const Source *source, int token);

/* A copy of what a token says, cut to a name's length. */
const char *source_word(const Source *source, int token);

/* Notes an error with the author's line; `args` as for diag_add. Returns it, or
 * NULL, as that does. */
Diag *source_note(const Source *source, Diags *diags, Message message,
                  Place place, const char *const *args);

/* Notes what two tokens without a comma between them come from. */
void source_note_gap(const Source *source, Diags *diags, const Gap *gap);

/* Notes a text that lacks its closing quote. */
void source_note_unfinished(const Source *source, Diags *diags, int token);

/* Notes a long text, begun no later than line `until`, that holds the beginning
 * of another; false if there is none. */
bool source_note_swallowed(const Source *source, Diags *diags, int until);

/* Notes curly quotes outside a text; returns how many. */
int source_note_curly(const Source *source, Diags *diags);

#endif
