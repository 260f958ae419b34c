#ifndef CLI_WRITING_H
#define CLI_WRITING_H

#include "cli/store.h"
#include "view/making.h"

/*
 * A situation that somebody is writing: its files, read and checked anew as
 * often as they change, in the way of `check`.
 */
typedef struct Writing Writing;

/* The situation called `name`, or at that path, under `procedure` or its own
 * default. Reads nothing yet; NULL if there is no such file. */
Writing *writing_new(Library *library, const char *name, const char *procedure,
                     Error *err);

/* Where runs of it are kept, to be counted: a store, or NULL, and a folder of
 * run files, or NULL. Both must outlive the writing. */
void writing_count_runs(Writing *writing, Store *store, const char *folder);

/* writing_free(NULL) does nothing. */
void writing_free(Writing *writing);

/* Borrowed: valid as long as the writing. */
Workbench writing_bench(Writing *writing);

#endif
