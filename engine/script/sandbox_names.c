#include "script/sandbox_names.h"

#include <lauxlib.h>
#include <lualib.h>
#include <string.h>

#include "script/sandbox.h"

static int base_tostring(lua_State *L)
{
    luaL_checkany(L, 1);
    if (lua_type(L, 1) > LUA_TSTRING || lua_islightuserdata(L, 1))
        lua_pushstring(L, luaL_typename(L, 1)); /* not where it stands */
    else
        luaL_tolstring(L, 1, NULL);
    return 1;
}

static int ipairs_next(lua_State *L)
{
    lua_Unsigned last = (lua_Unsigned)luaL_checkinteger(L, 2);
    lua_Integer i = (lua_Integer)(last + 1); /* goes round, as Lua's do */

    luaL_checktype(L, 1, LUA_TTABLE);
    lua_pushinteger(L, i);
    return lua_rawgeti(L, 1, i) == LUA_TNIL ? 1 : 2;
}

static int base_ipairs(lua_State *L)
{
    luaL_checktype(L, 1, LUA_TTABLE);
    lua_pushcfunction(L, ipairs_next);
    lua_pushvalue(L, 1);
    lua_pushinteger(L, 0);
    return 3;
}

/* Plain always: a pattern can take for ever on a short text. */
static int string_find(lua_State *L)
{
    enum { NEEDLE = 1024, BYTES_A_STEP = 64 };
    size_t size = 0, length = 0;
    const char *text = luaL_checklstring(L, 1, &size);
    const char *needle = luaL_checklstring(L, 2, &length);
    lua_Integer from = luaL_optinteger(L, 3, 1);

    luaL_argcheck(L, length <= NEEDLE, 2, "too long");
    if (from < 0)
        from = 0 - (lua_Unsigned)from > size ? 1 : (lua_Integer)size + from + 1;
    size_t at = from > 0 ? (size_t)from - 1 : 0;
    sandbox_charge(L, size * (length + 1) / BYTES_A_STEP);
    for (; at + length <= size; at++)
        if (memcmp(text + at, needle, length) == 0) {
            lua_pushinteger(L, (lua_Integer)at + 1);
            lua_pushinteger(L, (lua_Integer)at + (lua_Integer)length);
            return 2;
        }
    lua_pushnil(L);
    return 1;
}

static int string_rep(lua_State *L)
{
    size_t size = 0, between = 0;
    const char *text = luaL_checklstring(L, 1, &size);
    lua_Integer times = luaL_checkinteger(L, 2);
    const char *separator = luaL_optlstring(L, 3, "", &between);
    size_t each = size + between;
    luaL_Buffer buffer;

    if (times < 1 || each == 0) {
        lua_pushliteral(L, "");
        return 1;
    }
    if (each > SANDBOX_RESULT ||
        (lua_Unsigned)times > SANDBOX_RESULT / (lua_Unsigned)each)
        return luaL_error(L, "resulting string too large");
    sandbox_charge(L, (size_t)times);
    size_t sum = each * (size_t)times - between;
    char *out = luaL_buffinitsize(L, &buffer, sum);
    for (lua_Integer i = 0; i < times; i++) {
        memcpy(out, text, size);
        out += size;
        if (i + 1 < times) {
            memcpy(out, separator, between);
            out += between;
        }
    }
    luaL_pushresultsize(&buffer, sum);
    return 1;
}

/* Does a format hold a "%p", which shows an address? */
static bool shows_address(const char *format, const char *end)
{
    while (format < end) {
        if (*format++ != '%')
            continue;
        while (format < end && *format && strchr("-+ #0123456789.", *format))
            format++;
        if (format < end && *format++ == 'p')
            return true;
    }
    return false;
}

/* Lua's own bounds widths to 99; its arguments and length are bounded here. */
static int string_format(lua_State *L)
{
    size_t length = 0, sum = 0;
    const char *format = luaL_checklstring(L, 1, &length);

    if (shows_address(format, format + length))
        return luaL_error(L, "'%%p' is not allowed");
    sum = length;
    for (int i = 2; i <= lua_gettop(L); i++) {
        int type = lua_type(L, i);

        luaL_argcheck(L,
                      type == LUA_TSTRING || type == LUA_TNUMBER ||
                          type == LUA_TBOOLEAN || type == LUA_TNIL,
                      i, "a text, number or boolean is needed");
        sum += lua_rawlen(L, i) + 1;
    }
    if (sum > SANDBOX_RESULT)
        return luaL_error(L, "resulting string too large");
    sandbox_charge(L, sum / 2);
    lua_pushvalue(L, lua_upvalueindex(1));
    lua_insert(L, 1);
    lua_call(L, lua_gettop(L) - 1, 1);
    return 1;
}

static int table_concat(lua_State *L)
{
    size_t between = 0, sum = 0;
    luaL_Buffer buffer;

    luaL_checktype(L, 1, LUA_TTABLE);
    const char *separator = luaL_optlstring(L, 2, "", &between);
    lua_Integer from = luaL_optinteger(L, 3, 1);
    lua_Integer to =
        luaL_opt(L, luaL_checkinteger, 4, (lua_Integer)lua_rawlen(L, 1));

    luaL_buffinit(L, &buffer);
    for (lua_Integer i = from; i <= to; i++) {
        int type = lua_rawgeti(L, 1, i);

        if (type != LUA_TSTRING && type != LUA_TNUMBER)
            return luaL_error(L, "invalid value (a %s) in table for 'concat'",
                              lua_typename(L, type));
        sum += lua_rawlen(L, -1) + between + 1;
        if (sum > SANDBOX_RESULT)
            return luaL_error(L, "resulting string too large");
        luaL_addvalue(&buffer);
        if (i == to)
            break; /* before it overflows */
        luaL_addlstring(&buffer, separator, between);
    }
    sandbox_charge(L, sum / 8);
    luaL_pushresult(&buffer);
    return 1;
}

/* The length of the first argument, a table of the author's own: what the
 * program hands out stays as it is. */
static lua_Integer list_length(lua_State *L)
{
    luaL_checktype(L, 1, LUA_TTABLE);
    if (lua_getmetatable(L, 1))
        luaL_argerror(L, 1, "this table cannot be changed");
    return (lua_Integer)lua_rawlen(L, 1);
}

static int table_insert(lua_State *L)
{
    lua_Integer end = list_length(L) + 1;
    lua_Integer at = end;

    if (lua_gettop(L) == 3)
        at = luaL_checkinteger(L, 2);
    else if (lua_gettop(L) != 2)
        return luaL_error(L, "wrong number of arguments to 'insert'");
    luaL_argcheck(L, at >= 1 && at <= end, 2, "position out of bounds");
    sandbox_charge(L, (size_t)(end - at));
    for (lua_Integer i = end; i > at; i--) {
        lua_rawgeti(L, 1, i - 1);
        lua_rawseti(L, 1, i);
    }
    lua_rawseti(L, 1, at);
    return 0;
}

static int table_remove(lua_State *L)
{
    lua_Integer end = list_length(L);
    lua_Integer at = luaL_optinteger(L, 2, end);

    if (end == 0 && at == 0)
        at = 1; /* as Lua's: nothing to take from an empty list */
    luaL_argcheck(L, at >= 1 && at <= end + 1, 2, "position out of bounds");
    sandbox_charge(L, at < end ? (size_t)(end - at) : 0);
    lua_rawgeti(L, 1, at);
    for (lua_Integer i = at; i < end; i++) {
        lua_rawgeti(L, 1, i + 1);
        lua_rawseti(L, 1, i);
    }
    lua_pushnil(L);
    lua_rawseti(L, 1, at < end ? end : at);
    return 1;
}

static const struct {
    const char *name;
    lua_CFunction open;
} libraries[] = {
    { LUA_GNAME, luaopen_base },
    { LUA_STRLIBNAME, luaopen_string },
    { LUA_TABLIBNAME, luaopen_table },
    { LUA_MATHLIBNAME, luaopen_math },
};

/* Without a function it is Lua's own; with one, Lua's own is its upvalue. */
static const struct {
    const char *library, *name;
    lua_CFunction function;
} names[] = {
    { LUA_GNAME, "assert", NULL },
    { LUA_GNAME, "error", NULL },
    { LUA_GNAME, "ipairs", base_ipairs },
    { LUA_GNAME, "select", NULL },
    { LUA_GNAME, "tonumber", NULL },
    { LUA_GNAME, "tostring", base_tostring },
    { LUA_GNAME, "type", NULL },
    { LUA_STRLIBNAME, "byte", NULL },
    { LUA_STRLIBNAME, "char", NULL },
    { LUA_STRLIBNAME, "find", string_find },
    { LUA_STRLIBNAME, "format", string_format },
    { LUA_STRLIBNAME, "len", NULL },
    { LUA_STRLIBNAME, "lower", NULL },
    { LUA_STRLIBNAME, "rep", string_rep },
    { LUA_STRLIBNAME, "reverse", NULL },
    { LUA_STRLIBNAME, "sub", NULL },
    { LUA_STRLIBNAME, "upper", NULL },
    { LUA_TABLIBNAME, "concat", table_concat },
    { LUA_TABLIBNAME, "insert", table_insert },
    { LUA_TABLIBNAME, "remove", table_remove },
    { LUA_MATHLIBNAME, "abs", NULL },
    { LUA_MATHLIBNAME, "ceil", NULL },
    { LUA_MATHLIBNAME, "floor", NULL },
    { LUA_MATHLIBNAME, "max", NULL },
    { LUA_MATHLIBNAME, "min", NULL },
    { LUA_MATHLIBNAME, "tointeger", NULL },
    { LUA_MATHLIBNAME, "type", NULL },
};

const char *sandbox_name(int index, const char **table)
{
    if (index >= (int)(sizeof names / sizeof *names))
        return NULL;
    *table = strcmp(names[index].library, LUA_GNAME) == 0
                 ? NULL
                 : names[index].library;
    return names[index].name;
}

/* Does Lua code call us, or the host? */
static bool called_by_lua(lua_State *L)
{
    lua_Debug caller;

    return lua_getstack(L, 1, &caller) && lua_getinfo(L, "S", &caller) &&
           *caller.what != 'C';
}

static const char *name_at(lua_State *L, int index)
{
    return lua_type(L, index) == LUA_TSTRING ? lua_tostring(L, index) : "?";
}

/* __newindex of a table with a lid: the table itself is the upvalue. */
static int refuse_change(lua_State *L)
{
    if (called_by_lua(L))
        return luaL_error(L, "'%s' cannot be set here; use 'local'",
                          name_at(L, 2));
    lua_rawset(L, lua_upvalueindex(1));
    return 0;
}

static int refuse_unknown(lua_State *L)
{
    if (called_by_lua(L))
        return luaL_error(L, "there is no '%s'", name_at(L, 2));
    return 0;
}

/* Whatever the table on top lacks is told, also where it would be nothing. */
static void refuse_others(lua_State *L)
{
    lua_newtable(L);
    lua_pushcfunction(L, refuse_unknown);
    lua_setfield(L, -2, "__index");
    lua_setmetatable(L, -2);
}

/* Replaces the table on top by an empty one through which it can be read. */
static void put_lid(lua_State *L)
{
    lua_newtable(L);
    lua_newtable(L);
    lua_pushvalue(L, -3);
    lua_setfield(L, -2, "__index");
    lua_pushvalue(L, -3);
    lua_pushcclosure(L, refuse_change, 1);
    lua_setfield(L, -2, "__newindex");
    lua_setmetatable(L, -2);
    lua_remove(L, -2);
}

/* Pushes the table of the names allowed of a library. */
static void push_library(lua_State *L, const char *library, lua_CFunction open)
{
    lua_pushcfunction(L, open);
    lua_call(L, 0, 1);
    lua_newtable(L);
    for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
        if (strcmp(names[i].library, library) != 0)
            continue;
        lua_getfield(L, -2, names[i].name);
        if (names[i].function)
            lua_pushcclosure(L, names[i].function, 1);
        lua_setfield(L, -2, names[i].name);
    }
    lua_remove(L, -2);
}

/* A text's methods are those of the table on top, and it has no others. */
static void set_text_methods(lua_State *L)
{
    lua_pushliteral(L, "");
    lua_newtable(L);
    lua_pushvalue(L, -3);
    lua_setfield(L, -2, "__index");
    lua_setmetatable(L, -2);
    lua_pop(L, 1);
}

void sandbox_open_names(lua_State *L)
{
    push_library(L, libraries[0].name, libraries[0].open);
    for (size_t i = 1; i < sizeof libraries / sizeof *libraries; i++) {
        push_library(L, libraries[i].name, libraries[i].open);
        refuse_others(L);
        if (libraries[i].open == luaopen_string)
            set_text_methods(L);
        put_lid(L);
        lua_setfield(L, -2, libraries[i].name);
    }
    lua_rawseti(L, LUA_REGISTRYINDEX, LUA_RIDX_GLOBALS);
}

void sandbox_close_names(lua_State *L)
{
    lua_pushglobaltable(L);
    if (lua_getmetatable(L, -1)) { /* it has its lid */
        lua_pop(L, 2);
        return;
    }
    lua_newtable(L);
    lua_pushcfunction(L, refuse_unknown);
    lua_setfield(L, -2, "__index");
    lua_setmetatable(L, -2);
    put_lid(L);
    lua_rawseti(L, LUA_REGISTRYINDEX, LUA_RIDX_GLOBALS);
}
