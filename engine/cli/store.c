#include "cli/store.h"

#include <string.h>

#include "cli/kept.h"

Store *cli_store(Cli *cli)
{
    Error note = { 0 }, err = { 0 };
    Arena *arena = arena_new();
    const char *folder = data_folder(cli, arena);
    Store *store = folder ? store_open(folder, false, &note, &err) : NULL;

    if (!folder)
        error_set(&err, MESSAGE_NO_DATA_FOLDER, NO_ARGS);
    if (error_is_set(&note))
        cli_fail_error(cli, EXIT_FINE, &note);
    if (!store)
        cli_fail_error(cli, EXIT_WORLD, &err);
    arena_free(arena);
    return store;
}

bool cli_trainee(const Cli *cli, Store *store, const char *name, Arena *arena,
                 Trainee *trainee)
{
    Error err = { 0 };
    Trainee *all;
    int count;

    if (!name)
        name = store_last_player(store, arena, &err);
    if (!name || !store_trainees(store, arena, &all, &count, &err)) {
        cli_fail_error(cli, EXIT_WORLD, &err);
        return false;
    }
    for (int i = 0; i < count; i++)
        if (strcmp(all[i].name, name) == 0) {
            *trainee = all[i];
            return true;
        }
    cli_fail(cli, EXIT_USAGE, MESSAGE_NO_TRAINEE, ARGS(name));
    return false;
}

static bool write_run(Store *store, const Trainee *trainee, const KeptRun *kept,
                      const char *folder, Arena *arena, char **path, Error *err)
{
    RunFile run = { .attempt = kept->attempt, .trainee = *trainee };

    return store_events(store, &kept->attempt.id, arena, &run.events, err) &&
           runfile_write(&run, folder, arena, path, err);
}

bool cli_write_runs(Store *store, const Trainee *trainee, const char *folder,
                    void (*wrote)(const char *path), int *count, Error *err)
{
    Arena *arena = arena_new();
    KeptRun *runs;
    int kept = 0;
    bool ok = store_runs(store, &trainee->id, arena, &runs, &kept, err);

    *count = 0;
    for (int i = 0; ok && i < kept; i++) {
        char *path;

        if (!runs[i].attempt.outcome[0])
            continue;
        ok = write_run(store, trainee, &runs[i], folder, arena, &path, err);
        *count += ok;
        if (ok && wrote)
            wrote(path);
    }
    arena_free(arena);
    return ok;
}

bool cli_judge(Cli *cli, const RunFile *run, Arena *arena,
               const Scenario **scenario, Verified *verified, Error *err)
{
    Diags *diags = diags_new();

    *scenario = library_scenario(cli->library, run->attempt.scenario,
                                 run->attempt.procedure, diags, err);
    diags_free(diags);
    if (!*scenario && !error_is_set(err))
        error_set(err, MESSAGE_SCENARIO_BROKEN, ARGS(run->attempt.scenario));
    return *scenario && verify(run, *scenario, arena, verified, err);
}

bool cli_verify(Cli *cli, const char *path, Arena *arena, RunFile *run,
                const Scenario **scenario, Verified *verified, Error *err)
{
    return runfile_read(path, arena, run, err) &&
           cli_judge(cli, run, arena, scenario, verified, err);
}

/* Is it kept already? Returns false if that cannot be found out. */
static bool look_up(Store *store, const Id *id, Arena *arena, bool *known,
                    Error *err)
{
    Error why = { 0 };
    Events events;

    *known = store_events(store, id, arena, &events, &why);
    if (*known || why.message == MESSAGE_NO_KEPT_RUN)
        return true;
    *err = why;
    return false;
}

static bool import_into(Cli *cli, Store *store, const char *path, Arena *arena,
                        bool *known, Error *err)
{
    RunFile run;
    Verified verified;
    const Scenario *scenario;
    Trainee trainee;

    if (!cli_verify(cli, path, arena, &run, &scenario, &verified, err))
        return false;
    if (!run.sealed)
        return error_set(err, MESSAGE_RUNFILE_CHANGED, ARGS(path));
    if (verified.outcome[0] == '\0')
        return error_set(err, MESSAGE_RUNFILE_NO_END, ARGS(path));
    if (!look_up(store, &run.attempt.id, arena, known, err))
        return false;
    if (*known)
        return true;
    if (!store_trainee(store, run.trainee.name, run.trainee.registration,
                       &trainee, err))
        return false;
    run.attempt.trainee = trainee.id;
    run.attempt.outcome = verified.outcome;
    return store_save(store, &trainee, &run.attempt, run.events.events,
                      run.events.count, err);
}

bool import_run(Cli *cli, Store *store, const char *path, bool *known,
                Error *err)
{
    Arena *arena = arena_new();
    bool ok = import_into(cli, store, path, arena, known, err);

    arena_free(arena);
    return ok;
}
