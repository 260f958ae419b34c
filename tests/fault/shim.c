#define _GNU_SOURCE

#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <stdarg.h>
#include <stdatomic.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

/*
 * Loaded before a program (LD_PRELOAD) it lets calls to the system fail, from
 * the program and all its libraries: with FAULT=memory:7 the seventh request
 * for memory, with FAULT=file:7 the seventh call that opens, writes, syncs,
 * renames, cuts or removes a file. With FAULT_ON=1 all after it fail too. How
 * many there were goes to the file that FAULT_COUNT names.
 */
typedef enum { NOTHING, MEMORY, FILES } Kind;

static Kind kind;
static long at;
static bool on;
static atomic_long count;
static const char *report;

static void read_settings(void) __attribute__((constructor));
static void write_report(void) __attribute__((destructor));

void *__libc_malloc(size_t size);
void *__libc_calloc(size_t count, size_t size);
void *__libc_realloc(void *block, size_t size);

static void read_settings(void)
{
    const char *fault = getenv("FAULT");
    const char *colon = fault ? strchr(fault, ':') : NULL;

    report = getenv("FAULT_COUNT");
    on = getenv("FAULT_ON") != NULL;
    at = colon ? atol(colon + 1) : 0;
    if (colon)
        kind = *fault == 'm' ? MEMORY : FILES;
}

static void write_report(void)
{
    long calls = count;
    FILE *file;

    kind = NOTHING;
    file = report ? fopen(report, "w") : NULL;
    if (file) {
        fprintf(file, "%ld\n", calls);
        fclose(file);
    }
}

static bool fails(Kind of)
{
    if (kind != of)
        return false;

    long now = atomic_fetch_add(&count, 1) + 1;

    return at > 0 && (on ? now >= at : now == at);
}

void *malloc(size_t size)
{
    return fails(MEMORY) ? (errno = ENOMEM, NULL) : __libc_malloc(size);
}

void *calloc(size_t items, size_t size)
{
    return fails(MEMORY) ? (errno = ENOMEM, NULL) : __libc_calloc(items, size);
}

void *realloc(void *block, size_t size)
{
    return fails(MEMORY) ? (errno = ENOMEM, NULL) : __libc_realloc(block, size);
}

/* The call of this name that comes next, which is the system's. */
#define NEXT(name) ((__typeof__(&name))dlsym(RTLD_NEXT, #name))

static bool file_fails(int error)
{
    if (!fails(FILES))
        return false;
    errno = error;
    return true;
}

#define OPEN(name)                                                             \
    int name(const char *path, int flags, ...)                                 \
    {                                                                          \
        va_list more;                                                          \
        va_start(more, flags);                                                 \
        int mode = flags & (O_CREAT | O_TMPFILE) ? va_arg(more, int) : 0;      \
        va_end(more);                                                          \
        return file_fails(EACCES) ? -1 : NEXT(name)(path, flags, mode);        \
    }

OPEN(open)
OPEN(open64)

ssize_t write(int fd, const void *data, size_t size)
{
    return fd > 2 && file_fails(ENOSPC) ? -1 : NEXT(write)(fd, data, size);
}

ssize_t pwrite64(int fd, const void *data, size_t size, off64_t offset)
{
    return file_fails(ENOSPC) ? -1 : NEXT(pwrite64)(fd, data, size, offset);
}

ssize_t read(int fd, void *data, size_t size)
{
    return fd > 2 && file_fails(EIO) ? -1 : NEXT(read)(fd, data, size);
}

ssize_t pread64(int fd, void *data, size_t size, off64_t offset)
{
    return file_fails(EIO) ? -1 : NEXT(pread64)(fd, data, size, offset);
}

int fsync(int fd)
{
    return file_fails(EIO) ? -1 : NEXT(fsync)(fd);
}

int fdatasync(int fd)
{
    return file_fails(EIO) ? -1 : NEXT(fdatasync)(fd);
}

int ftruncate64(int fd, off64_t size)
{
    return file_fails(EIO) ? -1 : NEXT(ftruncate64)(fd, size);
}

int rename(const char *from, const char *to)
{
    return file_fails(EACCES) ? -1 : NEXT(rename)(from, to);
}

int unlink(const char *path)
{
    return file_fails(EACCES) ? -1 : NEXT(unlink)(path);
}

int mkdir(const char *path, mode_t mode)
{
    return file_fails(EACCES) ? -1 : NEXT(mkdir)(path, mode);
}
