/* statfs and flock are not of C, nor of POSIX. */
#define _GNU_SOURCE

#include "core/disk.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <sys/vfs.h>
#include <unistd.h>

#include "core/memory.h"

struct DiskLock {
    int fd;
};

static bool is_folder(const char *path)
{
    struct stat info;

    return stat(path, &info) == 0 && S_ISDIR(info.st_mode);
}

static bool make_one(const char *path, Error *err)
{
    if (mkdir(path, 0700) == 0 || (errno == EEXIST && is_folder(path)))
        return true;
    return errno == EEXIST || errno == ENOTDIR
               ? error_set(err, MESSAGE_NOT_A_FOLDER, ARGS(path))
               : error_errno(err, path);
}

bool disk_make_folder(const char *path, Error *err)
{
    size_t size = strlen(path) + 1;
    char *part = memcpy(memory_bytes(size), path, size);
    bool ok = true;

    for (char *at = part; ok && *at; at++)
        if (*at == '/' && at > part) {
            *at = '\0';
            ok = is_folder(part) || make_one(part, err);
            *at = '/';
        }
    ok = ok && make_one(part, err);
    free(part);
    return ok;
}

bool disk_make_private(const char *path, Error *err)
{
    int fd = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);

    if (fd < 0)
        return error_errno(err, path);
    fchmod(fd, 0600);
    close(fd);
    return true;
}

bool disk_is_private(const char *path)
{
    struct stat info;

    return stat(path, &info) == 0 && info.st_uid == getuid() &&
           (info.st_mode & (S_IRWXG | S_IRWXO)) == 0;
}

const char *disk_network(const char *folder)
{
    static const struct {
        uint32_t type;
        const char *name;
    } known[] = {
        { 0x6969, "NFS" },        { 0x517B, "SMB" },
        { 0xFF534D42, "SMB" },    { 0xFE534D42, "SMB" },
        { 0x564C, "NCP" },        { 0x5346414F, "AFS" },
        { 0x6B414653, "AFS" },    { 0x73757245, "Coda" },
        { 0x01021997, "9P" },     { 0x00C36400, "Ceph" },
        { 0x0BD00BD0, "Lustre" }, { 0x47504653, "GPFS" },
        { 0x01161970, "GFS2" },   { 0x7461636F, "OCFS2" },
    };
    struct statfs info;

    if (statfs(folder, &info) != 0)
        return NULL;
    for (size_t i = 0; i < sizeof known / sizeof *known; i++)
        if (known[i].type == (uint32_t)info.f_type)
            return known[i].name;
    return NULL;
}

int64_t disk_free_bytes(const char *folder)
{
    struct statfs info;

    if (statfs(folder, &info) != 0)
        return -1;
    return (int64_t)info.f_bavail * (int64_t)info.f_bsize;
}

bool disk_can_write(const char *folder)
{
    return is_folder(folder) && access(folder, W_OK | X_OK) == 0;
}

bool disk_rename(const char *from, const char *to, Error *err)
{
    return rename(from, to) == 0 || error_errno(err, from);
}

bool disk_remove(const char *path, Error *err)
{
    return unlink(path) == 0 || errno == ENOENT || error_errno(err, path);
}

void disk_sync_folder(const char *folder)
{
    int fd = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC);

    if (fd < 0)
        return;
    fsync(fd);
    close(fd);
}

DiskLock *disk_lock(const char *path, Error *err)
{
    int fd = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0600);

    if (fd < 0) {
        error_errno(err, path);
        return NULL;
    }
    if (flock(fd, LOCK_EX | LOCK_NB) != 0) {
        if (errno != EWOULDBLOCK)
            error_errno(err, path);
        close(fd);
        return NULL;
    }

    DiskLock *lock = memory_bytes(sizeof *lock);
    lock->fd = fd;
    return lock;
}

void disk_unlock(DiskLock *lock)
{
    if (!lock)
        return;
    close(lock->fd);
    free(lock);
}
