/* mkdtemp and nftw are POSIX. */
#define _XOPEN_SOURCE 700

#include "tests/own_folder.h"

#include "tests/check.h"

#include <ftw.h>
#include <stdbool.h>
#include <stdlib.h>
#include <unistd.h>

#ifdef _WIN32
#include <direct.h>
#include <io.h>

static const char *place(void)
{
    return getenv("TEMP");
}

/* A path that may stand in a text, too. */
static bool make(char *folder)
{
    for (char *c = folder; *c; c++)
        if (*c == '\\')
            *c = '/';
    return _mktemp(folder) && _mkdir(folder) == 0;
}
#else
static const char *place(void)
{
    return "/tmp";
}

static bool make(char *folder)
{
    return mkdtemp(folder) != NULL;
}
#endif

void own_folder_begin(char folder[OWN_FOLDER_MAX], const char *name)
{
    snprintf(folder, OWN_FOLDER_MAX, "%s/klachtwijzer-%s-XXXXXX", place(),
             name);
    assert_true(make(folder));
}

static int take_away(const char *path, const struct stat *info, int kind,
                     struct FTW *at)
{
    (void)info;
    (void)at;
    return kind == FTW_DP ? rmdir(path) : unlink(path);
}

void own_folder_end(const char *folder)
{
    nftw(folder, take_away, 8, FTW_DEPTH | FTW_PHYS);
}

int own_folder_enter(void **state)
{
    static char folder[OWN_FOLDER_MAX];

    own_folder_begin(folder, "group");
    *state = folder;
    return chdir(folder);
}

int own_folder_leave(void **state)
{
    int left = chdir("/");

    own_folder_end(*state);
    return left;
}
