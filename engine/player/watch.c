/* poll, pipe and stat are POSIX. */
#define _POSIX_C_SOURCE 200809L

#include "player/watch.h"

#include <dirent.h>
#include <sys/stat.h>
#ifdef __linux__
#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <sys/inotify.h>
#include <unistd.h>
#endif

#include "core/disk.h"

enum { FOLDERS_MAX = 8, EVERY_MS = 1000 };

struct Watch {
    Uint32 event;
    char *folders[FOLDERS_MAX];
    int count;
    uint64_t seen;      /* sum of names, sizes and times */
    SDL_Thread *thread; /* NULL: by looking */
    int source;         /* of the system's news */
    int ends[2];        /* a pipe: what comes through it ends the thread */
};

static void tell(const Watch *w)
{
    SDL_Event event = { .type = w->event };

    SDL_PushEvent(&event);
}

static uint64_t add_number(uint64_t sum, uint64_t number)
{
    return (sum ^ number) * UINT64_C(0x100000001b3);
}

/* The order in which a folder lists its files is of no matter. */
static uint64_t sum_of_file(const char *folder, const char *name)
{
    char path[4096];
    struct stat file;
    uint64_t sum = UINT64_C(0xcbf29ce484222325);

    SDL_snprintf(path, sizeof path, "%s/%s", folder, name);
    if (stat(path, &file) != 0 || !S_ISREG(file.st_mode))
        return 0;
    for (const char *c = name; *c; c++)
        sum = add_number(sum, (unsigned char)*c);
    sum = add_number(sum, (uint64_t)file.st_ino);
    sum = add_number(sum, (uint64_t)file.st_size);
    sum = add_number(sum, (uint64_t)file.st_mtim.tv_sec);
    return add_number(sum, (uint64_t)file.st_mtim.tv_nsec);
}

static uint64_t sum_of(const Watch *w)
{
    uint64_t sum = 0;

    for (int i = 0; i < w->count; i++) {
        DIR *folder = opendir(w->folders[i]);
        const struct dirent *entry;

        while (folder && (entry = readdir(folder)))
            sum += sum_of_file(w->folders[i], entry->d_name);
        if (folder)
            closedir(folder);
    }
    return sum;
}

#ifdef __linux__

/* All that has been told since it was last asked counts as one. */
static bool take_news(const Watch *w)
{
    char news[4096];
    ssize_t got;

    do
        got = read(w->source, news, sizeof news);
    while (got > 0);
    return got < 0 && errno == EAGAIN;
}

static int work(void *context)
{
    const Watch *w = context;
    struct pollfd waited[] = { { .fd = w->source, .events = POLLIN },
                               { .fd = w->ends[0], .events = POLLIN } };

    for (;;) {
        if (poll(waited, 2, -1) < 0 && errno != EINTR)
            return 0;
        if (waited[1].revents)
            return 0;
        if (!waited[0].revents)
            continue;
        if (!take_news(w))
            return 0;
        tell(w);
    }
}

static bool watch_folders(const Watch *w)
{
    enum { SAVED = IN_CLOSE_WRITE | IN_MOVED_TO | IN_MOVED_FROM | IN_DELETE };
    bool any = false;

    for (int i = 0; i < w->count; i++) {
        if (disk_network(w->folders[i]))
            return false;
        any |= inotify_add_watch(w->source, w->folders[i], SAVED) >= 0;
    }
    return any;
}

static void close_all(Watch *w)
{
    if (w->source >= 0)
        close(w->source);
    for (int i = 0; i < 2; i++)
        if (w->ends[i] >= 0)
            close(w->ends[i]);
    w->source = w->ends[0] = w->ends[1] = -1;
}

/* What is started later is not to hold the pipe. */
static bool open_pipe(Watch *w)
{
    return pipe(w->ends) == 0 && fcntl(w->ends[0], F_SETFD, FD_CLOEXEC) == 0 &&
           fcntl(w->ends[1], F_SETFD, FD_CLOEXEC) == 0;
}

/* False if it cannot be, or not for all of the folders. */
static bool watch_by_system(Watch *w)
{
    w->source = inotify_init1(IN_NONBLOCK | IN_CLOEXEC);
    if (w->source >= 0 && watch_folders(w) && open_pipe(w))
        w->thread = SDL_CreateThread(work, "watch", w);
    if (!w->thread)
        close_all(w);
    return w->thread != NULL;
}

static void end_thread(Watch *w)
{
    ssize_t sent = write(w->ends[1], "", 1);

    if (sent == 1)
        SDL_WaitThread(w->thread, NULL);
    close_all(w);
}

#else

static bool watch_by_system(Watch *w)
{
    (void)w;
    return false;
}

static void end_thread(Watch *w)
{
    (void)w;
}

#endif

Watch *watch_new(const char *const *folders, Uint32 event, WatchWay way)
{
    Watch *w = SDL_calloc(1, sizeof *w);

    if (!w)
        return NULL;
    *w = (Watch){ .event = event, .source = -1, .ends = { -1, -1 } };
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
        end_thread(watch);
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
        tell(watch);
    watch->seen = now;
}
