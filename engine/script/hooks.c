#include "script/hooks.h"

#include <lauxlib.h>
#include <math.h>
#include <stdio.h>
#include <string.h>

#include "core/state.h"

typedef struct {
    const Scenario *scenario;
    Sandbox *sandbox;
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

/* The line a hook begins on, as text. */
static const char *hook_line(lua_State *L, int hook, char *out, size_t size)
{
    lua_Debug info;

    lua_rawgeti(L, LUA_REGISTRYINDEX, hook);
    lua_getinfo(L, ">S", &info);
    snprintf(out, size, "%d", info.linedefined);
    return out;
}

/* What Lua says without "chunk:line:" before it. */
static const char *bare_message(lua_State *L)
{
    const char *text =
        lua_type(L, -1) == LUA_TSTRING ? lua_tostring(L, -1) : "?";
    const char *colon = strchr(text, ':');
    const char *rest = colon ? strchr(colon + 1, ':') : NULL;

    return rest && rest[1] == ' ' ? rest + 2 : text;
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

/* s.naam where 'state' has no such name. */
static int unknown_name(lua_State *L)
{
    const char *name = lua_type(L, 2) == LUA_TSTRING ? lua_tostring(L, 2) : "?";

    return luaL_error(L, "'%s' staat niet in 'state' / is not in 'state'",
                      name);
}

typedef struct {
    const HookContext *context;
    const State *before;
    State *after; /* NULL for a test */
    int hook;
    bool holds;
    Error *err;
} Call;

/* Pushes a table with a copy of the state, in which an unknown name is an
 * error. */
static void push_state(lua_State *L, const Scenario *s, const State *state)
{
    lua_createtable(L, 0, s->variable_count);
    for (int i = 0; i < s->variable_count; i++) {
        push_value(L, &s->variables[i], state->values[i]);
        lua_setfield(L, -2, s->variables[i].id);
    }
    lua_createtable(L, 0, 1);
    lua_pushcfunction(L, unknown_name);
    lua_setfield(L, -2, "__index");
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
    if (lua_type(L, -1) == LUA_TSTRING)
        snprintf(out, size, "\"%.60s\"", lua_tostring(L, -1));
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

/* A name that the effect has put in the state and that is none of its own. */
static void note_stranger(lua_State *L, Call *call)
{
    const Scenario *s = call->context->scenario;
    char line[16];

    lua_pushnil(L);
    while (lua_next(L, -2) && !error_is_set(call->err)) {
        const char *key =
            lua_type(L, -2) == LUA_TSTRING ? lua_tostring(L, -2) : "?";
        bool known = false;

        for (int i = 0; i < s->variable_count; i++)
            known |= strcmp(s->variables[i].id, key) == 0;
        if (!known)
            error_set(call->err, MESSAGE_HOOK_UNKNOWN_VARIABLE,
                      ARGS(hook_line(L, call->hook, line, sizeof line), key));
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
    note_stranger(L, call);
}

/* Runs inside the protected call. */
static int run_hook(lua_State *L)
{
    Call *call = lua_touserdata(L, 1);

    push_state(L, call->context->scenario, call->before);
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
static bool run(const HookContext *c, Call *call)
{
    lua_State *L = sandbox_lua(c->sandbox);
    Error err = { 0 };
    Error *out = call->err;

    call->context = c;
    call->err = &err;
    lua_pushcfunction(L, run_hook);
    lua_pushlightuserdata(L, call);
    if (sandbox_call(c->sandbox, 1, 0, SANDBOX_CALL_BUDGET) != LUA_OK)
        failed(c, call->hook, &err);
    lua_settop(L, 0);
    call->err = out;
    if (out && error_is_set(&err))
        *out = err;
    return !error_is_set(&err);
}

static bool test(void *context, int hook, const State *state, bool *holds,
                 Error *err)
{
    Call call = { .before = state, .hook = hook, .err = err };

    *holds = run(context, &call) && call.holds;
    return !error_is_set(err);
}

static bool change(void *context, int hook, State *state, Error *err)
{
    State after = *state;
    Call call = { .before = state, .after = &after, .hook = hook, .err = err };

    if (!run(context, &call))
        return false;
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
