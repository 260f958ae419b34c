#include "script/source_token.h"

#include <string.h>

#include "core/utf8.h"

typedef struct {
    Arena *arena;
    Tokens tokens;
    const char *text, *end;
    const char *at;
    int line;
    const char *mark; /* a place before `at` on the same line */
    int mark_column;
} Lexer;

bool line_end(const char **at, const char *end)
{
    const char *a = *at;

    if (a >= end || (*a != '\n' && *a != '\r'))
        return false;
    *at += a + 1 < end && (a[1] == '\n' || a[1] == '\r') && a[1] != *a ? 2 : 1;
    return true;
}

static bool is_letter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
}

static bool is_digit(char c)
{
    return c >= '0' && c <= '9';
}

static bool is_one_of(char c, const char *set)
{
    return c && strchr(set, c);
}

static char peek(const Lexer *x, int ahead)
{
    return ahead < x->end - x->at ? x->at[ahead] : '\0';
}

/* Steps over a line end, if there is one here. */
static bool next_line(Lexer *x)
{
    if (!line_end(&x->at, x->end))
        return false;
    x->line++;
    x->mark = x->at;
    x->mark_column = 1;
    return true;
}

/* Called at ever later places, so that a line of any length is counted once. */
static int column(Lexer *x)
{
    x->mark_column += utf8_count(x->mark, (size_t)(x->at - x->mark));
    x->mark = x->at;
    return x->mark_column;
}

int curly_quote(const char *at, const char *end)
{
    static const char *const quotes[] = {
        "\u2018", "\u2019", "\u201A", "\u201B", "\u201C", "\u201D",
        "\u201E", "\u201F", "\u00AB", "\u00BB", "\u00B4", "`",
    };

    for (size_t i = 0; i < sizeof quotes / sizeof *quotes; i++) {
        size_t length = strlen(quotes[i]);

        if ((size_t)(end - at) >= length && memcmp(at, quotes[i], length) == 0)
            return (int)length;
    }
    return 0;
}

bool curly_is_double(const char *at)
{
    const unsigned char *bytes = (const unsigned char *)at;

    return bytes[0] == 0xE2   ? bytes[2] >= 0x9C
           : bytes[0] == 0xC2 ? bytes[1] != 0xB4
                              : false;
}

static Token *begin(Lexer *x, TokenKind kind)
{
    Token *token = ARENA_PUSH(x->arena, x->tokens.items, x->tokens.count);

    token->kind = kind;
    token->start = (int)(x->at - x->text);
    token->line = x->line;
    token->column = column(x);
    return token;
}

static void finish(const Lexer *x, Token *token)
{
    token->length = (int)(x->at - x->text) - token->start;
}

/* The number of '=' in "[==[", or -1 if there is no such bracket here. */
static int long_bracket(const Lexer *x, int ahead, char bracket)
{
    int level = 0;

    if (peek(x, ahead) != bracket)
        return -1;
    while (peek(x, ahead + 1 + level) == '=')
        level++;
    return peek(x, ahead + 1 + level) == bracket ? level : -1;
}

/* Steps over a long text or comment, from after "[[" to after "]]"; false if
 * it never ends. */
static bool skip_long(Lexer *x, int level)
{
    while (x->at < x->end) {
        if (next_line(x))
            continue;
        if (*x->at == ']' && long_bracket(x, 0, ']') == level) {
            x->at += level + 2;
            return true;
        }
        x->at++;
    }
    return false;
}

static void skip_comment(Lexer *x)
{
    int level = long_bracket(x, 2, '[');

    if (level >= 0) {
        Token token = { .kind = TOKEN_COMMENT,
                        .start = (int)(x->at - x->text),
                        .line = x->line,
                        .column = column(x),
                        .unfinished = true };

        x->at += level + 4;
        if (!skip_long(x, level)) {
            finish(x, &token);
            *ARENA_PUSH(x->arena, x->tokens.items, x->tokens.count) = token;
        }
        return;
    }
    while (x->at < x->end && *x->at != '\n' && *x->at != '\r')
        x->at++;
}

static void skip_blanks(Lexer *x)
{
    for (;;) {
        if (next_line(x))
            continue;
        if (is_one_of(peek(x, 0), " \t\v\f"))
            x->at++;
        else if (peek(x, 0) == '-' && peek(x, 1) == '-')
            skip_comment(x);
        else
            return;
    }
}

/* Does the line at `at` begin as a line of fields does: a name and '=', a
 * name and a quote or brace, or a closing brace? */
static bool begins_anew(const char *at, const char *end)
{
    while (at < end && (*at == ' ' || *at == '\t'))
        at++;
    if (at < end && is_one_of(*at, "}{[-"))
        return true;

    const char *name = at;
    while (at < end && (is_letter(*at) || is_digit(*at)))
        at++;
    if (at == name)
        return false;
    while (at < end && *at == ' ')
        at++;
    return at < end && is_one_of(*at, "={\"'([");
}

/*
 * A short text stops at the end of its line. If that is because Enter was
 * pressed inside it, its quote stands on one of the next lines, and what is in
 * between are no words of Lua.
 */
static const char *quote_further_on(const Lexer *x, char quote)
{
    enum { LINES = 20 };
    const char *at = x->at;

    for (int i = 0; i < LINES && line_end(&at, x->end); i++) {
        const char *first = NULL;
        int quotes = 0;

        if (begins_anew(at, x->end))
            return NULL;
        for (; at < x->end && *at != '\n' && *at != '\r'; at++)
            if (*at == quote) {
                first = first ? first : at;
                quotes++;
            }
        if (quotes > 0)
            return quotes % 2 == 1 ? first : NULL;
    }
    return NULL;
}

/* Steps over a backslash and what it makes special. */
static void skip_escape(Lexer *x)
{
    x->at++;
    if (peek(x, 0) == 'z') {
        x->at++;
        while (next_line(x) || is_one_of(peek(x, 0), " \t\v\f"))
            if (is_one_of(peek(x, 0), " \t\v\f"))
                x->at++;
    } else if (!next_line(x) && x->at < x->end) {
        x->at++;
    }
}

/* Returns whether the closing quote was on the line where it had to be. */
static bool skip_short(Lexer *x)
{
    char quote = *x->at++;

    while (x->at < x->end && *x->at != '\n' && *x->at != '\r') {
        if (*x->at == quote) {
            x->at++;
            return true;
        }
        if (*x->at == '\\')
            skip_escape(x);
        else
            x->at++;
    }

    const char *further = quote_further_on(x, quote);
    while (further && x->at < further)
        if (!next_line(x))
            x->at++;
    x->at += further != NULL;
    return false;
}

/* A text between curly quotes, so that its words are not taken for Lua; only
 * the quote if there is no second one on the line. */
static void lex_curly(Lexer *x, int length)
{
    Token *token = begin(x, TOKEN_STRAY);
    bool is_double = curly_is_double(x->at);

    token->curly = true;
    x->at += length;
    finish(x, token);
    for (const char *a = x->at; a < x->end && *a != '\n' && *a != '\r'; a++) {
        int bytes = curly_quote(a, x->end);
        bool closes = bytes ? curly_is_double(a) == is_double
                            : *a == (is_double ? '"' : '\'');

        if (closes) {
            x->at = a + (bytes ? bytes : 1);
            token->kind = TOKEN_TEXT;
            finish(x, token);
            return;
        }
    }
}

static const char *const keywords[] = {
    "and",      "break",  "do",   "else", "elseif", "end",   "false", "for",
    "function", "goto",   "if",   "in",   "local",  "nil",   "not",   "or",
    "repeat",   "return", "then", "true", "until",  "while",
};

static void lex_name(Lexer *x)
{
    Token *token = begin(x, TOKEN_NAME);

    while (is_letter(peek(x, 0)) || is_digit(peek(x, 0)))
        x->at++;
    finish(x, token);
    for (size_t i = 0; i < sizeof keywords / sizeof *keywords; i++)
        if (token_is(&x->tokens, x->tokens.count - 1, keywords[i]))
            token->kind = TOKEN_KEYWORD;
}

static void lex_number(Lexer *x)
{
    bool is_hex = peek(x, 0) == '0' && is_one_of(peek(x, 1), "xX");
    Token *token = begin(x, TOKEN_NUMBER);

    for (;;) {
        if (is_one_of(peek(x, 0), is_hex ? "pP" : "eE") &&
            is_one_of(peek(x, 1), "+-"))
            x->at += 2;
        else if (is_letter(peek(x, 0)) || is_digit(peek(x, 0)) ||
                 peek(x, 0) == '.')
            x->at++;
        else
            break;
    }
    finish(x, token);
}

static void lex_sign(Lexer *x)
{
    static const char *const signs[] = { "...", "..", "==", "~=", "<=",
                                         ">=",  "//", "::", "<<", ">>" };
    Token *token = begin(x, TOKEN_SIGN);

    for (size_t i = 0; i < sizeof signs / sizeof *signs; i++) {
        size_t length = strlen(signs[i]);

        if ((size_t)(x->end - x->at) >= length &&
            memcmp(x->at, signs[i], length) == 0) {
            x->at += length;
            finish(x, token);
            return;
        }
    }
    token->sign = *x->at;
    if (!is_one_of(*x->at, "+-*/%^#&~|<>=(){}[];:,.")) {
        token->kind = TOKEN_STRAY;
        utf8_next(&x->at, x->end);
    } else {
        x->at++;
    }
    finish(x, token);
}

static void lex_text(Lexer *x, int level)
{
    Token *token = begin(x, TOKEN_TEXT);

    if (level >= 0) {
        x->at += level + 2;
        token->unfinished = !skip_long(x, level);
    } else {
        token->unfinished = !skip_short(x);
    }
    finish(x, token);
}

static void lex(Lexer *x)
{
    char c = *x->at;
    int level = long_bracket(x, 0, '[');

    if (is_letter(c))
        lex_name(x);
    else if (is_digit(c) || (c == '.' && is_digit(peek(x, 1))))
        lex_number(x);
    else if (c == '"' || c == '\'' || level >= 0)
        lex_text(x, level);
    else if (curly_quote(x->at, x->end))
        lex_curly(x, curly_quote(x->at, x->end));
    else
        lex_sign(x);
}

Tokens tokens_of(Arena *arena, const char *text, size_t size)
{
    Lexer x = { .arena = arena,
                .text = text,
                .end = text + size,
                .at = text,
                .line = 1,
                .mark = text,
                .mark_column = 1 };

    x.tokens.text = text;
    for (skip_blanks(&x); x.at < x.end; skip_blanks(&x))
        lex(&x);
    begin(&x, TOKEN_END);
    return x.tokens;
}

static bool equals(const char *text, int length, const char *word)
{
    return strlen(word) == (size_t)length &&
           memcmp(text, word, (size_t)length) == 0;
}

bool token_is(const Tokens *tokens, int token, const char *word)
{
    const Token *t = &tokens->items[token];

    return t->kind != TOKEN_TEXT &&
           equals(tokens->text + t->start, t->length, word);
}

const char *token_content(const Tokens *tokens, int token, int *length)
{
    const Token *t = &tokens->items[token];
    const char *start = tokens->text + t->start;
    const char *end = start + t->length;
    int quote = curly_quote(start, end);

    quote = quote ? quote : 1;
    if (t->kind != TOKEN_TEXT || t->unfinished || t->length < 2 * quote) {
        *length = t->length;
        return start;
    }
    if (*start == '[') {
        while (start[quote] == '=')
            quote++;
        quote++;
        end -= quote;
        start += quote;
        line_end(&start, end);
    } else {
        start += quote;
        end -= end[-1] == '"' || end[-1] == '\'' ? 1 : quote;
    }
    *length = (int)(end - start);
    return start;
}

bool token_says(const Tokens *tokens, int token, const char *word)
{
    int length = 0;
    const char *content = token_content(tokens, token, &length);

    return equals(content, length, word);
}

int token_width(const Tokens *tokens, int token)
{
    const Token *t = &tokens->items[token];
    const char *start = tokens->text + t->start;
    size_t length = 0;

    while (length < (size_t)t->length && start[length] != '\n' &&
           start[length] != '\r')
        length++;
    return utf8_count(start, length);
}
