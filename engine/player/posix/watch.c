/* poll, pipe and stat are POSIX. */
#define _POSIX_C_SOURCE 200809L

#include "player/watch_system.h"

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

static uint64_t sum_of_file(const char *folder, const char *name)
{
    char path[4096];
    struct stat file;
    uint64_t sum = UINT64_C(0xcbf29ce484222325);

    SDL_snprintf(path, sizeof path, "%s/%s", folder, name);
    if (stat(path, &file) != 0 || !S_ISREG(file.st_mode))
        return 0;
    for (const char *c = name; *c; c++)
        sum = watch_add(sum, (unsigned char)*c);
    sum = watch_add(sum, (uint64_t)file.st_ino);
    sum = watch_add(sum, (uint64_t)file.st_size);
    sum = watch_add(sum, (uint64_t)file.st_mtim.tv_sec);
    return watch_add(sum, (uint64_t)file.st_mtim.tv_nsec);
}

uint64_t watch_sum(const char *path)
{
    DIR *folder = opendir(path);
    const struct dirent *entry;
    uint64_t sum = 0;

    while (folder && (entry = readdir(folder)))
        sum += sum_of_file(path, entry->d_name);
    if (folder)
        closedir(folder);
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
        watch_tell(w);
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
bool watch_by_system(Watch *w)
{
    w->ends[0] = w->ends[1] = -1;
    w->source = inotify_init1(IN_NONBLOCK | IN_CLOEXEC);
    if (w->source >= 0 && watch_folders(w) && open_pipe(w))
        w->thread = SDL_CreateThread(work, "watch", w);
    if (!w->thread)
        close_all(w);
    return w->thread != NULL;
}

void watch_end(Watch *w)
{
    ssize_t sent = write(w->ends[1], "", 1);

    if (sent == 1)
        SDL_WaitThread(w->thread, NULL);
    close_all(w);
}

#else

bool watch_by_system(Watch *w)
{
    (void)w;
    return false;
}

void watch_end(Watch *w)
{
    (void)w;
}

#endif
