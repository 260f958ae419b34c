/*
 * save_to_pixel FILE TEXT TEXT [TIMES]: saves two texts by turns as FILE, and
 * watches the whole screen for a change after each. Prints the milliseconds
 * from the moment it was saved until something was to be seen, a line for
 * each.
 */
#include <stdio.h>
#include <stdlib.h>

#include "tests/bench/watched.h"

typedef struct {
    char *data;
    size_t size;
} Words;

static bool read_words(const char *path, Words *words)
{
    enum { MOST = 1 << 20 };
    FILE *file = fopen(path, "rb");

    words->data = malloc(MOST);
    if (!file || !words->data)
        return false;
    words->size = fread(words->data, 1, MOST, file);
    fclose(file);
    return true;
}

/* Milliseconds until the screen differs, or -1. */
static double time_save(Watched *watched, const char *path, const Words *words)
{
    watched_begin(watched);
    FILE *file = fopen(path, "wb");

    if (!file)
        return -1;
    fwrite(words->data, 1, words->size, file);
    fclose(file);
    return watched_wait(watched, watched_now_ms());
}

int main(int argc, char **argv)
{
    Watched watched = { 0 };
    Words words[2];
    int times = argc > 4 ? atoi(argv[4]) : 20;

    if (argc < 4 || !read_words(argv[2], &words[0]) ||
        !read_words(argv[3], &words[1]) || !watched_open(&watched))
        return 2;
    for (int i = 0; i < times; i++) {
        printf("%.2f\n", time_save(&watched, argv[1], &words[i % 2]));
        for (int k = 0; k < 5; k++)
            watched_pause();
    }
    return 0;
}
