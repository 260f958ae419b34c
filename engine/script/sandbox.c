#include "script/sandbox.h"

#include <assert.h>
#include <lauxlib.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "core/memory.h"
#include "core/utf8.h"
#include "script/sandbox_names.h"

enum {
    COUNT = 100,            /* instructions between two looks */
    PIECE = 256,            /* bytes the parser gets at a time */
    BYTES_A_LOOK = 1 << 16, /* allocated between two looks at the clock */
    LONG_STRING = 1024,     /* bytes, from which on making one is counted */
    BYTES_A_STEP = 32       /* of it are an instruction */
};

struct Sandbox {
    lua_State *lua;
    size_t used;          /* bytes */
    size_t spent, budget; /* instructions */
    size_t unwatched;     /* bytes allocated since the last look */
    clock_t begun;
    Limit limit;
    bool inside; /* a protected call, where the caps hold */
    bool loaded; /* and not yet called: the next call is of the same period */
};

Sandbox *sandbox_of(lua_State *L)
{
    return *(Sandbox **)lua_getextraspace(L);
}

static void look(lua_State *L, lua_Debug *info);

/* A hook on every instruction raises the error wherever the code goes next.
 * Setting it is allowed at any moment, in an allocator too. */
static void pass_limit(Sandbox *s, Limit limit)
{
    if (s->limit != LIMIT_NONE)
        return;
    s->limit = limit;
    lua_sethook(s->lua, look, LUA_MASKCOUNT, 1);
}

static void look_at_clock(Sandbox *s)
{
    double spent = (double)(clock() - s->begun) / (double)CLOCKS_PER_SEC;

    s->unwatched = 0;
    if (spent * 1000 > SANDBOX_MILLISECONDS)
        pass_limit(s, LIMIT_TIME);
}

static void spend(Sandbox *s, size_t instructions)
{
    size_t left = s->budget > s->spent ? s->budget - s->spent : 0;

    if (instructions > left)
        pass_limit(s, LIMIT_INSTRUCTIONS);
    s->spent += instructions < left ? instructions : left;
}

static const char *const limit_words[] = {
    [LIMIT_INSTRUCTIONS] = "too many instructions",
    [LIMIT_MEMORY] = "too much memory",
    [LIMIT_TIME] = "too much time",
};

/* `level` is that of the Lua function whose line the message begins with. */
static void raise_limit(lua_State *L, int level)
{
    luaL_where(L, level);
    lua_pushstring(L, limit_words[sandbox_of(L)->limit]);
    lua_concat(L, 2);
    lua_error(L);
}

static void look(lua_State *L, lua_Debug *info)
{
    Sandbox *s = sandbox_of(L);
    lua_Debug deep;

    (void)info;
    spend(s, COUNT);
    look_at_clock(s);
    if (s->limit != LIMIT_NONE)
        raise_limit(L, 0);
    if (lua_getstack(L, SANDBOX_DEPTH, &deep)) {
        luaL_where(L, 0);
        lua_pushliteral(L, "too many calls within calls");
        lua_concat(L, 2);
        lua_error(L);
    }
}

void sandbox_charge(lua_State *L, size_t instructions)
{
    Sandbox *s = sandbox_of(L);

    spend(s, instructions);
    if (instructions > COUNT)
        look_at_clock(s);
    if (s->limit != LIMIT_NONE)
        raise_limit(L, 1);
}

/* Counts what an instruction costs that makes a long string; whether a short
 * one is made or found depends on when Lua last tidied up. */
static void watch_growth(Sandbox *s, size_t bytes, bool is_string)
{
    if (is_string && bytes >= LONG_STRING)
        spend(s, bytes / BYTES_A_STEP);
    s->unwatched += bytes;
    if (s->unwatched > BYTES_A_LOOK)
        look_at_clock(s);
}

/* Lua counts on it that making smaller and freeing never fail. Without a
 * block, `old` is the type of what is being made. */
static void *allocate(void *context, void *block, size_t old, size_t size)
{
    Sandbox *s = context;
    size_t before = block ? old : 0;

    if (size == 0) {
        free(block);
        s->used -= before;
        return NULL;
    }
    if (s->inside && size > before) {
        watch_growth(s, size - before, !block && old == LUA_TSTRING);
        if (size > SANDBOX_BLOCK || s->used + size - before > SANDBOX_HEAP) {
            pass_limit(s, LIMIT_MEMORY);
            return NULL;
        }
    }

    s->used += size - before;
    return memory_grow(block, size, 1);
}

static int open_names(lua_State *L)
{
    sandbox_open_names(L);
    return 0;
}

Sandbox *sandbox_new(void)
{
    Sandbox *s = memory_new(1, sizeof *s);

    s->lua = lua_newstate(allocate, s);
    *(Sandbox **)lua_getextraspace(s->lua) = s;
    lua_pushcfunction(s->lua, open_names);
    if (lua_pcall(s->lua, 0, 0, 0) != LUA_OK)
        memory_out(); /* there is nothing else in it that can fail */
    return s;
}

void sandbox_free(Sandbox *sandbox)
{
    if (!sandbox)
        return;
    lua_close(sandbox->lua);
    assert(sandbox->used == 0);
    free(sandbox);
}

lua_State *sandbox_lua(Sandbox *sandbox)
{
    return sandbox->lua;
}

Limit sandbox_limit(const Sandbox *sandbox)
{
    return sandbox->limit;
}

size_t sandbox_spent(const Sandbox *sandbox)
{
    return sandbox->spent;
}

static void begin(Sandbox *s, size_t budget)
{
    s->spent = 0;
    s->budget = budget;
    s->unwatched = 0;
    s->begun = clock();
}

static void enter(Sandbox *s)
{
    assert(!s->inside);
    s->inside = true;
    if (s->limit == LIMIT_NONE) /* counts from here, each time the same */
        lua_sethook(s->lua, look, LUA_MASKCOUNT, COUNT);
}

/* Replaces the message on top by one that can be shown. */
static void clean_message(lua_State *L)
{
    char text[SANDBOX_MESSAGE];
    size_t length = 0, at = 0;
    const char *said = lua_type(L, -1) == LUA_TSTRING
                           ? lua_tolstring(L, -1, &length)
                           : "error";

    if (lua_type(L, -1) != LUA_TSTRING)
        length = strlen(said);
    length = utf8_fit(said, length, sizeof text);
    memcpy(text, said, length);
    while (utf8_check(text, length, &at) != UTF8_SOUND)
        text[at] = '?';
    for (size_t i = 0; i < length; i++)
        if (text[i] == '\n' || text[i] == '\t')
            text[i] = ' ';
    lua_pop(L, 1);
    lua_pushlstring(L, text, length);
}

/* A limit can be passed in the very last instruction, or in C code: that too
 * is a failure. `base` is the height of the stack below the results. */
static int leave(Sandbox *s, int base, int status)
{
    s->inside = false;
    lua_sethook(s->lua, NULL, 0, 0);
    if (status == LUA_OK && s->limit != LIMIT_NONE) {
        lua_settop(s->lua, base);
        lua_pushstring(s->lua, limit_words[s->limit]);
        return LUA_ERRRUN;
    }
    if (status != LUA_OK)
        clean_message(s->lua);
    return status;
}

typedef struct {
    Sandbox *sandbox;
    const char *text;
    size_t left;
    size_t given;
} Pieces;

/* The parser has no hook, but it must come here for more. */
static const char *next_piece(lua_State *L, void *context, size_t *size)
{
    Pieces *p = context;

    spend(p->sandbox, p->given);
    look_at_clock(p->sandbox);
    if (p->sandbox->limit != LIMIT_NONE)
        raise_limit(L, 0);
    p->text += p->given;
    p->left -= p->given;
    *size = p->given = p->left < PIECE ? p->left : PIECE;
    return p->text;
}

/*
 * A function could keep things between calls by giving itself other globals,
 * so their name may not be written. Nothing else in Lua can reach them.
 * Returns the line it stands on, or 0.
 */
static int line_with_env(const char *source, size_t size)
{
    static const char word[] = "_ENV";
    size_t length = sizeof word - 1;
    int line = 1;

    for (size_t i = 0; i + length <= size; i++) {
        line += source[i] == '\n';
        if (source[i] == '_' && memcmp(source + i, word, length) == 0)
            return line;
    }
    return 0;
}

static int refuse(lua_State *L, const char *chunk_name, int line,
                  const char *why)
{
    lua_pushfstring(L, "%s:%d: %s",
                    chunk_name + (*chunk_name == '@' || *chunk_name == '='),
                    line, why);
    clean_message(L);
    return LUA_ERRSYNTAX;
}

int sandbox_load(Sandbox *sandbox, const char *source, size_t size,
                 const char *chunk_name)
{
    static const char mark[] = "\xEF\xBB\xBF"; /* some editors' of UTF-8 */
    size_t skip = size >= 3 && memcmp(source, mark, 3) == 0 ? 3 : 0;
    lua_State *L = sandbox->lua;
    Pieces pieces = { .sandbox = sandbox,
                      .text = source + skip,
                      .left = size - skip };
    int base = lua_gettop(L);
    int env_line = line_with_env(source, size);

    sandbox_close_names(L);
    begin(sandbox, SANDBOX_READ_BUDGET);
    sandbox->loaded = true;
    if (size > SANDBOX_SOURCE)
        return refuse(L, chunk_name, 1, "the file is too large");
    if (env_line)
        return refuse(L, chunk_name, env_line, "'_ENV' cannot be used");
    enter(sandbox);
    return leave(sandbox, base,
                 lua_load(L, next_piece, &pieces, chunk_name, "t"));
}

int sandbox_call(Sandbox *sandbox, int arguments, int results, int budget)
{
    lua_State *L = sandbox->lua;
    int base = lua_gettop(L) - arguments - 1;

    if (sandbox->limit != LIMIT_NONE) {
        lua_settop(L, base);
        lua_pushstring(L, limit_words[sandbox->limit]);
        return LUA_ERRRUN;
    }
    if (sandbox->loaded)
        sandbox->budget = (size_t)budget;
    else
        begin(sandbox, (size_t)budget);
    sandbox->loaded = false;
    enter(sandbox);
    return leave(sandbox, base, lua_pcall(L, arguments, results, 0));
}

const char *sandbox_upvalue(Sandbox *sandbox, int index)
{
    lua_State *L = sandbox->lua;
    int function = lua_absindex(L, index);

    for (int i = 1;; i++) {
        const char *name = lua_getupvalue(L, function, i);

        if (!name)
            return NULL;
        lua_pop(L, 1);
        if (strcmp(name, "_ENV") != 0)
            return name;
    }
}
