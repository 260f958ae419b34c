#include "core/windows/wide.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <windows.h>

#include "core/memory.h"

wchar_t *wide_text(const char *text)
{
    int count = MultiByteToWideChar(CP_UTF8, 0, text, -1, NULL, 0);
    wchar_t *wide = memory_new((size_t)count + 1, sizeof *wide);

    MultiByteToWideChar(CP_UTF8, 0, text, -1, wide, count);
    return wide;
}

/* Behind this prefix a path may be long, and has to be written in full. */
wchar_t *wide_path(const char *path)
{
    static const wchar_t prefix[] = L"\\\\?\\";
    enum { SHORT = 240, PREFIX = sizeof prefix / sizeof *prefix - 1 };
    wchar_t *wide = wide_text(path);

    if (wcslen(wide) < SHORT || wide[0] == L'\\' || wide[0] == L'/')
        return wide;

    DWORD size = GetFullPathNameW(wide, 0, NULL, NULL);
    wchar_t *full = memory_new(PREFIX + (size_t)size + 1, sizeof *full);
    memcpy(full, prefix, sizeof prefix);
    GetFullPathNameW(wide, size, full + PREFIX, NULL);
    free(wide);
    return full;
}

char *wide_narrow(Arena *arena, const wchar_t *text)
{
    int size = WideCharToMultiByte(CP_UTF8, 0, text, -1, NULL, 0, NULL, NULL);
    char *narrow = arena_alloc(arena, (size_t)size + 1);

    WideCharToMultiByte(CP_UTF8, 0, text, -1, narrow, size, NULL, NULL);
    return narrow;
}

char *wide_narrow_path(Arena *arena, const wchar_t *path)
{
    char *narrow = wide_narrow(arena, path);

    for (char *c = narrow; *c; c++)
        if (*c == '\\')
            *c = '/';
    return narrow;
}

/* In the language of this Windows, without the end of its line. */
static bool say_as_windows(Error *err, const char *name, DWORD code)
{
    wchar_t said[300] = L"";
    Arena *arena = arena_new();
    DWORD length = FormatMessageW(
        FORMAT_MESSAGE_FROM_SYSTEM | FORMAT_MESSAGE_IGNORE_INSERTS, NULL, code,
        0, said, sizeof said / sizeof *said, NULL);

    while (length > 0 && said[length - 1] <= L' ')
        said[--length] = L'\0';
    if (length == 0)
        swprintf(said, sizeof said / sizeof *said, L"Windows %lu", code);
    error_set(err, MESSAGE_FILE_FAILED, ARGS(name, wide_narrow(arena, said)));
    arena_free(arena);
    return false;
}

bool wide_failed(Error *err, const char *name)
{
    static const struct {
        DWORD code;
        Message message;
    } known[] = {
        { ERROR_FILE_NOT_FOUND, MESSAGE_NOT_FOUND },
        { ERROR_PATH_NOT_FOUND, MESSAGE_NOT_FOUND },
        { ERROR_BAD_NETPATH, MESSAGE_NOT_FOUND },
        { ERROR_BAD_NET_NAME, MESSAGE_NOT_FOUND },
        { ERROR_NOT_READY, MESSAGE_NOT_FOUND },
        { ERROR_ACCESS_DENIED, MESSAGE_NO_ACCESS },
        { ERROR_WRITE_PROTECT, MESSAGE_NO_ACCESS },
        { ERROR_SHARING_VIOLATION, MESSAGE_IN_USE },
        { ERROR_LOCK_VIOLATION, MESSAGE_IN_USE },
        { ERROR_INVALID_NAME, MESSAGE_NO_FILE_NAME },
        { ERROR_BAD_PATHNAME, MESSAGE_NO_FILE_NAME },
        { ERROR_FILENAME_EXCED_RANGE, MESSAGE_NO_FILE_NAME },
        { ERROR_DISK_FULL, MESSAGE_NO_SPACE },
        { ERROR_HANDLE_DISK_FULL, MESSAGE_NO_SPACE },
        { ERROR_CRC, MESSAGE_DISK_FAILED },
        { ERROR_IO_DEVICE, MESSAGE_DISK_FAILED },
        { ERROR_NOT_ENOUGH_MEMORY, MESSAGE_SYSTEM_FULL },
        { ERROR_TOO_MANY_OPEN_FILES, MESSAGE_SYSTEM_FULL },
    };
    DWORD code = GetLastError();

    for (size_t i = 0; i < sizeof known / sizeof *known; i++)
        if (known[i].code == code)
            return error_set(err, known[i].message, ARGS(name));
    return say_as_windows(err, name, code);
}
