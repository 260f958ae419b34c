#include "tests/kept.h"

#include <stdlib.h>

#include "core/disk.h"
#include "core/file.h"
#include "store/inside.h"
#include "tests/setting.h"

/*
 * Stores damaged at random (DAMAGED=1000 for longer): cut short, a page or a
 * sector zeroed, bytes changed. Either what is read is all as it was, or the
 * damage is noticed, the file set aside as it is, and every row that is still
 * whole is in the store made anew.
 */
enum { RUNS = 40 };

static uint64_t next_random(uint64_t *state)
{
    uint64_t x = *state += 0x9E3779B97F4A7C15u;

    x = (x ^ x >> 30) * 0xBF58476D1CE4E5B9u;
    x = (x ^ x >> 27) * 0x94D049BB133111EBu;
    return x ^ x >> 31;
}

static size_t below(uint64_t *state, size_t limit)
{
    return (size_t)(next_random(state) % limit);
}

static void zero(char *data, size_t size, uint64_t *seed, size_t block)
{
    size_t at = below(seed, size / block) * block;

    memset(data + at, 0, block);
}

static void change(char *data, size_t size, uint64_t *seed)
{
    size_t count = 1 + below(seed, 8);

    for (size_t i = 0; i < count; i++)
        data[below(seed, size)] ^= (char)(1 + below(seed, 255));
}

/* Damages bytes in one of four ways; returns how many are left. */
static size_t damage(char *data, size_t size, uint64_t *seed)
{
    switch (below(seed, 4)) {
    case 0:
        return below(seed, size);
    case 1:
        zero(data, size, seed, 16384);
        return size;
    case 2:
        zero(data, size, seed, 512);
        return size;
    default:
        change(data, size, seed);
        return size;
    }
}

typedef struct {
    int runs, events;
} Whole;

static int count_run(void *context, const Value *values)
{
    (void)values;
    ((Whole *)context)->runs++;
    return SQLITE_OK;
}

static int count_event(void *context, const Value *values)
{
    (void)values;
    ((Whole *)context)->events++;
    return SQLITE_OK;
}

static int count_none(void *context, const Value *values)
{
    (void)context;
    (void)values;
    return SQLITE_OK;
}

/* How many rows are still whole in these bytes. */
static Whole count_whole(Bytes bytes)
{
    static RowFn *const each[TABLE_COUNT] = { count_none, count_run,
                                              count_event, count_none };
    Whole whole = { 0 };

    carve(bytes, each, &whole);
    return whole;
}

static int count_rows(Store *store, TableName table)
{
    Whole whole = { 0 };

    check_int(rows_read(store->db, table, NULL, count_event, &whole), SQLITE_OK,
              "reading %s", tables[table].name);
    return whole.events;
}

/* All is there, and as it was. */
static bool is_untouched(Store *store, const Kept *kept)
{
    if (!store_check(store, NULL))
        return false;
    for (int i = 0; i < RUNS; i++) {
        Event events[KEPT_EVENTS_MAX];

        if (!kept_has(store, kept, i, kept_events(i, events)))
            return false;
    }
    return true;
}

static void check_rescued(const Kept *kept, Store *store, Bytes bytes, int seed)
{
    Whole whole = count_whole(bytes);
    char aside[64];
    Bytes kept_aside;

    snprintf(aside, sizeof aside, STORE_ASIDE "1.db");
    kept_aside = kept_read(kept_path(kept, aside));
    check_int(kept_aside.size, bytes.size, "seed %d: set aside", seed);
    assert_memory_equal(kept_aside.data, bytes.data, bytes.size);
    free((char *)(uintptr_t)kept_aside.data);
    check_int(count_rows(store, TABLE_RUNS), whole.runs, "seed %d: runs", seed);
    check_int(count_rows(store, TABLE_EVENTS), whole.events, "seed %d: events",
              seed);
    check_int(store_check(store, NULL), true, "seed %d: sound again", seed);
}

/* Opens the damaged store, reads it all, and opens it once more if that finds
 * what opening did not. Returns whether it was mended. */
static bool open_and_read(const Kept *kept, Bytes bytes, int seed)
{
    bool mended = false;

    for (int i = 0; i < 2; i++) {
        Error note = { 0 }, err = { 0 };
        Store *store = store_open(kept->folder, true, &note, &err);

        if (!store && err.message == MESSAGE_STORE_NEWER)
            return true; /* refused in words, and left alone */
        if (!store)
            fail_msg("seed %d: %s", seed, err.text[LANGUAGE_EN]);
        if (error_is_set(&note)) {
            check_int(note.message, MESSAGE_STORE_RESCUED, "seed %d", seed);
            check_rescued(kept, store, bytes, seed);
            mended = true;
        } else if (!mended && is_untouched(store, kept)) {
            store_close(store);
            return false;
        } else if (!mended) {
            check_int(store_check(store, &err), false, "seed %d: noticed",
                      seed);
            check_int(err.message, MESSAGE_STORE_DAMAGED, "seed %d", seed);
        }
        store_close(store);
    }
    check_int(mended, true, "seed %d: mended", seed);
    return true;
}

static void no_damage_goes_unnoticed(void **state)
{
    int times = setting("DAMAGED", 30), mended = 0;
    Kept kept;

    (void)state;
    kept_begin(&kept, "Iris");
    Store *store = kept_open(&kept);
    kept_fill(store, &kept, RUNS);
    store_close(store);

    Bytes sound = kept_read(kept_path(&kept, STORE_DATABASE));
    for (int i = 0; i < times; i++) {
        uint64_t seed = (uint64_t)i;
        char *data = malloc(sound.size);

        memcpy(data, sound.data, sound.size);
        Bytes bytes = { data, damage(data, sound.size, &seed) };
        kept_write(kept_path(&kept, STORE_DATABASE), bytes);
        mended += open_and_read(&kept, bytes, i);
        remove(kept_path(&kept, STORE_ASIDE "1.db"));
        free(data);
    }
    print_message("%d stores: %d mended, in %d nothing was lost\n", times,
                  mended, times - mended);
    free((char *)(uintptr_t)sound.data);
    kept_end(&kept);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(no_damage_goes_unnoticed),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
