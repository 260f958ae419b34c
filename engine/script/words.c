#include "script/words.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "script/format.h"
#include "script/sandbox_names.h"
#include "script/source_file.h"
#include "script/suggest.h"

enum { SHOWN = 100 };

static const Token *token_at(const Source *s, int token)
{
    return &s->outline.tokens.items[token];
}

static bool is_kind(const Source *s, int token, TokenKind kind)
{
    return token >= 0 && token_at(s, token)->kind == kind;
}

static bool is_word(const Source *s, int token, const char *word)
{
    return token >= 0 && token_is(&s->outline.tokens, token, word);
}

static bool is_sign(const Source *s, int token, char sign)
{
    return is_kind(s, token, TOKEN_SIGN) && token_at(s, token)->sign == sign;
}

static bool is_field(const char *word)
{
    const FormatBlock *block;

    for (int i = 0; (block = format_block(i)); i++)
        for (const Field *f = block->fields; f->name; f++)
            if (strcmp(f->name, word) == 0)
                return true;
    return false;
}

static bool is_known(const char *word)
{
    const char *name, *table;

    for (int i = 0; i < PIECE_KINDS; i++)
        if (strcmp(piece_word((PieceKind)i), word) == 0)
            return true;
    for (int i = 0; (name = sandbox_name(i, &table)); i++)
        if (strcmp(table ? table : name, word) == 0)
            return true;
    return false;
}

/* Does a "local", "for" or "function" of the file name it? */
static bool is_declared(const Source *s, const char *word)
{
    bool declares = false;

    for (int i = 0; i < s->outline.tokens.count; i++) {
        if (is_word(s, i, "local") || is_word(s, i, "for") ||
            is_word(s, i, "function"))
            declares = true;
        else if (!is_kind(s, i, TOKEN_NAME) && !is_sign(s, i, ',') &&
                 !is_sign(s, i, '('))
            declares = false;
        else if (declares && is_kind(s, i, TOKEN_NAME) && is_word(s, i, word))
            return true;
    }
    return false;
}

/* Does the name stand as a value in a table, and not as a field? */
static bool is_table_value(const Source *s, int token)
{
    return !is_sign(s, token + 1, '=') &&
           (is_sign(s, token - 1, '=') || is_sign(s, token - 1, '{') ||
            is_sign(s, token - 1, ','));
}

/* vertrouwen > 1: as the format says it, in `out`. */
static bool as_condition(const Source *s, int token, char *out, size_t size)
{
    static const struct {
        const char *sign, *before, *after;
        int more;
    } forms[] = {
        { "==", "", "", 0 },          { "~=", "not_(", ")", 0 },
        { ">", "at_least(", ")", 1 }, { ">=", "at_least(", ")", 0 },
        { "<", "at_most(", ")", -1 }, { "<=", "at_most(", ")", 0 },
        { "+", "up(", ")", 0 },       { "-", "down(", ")", 0 },
    };

    for (size_t i = 0; i < sizeof forms / sizeof *forms; i++) {
        bool counts = forms[i].sign[0] == '+' || forms[i].sign[0] == '-';
        if (!is_word(s, token + 1, forms[i].sign) ||
            (counts && !is_kind(s, token + 2, TOKEN_NUMBER)))
            continue;

        char value[SHOWN];
        if (is_kind(s, token + 2, TOKEN_NUMBER))
            snprintf(value, sizeof value, "%d",
                     atoi(source_word(s, token + 2)) + forms[i].more);
        else
            snprintf(value, sizeof value, "…");
        snprintf(out, size, "%s = %s%s%s", source_word(s, token),
                 forms[i].before, value, forms[i].after);
        return true;
    }
    return false;
}

static Diag *note_at(const Source *s, Diags *diags, Message message, int token,
                     const char *const *args)
{
    return source_note(s, diags, message, source_token_place(s, token), args);
}

/* Is it called, or looked into, as only what Lua knows can be? */
static bool is_used(const Source *s, int token)
{
    return is_sign(s, token + 1, '(') || is_sign(s, token + 1, '{') ||
           is_sign(s, token + 1, '.') || is_kind(s, token + 1, TOKEN_TEXT);
}

/* Is it written against what follows, as in het-gesprek? */
static bool is_joined(const Source *s, int token)
{
    const Token *t = token_at(s, token);

    return t->start + t->length == token_at(s, token + 1)->start;
}

/* The last token of a name with hyphens that begins with this one. */
static int last_of_name(const Source *s, int token)
{
    while (is_joined(s, token) && is_sign(s, token + 1, '-') &&
           is_joined(s, token + 1) &&
           (is_kind(s, token + 2, TOKEN_NAME) ||
            is_kind(s, token + 2, TOKEN_NUMBER)))
        token += 2;
    return token;
}

/* A text or a name without quotes: all of it. */
static void note_no_quotes(const Source *s, Diags *diags, int token)
{
    const Token *first = token_at(s, token);
    const Token *last = token_at(s, last_of_name(s, token));
    int bytes = last->start + last->length - first->start;
    const char *name =
        arena_text(s->arena, s->text + first->start, (size_t)bytes);
    Place place = source_token_place(s, token);
    char quoted[2 * SHOWN];

    place.width = bytes;
    snprintf(quoted, sizeof quoted, "\"%s\"", name);
    diag_suggest(
        diags, source_note(s, diags, MESSAGE_MISSING_QUOTES, place, ARGS(name)),
        quoted);
}

static void note_token(const Source *s, Diags *diags, int token)
{
    const char *word = source_word(s, token);
    Suggestion near = suggest_begin(word);
    char instead[2 * SHOWN];

    if (as_condition(s, token, instead, sizeof instead)) {
        char sign[8];

        snprintf(sign, sizeof sign, "'%s'", source_word(s, token + 1));
        diag_suggest(
            diags,
            note_at(s, diags, MESSAGE_EXPECTED, token + 1, ARGS("'='", sign)),
            instead);
        return;
    }
    if (is_field(word) && is_kind(s, token + 1, TOKEN_TEXT)) {
        source_note(s, diags, MESSAGE_MAYBE_EQUALS,
                    source_after_token(s, token), NO_ARGS);
        return;
    }
    suggest_try(&near, "true");
    suggest_try(&near, "false");
    bool is_answer = near.distance == 0;
    for (int i = 0; i < PIECE_KINDS && !is_answer; i++)
        suggest_try(&near, piece_word((PieceKind)i));
    if (is_answer || is_used(s, token) || !is_table_value(s, token)) {
        diag_suggest(diags,
                     note_at(s, diags, MESSAGE_UNKNOWN_WORD, token, ARGS(word)),
                     near.best);
        return;
    }
    note_no_quotes(s, diags, token);
}

void words_note(const Source *source, Diags *diags, const char *word, int line)
{
    bool found = false;

    for (int i = 0; i < source->outline.tokens.count; i++) {
        if (!is_kind(source, i, TOKEN_NAME))
            continue;

        bool stopped = token_at(source, i)->line == line &&
                       is_word(source, i, word) && !is_sign(source, i - 1, '.');
        const char *own = source_word(source, i);
        if (stopped || (is_table_value(source, i) && !is_known(own) &&
                        !is_declared(source, own))) {
            note_token(source, diags, i);
            found |= stopped;
        }
    }
    if (!found)
        source_note(source, diags, MESSAGE_UNKNOWN_WORD,
                    (Place){ .file = source->file, .line = line }, ARGS(word));
}

int words_line(const Source *source, const char *word)
{
    for (int i = 0; i < source->outline.tokens.count; i++)
        if (is_kind(source, i, TOKEN_NAME) && is_word(source, i, word))
            return token_at(source, i)->line;
    return 1;
}
