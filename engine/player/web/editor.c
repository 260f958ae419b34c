#include "player/editor.h"

/* Nothing is written in a page, and so nothing can be edited there. */
bool editor_open(const char *file, int line, Error *err)
{
    (void)line;
    return error_set(err, MESSAGE_NO_EDITOR, ARGS(file));
}

/* The page gives away all that is put in the folder for documents. */
void editor_show(const char *page)
{
    (void)page;
}
