#include "player/editor.h"

#include <stdlib.h>
#include <windows.h>

#include <shellapi.h> /* after <windows.h> */

#include "core/windows/wide.h"

/* `verb` may be NULL: what a double click would do. Paths with slashes are
 * refused here, unlike elsewhere. */
static bool open_by(const wchar_t *verb, const wchar_t *program,
                    const char *file)
{
    enum { FAILED = 32 }; /* up to here it is an error */
    wchar_t *path = wide_path(file);

    for (wchar_t *c = path; *c; c++)
        if (*c == L'/')
            *c = L'\\';

    size_t size = wcslen(path) + sizeof "\"\"";
    wchar_t *quoted = calloc(size, sizeof *quoted);
    if (quoted)
        swprintf(quoted, size, L"\"%ls\"", path);
    INT_PTR result =
        (INT_PTR)ShellExecuteW(NULL, verb, program ? program : path,
                               program ? quoted : NULL, NULL, SW_SHOWNORMAL);
    free(quoted);
    free(path);
    return result > FAILED;
}

/* Nothing here takes a line. Opening a .lua file with no more ado might run it,
 * where Lua is installed; so it is what would edit it, or else Notepad. */
bool editor_open(const char *file, int line, Error *err)
{
    (void)line;
    return open_by(L"edit", NULL, file) ||
           open_by(NULL, L"notepad.exe", file) ||
           error_set(err, MESSAGE_NO_EDITOR, ARGS(file));
}

void editor_show(const char *file)
{
    open_by(L"open", NULL, file);
}
