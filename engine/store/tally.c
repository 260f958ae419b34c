#include <inttypes.h>
#include <stdio.h>
#include <string.h>

#include "store/inside.h"

/* The row that counts the others: a setting of nobody's. */
static void tally_key(Value *values)
{
    values[SETTING_PERSON] = value_text("");
    values[SETTING_WORD] = value_text("tally");
}

static bool is_tally(TableName table, const Value *values)
{
    return table == TABLE_SETTINGS && values[SETTING_PERSON].bytes.size == 0 &&
           values[SETTING_WORD].bytes.size == strlen("tally") &&
           memcmp(values[SETTING_WORD].bytes.data, "tally", 5) == 0;
}

int tally_read(sqlite3 *db, Tally *tally)
{
    Value values[COLUMNS_MAX];
    Arena *arena = arena_new();
    int code;

    tally_key(values);
    code = row_find(db, TABLE_SETTINGS, values, arena);
    if (code == SQLITE_ROW &&
        sscanf(values[SETTING_VALUE].bytes.data,
               "%" SCNd64 " %" SCNd64 " %" SCNu64, &tally->version,
               &tally->rows, &tally->sum) == 3) {
        tally->turn = values[SETTING_TURN].number;
        code = SQLITE_OK;
    } else if (code == SQLITE_ROW || code == SQLITE_DONE) {
        code = SQLITE_CORRUPT;
    }
    arena_free(arena);
    return code;
}

int tally_write(sqlite3 *db, const Tally *tally)
{
    Value values[COLUMNS_MAX];
    char text[80];

    snprintf(text, sizeof text, "%" PRId64 " %" PRId64 " %" PRIu64,
             tally->version, tally->rows, tally->sum);
    tally_key(values);
    values[SETTING_VALUE] = value_text(text);
    values[SETTING_TURN] = value_number(tally->turn);
    return row_put(db, TABLE_SETTINGS, values);
}

int counted_put(sqlite3 *db, Tally *tally, TableName table, const Value *values)
{
    Value old[COLUMNS_MAX];
    Arena *arena = arena_new();

    memcpy(old, values, sizeof old);
    int code = row_find(db, table, old, arena);
    if (code == SQLITE_ROW)
        tally->sum -= (uint64_t)row_sum(table, old);
    else if (code == SQLITE_DONE)
        tally->rows++;
    arena_free(arena);
    if (code != SQLITE_ROW && code != SQLITE_DONE)
        return code;
    tally->sum += (uint64_t)row_sum(table, values);
    return row_put(db, table, values);
}

typedef struct {
    TableName table;
    Tally found; /* its turn is the last of any row */
} Count;

/* Where each table has it. */
static int64_t turn_of(TableName table, const Value *values)
{
    static const int column[] = { [TABLE_PEOPLE] = PERSON_TURN,
                                  [TABLE_RUNS] = RUN_TURN,
                                  [TABLE_SETTINGS] = SETTING_TURN };

    return values[column[table]].number;
}

static int count_row(void *context, const Value *values)
{
    Count *count = context;
    int64_t turn = turn_of(count->table, values);

    if (turn > count->found.turn)
        count->found.turn = turn;
    if (!is_tally(count->table, values)) {
        count->found.rows++;
        count->found.sum += (uint64_t)row_sum(count->table, values);
    }
    return SQLITE_OK;
}

static int count_all(sqlite3 *db, Count *count)
{
    static const TableName counted[] = { TABLE_PEOPLE, TABLE_RUNS,
                                         TABLE_SETTINGS };
    int code = SQLITE_OK;

    for (size_t i = 0; i < 3 && code == SQLITE_OK; i++) {
        count->table = counted[i];
        code = rows_read(db, counted[i], NULL, count_row, count);
    }
    return code;
}

int tally_check(sqlite3 *db)
{
    Count count = { 0 };
    Tally kept = { 0 };
    int code = tally_read(db, &kept);

    if (code == SQLITE_OK)
        code = count_all(db, &count);
    if (code != SQLITE_OK)
        return code;
    return count.found.rows == kept.rows && count.found.sum == kept.sum
               ? SQLITE_OK
               : SQLITE_CORRUPT;
}

int tally_rebuild(sqlite3 *db, int64_t version)
{
    Count count = { .found.version = version };
    int code = count_all(db, &count);

    return code == SQLITE_OK ? tally_write(db, &count.found) : code;
}

/* The folder may have been taken away under the open file, which the system
 * then lets be written to, for nothing. */
static int check_in_place(sqlite3 *db)
{
    int moved = 0;
    int code = sqlite3_file_control(db, "main", SQLITE_FCNTL_HAS_MOVED, &moved);

    return code == SQLITE_OK && moved ? SQLITE_READONLY_DBMOVED : SQLITE_OK;
}

int transaction_begin(Store *store, Tally *tally)
{
    int code = check_in_place(store->db);

    if (code == SQLITE_OK)
        code = sql_run(store->db, "BEGIN IMMEDIATE");
    if (code == SQLITE_OK)
        code = tally_read(store->db, tally);
    tally->turn++;
    return code;
}

bool transaction_end(Store *store, Tally *tally, int code, Error *err)
{
    if (code == SQLITE_OK)
        code = tally_write(store->db, tally);
    if (code == SQLITE_OK)
        code = sql_run(store->db, "COMMIT");
    if (code == SQLITE_OK)
        return true;
    if (!sqlite3_get_autocommit(store->db))
        sql_run(store->db, "ROLLBACK");
    return store_failed(store, code, err);
}
