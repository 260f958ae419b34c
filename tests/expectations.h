#ifndef TESTS_EXPECTATIONS_H
#define TESTS_EXPECTATIONS_H

#include "core/diag.h"

/*
 * What must be said of a file: of a line, the messages that stand in a comment
 * at its end, "--> K012 K014"; of any other line nothing.
 */
enum { EXPECTATIONS_MAX = 200 };

typedef struct {
    int line, number;
} Expectation;

typedef struct {
    Expectation items[EXPECTATIONS_MAX];
    int count;
} Expectations;

/* Adds those in `text`, which is cut up. */
void expectations_read(Expectations *e, char *text);

/* Fails the test, having said why, if the notes are not these. */
void expectations_compare(Expectations *e, const Diags *diags,
                          const char *name);

#endif
