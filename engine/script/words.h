#ifndef SCRIPT_WORDS_H
#define SCRIPT_WORDS_H

#include "core/diag.h"
#include "script/source.h"

/*
 * Words in an author's file that neither the format nor Lua has: what they
 * probably come from. A text without its quotes, a Dutch word, a comparison
 * that belongs in Lua, a field without its "=".
 */

/* Notes `word` on `line`, which running the file stopped at, and all others in
 * its tables; running would show one a time. */
void words_note(const Source *source, Diags *diags, const char *word, int line);

/* The line of the first `word` in the file; 1 if it is not there. */
int words_line(const Source *source, const char *word);

#endif
