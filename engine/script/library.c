#include "script/library.h"

#include <stdio.h>
#include <string.h>

#include "core/arena.h"
#include "core/file.h"
#include "core/utf8.h"
#include "script/load.h"

typedef struct {
    const char *path;
    Procedure *procedure;
} OpenProcedure;

typedef struct {
    const char *path;
    const char *procedure; /* as asked for; NULL for its own */
    Scenario *scenario;
} OpenScenario;

struct Library {
    Arena *arena;
    const char *folder;
    const char **scenarios, **procedures; /* names, NULL ends them */
    const char **procedure_paths;         /* of their files */
    int procedure_count, shipped_count;
    const char **beside; /* folders whose procedures were listed too */
    int beside_count;
    OpenProcedure *open_procedures;
    int open_procedure_count;
    OpenScenario *open_scenarios;
    int open_scenario_count;
};

static const char scenario_file[] = "scenario.lua";
static const char extension[] = ".lua";

/* Can it be shown? No file of ours has another name. */
static bool is_sound(const char *name)
{
    size_t at;

    return utf8_check(name, strlen(name), &at) == UTF8_SOUND;
}

/* Keeps of `names` those of folders that hold a scenario. */
static void keep_scenarios(Library *lib, const char **names)
{
    int count = 0;

    for (; *names; names++) {
        char *folder = file_join(lib->arena, lib->folder, *names);

        if (is_sound(*names) &&
            file_exists(file_join(lib->arena, folder, scenario_file)))
            *ARENA_PUSH(lib->arena, lib->scenarios, count) = *names;
    }
    *ARENA_PUSH(lib->arena, lib->scenarios, count) = NULL;
}

static bool ends_in_extension(const char *name)
{
    size_t length = strlen(name), tail = strlen(extension);

    return length > tail && strcmp(name + length - tail, extension) == 0;
}

static bool is_listed(const char *const *names, const char *name)
{
    for (; *names; names++)
        if (strcmp(*names, name) == 0)
            return true;
    return false;
}

static void list_procedure(Library *lib, const char *name, const char *path)
{
    int count = lib->procedure_count + 1, paths = lib->procedure_count;

    *ARENA_PUSH(lib->arena, lib->procedure_paths, paths) = path;
    *ARENA_PUSH(lib->arena, lib->procedures, count) = NULL;
    lib->procedures[lib->procedure_count++] = name;
}

/* Lists what stands before ".lua". */
static void list_procedures(Library *lib, const char *folder)
{
    const char **names = NULL;
    const char *within = file_join(lib->arena, folder, "procedures");

    if (!file_list(within, lib->arena, &names, NULL))
        return;
    for (; *names; names++) {
        if (!is_sound(*names) || !ends_in_extension(*names))
            continue;
        const char *name =
            arena_text(lib->arena, *names, strlen(*names) - strlen(extension));
        if (!is_listed(lib->procedures, name))
            list_procedure(lib, name, file_join(lib->arena, within, *names));
    }
}

Library *library_new(const char *folder, Error *err)
{
    Arena *arena = arena_new();
    Library *lib = arena_alloc(arena, sizeof *lib);
    const char **names = NULL;
    int none = 0;

    lib->arena = arena;
    lib->folder = arena_text(arena, folder, strlen(folder));
    if (!file_list(folder, arena, &names, err)) {
        arena_free(arena);
        return NULL;
    }
    keep_scenarios(lib, names);
    /* A folder without procedures is found out when one is asked for. */
    *ARENA_PUSH(arena, lib->procedures, none) = NULL;
    list_procedures(lib, folder);
    lib->shipped_count = lib->procedure_count;
    return lib;
}

void library_add_procedures(Library *library, const char *folder)
{
    for (int i = 0; i < library->beside_count; i++)
        if (strcmp(library->beside[i], folder) == 0)
            return;
    *ARENA_PUSH(library->arena, library->beside, library->beside_count) =
        arena_text(library->arena, folder, strlen(folder));
    list_procedures(library, folder);
}

bool library_is_own(const Library *library, const char *procedure)
{
    return is_listed(library->procedures + library->shipped_count, procedure);
}

void library_free(Library *library)
{
    if (!library)
        return;
    for (int i = 0; i < library->open_scenario_count; i++)
        scenario_free(library->open_scenarios[i].scenario);
    for (int i = 0; i < library->open_procedure_count; i++)
        procedure_free(library->open_procedures[i].procedure);
    arena_free(library->arena);
}

static const char *name_at(const char *const *names, int index)
{
    for (int i = 0; names[i]; i++)
        if (i == index)
            return names[i];
    return NULL;
}

const char *library_scenario_name(const Library *library, int index)
{
    return name_at(library->scenarios, index);
}

const char *library_procedure_name(const Library *library, int index)
{
    return name_at(library->procedures, index);
}

const char *library_folder(const Library *library)
{
    return library->folder;
}

static bool is_path(const char *name)
{
    return strchr(name, '/') || strchr(name, '\\') || ends_in_extension(name);
}

/* "sblp, camcoop", in the library's arena. */
static const char *listing(Library *lib, const char *const *names)
{
    enum { SIZE = 600 };
    char *out = arena_alloc(lib->arena, SIZE);
    size_t used = 0;

    snprintf(out, SIZE, "–");
    for (; *names && used + strlen(*names) + 3 < SIZE; names++)
        used += (size_t)snprintf(out + used, SIZE - used, "%s%s",
                                 used ? ", " : "", *names);
    return out;
}

/* The file of what is called `name`, or NULL with the reason. */
static const char *find_path(Library *lib, const char *name,
                             const char *const *names, const char *in_folder,
                             Message unknown, Error *err)
{
    if (is_listed(names, name))
        return in_folder;
    if (!is_path(name) && !file_is_folder(name)) {
        error_set(err, unknown, ARGS(name, lib->folder, listing(lib, names)));
        return NULL;
    }
    if (file_is_folder(name) && !ends_in_extension(name))
        return file_join(lib->arena, name, scenario_file);
    return arena_text(lib->arena, name, strlen(name));
}

const char *library_procedure_path(Library *lib, const char *name, Error *err)
{
    const char *listed = NULL;

    for (int i = 0; i < lib->procedure_count; i++)
        if (strcmp(lib->procedures[i], name) == 0)
            listed = lib->procedure_paths[i];
    return find_path(lib, name, lib->procedures, listed, MESSAGE_NO_PROCEDURE,
                     err);
}

/* Takes the last part off a path; false if it has but one. */
static bool cut_last(char *path)
{
    char *slash = strrchr(path, '/');

    if (!slash || slash == path)
        return false;
    *slash = '\0';
    return true;
}

/* Beside the folder of a scenario its procedures may stand. */
static void add_beside(Library *lib, const char *path)
{
    char *folder = arena_text(lib->arena, path, strlen(path));

    if (cut_last(folder))
        library_add_procedures(lib, cut_last(folder)   ? folder
                                    : folder[0] == '/' ? "/"
                                                       : ".");
}

const char *library_scenario_path(Library *library, const char *name,
                                  Error *err)
{
    char *folder = file_join(library->arena, library->folder, name);
    const char *path =
        find_path(library, name, library->scenarios,
                  file_join(library->arena, folder, scenario_file),
                  MESSAGE_NO_SCENARIO, err);

    if (path && !is_listed(library->scenarios, name))
        add_beside(library, path);
    return path;
}

const Procedure *library_procedure(Library *library, const char *name,
                                   Diags *diags, Error *err)
{
    Library *lib = library;
    const char *path = library_procedure_path(lib, name, err);

    if (!path)
        return NULL;
    for (int i = 0; i < lib->open_procedure_count; i++)
        if (strcmp(lib->open_procedures[i].path, path) == 0)
            return lib->open_procedures[i].procedure;

    Procedure *p = load_procedure(path, diags, err);
    if (p)
        *ARENA_PUSH(lib->arena, lib->open_procedures,
                    lib->open_procedure_count) = (OpenProcedure){ path, p };
    return p;
}

/* What finding a scenario's procedure needs. */
typedef struct {
    Library *library;
    bool own; /* the scenario itself names it */
    Diags *diags;
    Error *err;
} Finding;

static const Procedure *find_procedure(void *context, const char *name)
{
    const Finding *f = context;

    /* What a file names may not lead outside the folder. */
    if (f->own && !is_listed(f->library->procedures, name))
        return NULL;
    return library_procedure(f->library, name, f->diags, f->err);
}

static const Scenario *find_open(const Library *lib, const char *path,
                                 const char *procedure)
{
    for (int i = 0; i < lib->open_scenario_count; i++) {
        const OpenScenario *open = &lib->open_scenarios[i];

        bool same = procedure && open->procedure
                        ? strcmp(open->procedure, procedure) == 0
                        : procedure == open->procedure;

        if (same && strcmp(open->path, path) == 0)
            return open->scenario;
    }
    return NULL;
}

/* Does the scenario say that it can be played under this procedure? One of the
 * user's own is their choice. */
static bool allows(const Library *lib, const Scenario *s, const char *procedure,
                   Error *err)
{
    if (is_path(procedure) || library_is_own(lib, procedure))
        return true;
    for (int i = 0; i < s->procedure_count; i++)
        if (strcmp(s->procedures[i], procedure) == 0)
            return true;
    return error_set(err, MESSAGE_PROCEDURE_NOT_ALLOWED,
                     ARGS(s->id, procedure));
}

/* Reads the file at `path`, and keeps what it holds. */
static const Scenario *open_scenario(Library *lib, const char *path,
                                     const char *procedure, Diags *diags,
                                     Error *err)
{
    Finding finding = { lib, procedure == NULL, diags, err };
    Procedures procedures = { find_procedure, &finding, lib->procedures };
    Scenario *s = load_scenario(path, procedure, &procedures, diags, err);

    if (!s)
        return NULL;
    if (procedure)
        procedure = arena_text(lib->arena, procedure, strlen(procedure));
    *ARENA_PUSH(lib->arena, lib->open_scenarios, lib->open_scenario_count) =
        (OpenScenario){ path, procedure, s };
    return s;
}

const Scenario *library_scenario(Library *library, const char *name,
                                 const char *procedure, Diags *diags,
                                 Error *err)
{
    Library *lib = library;
    const char *path = library_scenario_path(lib, name, err);
    const Scenario *open = path ? find_open(lib, path, procedure) : NULL;

    if (!path || open)
        return open;
    if (procedure) {
        /* Under a procedure that it does not name it need not fit. */
        const Scenario *own = library_scenario(lib, name, NULL, diags, err);

        if (!own || !library_procedure_path(lib, procedure, err) ||
            !allows(lib, own, procedure, err))
            return NULL;
        if (strcmp(own->procedures[0], procedure) == 0)
            return own;
    }
    return open_scenario(lib, path, procedure, diags, err);
}
