#include <inttypes.h>
#include <stdio.h>
#include <string.h>

#include "core/file.h"
#include "store/inside.h"

/* Larger than thousands of years of practice. */
static const size_t database_limit = (size_t)1 << 30;

typedef struct {
    sqlite3 *db; /* the new one */
    Arena *arena;
    int code;
    KeptRow *runs;
    int run_count, event_count;
} Rescue;

/* Puts a row, unless a later one of the same key is there. */
static int put_latest(Rescue *r, TableName table, int turn, const Value *values)
{
    Value old[COLUMNS_MAX];
    int code;

    memcpy(old, values, sizeof old);
    code = row_find(r->db, table, old, r->arena);
    if (code == SQLITE_ROW && old[turn].number >= values[turn].number)
        return SQLITE_OK;
    return code == SQLITE_ROW || code == SQLITE_DONE
               ? row_put(r->db, table, values)
               : code;
}

static void note_code(Rescue *r, int code)
{
    if (r->code == SQLITE_OK)
        r->code = code;
}

static int rescue_person(void *context, const Value *values)
{
    note_code(context, put_latest(context, TABLE_PEOPLE, PERSON_TURN, values));
    return SQLITE_OK;
}

static int rescue_run(void *context, const Value *values)
{
    note_code(context, put_latest(context, TABLE_RUNS, RUN_TURN, values));
    return SQLITE_OK;
}

static int rescue_event(void *context, const Value *values)
{
    Rescue *r = context;

    note_code(r, row_put(r->db, TABLE_EVENTS, values));
    return SQLITE_OK;
}

static int rescue_setting(void *context, const Value *values)
{
    note_code(context,
              put_latest(context, TABLE_SETTINGS, SETTING_TURN, values));
    return SQLITE_OK;
}

/* Carves a file that need not be there. */
static bool carve_file(Rescue *r, const char *path, Error *err)
{
    static RowFn *const each[TABLE_COUNT] = {
        [TABLE_PEOPLE] = rescue_person,
        [TABLE_RUNS] = rescue_run,
        [TABLE_EVENTS] = rescue_event,
        [TABLE_SETTINGS] = rescue_setting,
    };
    char *data;
    size_t size;

    if (file_is_missing(path))
        return true;
    if (!file_read(path, database_limit, r->arena, &data, &size, err))
        return false;
    carve((Bytes){ data, size }, each, r);
    return true;
}

typedef struct {
    int64_t count;
    uint64_t sum;
} Line;

/* Counts events as far as they follow on each other. */
static int count_event(void *context, const Value *values)
{
    Line *line = context;

    if (values[EVENT_AT].number == line->count + 1) {
        line->count++;
        line->sum += (uint64_t)row_sum(TABLE_EVENTS, values);
    }
    return SQLITE_OK;
}

static int gather_run(void *context, const Value *values)
{
    Rescue *r = context;
    KeptRow *row = ARENA_PUSH(r->arena, r->runs, r->run_count);

    memcpy(row->values, values, sizeof row->values);
    row_keep(TABLE_RUNS, row->values, r->arena);
    return SQLITE_OK;
}

/* A run goes as far as its events do. */
static int mend_run(Rescue *r, Value *run)
{
    Line line = { 0 };
    int code = rows_read(r->db, TABLE_EVENTS, run, count_event, &line);

    r->event_count += (int)line.count;
    if (code != SQLITE_OK || (run[RUN_EVENTS].number == line.count &&
                              run[RUN_EVENTS_SUM].number == (int64_t)line.sum))
        return code;
    run[RUN_EVENTS] = value_number(line.count);
    run[RUN_EVENTS_SUM] = value_number((int64_t)line.sum);
    return row_put(r->db, TABLE_RUNS, run);
}

static int mend_runs(Rescue *r)
{
    int code = rows_read(r->db, TABLE_RUNS, NULL, gather_run, r);

    for (int i = 0; i < r->run_count && code == SQLITE_OK; i++)
        code = mend_run(r, r->runs[i].values);
    return code;
}

/* Fills the new database with what can be read of the old one. */
static bool read_rows(Rescue *r, const Store *store, Error *err)
{
    char *log = store_file(r->arena, store->folder, STORE_DATABASE "-wal");
    int code = sql_run(r->db, "BEGIN IMMEDIATE");

    note_code(r, code);
    if (!carve_file(r, store->path, err) || !carve_file(r, log, err))
        return false;
    note_code(r, mend_runs(r));
    if (r->code == SQLITE_OK)
        r->code = tally_rebuild(r->db, SCHEMA_VERSION);
    if (r->code == SQLITE_OK)
        r->code = sql_run(r->db, "COMMIT");
    return r->code == SQLITE_OK || store_failed(store, r->code, err);
}

/* A name that no database was set aside under yet, in the arena; NULL if the
 * system cannot tell. */
static const char *free_name(const Store *store, Error *err)
{
    char name[64];
    const char *path;
    int number = 0;

    do {
        snprintf(name, sizeof name, STORE_ASIDE "%d.db", ++number);
        path = store_file(store->arena, store->folder, name);
    } while (file_exists(path));
    if (file_is_missing(path))
        return path;
    error_set(err, MESSAGE_DISK_FAILED, ARGS(path));
    return NULL;
}

static bool rename_beside(const Store *store, const char *to,
                          const char *ending, Error *err)
{
    const size_t room = strlen(to) + strlen(store->path) + 16;
    char *old = arena_alloc(store->arena, room);
    char *new = arena_alloc(store->arena, room);

    snprintf(old, room, "%s%s", store->path, ending);
    snprintf(new, room, "%s%s", to, ending);
    return file_is_missing(old) || disk_rename(old, new, err);
}

bool rescue_end(const Store *store, Error *err)
{
    const char *rescued =
        store_file(store->arena, store->folder, STORE_RESCUED);
    const char *aside;

    if (!file_exists(rescued))
        return file_is_missing(rescued) ||
               error_set(err, MESSAGE_DISK_FAILED, ARGS(rescued));
    aside = free_name(store, err);
    if (!aside || !rename_beside(store, aside, "", err) ||
        !rename_beside(store, aside, "-wal", err) ||
        !rename_beside(store, aside, "-shm", err) ||
        !disk_rename(rescued, store->path, err))
        return false;
    disk_sync_folder(store->folder);
    return disk_remove(store_file(store->arena, store->folder, STORE_MARK),
                       err);
}

static void say_rescued(const Rescue *r, const char *folder, Error *note)
{
    char runs[16], events[16];

    snprintf(runs, sizeof runs, "%d", r->run_count);
    snprintf(events, sizeof events, "%d", r->event_count);
    error_set(note, MESSAGE_STORE_RESCUED,
              ARGS(runs, events, folder, STORE_ASIDE));
}

bool store_rescue(const Store *store, Error *note, Error *err)
{
    Rescue r = { .arena = arena_new() };
    bool ok = (r.db = database_make(store, err)) != NULL;

    if (ok && !read_rows(&r, store, err)) {
        sqlite3_close(r.db);
        ok = false;
    }
    ok = ok && database_place(store, r.db, STORE_RESCUED, err) &&
         rescue_end(store, err);
    if (ok)
        say_rescued(&r, store->folder, note);
    arena_free(r.arena);
    return ok;
}
