#include "cli/writing.h"

#include <stdio.h>
#include <string.h>
#include <time.h>

#include "cli/clock.h"
#include "cli/runs.h"
#include "cli/solving.h"
#include "cli/walked.h"
#include "core/file.h"
#include "core/review.h"

/* What random runs are played for the traffic, and how many. */
enum { RUNS = 2000, SEED = 1 };

/* One reading of the files, with all that follows from it. */
typedef struct {
    Arena *arena;
    Library *library;
    const Scenario *scenario; /* NULL: it has mistakes */
    Diags *diags;
    Solved solved; /* closed if it has no solution */
    Overview overview;
    Traffic traffic[RUNS_COUNT];
} Version;

struct Writing {
    Arena *arena;
    const char *folder; /* of the library */
    const char *name, *procedure;
    const char *file;
    const char *folders[4]; /* NULL ends them */
    Store *store;           /* of kept runs, or NULL */
    const char *runs;       /* a folder of run files, or NULL */
    uint64_t sum;           /* of what was read last */
    bool read;              /* something was */
    Version *now; /* the last without mistakes; NULL before the first */
    Version *before;
    Version *faulty; /* the last reading, if that has mistakes */
    char time[16];
};

static void version_free(Version *v)
{
    if (!v)
        return;
    if (v->solved.solution)
        solving_close(&v->solved);
    diags_free(v->diags);
    library_free(v->library);
    arena_free(v->arena);
}

static const char *folder_of(Arena *arena, const char *path)
{
    const char *slash = strrchr(path, '/');

    return slash ? arena_text(arena, path, (size_t)(slash - path)) : ".";
}

Writing *writing_new(Library *library, const char *name, const char *procedure,
                     Error *err)
{
    const char *file = library_scenario_path(library, name, err);
    Arena *arena = arena_new();
    Writing *w = arena_alloc(arena, sizeof *w);
    int folders = 0;

    if (!file || !file_exists(file)) {
        if (file)
            error_set(err, MESSAGE_NO_SCENARIO,
                      ARGS(name, library_folder(library), "–"));
        arena_free(arena);
        return NULL;
    }
    *w = (Writing){ .arena = arena,
                    .folder = library_folder(library),
                    .name = name,
                    .procedure = procedure,
                    .file = arena_text(arena, file, strlen(file)) };
    w->folders[folders++] = folder_of(arena, w->file);
    w->folders[folders++] = file_join(arena, w->folder, "procedures");
    if (procedure && strchr(procedure, '/'))
        w->folders[folders] = folder_of(arena, procedure);
    return w;
}

void writing_count_runs(Writing *writing, Store *store, const char *folder)
{
    writing->store = store;
    writing->runs = folder;
}

void writing_free(Writing *writing)
{
    if (!writing)
        return;
    version_free(writing->now);
    version_free(writing->before);
    version_free(writing->faulty);
    arena_free(writing->arena);
}

static uint64_t add_bytes(uint64_t sum, const char *data, size_t size)
{
    /* FNV-1a */
    for (size_t i = 0; i < size; i++)
        sum = (sum ^ (unsigned char)data[i]) * UINT64_C(0x100000001b3);
    return sum;
}

static bool counts(const char *name)
{
    const char *dot = strrchr(name, '.');

    return dot && (strcmp(dot, ".lua") == 0 || strcmp(dot, ".txt") == 0);
}

/* Of the files that a reading may depend on. */
static uint64_t sum_files(const Writing *w)
{
    enum { FILE_MAX = 1 << 20 };
    uint64_t sum = UINT64_C(0xcbf29ce484222325);
    Arena *arena = arena_new();

    for (int i = 0; w->folders[i]; i++) {
        const char **names = NULL;

        if (!file_list(w->folders[i], arena, &names, NULL))
            continue;
        for (; *names; names++) {
            char *data = NULL;
            size_t size = 0;

            if (!counts(*names))
                continue;
            file_read(file_join(arena, w->folders[i], *names), FILE_MAX, arena,
                      &data, &size, NULL);
            sum = add_bytes(sum, *names, strlen(*names) + 1);
            sum = add_bytes(sum, data ? data : "", size);
        }
    }
    arena_free(arena);
    return sum;
}

/* Always something: with mistakes it has no scenario. */
static Version *version_read(const Writing *w)
{
    Arena *arena = arena_new();
    Version *v = arena_alloc(arena, sizeof *v);
    Error err = { 0 };

    v->arena = arena;
    v->diags = diags_new();
    v->library = library_new(w->folder, &err);
    if (v->library)
        v->scenario =
            library_scenario(v->library, w->name, w->procedure, v->diags, &err);
    if (!v->scenario && error_is_set(&err))
        diag_add_error(v->diags, w->file, &err);
    return v;
}

static void lend_messages(Draft *draft, const Version *v)
{
    diags_sort(v->diags);
    draft->messages = diags_all(v->diags, &draft->message_count);
}

static void note_time(Writing *w)
{
    time_t now = time(NULL);
    const struct tm *local = localtime(&now);

    if (!local || !strftime(w->time, sizeof w->time, "%H:%M:%S", local))
        w->time[0] = '\0';
}

static bool read_files(void *context, Draft *draft)
{
    Writing *w = context;
    uint64_t sum = sum_files(w);

    if (w->read && sum == w->sum)
        return false;
    w->sum = sum;
    w->read = true;
    note_time(w);

    Version *v = version_read(w);
    version_free(w->faulty);
    w->faulty = v->scenario ? NULL : v;
    if (v->scenario) {
        version_free(w->before);
        w->before = w->now;
        w->now = v;
        *draft = (Draft){ .scenario = v->scenario };
    }
    draft->sound = v->scenario != NULL;
    draft->file = w->file;
    draft->read_at = w->time;
    lend_messages(draft, v);
    return true;
}

/* What is not known under the other procedures it allows is a mistake too. */
static void check_others(const Writing *w, Version *v)
{
    const Scenario *s = v->scenario;
    Solved solved;

    for (int i = 1; !w->procedure && i < s->procedure_count; i++) {
        Error err = { 0 };
        const Scenario *other = library_scenario(
            v->library, w->name, s->procedures[i], v->diags, &err);

        if (other && solving_prove(other, REVIEW_LIMIT, v->diags, &solved))
            solving_close(&solved);
        if (!other && error_is_set(&err))
            diag_add_error(v->diags, s->file, &err);
    }
}

static void solve_version(void *context, Draft *draft)
{
    Writing *w = context;
    Version *v = w->now;
    int64_t began = clock_ms();

    if (solving_prove(v->scenario, REVIEW_LIMIT, v->diags, &v->solved)) {
        v->overview = overview_of(v->arena, v->solved.solution, RUNS, SEED);
        draft->solution = v->solved.solution;
        draft->figures = &v->solved.figures;
        draft->overview = &v->overview;
    }
    check_others(w, v);
    draft->solve_ms = (int)(clock_ms() - began);
    lend_messages(draft, v);
}

/* What is written here is nothing new to read. */
static bool save_run(void *context, const Session *session, Error *err)
{
    Writing *w = context;
    Arena *arena = arena_new();
    const char *path, *line;
    bool ok = runs_keep(session, arena, &path, &line, err);

    w->sum = sum_files(w);
    if (ok)
        error_set(err, MESSAGE_TEST_SAVED, ARGS(path));
    arena_free(arena);
    return ok;
}

static const Traffic *count_runs(void *context, RunsFrom from)
{
    const Writing *w = context;
    Version *v = w->now;
    Traffic *traffic = &v->traffic[from];

    *traffic = traffic_new(v->arena, v->scenario);
    if (from == RUNS_KEPT && w->store)
        walked_kept(traffic, v->library, w->name, w->store, NULL);
    if (from == RUNS_TESTS)
        walked_tests(traffic, v->library, w->name, NULL);
    if (from == RUNS_FOLDER && w->runs)
        walked_folder(traffic, v->library, w->name, w->runs, NULL);
    return traffic->runs ? traffic : NULL;
}

Workbench writing_bench(Writing *writing)
{
    return (Workbench){ .context = writing,
                        .folders = writing->folders,
                        .read = read_files,
                        .solve = solve_version,
                        .save = save_run,
                        .count = count_runs };
}
