#include <inttypes.h>
#include <stdio.h>
#include <string.h>

#include "store/inside.h"

/* What is here has been made on people's machines, and never changes. */
const Migration migrations[SCHEMA_VERSION] = {
    "CREATE TABLE people (id BLOB NOT NULL PRIMARY KEY, name TEXT NOT NULL, "
    "registration TEXT NOT NULL, turn INTEGER NOT NULL, sum INTEGER NOT NULL) "
    "STRICT;"
    "CREATE TABLE runs (id BLOB NOT NULL PRIMARY KEY, person BLOB NOT NULL, "
    "scenario TEXT NOT NULL, scenario_digest TEXT NOT NULL, "
    "procedure TEXT NOT NULL, procedure_digest TEXT NOT NULL, "
    "mode TEXT NOT NULL, program TEXT NOT NULL, seed INTEGER NOT NULL, "
    "began INTEGER NOT NULL, events INTEGER NOT NULL, "
    "events_sum INTEGER NOT NULL, outcome TEXT NOT NULL, "
    "turn INTEGER NOT NULL, sum INTEGER NOT NULL) STRICT;"
    "CREATE TABLE events (run BLOB NOT NULL, at INTEGER NOT NULL, "
    "kind TEXT NOT NULL, step TEXT NOT NULL, word TEXT NOT NULL, "
    "text TEXT NOT NULL, number INTEGER NOT NULL, ms INTEGER NOT NULL, "
    "sum INTEGER NOT NULL, PRIMARY KEY (run, at)) STRICT;"
    "CREATE TABLE settings (person BLOB NOT NULL, word TEXT NOT NULL, "
    "value TEXT NOT NULL, turn INTEGER NOT NULL, sum INTEGER NOT NULL, "
    "PRIMARY KEY (person, word)) STRICT;",
};

int pragma_read(sqlite3 *db, const char *pragma, int64_t *value)
{
    sqlite3_stmt *st = NULL;
    char sql[64];

    snprintf(sql, sizeof sql, "PRAGMA %s", pragma);
    int code = sqlite3_prepare_v2(db, sql, -1, &st, NULL);
    if (code == SQLITE_OK)
        code = sqlite3_step(st);
    if (code == SQLITE_ROW)
        *value = sqlite3_column_int64(st, 0);
    sqlite3_finalize(st);
    return code == SQLITE_ROW    ? SQLITE_OK
           : code == SQLITE_DONE ? SQLITE_CORRUPT
                                 : code;
}

int database_open(const char *path, sqlite3 **db)
{
    /* Nothing in a file may run, and nothing that was deleted may stay. */
    static const char settings[] = "PRAGMA trusted_schema = OFF;"
                                   "PRAGMA cell_size_check = ON;"
                                   "PRAGMA secure_delete = ON;"
                                   "PRAGMA synchronous = FULL;"
                                   "PRAGMA wal_autocheckpoint = 200;"
                                   "PRAGMA temp_store = MEMORY";
    int code = sqlite3_open_v2(path, db, SQLITE_OPEN_READWRITE, NULL);

    if (code != SQLITE_OK)
        return code;
    sqlite3_extended_result_codes(*db, 1);
    sqlite3_busy_timeout(*db, 5000);
    sqlite3_db_config(*db, SQLITE_DBCONFIG_DEFENSIVE, 1, NULL);
    return sql_run(*db, settings);
}

static int copy_database(sqlite3 *db, const char *folder, int64_t version)
{
    Arena *arena = arena_new();
    sqlite3_stmt *st = NULL;
    char name[64];

    snprintf(name, sizeof name, STORE_COPY "%" PRId64 ".db", version);
    const char *path = store_file(arena, folder, name);
    int code = disk_make_private(path, NULL) ? SQLITE_OK : SQLITE_CANTOPEN;
    if (code == SQLITE_OK)
        code = sqlite3_prepare_v2(db, "VACUUM INTO ?", -1, &st, NULL);
    if (code == SQLITE_OK) {
        sqlite3_bind_text(st, 1, path, -1, SQLITE_STATIC);
        code = sqlite3_step(st);
    }
    sqlite3_finalize(st);
    arena_free(arena);
    return code == SQLITE_DONE ? SQLITE_OK : code;
}

static int migrate_once(sqlite3 *db, Migration step, int64_t version)
{
    char stamp[64];
    int code = sql_run(db, "BEGIN IMMEDIATE");

    snprintf(stamp, sizeof stamp, "PRAGMA user_version = %" PRId64, version);
    if (code == SQLITE_OK)
        code = sql_run(db, step);
    if (code == SQLITE_OK)
        code = sql_run(db, stamp);
    if (code == SQLITE_OK)
        code = tally_rebuild(db, version);
    if (code == SQLITE_OK)
        code = sql_run(db, "COMMIT");
    if (!sqlite3_get_autocommit(db))
        sql_run(db, "ROLLBACK");
    return code;
}

int schema_migrate(sqlite3 *db, const char *folder, const Migration *list,
                   int version)
{
    int64_t now = 0;
    int code = pragma_read(db, "user_version", &now);

    if (code == SQLITE_OK && now > 0 && now < version)
        code = copy_database(db, folder, now);
    for (; code == SQLITE_OK && now < version; now++)
        code = migrate_once(db, list[now], now + 1);
    return code;
}

/* A row must fit in a page, or it could not be found again in a damaged file:
 * see carve.c. */
static const char large_pages[] = "PRAGMA page_size = 16384";

sqlite3 *database_make(const Store *store, Error *err)
{
    char stamp[64];
    sqlite3 *db = NULL;
    const char *path =
        store_file(store->arena, store->folder, STORE_UNFINISHED);

    if (!disk_make_private(path, err))
        return NULL;
    snprintf(stamp, sizeof stamp, "PRAGMA application_id = %d", APPLICATION_ID);
    int code = database_open(path, &db);
    if (code == SQLITE_OK)
        code = sql_run(db, large_pages);
    if (code == SQLITE_OK)
        code = sql_run(db, "PRAGMA journal_mode = WAL");
    if (code == SQLITE_OK)
        code = sql_run(db, stamp);
    if (code == SQLITE_OK)
        code = schema_migrate(db, store->folder, migrations, SCHEMA_VERSION);
    if (code == SQLITE_OK)
        return db;
    sqlite3_close(db);
    store_failed(store, code, err);
    return NULL;
}

bool database_place(const Store *store, sqlite3 *db, const char *name,
                    Error *err)
{
    const char *from =
        store_file(store->arena, store->folder, STORE_UNFINISHED);
    int code = sql_run(db, "PRAGMA wal_checkpoint(TRUNCATE)");

    sqlite3_close(db);
    if (code != SQLITE_OK)
        return store_failed(store, code, err);
    if (!disk_rename(from, store_file(store->arena, store->folder, name), err))
        return false;
    disk_sync_folder(store->folder);
    return true;
}
