#include "core/user.h"

#include <initguid.h>
#include <knownfolders.h>
#include <shlobj.h>
#include <stdlib.h>

#include "core/file.h"
#include "core/memory.h"
#include "core/windows/wide.h"

char *user_variable(const char *name, Arena *arena)
{
    wchar_t *wide = wide_text(name);
    DWORD size = GetEnvironmentVariableW(wide, NULL, 0);
    wchar_t *value = memory_new((size_t)size + 1, sizeof *value);

    GetEnvironmentVariableW(wide, value, size);
    char *text = size ? wide_narrow_path(arena, value) : NULL;
    free(value);
    free(wide);
    return text;
}

static char *known_folder(const KNOWNFOLDERID *which, Arena *arena)
{
    PWSTR path = NULL;
    char *folder = NULL;

    if (SUCCEEDED(SHGetKnownFolderPath(which, 0, NULL, &path)))
        folder = wide_narrow_path(arena, path);
    CoTaskMemFree(path);
    return folder;
}

char *user_home(Arena *arena)
{
    return known_folder(&FOLDERID_Profile, arena);
}

char *user_documents(Arena *arena)
{
    char *folder = known_folder(&FOLDERID_Documents, arena);

    return folder && file_is_folder(folder) ? folder : user_home(arena);
}

char *user_data(Arena *arena)
{
    return known_folder(&FOLDERID_RoamingAppData, arena);
}
