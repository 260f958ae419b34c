#ifndef STORE_ID_H
#define STORE_ID_H

#include <stdbool.h>

/* Names people and runs apart, on all machines: a random UUID (RFC 9562,
 * version 4). */
enum { ID_SIZE = 16, ID_TEXT = 37 };

typedef struct {
    unsigned char bytes[ID_SIZE];
} Id;

Id id_new(void);

/* The same for the same name in the same space (version 5). */
Id id_named(const Id *space, const char *name);

bool id_equal(const Id *a, const Id *b);

/* "3f2b8c1e-…" with its NUL; returns `out`. */
char *id_text(const Id *id, char out[ID_TEXT]);

/* False if the text is not one, as id_text writes it; `id` is lost then. */
bool id_read(const char *text, Id *id);

#endif
