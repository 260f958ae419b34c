#ifndef CORE_DISK_H
#define CORE_DISK_H

#include <stdbool.h>
#include <stdint.h>

#include "core/error.h"

/*
 * What the program asks of folders and disks, apart from the files in them.
 * With core/file.h and core/user.h the only module that knows the system. Paths
 * are UTF-8.
 */

/* Makes the folder, and those above it, for this user alone. Fine if it is
 * there already. */
bool disk_make_folder(const char *path, Error *err);

/* Makes an empty file for this user alone; what was there is emptied. */
bool disk_make_private(const char *path, Error *err);

/* Can nobody but this user read the file, as far as the system says? */
bool disk_is_private(const char *path);

/*
 * What kind of network the folder is on ("NFS", "SMB" …); NULL for a disk of
 * this machine, or if the system does not say. The numbers are those of
 * statfs(2) on Linux.
 */
const char *disk_network(const char *folder);

/* Bytes free for this user, or -1 if the system does not say. */
int64_t disk_free_bytes(const char *folder);

/* Can files be made in this folder? */
bool disk_can_write(const char *folder);

bool disk_rename(const char *from, const char *to, Error *err);

/* Fine if it is not there. */
bool disk_remove(const char *path, Error *err);

/* Waits until the names in a folder are on disk; without effect where the
 * system cannot. */
void disk_sync_folder(const char *folder);

/*
 * A lock on the file at `path`, which is made for it, held until it is let go
 * or the program ends, however it ends. NULL with `err` unset if another
 * program holds it; NULL with `err` set if there can be none.
 */
typedef struct DiskLock DiskLock;

DiskLock *disk_lock(const char *path, Error *err);

/* disk_unlock(NULL) does nothing. */
void disk_unlock(DiskLock *lock);

#endif
