#ifndef VIEW_STRINGS_H
#define VIEW_STRINGS_H

#include "core/arena.h"
#include "core/message.h"
#include "core/text.h"

/*
 * What the interface says, in both languages; see strings_list.h, and
 * strings_browser_list.h for what it says there instead. A sentence that misses
 * a language does not compile.
 */
typedef enum {
#define STRING(name, nl, en) STRING_##name,
#include "view/strings_list.h"
#undef STRING
#define INSTEAD(name, nl, en) STRING_##name##_IN_BROWSER,
#include "view/strings_browser_list.h"
#undef INSTEAD
    STRING_COUNT
} String;

/* Where the program runs. */
typedef enum { HOST_COMPUTER, HOST_BROWSER } Host;

/* What is said there for `string`. */
String string_on(Host host, String string);

const char *string_in(String string, Language language);

/* The sentence with its "{0}", "{1}" filled in, whole, in `arena`. */
const char *string_fill(Arena *arena, String string, Language language,
                        const char *const *args);

/* A number in digits, in `arena`. */
const char *string_number(Arena *arena, int number);

#endif
