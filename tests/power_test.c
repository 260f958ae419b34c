#include "tests/kept.h"

#include <sqlite3.h>

#include "store/journal.h"
#include "tests/faulty.h"
#include "tests/setting.h"

/*
 * The disk fails while a run is being kept: the power goes (POWER_CUTS=1000 for
 * longer), the disk is full, or nothing can be written. What was said to be
 * saved is there afterwards, and a loss of power is no damage.
 */
enum { RUNS = 12 };

/* Saves runs event by event until that fails; `saved` counts the events of
 * each that are on disk. */
static void save_until_cut(Store *store, const Kept *kept, int saved[RUNS])
{
    for (int run = 0; run < RUNS; run++) {
        Attempt attempt = kept_attempt(kept, run);
        Event events[KEPT_EVENTS_MAX];
        int count = kept_events(run, events);

        for (int i = 1; i <= count; i++) {
            if (!store_save(store, &kept->trainee, &attempt, events, i, NULL))
                return;
            saved[run] = i;
        }
    }
}

/* How many changes there are if nothing fails. */
static int count_changes(void)
{
    Kept kept;
    int saved[RUNS] = { 0 };

    kept_begin(&kept, "Iris");
    store_close(kept_open(&kept));
    faulty_begin();
    Store *store = kept_open(&kept);
    faulty_fail(0, SQLITE_OK);
    save_until_cut(store, &kept, saved);
    store_close(store);
    faulty_end();
    kept_end(&kept);
    return faulty_count();
}

static void cut_power(int at, uint64_t seed)
{
    Kept kept;
    int saved[RUNS] = { 0 };

    kept_begin(&kept, "Iris");
    store_close(kept_open(&kept));
    faulty_begin();
    Store *store = kept_open(&kept);
    faulty_cut(at);
    save_until_cut(store, &kept, saved);
    store_close(store);
    faulty_settle(seed);
    faulty_end();
    remove(kept_path(&kept, "klachtwijzer.db-shm"));

    store = kept_open(&kept);
    for (int run = 0; run < RUNS && saved[run]; run++)
        check_int(kept_has(store, &kept, run, saved[run]), true,
                  "cut %d, seed %d: run %d has its %d events", at, (int)seed,
                  run, saved[run]);
    assert_true(store_check(store, NULL));
    store_close(store);
    kept_end(&kept);
}

static void what_was_saved_outlives_the_power(void **state)
{
    int times = setting("POWER_CUTS", 25), changes = count_changes();

    (void)state;
    for (int i = 0; i < times; i++)
        cut_power((int)((int64_t)i * changes / times), (uint64_t)i);
    print_message("%d cuts over %d changes\n", times, changes);
}

/* Plays run 29 with a disk that begins to fail and later recovers. */
static void fail_and_recover(int from, int to, int code, Message expected)
{
    Kept kept;
    Event events[KEPT_EVENTS_MAX];
    Error said = { 0 };
    int count = kept_events(29, events);
    Message first = 0, last = 0;
    int told = 0;

    kept_begin(&kept, "Iris");
    store_close(kept_open(&kept));
    faulty_begin();
    Journal *journal = journal_new(kept.folder, "Iris", &said);
    Attempt attempt = kept_attempt(&kept, 29);
    journal_begin(journal, &attempt);
    for (int i = 0; i < count; i++) {
        Error err = { 0 };

        faulty_fail(0, i >= from && i < to ? code : SQLITE_OK);
        journal_add(journal, &events[i], "", &err);
        if (error_is_set(&err)) {
            first = told++ ? first : err.message;
            last = err.message;
        }
    }
    faulty_fail(0, SQLITE_OK);
    check_int(told, 2, "told when it failed and when it was well again");
    check_int(first, expected, "what it said first");
    check_int(last, MESSAGE_STORE_AGAIN, "what it said last");
    Id id;
    Arena *arena = arena_new();
    KeptRun *runs;
    assert_true(store_runs(journal_store(journal),
                           &journal_trainee(journal)->id, arena, &runs, &told,
                           NULL));
    assert_int_equal(told, 1);
    id = runs[0].attempt.id;
    assert_int_equal(runs[0].event_count, count);
    assert_true(journal_end(journal, &said));
    faulty_end();

    Store *store = kept_open(&kept);
    Events found;
    assert_true(store_events(store, &id, arena, &found, NULL));
    check_int(found.count, count, "all is there");
    store_close(store);
    arena_free(arena);
    kept_end(&kept);
}

static void a_full_disk_is_said_and_got_over(void **state)
{
    (void)state;
    fail_and_recover(0, 3, SQLITE_FULL, MESSAGE_STORE_FULL);
    fail_and_recover(10, 11, SQLITE_FULL, MESSAGE_STORE_FULL);
    fail_and_recover(5, 20, SQLITE_READONLY, MESSAGE_STORE_READ_ONLY);
    fail_and_recover(5, 6, SQLITE_IOERR_WRITE, MESSAGE_STORE_FAILED);
}

/* Each change fails once, the first, the second … */
static void every_failure_leaves_a_sound_store(void **state)
{
    int step = setting("EVERY_CHANGE", 0) ? 1 : 61, changes = count_changes();

    (void)state;
    for (int at = 0; at < changes; at += step) {
        Kept kept;
        int saved[RUNS] = { 0 };

        kept_begin(&kept, "Iris");
        store_close(kept_open(&kept));
        faulty_begin();
        Store *store = kept_open(&kept);
        faulty_fail(at, SQLITE_FULL);
        save_until_cut(store, &kept, saved);
        faulty_fail(0, SQLITE_OK);
        for (int run = 0; run < RUNS && saved[run]; run++)
            check_int(kept_has(store, &kept, run, saved[run]), true,
                      "full at %d: run %d", at, run);
        kept_fill(store, &kept, RUNS);
        assert_true(store_check(store, NULL));
        store_close(store);
        faulty_end();
        kept_end(&kept);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(what_was_saved_outlives_the_power),
        cmocka_unit_test(a_full_disk_is_said_and_got_over),
        cmocka_unit_test(every_failure_leaves_a_sound_store),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
