#include <stdint.h>
#include <string.h>

#include "core/utf8.h"
#include "script/source_file.h"

static const Token *token_at(const Source *s, int token)
{
    return &s->outline.tokens.items[token];
}

static const char *text_of(const Source *s, int token)
{
    return s->text + token_at(s, token)->start;
}

/* Is the quote that ends a text in the middle of what the author means? */
static bool is_quote_inside(const Source *s, const Gap *gap)
{
    const Token *before = token_at(s, gap->before);

    return before->kind == TOKEN_TEXT &&
           before->start + before->length == token_at(s, gap->after)->start;
}

/* minutes 10, or minutes: 10 */
static bool is_equals_missing(const Source *s, const Gap *gap)
{
    const Token *before = token_at(s, gap->before);
    const Token *after = token_at(s, gap->after);

    return before->kind == TOKEN_NAME && before->line == after->line &&
           after->kind != TOKEN_NAME;
}

/* title = Een mailtje */
static bool is_quote_missing(const Source *s, const Gap *gap)
{
    const Token *before = token_at(s, gap->before);
    const Token *after = token_at(s, gap->after);

    return before->kind == TOKEN_NAME && after->kind == TOKEN_NAME &&
           before->line == after->line && gap->before > 0 &&
           token_at(s, gap->before - 1)->sign == '=' &&
           token_at(s, gap->after + 1)->sign != '=';
}

/* en sluit het dossier, as where a text goes on on the next line */
static bool are_bare_words(const Source *s, const Gap *gap)
{
    return token_at(s, gap->before)->kind == TOKEN_NAME &&
           token_at(s, gap->after)->kind == TOKEN_NAME &&
           token_at(s, gap->before)->line == token_at(s, gap->after)->line &&
           token_at(s, gap->after + 1)->sign != '=';
}

/* All words from this one on, up to another sign or the end of the line. */
static void note_bare_words(const Source *s, Diags *diags, int first)
{
    Place place = source_token_place(s, first);
    int last = first;

    while (token_at(s, last + 1)->kind == TOKEN_NAME &&
           token_at(s, last + 1)->line == place.line)
        last++;
    place.width = token_at(s, last)->column - place.column +
                  token_width(&s->outline.tokens, last);
    int bytes = token_at(s, last)->start + token_at(s, last)->length -
                token_at(s, first)->start;
    source_note(s, diags, MESSAGE_MISSING_QUOTES, place,
                ARGS(arena_text(s->arena, text_of(s, first), (size_t)bytes)));
}

/* step vergelijk { */
static bool is_id_bare(const Source *s, const Gap *gap)
{
    return token_at(s, gap->before)->kind == TOKEN_NAME &&
           token_at(s, gap->after)->kind == TOKEN_NAME &&
           token_at(s, gap->before)->line == token_at(s, gap->after)->line &&
           token_at(s, gap->after + 1)->sign == '{';
}

void source_note_gap(const Source *source, Diags *diags, const Gap *gap)
{
    Place place = source_after_token(source, gap->before);

    if (is_quote_inside(source, gap)) {
        place.column--;
        source_note(source, diags, MESSAGE_QUOTE_IN_TEXT, place, NO_ARGS);
    } else if (is_quote_missing(source, gap) ||
               (are_bare_words(source, gap) && !is_id_bare(source, gap))) {
        note_bare_words(source, diags, gap->before);
    } else if (is_id_bare(source, gap)) {
        source_note(source, diags, MESSAGE_MISSING_QUOTES,
                    source_token_place(source, gap->after),
                    ARGS(source_word(source, gap->after)));
    } else if (is_equals_missing(source, gap)) {
        source_note(source, diags, MESSAGE_MAYBE_EQUALS, place, NO_ARGS);
    } else if (gap->block >= 0 && source->outline.blocks[gap->block].id >= 0) {
        const Block *block = &source->outline.blocks[gap->block];

        source_note(source, diags, MESSAGE_MISSING_COMMA, place,
                    ARGS(source_word(source, block->word),
                         source_word(source, block->id)));
    } else {
        source_note(source, diags, MESSAGE_MAYBE_COMMA, place, NO_ARGS);
    }
}

/* The curly quote that the author took for the end of a text: the last on its
 * line, with nothing but punctuation after it. NULL if there is none. */
static const char *curly_end(const char *text, const char *end)
{
    const char *found = NULL;

    while (text < end && *text != '\n' && *text != '\r') {
        int bytes = curly_quote(text, end);

        if (bytes)
            found = text;
        else if (!strchr(" \t,;{})", *text))
            found = NULL;
        text += bytes ? bytes : 1;
    }
    return found;
}

static void note_curly_at(const Source *s, Diags *diags, Place place,
                          const char *quote, int bytes)
{
    char shown[8] = { 0 };

    memcpy(shown, quote, (size_t)bytes);
    place.width = 1;
    source_note(s, diags, MESSAGE_SMART_QUOTE, place, ARGS(shown));
}

void source_note_unfinished(const Source *source, Diags *diags, int token)
{
    const Token *t = token_at(source, token);
    const char *text = text_of(source, token);
    Place place = source_token_place(source, token);

    if (t->kind == TOKEN_COMMENT || *text == '[') {
        place.width = t->kind == TOKEN_COMMENT ? 4 : 2;
        source_note(source, diags, MESSAGE_UNCLOSED, place,
                    ARGS(t->kind == TOKEN_COMMENT ? "--[[" : "[["));
        return;
    }

    const char *curly = curly_end(text, text + t->length);
    if (!curly) {
        source_note(source, diags, MESSAGE_UNFINISHED_STRING, place, NO_ARGS);
        return;
    }
    place.column += utf8_count(text, (size_t)(curly - text));
    note_curly_at(source, diags, place, curly,
                  curly_quote(curly, text + t->length));
}

int source_note_curly(const Source *source, Diags *diags)
{
    int count = 0;

    for (int i = 0; i < source->outline.tokens.count; i++) {
        const char *text = text_of(source, i);

        if (!token_at(source, i)->curly)
            continue;
        count++;
        note_curly_at(source, diags, source_token_place(source, i), text,
                      curly_quote(text, text + token_at(source, i)->length));
    }
    return count;
}

/* text = [[ within a long text: its own end is missing. */
static bool has_swallowed(const char *text, int length)
{
    char before = ' ';

    for (int at = 2; at + 1 < length; at++) {
        if (text[at] == '[' && text[at + 1] == '[' && strchr("={,(", before))
            return true;
        before = strchr(" \t\n\r", text[at]) ? before : text[at];
    }
    return false;
}

bool source_note_swallowed(const Source *source, Diags *diags, int until)
{
    for (int i = 0; i < source->outline.tokens.count; i++) {
        const Token *t = token_at(source, i);
        const char *text = text_of(source, i);

        if (t->line > until)
            return false;
        if (t->kind == TOKEN_TEXT && *text == '[' &&
            has_swallowed(text, t->length)) {
            Place place = source_token_place(source, i);

            place.width = 2;
            source_note(source, diags, MESSAGE_UNCLOSED, place, ARGS("[["));
            return true;
        }
    }
    return false;
}

/* A text without an end, unless a quote inside a text on the same line has put
 * all quotes after it the wrong way round. */
static void note_unfinished_texts(const Source *s, Diags *diags)
{
    int gap = 0;
    int line = 0; /* of the last quote inside a text */

    for (int i = 0; i < s->outline.tokens.count; i++) {
        for (; gap < s->outline.gap_count && s->outline.gaps[gap].after <= i;
             gap++)
            if (is_quote_inside(s, &s->outline.gaps[gap]))
                line = token_at(s, s->outline.gaps[gap].before)->line;
        if (token_at(s, i)->unfinished && token_at(s, i)->line != line)
            source_note_unfinished(s, diags, i);
    }
}

static uint32_t hash_of(const Source *s, const Element *element)
{
    int length = 0;
    const char *name =
        token_content(&s->outline.tokens, element->name, &length);
    uint32_t hash = 2166136261u ^ (uint32_t)element->parent;

    for (int i = 0; i < length; i++)
        hash = (hash ^ (unsigned char)name[i]) * 16777619u;
    return hash ^ hash >> 15;
}

static bool is_same_field(const Source *s, const Element *a, const Element *b)
{
    const Tokens *tokens = &s->outline.tokens;
    int a_length = 0, b_length = 0;
    const char *a_name = token_content(tokens, a->name, &a_length);
    const char *b_name = token_content(tokens, b->name, &b_length);

    return a->parent == b->parent && a_length == b_length &&
           memcmp(a_name, b_name, (size_t)a_length) == 0;
}

/* Elements by name and table, in a hash table that is at most half full. */
static void note_double_fields(const Source *s, Diags *diags)
{
    const Outline *outline = &s->outline;
    uint32_t size = 16;

    while (size < 2 * (uint32_t)outline->element_count)
        size *= 2;
    int *slots = arena_alloc(s->arena, size * sizeof *slots);

    for (int i = 0; i < outline->element_count; i++) {
        const Element *element = &outline->elements[i];

        if (element->name < 0)
            continue;

        uint32_t at = hash_of(s, element) & (size - 1);
        while (slots[at] &&
               !is_same_field(s, element, &outline->elements[slots[at] - 1]))
            at = (at + 1) & (size - 1);
        if (slots[at])
            source_note(s, diags, MESSAGE_DOUBLE_FIELD,
                        source_token_place(s, element->name),
                        ARGS(source_word(s, element->name)));
        slots[at] = i + 1;
    }
}

void source_lint(const Source *source, Diags *diags)
{
    source_note_curly(source, diags);
    note_unfinished_texts(source, diags);
    source_note_swallowed(source, diags, source->line_count);
    for (int i = 0; i < source->outline.gap_count; i++)
        source_note_gap(source, diags, &source->outline.gaps[i]);
    note_double_fields(source, diags);
}
