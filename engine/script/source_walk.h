#ifndef SCRIPT_SOURCE_WALK_H
#define SCRIPT_SOURCE_WALK_H

#include "script/source_outline.h"

/* The making of an outline: a walk over the tokens, with a stack of what is
 * open. Private to source_outline.c and source_braces.c. */
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

enum {
    FRAMES_MAX = 256, /* Lua itself stops at 200 */
    COLUMNS_MAX = 128
};

typedef struct {
    Arena *arena;
    Outline out;
    Frame frames[FRAMES_MAX];
    int depth;
    int line_first;              /* the first token on this line */
    int paren_open, paren_close; /* the pair closed last */
    int odd[COLUMNS_MAX]; /* by column, 0 for none: the last end that closed
                           * what began on a line there, on a line elsewhere */
    int block_closed;     /* by the brace that closed last */
    bool is_too_deep;
} Walk;

static inline Frame *walk_top(Walk *w)
{
    return &w->frames[w->depth - 1];
}

static inline const Token *walk_token(const Walk *w, int token)
{
    return &w->out.tokens.items[token];
}

/* What is the token? False for -1. */
bool walk_sign(const Walk *w, int token, char sign);
bool walk_kind(const Walk *w, int token, TokenKind kind);
bool walk_word(const Walk *w, int token, const char *word);

/*
 * Follows the elements of the table at the top. Returns the last token it used
 * up, or `token - 1`: then the token may still open or close something.
 */
int walk_in_braces(Walk *w, int token);

/* Looks at a brace that closes `frame`: was another one too many? */
void walk_note_early(Walk *w, int token, const Frame *frame);

#endif
