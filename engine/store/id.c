#include "store/id.h"

#include <sha1.h>
#include <sqlite3.h>
#include <string.h>

static Id stamped(Id id, int version)
{
    id.bytes[6] = (unsigned char)((id.bytes[6] & 0x0F) | version << 4);
    id.bytes[8] = (unsigned char)((id.bytes[8] & 0x3F) | 0x80);
    return id;
}

Id id_new(void)
{
    Id id;

    sqlite3_randomness(ID_SIZE, id.bytes);
    return stamped(id, 4);
}

Id id_named(const Id *space, const char *name)
{
    SHA1_CTX context;
    unsigned char digest[SHA1_DIGEST_LENGTH];
    Id id;

    SHA1Init(&context);
    SHA1Update(&context, space->bytes, ID_SIZE);
    SHA1Update(&context, (const unsigned char *)name, strlen(name));
    SHA1Final(digest, &context);
    memcpy(id.bytes, digest, ID_SIZE);
    return stamped(id, 5);
}

bool id_equal(const Id *a, const Id *b)
{
    return memcmp(a->bytes, b->bytes, ID_SIZE) == 0;
}

static const char digits[] = "0123456789abcdef";

static bool dash_before(size_t byte)
{
    return byte == 4 || byte == 6 || byte == 8 || byte == 10;
}

char *id_text(const Id *id, char out[ID_TEXT])
{
    char *end = out;

    for (size_t i = 0; i < ID_SIZE; i++) {
        if (dash_before(i))
            *end++ = '-';
        *end++ = digits[id->bytes[i] >> 4];
        *end++ = digits[id->bytes[i] & 0x0F];
    }
    *end = '\0';
    return out;
}

/* The value of a digit, or -1. */
static int digit_at(const char *text)
{
    const char *found = *text ? strchr(digits, *text) : NULL;

    return found ? (int)(found - digits) : -1;
}

bool id_read(const char *text, Id *id)
{
    for (size_t i = 0; i < ID_SIZE; i++) {
        if (dash_before(i) && *text++ != '-')
            return false;
        int high = digit_at(text);
        int low = high < 0 ? -1 : digit_at(text + 1);
        if (low < 0)
            return false;
        id->bytes[i] = (unsigned char)(high << 4 | low);
        text += 2;
    }
    return *text == '\0';
}
