#include "core/utf8.h"

enum { REPLACEMENT = 0xFFFD };

/* How many bytes the sound character at `text` has, or 0. */
static int sequence(const unsigned char *text, size_t length, uint32_t *out)
{
    static const uint32_t smallest[] = { 0, 0, 0x80, 0x800, 0x10000 };
    unsigned char first = text[0];
    int bytes = first < 0x80             ? 1
                : (first & 0xE0) == 0xC0 ? 2
                : (first & 0xF0) == 0xE0 ? 3
                : (first & 0xF8) == 0xF0 ? 4
                                         : 0;

    if (bytes == 0 || (size_t)bytes > length)
        return 0;

    uint32_t value = bytes == 1 ? first : first & (0xFFu >> (bytes + 1));
    for (int i = 1; i < bytes; i++) {
        if ((text[i] & 0xC0) != 0x80)
            return 0;
        value = value << 6 | (text[i] & 0x3F);
    }
    if (value < smallest[bytes] || value > 0x10FFFF ||
        (value >= 0xD800 && value <= 0xDFFF))
        return 0;
    *out = value;
    return bytes;
}

bool utf8_is_control(uint32_t c)
{
    return c < 0x20 || (c >= 0x7F && c < 0xA0);
}

bool utf8_is_bidi(uint32_t c)
{
    return (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
}

Utf8Fault utf8_check(const char *text, size_t length, size_t *at)
{
    size_t i = 0;

    while (i < length) {
        uint32_t c = 0;
        int bytes = sequence((const unsigned char *)text + i, length - i, &c);

        *at = i;
        if (!bytes)
            return UTF8_BROKEN;
        if (utf8_is_control(c) && c != '\t' && c != '\n')
            return UTF8_CONTROL;
        if (utf8_is_bidi(c))
            return UTF8_BIDI;
        i += (size_t)bytes;
    }
    return UTF8_SOUND;
}

uint32_t utf8_next(const char **text, const char *end)
{
    uint32_t c = REPLACEMENT;
    int bytes =
        sequence((const unsigned char *)*text, (size_t)(end - *text), &c);

    *text += bytes ? bytes : 1;
    return c;
}

int utf8_count(const char *text, size_t length)
{
    int count = 0;

    for (size_t i = 0; i < length; i++)
        count += ((unsigned char)text[i] & 0xC0) != 0x80;
    return count;
}

size_t utf8_fit(const char *text, size_t length, size_t limit)
{
    if (length <= limit)
        return length;
    while (limit > 0 && ((unsigned char)text[limit] & 0xC0) == 0x80)
        limit--;
    return limit;
}
