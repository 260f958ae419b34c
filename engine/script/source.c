#include "script/source.h"

#include <string.h>

#include "core/utf8.h"
#include "script/source_file.h"

static void split_lines(Source *s)
{
    const char *end = s->text + s->size;
    const char *at = s->text;

    *ARENA_PUSH(s->arena, s->lines, s->line_count) = 0;
    while (at < end)
        if (line_end(&at, end))
            *ARENA_PUSH(s->arena, s->lines, s->line_count) =
                (int)(at - s->text);
        else
            at++;
}

Source *source_new(Arena *arena, const char *file, const char *text,
                   size_t size)
{
    static const char mark[] = "\xEF\xBB\xBF";
    size_t skip = size >= 3 && memcmp(text, mark, 3) == 0 ? 3 : 0;
    Source *s = arena_alloc(arena, sizeof *s);

    s->arena = arena;
    s->file = arena_text(arena, file, strlen(file));
    s->text = text + skip;
    s->size = size - skip;
    split_lines(s);
    s->outline = outline_of(arena, tokens_of(arena, s->text, s->size));
    return s;
}

const char *source_line(const Source *source, int line, int *length)
{
    if (line < 1 || line > source->line_count)
        return NULL;

    const char *start = source->text + source->lines[line - 1];
    const char *end =
        source->text + (line < source->line_count ? (size_t)source->lines[line]
                                                  : source->size);

    while (end > start && (end[-1] == '\n' || end[-1] == '\r'))
        end--;
    *length = (int)(end - start);
    return start;
}

static const Token *token_at(const Source *s, int token)
{
    return &s->outline.tokens.items[token];
}

Place source_token_place(const Source *source, int token)
{
    const Token *t = token_at(source, token);

    return (Place){ .file = source->file,
                    .line = t->line,
                    .column = t->column,
                    .width = token_width(&source->outline.tokens, token) };
}

Place source_after_token(const Source *source, int token)
{
    const Token *t = token_at(source, token);
    const char *at = source->text + t->start;
    const char *end = at + t->length;
    Place place = { source->file, t->line, t->column, 1 };

    for (const char *from = at; at < end; from = at) {
        while (at < end && *at != '\n' && *at != '\r')
            at++;
        place.column += utf8_count(from, (size_t)(at - from));
        if (line_end(&at, end)) {
            place.line++;
            place.column = 1;
        }
    }
    return place;
}

const char *source_word(const Source *source, int token)
{
    enum { LONGEST = 64 };
    int length = 0;
    const char *word = token_content(&source->outline.tokens, token, &length);
    size_t cut = utf8_fit(word, (size_t)length, LONGEST);

    for (size_t i = 0; i < cut; i++)
        if ((unsigned char)word[i] < ' ')
            cut = i;
    return arena_text(source->arena, word, cut);
}

Diag *source_note(const Source *source, Diags *diags, Message message,
                  Place place, const char *const *args)
{
    int length = 0;
    const char *line = source_line(source, place.line, &length);
    Diag *diag = diag_add(diags, DIAG_ERROR, message, place, args);

    diag_show_source(diags, diag, line, length);
    return diag;
}

/* The line on which a block's constructor is named, or its brace. */
static int first_line(const Source *s, int block)
{
    const Block *b = &s->outline.blocks[block];

    return token_at(s, b->word >= 0 ? b->word : b->open)->line;
}

static int last_line(const Source *s, int block)
{
    return token_at(s, s->outline.blocks[block].open)->line;
}

typedef int LineOf(const Source *source, int block);

/* The first block for which `line_of` is at least `line`; both grow with the
 * blocks. */
static int first_block(const Source *s, LineOf *line_of, int line)
{
    int low = 0, high = s->outline.block_count;

    while (low < high) {
        int middle = low + (high - low) / 2;

        if (line_of(s, middle) < line)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

static bool is_block(const Source *s, int block, const char *kind,
                     const char *id)
{
    const Tokens *tokens = &s->outline.tokens;
    const Block *b = &s->outline.blocks[block];

    if (b->is_found || b->word < 0 || !token_says(tokens, b->word, kind))
        return false;
    if (b->has_computed_id)
        return true;
    return b->id >= 0 ? token_says(tokens, b->id, id) : !*id;
}

/* Called in the order of the file, more or less: looks outward from the one
 * found last, and not further than a file may sensibly need. */
static int nearest_block(const Source *s, const char *kind, const char *id,
                         int low, int high)
{
    enum { REACH = 2000 };
    int from = s->cursor < low ? low : s->cursor > high ? high : s->cursor;

    for (int i = 0; i < REACH; i++) {
        int after = from + i, before = from - 1 - i;

        if (after >= high && before < low)
            return -1;
        if (after < high && is_block(s, after, kind, id))
            return after;
        if (before >= low && is_block(s, before, kind, id))
            return before;
    }
    return -1;
}

int source_block(Source *source, const char *kind, const char *id, int line)
{
    int low = line > 0 ? first_block(source, last_line, line) : 0;
    int high = line > 0 ? first_block(source, first_line, line + 1)
                        : source->outline.block_count;
    int block = nearest_block(source, kind, id ? id : "", low, high);

    if (block < 0)
        return -1;
    source->cursor = block + 1;
    source->outline.blocks[block].is_found =
        !source->outline.blocks[block].has_computed_id;
    return block;
}

static Place block_place(const Source *s, int block)
{
    const Block *b = &s->outline.blocks[block];

    if (b->word < 0)
        return source_token_place(s, b->open);

    Place place = source_token_place(s, b->word);
    if (b->id >= 0 && token_at(s, b->id)->line == place.line)
        place.width = token_at(s, b->id)->column - place.column +
                      token_width(&s->outline.tokens, b->id);
    return place;
}

/* Of a field given twice the last counts, as in Lua. */
static int find_field(const Source *s, int block, const char *name)
{
    int found = -1;

    for (int e = s->outline.blocks[block].first; e >= 0;
         e = s->outline.elements[e].next) {
        int token = s->outline.elements[e].name;

        if (token >= 0 && token_says(&s->outline.tokens, token, name))
            found = e;
    }
    return found;
}

Place source_field(const Source *source, int block, const char *name)
{
    int element = find_field(source, block, name);

    if (element < 0)
        return block_place(source, block);
    return source_token_place(source, source->outline.elements[element].name);
}

/* Of "name = value" the value, if it is one token on the same line. */
static int value_token(const Source *s, int name)
{
    const Token *value =
        name + 2 < s->outline.tokens.count ? token_at(s, name + 2) : NULL;

    return value && token_at(s, name + 1)->sign == '=' &&
                   value->line == token_at(s, name)->line &&
                   (value->kind == TOKEN_NAME || value->kind == TOKEN_NUMBER ||
                    value->kind == TOKEN_TEXT || value->kind == TOKEN_KEYWORD)
               ? name + 2
               : name;
}

Place source_value(const Source *source, int block, const char *name)
{
    int element = find_field(source, block, name);

    if (element < 0)
        return block_place(source, block);
    return source_token_place(
        source, value_token(source, source->outline.elements[element].name));
}

int source_field_block(const Source *source, int block, const char *name)
{
    int element = find_field(source, block, name);

    return element < 0 ? -1 : source->outline.elements[element].block;
}

static int find_item(const Source *s, int block, int index)
{
    const Block *b = &s->outline.blocks[block];

    if (index < 0 || index >= b->item_count)
        return -1;
    return s->outline.items[b->items + index];
}

Place source_item(const Source *source, int block, int index)
{
    int element = find_item(source, block, index);

    if (element < 0)
        return block_place(source, block);

    const Element *e = &source->outline.elements[element];
    if (e->block >= 0 && source->outline.blocks[e->block].word == e->start)
        return block_place(source, e->block);
    return source_token_place(source, e->start);
}

int source_item_block(const Source *source, int block, int index)
{
    int element = find_item(source, block, index);

    return element < 0 ? -1 : source->outline.elements[element].block;
}
