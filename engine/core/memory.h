#ifndef CORE_MEMORY_H
#define CORE_MEMORY_H

#include <stddef.h>

/*
 * Memory outside arenas, given back with free(). It is there, or the program
 * ends in words: nobody can go on without, and what was confirmed is on disk.
 */

/* `count` items of `size` bytes each, zeroed; never NULL. */
void *memory_new(size_t count, size_t size);

/* `items`, or NULL, moved to room for `count` items; what is new holds
 * anything. */
void *memory_grow(void *items, size_t count, size_t size);

/* As malloc; for libraries that ask for a function. */
void *memory_bytes(size_t size);

/* Says on standard error that there is no memory, and ends with code 3. */
_Noreturn void memory_out(void);

#endif
