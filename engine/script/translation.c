#include "script/translation.h"

#include <stdio.h>
#include <string.h>

#include "core/strbuf.h"
#include "script/format.h"
#include "script/parts.h"
#include "script/prose.h"
#include "script/source_file.h"

enum { PLACE_MAX = 300 };

typedef struct {
    Translated shown;
    int tokens[LANGUAGE_COUNT]; /* the texts as written; -1 if there is none */
    bool keeps_lines;
    const char *english; /* that was put, or NULL */
} Item;

struct Translation {
    Arena *arena;
    Bytes mark; /* what stands before the text that is read */
    Source *source;
    Item *items;
    int count;
};

/* Where in the story the walk is. */
typedef struct {
    char place[PLACE_MAX];
    bool keeps_lines;
} Location;

static const Token *token_at(const Translation *t, int token)
{
    return &t->source->outline.tokens.items[token];
}

static bool is_text(const Translation *t, int token)
{
    return token_at(t, token)->kind == TOKEN_TEXT &&
           !token_at(t, token)->unfinished && !token_at(t, token)->curly;
}

static bool is_sign(const Translation *t, int token, const char *signs)
{
    const Token *at = token_at(t, token);

    return at->kind == TOKEN_SIGN && at->sign && strchr(signs, at->sign);
}

static bool says(const Translation *t, int token, const char *word)
{
    return token >= 0 && token_says(&t->source->outline.tokens, token, word);
}

/* Is the field's value something that players read? */
static bool is_text_field(const Translation *t, int name)
{
    const FormatBlock *block;

    for (int i = 0; (block = format_block(i)); i++)
        for (const Field *f = block->fields; f->name; f++)
            if ((f->read == read_text || f->read == read_letter ||
                 f->read == read_story) &&
                says(t, name, f->name))
                return true;
    return false;
}

/* What a quoted text means, in `out`; false if it uses an escape that is
 * seldom used. */
static bool unescape(const char *text, int length, char *out)
{
    static const char from[] = "n\"'\\t", to[] = "\n\"'\\\t";

    for (int i = 0; i < length; i++) {
        const char *escape;

        if (text[i] != '\\') {
            *out++ = text[i];
            continue;
        }
        escape = ++i < length ? strchr(from, text[i]) : NULL;
        if (!escape)
            return false;
        *out++ = to[escape - from];
    }
    *out = '\0';
    return true;
}

/* The text of a token as it is shown; NULL if it cannot be told. */
static const char *text_at(const Translation *t, int token, bool keeps_lines)
{
    int length = 0;
    const char *content =
        token_content(&t->source->outline.tokens, token, &length);
    char *plain = arena_alloc(t->arena, (size_t)length + 1);
    bool is_long = t->source->text[token_at(t, token)->start] == '[';

    if (is_long)
        memcpy(plain, content, (size_t)length);
    else if (!unescape(content, length, plain))
        return NULL;
    return prose_fold(t->arena, plain, strlen(plain), keeps_lines);
}

static void add_item(Translation *t, const Location *here, int dutch,
                     int english)
{
    Item item = { .shown.place =
                      arena_text(t->arena, here->place, strlen(here->place)),
                  .shown.line = token_at(t, dutch)->line,
                  .tokens = { dutch, english },
                  .keeps_lines = here->keeps_lines };

    for (int l = 0; l < LANGUAGE_COUNT; l++) {
        if (item.tokens[l] < 0)
            continue;
        item.shown.text.in[l] = text_at(t, item.tokens[l], here->keeps_lines);
        if (!item.shown.text.in[l])
            return;
    }
    if (translation_find(t, item.shown.place) < 0)
        *ARENA_PUSH(t->arena, t->items, t->count) = item;
}

static Location inside(const Location *here, const char *name)
{
    Location next = *here;
    size_t used = strlen(next.place);

    snprintf(next.place + used, sizeof next.place - used, "%s%s",
             used ? "." : "", name);
    return next;
}

/* The value of an element: the token it begins with. */
static int value_of(const Element *element)
{
    return element->name >= 0 ? element->name + 2 : element->start;
}

/* The plain text that the element `name` of a block is, or -1. */
static int text_of(const Translation *t, const Block *block, const char *name)
{
    const Outline *o = &t->source->outline;

    for (int e = block->first; e >= 0; e = o->elements[e].next) {
        int value = value_of(&o->elements[e]);

        if (o->elements[e].name >= 0 && says(t, o->elements[e].name, name) &&
            is_text(t, value) && is_sign(t, value + 1, ",;}"))
            return value;
    }
    return -1;
}

static void walk_block(Translation *t, int block, const Location *here,
                       bool is_text_here);

/* A value where a text is meant: a text, a pair, or a list of such. */
static void walk_text(Translation *t, const Element *element,
                      const Location *here)
{
    int value = value_of(element);

    if (says(t, value, "kept") || says(t, value, "broken"))
        value++;
    if (is_text(t, value)) {
        if (is_sign(t, value + 1, ",;}"))
            add_item(t, here, value, -1);
        return;
    }
    if (element->block < 0)
        return;

    const Block *block = &t->source->outline.blocks[element->block];
    int dutch = text_of(t, block, "nl");
    if (dutch >= 0)
        add_item(t, here, dutch, text_of(t, block, "en"));
    else
        walk_block(t, element->block, here, true);
}

static void walk_element(Translation *t, const Element *element, int number,
                         const Location *here, bool is_text_here)
{
    const Outline *o = &t->source->outline;
    char count[16];
    const char *name = count;

    snprintf(count, sizeof count, "%d", number);
    if (element->name >= 0)
        name = source_word(t->source, element->name);
    else if (element->block >= 0 && o->blocks[element->block].id >= 0)
        name = source_word(t->source, o->blocks[element->block].id);

    Location next = inside(here, name);
    int value = value_of(element);
    bool is_remark = says(t, value, "kept") || says(t, value, "broken");
    bool holds_text =
        is_remark ||
        (element->name >= 0 ? is_text_field(t, element->name) : is_text_here);
    if (holds_text)
        walk_text(t, element, &next);
    else if (element->block >= 0)
        walk_block(t, element->block, &next, false);
}

static void walk_block(Translation *t, int block, const Location *here,
                       bool is_text_here)
{
    const Outline *o = &t->source->outline;
    Location within = *here;
    int number = 0;

    if (o->blocks[block].word >= 0)
        within.keeps_lines = says(t, o->blocks[block].word, "document");
    for (int e = o->blocks[block].first; e >= 0; e = o->elements[e].next)
        walk_element(t, &o->elements[e], o->elements[e].name < 0 ? ++number : 0,
                     &within, is_text_here);
}

Translation *translation_new(Arena *arena, const char *text, size_t size)
{
    Translation *t = arena_alloc(arena, sizeof *t);
    const Location begin = { .keeps_lines = false };

    t->arena = arena;
    t->source = source_new(arena, "", text, size);
    t->mark = (Bytes){ text, (size_t)(t->source->text - text) };
    for (int i = 0; i < t->source->outline.block_count; i++)
        if (says(t, t->source->outline.blocks[i].word, "scenario"))
            walk_block(t, i, &begin, false);
    return t;
}

const Translated *translation_at(const Translation *translation, int index)
{
    return index < translation->count ? &translation->items[index].shown : NULL;
}

int translation_find(const Translation *translation, const char *place)
{
    for (int i = 0; i < translation->count; i++)
        if (strcmp(translation->items[i].shown.place, place) == 0)
            return i;
    return -1;
}

static const char *fold(const Translation *t, const Item *item,
                        const char *text)
{
    return prose_fold(t->arena, text, strlen(text), item->keeps_lines);
}

bool translation_is(const Translation *translation, int index,
                    const char *dutch)
{
    const Item *item = &translation->items[index];

    return strcmp(item->shown.text.in[LANGUAGE_NL],
                  fold(translation, item, dutch)) == 0;
}

bool translation_put(Translation *translation, int index, const char *english)
{
    Item *item = &translation->items[index];
    const char *folded = fold(translation, item, english);
    const char *now = item->shown.text.in[LANGUAGE_EN];

    if (!*folded || (now && strcmp(now, folded) == 0))
        return false;
    item->english = folded;
    return true;
}

/* The text in long brackets, of a level that it does not hold itself. */
static void write_long(Strbuf *out, const char *text, int indent)
{
    char equals[8] = "", end[12] = "]]";

    for (size_t level = 1; strstr(text, end) && level < 7; level++) {
        memset(equals, '=', level);
        equals[level] = '\0';
        snprintf(end, sizeof end, "]%s]", equals);
    }
    if (strchr(text, '\n'))
        strbuf_add(out, "[%s[\n%*s", equals, indent, "");
    else
        strbuf_add(out, "[%s[ ", equals);
    for (; *text; text++) {
        strbuf_add(out, "%c", *text);
        if (*text == '\n' && text[1] != '\n')
            strbuf_add(out, "%*s", indent, "");
    }
    strbuf_add(out, " %s", end);
}

static void write_text(Strbuf *out, const char *text, int indent)
{
    if (strpbrk(text, "\n\"\\"))
        write_long(out, text, indent);
    else
        strbuf_add(out, "\"%s\"", text);
}

static void write_item(const Translation *t, const Item *item, Strbuf *out)
{
    const Token *dutch = token_at(t, item->tokens[LANGUAGE_NL]);
    int indent = dutch->column + 1;

    if (item->tokens[LANGUAGE_EN] >= 0) {
        write_text(out, item->english, indent);
        return;
    }

    const char *text = t->source->text + dutch->start;
    bool is_pair = says(t, item->tokens[LANGUAGE_NL] - 2, "nl");
    strbuf_add(out,
               is_pair ? "%.*s, en = " : "{ nl = %.*s, en = ", dutch->length,
               text);
    write_text(out, item->english, indent);
    strbuf_add(out, is_pair ? "" : " }");
}

const char *translation_file(const Translation *translation, size_t *size)
{
    const Translation *t = translation;
    Strbuf out = strbuf_new(t->arena);
    const char *text = t->source->text;
    int from = 0;

    strbuf_add(&out, "%.*s", (int)t->mark.size, t->mark.data);
    for (int i = 0; i < t->count; i++) {
        const Item *item = &t->items[i];
        int old = item->tokens[item->tokens[LANGUAGE_EN] >= 0 ? LANGUAGE_EN
                                                              : LANGUAGE_NL];

        if (!item->english)
            continue;
        strbuf_add(&out, "%.*s", token_at(t, old)->start - from, text + from);
        write_item(t, item, &out);
        from = token_at(t, old)->start + token_at(t, old)->length;
    }
    strbuf_add(&out, "%s", text + from);
    *size = out.length;
    return out.text;
}
