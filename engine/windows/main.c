#include <fcntl.h>
#include <io.h>
#include <stdio.h>
#include <stdlib.h>
#include <windows.h>

#include "cli/cli.h"
#include "core/file.h"
#include "core/memory.h"
#include "core/windows/wide.h"
#ifdef WITH_PLAYER
#include "player/window.h"
#endif

/*
 * The program is there twice: as klachtwijzer.exe, which opens no console, and
 * as klachtwijzer.com, which is what a terminal runs when asked for
 * "klachtwijzer". A terminal waits for the latter, and so can be read from and
 * written to; for the former none would.
 */

static UINT code_page;        /* of the console, as it was */
static wchar_t box[MAX_PATH]; /* the file that is shown at the end */

static bool leads_somewhere(DWORD which)
{
    HANDLE handle = GetStdHandle(which);

    return handle && handle != INVALID_HANDLE_VALUE &&
           GetFileType(handle) != FILE_TYPE_UNKNOWN;
}

/* What would have stood in a terminal. */
static void show_box(void)
{
    enum { SHOWN_MAX = 1 << 20 };
    Arena *arena = arena_new();
    char *text;
    size_t size;

    fflush(NULL);
    if (file_read(wide_narrow_path(arena, box), SHOWN_MAX, arena, &text, &size,
                  NULL) &&
        size > 0) {
        wchar_t *wide = wide_text(text);
        MessageBoxW(NULL, wide, L"Klachtwijzer", MB_OK);
        free(wide);
    }
    _close(_fileno(stdout));
    DeleteFileW(box);
    arena_free(arena);
}

/* Started by a click, it has nowhere to say what went wrong. Such a stream has
 * no file, not even one to be opened anew. */
static void say_in_box(void)
{
    wchar_t folder[MAX_PATH];

    if (GetTempPathW(MAX_PATH, folder) == 0 ||
        GetTempFileNameW(folder, L"klw", 0, box) == 0)
        return;
    int file = _wopen(box, _O_WRONLY | _O_APPEND | _O_BINARY | _O_NOINHERIT);
    if (file < 0)
        return;
    stdout->_file = stderr->_file = file;
    atexit(show_box);
}

static void leave_console(void)
{
    fflush(NULL);
    SetConsoleOutputCP(code_page);
}

/* A console shows a letter such as ë only if its bytes come together. */
static void say_in_console(void)
{
    enum { BUFFER = 1 << 12 };

    code_page = GetConsoleOutputCP();
    SetConsoleOutputCP(CP_UTF8);
    setvbuf(stdout, NULL, _IOFBF, BUFFER);
    setvbuf(stderr, NULL, _IOFBF, BUFFER);
    atexit(leave_console);
}

/* The same bytes go in and come out as on other systems. */
static void open_streams(void)
{
    if (!leads_somewhere(STD_OUTPUT_HANDLE) &&
        !leads_somewhere(STD_ERROR_HANDLE))
        say_in_box();
    if (file_is_terminal(stdout) || file_is_terminal(stderr))
        say_in_console();
    _setmode(_fileno(stdin), _O_BINARY);
    _setmode(_fileno(stdout), _O_BINARY);
    _setmode(_fileno(stderr), _O_BINARY);
}

/* What -municode calls. */
int wmain(int argc, wchar_t **wide);

int wmain(int argc, wchar_t **wide)
{
    Arena *arena = arena_new();
    char **argv = arena_alloc(arena, ((size_t)argc + 1) * sizeof *argv);
    WindowFn *window = NULL;

    open_streams();
    /* No word of ours has a backslash in it, but for paths. */
    for (int i = 0; i < argc; i++)
        argv[i] = wide_narrow_path(arena, wide[i]);
#ifdef WITH_PLAYER
    window = window_run;
#endif
    int code = cli_run(argc, argv, window);
    arena_free(arena);
    return code;
}
