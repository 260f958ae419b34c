#include "store/id.h"

#include <string.h>
#include <uuid/uuid.h>

Id id_new(void)
{
    Id id;

    uuid_generate_random(id.bytes);
    return id;
}

Id id_named(const Id *space, const char *name)
{
    Id id;

    uuid_generate_sha1(id.bytes, space->bytes, name, strlen(name));
    return id;
}

bool id_equal(const Id *a, const Id *b)
{
    return memcmp(a->bytes, b->bytes, ID_SIZE) == 0;
}

char *id_text(const Id *id, char out[ID_TEXT])
{
    uuid_unparse_lower(id->bytes, out);
    return out;
}

bool id_read(const char *text, Id *id)
{
    char again[ID_TEXT];

    return uuid_parse(text, id->bytes) == 0 &&
           strcmp(id_text(id, again), text) == 0;
}
