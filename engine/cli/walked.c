#include "cli/walked.h"

#include <string.h>

#include "cli/runs.h"
#include "core/file.h"
#include "store/retrace.h"

typedef struct {
    Traffic *traffic;
    Library *library;
    const char *name;
} Walk;

/* The situation under the procedure of a run, or as it is counted. */
static const Scenario *under(const Walk *walk, const char *procedure)
{
    const Scenario *s = walk->traffic->scenario;

    for (int i = 0; i < s->procedure_count; i++)
        if (strcmp(s->procedures[i], procedure) == 0) {
            Diags *diags = diags_new();
            const Scenario *found = library_scenario(walk->library, walk->name,
                                                     procedure, diags, NULL);

            diags_free(diags);
            return found ? found : s;
        }
    return s;
}

static void count_run(const Walk *walk, const Attempt *attempt,
                      const Events *events)
{
    const Scenario *s = under(walk, attempt->procedure);
    Retrace result;
    Session *session = retrace(s, events->events, events->count, &result, NULL);

    if (session)
        traffic_add(walk->traffic, session);
    session_free(session);
}

static bool is_of(const Walk *walk, const Attempt *attempt)
{
    return strcmp(attempt->scenario, walk->traffic->scenario->id) == 0;
}

static void count_person(const Walk *walk, Store *store, const Id *person)
{
    Arena *arena = arena_new();
    KeptRun *runs;
    int count = 0;

    if (!store_runs(store, person, arena, &runs, &count, NULL))
        count = 0;
    for (int i = 0; i < count; i++) {
        Events events;

        if (is_of(walk, &runs[i].attempt) &&
            store_events(store, &runs[i].attempt.id, arena, &events, NULL))
            count_run(walk, &runs[i].attempt, &events);
    }
    arena_free(arena);
}

bool walked_kept(Traffic *traffic, Library *library, const char *name,
                 Store *store, Error *err)
{
    const Walk walk = { traffic, library, name };
    Arena *arena = arena_new();
    Trainee *people;
    int count;
    bool ok = store_trainees(store, arena, &people, &count, err);

    for (int i = 0; ok && i < count; i++)
        count_person(&walk, store, &people[i].id);
    arena_free(arena);
    return ok;
}

static bool is_among(const Id *ids, int count, const Id *id)
{
    for (int i = 0; i < count; i++)
        if (id_equal(&ids[i], id))
            return true;
    return false;
}

bool walked_folder(Traffic *traffic, Library *library, const char *name,
                   const char *folder, Error *err)
{
    const Walk walk = { traffic, library, name };
    Arena *arena = arena_new(), *scratch = arena_new();
    const char **names;
    Id *ids = NULL;
    int count = 0;
    bool ok = file_list(folder, arena, &names, err);

    for (; ok && *names; names++) {
        RunFile run;

        arena_reset(scratch);
        if (!cli_is_run_file(*names) ||
            !runfile_read(file_join(scratch, folder, *names), scratch, &run,
                          NULL) ||
            !run.sealed || !is_of(&walk, &run.attempt) ||
            is_among(ids, count, &run.attempt.id))
            continue;
        *ARENA_PUSH(arena, ids, count) = run.attempt.id;
        count_run(&walk, &run.attempt, &run.events);
    }
    arena_free(scratch);
    arena_free(arena);
    return ok;
}

static void count_test(void *context, const ExpectedRun *run)
{
    const Walk *walk = context;
    Session *session = expected_run_play(under(walk, run->procedure), run);

    if (session)
        traffic_add(walk->traffic, session);
    session_free(session);
}

bool walked_tests(Traffic *traffic, Library *library, const char *name,
                  Error *err)
{
    Walk walk = { traffic, library, name };

    return runs_each(traffic->scenario, count_test, &walk, err);
}
