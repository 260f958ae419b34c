#ifndef CORE_TEXT_H
#define CORE_TEXT_H

#include <stdbool.h>

/*
 * Words in the two languages of the program, UTF-8. A Text borrows its
 * strings; those of a scenario live as long as the scenario.
 */
typedef enum { LANGUAGE_NL, LANGUAGE_EN, LANGUAGE_COUNT } Language;

/* in[LANGUAGE_NL] is NULL for an absent text; the others may be missing. */
typedef struct {
    const char *in[LANGUAGE_COUNT];
} Text;

/* The text in `language`, in Dutch if that is missing, "" if it is absent. */
const char *text_in(Text text, Language language);

bool text_given(Text text);

/* An id is short: lower case letters, digits and hyphens. */
enum { ID_MAX = 64 };

/* What `name` could be called as an id, in `out` of ID_MAX + 1; "" if nothing
 * of it remains. Returns `out`. */
char *text_as_id(const char *name, char *out);

#endif
