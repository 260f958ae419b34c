#include <string.h>

#include "store/inside.h"

/*
 * A record, as SQLite writes it ("Database File Format", section 2.1): how long
 * its head is, a type for each column, then their bytes. Nothing else of the
 * file is believed: where a record could begin, its sum decides whether one
 * does. Records here are shorter than what a page holds, and so in one piece.
 */
typedef struct {
    const uint8_t *at, *end;
} Reading;

static bool take_varint(Reading *r, uint64_t *value)
{
    *value = 0;
    for (int i = 0; i < 9 && r->at < r->end; i++) {
        uint8_t byte = *r->at++;

        if (i == 8) {
            *value = *value << 8 | byte;
            return true;
        }
        *value = *value << 7 | (byte & 0x7F);
        if (!(byte & 0x80))
            return true;
    }
    return false;
}

/* How many bytes a number of this type takes; -1 if it is no number. */
static int number_size(uint64_t type)
{
    static const int sizes[] = { -1, 1, 2, 3, 4, 6, 8, -1, 0, 0 };

    return type < 10 ? sizes[type] : -1;
}

static bool take_number(Reading *r, uint64_t type, int64_t *number)
{
    int size = number_size(type);
    uint64_t bits;

    if (size < 0 || r->end - r->at < size)
        return false;
    if (size == 0) {
        *number = type == 9;
        return true;
    }
    bits = *r->at & 0x80 ? UINT64_MAX : 0;
    for (int i = 0; i < size; i++)
        bits = bits << 8 | *r->at++;
    *number = (int64_t)bits;
    return true;
}

/* Text has an odd type from 13, bytes an even one from 12. */
static bool take_bytes(Reading *r, char letter, uint64_t type, Bytes *bytes)
{
    uint64_t first = letter == 't' ? 13 : 12;
    uint64_t size = (type - first) / 2;

    if (type < first || (type - first) % 2 || size > (size_t)(r->end - r->at))
        return false;
    *bytes = (Bytes){ (const char *)r->at, (size_t)size };
    r->at += size;
    return true;
}

static bool take_value(Reading *body, char letter, uint64_t type, Value *value)
{
    return letter == 'i' ? take_number(body, type, &value->number)
                         : take_bytes(body, letter, type, &value->bytes);
}

/* A row of this table that begins at `data`. */
static bool take_record(TableName table, const uint8_t *data,
                        const uint8_t *end, Value *values)
{
    const char *types = tables[table].types;
    size_t count = strlen(types);
    Reading head = { data, end };
    uint64_t size, type;
    Value sum = { 0 };

    if (!take_varint(&head, &size) || size < count + 2 ||
        size > (size_t)(end - data))
        return false;

    Reading body = { data + size, end };
    head.end = data + size;
    for (size_t i = 0; i <= count; i++)
        if (!take_varint(&head, &type) ||
            !take_value(&body, i < count ? types[i] : 'i', type,
                        i < count ? &values[i] : &sum))
            return false;
    return head.at == head.end && row_sum(table, values) == sum.number;
}

void carve(Bytes bytes, RowFn *const each[TABLE_COUNT], void *context)
{
    const uint8_t *data = (const uint8_t *)bytes.data;
    const uint8_t *end = data + bytes.size;
    Value values[COLUMNS_MAX];

    for (; data < end; data++)
        for (int table = 0; table < TABLE_COUNT; table++)
            if (take_record((TableName)table, data, end, values))
                each[table](context, values);
}
