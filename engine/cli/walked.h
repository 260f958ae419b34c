#ifndef CLI_WALKED_H
#define CLI_WALKED_H

#include "cli/store.h"
#include "core/traffic.h"

/*
 * Counts the runs of one situation that were played, wherever they are kept.
 * Each is played again, under the procedure it was played under if that is
 * here, and counts as far as it still can be; nothing is judged or said of who
 * played. `name` is what the library knows the situation by. What cannot be
 * read is passed over, but for a folder that is not there.
 */

/* The runs that were kept on this machine, of everybody. */
bool walked_kept(Traffic *traffic, Library *library, const char *name,
                 Store *store, Error *err);

/* The run files in a folder. One that is there twice counts once. */
bool walked_folder(Traffic *traffic, Library *library, const char *name,
                   const char *folder, Error *err);

/* The author's own, in runs.txt beside the situation. */
bool walked_tests(Traffic *traffic, Library *library, const char *name,
                  Error *err);

#endif
