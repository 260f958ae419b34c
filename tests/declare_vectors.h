#ifndef TESTS_DECLARE_VECTORS_H
#define TESTS_DECLARE_VECTORS_H

#include <ctype.h>
#include <stdbool.h>

#include "tests/check.h"

/* The lines of tests/vectors/declare.tsv; see the README there. */
enum { TRACE_LENGTH_MAX = 6, TRACE_COUNT = 1092, TEMPLATE_COUNT = 29 };

typedef struct {
    char name[32];
    char verdicts[TRACE_COUNT + 1];
} Vectors;

/* False at the end. */
static inline bool vectors_read(FILE *file, Vectors *vectors)
{
    return fscanf(file, "%31s %1092s", vectors->name, vectors->verdicts) == 2;
}

/* Trace number `index`: shorter ones first, then in alphabetical order. */
static inline void trace_text(int index, char out[TRACE_LENGTH_MAX + 1])
{
    int length = 1;

    for (int count = 3; index >= count; count *= 3, length++)
        index -= count;
    out[length] = '\0';
    while (length > 0) {
        out[--length] = (char)('a' + index % 3);
        index /= 3;
    }
}

/* "NotChainResponse" and "Existence2" to not_chain_response and existence, 2.
 */
static inline int kind_name(const char *name, char out[64])
{
    size_t size = 0;
    int n = 0;

    for (const char *at = name; *at; at++) {
        if (isdigit((unsigned char)*at)) {
            n = *at - '0';
            continue;
        }
        if (isupper((unsigned char)*at) && at > name)
            out[size++] = '_';
        out[size++] = (char)tolower((unsigned char)*at);
    }
    out[size] = '\0';
    return n;
}

#endif
