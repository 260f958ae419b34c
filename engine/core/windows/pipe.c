#include <stdlib.h>
#include <string.h>
#include <windows.h>

#include "core/file.h"
#include "core/memory.h"
#include "core/windows/wide.h"

/* Looked for where the PATH says, and not in the folder one happens to be in:
 * a stranger's may hold anything. NULL if it is not there; as wide_text. */
static wchar_t *find_program(const char *program)
{
    enum { PATH_SIZE = 32768 };
    wchar_t *found = memory_new(PATH_SIZE, sizeof *found);
    wchar_t *where = memory_new(PATH_SIZE, sizeof *where);
    wchar_t *name = wide_text(program);

    GetEnvironmentVariableW(L"PATH", where, PATH_SIZE);
    DWORD length = SearchPathW(where, name, L".exe", PATH_SIZE, found, NULL);
    free(name);
    free(where);
    if (length > 0)
        return found;
    free(found);
    return NULL;
}

/* Starts it with `input` to read from and standard output to write to. */
static HANDLE start(const wchar_t *path, const char *program,
                    const char *options, HANDLE input)
{
    STARTUPINFOW how = { .cb = sizeof how,
                         .dwFlags = STARTF_USESTDHANDLES,
                         .hStdInput = input,
                         .hStdOutput = GetStdHandle(STD_OUTPUT_HANDLE),
                         .hStdError = GetStdHandle(STD_ERROR_HANDLE) };
    PROCESS_INFORMATION started;
    char words[200];

    snprintf(words, sizeof words, "%s %s", program, options);
    wchar_t *line = wide_text(words);
    bool ok = CreateProcessW(path, line, NULL, NULL, TRUE, CREATE_NO_WINDOW,
                             NULL, NULL, &how, &started);
    free(line);
    if (!ok)
        return NULL;
    CloseHandle(started.hThread);
    return started.hProcess;
}

static void write_text(HANDLE to, const char *text)
{
    size_t left = strlen(text);
    DWORD part;

    for (; left > 0; text += part, left -= part)
        if (!WriteFile(to, text, left < MAXLONG ? (DWORD)left : MAXLONG, &part,
                       NULL))
            return;
}

static bool run(const wchar_t *path, const char *program, const char *options,
                const char *text, Error *err)
{
    SECURITY_ATTRIBUTES inherited = { sizeof inherited, NULL, TRUE };
    HANDLE reads, writes;
    DWORD status = 1;

    if (!CreatePipe(&reads, &writes, &inherited, 0))
        return wide_failed(err, program);
    /* It would wait for the end of what it can write to itself. */
    SetHandleInformation(writes, HANDLE_FLAG_INHERIT, 0);
    HANDLE process = start(path, program, options, reads);
    CloseHandle(reads);
    if (process)
        write_text(writes, text);
    CloseHandle(writes);
    if (!process)
        return wide_failed(err, program);
    WaitForSingleObject(process, INFINITE);
    GetExitCodeProcess(process, &status);
    CloseHandle(process);
    return status == 0 || error_set(err, MESSAGE_WRITE_FAILED, ARGS(program));
}

bool file_pipe(const char *program, const char *options, const char *package,
               const char *text, Error *err)
{
    wchar_t *path = find_program(program);

    if (!path)
        return error_set(err, MESSAGE_NO_PROGRAM, ARGS(program, package));
    fflush(stdout);
    bool ok = run(path, program, options, text, err);
    free(path);
    return ok;
}
