#ifndef CLI_WRITING_H
#define CLI_WRITING_H

#include "cli/cli.h"
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

/* writing_free(NULL) does nothing. */
void writing_free(Writing *writing);

/* Borrowed: valid as long as the writing. */
Workbench writing_bench(Writing *writing);

#endif
