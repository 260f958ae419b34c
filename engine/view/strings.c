#include "view/strings.h"

#include <stdio.h>
#include <string.h>

const char *string_in(String string, Language language)
{
    static const char *const strings[STRING_COUNT][LANGUAGE_COUNT] = {
#define STRING(name, nl, en)                                                   \
    [STRING_##name] = { [LANGUAGE_NL] = nl, [LANGUAGE_EN] = en },
#include "view/strings_list.h"
#undef STRING
#define INSTEAD(name, nl, en)                                                  \
    [STRING_##name##_IN_BROWSER] = { [LANGUAGE_NL] = nl, [LANGUAGE_EN] = en },
#include "view/strings_browser_list.h"
#undef INSTEAD
    };

    return strings[string][language];
}

String string_on(Host host, String string)
{
    static const String instead[STRING_COUNT] = {
#define INSTEAD(name, nl, en) [STRING_##name] = STRING_##name##_IN_BROWSER,
#include "view/strings_browser_list.h"
#undef INSTEAD
    };

    return host == HOST_BROWSER && instead[string] ? instead[string] : string;
}

const char *string_fill(Arena *arena, String string, Language language,
                        const char *const *args)
{
    const char *pattern = string_in(string, language);
    size_t size = strlen(pattern) + 1;

    for (int i = 0; args[i]; i++)
        size += strlen(args[i]);
    return pattern_fill(arena_alloc(arena, size), size, pattern, args);
}

const char *string_number(Arena *arena, int number)
{
    char digits[16];
    int length = snprintf(digits, sizeof digits, "%d", number);

    return arena_text(arena, digits, (size_t)length);
}
