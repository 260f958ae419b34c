#ifndef SCRIPT_SOURCE_TOKEN_H
#define SCRIPT_SOURCE_TOKEN_H

#include <stdbool.h>

#include "core/arena.h"

/*
 * The words and signs of a Lua file, however broken. Comments and blanks are
 * left out. Positions are bytes in the text; lines are counted as Lua counts
 * them, columns in characters from 1.
 */
typedef enum {
    TOKEN_NAME,
    TOKEN_KEYWORD,
    TOKEN_NUMBER,
    TOKEN_TEXT,    /* "…", '…' or [[…]] */
    TOKEN_SIGN,    /* an operator or punctuation */
    TOKEN_STRAY,   /* nothing that Lua knows */
    TOKEN_COMMENT, /* only one that never ends */
    TOKEN_END      /* of the file; the last token, and always there */
} TokenKind;

typedef struct {
    int start, length;
    int line, column;
    TokenKind kind;
    char sign;       /* a sign of one character, or 0 */
    bool unfinished; /* a text or comment whose end is missing */
    bool curly;      /* a text between curly quotes, or such a quote */
} Token;

typedef struct {
    const char *text;
    Token *items;
    int count;
} Tokens;

Tokens tokens_of(Arena *arena, const char *text, size_t size);

/* Is the token this word or sign? */
bool token_is(const Tokens *tokens, int token, const char *word);

/* What stands between the quotes of a text, as written. */
const char *token_content(const Tokens *tokens, int token, int *length);

/* Is its content, or are its letters if it is no text, exactly `word`? */
bool token_says(const Tokens *tokens, int token, const char *word);

/* Characters on its first line. */
int token_width(const Tokens *tokens, int token);

/* Steps over one line end, of any system; false if there is none. */
bool line_end(const char **at, const char *end);

/* The bytes of the curly or foreign quotation mark at `at`, or 0. */
int curly_quote(const char *at, const char *end);

/* Does it stand for a double quote? */
bool curly_is_double(const char *at);

#endif
