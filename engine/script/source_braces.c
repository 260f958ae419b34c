#include "script/source_walk.h"

/*
 * A line that begins no further in than the line that opened the braces around
 * it, while others in those braces did: the closing brace was forgotten. Only
 * looked at when Lua finds that one is missing.
 */
static void note_indentation(Walk *w, int token, const Frame *frame)
{
    const Block *block = &w->out.blocks[frame->block];
    const Token *t = walk_token(w, token);
    const Token *open = walk_token(w, frame->token);
    bool closes = walk_sign(w, token, '}');

    if (w->out.unclosed >= 0 || token != w->line_first || open->line == t->line)
        return;
    if (closes
            ? t->column < frame->indent
            : t->column <= frame->indent && block->first >= 0 &&
                  walk_token(w, w->out.elements[block->first].start)->column >
                      frame->indent)
        w->out.unclosed = frame->token;
}

/*
 * A line that begins with the end of something further out: an end before it
 * was one too many, that of what began where this line does. Only looked at
 * when Lua finds too many.
 */
void walk_note_early(Walk *w, int token, const Frame *frame)
{
    int column = walk_token(w, w->line_first)->column;
    bool begins_line = token == w->line_first;

    if (walk_token(w, frame->token)->line == walk_token(w, token)->line ||
        column >= COLUMNS_MAX || frame->indent >= COLUMNS_MAX)
        return;
    if (begins_line && column > frame->indent && w->odd[column] > 0 &&
        w->out.early < 0)
        w->out.early = w->odd[column];
    w->odd[frame->indent] = column == frame->indent ? 0 : token;
}

/* Steps over "name =" or "[…] =" at `token`; returns the last token used. */
static int read_name(Walk *w, Element *element, int token)
{
    if (walk_kind(w, token, TOKEN_NAME) && walk_sign(w, token + 1, '=')) {
        element->name = token;
        return token + 1;
    }
    if (!walk_sign(w, token, '['))
        return token - 1;
    if (walk_kind(w, token + 1, TOKEN_TEXT) && walk_sign(w, token + 2, ']') &&
        walk_sign(w, token + 3, '=')) {
        element->name = token + 1;
        return token + 3;
    }
    element->name = NAME_COMPUTED;
    return token - 1;
}

/* Returns the last token used: `token - 1` if it is itself the value. */
static int begin_element(Walk *w, int token)
{
    Frame *frame = walk_top(w);
    int index = w->out.element_count;
    Element *element =
        ARENA_PUSH(w->arena, w->out.elements, w->out.element_count);

    *element = (Element){ .name = NAME_NONE,
                          .start = token,
                          .parent = frame->block,
                          .block = -1,
                          .next = -1 };
    note_indentation(w, token, frame);

    Block *block = &w->out.blocks[frame->block];
    if (block->last >= 0)
        w->out.elements[block->last].next = index;
    else
        block->first = index;
    block->last = index;
    frame->element = index;
    frame->stand = AT_VALUE;
    return read_name(w, element, token);
}

static bool is_value_word(const Walk *w, int token)
{
    return walk_word(w, token, "nil") || walk_word(w, token, "true") ||
           walk_word(w, token, "false") || walk_word(w, token, "function");
}

/* Can the token begin a value, and nothing else? */
static bool begins_value(const Walk *w, int token)
{
    const Token *t = walk_token(w, token);

    return t->kind == TOKEN_NAME || t->kind == TOKEN_NUMBER ||
           t->kind == TOKEN_TEXT || t->sign == '{' || t->sign == '(' ||
           is_value_word(w, token) || walk_word(w, token, "not") ||
           (t->kind == TOKEN_SIGN && token_is(&w->out.tokens, token, "..."));
}

/* ["name"] = on a line of its own: the comma before it is missing. */
static bool begins_named(const Walk *w, int token)
{
    return walk_sign(w, token, '[') && token == w->line_first &&
           walk_kind(w, token + 1, TOKEN_TEXT) &&
           walk_sign(w, token + 2, ']') && walk_sign(w, token + 3, '=');
}

/*
 * Does the token, after something that can be called, call it? Lua says yes to
 * every text and brace. But a constructor that has had its braces, or a text
 * on the next line, is more likely a forgotten comma.
 */
static bool is_call(const Walk *w, int token)
{
    const Token *t = walk_token(w, token);

    if (t->kind != TOKEN_TEXT && t->sign != '{' && t->sign != '(')
        return false;
    if (walk_sign(w, token - 1, '}'))
        return false;
    return t->kind != TOKEN_TEXT || !walk_kind(w, token - 1, TOKEN_TEXT) ||
           t->line == walk_token(w, token - 1)->line;
}

/* Do the two tokens touch? Then a quote stands inside a quoted text. */
static bool is_quote_inside(const Walk *w, int token)
{
    const Token *before = walk_token(w, token - 1);
    const Token *after = walk_token(w, token);

    return before->kind == TOKEN_TEXT && !before->unfinished &&
           before->start + before->length == after->start;
}

static void note_gap(Walk *w, int token)
{
    bool closed = walk_sign(w, token - 1, '}');

    *ARENA_PUSH(w->arena, w->out.gaps, w->out.gap_count) =
        (Gap){ .before = token - 1,
               .after = token,
               .block = closed ? w->block_closed : -1 };
}

/* What comes after a value, given the token that it ends with. */
static Stand stand_after(const Walk *w, int token, bool is_called)
{
    const Token *t = walk_token(w, token);

    if (t->kind == TOKEN_NAME || t->sign == '(' || is_called)
        return AFTER_CALLABLE;
    if (walk_word(w, token, "not"))
        return AT_VALUE;
    return AFTER_VALUE;
}

/* An unfinished text may have swallowed the comma after it. */
static Stand after_operand(const Walk *w, int token, bool is_called)
{
    const Token *t = walk_token(w, token);

    if (t->kind == TOKEN_TEXT && t->unfinished &&
        walk_token(w, token + 1)->line > t->line)
        return AT_ELEMENT;
    return stand_after(w, token, is_called);
}

/* A value, or something that calls one. Returns the last token used. */
static int read_operand(Walk *w, int token)
{
    Frame *frame = walk_top(w);
    bool is_called = frame->stand == AFTER_CALLABLE && is_call(w, token);
    int last = token - 1;

    if (!is_called &&
        (frame->stand == AFTER_VALUE || frame->stand == AFTER_CALLABLE)) {
        note_gap(w, token);
        if (is_quote_inside(w, token)) {
            frame->stand = AFTER_MISTAKE;
            return token;
        }
        frame->stand = AT_ELEMENT;
    }
    if (frame->stand == AT_ELEMENT) {
        last = begin_element(w, token);
        if (last >= token)
            return last;
    }
    frame->stand = after_operand(w, token, is_called);
    return last;
}

int walk_in_braces(Walk *w, int token)
{
    Frame *frame = walk_top(w);

    if (walk_sign(w, token, '}')) {
        note_indentation(w, token, frame);
        return token - 1;
    }
    if (walk_sign(w, token, ',') || walk_sign(w, token, ';')) {
        frame->stand = AT_ELEMENT;
        return token;
    }
    if (frame->stand == AFTER_MISTAKE) {
        if (token != w->line_first)
            return token - 1;
        frame->stand = AT_ELEMENT;
    }
    if (begins_value(w, token) || begins_named(w, token))
        return read_operand(w, token);
    if (frame->stand == AT_ELEMENT)
        return begin_element(w, token);
    if (!walk_sign(w, token, '[') && !walk_kind(w, token, TOKEN_STRAY))
        frame->stand = AT_VALUE; /* an operator */
    return token - 1;
}
