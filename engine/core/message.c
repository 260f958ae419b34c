#include "core/message.h"

#include <assert.h>
#include <string.h>

#include "core/utf8.h"

static const struct {
    Message message;
    const char *in[LANGUAGE_COUNT];
} sentences[] = {
#define MESSAGE(number, name, nl, en) { MESSAGE_##name, { nl, en } },
#include "core/message_list.h"
#undef MESSAGE
};

/* Appends what fits of `text`, in whole characters; returns how many bytes. */
static size_t append(char *out, size_t size, size_t used, const char *text,
                     size_t length)
{
    size_t fits = utf8_fit(text, length, size - 1 - used);

    memcpy(out + used, text, fits);
    return fits;
}

/* The argument that "{0}" at `at` stands for, or NULL. */
static const char *argument(const char *at, const char *const *args)
{
    if (at[0] != '{' || at[1] < '0' || at[1] > '9' || at[2] != '}')
        return NULL;
    for (int i = 0; i < at[1] - '0'; i++)
        if (!args[i])
            return NULL;
    return args[at[1] - '0'];
}

char *pattern_fill(char *out, size_t size, const char *pattern,
                   const char *const *args)
{
    size_t used = 0;

    assert(size > 0);
    while (*pattern) {
        const char *value = argument(pattern, args);
        size_t plain = 1 + strcspn(pattern + 1, "{");
        size_t length = value ? strlen(value) : plain;
        size_t fits = append(out, size, used, value ? value : pattern, length);

        used += fits;
        if (fits < length) /* nothing may follow where something is cut off */
            break;
        pattern += value ? strlen("{0}") : plain;
    }
    out[used] = '\0';
    return out;
}

char *message_fill(char *out, size_t size, Language language, Message message,
                   const char *const *args)
{
    for (size_t i = 0; i < sizeof sentences / sizeof *sentences; i++)
        if (sentences[i].message == message)
            return pattern_fill(out, size, sentences[i].in[language], args);
    return pattern_fill(out, size, "", NO_ARGS);
}
