#include <lauxlib.h>
#include <stdio.h>
#include <string.h>

#include "core/utf8.h"
#include "script/prose.h"
#include "script/reader.h"

/* Strings and texts: checked at this border once, and each kept once. */

enum { TEXT_MAX = 64 * 1024 };

/* Which form of a string is kept: as it is, folded, or folded by line. */
typedef enum { FORM_PLAIN, FORM_PROSE, FORM_LETTER } Form;

void reader_begin(Reader *r)
{
    for (size_t i = 0; i < sizeof r->interned / sizeof *r->interned; i++) {
        lua_newtable(r->L);
        r->interned[i] = luaL_ref(r->L, LUA_REGISTRYINDEX);
    }
}

/* Notes what is wrong with the string on top; NULL, or the string. */
static const char *sound_string(Reader *r, Spot spot, size_t *length)
{
    static const Message faults[] = {
        [UTF8_BROKEN] = MESSAGE_NOT_UTF8,
        [UTF8_CONTROL] = MESSAGE_CONTROL_CHARACTER,
        [UTF8_BIDI] = MESSAGE_BIDI_CHARACTER,
    };
    size_t at = 0;

    if (lua_type(r->L, -1) != LUA_TSTRING) {
        reader_wrong_type(r, spot, (Text){ { "een tekst", "a text" } });
        return NULL;
    }

    const char *text = lua_tolstring(r->L, -1, length);
    if (*length > TEXT_MAX) {
        reader_error(r, spot, MESSAGE_TEXT_TOO_LONG, TEXTS(WORD("64")));
        return NULL;
    }

    Utf8Fault fault = utf8_check(text, *length, &at);
    /* Lua turns every line end of a long text into one newline, but an escape
     * can still bring a carriage return. */
    if (fault == UTF8_SOUND)
        return text;
    reader_error(r, spot, faults[fault], TEXTS(WORD("")));
    return NULL;
}

/* The string on top in one of its forms; equal strings share their copy. */
static const char *intern(Reader *r, Spot spot, Form form)
{
    lua_State *L = r->L;
    size_t length;
    const char *text = sound_string(r, spot, &length);

    if (!text)
        return NULL;
    luaL_checkstack(L, 4, NULL);
    lua_rawgeti(L, LUA_REGISTRYINDEX, r->interned[form]);
    lua_pushvalue(L, -2);
    if (lua_rawget(L, -2) == LUA_TLIGHTUSERDATA) {
        text = lua_touserdata(L, -1);
        lua_pop(L, 2);
        return text;
    }
    lua_pop(L, 1);
    lua_pushvalue(L, -2);
    text = form == FORM_PLAIN
               ? arena_text(r->arena, text, length)
               : prose_fold(r->arena, text, length, form == FORM_LETTER);
    lua_pushlightuserdata(L, (void *)(uintptr_t)text);
    lua_rawset(L, -3);
    lua_pop(L, 1);
    return text;
}

const char *reader_string(Reader *r, Spot spot)
{
    return intern(r, spot, FORM_PLAIN);
}

static bool is_name_part(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
           (c >= '0' && c <= '9') || c == '_';
}

static bool is_known(const Reader *r, const char *name)
{
    if (strcmp(name, "klager") == 0)
        return true;
    for (int i = 0; i < r->scenario->variable_count; i++)
        if (strcmp(r->scenario->variables[i].id, name) == 0)
            return true;
    return false;
}

/* {vertrouwen} in a text should be a variable, or {klager}; else it is shown
 * as it stands. */
static void check_names(Reader *r, Spot spot, const char *text)
{
    while ((text = strchr(text, '{')) != NULL) {
        size_t length = 0;
        char name[65];

        text++;
        while (length < sizeof name - 1 && is_name_part(text[length]))
            length++;
        if (length == 0 || text[length] != '}')
            continue;
        snprintf(name, sizeof name, "%.*s", (int)length, text);
        if (!is_known(r, name))
            reader_warning(r, spot, MESSAGE_UNKNOWN_VARIABLE_IN_TEXT,
                           TEXTS(WORD(name)));
    }
}

/* A text has at least a letter to show. */
static const char *shown_text(Reader *r, Spot spot, bool keep_lines)
{
    const char *text = intern(r, spot, keep_lines ? FORM_LETTER : FORM_PROSE);

    if (text && !text[0]) {
        reader_error(r, spot, MESSAGE_EMPTY_TEXT,
                     TEXTS(WORD(spot.field ? spot.field : "…")));
        return NULL;
    }
    if (text)
        check_names(r, spot, text);
    return text;
}

/* { nl = "…", en = "…" }, on top of the stack. */
static bool both_languages(Reader *r, Spot spot, bool keep_lines, Text *text)
{
    static const char *const languages[LANGUAGE_COUNT] = { "nl", "en" };
    Spot inside = spot_inside(r, spot);

    *text = (Text){ { NULL } };
    for (int i = 0; i < LANGUAGE_COUNT; i++) {
        lua_pushstring(r->L, languages[i]);
        if (lua_rawget(r->L, -2) != LUA_TNIL)
            text->in[i] =
                shown_text(r, spot_field(inside, languages[i]), keep_lines);
        lua_pop(r->L, 1);
    }
    if (!text->in[LANGUAGE_NL])
        reader_error(r, spot, MESSAGE_MISSING_FIELD,
                     TEXTS(((Text){ { "een tekst", "a text" } }), WORD("nl")));
    return text->in[LANGUAGE_NL] != NULL;
}

bool reader_text(Reader *r, Spot spot, bool keep_lines, Text *text)
{
    if (lua_type(r->L, -1) == LUA_TTABLE)
        return both_languages(r, spot, keep_lines, text);
    *text = (Text){ { shown_text(r, spot, keep_lines) } };
    return text->in[LANGUAGE_NL] != NULL;
}
