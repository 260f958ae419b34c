#include "tests/faulty.h"

#include <sqlite3.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { FILES_MAX = 16, SECTOR = 512 };

typedef struct {
    sqlite3_int64 at;
    int size; /* negative: the file is cut to `at` */
    char *data;
} Change;

/* A file as it is on disk, and what has been asked of it since. */
typedef struct {
    char path[256];
    char *data;
    size_t size;
    Change *changes;
    int change_count;
} Disk;

typedef struct {
    sqlite3_file base;
    Disk *disk;         /* NULL: not followed */
    sqlite3_file *real; /* behind this */
} File;

static struct {
    sqlite3_vfs vfs;
    sqlite3_vfs *real;
    Disk disks[FILES_MAX];
    int disk_count;
    int count, limit, code;
    bool off;
} faulty;

static int count_change(void)
{
    if (faulty.count++ < faulty.limit || faulty.code == SQLITE_OK)
        return SQLITE_OK;
    faulty.off |= faulty.code == SQLITE_IOERR;
    return faulty.code;
}

static sqlite3_file *real_of(sqlite3_file *file)
{
    return ((File *)file)->real;
}

static int do_close(sqlite3_file *file)
{
    return real_of(file)->pMethods->xClose(real_of(file));
}

static int do_read(sqlite3_file *file, void *data, int size, sqlite3_int64 at)
{
    if (faulty.off)
        return SQLITE_IOERR_READ;
    return real_of(file)->pMethods->xRead(real_of(file), data, size, at);
}

static void note_change(Disk *disk, const void *data, int size,
                        sqlite3_int64 at)
{
    Change change = { at, size, NULL };

    if (!disk)
        return;
    if (size > 0) {
        change.data = malloc((size_t)size);
        memcpy(change.data, data, (size_t)size);
    }
    disk->changes = realloc(disk->changes,
                            sizeof change * (size_t)(disk->change_count + 1));
    disk->changes[disk->change_count++] = change;
}

static int do_write(sqlite3_file *file, const void *data, int size,
                    sqlite3_int64 at)
{
    int code = count_change();

    /* The power goes while it is being written. */
    note_change(((File *)file)->disk, data, size, at);
    if (code != SQLITE_OK)
        return code;
    return real_of(file)->pMethods->xWrite(real_of(file), data, size, at);
}

static int do_truncate(sqlite3_file *file, sqlite3_int64 size)
{
    int code = count_change();

    note_change(((File *)file)->disk, NULL, -1, size);
    if (code != SQLITE_OK)
        return code;
    return real_of(file)->pMethods->xTruncate(real_of(file), size);
}

static void drop_changes(Disk *disk)
{
    for (int i = 0; i < disk->change_count; i++)
        free(disk->changes[i].data);
    free(disk->changes);
    disk->changes = NULL;
    disk->change_count = 0;
}

/* Reads the file as the system has it. */
static void take_content(Disk *disk)
{
    FILE *file = fopen(disk->path, "rb");

    free(disk->data);
    disk->data = NULL;
    disk->size = 0;
    if (!file)
        return;
    fseek(file, 0, SEEK_END);
    disk->size = (size_t)ftell(file);
    rewind(file);
    disk->data = malloc(disk->size + 1);
    disk->size = fread(disk->data, 1, disk->size, file);
    fclose(file);
}

static int do_sync(sqlite3_file *file, int flags)
{
    int code = count_change();
    Disk *disk = ((File *)file)->disk;

    (void)flags;
    if (code == SQLITE_OK && disk) {
        take_content(disk);
        drop_changes(disk);
    }
    return code;
}

static int do_size(sqlite3_file *file, sqlite3_int64 *size)
{
    return real_of(file)->pMethods->xFileSize(real_of(file), size);
}

static int do_lock(sqlite3_file *file, int lock)
{
    return real_of(file)->pMethods->xLock(real_of(file), lock);
}

static int do_unlock(sqlite3_file *file, int lock)
{
    return real_of(file)->pMethods->xUnlock(real_of(file), lock);
}

static int do_check_lock(sqlite3_file *file, int *held)
{
    return real_of(file)->pMethods->xCheckReservedLock(real_of(file), held);
}

static int do_control(sqlite3_file *file, int what, void *with)
{
    return real_of(file)->pMethods->xFileControl(real_of(file), what, with);
}

static int do_sector(sqlite3_file *file)
{
    (void)file;
    return SECTOR;
}

static int do_device(sqlite3_file *file)
{
    (void)file;
    return 0; /* it promises nothing */
}

static int do_map(sqlite3_file *file, int page, int size, int extend,
                  void volatile **to)
{
    return real_of(file)->pMethods->xShmMap(real_of(file), page, size, extend,
                                            to);
}

static int do_shm_lock(sqlite3_file *file, int at, int n, int flags)
{
    return real_of(file)->pMethods->xShmLock(real_of(file), at, n, flags);
}

static void do_barrier(sqlite3_file *file)
{
    real_of(file)->pMethods->xShmBarrier(real_of(file));
}

static int do_unmap(sqlite3_file *file, int delete)
{
    return real_of(file)->pMethods->xShmUnmap(real_of(file), delete);
}

static const sqlite3_io_methods methods = {
    2,          do_close,  do_read,   do_write,  do_truncate,
    do_sync,    do_size,   do_lock,   do_unlock, do_check_lock,
    do_control, do_sector, do_device, do_map,    do_shm_lock,
    do_barrier, do_unmap,  NULL,      NULL,
};

static Disk *disk_at(const char *path)
{
    Disk *disk;

    for (int i = 0; i < faulty.disk_count; i++)
        if (strcmp(faulty.disks[i].path, path) == 0)
            return &faulty.disks[i];
    if (faulty.disk_count == FILES_MAX)
        abort();
    disk = &faulty.disks[faulty.disk_count++];
    *disk = (Disk){ .data = NULL };
    snprintf(disk->path, sizeof disk->path, "%s", path);
    take_content(disk);
    return disk;
}

static int do_open(sqlite3_vfs *vfs, const char *path, sqlite3_file *file,
                   int flags, int *out)
{
    File *f = (File *)file;
    int code;

    (void)vfs;
    f->base.pMethods = NULL;
    f->real = (sqlite3_file *)(f + 1);
    if (faulty.off)
        return SQLITE_IOERR;
    f->disk = path && flags & (SQLITE_OPEN_MAIN_DB | SQLITE_OPEN_WAL)
                  ? disk_at(path)
                  : NULL;
    code = faulty.real->xOpen(faulty.real, path, f->real, flags, out);
    if (code == SQLITE_OK)
        f->base.pMethods = &methods;
    return code;
}

static int do_delete(sqlite3_vfs *vfs, const char *path, int sync)
{
    (void)vfs;
    if (faulty.off)
        return SQLITE_IOERR_DELETE;

    Disk *disk = disk_at(path);
    int code = faulty.real->xDelete(faulty.real, path, sync);
    drop_changes(disk);
    take_content(disk);
    return code;
}

void faulty_begin(void)
{
    faulty.real = sqlite3_vfs_find(NULL);
    faulty.vfs = *faulty.real;
    faulty.vfs.zName = "faulty";
    faulty.vfs.szOsFile = (int)sizeof(File) + faulty.real->szOsFile;
    faulty.vfs.xOpen = do_open;
    faulty.vfs.xDelete = do_delete;
    faulty_fail(0, SQLITE_OK);
    sqlite3_vfs_register(&faulty.vfs, 1);
}

static void forget_disks(void)
{
    for (int i = 0; i < faulty.disk_count; i++) {
        drop_changes(&faulty.disks[i]);
        free(faulty.disks[i].data);
    }
    faulty.disk_count = 0;
}

void faulty_end(void)
{
    sqlite3_vfs_unregister(&faulty.vfs);
    sqlite3_vfs_register(faulty.real, 1);
    forget_disks();
}

void faulty_fail(int n, int code)
{
    faulty.count = 0;
    faulty.limit = n;
    faulty.code = code;
    faulty.off = false;
}

void faulty_cut(int n)
{
    faulty_fail(n, SQLITE_IOERR);
}

int faulty_count(void)
{
    return faulty.count;
}

static uint64_t next_random(uint64_t *state)
{
    *state ^= *state << 13;
    *state ^= *state >> 7;
    *state ^= *state << 17;
    return *state;
}

/* Lets pieces of a change come through; in between the file holds zeros. */
static void apply(Disk *disk, const Change *change, uint64_t *seed)
{
    size_t end = (size_t)change->at + (size_t)change->size;

    if (end > disk->size) {
        disk->data = realloc(disk->data, end);
        memset(disk->data + disk->size, 0, end - disk->size);
        disk->size = end;
    }
    for (int at = 0; at < change->size; at += SECTOR) {
        int rest = change->size - at;

        if (next_random(seed) % 4)
            memcpy(disk->data + change->at + at, change->data + at,
                   (size_t)(rest < SECTOR ? rest : SECTOR));
    }
}

static void settle(Disk *disk, uint64_t *seed)
{
    FILE *file;

    for (int i = disk->change_count - 1; i > 0; i--) {
        int other = (int)(next_random(seed) % (uint64_t)(i + 1));
        Change change = disk->changes[i];

        disk->changes[i] = disk->changes[other];
        disk->changes[other] = change;
    }
    for (int i = 0; i < disk->change_count; i++) {
        const Change *change = &disk->changes[i];

        if (next_random(seed) % 3 == 0)
            continue;
        if (change->size > 0)
            apply(disk, change, seed);
        else if (change->size < 0 && (size_t)change->at < disk->size)
            disk->size = (size_t)change->at;
    }
    if (!disk->data && disk->change_count == 0)
        return;
    file = fopen(disk->path, "wb");
    if (!file)
        abort();
    fwrite(disk->data ? disk->data : "", 1, disk->size, file);
    fclose(file);
}

void faulty_settle(uint64_t seed)
{
    uint64_t state = seed * 0x9E3779B97F4A7C15u + 1;

    for (int i = 0; i < faulty.disk_count; i++)
        settle(&faulty.disks[i], &state);
    forget_disks();
    faulty_fail(0, SQLITE_OK);
}
