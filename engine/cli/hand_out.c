#include <stdlib.h>
#include <string.h>

#include "cli/store.h"
#include "core/disk.h"
#include "core/file.h"

/* Where what is handed out goes: a folder of its own, in that of the user. */
static const char *handed_out_folder(Arena *arena)
{
    const char *home = getenv("HOME");

    return home && home[0] ? file_join(arena, home, "Klachtwijzer") : NULL;
}

static const KeptRun *last_run(const KeptRun *runs, int count, const char *mode)
{
    while (count > 0 && (strcmp(runs[count - 1].attempt.mode, mode) != 0 ||
                         !runs[count - 1].attempt.outcome[0]))
        count--;
    return count ? &runs[count - 1] : NULL;
}

bool hand_out_last(Store *store, const Trainee *trainee, const char *mode,
                   Arena *arena, Error *err)
{
    const char *folder = handed_out_folder(arena);
    KeptRun *runs;
    int count;
    char *path;

    if (!folder || !store)
        return error_set(err, MESSAGE_NO_DATA_FOLDER, NO_ARGS);
    if (!store_runs(store, &trainee->id, arena, &runs, &count, err))
        return false;
    const KeptRun *last = last_run(runs, count, mode);
    if (!last)
        return error_set(err, MESSAGE_NOTHING_TO_HAND_OUT, NO_ARGS);
    RunFile run = { .attempt = last->attempt, .trainee = *trainee };
    if (!store_events(store, &last->attempt.id, arena, &run.events, err) ||
        !disk_make_folder(folder, err) ||
        !runfile_write(&run, folder, arena, &path, err))
        return false;
    error_set(err, MESSAGE_HANDED_OUT, ARGS(path));
    return true;
}
