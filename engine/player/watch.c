#include "player/watch_system.h"

enum { EVERY_MS = 1000 };

void watch_tell(const Watch *w)
{
    SDL_Event event = { .type = w->event };

    SDL_PushEvent(&event);
}

uint64_t watch_add(uint64_t sum, uint64_t number)
{
    return (sum ^ number) * UINT64_C(0x100000001b3);
}

static uint64_t sum_of(const Watch *w)
{
    uint64_t sum = 0;

    for (int i = 0; i < w->count; i++)
        sum += watch_sum(w->folders[i]);
    return sum;
}

Watch *watch_new(const char *const *folders, Uint32 event, WatchWay way)
{
    Watch *w = SDL_calloc(1, sizeof *w);

    if (!w)
        return NULL;
    w->event = event;
    for (; *folders && w->count < FOLDERS_MAX; folders++)
        w->folders[w->count++] = SDL_strdup(*folders);
    if (way == WATCH_BY_LOOKING || !watch_by_system(w))
        w->seen = sum_of(w);
    return w;
}

void watch_free(Watch *watch)
{
    if (!watch)
        return;
    if (watch->thread)
        watch_end(watch);
    for (int i = 0; i < watch->count; i++)
        SDL_free(watch->folders[i]);
    SDL_free(watch);
}

int watch_due(const Watch *watch)
{
    return watch && !watch->thread ? EVERY_MS : -1;
}

void watch_look(Watch *watch)
{
    if (!watch || watch->thread)
        return;
    uint64_t now = sum_of(watch);

    if (now != watch->seen)
        watch_tell(watch);
    watch->seen = now;
}
