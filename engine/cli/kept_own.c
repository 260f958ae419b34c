#include "cli/kept_inside.h"

#include <string.h>

#include "core/file.h"
#include "core/user.h"

/* The folder of situations and step plans of the user's own. */

/* What it is kept under, among what was set. */
static const char word[] = "own-folder";

/* Klachtwijzer, in their home. */
static const char *usual_folder(Arena *arena)
{
    const char *home = user_home(arena);

    return home ? file_join(arena, home, "Klachtwijzer") : NULL;
}

typedef struct {
    Arena *arena;
    const char *word, *value; /* or NULL */
} Chosen;

static void take_chosen(void *context, const char *set, const char *value)
{
    Chosen *chosen = context;

    if (strcmp(set, chosen->word) == 0 && value[0])
        chosen->value = arena_text(chosen->arena, value, strlen(value));
}

const char *kept_chosen(const Kept *kept, const char *under, Arena *arena)
{
    Store *store = kept ? kept_store(kept) : NULL;
    Chosen chosen = { arena, under, NULL };

    if (store)
        store_settings(store, &journal_trainee(kept->journal)->id, take_chosen,
                       &chosen, NULL);
    return chosen.value;
}

const char *own_folder(const Kept *kept, Arena *arena)
{
    const char *chosen = kept_chosen(kept, word, arena);

    return chosen ? chosen : usual_folder(arena);
}

void kept_offer_own(Kept *kept, Shelf *shelf, const char *folder,
                    const char *procedure)
{
    kept->shelf = shelf;
    kept->own = folder;
    kept->procedure = procedure;
}

static void use(Kept *kept, const char *folder)
{
    kept->own = folder;
    shelf_set_own(kept->shelf, folder);
    *kept->catalogue = shelf_catalogue(kept->shelf, kept->procedure);
    app_set_catalogue(kept->app, kept->catalogue);
}

void kept_use_own(Kept *kept)
{
    const char *folder = kept->shelf ? own_folder(kept, kept->arena) : NULL;

    if (folder && (!kept->own || strcmp(folder, kept->own) != 0))
        use(kept, folder);
}

OwnFolder kept_own(void *context)
{
    const Kept *kept = context;
    OwnFolder own = shelf_own(kept->shelf);

    own.path = kept->own;
    return own;
}

static bool is_absolute(const char *path)
{
    return path[0] == '/' || (path[0] && path[1] == ':');
}

const char *path_in_full(const char *path, Arena *arena)
{
    const char *home = user_home(arena);
    size_t length = strlen(path);
    char *full;

    while (length > 1 && (path[length - 1] == '/' || path[length - 1] == '\\'))
        length--;
    full = arena_text(arena, path, length);
    if (home && strncmp(full, "~/", 2) == 0)
        return file_join(arena, home, full + 2);
    return is_absolute(full) || !home ? full : file_join(arena, home, full);
}

bool kept_keep_own(void *context, const char *path, Error *err)
{
    Kept *kept = context;
    const Id *trainee = &journal_trainee(kept->journal)->id;
    const char *folder = path[0] ? path_in_full(path, kept->arena) : "";

    if (folder[0] && !file_is_folder(folder))
        return error_set(err, MESSAGE_NOT_A_FOLDER, ARGS(folder));
    if (journal_is_behind(kept->journal))
        return error_set(err, MESSAGE_STILL_UNSAVED, NO_ARGS);
    if (!store_set(kept_store(kept), trainee, word, folder, err))
        return false;
    /* What was there is read anew, also if it is the same folder. */
    kept->own = NULL;
    kept_tell_player(kept);
    return true;
}

static bool has_scenario(Arena *arena, const char *folder, const char *name)
{
    return file_exists(
        file_join(arena, file_join(arena, folder, name), "scenario.lua"));
}

/* It has situations, or step plans, and no runs. */
bool kept_is_own(void *context, const char *path)
{
    Arena *arena = arena_new();
    const char **names;
    bool is = false, runs = false;

    (void)context;
    if (file_is_folder(path) && file_list(path, arena, &names, NULL))
        for (; *names; names++) {
            runs |= cli_is_run_file(*names);
            is |= has_scenario(arena, path, *names) ||
                  strcmp(*names, "procedures") == 0;
        }
    arena_free(arena);
    return is && !runs;
}
