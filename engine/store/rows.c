#include "store/rows.h"

#include <sha2.h>
#include <stdio.h>
#include <string.h>

const Table tables[TABLE_COUNT] = {
    [TABLE_PEOPLE] = { "people", "btti", 1 },
    [TABLE_RUNS] = { "runs", "bbttttttiiiiti", 1 },
    [TABLE_EVENTS] = { "events", "bittttii", 2 },
    [TABLE_SETTINGS] = { "settings", "btti", 2 },
};

Value value_number(int64_t number)
{
    return (Value){ .number = number };
}

Value value_text(const char *text)
{
    return (Value){ .bytes = { text, strlen(text) } };
}

Value value_id(const Id *id)
{
    return (Value){ .bytes = { (const char *)id->bytes, ID_SIZE } };
}

Id value_to_id(Value value)
{
    Id id = { { 0 } };

    if (value.bytes.size == ID_SIZE)
        memcpy(id.bytes, value.bytes.data, ID_SIZE);
    return id;
}

static void add_number(SHA2_CTX *sha, uint64_t number)
{
    uint8_t bytes[8];

    for (int i = 0; i < 8; i++)
        bytes[i] = (uint8_t)(number >> 8 * i);
    SHA256Update(sha, bytes, sizeof bytes);
}

int64_t row_sum(TableName table, const Value *values)
{
    SHA2_CTX sha;
    uint8_t digest[SHA256_DIGEST_LENGTH];
    uint64_t sum = 0;

    SHA256Init(&sha);
    add_number(&sha, table);
    for (int i = 0; tables[table].types[i]; i++)
        if (tables[table].types[i] == 'i') {
            /* Each of its columns has been read.
             * NOLINTNEXTLINE(clang-analyzer-core.CallAndMessage) */
            add_number(&sha, (uint64_t)values[i].number);
        } else {
            /* As above. NOLINTNEXTLINE(clang-analyzer-core.CallAndMessage) */
            add_number(&sha, values[i].bytes.size);
            SHA256Update(&sha, (const uint8_t *)values[i].bytes.data,
                         values[i].bytes.size);
        }
    SHA256Final(digest, &sha);
    for (int i = 0; i < 8; i++)
        sum |= (uint64_t)digest[i] << 8 * i;
    return (int64_t)sum;
}

int sql_run(sqlite3 *db, const char *sql)
{
    return sqlite3_exec(db, sql, NULL, NULL, NULL);
}

static int bind(sqlite3_stmt *st, int at, char type, const Value *v)
{
    if (type == 'i')
        return sqlite3_bind_int64(st, at, v->number);
    if (type == 'b')
        return sqlite3_bind_blob64(st, at, v->bytes.size ? v->bytes.data : "",
                                   v->bytes.size, SQLITE_STATIC);
    return sqlite3_bind_text64(st, at, v->bytes.data, v->bytes.size,
                               SQLITE_STATIC, SQLITE_UTF8);
}

/* Prepares a statement and binds the first `count` columns. */
static int prepare(sqlite3 *db, const char *sql, TableName table,
                   const Value *values, int count, sqlite3_stmt **st)
{
    int code = sqlite3_prepare_v2(db, sql, -1, st, NULL);

    for (int i = 0; i < count && code == SQLITE_OK; i++)
        code = bind(*st, i + 1, tables[table].types[i], &values[i]);
    return code;
}

/* Steps once, and ends the statement: SQLITE_DONE becomes SQLITE_OK. */
static int finish(sqlite3_stmt *st, int code)
{
    if (code == SQLITE_OK)
        code = sqlite3_step(st);
    sqlite3_finalize(st);
    return code == SQLITE_DONE ? SQLITE_OK : code;
}

int row_put(sqlite3 *db, TableName table, const Value *values)
{
    char sql[160];
    sqlite3_stmt *st = NULL;
    int count = (int)strlen(tables[table].types);
    size_t used =
        (size_t)snprintf(sql, sizeof sql, "INSERT OR REPLACE INTO %s VALUES (?",
                         tables[table].name);

    for (int i = 0; i < count; i++)
        used += (size_t)snprintf(sql + used, sizeof sql - used, ",?");
    snprintf(sql + used, sizeof sql - used, ")");

    int code = prepare(db, sql, table, values, count, &st);
    if (code == SQLITE_OK)
        code = sqlite3_bind_int64(st, count + 1, row_sum(table, values));
    return finish(st, code);
}

/* The row that the statement stands on; SQLITE_CORRUPT if its sum is wrong. */
static int take_row(sqlite3_stmt *st, TableName table, Value *values)
{
    const char *types = tables[table].types;
    int count = (int)strlen(types);

    if (sqlite3_column_count(st) != count + 1)
        return SQLITE_CORRUPT;
    for (int i = 0; i < count; i++)
        if (types[i] == 'i') {
            values[i] = value_number(sqlite3_column_int64(st, i));
        } else {
            const char *data = types[i] == 'b'
                                   ? sqlite3_column_blob(st, i)
                                   : (const char *)sqlite3_column_text(st, i);

            values[i] =
                (Value){ .bytes = { data ? data : "",
                                    (size_t)sqlite3_column_bytes(st, i) } };
        }
    return row_sum(table, values) == sqlite3_column_int64(st, count)
               ? SQLITE_ROW
               : SQLITE_CORRUPT;
}

void row_keep(TableName table, Value *values, Arena *arena)
{
    for (int i = 0; tables[table].types[i]; i++)
        if (tables[table].types[i] != 'i')
            values[i].bytes = arena_bytes(arena, values[i].bytes);
}

int row_find(sqlite3 *db, TableName table, Value *values, Arena *arena)
{
    static const char *const keys[TABLE_COUNT] = {
        "SELECT * FROM people WHERE id = ?",
        "SELECT * FROM runs WHERE id = ?",
        "SELECT * FROM events WHERE run = ? AND at = ?",
        "SELECT * FROM settings WHERE person = ? AND word = ?",
    };
    sqlite3_stmt *st = NULL;
    int code =
        prepare(db, keys[table], table, values, tables[table].key_count, &st);

    if (code == SQLITE_OK)
        code = sqlite3_step(st);
    if (code == SQLITE_ROW)
        code = take_row(st, table, values);
    if (code == SQLITE_ROW)
        row_keep(table, values, arena);
    sqlite3_finalize(st);
    return code;
}

int rows_read(sqlite3 *db, TableName table, const Value *first, RowFn *each,
              void *context)
{
    static const char *const all[TABLE_COUNT] = {
        "SELECT * FROM people",
        "SELECT * FROM runs",
        "SELECT * FROM events",
        "SELECT * FROM settings",
    };
    static const char *const some[TABLE_COUNT] = {
        "SELECT * FROM people WHERE id = ?",
        "SELECT * FROM runs WHERE id = ?",
        "SELECT * FROM events WHERE run = ? ORDER BY at",
        "SELECT * FROM settings WHERE person = ? ORDER BY word",
    };
    sqlite3_stmt *st = NULL;
    Value values[COLUMNS_MAX];
    int code = prepare(db, first ? some[table] : all[table], table, first,
                       first ? 1 : 0, &st);

    while (code == SQLITE_OK && (code = sqlite3_step(st)) == SQLITE_ROW) {
        code = take_row(st, table, values);
        code = code == SQLITE_ROW ? each(context, values) : code;
    }
    sqlite3_finalize(st);
    return code == SQLITE_DONE ? SQLITE_OK : code;
}

int rows_remove(sqlite3 *db, TableName table, const Value *first)
{
    static const char *const some[TABLE_COUNT] = {
        "DELETE FROM people WHERE id = ?",
        "DELETE FROM runs WHERE id = ?",
        "DELETE FROM events WHERE run = ?",
        "DELETE FROM settings WHERE person = ?",
    };
    sqlite3_stmt *st = NULL;

    int code = prepare(db, some[table], table, first, 1, &st);

    return finish(st, code);
}
