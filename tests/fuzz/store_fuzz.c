#define _XOPEN_SOURCE 700

#include "tests/fuzz/fuzz.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "core/disk.h"
#include "core/file.h"
#include "store/store.h"

/*
 * A database that is put in the place of ours: it is used, mended, or left
 * alone, and what is then confirmed as saved is there when the store is opened
 * again.
 */
static const Event events[] = {
    { EVENT_CHOSEN, "voicemail", "terugbellen", "", 0, 4200 },
    { EVENT_REFLECTED, "", "aim", "rustig blijven", 0, 9000 },
};

static const char *own_folder(void)
{
    static char folder[] = "/dev/shm/klachtwijzer-fuzz-XXXXXX";
    static bool made;

    if (!made && !mkdtemp(folder))
        fuzz_law("there is no folder to work in");
    made = true;
    return folder;
}

static void sweep(const char *folder, Arena *arena)
{
    const char **names;

    if (file_list(folder, arena, &names, NULL))
        for (; *names; names++)
            remove(file_join(arena, folder, *names));
}

static void put(const char *path, const uint8_t *data, size_t size)
{
    FILE *file = fopen(path, "wb");

    if (!file || fwrite(data, 1, size, file) != size || fclose(file) != 0)
        fuzz_law("the database cannot be put in place");
}

static void read_all(Store *store, Arena *arena)
{
    Trainee *trainees;
    int count, run_count;
    KeptRun *runs;
    Events found;

    if (!store_trainees(store, arena, &trainees, &count, NULL))
        return;
    for (int i = 0; i < count; i++)
        if (store_runs(store, &trainees[i].id, arena, &runs, &run_count, NULL))
            for (int k = 0; k < run_count; k++)
                store_events(store, &runs[k].attempt.id, arena, &found, NULL);
}

static bool save(Store *store, Attempt *attempt)
{
    Trainee trainee;

    if (!store_trainee(store, "Iris", "", &trainee, NULL))
        return false;
    *attempt = (Attempt){
        .trainee = trainee.id,
        .scenario = "negen-dagen",
        .scenario_digest = "",
        .procedure = "sblp",
        .procedure_digest = "",
        .mode = "oefenen",
        .program = "0.1.0",
        .outcome = "",
    };
    memset(attempt->id.bytes, 0x17, ID_SIZE);
    return store_save(store, &trainee, attempt, events, 2, NULL);
}

static void find_again(const char *folder, const Attempt *attempt, Arena *arena)
{
    Error note = { 0 }, err = { 0 };
    Store *store = store_open(folder, true, &note, &err);
    Events found = { 0 };

    if (!store || !store_events(store, &attempt->id, arena, &found, NULL) ||
        found.count < 2)
        fuzz_law("what was confirmed is gone");
    store_close(store);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const char *folder = own_folder();
    Arena *arena = arena_new();
    Error note = { 0 }, err = { 0 };
    Attempt attempt;

    put(file_join(arena, folder, "klachtwijzer.db"), data, size);
    Store *store = store_open(folder, true, &note, &err);
    if (store) {
        read_all(store, arena);
        bool saved = save(store, &attempt);
        store_close(store);
        if (saved)
            find_again(folder, &attempt, arena);
    } else if (!error_is_set(&err)) {
        fuzz_law("refused without a word");
    }
    sweep(folder, arena);
    arena_free(arena);
    return 0;
}
