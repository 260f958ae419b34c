/* open, fstat and readdir are POSIX; the rest of the program is plain C. */
#define _POSIX_C_SOURCE 200809L

#include "core/file_names.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include "core/memory.h"

/* Checks what was opened; a pipe or a device could make reading wait. */
static bool is_readable(int fd, const char *path, size_t limit, size_t *size,
                        Error *err)
{
    struct stat info;
    char kib[24];

    if (fstat(fd, &info) != 0)
        return error_errno(err, path);
    if (S_ISDIR(info.st_mode))
        return error_set(err, MESSAGE_IS_FOLDER, ARGS(path));
    if (!S_ISREG(info.st_mode))
        return error_set(err, MESSAGE_NOT_REGULAR, ARGS(path));
    if (info.st_size < 0 || (uintmax_t)info.st_size > limit) {
        snprintf(kib, sizeof kib, "%zu", limit / 1024);
        return error_set(err, MESSAGE_FILE_TOO_LARGE, ARGS(path, kib));
    }
    *size = (size_t)info.st_size;
    return true;
}

/* Reads up to `size` bytes: the file may have become shorter meanwhile. */
static bool read_all(int fd, const char *path, char *data, size_t *size,
                     Error *err)
{
    size_t got = 0;

    while (got < *size) {
        ssize_t n = read(fd, data + got, *size - got);

        if (n == 0)
            break;
        if (n < 0 && errno != EINTR)
            return error_errno(err, path);
        if (n > 0)
            got += (size_t)n;
    }
    *size = got;
    data[got] = '\0';
    return true;
}

bool file_read(const char *path, size_t limit, Arena *arena, char **data,
               size_t *size, Error *err)
{
    int fd = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC);

    if (fd < 0)
        return error_errno(err, path);

    bool ok = is_readable(fd, path, limit, size, err);
    if (ok) {
        *data = arena_alloc(arena, *size + 1);
        ok = read_all(fd, path, *data, size, err);
    }
    close(fd);
    return ok;
}

static bool write_all(int fd, const char *path, const char *data, size_t size,
                      Error *err)
{
    while (size > 0) {
        ssize_t n = write(fd, data, size);

        if (n < 0 && errno != EINTR)
            return error_errno(err, path);
        if (n > 0) {
            data += n;
            size -= (size_t)n;
        }
    }
    return fsync(fd) == 0 || error_errno(err, path);
}

/* Closing can be the first to notice a full disk. */
static bool write_new(const char *path, const char *data, size_t size,
                      Error *err)
{
    /* What a stranger put there, a link or a pipe, must not be written to. */
    unlink(path);
    int fd = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);

    if (fd < 0)
        return error_errno(err, path);

    bool ok = write_all(fd, path, data, size, err);
    return (close(fd) == 0 || (ok && error_errno(err, path))) && ok;
}

bool file_replace(const char *path, const char *data, size_t size, Error *err)
{
    size_t length = strlen(path) + sizeof ".new";
    char *temp = memory_bytes(length);

    snprintf(temp, length, "%s.new", path);
    bool ok = write_new(temp, data, size, err) &&
              (rename(temp, path) == 0 || error_errno(err, path));
    if (!ok)
        unlink(temp);
    free(temp);
    return ok;
}

FILE *file_open(const char *path, Error *err)
{
    FILE *file = fopen(path, "rb");

    if (!file)
        error_errno(err, path);
    return file;
}

FILE *file_create(const char *path, Error *err)
{
    FILE *file = fopen(path, "wbx");

    if (!file)
        error_errno(err, path);
    return file;
}

bool file_names(const char *folder, Arena *arena, const char ***names,
                int *count, Error *err)
{
    DIR *dir = opendir(folder);

    if (!dir)
        return errno == ENOTDIR
                   ? error_set(err, MESSAGE_NOT_A_FOLDER, ARGS(folder))
                   : error_errno(err, folder);
    errno = 0; /* only so is the end told from a failure */
    for (struct dirent *entry; (entry = readdir(dir)) != NULL; errno = 0)
        if (entry->d_name[0] != '.')
            *ARENA_PUSH(arena, *names, *count) =
                arena_text(arena, entry->d_name, strlen(entry->d_name));
    bool ok = errno == 0 || error_errno(err, folder);
    closedir(dir);
    return ok;
}

bool file_is_folder(const char *path)
{
    struct stat info;

    return stat(path, &info) == 0 && S_ISDIR(info.st_mode);
}

bool file_exists(const char *path)
{
    struct stat info;

    return stat(path, &info) == 0;
}

bool file_is_missing(const char *path)
{
    struct stat info;

    return stat(path, &info) != 0 && (errno == ENOENT || errno == ENOTDIR);
}

bool file_pipe(const char *program, const char *options, const char *package,
               const char *text, Error *err)
{
    enum { NOT_THERE = 127 }; /* as the shell says it */
    char command[200];
    FILE *pipe;

    snprintf(command, sizeof command,
             "command -v %s >/dev/null || exit 127; exec %s %s", program,
             program, options);
    /* A program that ends at once must not end this one. */
    signal(SIGPIPE, SIG_IGN);
    fflush(stdout);
    pipe = popen(command, "w");
    if (!pipe)
        return error_errno(err, program);
    fputs(text, pipe);

    int status = pclose(pipe);
    if (WIFEXITED(status) && WEXITSTATUS(status) == NOT_THERE)
        return error_set(err, MESSAGE_NO_PROGRAM, ARGS(program, package));
    return status == 0 || error_set(err, MESSAGE_WRITE_FAILED, ARGS(program));
}

bool file_is_terminal(FILE *file)
{
    return isatty(fileno(file));
}

bool file_line(FILE *file, char *line, int size)
{
    return fgets(line, size, file) != NULL;
}

char *file_own_folder(Arena *arena)
{
    char path[4096];
    ssize_t length = readlink("/proc/self/exe", path, sizeof path);

    while (length > 0 && path[length - 1] != '/')
        length--;
    return length > 1 ? arena_text(arena, path, (size_t)length - 1) : NULL;
}
