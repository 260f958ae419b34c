#include "core/disk.h"

#include <stdlib.h>
#include <string.h>
#include <windows.h>

#include "core/file.h"
#include "core/memory.h"
#include "core/windows/wide.h"

struct DiskLock {
    HANDLE file;
};

static bool make_one(const char *path, Error *err)
{
    wchar_t *wide = wide_path(path);
    bool made = CreateDirectoryW(wide, NULL);

    free(wide);
    if (made || file_is_folder(path))
        return true;
    return file_exists(path) ? error_set(err, MESSAGE_NOT_A_FOLDER, ARGS(path))
                             : wide_failed(err, path);
}

/* From the end, as nobody can make what a path begins with: C:/ or //server.
 * `path` is written to, and left as it was. */
static bool make_below(char *path, Error *err)
{
    char *slash = strrchr(path, '/');
    bool ok = true;

    if (file_is_folder(path))
        return true;
    if (slash && slash > path && slash[-1] != ':' && slash[-1] != '/') {
        *slash = '\0';
        ok = make_below(path, err);
        *slash = '/';
    }
    return ok && (slash && !slash[1] ? true : make_one(path, err));
}

bool disk_make_folder(const char *path, Error *err)
{
    size_t size = strlen(path) + 1;
    char *copy = memcpy(memory_bytes(size), path, size);
    bool ok = make_below(copy, err);

    free(copy);
    return ok;
}

static HANDLE open_always(const char *path, DWORD how, DWORD flags)
{
    wchar_t *wide = wide_path(path);
    HANDLE file =
        CreateFileW(wide, GENERIC_READ | GENERIC_WRITE,
                    FILE_SHARE_READ | FILE_SHARE_WRITE | FILE_SHARE_DELETE,
                    NULL, how, FILE_ATTRIBUTE_NORMAL | flags, NULL);

    free(wide);
    return file;
}

/* What is in a user's profile is for that user alone: it inherits that. */
bool disk_make_private(const char *path, Error *err)
{
    HANDLE file = open_always(path, CREATE_ALWAYS, 0);

    if (file == INVALID_HANDLE_VALUE)
        return wide_failed(err, path);
    CloseHandle(file);
    return true;
}

/* The same, and nothing else is asked of the system here. */
bool disk_is_private(const char *path)
{
    return file_exists(path);
}

/* Where what `folder` is on begins: C:\ or \\server\share\; as wide_text. */
static wchar_t *volume_of(const char *folder)
{
    wchar_t *wide = wide_path(folder);
    size_t size = wcslen(wide) + MAX_PATH;
    wchar_t *volume = memory_new(size, sizeof *volume);

    GetVolumePathNameW(wide, volume, (DWORD)size);
    free(wide);
    return volume;
}

const char *disk_network(const char *folder)
{
    wchar_t *volume = volume_of(folder);
    bool remote = GetDriveTypeW(volume) == DRIVE_REMOTE;

    free(volume);
    return remote ? "SMB" : NULL;
}

int64_t disk_free_bytes(const char *folder)
{
    wchar_t *wide = wide_path(folder);
    ULARGE_INTEGER bytes;
    bool known = GetDiskFreeSpaceExW(wide, &bytes, NULL, NULL);

    free(wide);
    return known ? (int64_t)bytes.QuadPart : -1;
}

/* Who may do what is written in lists that only the system can read. */
bool disk_can_write(const char *folder)
{
    Arena *arena = arena_new();
    HANDLE file = open_always(file_join(arena, folder, ".klachtwijzer"),
                              CREATE_NEW, FILE_FLAG_DELETE_ON_CLOSE);

    arena_free(arena);
    if (file == INVALID_HANDLE_VALUE)
        return GetLastError() == ERROR_FILE_EXISTS;
    CloseHandle(file);
    return true;
}

/* Scanners hold for a moment what was just written. */
bool disk_rename(const char *from, const char *to, Error *err)
{
    enum { TRIES = 20, WAIT_MS = 25 };
    wchar_t *wide_from = wide_path(from), *wide_to = wide_path(to);
    bool moved = false, held = true;

    for (int i = 0; i < TRIES && !moved && held; i++) {
        Sleep(i ? WAIT_MS : 0);
        moved = MoveFileExW(wide_from, wide_to,
                            MOVEFILE_REPLACE_EXISTING | MOVEFILE_WRITE_THROUGH);
        held = GetLastError() == ERROR_SHARING_VIOLATION ||
               GetLastError() == ERROR_ACCESS_DENIED;
    }
    free(wide_from);
    free(wide_to);
    return moved || wide_failed(err, to);
}

bool disk_remove(const char *path, Error *err)
{
    wchar_t *wide = wide_path(path);
    bool gone = DeleteFileW(wide) || GetLastError() == ERROR_FILE_NOT_FOUND ||
                GetLastError() == ERROR_PATH_NOT_FOUND;

    free(wide);
    return gone || wide_failed(err, path);
}

void disk_sync_folder(const char *folder)
{
    (void)folder; /* disk_rename has waited already */
}

DiskLock *disk_lock(const char *path, Error *err)
{
    HANDLE file = open_always(path, OPEN_ALWAYS, 0);
    OVERLAPPED first = { 0 };

    if (file == INVALID_HANDLE_VALUE) {
        wide_failed(err, path);
        return NULL;
    }
    if (!LockFileEx(file, LOCKFILE_EXCLUSIVE_LOCK | LOCKFILE_FAIL_IMMEDIATELY,
                    0, 1, 0, &first)) {
        if (GetLastError() != ERROR_LOCK_VIOLATION &&
            GetLastError() != ERROR_IO_PENDING)
            wide_failed(err, path);
        CloseHandle(file);
        return NULL;
    }

    DiskLock *lock = memory_bytes(sizeof *lock);
    lock->file = file;
    return lock;
}

void disk_unlock(DiskLock *lock)
{
    if (!lock)
        return;
    CloseHandle(lock->file);
    free(lock);
}
