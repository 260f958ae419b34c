#ifndef STORE_INSIDE_H
#define STORE_INSIDE_H

#include "core/disk.h"
#include "store/rows.h"
#include "store/store.h"

/*
 * The inside of the store.
 *
 * Rows of people, runs and settings are counted in the tally, a row of its own
 * that every transaction rewrites: how many there are, and the sum of their
 * sums. So a row that is missing is noticed too. The events of a run are
 * counted likewise in the row of the run.
 */
typedef struct {
    int64_t version; /* of the schema, to know a damaged header by */
    int64_t rows;
    uint64_t sum;
    int64_t turn; /* of the last transaction */
} Tally;

struct Store {
    Arena *arena;
    const char *folder;
    const char *path; /* of the database */
    sqlite3 *db;
    DiskLock *lock; /* NULL for a guest */
};

/* The files of a store, in `arena`. */
char *store_file(Arena *arena, const char *folder, const char *name);

#define STORE_DATABASE "klachtwijzer.db"
#define STORE_LOCK "klachtwijzer.lock"
#define STORE_COPY "klachtwijzer-versie-"        /* before a migration */
#define STORE_ASIDE "klachtwijzer-beschadigd-"   /* a damaged one */
#define STORE_MARK "klachtwijzer-te-herstellen"  /* damage was met in use */
#define STORE_UNFINISHED "klachtwijzer-nieuw.db" /* being made */
#define STORE_RESCUED "klachtwijzer-gered.db"    /* done, to be put in place */

/* Says what a result code of SQLite means for this store; returns false. What
 * is damaged is marked as such, to be mended when it is next opened. */
bool store_failed(const Store *store, int code, Error *err);

/* Does the code say that the database is damaged? */
bool is_damage(int code);

/* Opens the database at `path` as the store wants it. */
int database_open(const char *path, sqlite3 **db);

/*
 * The tally of a database, or of one that may be of another version: that row
 * stays as it is in all of them. SQLITE_CORRUPT if it cannot be read.
 */
int tally_read(sqlite3 *db, Tally *tally);
int tally_write(sqlite3 *db, const Tally *tally);

/* Puts a person's row, within a transaction. */
int person_put(sqlite3 *db, Tally *tally, const Trainee *trainee);

/* Puts a row of a table that is counted. */
int counted_put(sqlite3 *db, Tally *tally, TableName table,
                const Value *values);

/* Reads all people, runs and settings, and holds them against the tally. */
int tally_check(sqlite3 *db);

/* Counts all rows anew, for a database of this version. */
int tally_rebuild(sqlite3 *db, int64_t version);

/* A step from one version of the database to the next, as SQL. */
typedef const char *Migration;

/* How many versions there are; the newest is that of this program. */
extern const Migration migrations[];
enum { SCHEMA_VERSION = 1 };

/* What a database says it is. */
enum { APPLICATION_ID = 0x4B6C6177 }; /* "Klaw" */
int pragma_read(sqlite3 *db, const char *pragma, int64_t *value);

/*
 * Takes a database to `version`, a transaction for each step of `list`, of
 * which the first makes version 1. A database that holds anything is copied
 * first, to STORE_COPY and its version.
 */
int schema_migrate(sqlite3 *db, const char *folder, const Migration *list,
                   int version);

/* Makes a new database under the name STORE_UNFINISHED; NULL if it cannot be.
 */
sqlite3 *database_make(const Store *store, Error *err);

/* Closes it, and gives it the name `name`. */
bool database_place(const Store *store, sqlite3 *db, const char *name,
                    Error *err);

/*
 * Puts what can be read of the damaged database into a new one, and sets the
 * damaged one aside. `note` says so.
 */
bool store_rescue(const Store *store, Error *note, Error *err);

/* Ends a rescue that was broken off when all was read. */
bool rescue_end(const Store *store, Error *err);

/*
 * Every row with a right sum that stands anywhere in `bytes`: the file of a
 * database, or of its log. Of one row there may be several versions.
 */
void carve(Bytes bytes, RowFn *const each[TABLE_COUNT], void *context);

/* A transaction: begun, and ended according to `code`. */
int transaction_begin(Store *store, Tally *tally);
bool transaction_end(Store *store, Tally *tally, int code, Error *err);

#endif
