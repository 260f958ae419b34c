#include "core/memory.h"

#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

enum { EXIT_WITHOUT_MEMORY = 3 };

_Noreturn void memory_out(void)
{
    fputs("klachtwijzer: het geheugen van deze computer is vol. Sluit andere "
          "programma's en begin opnieuw; wat bewaard was, is er nog.\n"
          "klachtwijzer: this computer is out of memory. Close other programs "
          "and start again; what was kept is still there.\n",
          stderr);
    /* No tidying up: that may need memory. */
    _Exit(EXIT_WITHOUT_MEMORY);
}

void *memory_new(size_t count, size_t size)
{
    void *items = calloc(count ? count : 1, size);

    if (!items)
        memory_out();
    return items;
}

void *memory_grow(void *items, size_t count, size_t size)
{
    bool fits = count > 0 && size <= SIZE_MAX / count;
    void *moved = fits ? realloc(items, count * size) : NULL;

    if (!moved)
        memory_out();
    return moved;
}

void *memory_bytes(size_t size)
{
    void *bytes = malloc(size ? size : 1);

    if (!bytes)
        memory_out();
    return bytes;
}
