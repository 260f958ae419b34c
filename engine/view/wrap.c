#include "view/wrap.h"

#include <ctype.h>
#include <limits.h>
#include <string.h>

#include "core/utf8.h"

enum { EURO = 0x20AC, EN_DASH = 0x2013 };

/* Where reading is in the text. */
typedef struct {
    const char *at;
    bool emphasis;
} Cursor;

typedef struct {
    Arena *arena;
    const Canvas *canvas;
    TextStyle style;
    int room;
    int characters; /* allowed on a line */
    const char *text, *end;
    Wrapped out;
    int first; /* run of the line being filled */
} Wrap;

static bool in_word(char c)
{
    return (unsigned char)c >= 0x80 || isalnum((unsigned char)c);
}

static bool closes_emphasis(const char *text, const char *at)
{
    return *at == '*' && at > text && at[-1] != ' ' && !in_word(at[1]);
}

static bool opens_emphasis(const char *text, const char *at)
{
    if (*at != '*' || (at > text && in_word(at[-1])) || !at[1] ||
        strchr(" *\n", at[1]))
        return false;
    for (const char *p = at + 2; *p && *p != '\n'; p++)
        if (closes_emphasis(text, p))
            return true;
    return false;
}

/* Is the star at `at` a mark and no letter? */
static bool is_mark(const char *text, Cursor c)
{
    return c.emphasis ? closes_emphasis(text, c.at)
                      : opens_emphasis(text, c.at);
}

static Cursor skip_marks(const char *text, Cursor c)
{
    while (is_mark(text, c)) {
        c.emphasis = !c.emphasis;
        c.at++;
    }
    return c;
}

static bool at_line_end(Cursor c)
{
    return *c.at == '\0' || *c.at == '\n';
}

static Cursor skip_spaces(Cursor c)
{
    while (*c.at == ' ' || *c.at == '\t')
        c.at++;
    return c;
}

/* Adds one character to the line; returns it. */
static uint32_t put(Wrap *w, Cursor *c)
{
    const char *from = c->at;
    uint32_t character = utf8_next(&c->at, w->end);
    int length = (int)(c->at - from);
    Run *run = w->out.count > w->first ? &w->out.runs[w->out.count - 1] : NULL;

    if (!run || run->emphasis != c->emphasis ||
        run->text + run->length != from) {
        run = ARENA_PUSH(w->arena, w->out.runs, w->out.count);
        *run = (Run){ .text = from, .emphasis = c->emphasis };
    }
    run->length += length;
    run->w = -1;
    return character;
}

static Cursor put_spaces(Wrap *w, Cursor c)
{
    while (*c.at == ' ' || *c.at == '\t')
        put(w, &c);
    return c;
}

/* Adds all up to the next place where a line may end. */
static Cursor put_word(Wrap *w, Cursor c)
{
    uint32_t before = 0;

    for (;;) {
        c = skip_marks(w->text, c);
        if (at_line_end(c) || (*c.at == ' ' && before != EURO))
            return c;
        uint32_t character = put(w, &c);
        if ((character == '-' || character == EN_DASH) && before != 0 &&
            in_word(*c.at))
            return c;
        before = character;
    }
}

static int line_width(Wrap *w)
{
    int width = 0;

    for (int i = w->first; i < w->out.count; i++) {
        Run *run = &w->out.runs[i];

        if (run->w < 0)
            run->w = w->canvas->width(w->canvas->context, w->style,
                                      run->emphasis, run->text, run->length);
        width += run->w;
    }
    return width;
}

static bool overfull(Wrap *w)
{
    int characters = 0;

    for (int i = w->first; i < w->out.count; i++)
        characters +=
            utf8_count(w->out.runs[i].text, (size_t)w->out.runs[i].length);
    return characters > w->characters || line_width(w) > w->room;
}

/* What must be put back when a word turns out not to fit. */
typedef struct {
    int count;
    Run last;
} Fill;

static Fill remember(const Wrap *w)
{
    Fill fill = { .count = w->out.count };

    if (fill.count > w->first)
        fill.last = w->out.runs[fill.count - 1];
    return fill;
}

static void put_back(Wrap *w, Fill before)
{
    w->out.count = before.count;
    if (before.count > w->first)
        w->out.runs[before.count - 1] = before.last;
}

/* As much as fits of a word that ends at `end`, one character at least. */
static Cursor put_part(Wrap *w, Cursor c, const char *end)
{
    for (bool some = false;; some = true) {
        Fill before = remember(w);
        Cursor next = skip_marks(w->text, c);

        if (next.at >= end)
            return next;
        put(w, &next);
        if (some && overfull(w)) {
            put_back(w, before);
            return c;
        }
        c = next;
    }
}

/* Returns where the next line begins. */
static Cursor fill_line(Wrap *w, Cursor c)
{
    c = skip_spaces(c);
    for (bool empty = true;; empty = false) {
        Fill before = remember(w);

        if (at_line_end(skip_spaces(c)))
            return skip_spaces(c);
        Cursor next = put_word(w, empty ? c : put_spaces(w, c));
        if (overfull(w)) {
            put_back(w, before);
            w->out.broken |= empty;
            return empty ? put_part(w, c, next.at) : skip_spaces(c);
        }
        c = next;
    }
}

static void finish_line(Wrap *w)
{
    int x = 0;

    for (int i = w->first; i < w->out.count; i++) {
        Run *run = &w->out.runs[i];

        run->x = x;
        run->y = w->out.height;
        x += run->w;
    }
    if (x > w->out.width)
        w->out.width = x;
    w->out.height += wrap_line_height(w->canvas, w->style);
    w->first = w->out.count;
}

/* Past the newlines at `c`; says whether a line was left blank. */
static Cursor skip_newlines(Cursor c, bool *blank)
{
    int lines = 0;

    for (; *c.at && strchr(" \t\n", *c.at); c.at++)
        lines += *c.at == '\n';
    *blank = lines > 1;
    return c;
}

static Wrapped wrap(Wrap *w)
{
    bool blank;
    Cursor c = skip_newlines((Cursor){ .at = w->text }, &blank);

    while (*c.at) {
        c = fill_line(w, c);
        line_width(w);
        finish_line(w);
        if (*c.at != '\n')
            continue;
        c = skip_newlines(c, &blank);
        if (blank && *c.at)
            w->out.height += wrap_line_height(w->canvas, w->style) * 6 / 10;
    }
    return w->out;
}

Wrapped wrap_text(Arena *arena, const Canvas *canvas, TextStyle style,
                  const char *text, int room)
{
    return wrap(&(Wrap){ .arena = arena,
                         .canvas = canvas,
                         .style = style,
                         .room = room,
                         .characters = WRAP_CHARACTERS_MAX,
                         .text = text,
                         .end = text + strlen(text) });
}

Wrapped wrap_one_line(Arena *arena, const Canvas *canvas, TextStyle style,
                      const char *text)
{
    return wrap(&(Wrap){ .arena = arena,
                         .canvas = canvas,
                         .style = style,
                         .room = INT_MAX,
                         .characters = INT_MAX,
                         .text = text,
                         .end = text + strlen(text) });
}

int wrap_line_height(const Canvas *canvas, TextStyle style)
{
    int line = theme_type(style, TYPEFACE_VOLLKORN).line;

    return line * canvas->percent / 100 * canvas->line_percent / 100;
}

const char *wrap_plain(Arena *arena, const char *text)
{
    char *plain = arena_text(arena, text, strlen(text));
    char *out = plain;
    Cursor c = { .at = text };

    while (*(c = skip_marks(text, c)).at)
        *out++ = *c.at++;
    *out = '\0';
    return plain;
}

static int columns(void *context, TextStyle style, bool emphasis,
                   const char *text, int length)
{
    (void)context;
    (void)style;
    (void)emphasis;
    return utf8_count(text, (size_t)length);
}

Canvas wrap_columns(void)
{
    return (Canvas){ .width = columns, .percent = 100, .line_percent = 100 };
}
