#ifndef CORE_FILE_NAMES_H
#define CORE_FILE_NAMES_H

#include "core/file.h"

/* What file_list asks of the system: adds the names in `folder` that do not
 * begin with a dot to `*names`, in the order in which the system gives them. */
bool file_names(const char *folder, Arena *arena, const char ***names,
                int *count, Error *err);

#endif
