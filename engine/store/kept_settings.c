#include <string.h>

#include "store/inside.h"

typedef struct {
    SettingFn *each;
    void *context;
    Arena *arena;
} Reading;

static int take_setting(void *context, const Value *v)
{
    const Reading *r = context;
    Bytes word = v[SETTING_WORD].bytes, value = v[SETTING_VALUE].bytes;

    r->each(r->context, arena_text(r->arena, word.data, word.size),
            arena_text(r->arena, value.data, value.size));
    return SQLITE_OK;
}

bool store_settings(Store *store, const Id *trainee, SettingFn *each,
                    void *context, Error *err)
{
    Arena *arena = arena_new();
    Reading r = { each, context, arena };
    Value person = value_id(trainee);
    int code = rows_read(store->db, TABLE_SETTINGS, &person, take_setting, &r);

    arena_free(arena);
    return code == SQLITE_OK || store_failed(store, code, err);
}

bool store_set(Store *store, const Id *trainee, const char *word,
               const char *value, Error *err)
{
    Tally tally = { 0 };
    Value values[COLUMNS_MAX] = { 0 };
    int code = transaction_begin(store, &tally);

    values[SETTING_PERSON] = value_id(trainee);
    values[SETTING_WORD] = value_text(word);
    values[SETTING_VALUE] = value_text(value);
    values[SETTING_TURN] = value_number(tally.turn);
    if (code == SQLITE_OK)
        code = counted_put(store->db, &tally, TABLE_SETTINGS, values);
    return transaction_end(store, &tally, code, err);
}
