#include "script/source_outline.h"

#include "script/source_walk.h"

bool walk_sign(const Walk *w, int token, char sign)
{
    return token >= 0 && walk_token(w, token)->sign == sign &&
           walk_token(w, token)->kind == TOKEN_SIGN;
}

bool walk_kind(const Walk *w, int token, TokenKind kind)
{
    return token >= 0 && walk_token(w, token)->kind == kind;
}

bool walk_word(const Walk *w, int token, const char *word)
{
    return walk_kind(w, token, TOKEN_KEYWORD) &&
           token_is(&w->out.tokens, token, word);
}

static Frame *push(Walk *w, FrameKind kind, int token)
{
    w->is_too_deep |= w->depth == FRAMES_MAX;
    if (w->is_too_deep)
        return walk_top(w);
    w->depth++;
    *walk_top(w) = (Frame){ .kind = kind,
                            .token = token,
                            .block = -1,
                            .element = -1,
                            .indent = walk_token(w, w->line_first)->column };
    return walk_top(w);
}

/*
 * Finds what the brace at `token` belongs to: step "id" {, step { , also {,
 * step("id") {, step("id")({. The words before it say.
 */
static void name_block(const Walk *w, Block *block, int token)
{
    int at = walk_sign(w, token - 1, '(') ? token - 2 : token - 1;

    if (at >= 0 && walk_sign(w, at, ')') && at == w->paren_close) {
        int open = w->paren_open;

        if (!walk_kind(w, open - 1, TOKEN_NAME))
            return;
        block->word = open - 1;
        if (at == open + 2 && walk_kind(w, open + 1, TOKEN_TEXT))
            block->id = open + 1;
        else
            block->has_computed_id = true;
    } else if (walk_kind(w, at, TOKEN_TEXT) &&
               walk_kind(w, at - 1, TOKEN_NAME)) {
        block->id = at;
        block->word = at - 1;
    } else if (walk_kind(w, at, TOKEN_NAME)) {
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

static bool opens_code(const Walk *w, int token)
{
    if (walk_word(w, token, "function"))
        return true;
    return w->frames[w->depth - 1].kind == FRAME_CODE &&
           (walk_word(w, token, "do") || walk_word(w, token, "if") ||
            walk_word(w, token, "repeat"));
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
        w->out.crossed = walk_top(w)->token;
        w->out.crosses = token;
    }
    if (kind == FRAME_PAREN) {
        w->paren_open = w->frames[frame].token;
        w->paren_close = token;
    } else if (kind == FRAME_BRACE) {
        w->block_closed = w->frames[frame].block;
        walk_note_early(w, token, &w->frames[frame]);
    }
    w->depth = frame;
    if (kind == FRAME_BRACKET && walk_top(w)->kind == FRAME_BRACE)
        walk_top(w)->stand = AFTER_CALLABLE;
}

/* Opens and closes frames. */
static void follow_nesting(Walk *w, int token)
{
    if (opens_code(w, token)) {
        push(w, FRAME_CODE, token);
        return;
    }
    if (walk_word(w, token, "end") || walk_word(w, token, "until")) {
        close_frame(w, FRAME_CODE, token);
        return;
    }
    if (!walk_kind(w, token, TOKEN_SIGN))
        return;
    switch (walk_token(w, token)->sign) {
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
                        .early = -1,
                        .unopened = -1 },
               .paren_open = -1,
               .paren_close = -1 };

    push(&w, FRAME_CODE, 0);
    for (int i = 0; i < tokens.count - 1 && !w.is_too_deep; i++) {
        int last = i - 1;

        if (tokens.items[i].line != tokens.items[w.line_first].line)
            w.line_first = i;
        if (walk_top(&w)->kind == FRAME_BRACE)
            last = walk_in_braces(&w, i);
        if (last >= i)
            i = last;
        else
            follow_nesting(&w, i);
    }
    w.out.open = w.depth > 1 ? walk_top(&w)->token : -1;
    list_items(&w);
    return w.out;
}
