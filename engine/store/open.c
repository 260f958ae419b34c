#include <stdlib.h>
#include <string.h>

#include "core/file.h"
#include "store/inside.h"

char *store_file(Arena *arena, const char *folder, const char *name)
{
    return file_join(arena, folder, name);
}

bool is_damage(int code)
{
    switch (code & 0xFF) {
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
    case SQLITE_ERROR: /* a table or column is not there */
    case SQLITE_FORMAT:
    case SQLITE_MISMATCH:
    case SQLITE_CONSTRAINT:
    case SQLITE_RANGE:
    case SQLITE_TOOBIG:
        return true;
    default:
        return code == SQLITE_CANTOPEN_SYMLINK;
    }
}

/* A log that cannot grow is not always told apart from one that fails. */
static bool is_full(const char *folder)
{
    enum { NEEDED = 1 << 17 };
    int64_t bytes = disk_free_bytes(folder);

    return bytes >= 0 && bytes < NEEDED;
}

static void mark_damaged(const char *folder)
{
    Arena *arena = arena_new();

    disk_make_private(store_file(arena, folder, STORE_MARK), NULL);
    arena_free(arena);
}

bool store_failed(const Store *store, int code, Error *err)
{
    static const struct {
        int code;
        Message message;
    } known[] = {
        { SQLITE_FULL, MESSAGE_STORE_FULL },
        { SQLITE_READONLY, MESSAGE_STORE_READ_ONLY },
        { SQLITE_PERM, MESSAGE_STORE_READ_ONLY },
        { SQLITE_BUSY, MESSAGE_STORE_BUSY },
        { SQLITE_LOCKED, MESSAGE_STORE_BUSY },
        { SQLITE_CANTOPEN, MESSAGE_STORE_READ_ONLY },
    };

    if (code == SQLITE_READONLY_DBMOVED || !file_is_folder(store->folder))
        return error_set(err, MESSAGE_STORE_GONE, ARGS(store->folder));
    if ((code & 0xFF) == SQLITE_IOERR && is_full(store->folder))
        code = SQLITE_FULL;
    if (is_damage(code)) {
        mark_damaged(store->folder);
        return error_set(err, MESSAGE_STORE_DAMAGED, ARGS(store->folder));
    }
    for (size_t i = 0; i < sizeof known / sizeof *known; i++)
        if (known[i].code == (code & 0xFF))
            return error_set(err, known[i].message, ARGS(store->folder));
    return error_set(err, MESSAGE_STORE_FAILED,
                     ARGS(store->folder, sqlite3_errstr(code)));
}

/* The folder must be there, and on a disk of this machine: SQLite can rely on
 * no locks over a network. */
static bool check_folder(const char *folder, bool make, Error *err)
{
    if (make && !disk_make_folder(folder, err))
        return false;
    if (!file_is_folder(folder))
        return error_set(err, MESSAGE_STORE_GONE, ARGS(folder));

    const char *network = disk_network(folder);
    return !network ||
           error_set(err, MESSAGE_STORE_ON_NETWORK, ARGS(folder, network));
}

/* A database of a program newer than this, if the tally bears that out: else
 * it is the header that is damaged. */
static int check_version(const Store *store, Error *err)
{
    int64_t application = 0, version = 0;
    Tally tally = { 0 };
    int code = pragma_read(store->db, "application_id", &application);

    if (code == SQLITE_OK)
        code = pragma_read(store->db, "user_version", &version);
    if (code == SQLITE_OK && application != APPLICATION_ID)
        code = SQLITE_CORRUPT;
    if (code != SQLITE_OK)
        return code;
    code = tally_read(store->db, &tally);
    if (version > SCHEMA_VERSION &&
        (code != SQLITE_OK || tally.version == version)) {
        error_set(err, MESSAGE_STORE_NEWER, ARGS(store->folder));
        return SQLITE_OK;
    }
    return code == SQLITE_OK && tally.version != version ? SQLITE_CORRUPT
                                                         : code;
}

/* Brings the database up to date, and looks it over. Fills `err` only if it
 * may not be used. */
static int ready(const Store *store, Error *err)
{
    int code = check_version(store, err);

    if (code != SQLITE_OK || error_is_set(err))
        return code;
    /* One that was put back from a copy has lost its log. */
    if (store->lock)
        code = sql_run(store->db, "PRAGMA journal_mode = WAL");
    if (store->lock && code == SQLITE_OK)
        code = schema_migrate(store->db, store->folder, migrations,
                              SCHEMA_VERSION);
    return code == SQLITE_OK ? tally_check(store->db) : code;
}

static void close_database(Store *store)
{
    sqlite3_close(store->db);
    store->db = NULL;
}

static bool open_database(Store *store, Error *note, Error *err)
{
    Error refused = { 0 };
    int code = file_exists(store_file(store->arena, store->folder, STORE_MARK))
                   ? SQLITE_CORRUPT
                   : database_open(store->path, &store->db);

    if (code == SQLITE_OK)
        code = ready(store, &refused);
    if (code == SQLITE_OK && !error_is_set(&refused))
        return true;
    close_database(store);
    if (error_is_set(&refused)) {
        if (err)
            *err = refused;
        return false;
    }
    if (!is_damage(code) || !store->lock)
        return store_failed(store, code, err);
    if (!store_rescue(store, note, err))
        return false;
    code = database_open(store->path, &store->db);
    if (code == SQLITE_OK)
        code = ready(store, &refused);
    return code == SQLITE_OK || store_failed(store, code, err);
}

/* Only who is alone makes a database; a guest finds one, or comes back. */
static bool make_database(const Store *store, Error *err)
{
    if (!store->lock)
        return error_set(err, MESSAGE_STORE_BUSY, ARGS(store->folder));

    sqlite3 *db = database_make(store, err);
    return db && database_place(store, db, STORE_DATABASE, err);
}

/* What the system says of a file, as it concerns the trainee. */
static void say_as_store(const Store *store, Error *err)
{
    static const struct {
        Message system, store;
    } known[] = {
        { MESSAGE_NO_ACCESS, MESSAGE_STORE_READ_ONLY },
        { MESSAGE_NO_SPACE, MESSAGE_STORE_FULL },
        { MESSAGE_NOT_FOUND, MESSAGE_STORE_GONE },
    };

    for (size_t i = 0; i < sizeof known / sizeof *known; i++)
        if (err->message == known[i].system) {
            error_set(err, known[i].store, ARGS(store->folder));
            return;
        }
    if (!error_is_set(err) || (err->message >= MESSAGE_STORE_FULL &&
                               err->message <= MESSAGE_STORE_AGAIN))
        return;

    const Error why = *err;

    err->message = MESSAGE_STORE_FAILED;
    for (int i = 0; i < LANGUAGE_COUNT; i++)
        message_fill(err->text[i], sizeof err->text[i], (Language)i,
                     err->message, ARGS(store->folder, why.text[i]));
}

Store *store_open(const char *folder, bool make, Error *note, Error *err)
{
    Error own = { 0 };
    Arena *arena = arena_new();
    Store *store = arena_alloc(arena, sizeof *store);

    *store = (Store){ .arena = arena,
                      .folder = arena_text(arena, folder, strlen(folder)),
                      .path = store_file(arena, folder, STORE_DATABASE) };
    bool ok = check_folder(folder, make, &own);
    if (ok) {
        store->lock = disk_lock(store_file(arena, folder, STORE_LOCK), &own);
        ok = !error_is_set(&own);
    }
    ok = ok && (!store->lock || rescue_end(store, &own));
    ok = ok && (!file_is_missing(store->path) || make_database(store, &own));
    ok = ok && open_database(store, note, &own);
    if (ok)
        return store;
    say_as_store(store, &own);
    if (err)
        *err = own;
    store_close(store);
    return NULL;
}

void store_close(Store *store)
{
    if (!store)
        return;
    close_database(store);
    disk_unlock(store->lock);
    arena_free(store->arena);
}

const char *store_library_version(void)
{
    return sqlite3_libversion();
}

bool store_is_guest(Store *store)
{
    if (!store->lock)
        store->lock = disk_lock(
            store_file(store->arena, store->folder, STORE_LOCK), NULL);
    return !store->lock;
}
