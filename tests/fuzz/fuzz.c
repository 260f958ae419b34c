#define _GNU_SOURCE

#include "tests/fuzz/fuzz.h"

#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

enum { SITUATIONS_MAX = 64 };

int LLVMFuzzerInitialize(int *argc, char ***argv)
{
    (void)argc;
    (void)argv;
    fuzz_situation(0);
    return 0;
}

void fuzz_law(const char *broken)
{
    if (!broken)
        return;
    fprintf(stderr, "LAW BROKEN: %s\n", broken);
    abort();
}

void fuzz_words(const Diags *diags, const uint8_t *data, size_t size)
{
    int count;
    const Diag *all = diags_all(diags, &count);

    if (memmem(data, size, "(null)", 6)) /* and may be told of it */
        return;
    for (int i = 0; i < count; i++)
        for (int k = 0; k < LANGUAGE_COUNT; k++)
            if (strstr(all[i].text[k], "(null)"))
                fuzz_law("a message that lacks a word");
}

const char *fuzz_file(const uint8_t *data, size_t size)
{
    static char path[64];
    static int file = -1;

    if (file < 0) {
        file = memfd_create("fuzz", 0);
        snprintf(path, sizeof path, "/proc/self/fd/%d", file);
    }
    if (file < 0 || ftruncate(file, 0) != 0 ||
        pwrite(file, data, size, 0) != (ssize_t)size)
        abort();
    return path;
}

static int open_situations(const Scenario **situations)
{
    Error err = { 0 };
    Diags *diags = diags_new();
    static Library *library; /* lends them as long as the program runs */
    const char *name;
    int count = 0;

    library = library_new(SCENARIOS, &err);
    for (int i = 0; library && (name = library_scenario_name(library, i));
         i++) {
        const Scenario *s = library_scenario(library, name, NULL, diags, &err);

        for (int k = 0; s && k < s->procedure_count; k++)
            if (count < SITUATIONS_MAX)
                situations[count++] = library_scenario(
                    library, name, s->procedures[k], diags, &err);
    }
    diags_free(diags);
    return count;
}

const Scenario *fuzz_situation(unsigned index)
{
    static const Scenario *situations[SITUATIONS_MAX];
    static int count;

    if (count == 0)
        count = open_situations(situations);
    if (count == 0)
        fuzz_law("no situations to play");
    return situations[index % (unsigned)count];
}

uint32_t fuzz_draw(uint64_t *seed, uint32_t below)
{
    *seed ^= *seed << 13;
    *seed ^= *seed >> 7;
    *seed ^= *seed << 17;
    return (uint32_t)(*seed >> 32) % below;
}

uint64_t fuzz_seed(const uint8_t *data, size_t size)
{
    uint64_t sum = 0xCBF29CE484222325u;

    for (size_t i = 0; i < size; i++)
        sum = (sum ^ data[i]) * 0x100000001B3u;
    return sum | 1;
}
