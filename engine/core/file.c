#include <stdlib.h>
#include <string.h>

#include "core/file_names.h"

bool file_close(FILE *file, const char *path, Error *err)
{
    bool failed = ferror(file) != 0;

    if (fclose(file) == 0 && !failed)
        return true;
    return error_errno(err, path);
}

static int by_bytes(const void *a, const void *b)
{
    return strcmp(*(const char *const *)a, *(const char *const *)b);
}

bool file_list(const char *folder, Arena *arena, const char ***names,
               Error *err)
{
    const char **found = NULL;
    int count = 0;

    if (!file_names(folder, arena, &found, &count, err))
        return false;
    if (count)
        qsort(found, (size_t)count, sizeof *found, by_bytes);
    *ARENA_PUSH(arena, found, count) = NULL;
    *names = found;
    return true;
}

char *file_join(Arena *arena, const char *folder, const char *name)
{
    size_t length = strlen(folder);
    size_t size = length + strlen(name) + 2;
    char *path = arena_alloc(arena, size);
    bool slash = length > 0 && folder[length - 1] == '/';

    snprintf(path, size, "%s%s%s", folder, slash ? "" : "/", name);
    return path;
}
