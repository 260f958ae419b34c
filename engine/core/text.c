#include "core/text.h"

#include <ctype.h>
#include <stddef.h>

const char *text_in(Text text, Language language)
{
    if (text.in[language])
        return text.in[language];
    return text.in[LANGUAGE_NL] ? text.in[LANGUAGE_NL] : "";
}

bool text_given(Text text)
{
    return text.in[LANGUAGE_NL] != NULL;
}

char *text_as_id(const char *name, char *out)
{
    int used = 0;

    for (; *name && used < ID_MAX; name++)
        if (isalnum((unsigned char)*name))
            out[used++] = (char)tolower((unsigned char)*name);
        else if (used > 0 && out[used - 1] != '-')
            out[used++] = '-';
    while (used > 0 && out[used - 1] == '-')
        used--;
    out[used] = '\0';
    return out;
}
