#include <ctype.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "core/utf8.h"
#include "script/source_file.h"

/*
 * Lua's complaint, taken apart:
 *
 *     file:LINE: 'WANTED' expected (to close 'OPENER' at line N) near 'NEAR'
 */
enum { PHRASE = 200, WORD = 60 };

typedef struct {
    int line;
    char said[PHRASE]; /* what comes after the line */
    char near[WORD];   /* with Lua's quotes; "" if it says none */
    char wanted[WORD];
    char opener[WORD]; /* without quotes */
    int opener_line;
} Complaint;

/* Copies what can be shown, and no more than fits. */
static void copy(char *out, size_t size, const char *text, size_t length)
{
    size_t at = 0;

    length = utf8_fit(text, length, size - 1);
    memcpy(out, text, length);
    out[length] = '\0';
    while (utf8_check(out, length, &at) != UTF8_SOUND)
        out[at] = '?';
    for (size_t i = 0; i < length; i++)
        if (out[i] == '\n' || out[i] == '\t')
            out[i] = ' ';
}

/* What comes after "file:LINE: "; all of it if there is no such beginning. */
static const char *after_line(const char *complaint, int *line)
{
    *line = 0;
    for (const char *at = complaint; (at = strchr(at, ':')); at++) {
        char *end = NULL;
        long number =
            isdigit((unsigned char)at[1]) ? strtol(at + 1, &end, 10) : 0;

        if (end && end[0] == ':' && end[1] == ' ' && number < 1000000) {
            *line = (int)number;
            return end + 2;
        }
    }
    return complaint;
}

static Complaint take_apart(const char *complaint)
{
    static const char to_close[] = "(to close '", at_line[] = "' at line ";
    Complaint c = { 0 };
    const char *said = after_line(complaint, &c.line);
    const char *near = strstr(said, " near ");
    const char *wanted = strstr(said, " expected");
    const char *opener = strstr(said, to_close);
    const char *number = opener ? strstr(opener, at_line) : NULL;

    copy(c.said, sizeof c.said, said, strlen(said));
    if (near)
        copy(c.near, sizeof c.near, near + 6, strlen(near + 6));
    if (wanted)
        copy(c.wanted, sizeof c.wanted, said, (size_t)(wanted - said));
    if (number) {
        opener += sizeof to_close - 1;
        copy(c.opener, sizeof c.opener, opener, (size_t)(number - opener));
        c.opener_line = atoi(number + sizeof at_line - 1);
    }
    return c;
}

static const Tokens *tokens_in(const Source *s)
{
    return &s->outline.tokens;
}

static const Token *token_at(const Source *s, int token)
{
    return &s->outline.tokens.items[token];
}

static bool begins(const char *text, const char *with)
{
    return strncmp(text, with, strlen(with)) == 0;
}

/* Does a value have to come after the token before this one? */
static bool follows_operator(const Source *s, int token)
{
    const Token *before = token > 0 ? token_at(s, token - 1) : NULL;

    return before && before->kind == TOKEN_SIGN && before->sign != ')' &&
           before->sign != ']' && before->sign != '}';
}

/* The token that Lua stopped at, or -1. It says only what and on which line;
 * of several the likeliest is taken. */
static int near_token(const Source *s, const Complaint *c)
{
    bool wants_operator = !begins(c->said, "unexpected symbol");
    size_t length = strlen(c->near);
    int found = -1;

    if (strcmp(c->near, "<eof>") == 0)
        return tokens_in(s)->count - 1;
    if (length < 3)
        return -1;
    bool is_whole = c->near[length - 1] == '\'';
    length -= is_whole ? 2 : 1;
    for (int i = 0; i < tokens_in(s)->count; i++) {
        const Token *t = token_at(s, i);

        if (t->line != c->line || (size_t)t->length < length ||
            (is_whole && (size_t)t->length > length) ||
            memcmp(s->text + t->start, c->near + 1, length) != 0)
            continue;
        if (follows_operator(s, i) != wants_operator)
            return i;
        found = found < 0 ? i : found;
    }
    return found;
}

/* The place of the token Lua stopped at, or else the line. */
static Place near_place(const Source *s, const Complaint *c)
{
    int token = near_token(s, c);

    if (token >= 0)
        return source_token_place(s, token);
    return (Place){ .file = s->file, .line = c->line };
}

/* Each of these looks for one cause, and says whether it was that. */
typedef bool Cause(const Source *s, Diags *diags, const Complaint *c);

static bool curly_quotes(const Source *s, Diags *diags, const Complaint *c)
{
    (void)c;
    return source_note_curly(s, diags) > 0;
}

static bool unfinished_text(const Source *s, Diags *diags, const Complaint *c)
{
    if (!begins(c->said, "unfinished"))
        return false;
    for (int i = 0; i < tokens_in(s)->count; i++)
        if (token_at(s, i)->unfinished) {
            source_note_unfinished(s, diags, i);
            return true;
        }
    return false;
}

static bool bad_escape(const Source *s, Diags *diags, const Complaint *c)
{
    if (!strstr(c->said, "escape sequence"))
        return false;
    source_note(s, diags, MESSAGE_BAD_ESCAPE,
                (Place){ .file = s->file, .line = c->line }, NO_ARGS);
    return true;
}

static bool missing_sign(const Source *s, Diags *diags, const Complaint *c)
{
    int line = 0; /* the rest of it makes no sense any more */

    for (int i = 0; i < s->outline.gap_count; i++) {
        const Gap *gap = &s->outline.gaps[i];
        int at = token_at(s, gap->before)->line;

        if (token_at(s, gap->after)->line > c->line)
            break;
        if (at != line)
            source_note_gap(s, diags, gap);
        line = at;
    }
    return line > 0;
}

/* title: "…", as other notations have it. */
static bool colon_for_equals(const Source *s, Diags *diags, const Complaint *c)
{
    int token = near_token(s, c);

    if (!begins(c->said, "<name> expected") || token < 2 ||
        token_at(s, token - 1)->sign != ':')
        return false;
    source_note(s, diags, MESSAGE_MAYBE_EQUALS,
                source_token_place(s, token - 1), NO_ARGS);
    return true;
}

static bool unclosed_long_text(const Source *s, Diags *diags,
                               const Complaint *c)
{
    return source_note_swallowed(s, diags, c->line);
}

static bool stands_at(const Source *s, int token, const char *word)
{
    size_t start = (size_t)token_at(s, token)->start;

    return s->size - start >= strlen(word) &&
           memcmp(s->text + start, word, strlen(word)) == 0;
}

/* What begins a comment in other notations than Lua's; or NULL. */
static const char *foreign_comment(const Source *s, int token)
{
    static const char *const signs[] = { "//", "/*", "#", "–", "—", "<!--" };

    for (size_t i = 0; i < sizeof signs / sizeof *signs; i++)
        if (stands_at(s, token, signs[i]))
            return signs[i];
    return NULL;
}

static bool comment_sign(const Source *s, Diags *diags, const Complaint *c)
{
    bool found = false;
    int line = 0;

    for (int i = 0; i < tokens_in(s)->count - 1; i++) {
        const Token *t = token_at(s, i);
        const char *sign =
            t->line > line && t->line <= c->line ? foreign_comment(s, i) : NULL;
        char shown[8];

        line = t->line;
        if (!sign)
            continue;
        snprintf(shown, sizeof shown, "'%s'", sign);
        diag_suggest(diags,
                     source_note(s, diags, MESSAGE_UNEXPECTED,
                                 source_token_place(s, i), ARGS(shown)),
                     "--");
        found = true;
    }
    return found;
}

/* A blank that a web page or a word processor made, and Lua does not know. */
static bool odd_blank(const Source *s, Diags *diags, const Complaint *c)
{
    static const char *const blanks[] = { "\u00A0", "\u2007", "\u200B",
                                          "\u202F", "\u3000" };
    bool found = false;

    for (int i = 0; i < tokens_in(s)->count - 1; i++)
        for (size_t k = 0; k < sizeof blanks / sizeof *blanks; k++) {
            Place place = source_token_place(s, i);

            if (place.line > c->line || !stands_at(s, i, blanks[k]))
                continue;
            place.width = 1;
            source_note(s, diags, MESSAGE_CONTROL_CHARACTER, place, NO_ARGS);
            found = true;
        }
    return found;
}

/* title = "…". with a full stop for the comma. */
static bool stop_for_comma(const Source *s, Diags *diags, const Complaint *c)
{
    int token = near_token(s, c);

    if (strcmp(c->near, "'.'") != 0 || strcmp(c->wanted, "'}'") != 0 ||
        token < 0)
        return false;
    source_note(s, diags, MESSAGE_MAYBE_COMMA, source_token_place(s, token),
                NO_ARGS);
    return true;
}

/* A brace too many, by the indentation. */
static bool closed_early(const Source *s, Diags *diags, const Complaint *c)
{
    int token = s->outline.early;

    if (token < 0 || token_at(s, token)->line > c->line)
        return false;
    source_note(s, diags, MESSAGE_UNOPENED, source_token_place(s, token),
                ARGS("}"));
    return true;
}

static bool unopened(const Source *s, Diags *diags, const Complaint *c)
{
    int token = s->outline.unopened;

    if (token < 0 || token_at(s, token)->line > c->line)
        return false;
    source_note(s, diags, MESSAGE_UNOPENED, source_token_place(s, token),
                ARGS(source_word(s, token)));
    return true;
}

/* What opens that which `wanted`, with Lua's quotes, closes; NULL if nothing
 * of ours. */
static const char *opener_of(const char *wanted)
{
    static const char *const pairs[][2] = {
        { "'}'", "{" }, { "')'", "(" }, { "']'", "[" }, { "'end'", "function" }
    };

    for (size_t i = 0; i < sizeof pairs / sizeof *pairs; i++)
        if (strcmp(wanted, pairs[i][0]) == 0)
            return pairs[i][1];
    return NULL;
}

/* The last token on `line`, before `limit`, that says `word`; or -1. */
static int last_on_line(const Source *s, int line, const char *word, int limit)
{
    int found = -1;

    for (int i = 0; i < limit && token_at(s, i)->line <= line; i++)
        if (token_at(s, i)->line == line && token_is(tokens_in(s), i, word))
            found = i;
    return found;
}

/* Only what ends something, or the end of the file, shows that something
 * before it should have ended; or lines that are not indented as they should.
 */
static bool shows_unclosed(const Source *s, const Complaint *c)
{
    static const char *const ends[] = { "<eof>", "'}'", "')'", "']'", "'end'" };

    for (size_t i = 0; i < sizeof ends / sizeof *ends; i++)
        if (strcmp(c->near, ends[i]) == 0)
            return true;
    return s->outline.unclosed >= 0;
}

/* The token that Lua, or what it stopped at, says is never closed; or -1. */
static int opener_token(const Source *s, const Complaint *c)
{
    const char *opener = *c->opener ? c->opener : opener_of(c->wanted);
    int line = c->opener_line ? c->opener_line : c->line;
    int near = near_token(s, c);
    bool is_brace = opener && strcmp(opener, "{") == 0;

    if (!opener)
        return near == tokens_in(s)->count - 1 ? s->outline.open : -1;
    if (is_brace && s->outline.unclosed >= 0)
        return s->outline.unclosed;
    return last_on_line(s, line, opener,
                        near >= 0 ? near : tokens_in(s)->count);
}

/* Did Lua stop between something and the end that cut it off? */
static bool is_in_crossing(const Source *s, const Complaint *c)
{
    int near = near_token(s, c);

    return s->outline.crossed >= 0 && near > s->outline.crossed &&
           near <= s->outline.crosses;
}

static bool unclosed(const Source *s, Diags *diags, const Complaint *c)
{
    int token = is_in_crossing(s, c)   ? s->outline.crossed
                : shows_unclosed(s, c) ? opener_token(s, c)
                                       : -1;

    if (token < 0)
        return false;
    source_note(s, diags, MESSAGE_UNCLOSED, source_token_place(s, token),
                ARGS(source_word(s, token)));
    return true;
}

/* Lua's own words, where nothing better is known. */
static bool other(const Source *s, Diags *diags, const Complaint *c)
{
    Place place = near_place(s, c);

    if (begins(c->near, "<eof>"))
        source_note(s, diags, MESSAGE_ENDS_EARLY, place, NO_ARGS);
    else if (*c->near && begins(c->said, "unexpected symbol"))
        source_note(s, diags, MESSAGE_UNEXPECTED, place, ARGS(c->near));
    else if (*c->near && *c->wanted)
        source_note(s, diags, MESSAGE_EXPECTED, place,
                    ARGS(c->wanted, c->near));
    else
        source_note(s, diags, MESSAGE_SYNTAX, place, ARGS(c->said));
    return true;
}

void source_syntax_error(const Source *source, Diags *diags,
                         const char *complaint)
{
    static Cause *const causes[] = {
        odd_blank,       curly_quotes,     comment_sign,
        unfinished_text, bad_escape,       missing_sign,
        stop_for_comma,  colon_for_equals, unclosed_long_text,
        closed_early,    unopened,         unclosed,
        other,
    };
    Complaint c = take_apart(complaint);

    for (size_t i = 0; i < sizeof causes / sizeof *causes; i++)
        if (causes[i](source, diags, &c))
            return;
}
