#ifndef CLI_NAMES_H
#define CLI_NAMES_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/*
 * Finds things by name. A thing has a Name as its first member and stays the
 * caller's; its name must not change while it is in the table.
 */
typedef struct {
    const char *text; /* not ended by a NUL, and may hold one */
    size_t length;
} Name;

typedef struct {
    uint64_t hash;
    Name *name; /* NULL if free */
} NameSlot;

typedef struct {
    NameSlot *slots; /* as many as a power of two, half of them free */
    size_t slot_count;
    size_t count;
} NameTable;

NameTable name_table_new(void);

/* Gives back the table, not the things. */
void name_table_free(NameTable *table);

uint64_t name_hash(const char *text, size_t length);
bool name_is(const Name *name, const char *text, size_t length);

/* The thing so called, or NULL. */
Name *name_table_find(const NameTable *table, const char *text, size_t length,
                      uint64_t hash);

/*
 * Where many names are looked up, most of the time goes into waiting for
 * memory. These only tell the processor what will be wanted: the slot first,
 * and somewhat later, the thing in it, of which up to 128 bytes.
 */
static inline void name_table_fetch_slot(const NameTable *table, uint64_t hash)
{
    __builtin_prefetch(&table->slots[hash & (table->slot_count - 1)]);
}

static inline void name_table_fetch_thing(const NameTable *table, uint64_t hash)
{
    size_t slot = hash & (table->slot_count - 1);
    uintptr_t thing = (uintptr_t)table->slots[slot].name;

    for (uintptr_t at = thing; at < thing + 128; at += 48)
        __builtin_prefetch((const void *)at);
}

/* Adds a thing that is not there yet. */
void name_table_add(NameTable *table, Name *name, uint64_t hash);

#endif
