#include "tests/kept.h"

#include <stdlib.h>

#include "core/disk.h"
#include "core/file.h"
#include "store/inside.h"
#include "store/journal.h"

static void what_is_saved_is_there(void **state)
{
    Kept kept;
    KeptRun *runs;
    int count;
    Arena *arena = arena_new();

    (void)state;
    kept_begin(&kept, "Iris");
    Store *store = kept_open(&kept);
    kept_fill(store, &kept, 40);
    store_close(store);

    store = kept_open(&kept);
    assert_true(store_check(store, NULL));
    assert_true(
        store_runs(store, &kept.trainee.id, arena, &runs, &count, NULL));
    assert_int_equal(count, 40);
    for (int i = 0; i < count; i++) {
        Attempt attempt = kept_attempt(&kept, i);
        Event events[KEPT_EVENTS_MAX];

        assert_true(id_equal(&runs[i].attempt.id, &attempt.id));
        assert_string_equal(runs[i].attempt.outcome, attempt.outcome);
        assert_int_equal(runs[i].attempt.began, attempt.began);
        check_int(runs[i].event_count, kept_events(i, events), "run %d", i);
        assert_true(kept_has(store, &kept, i, (int)runs[i].event_count));
    }
    store_close(store);
    arena_free(arena);
    kept_end(&kept);
}

static void a_run_grows_by_its_events(void **state)
{
    Kept kept;
    Event events[KEPT_EVENTS_MAX];
    int count = kept_events(20, events);

    (void)state;
    kept_begin(&kept, "");
    Attempt attempt = kept_attempt(&kept, 20);
    for (int i = 1; i <= count; i++) {
        Store *store = kept_open(&kept);

        assert_true(
            store_save(store, &kept.trainee, &attempt, events, i, NULL));
        assert_true(kept_has(store, &kept, 20, i));
        assert_true(store_check(store, NULL));
        store_close(store);
    }
    kept_end(&kept);
}

static void note_setting(void *context, const char *word, const char *value)
{
    char *said = context;

    strcat(strcat(strcat(strcat(said, word), "="), value), " ");
}

static void people_are_kept_apart(void **state)
{
    Kept iris;
    Trainee joost, again;
    char said[100] = "";

    (void)state;
    kept_begin(&iris, "Iris");
    Store *store = kept_open(&iris);
    kept_fill(store, &iris, 3);
    assert_true(store_trainee(store, "Iris", "", &again, NULL));
    assert_true(id_equal(&again.id, &iris.trainee.id));
    assert_true(store_trainee(store, "Joost", "", &joost, NULL));
    assert_false(id_equal(&joost.id, &iris.trainee.id));
    check_int(kept_runs(store, &again), 3, "Iris");
    check_int(kept_runs(store, &joost), 0, "Joost");

    assert_true(store_set(store, &joost.id, "theme", "dark", NULL));
    assert_true(store_set(store, &joost.id, "language", "nl", NULL));
    assert_true(store_set(store, &joost.id, "theme", "light", NULL));
    assert_true(store_settings(store, &again.id, note_setting, said, NULL));
    assert_string_equal(said, "");
    assert_true(store_settings(store, &joost.id, note_setting, said, NULL));
    assert_string_equal(said, "language=nl theme=light ");
    assert_true(store_check(store, NULL));
    store_close(store);
    kept_end(&iris);
}

static void who_is_forgotten_is_gone(void **state)
{
    Kept kept;
    Trainee joost;
    Error err = { 0 };

    (void)state;
    kept_begin(&kept, "Wilhelmientje");
    Store *store = kept_open(&kept);
    kept_fill(store, &kept, 60);
    assert_true(store_trainee(store, "Joost", "", &joost, NULL));
    assert_true(kept_holds(&kept, "Wilhelmientje"));
    kept_write(kept_path(&kept, STORE_COPY "0.db"),
               (Bytes){ "Wilhelmientje", 13 });
    kept_write(kept_path(&kept, STORE_ASIDE "1.db"),
               (Bytes){ "Wilhelmientje", 13 });
    if (!store_forget(store, &kept.trainee.id, &err))
        fail_msg("%s", err.text[LANGUAGE_EN]);
    assert_false(kept_holds(&kept, "Wilhelmientje"));
    assert_false(kept_holds(&kept, "supervisor:anoniem"));
    assert_true(store_check(store, NULL));
    check_int(kept_runs(store, &kept.trainee), 0, "runs");
    store_close(store);
    assert_false(kept_holds(&kept, "Wilhelmientje"));
    assert_true(kept_holds(&kept, "Joost"));
    kept_end(&kept);
}

static void two_programs_lose_nothing(void **state)
{
    Kept kept;
    Error err = { 0 };

    (void)state;
    kept_begin(&kept, "Iris");
    Store *first = kept_open(&kept), *second = kept_open(&kept);
    assert_false(store_is_guest(first));
    assert_true(store_is_guest(second));
    for (int i = 0; i < 20; i++) {
        Attempt attempt = kept_attempt(&kept, i);
        Event events[KEPT_EVENTS_MAX];
        int count = kept_events(i, events);

        assert_true(store_save(i % 2 ? first : second, &kept.trainee, &attempt,
                               events, count, NULL));
    }
    assert_false(store_forget(second, &kept.trainee.id, &err));
    assert_int_equal(err.message, MESSAGE_STORE_GUEST);
    for (int i = 0; i < 20; i++)
        assert_true(kept_has(i % 2 ? second : first, &kept, i, 1));
    store_close(first);
    assert_false(store_is_guest(second));
    assert_true(store_check(second, NULL));
    store_close(second);
    kept_end(&kept);
}

static void alter(const Kept *kept, const char *sql)
{
    sqlite3 *db;

    assert_int_equal(sqlite3_open(kept_path(kept, STORE_DATABASE), &db),
                     SQLITE_OK);
    assert_int_equal(sqlite3_exec(db, sql, NULL, NULL, NULL), SQLITE_OK);
    sqlite3_close(db);
}

static void a_newer_store_is_left_alone(void **state)
{
    Kept kept;
    Error err = { 0 };
    Tally tally;

    (void)state;
    kept_begin(&kept, "Iris");
    Store *store = kept_open(&kept);
    kept_fill(store, &kept, 5);
    assert_int_equal(tally_read(store->db, &tally), SQLITE_OK);
    tally.version = SCHEMA_VERSION + 1;
    assert_int_equal(tally_write(store->db, &tally), SQLITE_OK);
    store_close(store);
    alter(&kept, "PRAGMA user_version = 2");

    Bytes before = kept_read(kept_path(&kept, STORE_DATABASE));
    assert_null(store_open(kept.folder, true, NULL, &err));
    assert_int_equal(err.message, MESSAGE_STORE_NEWER);
    Bytes after = kept_read(kept_path(&kept, STORE_DATABASE));
    assert_int_equal(before.size, after.size);
    assert_memory_equal(before.data, after.data, before.size);
    free((char *)(uintptr_t)before.data);
    free((char *)(uintptr_t)after.data);
    kept_end(&kept);
}

/* Each version that was ever made is kept as tests/data/store-VERSION.sql, with
 * the first six runs, as "sqlite3 klachtwijzer.db .dump" writes it. */
static void a_store_of_each_version_opens(void **state)
{
    (void)state;
    for (int version = 1; version <= SCHEMA_VERSION; version++) {
        Kept kept;
        char name[256];
        sqlite3 *db;

        kept_begin(&kept, "Iris");
        snprintf(name, sizeof name, "%s/data/store-%d.sql", TESTS, version);
        Bytes sql = kept_read(name);
        assert_non_null(sql.data);
        assert_int_equal(sqlite3_open(kept_path(&kept, STORE_DATABASE), &db),
                         SQLITE_OK);
        check_int(sql_run(db, sql.data), SQLITE_OK, "%s", name);
        sqlite3_close(db);
        free((char *)(uintptr_t)sql.data);

        Store *store = kept_open(&kept);
        assert_true(store_check(store, NULL));
        assert_int_equal(kept_count(&kept, STORE_DATABASE "-wal"), 1);
        check_int(kept_runs(store, &kept.trainee), 6, "%s", name);
        for (int i = 0; i < 6; i++)
            check_int(kept_has(store, &kept, i, i + 1), true, "run %d", i);
        check_int(kept_count(&kept, STORE_COPY), version < SCHEMA_VERSION,
                  "copies of version %d", version);
        store_close(store);
        kept_end(&kept);
    }
}

static void a_step_of_a_migration_is_whole(void **state)
{
    static const Migration good[] = { NULL,
                                      "ALTER TABLE people RENAME TO persons;"
                                      "ALTER TABLE persons RENAME TO people" };
    static const Migration bad[] = { NULL, "DELETE FROM runs;"
                                           "DELETE FROM nothing" };
    Kept kept;
    int64_t version = 0;

    (void)state;
    kept_begin(&kept, "Iris");
    Store *store = kept_open(&kept);
    kept_fill(store, &kept, 5);
    assert_int_not_equal(schema_migrate(store->db, kept.folder, bad, 2),
                         SQLITE_OK);
    assert_true(store_check(store, NULL));
    check_int(kept_runs(store, &kept.trainee), 5, "runs");
    assert_int_equal(schema_migrate(store->db, kept.folder, good, 2),
                     SQLITE_OK);
    assert_int_equal(pragma_read(store->db, "user_version", &version),
                     SQLITE_OK);
    assert_int_equal(version, 2);
    store_close(store);

    Bytes copy = kept_read(kept_path(&kept, STORE_COPY "1.db"));
    kept_write(kept_path(&kept, STORE_DATABASE), copy);
    free((char *)(uintptr_t)copy.data);
    store = kept_open(&kept);
    check_int(kept_runs(store, &kept.trainee), 5, "runs of the copy");
    store_close(store);
    kept_end(&kept);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(what_is_saved_is_there),
        cmocka_unit_test(a_run_grows_by_its_events),
        cmocka_unit_test(people_are_kept_apart),
        cmocka_unit_test(who_is_forgotten_is_gone),
        cmocka_unit_test(two_programs_lose_nothing),
        cmocka_unit_test(a_newer_store_is_left_alone),
        cmocka_unit_test(a_store_of_each_version_opens),
        cmocka_unit_test(a_step_of_a_migration_is_whole),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
