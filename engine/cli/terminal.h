#ifndef CLI_TERMINAL_H
#define CLI_TERMINAL_H

#include <stdio.h>

#include "view/app.h"
#include "view/strings.h"

/*
 * Lines of text on a terminal. Nothing in a text that is written may command
 * the terminal.
 */
enum { ANSWER_MAX = ENTRY_BYTES_MAX + 2 };

/* What was written last: between two kinds stands an empty line. */
typedef enum { WROTE_NOTHING, WROTE_TEXT, WROTE_ITEM } Wrote;

typedef struct {
    App *app;
    FILE *in, *out; /* borrowed */
    bool prompt;
    int64_t began; /* see clock.h */
    Language language;
    View view;
    Wrote wrote;
    int numbered; /* so far on this screen */
    bool asked;   /* this screen asked for something to be written */
    bool leaves;  /* what was asked is not answered, but left */
    bool ended;   /* there is nothing more to read */
} Terminal;

void terminal_put(const Terminal *t, const char *text);

/* Writes `first` and a text in lines that stand below each other. */
void terminal_put_lines(const Terminal *t, const char *first, const char *text);

/* Begins something of this kind. */
void terminal_begin(Terminal *t, Wrote kind);

/* Reads a line without the space around it; false at the end. What is longer
 * than an answer can be is dropped. */
bool terminal_read(Terminal *t, char answer[ANSWER_MAX]);

const char *terminal_say(const Terminal *t, String string);
const char *terminal_say_with(const Terminal *t, String string,
                              const char *const *args);

#endif
