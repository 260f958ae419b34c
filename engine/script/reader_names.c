#include <stdio.h>
#include <string.h>

#include "script/reader.h"
#include "script/suggest.h"

/* Names that nothing has, and what was probably meant. */

enum { NAMES_SIZE = 600 };

void reader_suggest(Reader *r, Diag *diag, const char *name,
                    const char *const *candidates)
{
    Suggestion near = suggest_begin(name);
    char names[NAMES_SIZE] = "";
    size_t used = 0;

    for (; *candidates; candidates++) {
        suggest_try(&near, *candidates);
        if (used + strlen(*candidates) + 3 < sizeof names)
            used += (size_t)snprintf(names + used, sizeof names - used, "%s%s",
                                     used ? ", " : "", *candidates);
    }
    diag_suggest(r->diags, diag, near.best);
    diag_list_names(r->diags, diag, names);
}

/* Where there is none of them yet, how the first is written. */
static void suggest_first(Reader *r, Diag *diag, const char *what,
                          const char *name)
{
    static const struct {
        const char *what, *fields;
    } forms[] = {
        { "person", "name = \"…\"" },
        { "document", "title = \"…\", text = \"…\"" },
    };
    char written[ID_MAX + 64];

    for (size_t i = 0; i < sizeof forms / sizeof *forms; i++)
        if (strcmp(forms[i].what, what) == 0 && strlen(name) <= ID_MAX) {
            snprintf(written, sizeof written, "%s \"%s\" { %s },", what, name,
                     forms[i].fields);
            diag_suggest(r->diags, diag, written);
        }
}

void reader_unknown(Reader *r, Spot spot, Text what, const char *name,
                    const char *const *candidates)
{
    Diag *diag =
        reader_error(r, spot, MESSAGE_UNKNOWN_NAME, TEXTS(what, WORD(name)));

    if (*candidates)
        reader_suggest(r, diag, name, candidates);
    else
        suggest_first(r, diag, what.in[LANGUAGE_EN], name);
}
