#include "script/hooks.h"

#include <lauxlib.h>
#include <math.h>
#include <stdio.h>
#include <string.h>

#include "core/state.h"
#include "core/utf8.h"
#include "script/memo.h"

typedef struct {
    Scenario *scenario;
    Sandbox *sandbox;
    Memo **memos; /* [hook]: NULL if it has never answered */
    int memo_count;
} HookContext;

/* The number of a hook is the function's reference in the registry. */
int hooks_add(Reader *r, Spot spot)
{
    const char *kept;

    if (!r->has_hooks) {
        reader_wrong_type(r, spot, (Text){ { "een lijst { }", "a list { }" } });
        return -1;
    }
    kept = sandbox_upvalue(r->sandbox, -1);
    if (kept) {
        reader_error(r, spot, MESSAGE_FUNCTION_KEEPS, TEXTS(WORD(kept)));
        return -1;
    }
    lua_pushvalue(r->L, -1);
    return luaL_ref(r->L, LUA_REGISTRYINDEX);
}

/* The line a hook begins on. */
static int line_of(lua_State *L, int hook)
{
    lua_Debug info;

    lua_rawgeti(L, LUA_REGISTRYINDEX, hook);
    lua_getinfo(L, ">S", &info);
    return info.linedefined;
}

static const char *hook_line(lua_State *L, int hook, char *out, size_t size)
{
    snprintf(out, size, "%d", line_of(L, hook));
    return out;
}

/* What an author's function wrote, on one line and fit to be shown. */
static const char *printable(const char *text, char *out, size_t size)
{
    size_t length = utf8_fit(text, strlen(text), size - 1), at = 0;

    memcpy(out, text, length);
    out[length] = '\0';
    while (utf8_check(out, length, &at) != UTF8_SOUND)
        out[at] = '?';
    for (char *c = out; *c; c++)
        if (*c == '\n' || *c == '\t')
            *c = ' ';
    return out;
}

/* What Lua says, on top, without "chunk:line:" before it. */
static const char *bare_message(lua_State *L)
{
    const char *text =
        lua_type(L, -1) == LUA_TSTRING ? lua_tostring(L, -1) : "?";
    const char *colon = strchr(text, ':');
    size_t digits = colon ? strspn(colon + 1, "0123456789") : 0;
    const char *rest = colon ? colon + 1 + digits : "";

    return digits > 0 && strncmp(rest, ": ", 2) == 0 ? rest + 2 : text;
}

static const Message limit_messages[] = {
    [LIMIT_INSTRUCTIONS] = MESSAGE_LIMIT_INSTRUCTIONS,
    [LIMIT_MEMORY] = MESSAGE_LIMIT_MEMORY,
    [LIMIT_TIME] = MESSAGE_LIMIT_TIME,
};

/* Tells why the call failed that left its message on top. */
static void failed(const HookContext *c, int hook, Error *err)
{
    lua_State *L = sandbox_lua(c->sandbox);
    Limit limit = sandbox_limit(c->sandbox);
    char line[16];

    if (limit == LIMIT_NONE)
        error_set(err, MESSAGE_HOOK_FAILED,
                  ARGS(hook_line(L, hook, line, sizeof line), bare_message(L)));
    else
        error_set(err, limit_messages[limit], NO_ARGS);
}

static void push_value(lua_State *L, const Variable *v, int32_t value)
{
    if (v->kind == VARIABLE_FLAG)
        lua_pushboolean(L, value);
    else if (v->kind == VARIABLE_RANGE)
        lua_pushinteger(L, value);
    else
        lua_pushstring(L, v->words[value]);
}

typedef struct {
    HookContext *context;
    const State *before;
    State *after; /* NULL for a test */
    int hook;
    bool holds;
    uint64_t reads, written; /* variables, a bit each */
    Error *err;
} Call;

/* Says that 'state' has no such name as stands at `index`. */
static void note_unknown(lua_State *L, const Call *call, int index)
{
    char line[16], name[80] = "?";

    if (lua_type(L, index) == LUA_TSTRING)
        printable(lua_tostring(L, index), name, sizeof name);
    error_set(call->err, MESSAGE_HOOK_UNKNOWN_VARIABLE,
              ARGS(hook_line(L, call->hook, line, sizeof line), name));
}

/* s.naam: the variable's value, noting that it was read. */
static int read_variable(lua_State *L)
{
    Call *call = lua_touserdata(L, lua_upvalueindex(1));
    const Scenario *s = call->context->scenario;
    const char *name = lua_type(L, 2) == LUA_TSTRING ? lua_tostring(L, 2) : "";

    for (int i = 0; i < s->variable_count; i++)
        if (strcmp(s->variables[i].id, name) == 0) {
            call->reads |= (uint64_t)1 << i;
            push_value(L, &s->variables[i], call->before->values[i]);
            return 1;
        }
    note_unknown(L, call, 2);
    return luaL_error(L, "unknown name");
}

/* s.naam = …: noted too, as setting it to nil leaves no trace. */
static int write_variable(lua_State *L)
{
    Call *call = lua_touserdata(L, lua_upvalueindex(1));
    const Scenario *s = call->context->scenario;

    for (int i = 0; i < s->variable_count; i++)
        if (lua_type(L, 2) == LUA_TSTRING &&
            strcmp(s->variables[i].id, lua_tostring(L, 2)) == 0)
            call->written |= (uint64_t)1 << i;
    lua_settop(L, 3);
    lua_rawset(L, 1);
    return 0;
}

/* Pushes the state as the function sees it: an empty table that gives the
 * variables when they are read, and holds what is written. */
static void push_state(lua_State *L, Call *call)
{
    lua_newtable(L);
    lua_createtable(L, 0, 2);
    lua_pushlightuserdata(L, call);
    lua_pushcclosure(L, read_variable, 1);
    lua_setfield(L, -2, "__index");
    lua_pushlightuserdata(L, call);
    lua_pushcclosure(L, write_variable, 1);
    lua_setfield(L, -2, "__newindex");
    lua_setmetatable(L, -2);
}

/* Puts the value on top into the state; false if it is not one of its own. */
static bool take_value(lua_State *L, const Variable *v, int32_t *value)
{
    switch (v->kind) {
    case VARIABLE_FLAG:
        *value = lua_toboolean(L, -1);
        return lua_type(L, -1) == LUA_TBOOLEAN;
    case VARIABLE_RANGE: {
        if (lua_type(L, -1) != LUA_TNUMBER)
            return false;

        lua_Number n = lua_tonumber(L, -1);
        if (n != floor(n)) /* a NaN too */
            return false;
        *value = n < v->low ? v->low : n > v->high ? v->high : (int32_t)n;
        return true;
    }
    case VARIABLE_ONE_OF:
        for (int i = 0; i <= v->high; i++)
            if (lua_type(L, -1) == LUA_TSTRING &&
                strcmp(lua_tostring(L, -1), v->words[i]) == 0) {
                *value = i;
                return true;
            }
    }
    return false;
}

static const char *shown(lua_State *L, char *out, size_t size)
{
    char text[60];

    if (lua_type(L, -1) == LUA_TSTRING)
        snprintf(out, size, "\"%s\"",
                 printable(lua_tostring(L, -1), text, sizeof text));
    else if (lua_type(L, -1) == LUA_TNUMBER)
        snprintf(out, size, "%.14g", lua_tonumber(L, -1));
    else
        snprintf(out, size, "%s", lua_typename(L, lua_type(L, -1)));
    return out;
}

/* What the test returned is on top. */
static void take_result(lua_State *L, Call *call)
{
    char line[16], value[80];

    call->holds = lua_toboolean(L, -1);
    if (lua_type(L, -1) != LUA_TBOOLEAN)
        error_set(call->err, MESSAGE_HOOK_NOT_BOOLEAN,
                  ARGS(hook_line(L, call->hook, line, sizeof line),
                       shown(L, value, sizeof value)));
}

/* Looks in the table on top for a name that the effect has put there and that
 * is none of the state's. */
static void find_stranger(lua_State *L, const Call *call)
{
    const Scenario *s = call->context->scenario;

    lua_pushnil(L);
    while (lua_next(L, -2) && !error_is_set(call->err)) {
        const char *key =
            lua_type(L, -2) == LUA_TSTRING ? lua_tostring(L, -2) : "";
        bool known = false;

        for (int i = 0; i < s->variable_count; i++)
            known |= strcmp(s->variables[i].id, key) == 0;
        if (!known)
            note_unknown(L, call, -2);
        lua_pop(L, 1);
    }
}

/* Takes over what the effect has left in its table, which is on top. */
static void take_state(lua_State *L, Call *call)
{
    const Scenario *s = call->context->scenario;
    char line[16], value[80], can_be[300];

    for (int i = 0; i < s->variable_count; i++) {
        const Variable *v = &s->variables[i];

        if (!(call->written >> i & 1))
            continue;
        lua_pushstring(L, v->id);
        lua_rawget(L, -2);
        if (!take_value(L, v, &call->after->values[i])) {
            shown(L, value, sizeof value);
            error_set(call->err, MESSAGE_HOOK_BAD_VALUE,
                      ARGS(hook_line(L, call->hook, line, sizeof line), v->id,
                           value, variable_values(v, can_be, sizeof can_be)));
            return;
        }
        lua_pop(L, 1);
    }
    find_stranger(L, call);
}

/* Runs inside the protected call. */
static int run_hook(lua_State *L)
{
    Call *call = lua_touserdata(L, 1);

    push_state(L, call);
    lua_rawgeti(L, LUA_REGISTRYINDEX, call->hook);
    lua_pushvalue(L, -2);
    lua_call(L, 1, 1);
    if (call->after) {
        lua_pop(L, 1);
        take_state(L, call);
    } else {
        take_result(L, call);
    }
    return 0;
}

/* False if the function failed or did what it may not; `err` says so. */
static bool run(HookContext *c, Call *call)
{
    lua_State *L = sandbox_lua(c->sandbox);
    Error err = { 0 };
    Error *out = call->err;

    call->context = c;
    call->err = &err;
    lua_pushcfunction(L, run_hook);
    lua_pushlightuserdata(L, call);
    if (sandbox_call(c->sandbox, 1, 0, SANDBOX_CALL_BUDGET) != LUA_OK &&
        !error_is_set(&err))
        failed(c, call->hook, &err);
    lua_settop(L, 0);
    call->err = out;
    if (error_is_set(&err))
        err.line = line_of(L, call->hook);
    if (out && error_is_set(&err))
        *out = err;
    return !error_is_set(&err);
}

static Memo *memo_of(HookContext *c, int hook)
{
    Arena *arena = c->scenario->arena;

    while (c->memo_count <= hook)
        *ARENA_PUSH(arena, c->memos, c->memo_count) = NULL;
    if (!c->memos[hook])
        c->memos[hook] = memo_new(arena, c->scenario->variable_count);
    return c->memos[hook];
}

static bool test(void *context, int hook, const State *state, bool *holds,
                 Error *err)
{
    HookContext *c = context;
    Memo *memo = memo_of(c, hook);
    const Answer *known = memo_find(memo, state);
    Call call = { .before = state, .hook = hook, .err = err };

    if (known) {
        *holds = known->holds;
        return true;
    }
    *holds = false;
    if (!run(c, &call))
        return false;
    *holds = call.holds;
    memo_keep(memo, state, call.reads, (Answer){ .holds = call.holds });
    return true;
}

/* What an effect came to, to be kept. */
static Answer answer_of(const HookContext *c, const Call *call)
{
    size_t size = sizeof call->after->values;
    Answer answer = { .written = call->written };

    if (call->written)
        answer.values = memcpy(arena_alloc(c->scenario->arena, size),
                               call->after->values, size);
    return answer;
}

static bool change(void *context, int hook, State *state, Error *err)
{
    HookContext *c = context;
    Memo *memo = memo_of(c, hook);
    const Answer *known = memo_find(memo, state);
    State after = *state;
    Call call = { .before = state, .after = &after, .hook = hook, .err = err };

    if (known) {
        for (int i = 0; i < c->scenario->variable_count; i++)
            if (known->written >> i & 1)
                state->values[i] = known->values[i];
        return true;
    }
    if (!run(c, &call))
        return false;
    memo_keep(memo, state, call.reads, answer_of(c, &call));
    *state = after;
    return true;
}

static void release(void *context)
{
    HookContext *c = context;

    sandbox_free(c->sandbox);
}

void hooks_attach(Scenario *scenario, Sandbox *sandbox)
{
    HookContext *c = arena_alloc(scenario->arena, sizeof *c);

    *c = (HookContext){ .scenario = scenario, .sandbox = sandbox };
    scenario->hooks = (Hooks){
        .context = c, .test = test, .change = change, .free = release
    };
}
