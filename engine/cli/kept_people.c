#include "cli/kept_inside.h"

#include <string.h>

#include "cli/outbox.h"

/* Who plays: one of several on this machine, who each have their own. */

const PlayerName *kept_people(void *context, int *count)
{
    Kept *kept = context;
    Store *store = journal_store(kept->journal);
    Trainee *trainees = NULL;
    PlayerName *people = NULL;
    int found = 0;

    *count = 0;
    if (!store || !store_trainees(store, kept->arena, &trainees, &found, NULL))
        return NULL;
    for (int i = 0; i < found; i++)
        *ARENA_PUSH(kept->arena, people, *count) =
            (PlayerName){ trainees[i].name, trainees[i].registration };
    return people;
}

/* Opens the store anew, for this person. That it is shared was said before. */
static void open_as(Kept *kept, const char *name, Error *err)
{
    const char *folder = data_folder(kept->cli, kept->arena);
    Error note = { 0 };

    kept->journal = journal_new(folder, name, &note);
    if (error_is_set(&note) && note.message != MESSAGE_STORE_GUEST && err)
        *err = note;
}

bool kept_play_as(void *context, const char *name, Error *err)
{
    Kept *kept = context;
    Settings settings = settings_default(kept->cli->language);

    if (strlen(name) > WORD_MAX)
        return error_set(err, MESSAGE_NAME_TOO_LONG, NO_ARGS);
    if (journal_is_behind(kept->journal))
        return error_set(err, MESSAGE_STILL_UNSAVED, NO_ARGS);
    journal_end(kept->journal, NULL);
    open_as(kept, name, err);
    kept_settings(kept, &settings);
    app_set_settings(kept->app, &settings);
    kept_tell_player(kept);
    return true;
}

bool kept_name(void *context, const PlayerName *person, Error *err)
{
    const Kept *kept = context;

    return journal_name(kept->journal, person->name, person->registration, err);
}

/* All is on disk first, so that nothing is written after it was deleted. */
bool kept_forget(void *context, Error *err)
{
    Kept *kept = context;
    const char *folder = data_folder(kept->cli, kept->arena);
    const Trainee *trainee = journal_trainee(kept->journal);
    const char *name =
        arena_text(kept->arena, trainee->name, strlen(trainee->name));
    Id id = trainee->id;
    Error note = { 0 };
    bool saved = journal_end(kept->journal, err);
    Store *store = saved ? store_open(folder, false, &note, err) : NULL;
    bool gone =
        store && store_forget(store, &id, err) && outbox_forget(folder, err);

    store_close(store);
    open_as(kept, gone ? "" : name, NULL);
    kept->attempt = kept->line_count = 0;
    memset(kept->written, 0, sizeof kept->written);
    return gone;
}
