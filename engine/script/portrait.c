#include <string.h>

#include "script/reader.h"

/* The names of the drawings in assets/portraits, known here without them. */
static const char *const portraits[] = {
#define PORTRAIT(id, nl, en) id,
#include "script/portrait_list.h"
#undef PORTRAIT
    NULL,
};

static bool is_known(const char *id)
{
    for (int i = 0; portraits[i]; i++)
        if (strcmp(portraits[i], id) == 0)
            return true;
    return false;
}

/* No mistake: a person without a portrait has initials. */
void read_portrait(Reader *r, const Field *field, void *record, Spot spot)
{
    const char *id = reader_string(r, spot);

    if (!id || !reader_check_id(r, id, "-_", spot))
        return;
    *FIELD_OF(const char *, field, record) = id;
    if (!is_known(id))
        reader_suggest(
            r, reader_note(r, spot, MESSAGE_NO_PORTRAIT, TEXTS(WORD(id))), id,
            portraits);
}
