#include "cli/names.h"

#include <stdlib.h>
#include <string.h>

#include "core/memory.h"

enum { FIRST_SLOTS = 256 };

static NameSlot *slots_new(size_t count)
{
    return memory_new(count, sizeof(NameSlot));
}

NameTable name_table_new(void)
{
    return (NameTable){
        .slots = slots_new(FIRST_SLOTS),
        .slot_count = FIRST_SLOTS,
    };
}

void name_table_free(NameTable *table)
{
    free(table->slots);
}

static uint64_t mix(uint64_t hash, uint64_t word)
{
    hash = (hash ^ word) * UINT64_C(0x9E3779B97F4A7C15);
    return hash ^ hash >> 32;
}

static uint64_t load(const char *text, size_t size)
{
    uint64_t word = 0;

    memcpy(&word, text, size);
    return word;
}

/* Eight bytes at a time, the last ones overlapping with those before: logs are
 * long, and the names in them short. */
uint64_t name_hash(const char *text, size_t length)
{
    uint64_t hash = mix(0, length);
    const char *end = text + length;

    if (length < 4) {
        while (text < end)
            hash = mix(hash, (unsigned char)*text++);
        return hash;
    }
    if (length < 8)
        return mix(hash, load(text, 4) << 32 | load(end - 4, 4));
    for (; end - text > 8; text += 8)
        hash = mix(hash, load(text, 8));
    return mix(hash, load(end - 8, 8));
}

bool name_is(const Name *name, const char *text, size_t length)
{
    return name->length == length && memcmp(name->text, text, length) == 0;
}

Name *name_table_find(const NameTable *table, const char *text, size_t length,
                      uint64_t hash)
{
    size_t mask = table->slot_count - 1;

    for (size_t i = hash & mask;; i = (i + 1) & mask) {
        const NameSlot *slot = &table->slots[i];

        if (!slot->name)
            return NULL;
        if (slot->hash == hash && name_is(slot->name, text, length))
            return slot->name;
    }
}

static void put(NameSlot *slots, size_t slot_count, NameSlot slot)
{
    size_t i = slot.hash & (slot_count - 1);

    while (slots[i].name)
        i = (i + 1) & (slot_count - 1);
    slots[i] = slot;
}

static void double_slots(NameTable *table)
{
    size_t count = table->slot_count * 2;
    NameSlot *slots = slots_new(count);

    for (size_t i = 0; i < table->slot_count; i++)
        if (table->slots[i].name)
            put(slots, count, table->slots[i]);
    free(table->slots);
    table->slots = slots;
    table->slot_count = count;
}

void name_table_add(NameTable *table, Name *name, uint64_t hash)
{
    if (2 * (table->count + 1) > table->slot_count)
        double_slots(table);
    put(table->slots, table->slot_count, (NameSlot){ hash, name });
    table->count++;
}
