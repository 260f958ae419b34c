#ifndef SCRIPT_SOURCE_H
#define SCRIPT_SOURCE_H

#include "core/arena.h"
#include "core/diag.h"

/*
 * An author's file as written: its lines, and where in it each constructor and
 * field stands. Lua keeps no field positions, accepts a field given twice and
 * stops at the first syntax error; this small tokenizer does better on all
 * three. It never runs anything.
 *
 * Blocks are the braces of constructors and of plain tables; a block knows the
 * word before it ("step"), its id, and its parent.
 */
typedef struct Source Source;

/* `text` is borrowed and must outlive the source; made in `arena`. */
Source *source_new(Arena *arena, const char *file, const char *text,
                   size_t size);

/* The line, without its end; NULL past the last. */
const char *source_line(const Source *source, int line, int *length);

/*
 * The block that the constructor `kind` with `id`, called on `line`, opens;
 * the first not yet found if there are several. -1 if there is none, as when a
 * file makes its scenario with loops.
 */
int source_block(Source *source, const char *kind, const char *id, int line);

/* Where the field `name` of a block stands; the block itself if it has none.
 */
Place source_field(const Source *source, int block, const char *name);

/* Where the value of that field stands, if it is one word, text or number; else
 * the same. */
Place source_value(const Source *source, int block, const char *name);

/* The block that is the value of the field `name`, or -1. */
int source_field_block(const Source *source, int block, const char *name);

/* The `index`-th (from 0) element without a name, or the block itself. */
Place source_item(const Source *source, int block, int index);

/* The block of that element, or -1. */
int source_item_block(const Source *source, int block, int index);

/* Notes fields given twice, and curly quotes and the like that no Lua has. */
void source_lint(const Source *source, Diags *diags);

/* Notes what Lua's own complaint ("file:3: … near …") comes from. */
void source_syntax_error(const Source *source, Diags *diags,
                         const char *complaint);

#endif
