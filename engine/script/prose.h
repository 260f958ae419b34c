#ifndef SCRIPT_PROSE_H
#define SCRIPT_PROSE_H

#include <stdbool.h>

#include "core/arena.h"

/*
 * Text as authors write it between [[ and ]], indented with the code: the
 * common indentation goes, and blank lines at both ends. A blank line parts
 * paragraphs. Within a paragraph lines run on, unless `keep_lines` says that
 * they stand as written, as in a letter. Carriage returns are dropped.
 */
char *prose_fold(Arena *arena, const char *text, size_t length,
                 bool keep_lines);

#endif
