#ifndef STORE_ROWS_H
#define STORE_ROWS_H

#include <sqlite3.h>
#include <stdint.h>

#include "core/arena.h"
#include "store/id.h"

/*
 * The rows of the store, of all tables alike.
 *
 * Each row ends with a sum over the rest of it: the first 64 bits of SHA-256,
 * as it is at hand, takes 2 µs a row, and meets any damage with the same odds,
 * where a CRC is only sure of short bursts. With the sum a row can be known for
 * what it is wherever in a damaged file it turns up.
 *
 * Inside the store only. Functions return a result code of SQLite; a row whose
 * sum is wrong is SQLITE_CORRUPT.
 */
typedef enum {
    TABLE_PEOPLE,
    TABLE_RUNS,
    TABLE_EVENTS,
    TABLE_SETTINGS,
    TABLE_COUNT
} TableName;

/* The columns, in the order of the tables. */
enum { PERSON_ID, PERSON_NAME, PERSON_REGISTRATION, PERSON_TURN };
enum {
    RUN_ID,
    RUN_PERSON,
    RUN_SCENARIO,
    RUN_SCENARIO_DIGEST,
    RUN_PROCEDURE,
    RUN_PROCEDURE_DIGEST,
    RUN_MODE,
    RUN_PROGRAM,
    RUN_SEED,
    RUN_BEGAN,
    RUN_EVENTS,
    RUN_EVENTS_SUM,
    RUN_OUTCOME,
    RUN_TURN
};
enum {
    EVENT_RUN,
    EVENT_AT,
    EVENT_KIND,
    EVENT_STEP,
    EVENT_WORD,
    EVENT_TEXT,
    EVENT_NUMBER,
    EVENT_MS
};
enum { SETTING_PERSON, SETTING_WORD, SETTING_VALUE, SETTING_TURN };
enum { COLUMNS_MAX = 14 };

typedef struct {
    const char *name;
    const char *types; /* a letter a column: i number, t text, b bytes */
    int key_count;     /* the first columns name the row */
} Table;

extern const Table tables[TABLE_COUNT];

/* A number, or text or bytes, as the column has it. */
typedef struct {
    int64_t number;
    Bytes bytes;
} Value;

/* A row that is kept. */
typedef struct {
    Value values[COLUMNS_MAX];
} KeptRow;

/* Copies the text and bytes of a row into `arena`. */
void row_keep(TableName table, Value *values, Arena *arena);

Value value_number(int64_t number);
Value value_text(const char *text);
Value value_id(const Id *id);

/* Zeroed if the bytes are not an id. */
Id value_to_id(Value value);

int64_t row_sum(TableName table, const Value *values);

/* Puts a row in the place of the one with the same key. */
int row_put(sqlite3 *db, TableName table, const Value *values);

/* The row with the key in `values`, of which the rest is filled: SQLITE_ROW,
 * SQLITE_DONE if there is none, or what went wrong. */
int row_find(sqlite3 *db, TableName table, Value *values, Arena *arena);

/* Called for each row; another answer than SQLITE_OK ends the reading. */
typedef int RowFn(void *context, const Value *values);

/*
 * Reads the rows whose first column is `first`, or all of them if that is NULL,
 * in the order of the key. Values are valid during the call.
 */
int rows_read(sqlite3 *db, TableName table, const Value *first, RowFn *each,
              void *context);

/* Takes away all rows whose first column is `first`. */
int rows_remove(sqlite3 *db, TableName table, const Value *first);

/* Runs plain SQL. */
int sql_run(sqlite3 *db, const char *sql);

#endif
