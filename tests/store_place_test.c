/* Where the store is: what the system says of it, and what it makes of it. */
#include "tests/kept.h"

#include <errno.h>
#include <sys/stat.h>
#include <sys/vfs.h>

#include "core/disk.h"
#include "core/file.h"
#include "store/inside.h"
#include "store/journal.h"

/* What a folder is said to be on; 0 for what it is. */
static long pretended;

/* The ending of the files that the system cannot tell of; NULL if it can. */
static const char *untold;

int __real_stat(const char *path, struct stat *info);
int __wrap_stat(const char *path, struct stat *info);
int __real_statfs(const char *path, struct statfs *info);
int __wrap_statfs(const char *path, struct statfs *info);

static void files_are_for_the_user_alone(void **state)
{
    static const char *const names[] = { STORE_DATABASE, STORE_DATABASE "-wal",
                                         STORE_DATABASE "-shm", STORE_LOCK };
    Kept kept;
    struct stat info;

    (void)state;
    kept_begin(&kept, "Iris");
    strcat(kept.folder, "/map/er/in");
    Store *store = kept_open(&kept);
    kept_fill(store, &kept, 1);
    assert_int_equal(stat(kept.folder, &info), 0);
    assert_int_equal(info.st_mode & 0777, 0700);
    for (size_t i = 0; i < COUNT_OF(names); i++) {
        assert_int_equal(stat(kept_path(&kept, names[i]), &info), 0);
        check_int(info.st_mode & 0777, 0600, "%s", names[i]);
    }
    store_close(store);
    kept.folder[strlen(kept.folder) - strlen("/map/er/in")] = '\0';
    kept_end(&kept);
}

int __wrap_statfs(const char *path, struct statfs *info)
{
    int code = __real_statfs(path, info);

    if (pretended)
        memcpy(info, &pretended, sizeof pretended); /* f_type comes first */
    return code;
}

int __wrap_stat(const char *path, struct stat *info)
{
    size_t length = strlen(path), end = untold ? strlen(untold) : 0;

    if (untold && length >= end && strcmp(path + length - end, untold) == 0) {
        errno = EMFILE;
        return -1;
    }
    return __real_stat(path, info);
}

/* A store that cannot be seen is no store that is not there. */
static void what_cannot_be_told_is_left_alone(void **state)
{
    static const char *const files[] = { STORE_DATABASE, STORE_RESCUED };
    Kept kept;

    (void)state;
    kept_begin(&kept, "Iris");
    Store *store = kept_open(&kept);
    kept_fill(store, &kept, 5);
    store_close(store);
    for (size_t i = 0; i < COUNT_OF(files); i++) {
        Error note = { 0 }, err = { 0 };

        untold = files[i];
        store = store_open(kept.folder, true, &note, &err);
        untold = NULL;
        assert_true(store || err.message == MESSAGE_STORE_FAILED);
        store_close(store);
        store = kept_open(&kept);
        check_int(kept_runs(store, &kept.trainee), 5, "%s", files[i]);
        store_close(store);
    }
    kept_end(&kept);
}

static void a_network_is_refused(void **state)
{
    static const struct {
        long type;
        const char *name;
    } networks[] = { { 0x6969, "NFS" },
                     { 0xFF534D42, "SMB" },
                     { 0x01021997, "9P" } };
    Kept kept;

    (void)state;
    kept_begin(&kept, "Iris");
    for (size_t i = 0; i < COUNT_OF(networks); i++) {
        Error err = { 0 };

        pretended = networks[i].type;
        assert_null(store_open(kept.folder, true, NULL, &err));
        pretended = 0;
        assert_int_equal(err.message, MESSAGE_STORE_ON_NETWORK);
        assert_non_null(strstr(err.text[LANGUAGE_NL], networks[i].name));
    }
    assert_false(file_exists(kept_path(&kept, STORE_DATABASE)));
    kept_end(&kept);
}

/* Adds the events of run 9 from `from` on; returns how often something was
 * said, the last of which goes to `said`. */
static int go_on(Journal *journal, int from, int to, Message *said)
{
    Event events[KEPT_EVENTS_MAX];
    int count = 0;

    kept_events(29, events);
    for (int i = from; i < to; i++) {
        Error err = { 0 };

        journal_add(journal, &events[i], "", &err);
        if (error_is_set(&err)) {
            *said = err.message;
            count++;
        }
    }
    return count;
}

static void a_folder_that_vanishes_comes_back(void **state)
{
    Kept kept;
    Error err = { 0 };
    Message said = 0;
    char away[OWN_FOLDER_MAX + 8];

    (void)state;
    kept_begin(&kept, "Iris");
    Journal *journal = journal_new(kept.folder, "Iris", &err);
    assert_false(error_is_set(&err));
    Attempt attempt = kept_attempt(&kept, 29);
    journal_begin(journal, &attempt);
    check_int(go_on(journal, 0, 5, &said), 0, "all is well");
    assert_false(journal_is_behind(journal));

    snprintf(away, sizeof away, "%s-away", kept.folder);
    assert_int_equal(rename(kept.folder, away), 0);
    check_int(go_on(journal, 5, 9, &said), 1, "said once");
    assert_int_equal(said, MESSAGE_STORE_GONE);
    assert_true(journal_is_behind(journal));
    assert_false(file_is_folder(kept.folder));

    assert_true(disk_make_folder(kept.folder, NULL));
    check_int(go_on(journal, 9, 12, &said), 1, "said that it is well again");
    assert_int_equal(said, MESSAGE_STORE_AGAIN);
    assert_false(journal_is_behind(journal));
    KeptRun *runs;
    int count;
    Arena *arena = arena_new();
    assert_true(store_runs(journal_store(journal),
                           &journal_trainee(journal)->id, arena, &runs, &count,
                           NULL));
    assert_int_equal(count, 1);
    assert_int_equal(runs[0].event_count, 12);
    assert_true(journal_end(journal, NULL));
    arena_free(arena);
    kept_end(&kept);
    strcpy(kept.folder, away);
    kept_end(&kept);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(files_are_for_the_user_alone),
        cmocka_unit_test(what_cannot_be_told_is_left_alone),
        cmocka_unit_test(a_network_is_refused),
        cmocka_unit_test(a_folder_that_vanishes_comes_back),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
