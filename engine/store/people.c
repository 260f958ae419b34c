#include <string.h>

#include "core/file.h"
#include "store/inside.h"

int person_put(sqlite3 *db, Tally *tally, const Trainee *trainee)
{
    Value values[COLUMNS_MAX] = { 0 };

    values[PERSON_ID] = value_id(&trainee->id);
    values[PERSON_NAME] = value_text(trainee->name);
    values[PERSON_REGISTRATION] = value_text(trainee->registration);
    values[PERSON_TURN] = value_number(tally->turn);
    return counted_put(db, tally, TABLE_PEOPLE, values);
}

typedef struct {
    Arena *arena;
    Trainee *trainees;
    int count;
} People;

static int take_person(void *context, const Value *v)
{
    People *people = context;
    Bytes name = v[PERSON_NAME].bytes;
    Bytes registration = v[PERSON_REGISTRATION].bytes;

    *ARENA_PUSH(people->arena, people->trainees, people->count) = (Trainee){
        .id = value_to_id(v[PERSON_ID]),
        .name = arena_text(people->arena, name.data, name.size),
        .registration =
            arena_text(people->arena, registration.data, registration.size),
    };
    return SQLITE_OK;
}

bool store_trainees(Store *store, Arena *arena, Trainee **trainees, int *count,
                    Error *err)
{
    People people = { .arena = arena };
    int code = rows_read(store->db, TABLE_PEOPLE, NULL, take_person, &people);

    if (code != SQLITE_OK)
        return store_failed(store, code, err);
    *trainees = people.trainees;
    *count = people.count;
    return true;
}

static bool is_of_another(Store *store, const Trainee *trainee)
{
    Arena *arena = arena_new();
    Trainee *all = NULL;
    int count = 0;
    bool found = false;

    store_trainees(store, arena, &all, &count, NULL);
    for (int i = 0; i < count; i++)
        found |= strcmp(all[i].name, trainee->name) == 0 &&
                 !id_equal(&all[i].id, &trainee->id);
    arena_free(arena);
    return found;
}

bool store_name(Store *store, const Trainee *trainee, Error *err)
{
    Tally tally = { 0 };

    if (strlen(trainee->name) > WORD_MAX)
        return error_set(err, MESSAGE_NAME_TOO_LONG, NO_ARGS);
    if (strlen(trainee->registration) > WORD_MAX)
        return error_set(err, MESSAGE_NUMBER_TOO_LONG, NO_ARGS);
    if (is_of_another(store, trainee))
        return error_set(err, MESSAGE_NAME_TAKEN, ARGS(trainee->name));
    int code = transaction_begin(store, &tally);

    if (code == SQLITE_OK)
        code = person_put(store->db, &tally, trainee);
    return transaction_end(store, &tally, code, err);
}

bool store_trainee(Store *store, const char *name, const char *registration,
                   Trainee *trainee, Error *err)
{
    Trainee *all = NULL;
    int count = 0;

    if (!store_trainees(store, store->arena, &all, &count, err))
        return false;
    for (int i = 0; i < count; i++)
        if (strcmp(all[i].name, name) == 0) {
            *trainee = all[i];
            return true;
        }
    *trainee = (Trainee){ .id = id_new(),
                          .name = arena_text(store->arena, name, strlen(name)),
                          .registration = arena_text(store->arena, registration,
                                                     strlen(registration)) };
    return store_name(store, trainee, err);
}

/* Kept like what a trainee has set, so that it goes when they go. */
static const char plays[] = "plays";

bool store_plays(Store *store, const Id *trainee, Error *err)
{
    return store_set(store, trainee, plays, "", err);
}

typedef struct {
    Id trainee;
    int64_t turn; /* when they began; 0 if nobody has */
} Latest;

static int take_latest(void *context, const Value *v)
{
    Latest *latest = context;
    Bytes word = v[SETTING_WORD].bytes;

    if (word.size == strlen(plays) &&
        memcmp(word.data, plays, word.size) == 0 &&
        v[SETTING_TURN].number > latest->turn)
        *latest =
            (Latest){ value_to_id(v[SETTING_PERSON]), v[SETTING_TURN].number };
    return SQLITE_OK;
}

const char *store_last_player(Store *store, Arena *arena, Error *err)
{
    Latest latest = { .turn = 0 };
    Trainee *all = NULL;
    int count = 0,
        code = rows_read(store->db, TABLE_SETTINGS, NULL, take_latest, &latest);

    if (code != SQLITE_OK) {
        store_failed(store, code, err);
        return NULL;
    }
    if (!store_trainees(store, arena, &all, &count, err))
        return NULL;
    for (int i = 0; latest.turn > 0 && i < count; i++)
        if (id_equal(&all[i].id, &latest.trainee))
            return all[i].name;
    return "";
}

typedef struct {
    sqlite3 *db;
    Id trainee;
} Forgetting;

static int forget_events(void *context, const Value *values)
{
    const Forgetting *f = context;
    Id trainee = value_to_id(values[RUN_PERSON]);

    return id_equal(&trainee, &f->trainee)
               ? rows_remove(f->db, TABLE_EVENTS, &values[RUN_ID])
               : SQLITE_OK;
}

static int remove_runs(sqlite3 *db, const Value *person)
{
    sqlite3_stmt *st = NULL;
    int code = sqlite3_prepare_v2(db, "DELETE FROM runs WHERE person = ?", -1,
                                  &st, NULL);

    if (code == SQLITE_OK)
        code = sqlite3_bind_blob64(st, 1, person->bytes.data,
                                   person->bytes.size, SQLITE_STATIC);
    if (code == SQLITE_OK)
        code = sqlite3_step(st);
    sqlite3_finalize(st);
    return code == SQLITE_DONE ? SQLITE_OK : code;
}

static int remove_rows(sqlite3 *db, const Id *trainee, Tally *tally)
{
    Forgetting f = { db, *trainee };
    Value person = value_id(trainee);
    int64_t turn = tally->turn;
    int code = rows_read(db, TABLE_RUNS, NULL, forget_events, &f);

    if (code == SQLITE_OK)
        code = remove_runs(db, &person);
    if (code == SQLITE_OK)
        code = rows_remove(db, TABLE_PEOPLE, &person);
    if (code == SQLITE_OK)
        code = rows_remove(db, TABLE_SETTINGS, &person);
    if (code == SQLITE_OK)
        code = tally_rebuild(db, SCHEMA_VERSION);
    if (code == SQLITE_OK)
        code = tally_read(db, tally);
    tally->turn = turn;
    return code;
}

static bool begins_with(const char *text, const char *start)
{
    return strncmp(text, start, strlen(start)) == 0;
}

/* Copies, and what was set aside, may hold anybody. */
static bool remove_copies(const Store *store, Error *err)
{
    Arena *arena = arena_new();
    const char **names;
    bool ok = file_list(store->folder, arena, &names, err);

    for (int i = 0; ok && names[i]; i++)
        if (begins_with(names[i], STORE_COPY) ||
            begins_with(names[i], STORE_ASIDE) ||
            begins_with(names[i], STORE_UNFINISHED))
            ok = disk_remove(store_file(arena, store->folder, names[i]), err);
    arena_free(arena);
    return ok;
}

bool store_forget(Store *store, const Id *trainee, Error *err)
{
    static const char rewrite[] = "PRAGMA wal_checkpoint(TRUNCATE);"
                                  "VACUUM;"
                                  "PRAGMA wal_checkpoint(TRUNCATE)";
    Tally tally = { 0 };

    if (store_is_guest(store))
        return error_set(err, MESSAGE_STORE_GUEST, ARGS(store->folder));

    int code = transaction_begin(store, &tally);
    if (code == SQLITE_OK)
        code = remove_rows(store->db, trainee, &tally);
    if (!transaction_end(store, &tally, code, err))
        return false;
    code = sql_run(store->db, rewrite);
    return code == SQLITE_OK ? remove_copies(store, err)
                             : store_failed(store, code, err);
}
