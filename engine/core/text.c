#include "core/text.h"

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
