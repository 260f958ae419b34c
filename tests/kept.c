#include "tests/kept.h"

#include <stdlib.h>

#include "core/disk.h"
#include "core/file.h"

void kept_begin(Kept *kept, const char *name)
{
    *kept = (Kept){ .folder = "" };
    own_folder_begin(kept->folder, "kept");
    kept->trainee = (Trainee){ .name = name, .registration = "" };
    memset(kept->trainee.id.bytes, 0x5A, ID_SIZE);
}

void kept_end(Kept *kept)
{
    own_folder_end(kept->folder);
}

const char *kept_path(const Kept *kept, const char *name)
{
    static char path[OWN_FOLDER_MAX + 100];

    snprintf(path, sizeof path, "%s/%s", kept->folder, name);
    return path;
}

Bytes kept_read(const char *path)
{
    FILE *file = fopen(path, "rb");

    if (!file)
        return (Bytes){ NULL, 0 };
    fseek(file, 0, SEEK_END);
    long size = ftell(file);
    char *data = calloc(1, (size_t)size + 1);
    rewind(file);
    assert_int_equal(fread(data, 1, (size_t)size, file), size);
    fclose(file);
    return (Bytes){ data, (size_t)size };
}

void kept_write(const char *path, Bytes bytes)
{
    FILE *file = fopen(path, "wb");

    assert_non_null(file);
    assert_int_equal(fwrite(bytes.data, 1, bytes.size, file), bytes.size);
    fclose(file);
}

static bool holds(Bytes all, const char *bytes)
{
    size_t length = strlen(bytes);

    for (size_t i = 0; all.data && i + length <= all.size; i++)
        if (memcmp(all.data + i, bytes, length) == 0)
            return true;
    return false;
}

bool kept_holds(const Kept *kept, const char *bytes)
{
    Arena *arena = arena_new();
    const char **names;
    bool found = false;

    assert_true(file_list(kept->folder, arena, &names, NULL));
    for (int i = 0; names[i]; i++) {
        Bytes all = kept_read(kept_path(kept, names[i]));

        found |= holds(all, bytes) || strstr(names[i], bytes);
        free((char *)(uintptr_t)all.data);
    }
    arena_free(arena);
    return found;
}

int kept_count(const Kept *kept, const char *start)
{
    Arena *arena = arena_new();
    const char **names;
    int count = 0;

    assert_true(file_list(kept->folder, arena, &names, NULL));
    for (int i = 0; names[i]; i++)
        count += strncmp(names[i], start, strlen(start)) == 0;
    arena_free(arena);
    return count;
}

Attempt kept_attempt(const Kept *kept, int number)
{
    Attempt attempt = {
        .trainee = kept->trainee.id,
        .scenario = number % 3 ? "negen-dagen" : "factuur-ziekenhuis",
        .scenario_digest = "00112233445566778899aabbccddeeff"
                           "00112233445566778899aabbccddeeff",
        .procedure = "sblp",
        .procedure_digest = "ffeeddccbbaa99887766554433221100"
                            "ffeeddccbbaa99887766554433221100",
        .mode = "oefenen",
        .program = "0.1.0",
        .seed = number,
        .began = 1777888999 + number,
        .outcome =
            number % 2 ? "solved 1a=kept 1b=late 2.1=not_applicable" : "",
    };

    memset(attempt.id.bytes, 0x33, ID_SIZE);
    memcpy(attempt.id.bytes, &number, sizeof number);
    return attempt;
}

int kept_events(int number, Event events[KEPT_EVENTS_MAX])
{
    int count = 1 + number % KEPT_EVENTS_MAX;

    for (int i = 0; i < count; i++)
        events[i] = (Event){ .kind = i % 7 == 6 ? EVENT_REWOUND : EVENT_CHOSEN,
                             .step = i % 7 == 6 ? "" : "voicemail",
                             .word = i % 7 == 6   ? ""
                                     : i % 5 == 4 ? "supervisor:anoniem"
                                                  : "terugbellen",
                             .text = "",
                             .number = i % 7 == 6 ? i / 2 : 0,
                             .ms = 1000 * i + number };
    return count;
}

Store *kept_open(const Kept *kept)
{
    Error note = { 0 }, err = { 0 };
    Store *store = store_open(kept->folder, true, &note, &err);

    if (!store || error_is_set(&note))
        fail_msg("%s%s", note.text[LANGUAGE_EN], err.text[LANGUAGE_EN]);
    return store;
}

void kept_fill(Store *store, const Kept *kept, int count)
{
    for (int i = 0; i < count; i++) {
        Attempt attempt = kept_attempt(kept, i);
        Event events[KEPT_EVENTS_MAX];
        int event_count = kept_events(i, events);
        Error err = { 0 };

        if (!store_save(store, &kept->trainee, &attempt, events, event_count,
                        &err))
            fail_msg("%s", err.text[LANGUAGE_EN]);
    }
}

int kept_runs(Store *store, const Trainee *trainee)
{
    Arena *arena = arena_new();
    KeptRun *runs;
    int count;

    assert_true(store_runs(store, &trainee->id, arena, &runs, &count, NULL));
    arena_free(arena);
    return count;
}

static bool same_event(const Event *a, const Event *b)
{
    return a->kind == b->kind && a->number == b->number && a->ms == b->ms &&
           strcmp(a->step, b->step) == 0 && strcmp(a->word, b->word) == 0 &&
           strcmp(a->text, b->text) == 0;
}

bool kept_has(Store *store, const Kept *kept, int number, int events)
{
    Attempt attempt = kept_attempt(kept, number);
    Event expected[KEPT_EVENTS_MAX];
    Arena *arena = arena_new();
    Events found = { 0 };
    int most = kept_events(number, expected);
    bool has = store_events(store, &attempt.id, arena, &found, NULL) &&
               found.count >= events && found.count <= most;

    for (int i = 0; has && i < found.count; i++)
        has = same_event(&found.events[i], &expected[i]);
    arena_free(arena);
    return has;
}
