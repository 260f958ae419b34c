#include "cli/terminal.h"

#include <ctype.h>
#include <string.h>

#include "core/file.h"
#include "core/utf8.h"
#include "view/wrap.h"

enum { COLUMNS = 78 };

/* Nothing in a text may command the terminal. */
static void put(const Terminal *t, const char *text, size_t length)
{
    for (const char *end = text + length; text < end;) {
        const char *from = text;
        uint32_t c = utf8_next(&text, end);

        if (c == 0xFFFD)
            fputc('?', t->out);
        else if (!utf8_is_control(c))
            fwrite(from, 1, (size_t)(text - from), t->out);
    }
}

void terminal_put(const Terminal *t, const char *text)
{
    put(t, text, strlen(text));
}

void terminal_put_lines(const Terminal *t, const char *first, const char *text)
{
    const Canvas canvas = wrap_columns();
    int indent = (int)strlen(first);
    Wrapped lines =
        wrap_text(t->view.arena, &canvas, STYLE_UI, text, COLUMNS - indent);
    int height = wrap_line_height(&canvas, STYLE_UI);

    fputs(first, t->out);
    for (int i = 0; i < lines.count; i++) {
        const Run *run = &lines.runs[i];
        int down = i ? run->y - lines.runs[i - 1].y : 0;

        if (down > 0)
            fprintf(t->out, "%s\n%*s", down > height ? "\n" : "", indent, "");
        put(t, run->text, (size_t)run->length);
    }
    fputc('\n', t->out);
}

const char *terminal_say(const Terminal *t, String string)
{
    return string_in(string, t->language);
}

const char *terminal_say_with(const Terminal *t, String string,
                              const char *const *args)
{
    return string_fill(t->view.arena, string, t->language, args);
}

void terminal_begin(Terminal *t, Wrote kind)
{
    if (t->wrote != WROTE_NOTHING && (t->wrote != kind || kind == WROTE_TEXT))
        fputc('\n', t->out);
    t->wrote = kind;
}

bool terminal_read(Terminal *t, char answer[ANSWER_MAX])
{
    if (t->prompt)
        fputs("> ", t->out);
    fflush(t->out);
    if (!file_line(t->in, answer, ANSWER_MAX)) {
        t->ended = true;
        return false;
    }

    size_t length = strlen(answer);
    if (length == ANSWER_MAX - 1 && answer[length - 1] != '\n')
        for (int c = fgetc(t->in); c != EOF && c != '\n';)
            c = fgetc(t->in);
    while (length > 0 && isspace((unsigned char)answer[length - 1]))
        answer[--length] = '\0';
    size_t before = strspn(answer, " \t");
    memmove(answer, answer + before, length - before + 1);
    return true;
}
