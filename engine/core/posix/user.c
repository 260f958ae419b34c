#include "core/user.h"

#include <stdlib.h>
#include <string.h>

#include "core/file.h"

char *user_variable(const char *name, Arena *arena)
{
    const char *value = getenv(name);

    return value ? arena_text(arena, value, strlen(value)) : NULL;
}

/* The variable, if it names a folder in full. */
static char *folder_in(const char *name, Arena *arena)
{
    char *folder = user_variable(name, arena);

    return folder && folder[0] == '/' ? folder : NULL;
}

char *user_home(Arena *arena)
{
    return folder_in("HOME", arena);
}

char *user_data(Arena *arena)
{
    char *data = folder_in("XDG_DATA_HOME", arena);
    char *home = user_home(arena);

    return data || !home ? data : file_join(arena, home, ".local/share");
}

/* What a settings file says of documents, up to the end of its line; or NULL.
 * See user-dirs.dirs(5) of xdg-user-dirs. */
static const char *find_setting(const char *text)
{
    static const char name[] = "XDG_DOCUMENTS_DIR=\"";

    for (; text && *text; text = strchr(text, '\n')) {
        text += *text == '\n';
        if (strncmp(text, name, sizeof name - 1) == 0)
            return text + sizeof name - 1;
    }
    return NULL;
}

/* It is below the home folder, or begins at the root. */
static char *set_folder(Arena *arena, const char *home)
{
    enum { SETTINGS_MAX = 64 << 10 };
    static const char below[] = "$HOME/";
    const char *config = folder_in("XDG_CONFIG_HOME", arena);
    char *text;
    size_t size;

    if (!config)
        config = file_join(arena, home, ".config");
    if (!file_read(file_join(arena, config, "user-dirs.dirs"), SETTINGS_MAX,
                   arena, &text, &size, NULL))
        return NULL;
    const char *set = find_setting(text);
    char *folder = set ? arena_text(arena, set, strcspn(set, "\"\n")) : NULL;
    if (folder && strncmp(folder, below, sizeof below - 1) == 0)
        return file_join(arena, home, folder + sizeof below - 1);
    return folder && folder[0] == '/' ? folder : NULL;
}

char *user_documents(Arena *arena)
{
    char *home = user_home(arena);
    char *folder = home ? set_folder(arena, home) : NULL;

    if (home && !folder)
        folder = file_join(arena, home, "Documents");
    return folder && file_is_folder(folder) ? folder : home;
}
