#ifndef CORE_FILE_H
#define CORE_FILE_H

#include <stdbool.h>
#include <stdio.h>

#include "core/arena.h"
#include "core/error.h"

/*
 * Files, read whole. Paths are UTF-8 on every system, with slashes between
 * their parts; this is the only module that knows how the system wants them.
 */

/*
 * Reads a regular file of at most `limit` bytes into `arena`, with a NUL after
 * it. Pipes, devices and folders are refused without waiting for them.
 */
bool file_read(const char *path, size_t limit, Arena *arena, char **data,
               size_t *size, Error *err);

/*
 * Replaces the file at `path` by `data`, or leaves it as it was: the new text
 * is written beside it, for this user alone, and renamed over it once it is on
 * disk. The temporary file is gone afterwards, whatever happened.
 */
bool file_replace(const char *path, const char *data, size_t size, Error *err);

/* Opens a file to read it piece by piece. */
FILE *file_open(const char *path, Error *err);

/* Opens a new file to write; fails if there is one already. */
FILE *file_create(const char *path, Error *err);

/* False if not all of it could be written to `path`. */
bool file_close(FILE *file, const char *path, Error *err);

/* The names in a folder, sorted by byte, without those that begin with a dot;
 * NULL ends them. */
bool file_list(const char *folder, Arena *arena, const char ***names,
               Error *err);

bool file_is_folder(const char *path);
bool file_exists(const char *path);

/* Does the system say that there is no such file? It may be unable to tell:
 * then a file neither exists nor is missing. */
bool file_is_missing(const char *path);

/*
 * Runs `program` with `options` on `text`; its output goes to standard output.
 * `package` is what to install if it is not there.
 */
bool file_pipe(const char *program, const char *options, const char *package,
               const char *text, Error *err);

/* Is somebody typing, or reading, there? */
bool file_is_terminal(FILE *file);

/* Reads a line, as fgets; what is typed is UTF-8 on every system. False at the
 * end. */
bool file_line(FILE *file, char *line, int size);

/* The folder of the running program, or NULL if the system does not say; in
 * `arena`. */
char *file_own_folder(Arena *arena);

/* "folder/name" in `arena`. */
char *file_join(Arena *arena, const char *folder, const char *name);

#endif
