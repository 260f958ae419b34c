#define _GNU_SOURCE

#include <dirent.h>
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <sqlite3.h>
#include <stdarg.h>
#include <stdatomic.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/file.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

/*
 * Loaded before a program (LD_PRELOAD) it lets calls to the system fail, from
 * the program and all its libraries. FAULT says which: `memory`, requests for
 * memory; `file`, calls that do something with a file; `database`, calls to
 * SQLite.
 *
 * At every FAULT_EVERY-th of them, from number FAULT_FIRST on, it asks which
 * error is to be tried, over the pipes FAULT_ASK and FAULT_TOLD: it writes the
 * number of the call, and reads two bytes: ONCE or ALWAYS and the number of an
 * error, or GO_ON. Then it splits in two. In the copy the call fails, and after
 * ALWAYS all that follow do too; the program itself waits until the copy has
 * ended, tells how (what waitpid says), and asks again. After GO_ON the call
 * succeeds. So one run meets every fault, and what precedes a fault is done
 * once.
 *
 * FAULT_LOSE lets each copy lose memory, to try whether that would be noticed.
 *
 * The copy shares what is on disk and what is open; the other end of the pipes
 * is to put the files back. Places in open files are put back here. Locks are
 * granted without asking: the copy would meet those of the program.
 */
enum { ONCE = '1', ALWAYS = '2', GO_ON = '-', PATIENCE_S = 60, FILES_MAX = 64 };

typedef enum { NOTHING, MEMORY, FILES, DATABASE } Kind;

static Kind kind;
static long every, first;
static int ask_pipe, told_pipe;
static long count;
static bool in_copy, on, asking, loses;
static unsigned char error_number;

static void *next(const char *name)
{
    return dlsym(RTLD_NEXT, name);
}

#define NEXT(name) ((__typeof__(&name))next(#name))

static long number_in(const char *name, long otherwise)
{
    const char *text = getenv(name);

    return text ? atol(text) : otherwise;
}

__attribute__((constructor)) static void read_settings(void)
{
    const char *fault = getenv("FAULT");

    if (!fault)
        return;
    every = number_in("FAULT_EVERY", 1);
    first = number_in("FAULT_FIRST", 1);
    ask_pipe = (int)number_in("FAULT_ASK", -1);
    told_pipe = (int)number_in("FAULT_TOLD", -1);
    loses = number_in("FAULT_LOSE", 0);
    kind = *fault == 'm' ? MEMORY : *fault == 'f' ? FILES : DATABASE;
}

/* Past all that counts. */
static void say(const char *text)
{
    if (NEXT(write)(ask_pipe, text, strlen(text)) < 0)
        _exit(1);
}

static char answer(void)
{
    unsigned char bytes[2];

    if (NEXT(read)(told_pipe, bytes, sizeof bytes) != sizeof bytes)
        return GO_ON;
    error_number = bytes[1] - '0';
    return (char)bytes[0];
}

static void places(off_t at[FILES_MAX], bool put)
{
    for (int i = 0; i < FILES_MAX; i++)
        if (i == ask_pipe || i == told_pipe)
            continue;
        else if (!put)
            at[i] = lseek(i, 0, SEEK_CUR);
        else if (at[i] >= 0)
            lseek(i, at[i], SEEK_SET);
}

/* More than once: where the last was may still stand in a register. */
static void lose_memory(void)
{
    for (int i = 0; i < 9; i++)
        memset(NEXT(malloc)(99), i, 99);
}

/* What looks for leaks when the copy ends reads files, too. */
static void fail_no_more(void)
{
    on = false;
}

/* True in the copy. */
static bool split(void)
{
    off_t at[FILES_MAX];
    char text[32];
    int status = 0;

    places(at, false);
    pid_t copy = fork();
    if (copy == 0) {
        in_copy = true;
        alarm(PATIENCE_S);
        atexit(fail_no_more);
        if (loses)
            lose_memory();
        return true;
    }
    waitpid(copy, &status, 0);
    places(at, true);
    snprintf(text, sizeof text, "%d\n", status);
    say(text);
    return false;
}

static bool try_here(void)
{
    char text[32];

    snprintf(text, sizeof text, "%ld\n", count);
    say(text);
    for (char what; (what = answer()) == ONCE || what == ALWAYS;)
        if (split()) {
            on = what == ALWAYS;
            return true;
        }
    return false;
}

static bool fails(Kind of)
{
    if (kind != of || asking)
        return false;
    if (in_copy)
        return on;
    count++;
    if (count < first || (count - first) % every != 0)
        return false;

    int before = errno;

    asking = true;
    bool here = try_here();
    asking = false;
    errno = before;
    return here;
}

/* One thread is left in the copy, and a lock that is held is held by a thread
 * of the program. */
int pthread_mutex_lock(pthread_mutex_t *lock)
{
    return in_copy ? 0 : NEXT(pthread_mutex_lock)(lock);
}

int pthread_mutex_trylock(pthread_mutex_t *lock)
{
    return in_copy ? 0 : NEXT(pthread_mutex_trylock)(lock);
}

int pthread_mutex_unlock(pthread_mutex_t *lock)
{
    return in_copy ? 0 : NEXT(pthread_mutex_unlock)(lock);
}

/* Splitting takes time, which is not that of the program. */
clock_t clock(void)
{
    return kind ? 0 : NEXT(clock)();
}

/* SQLite waits for locks, which nobody here will let go. */
int usleep(useconds_t us)
{
    return in_copy ? 0 : NEXT(usleep)(us);
}

static bool out_of_memory(void)
{
    if (!fails(MEMORY))
        return false;
    errno = ENOMEM;
    return true;
}

void *malloc(size_t size)
{
    static void *(*real)(size_t);

    real = real ? real : NEXT(malloc);
    return out_of_memory() ? NULL : real(size);
}

void *calloc(size_t items, size_t size)
{
    static void *(*real)(size_t, size_t);

    real = real ? real : NEXT(calloc);
    return out_of_memory() ? NULL : real(items, size);
}

void *realloc(void *block, size_t size)
{
    static void *(*real)(void *, size_t);

    real = real ? real : NEXT(realloc);
    return out_of_memory() ? NULL : real(block, size);
}

/* `usual` is what this call mostly fails with. */
static bool file_fails(int usual)
{
    const int errors[] = { usual, EIO, ENOSPC, EACCES, EMFILE, EROFS };

    if (!fails(FILES))
        return false;
    errno = errors[error_number % (sizeof errors / sizeof *errors)];
    return true;
}

/* A call `name`, which says `bad` when it fails. */
#define CALL(type, name, parameters, arguments, bad, usual)                    \
    type name parameters                                                       \
    {                                                                          \
        return file_fails(usual) ? bad : NEXT(name) arguments;                 \
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
    return fd > STDERR_FILENO && file_fails(ENOSPC)
               ? -1
               : NEXT(write)(fd, data, size);
}

ssize_t read(int fd, void *data, size_t size)
{
    return fd > STDERR_FILENO && file_fails(EIO) ? -1
                                                 : NEXT(read)(fd, data, size);
}

CALL(ssize_t, pwrite64, (int fd, const void *data, size_t size, off64_t at),
     (fd, data, size, at), -1, ENOSPC)
CALL(ssize_t, pread64, (int fd, void *data, size_t size, off64_t at),
     (fd, data, size, at), -1, EIO)
CALL(int, fsync, (int fd), (fd), -1, EIO)
CALL(int, fdatasync, (int fd), (fd), -1, EIO)
CALL(int, ftruncate64, (int fd, off64_t size), (fd, size), -1, EIO)
CALL(int, rename, (const char *from, const char *to), (from, to), -1, EACCES)
CALL(int, unlink, (const char *path), (path), -1, EACCES)
CALL(int, mkdir, (const char *path, mode_t mode), (path, mode), -1, EACCES)
CALL(int, access, (const char *path, int how), (path, how), -1, EACCES)
CALL(int, stat, (const char *path, struct stat *info), (path, info), -1, EIO)
CALL(int, fstat, (int fd, struct stat *info), (fd, info), -1, EIO)
CALL(int, stat64, (const char *path, struct stat64 *info), (path, info), -1,
     EIO)
CALL(int, fstat64, (int fd, struct stat64 *info), (fd, info), -1, EIO)
CALL(DIR *, opendir, (const char *path), (path), NULL, EACCES)
CALL(struct dirent *, readdir, (DIR * folder), (folder), NULL, EIO)

void *mmap64(void *where, size_t size, int protection, int flags, int fd,
             off64_t at)
{
    return fd >= 0 && file_fails(ENOMEM)
               ? MAP_FAILED
               : NEXT(mmap64)(where, size, protection, flags, fd, at);
}

int fcntl64(int fd, int command, ...)
{
    bool locks = command == F_SETLK || command == F_SETLKW;
    va_list more;

    va_start(more, command);
    void *with = va_arg(more, void *);
    va_end(more);
    if (locks && kind == FILES)
        return file_fails(ENOLCK) ? -1 : 0;
    return locks && kind ? 0 : NEXT(fcntl64)(fd, command, with);
}

int flock(int fd, int how)
{
    if (kind == FILES)
        return file_fails(ENOLCK) ? -1 : 0;
    return kind ? 0 : NEXT(flock)(fd, how);
}

/* The C library reads and writes its files past the calls above, so these go
 * by way of one whose every part can fail. */
static ssize_t file_read(void *file, char *data, size_t size)
{
    if (file_fails(EIO))
        return -1;

    size_t got = fread(data, 1, size, file);

    return ferror(file) ? -1 : (ssize_t)got;
}

static ssize_t file_write(void *file, const char *data, size_t size)
{
    if (file_fails(ENOSPC))
        return 0;
    return fwrite(data, 1, size, file) == size && fflush(file) == 0
               ? (ssize_t)size
               : 0;
}

static int file_seek(void *file, off64_t *at, int whence)
{
    if (fseeko64(file, *at, whence) != 0)
        return -1;
    *at = ftello64(file);
    return 0;
}

static int file_close(void *file)
{
    bool failed = file_fails(EIO);

    return NEXT(fclose)(file) || failed ? EOF : 0;
}

FILE *fopen(const char *path, const char *mode)
{
    const cookie_io_functions_t calls = { file_read, file_write, file_seek,
                                          file_close };
    if (file_fails(EACCES))
        return NULL;

    FILE *file = NEXT(fopen)(path, mode);

    return file && kind == FILES ? fopencookie(file, mode, calls) : file;
}

static bool database_fails(int *code)
{
    static const int errors[] = { SQLITE_IOERR_WRITE, SQLITE_FULL,
                                  SQLITE_BUSY,        SQLITE_NOMEM,
                                  SQLITE_CORRUPT,     SQLITE_READONLY };

    if (!fails(DATABASE))
        return false;
    *code = errors[error_number % (sizeof errors / sizeof *errors)];
    return true;
}

#define DATABASE_CALL(name, parameters, arguments)                             \
    int name parameters                                                        \
    {                                                                          \
        int code;                                                              \
                                                                               \
        return database_fails(&code) ? code : NEXT(name) arguments;            \
    }

DATABASE_CALL(sqlite3_step, (sqlite3_stmt * query), (query))
DATABASE_CALL(sqlite3_exec,
              (sqlite3 * db, const char *text,
               int (*row)(void *, int, char **, char **), void *with,
               char **error),
              (db, text, row, with, error))
DATABASE_CALL(sqlite3_bind_int64,
              (sqlite3_stmt * query, int at, sqlite3_int64 value),
              (query, at, value))
DATABASE_CALL(sqlite3_bind_blob64,
              (sqlite3_stmt * query, int at, const void *data,
               sqlite3_uint64 size, void (*done)(void *)),
              (query, at, data, size, done))
DATABASE_CALL(sqlite3_bind_text64,
              (sqlite3_stmt * query, int at, const char *text,
               sqlite3_uint64 size, void (*done)(void *),
               unsigned char encoding),
              (query, at, text, size, done, encoding))

int sqlite3_prepare_v2(sqlite3 *db, const char *text, int size,
                       sqlite3_stmt **query, const char **rest)
{
    int code;

    if (!database_fails(&code))
        return NEXT(sqlite3_prepare_v2)(db, text, size, query, rest);
    *query = NULL;
    return code;
}

/* SQLite gives a connection even if it could not open it. */
int sqlite3_open_v2(const char *path, sqlite3 **db, int flags, const char *vfs)
{
    int code;
    bool fail = database_fails(&code);
    int real = NEXT(sqlite3_open_v2)(path, db, flags, vfs);

    return fail ? code : real;
}
