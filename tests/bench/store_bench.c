#define _POSIX_C_SOURCE 200809L

#include "tests/kept.h"

#include <stdlib.h>
#include <time.h>

/*
 * How long home waits for what was kept: opening the store, with all rows that
 * home needs checked, and reading 5,000 runs of one trainee. Beside it: what
 * keeping one choice takes, and reading every event.
 */
enum { RUNS = 5000, TIMES = 9 };

static double now_ms(void)
{
    struct timespec now;

    clock_gettime(CLOCK_MONOTONIC, &now);
    return (double)now.tv_sec * 1e3 + (double)now.tv_nsec / 1e6;
}

static int by_size(const void *a, const void *b)
{
    const double one = *(const double *)a, other = *(const double *)b;

    return (one > other) - (one < other);
}

static double median(double times[TIMES])
{
    qsort(times, TIMES, sizeof *times, by_size);
    return times[TIMES / 2];
}

static double open_home(const Kept *kept)
{
    double start = now_ms(), end;
    Store *store = kept_open(kept);
    Arena *arena = arena_new();
    KeptRun *runs;
    int count;

    assert_true(
        store_runs(store, &kept->trainee.id, arena, &runs, &count, NULL));
    assert_int_equal(count, RUNS);
    end = now_ms();
    arena_free(arena);
    store_close(store);
    return end - start;
}

static double keep_choice(Store *store, const Kept *kept, int count)
{
    Attempt attempt = kept_attempt(kept, KEPT_EVENTS_MAX * 1000 - 1);
    Event events[KEPT_EVENTS_MAX];
    double start;

    kept_events(KEPT_EVENTS_MAX * 1000 - 1, events);
    start = now_ms();
    assert_true(
        store_save(store, &kept->trainee, &attempt, events, count, NULL));
    return now_ms() - start;
}

int main(void)
{
    Kept kept;
    double home[TIMES], choice[TIMES], start;

    kept_begin(&kept, "Iris");
    Store *store = kept_open(&kept);
    kept_fill(store, &kept, RUNS);
    store_close(store);
    for (int i = 0; i < TIMES; i++)
        home[i] = open_home(&kept);

    store = kept_open(&kept);
    for (int i = 0; i < TIMES; i++)
        choice[i] = keep_choice(store, &kept, i + 1);
    start = now_ms();
    assert_true(store_check(store, NULL));
    printf("%d runs: %.1f ms until home has them, %.1f ms to keep a choice, "
           "%.0f ms to read every event\n",
           RUNS, median(home), median(choice), now_ms() - start);
    store_close(store);
    kept_end(&kept);
    return 0;
}
