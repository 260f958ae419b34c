#ifndef CORE_WINDOWS_WIDE_H
#define CORE_WINDOWS_WIDE_H

#include <stdbool.h>
#include <wchar.h>

#include "core/arena.h"
#include "core/error.h"

/*
 * Windows speaks UTF-16, this program UTF-8. What is not sound becomes U+FFFD,
 * which names no file.
 */

/* A copy that is given back with free(). */
wchar_t *wide_text(const char *text);

/* The same for a path, which may be longer than 260 characters. */
wchar_t *wide_path(const char *path);

/* The other way. In `arena`. */
char *wide_narrow(Arena *arena, const wchar_t *text);

/* A path as the rest of the program has them, with slashes. In `arena`. */
char *wide_narrow_path(Arena *arena, const wchar_t *path);

/* What GetLastError says happened to `name`, in the program's own words; false,
 * as error_set. */
bool wide_failed(Error *err, const char *name);

#endif
