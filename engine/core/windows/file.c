#include "core/file_names.h"

#include <fcntl.h>
#include <io.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <windows.h>

#include "core/disk.h"
#include "core/memory.h"
#include "core/windows/wide.h"

static HANDLE open_file(const char *path, DWORD access, DWORD share, DWORD how)
{
    wchar_t *wide = wide_path(path);
    HANDLE file = CreateFileW(wide, access, share, NULL, how,
                              FILE_ATTRIBUTE_NORMAL, NULL);

    free(wide);
    return file;
}

/* Checks what was opened: "con" and "nul" are devices, wherever they stand. */
static bool is_readable(HANDLE file, const char *path, size_t limit,
                        size_t *size, Error *err)
{
    LARGE_INTEGER length;
    char kib[24];

    if (GetFileType(file) != FILE_TYPE_DISK)
        return error_set(err, MESSAGE_NOT_REGULAR, ARGS(path));
    if (!GetFileSizeEx(file, &length))
        return wide_failed(err, path);
    if ((unsigned long long)length.QuadPart > limit) {
        snprintf(kib, sizeof kib, "%zu", limit / 1024);
        return error_set(err, MESSAGE_FILE_TOO_LARGE, ARGS(path, kib));
    }
    *size = (size_t)length.QuadPart;
    return true;
}

/* Reads up to `size` bytes: the file may have become shorter meanwhile. */
static bool read_all(HANDLE file, const char *path, char *data, size_t *size,
                     Error *err)
{
    enum { PART = 1 << 20 };
    size_t got = 0;
    DWORD part = 1;

    while (got < *size && part > 0) {
        size_t left = *size - got;

        if (!ReadFile(file, data + got, left < PART ? (DWORD)left : PART, &part,
                      NULL))
            return wide_failed(err, path);
        got += part;
    }
    *size = got;
    data[got] = '\0';
    return true;
}

bool file_read(const char *path, size_t limit, Arena *arena, char **data,
               size_t *size, Error *err)
{
    HANDLE file = open_file(
        path, GENERIC_READ,
        FILE_SHARE_READ | FILE_SHARE_WRITE | FILE_SHARE_DELETE, OPEN_EXISTING);

    if (file == INVALID_HANDLE_VALUE)
        return wide_failed(err, path) || !file_is_folder(path)
                   ? false
                   : error_set(err, MESSAGE_IS_FOLDER, ARGS(path));

    bool ok = is_readable(file, path, limit, size, err);
    if (ok) {
        *data = arena_alloc(arena, *size + 1);
        ok = read_all(file, path, *data, size, err);
    }
    CloseHandle(file);
    return ok;
}

static bool write_all(HANDLE file, const char *path, const char *data,
                      size_t size, Error *err)
{
    enum { PART = 1 << 20 };
    DWORD part;

    for (; size > 0; data += part, size -= part)
        if (!WriteFile(file, data, size < PART ? (DWORD)size : PART, &part,
                       NULL))
            return wide_failed(err, path);
    return FlushFileBuffers(file) || wide_failed(err, path);
}

static bool write_new(const char *path, const char *data, size_t size,
                      Error *err)
{
    /* What a stranger put there, a link, must not be written to. */
    disk_remove(path, NULL);
    HANDLE file = open_file(path, GENERIC_WRITE, 0, CREATE_NEW);

    if (file == INVALID_HANDLE_VALUE)
        return wide_failed(err, path);

    bool ok = write_all(file, path, data, size, err);
    CloseHandle(file);
    return ok;
}

bool file_replace(const char *path, const char *data, size_t size, Error *err)
{
    size_t length = strlen(path) + sizeof ".new";
    char *temp = memory_bytes(length);

    snprintf(temp, length, "%s.new", path);
    bool ok = write_new(temp, data, size, err) && disk_rename(temp, path, err);
    if (!ok)
        disk_remove(temp, NULL);
    free(temp);
    return ok;
}

/* No program that is started inherits it. */
static FILE *open_stream(const char *path, int how, const char *mode,
                         Error *err)
{
    wchar_t *wide = wide_path(path);
    int fd = _wopen(wide, how | _O_BINARY | _O_NOINHERIT, _S_IREAD | _S_IWRITE);
    FILE *file = fd < 0 ? NULL : _fdopen(fd, mode);

    free(wide);
    if (!file)
        error_errno(err, path);
    return file;
}

FILE *file_open(const char *path, Error *err)
{
    return open_stream(path, _O_RDONLY, "rb", err);
}

FILE *file_create(const char *path, Error *err)
{
    return open_stream(path, _O_WRONLY | _O_CREAT | _O_EXCL, "wb", err);
}

bool file_names(const char *folder, Arena *arena, const char ***names,
                int *count, Error *err)
{
    WIN32_FIND_DATAW found;
    wchar_t *pattern = wide_path(file_join(arena, folder, "*"));
    HANDLE search = FindFirstFileW(pattern, &found);

    free(pattern);
    if (search == INVALID_HANDLE_VALUE)
        return file_exists(folder) && !file_is_folder(folder)
                   ? error_set(err, MESSAGE_NOT_A_FOLDER, ARGS(folder))
                   : wide_failed(err, folder);
    do
        if (found.cFileName[0] != L'.')
            *ARENA_PUSH(arena, *names, *count) =
                wide_narrow(arena, found.cFileName);
    while (FindNextFileW(search, &found));
    bool ok = GetLastError() == ERROR_NO_MORE_FILES || wide_failed(err, folder);
    FindClose(search);
    return ok;
}

static DWORD attributes(const char *path)
{
    wchar_t *wide = wide_path(path);
    DWORD found = GetFileAttributesW(wide), why = GetLastError();

    free(wide);
    SetLastError(why);
    return found;
}

bool file_is_folder(const char *path)
{
    DWORD found = attributes(path);

    return found != INVALID_FILE_ATTRIBUTES &&
           (found & FILE_ATTRIBUTE_DIRECTORY);
}

bool file_exists(const char *path)
{
    return attributes(path) != INVALID_FILE_ATTRIBUTES;
}

bool file_is_missing(const char *path)
{
    if (file_exists(path))
        return false;

    DWORD why = GetLastError();

    return why == ERROR_FILE_NOT_FOUND || why == ERROR_PATH_NOT_FOUND;
}

bool file_is_terminal(FILE *file)
{
    DWORD mode;

    return GetConsoleMode((HANDLE)_get_osfhandle(_fileno(file)), &mode);
}

/* A console gives letters such as ë only to who asks for UTF-16. */
bool file_line(FILE *file, char *line, int size)
{
    enum { BYTES_MAX = 3 }; /* of one wchar_t */
    HANDLE console = (HANDLE)_get_osfhandle(_fileno(file));
    DWORD got = 0;

    if (!file_is_terminal(file))
        return fgets(line, size, file) != NULL;

    wchar_t *wide = memory_new((size_t)size, sizeof *wide);
    bool ok = ReadConsoleW(console, wide, (DWORD)(size - 1) / BYTES_MAX, &got,
                           NULL) &&
              got > 0 && wide[0] != L'\x1A'; /* Ctrl-Z: no more */
    int length = ok ? WideCharToMultiByte(CP_UTF8, 0, wide, (int)got, line,
                                          size - 1, NULL, NULL)
                    : 0;
    line[length] = '\0';
    free(wide);
    return ok;
}

char *file_own_folder(Arena *arena)
{
    enum { PATH_SIZE = 32768 };
    wchar_t *path = memory_new(PATH_SIZE, sizeof *path);
    DWORD length = GetModuleFileNameW(NULL, path, PATH_SIZE);

    while (length > 0 && path[length - 1] != L'\\')
        length--;
    path[length > 0 ? length - 1 : 0] = L'\0';
    char *folder = length > 1 ? wide_narrow_path(arena, path) : NULL;
    free(path);
    return folder;
}
