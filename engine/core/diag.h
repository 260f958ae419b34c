#ifndef CORE_DIAG_H
#define CORE_DIAG_H

#include <stdbool.h>

#include "core/error.h"

/*
 * What is wrong with an author's file: a list, so that one reading shows all.
 * A list owns copies of everything it is given. It keeps the first 50 errors
 * of a file and counts the rest; the same mistake at the same place is noted
 * once. Nothing is printed here.
 */
typedef enum { DIAG_ERROR, DIAG_WARNING, DIAG_NOTE } DiagLevel;

/* Where to look. Lines and columns (in characters) count from 1; 0 is unknown.
 */
typedef struct {
    const char *file;
    int line;
    int column;
    int width; /* characters to mark from `column` on */
} Place;

typedef struct {
    DiagLevel level;
    Message message;
    Place place;
    const char *text[LANGUAGE_COUNT];
    const char *suggestion; /* the word probably meant, or NULL */
    const char *source;     /* the author's own line, or NULL */
    const char *names;      /* "text, does, when": what was allowed, or NULL */
    const char *witness;    /* choices of a run that shows it, or NULL */
} Diag;

typedef struct Diags Diags;

Diags *diags_new(void);

/* diags_free(NULL) does nothing. */
void diags_free(Diags *diags);

/*
 * Notes a mistake. Returns the note, for the caller to add a suggestion and
 * so on with the functions below, or NULL if it was not kept; those accept
 * NULL.
 */
Diag *diag_add(Diags *diags, DiagLevel level, Message message, Place place,
               const char *const *args);

/* The same with arguments that differ by language; an absent text ends them. */
Diag *diag_add_in(Diags *diags, DiagLevel level, Message message, Place place,
                  const Text *args);

/* A failure that the author of `file` can mend. */
Diag *diag_add_error(Diags *diags, const char *file, const Error *err);

void diag_suggest(Diags *diags, Diag *diag, const char *suggestion);
void diag_show_source(Diags *diags, Diag *diag, const char *line, int length);
void diag_list_names(Diags *diags, Diag *diag, const char *names);
void diag_show_witness(Diags *diags, Diag *diag, const char *words);

/* Puts the notes in the order of files (as first named) and lines. */
void diags_sort(Diags *diags);

/* Borrowed: valid until the next diag_add. */
const Diag *diags_all(const Diags *diags, int *count);

/* How many there were, kept or not; a repeated one counts once. */
int diags_count(const Diags *diags, DiagLevel level);

/* How often one was noted, be it again: whether something went wrong since. */
int diags_noted(const Diags *diags, DiagLevel level);

#endif
