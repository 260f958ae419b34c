#include "script/prose.h"

#include <stdint.h>
#include <string.h>

typedef struct {
    const char *text;
    size_t length; /* without blanks at its end */
} Line;

static bool is_blank(char c)
{
    return c == ' ' || c == '\t' || c == '\r';
}

static size_t indentation(Line line)
{
    size_t n = 0;

    while (n < line.length && is_blank(line.text[n]))
        n++;
    return n;
}

/* Takes the next line off `*text`; false after the last. */
static bool next_line(const char **text, const char *end, Line *line)
{
    if (!*text)
        return false;

    const char *stop = memchr(*text, '\n', (size_t)(end - *text));
    line->text = *text;
    line->length = (size_t)((stop ? stop : end) - *text);
    while (line->length > 0 && is_blank(line->text[line->length - 1]))
        line->length--;
    *text = stop ? stop + 1 : NULL;
    return true;
}

/* The least indentation of the lines that have text. The first line begins
 * behind the opening bracket, so its indentation says nothing. */
static size_t common_indentation(const char *text, const char *end)
{
    const char *first = text;
    size_t least = SIZE_MAX;
    Line line;

    while (next_line(&text, end, &line))
        if (line.text != first && line.length > 0 && indentation(line) < least)
            least = indentation(line);
    return least;
}

char *prose_fold(Arena *arena, const char *text, size_t length, bool keep_lines)
{
    const char *first = text, *end = text + length;
    size_t common = common_indentation(text, end);
    char *out = arena_alloc(arena, 2 * length + 1);
    size_t used = 0;
    bool paragraph = false; /* a blank line has been passed */
    Line line;

    while (next_line(&text, end, &line)) {
        size_t skip = indentation(line);

        if (line.length == 0) {
            paragraph = true;
            continue;
        }
        if (used > 0 && paragraph)
            out[used++] = '\n';
        if (used > 0)
            out[used++] = paragraph || keep_lines ? '\n' : ' ';
        if (keep_lines && line.text != first && skip > common)
            skip = common;
        memcpy(out + used, line.text + skip, line.length - skip);
        used += line.length - skip;
        paragraph = false;
    }
    out[used] = '\0';
    return out;
}
