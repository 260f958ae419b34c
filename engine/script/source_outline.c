#include "script/source_outline.h"

#include <string.h>

typedef enum { FRAME_CODE, FRAME_BRACE, FRAME_PAREN, FRAME_BRACKET } FrameKind;

/* Where among the elements of a table the next token stands. */
typedef enum {
    AT_ELEMENT,     /* a new one begins */
    AT_VALUE,       /* after '=' or an operator */
    AFTER_VALUE,    /* that cannot be called: a text, a number */
    AFTER_CALLABLE, /* a text, brace or parenthesis calls it */
    AFTER_MISTAKE   /* nothing on this line is looked at any more */
} Stand;

typedef struct {
    FrameKind kind;
    Stand stand;
    int token;
    int block;
    int element;
    int indent; /* column of the first token on the line that opens it */
} Frame;

enum { FRAMES_MAX = 256 }; /* Lua itself stops at 200 */

typedef struct {
    Arena *arena;
    Outline out;
    Frame frames[FRAMES_MAX];
    int depth;
    int line_first;              /* the first token on this line */
    int paren_open, paren_close; /* the pair closed last */
    int block_closed;            /* by the brace that closed last */
    bool is_too_deep;
} Walk;

static const Token *token_at(const Walk *w, int token)
{
    return &w->out.tokens.items[token];
}

static bool is_sign(const Walk *w, int token, char sign)
{
    return token >= 0 && token_at(w, token)->sign == sign &&
           token_at(w, token)->kind == TOKEN_SIGN;
}

static bool is_kind(const Walk *w, int token, TokenKind kind)
{
    return token >= 0 && token_at(w, token)->kind == kind;
}

static bool is_word(const Walk *w, int token, const char *word)
{
    return is_kind(w, token, TOKEN_KEYWORD) &&
           token_is(&w->out.tokens, token, word);
}

static Frame *top(Walk *w)
{
    return &w->frames[w->depth - 1];
}

static Frame *push(Walk *w, FrameKind kind, int token)
{
    w->is_too_deep |= w->depth == FRAMES_MAX;
    if (w->is_too_deep)
        return top(w);
    w->depth++;
    *top(w) = (Frame){ .kind = kind,
                       .token = token,
                       .block = -1,
                       .element = -1,
                       .indent = token_at(w, w->line_first)->column };
    return top(w);
}

/*
 * Finds what the brace at `token` belongs to: step "id" {, step { , also {,
 * step("id") {, step("id")({. The words before it say.
 */
static void name_block(const Walk *w, Block *block, int token)
{
    int at = is_sign(w, token - 1, '(') ? token - 2 : token - 1;

    if (at >= 0 && is_sign(w, at, ')') && at == w->paren_close) {
        int open = w->paren_open;

        if (!is_kind(w, open - 1, TOKEN_NAME))
            return;
        block->word = open - 1;
        if (at == open + 2 && is_kind(w, open + 1, TOKEN_TEXT))
            block->id = open + 1;
        else
            block->has_computed_id = true;
    } else if (is_kind(w, at, TOKEN_TEXT) && is_kind(w, at - 1, TOKEN_NAME)) {
        block->id = at;
        block->word = at - 1;
    } else if (is_kind(w, at, TOKEN_NAME)) {
        block->word = at;
    }
}

/* The table whose element the brace at the top is, looking through the
 * parentheses of a call. */
static Frame *owner(Walk *w)
{
    int at = w->depth - 1;

    while (at > 0 && w->frames[at].kind == FRAME_PAREN)
        at--;
    return w->frames[at].kind == FRAME_BRACE ? &w->frames[at] : NULL;
}

static void open_brace(Walk *w, int token)
{
    Frame *outer = owner(w);
    int index = w->out.block_count;
    Block *block = ARENA_PUSH(w->arena, w->out.blocks, w->out.block_count);

    *block =
        (Block){ .open = token, .word = -1, .id = -1, .first = -1, .last = -1 };
    name_block(w, block, token);
    if (outer && outer->element >= 0) {
        Element *element = &w->out.elements[outer->element];

        if (element->block < 0)
            element->block = index;
    }
    push(w, FRAME_BRACE, token)->block = index;
}

/*
 * A line that begins no further in than the line that opened the braces around
 * it, while others in those braces did: the closing brace was forgotten. Only
 * looked at when Lua finds that one is missing.
 */
static void note_indentation(Walk *w, int token, const Frame *frame)
{
    const Block *block = &w->out.blocks[frame->block];
    const Token *t = token_at(w, token);
    const Token *open = token_at(w, frame->token);
    bool closes = is_sign(w, token, '}');

    if (w->out.unclosed >= 0 || token != w->line_first || open->line == t->line)
        return;
    if (closes ? t->column < frame->indent
               : t->column <= frame->indent && block->first >= 0 &&
                     token_at(w, w->out.elements[block->first].start)->column >
                         frame->indent)
        w->out.unclosed = frame->token;
}

/* Steps over "name =" or "[…] =" at `token`; returns the last token used. */
static int read_name(Walk *w, Element *element, int token)
{
    if (is_kind(w, token, TOKEN_NAME) && is_sign(w, token + 1, '=')) {
        element->name = token;
        return token + 1;
    }
    if (!is_sign(w, token, '['))
        return token - 1;
    if (is_kind(w, token + 1, TOKEN_TEXT) && is_sign(w, token + 2, ']') &&
        is_sign(w, token + 3, '=')) {
        element->name = token + 1;
        return token + 3;
    }
    element->name = NAME_COMPUTED;
    return token - 1;
}

/* Returns the last token used: `token - 1` if it is itself the value. */
static int begin_element(Walk *w, int token)
{
    Frame *frame = top(w);
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
    return is_word(w, token, "nil") || is_word(w, token, "true") ||
           is_word(w, token, "false") || is_word(w, token, "function");
}

/* Can the token begin a value, and nothing else? */
static bool begins_value(const Walk *w, int token)
{
    const Token *t = token_at(w, token);

    return t->kind == TOKEN_NAME || t->kind == TOKEN_NUMBER ||
           t->kind == TOKEN_TEXT || t->sign == '{' || t->sign == '(' ||
           is_value_word(w, token) || is_word(w, token, "not") ||
           (t->kind == TOKEN_SIGN && token_is(&w->out.tokens, token, "..."));
}

/* ["name"] = on a line of its own: the comma before it is missing. */
static bool begins_named(const Walk *w, int token)
{
    return is_sign(w, token, '[') && token == w->line_first &&
           is_kind(w, token + 1, TOKEN_TEXT) && is_sign(w, token + 2, ']') &&
           is_sign(w, token + 3, '=');
}

/*
 * Does the token, after something that can be called, call it? Lua says yes to
 * every text and brace. But a constructor that has had its braces, or a text
 * on the next line, is more likely a forgotten comma.
 */
static bool is_call(const Walk *w, int token)
{
    const Token *t = token_at(w, token);

    if (t->kind != TOKEN_TEXT && t->sign != '{' && t->sign != '(')
        return false;
    if (is_sign(w, token - 1, '}'))
        return false;
    return t->kind != TOKEN_TEXT || !is_kind(w, token - 1, TOKEN_TEXT) ||
           t->line == token_at(w, token - 1)->line;
}

/* Do the two tokens touch? Then a quote stands inside a quoted text. */
static bool is_quote_inside(const Walk *w, int token)
{
    const Token *before = token_at(w, token - 1);
    const Token *after = token_at(w, token);

    return before->kind == TOKEN_TEXT && !before->unfinished &&
           before->start + before->length == after->start;
}

static void note_gap(Walk *w, int token)
{
    bool closed = is_sign(w, token - 1, '}');

    *ARENA_PUSH(w->arena, w->out.gaps, w->out.gap_count) =
        (Gap){ .before = token - 1,
               .after = token,
               .block = closed ? w->block_closed : -1 };
}

/* What comes after a value, given the token that it ends with. */
static Stand stand_after(const Walk *w, int token, bool is_called)
{
    const Token *t = token_at(w, token);

    if (t->kind == TOKEN_NAME || t->sign == '(' || is_called)
        return AFTER_CALLABLE;
    if (is_word(w, token, "not"))
        return AT_VALUE;
    return AFTER_VALUE;
}

/* An unfinished text may have swallowed the comma after it. */
static Stand after_operand(const Walk *w, int token, bool is_called)
{
    const Token *t = token_at(w, token);

    if (t->kind == TOKEN_TEXT && t->unfinished &&
        token_at(w, token + 1)->line > t->line)
        return AT_ELEMENT;
    return stand_after(w, token, is_called);
}

/* A value, or something that calls one. Returns the last token used. */
static int read_operand(Walk *w, int token)
{
    Frame *frame = top(w);
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

/*
 * Follows the elements of the table at the top. Returns the last token it used
 * up, or `token - 1`: then the token may still open or close something.
 */
static int read_in_braces(Walk *w, int token)
{
    Frame *frame = top(w);

    if (is_sign(w, token, '}')) {
        note_indentation(w, token, frame);
        return token - 1;
    }
    if (is_sign(w, token, ',') || is_sign(w, token, ';')) {
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
    if (!is_sign(w, token, '[') && !is_kind(w, token, TOKEN_STRAY))
        frame->stand = AT_VALUE; /* an operator */
    return token - 1;
}

static bool opens_code(const Walk *w, int token)
{
    if (is_word(w, token, "function"))
        return true;
    return w->frames[w->depth - 1].kind == FRAME_CODE &&
           (is_word(w, token, "do") || is_word(w, token, "if") ||
            is_word(w, token, "repeat"));
}

/* The innermost frame of a kind; parentheses do not reach past braces. */
static int find_frame(const Walk *w, FrameKind kind)
{
    bool is_inner = kind == FRAME_PAREN || kind == FRAME_BRACKET;

    for (int i = w->depth - 1; i > 0; i--) {
        if (w->frames[i].kind == kind)
            return i;
        if (is_inner && (w->frames[i].kind == FRAME_BRACE ||
                         w->frames[i].kind == FRAME_CODE))
            return 0;
    }
    return 0;
}

static void close_frame(Walk *w, FrameKind kind, int token)
{
    int frame = find_frame(w, kind);

    if (frame == 0) {
        if (w->out.unopened < 0)
            w->out.unopened = token;
        return;
    }
    if (frame < w->depth - 1 && w->out.crossed < 0) {
        w->out.crossed = top(w)->token;
        w->out.crosses = token;
    }
    if (kind == FRAME_PAREN) {
        w->paren_open = w->frames[frame].token;
        w->paren_close = token;
    } else if (kind == FRAME_BRACE) {
        w->block_closed = w->frames[frame].block;
    }
    w->depth = frame;
    if (kind == FRAME_BRACKET && top(w)->kind == FRAME_BRACE)
        top(w)->stand = AFTER_CALLABLE;
}

/* Opens and closes frames. */
static void follow_nesting(Walk *w, int token)
{
    if (opens_code(w, token)) {
        push(w, FRAME_CODE, token);
        return;
    }
    if (is_word(w, token, "end") || is_word(w, token, "until")) {
        close_frame(w, FRAME_CODE, token);
        return;
    }
    if (!is_kind(w, token, TOKEN_SIGN))
        return;
    switch (token_at(w, token)->sign) {
    case '{':
        open_brace(w, token);
        break;
    case '(':
        push(w, FRAME_PAREN, token);
        break;
    case '[':
        push(w, FRAME_BRACKET, token);
        break;
    case '}':
        close_frame(w, FRAME_BRACE, token);
        break;
    case ')':
        close_frame(w, FRAME_PAREN, token);
        break;
    case ']':
        close_frame(w, FRAME_BRACKET, token);
        break;
    default:
        break;
    }
}

/* So that the n-th item is found at once. */
static void list_items(Walk *w)
{
    for (int i = 0; i < w->out.block_count; i++) {
        Block *block = &w->out.blocks[i];

        block->items = w->out.item_count;
        for (int e = block->first; e >= 0; e = w->out.elements[e].next)
            if (w->out.elements[e].name == NAME_NONE)
                *ARENA_PUSH(w->arena, w->out.items, w->out.item_count) = e;
        block->item_count = w->out.item_count - block->items;
    }
}

Outline outline_of(Arena *arena, Tokens tokens)
{
    Walk w = { .arena = arena,
               .out = { .tokens = tokens,
                        .unclosed = -1,
                        .crossed = -1,
                        .unopened = -1 },
               .paren_open = -1,
               .paren_close = -1 };

    push(&w, FRAME_CODE, 0);
    for (int i = 0; i < tokens.count - 1 && !w.is_too_deep; i++) {
        int last = i - 1;

        if (tokens.items[i].line != tokens.items[w.line_first].line)
            w.line_first = i;
        if (top(&w)->kind == FRAME_BRACE)
            last = read_in_braces(&w, i);
        if (last >= i)
            i = last;
        else
            follow_nesting(&w, i);
    }
    w.out.open = w.depth > 1 ? top(&w)->token : -1;
    list_items(&w);
    return w.out;
}
