#define _POSIX_C_SOURCE 200809L

/* overview_bench FOLDER FILES: plays a crowd into FOLDER, which must be empty.
 * Without FILES: how long the overview of it takes, and how much memory. */
#include <stdio.h>
#include <stdlib.h>
#include <sys/resource.h>
#include <time.h>

#include "cli/intake.h"
#include "tests/crowd.h"

static double seconds(void)
{
    struct timespec now;

    clock_gettime(CLOCK_MONOTONIC, &now);
    return (double)now.tv_sec + (double)now.tv_nsec / 1e9;
}

static long peak_kib(void)
{
    struct rusage usage;

    getrusage(RUSAGE_SELF, &usage);
    return usage.ru_maxrss;
}

static void measure(Library *library, const char *folder)
{
    Error err = { 0 };
    Cli cli = { .library = library };
    const CohortWish wish = { .mode = -1 };
    int runs, strays;
    double began = seconds();
    Intake *in = intake_new(&cli, folder, &err);

    while (in && intake_next(in))
        ;
    double read = seconds();
    Arena *arena = arena_new();
    const CohortRun *list = intake_runs(in, &runs);
    Cohort cohort = cohort_of(list, runs, &wish, LANGUAGE_NL, arena);
    double counted = seconds();

    intake_strays(in, &strays);
    printf("%d files: read in %.2f s, counted in %.3f s; %d runs, %d people, "
           "%d files that do not count; %.1f MiB at most\n",
           intake_total(in), read - began, counted - read, runs, cohort.count,
           strays, (double)peak_kib() / 1024);
    arena_free(arena);
    intake_free(in);
}

int main(int argc, char **argv)
{
    Error err = { 0 };
    Library *library = library_new(SCENARIOS, &err);

    if (argc < 2 || !library)
        return 2;
    if (argc > 2) {
        Arena *arena = arena_new();

        crowd_play(library, argv[1], atoi(argv[2]), 50, arena);
        arena_free(arena);
    } else {
        measure(library, argv[1]);
    }
    library_free(library);
    return 0;
}
