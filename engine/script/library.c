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

/* Keeps of `names` what stands before ".lua". */
static void keep_procedures(Library *lib, const char **names)
{
    int count = 0;

    for (; names && *names; names++) {
        if (is_sound(*names) && ends_in_extension(*names))
            *ARENA_PUSH(lib->arena, lib->procedures, count) = arena_text(
                lib->arena, *names, strlen(*names) - strlen(extension));
    }
    *ARENA_PUSH(lib->arena, lib->procedures, count) = NULL;
}

Library *library_new(const char *folder, Error *err)
{
    Arena *arena = arena_new();
    Library *lib = arena_alloc(arena, sizeof *lib);
    const char **names = NULL, **procedures = NULL;

    lib->arena = arena;
    lib->folder = arena_text(arena, folder, strlen(folder));
    if (!file_list(folder, arena, &names, err)) {
        arena_free(arena);
        return NULL;
    }
    /* A folder without procedures is found out when one is asked for. */
    file_list(file_join(arena, folder, "procedures"), arena, &procedures, NULL);
    keep_scenarios(lib, names);
    keep_procedures(lib, procedures);
    return lib;
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

static bool is_listed(const char *const *names, const char *name)
{
    for (; *names; names++)
        if (strcmp(*names, name) == 0)
            return true;
    return false;
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

static const char *procedure_path(Library *lib, const char *name, Error *err)
{
    const char *folder = file_join(lib->arena, lib->folder, "procedures");
    size_t size = strlen(name) + sizeof extension;
    char *file = arena_alloc(lib->arena, size);

    snprintf(file, size, "%s%s", name, extension);
    return find_path(lib, name, lib->procedures,
                     file_join(lib->arena, folder, file), MESSAGE_NO_PROCEDURE,
                     err);
}

const char *library_scenario_path(Library *library, const char *name,
                                  Error *err)
{
    char *folder = file_join(library->arena, library->folder, name);

    return find_path(library, name, library->scenarios,
                     file_join(library->arena, folder, scenario_file),
                     MESSAGE_NO_SCENARIO, err);
}

const Procedure *library_procedure(Library *library, const char *name,
                                   Diags *diags, Error *err)
{
    Library *lib = library;
    const char *path = procedure_path(lib, name, err);

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

/* Does the scenario say that it can be played under this procedure? One given
 * by its path is the user's own choice. */
static bool allows(const Scenario *s, const char *procedure, Error *err)
{
    if (is_path(procedure))
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

        if (!own || !procedure_path(lib, procedure, err) ||
            !allows(own, procedure, err))
            return NULL;
        if (strcmp(own->procedures[0], procedure) == 0)
            return own;
    }
    return open_scenario(lib, path, procedure, diags, err);
}
