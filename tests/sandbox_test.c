#include "tests/check.h"

#include <lauxlib.h>
#include <stdlib.h>

#include "script/sandbox.h"

/* Runs `source`; leaves the one result, or the message, on the stack. */
static int run(Sandbox *s, const char *source)
{
    int status = sandbox_load(s, source, strlen(source), "@x.lua");

    if (status == LUA_OK)
        status = sandbox_call(s, 0, 1, SANDBOX_READ_BUDGET);
    return status;
}

static int by_word(const void *a, const void *b)
{
    return strcmp(*(const char *const *)a, *(const char *const *)b);
}

enum { WORDS_MAX = 64, LISTED = 512 };

/* Lists the keys of the table on top, sorted; follows a lid. */
static const char *keys(lua_State *L, char *out)
{
    const char *words[WORDS_MAX];
    size_t count = 0;

    if (luaL_getmetafield(L, -1, "__index") != LUA_TNIL)
        lua_replace(L, -2);
    for (lua_pushnil(L); lua_next(L, -2); lua_pop(L, 1)) {
        assert_int_equal(lua_type(L, -2), LUA_TSTRING);
        assert_true(count < WORDS_MAX);
        words[count++] = lua_tostring(L, -2);
    }
    qsort(words, count, sizeof *words, by_word);
    *out = '\0';
    for (size_t i = 0; i < count; i++) {
        strcat(out, i ? " " : "");
        strcat(out, words[i]);
    }
    return out;
}

static void names_are_the_whole_list(void **state)
{
    Sandbox *s = sandbox_new();
    lua_State *L = sandbox_lua(s);
    char out[LISTED];

    (void)state;
    lua_pushglobaltable(L);
    assert_string_equal(keys(L, out),
                        "assert error ipairs math select string table "
                        "tonumber tostring type");
    lua_getfield(L, -1, "string");
    assert_string_equal(
        keys(L, out), "byte char find format len lower rep reverse sub upper");
    lua_getglobal(L, "table");
    assert_string_equal(keys(L, out), "concat insert remove");
    lua_getglobal(L, "math");
    assert_string_equal(keys(L, out), "abs ceil floor max min tointeger type");
    lua_pushliteral(L, "");
    assert_true(lua_getmetatable(L, -1));
    lua_pushnil(L);
    assert_true(lua_next(L, -2));
    assert_string_equal(lua_tostring(L, -2), "__index");
    lua_pop(L, 1);
    assert_false(lua_next(L, -2));
    sandbox_free(s);
}

static const struct {
    const char *source, *result;
} sound[] = {
    { "return ('x'):rep(3, '-')", "x-x-x" },
    { "return ('x'):rep(0) .. ('x'):rep(-5) .. string.rep('', 1 << 40)", "" },
    { "return #string.rep('x', 65536)", "65536" },
    { "return string.format('%5.1f|%-3d|%s|%s|%q', 2.25, 7, 'a', nil, 'b')",
      "  2.2|7  |a|nil|\"b\"" },
    { "return string.format('100%%p')", "100%p" },
    { "return (('a.b'):find('.'))", "2" },
    { "return (('abc'):find('c', -1)) .. (('abc'):find('', 4))", "34" },
    { "return tostring(('abc'):find('b', 3))", "nil" },
    { "return tostring(('abc'):find('b', math.tointeger('9')))", "nil" },
    { "return tostring({}) .. tostring(tostring) .. tostring(nil)",
      "tablefunctionnil" },
    { "return tostring(1) .. tostring(1.5) .. tostring(true)", "11.5true" },
    { "local t = {'a','b'} table.insert(t, 'd') table.insert(t, 1, 'z')"
      " return table.concat(t, ',')",
      "z,a,b,d" },
    { "local t = {'a','b','c'} local x = table.remove(t, 1)"
      " return x .. table.remove(t) .. #t .. tostring(table.remove({}))",
      "ac1nil" },
    { "return table.concat({1, 2.5, 'x'}) .. table.concat({}, ',')", "12.5x" },
    { "return table.concat({'a','b','c'}, '-', 2, 3)", "b-c" },
    { "local n = 0 for i, v in ipairs {5, 6, nil, 7} do n = n + i * v end"
      " return n",
      "17" },
    { "return math.floor(2.5) + math.max(1, 3) + select('#', 1, nil)", "7" },
    { "return type(math.type(1)) .. tostring(tonumber('z'))", "stringnil" },
    { "return string.char(string.byte('Aa', 1, -1)):reverse():lower()", "aa" },
    { "\xEF\xBB\xBFreturn 'a mark before it'", "a mark before it" },
};

static void sound_code_runs(void **state)
{
    (void)state;
    for (size_t i = 0; i < COUNT_OF(sound); i++) {
        Sandbox *s = sandbox_new();
        int status = run(s, sound[i].source);
        const char *result = lua_tostring(sandbox_lua(s), -1);

        check_int(status, LUA_OK, "%s (%s)", sound[i].source, result);
        assert_string_equal(result, sound[i].result);
        sandbox_free(s);
    }
}

/* What is refused, with which limit if any, and words of the message. */
static const struct {
    const char *source;
    Limit limit;
    const char *words;
} attacks[] = {
    /* clang-format off */
    { "\nwhile true do end", LIMIT_INSTRUCTIONS, "x.lua:2: too many" },
    { "for i = 1, 1e12 do end", LIMIT_INSTRUCTIONS, "" },
    { "repeat until false", LIMIT_INSTRUCTIONS, "" },
    { "goto a ::a:: goto a", LIMIT_INSTRUCTIONS, "" },
    { "local function f() return f() end f()", LIMIT_INSTRUCTIONS, "" },
    { "for i = 1, 1e9 do local x = ('a'):rep(65536) end", LIMIT_INSTRUCTIONS, "" },
    { "local a = ('a'):rep(4096) while true do local x = a .. a end", LIMIT_INSTRUCTIONS, "" },
    { "local a = ('a'):rep(65536) local b = ('a'):rep(1023) .. 'b' while true do a:find(b) end", LIMIT_INSTRUCTIONS, "x.lua:1: too many" },
    { "local t = {} for i = 1, 5e4 do t[i] = i end while true do table.insert(t, 1, 0) table.remove(t, 1) end", LIMIT_INSTRUCTIONS, "" },
    { "local f = ('%99.99f'):rep(100) while true do f:format(1e308) end", LIMIT_NONE, "no value" },
    { "local s = 'x' while true do s = s .. s end", LIMIT_MEMORY, "" },
    { "local t = {} for i = 1, 1e12 do t[i] = function() return i end end", LIMIT_MEMORY, "" },
    { "local t = {} for i = 1, 1e12 do t = {t, {}, {}, {}, {}, {}} end", LIMIT_MEMORY, "" },
    { "local t = {} for i = 1, 26 do for j = 1, 1 << i do t[j] = true end end", LIMIT_MEMORY, "" },
    { "local s = ('a'):rep(65536) s = s:rep(1) .. s for i = 1, 4 do s = s .. s end", LIMIT_MEMORY, "" },
    { "local s = ('a'):rep(65536) s = s .. s s:byte(1, -1)", LIMIT_MEMORY, "" },
    { "string.rep('x', 1 << 31)", LIMIT_NONE, "too large" },
    { "string.rep('', 1 << 40, 'x')", LIMIT_NONE, "too large" },
    { "string.rep('xxxxxxxx', 0x7fffffffffffffff)", LIMIT_NONE, "too large" },
    { "local s = 'x' while true do s = table.concat {s, s, s, s} end", LIMIT_NONE, "too large" },
    { "table.concat({}, '', 1, 1 << 40)", LIMIT_NONE, "concat" },
    { "table.concat({{}})", LIMIT_NONE, "a table" },
    { "string.format('%99999d', 1)", LIMIT_NONE, "invalid conversion" },
    { "string.format('%-p', 'x')", LIMIT_NONE, "'%p'" },
    { "string.format('%s', {})", LIMIT_NONE, "a text, number" },
    { "('x'):find(('y'):rep(2000))", LIMIT_NONE, "too long" },
    { "local function f() return f() .. '' end f()", LIMIT_NONE, "calls within calls" },
    { "table.insert({}, 3, 1)", LIMIT_NONE, "out of bounds" },
    { "table.insert(string, 1)", LIMIT_NONE, "cannot be changed" },
    { "table.remove({}, 0x7fffffffffffffff)", LIMIT_NONE, "out of bounds" },
    { "ipairs({})(nil, 1)", LIMIT_NONE, "table expected" },
    { "string.len = 1", LIMIT_NONE, "'len' cannot be set" },
    { "string.gsub('', '', '')", LIMIT_NONE, "there is no 'gsub'" },
    { "local x = math.maxinteger", LIMIT_NONE, "there is no 'maxinteger'" },
    { "local x = (''):gsub('', '')", LIMIT_NONE, "there is no 'gsub'" },
    { "('').x = 1", LIMIT_NONE, "index" },
    { "\nx = 1", LIMIT_NONE, "x.lua:2: 'x' cannot be set" },
    { "type = nil", LIMIT_NONE, "'type' cannot be set" },
    { "return pcall(error)", LIMIT_NONE, "there is no 'pcall'" },
    { "return _G", LIMIT_NONE, "there is no '_G'" },
    { "--\nlocal _ENV = {}", LIMIT_NONE, "x.lua:2: '_ENV'" },
    { "\x1bLua", LIMIT_NONE, "binary" },
    { "local x <close> = {}", LIMIT_NONE, "non-closable" },
    { "return = 1", LIMIT_NONE, "x.lua:1: " },
    { "error({})", LIMIT_NONE, "error" },
    { "error('a\\27[31m\\0\\xff\\nb', 0)", LIMIT_NONE, "a?[31m?? b" },
    { "error('\\u{202E}x', 0)", LIMIT_NONE, "???x" },
    /* clang-format on */
};

/* The clock, a last resort, may come before the count where sanitizers slow a
 * busy machine down. */
static bool is_late(Limit limit, Limit expected)
{
#ifdef WITH_SANITIZERS
    return limit == LIMIT_TIME && expected == LIMIT_INSTRUCTIONS;
#else
    (void)limit;
    (void)expected;
    return false;
#endif
}

static void attacks_are_refused(void **state)
{
    (void)state;
    for (size_t i = 0; i < COUNT_OF(attacks); i++) {
        Sandbox *s = sandbox_new();
        lua_State *L = sandbox_lua(s);
        bool ran = run(s, attacks[i].source) == LUA_OK;
        const char *said = lua_tostring(L, -1);

        check_int(ran, false, "%s", attacks[i].source);
        if (!is_late(sandbox_limit(s), attacks[i].limit)) {
            check_int(sandbox_limit(s), attacks[i].limit, "limit: %s: %s",
                      attacks[i].source, said);
            if (!strstr(said, attacks[i].words))
                fail_msg("%s: %s", attacks[i].source, said);
        }
        assert_int_equal(lua_gettop(L), 1);
        sandbox_free(s);
    }
}

static void long_messages_are_cut(void **state)
{
    Sandbox *s = sandbox_new();

    (void)state;
    assert_int_not_equal(run(s, "error(('\u00e9'):rep(10000), 0)"), LUA_OK);
    assert_int_equal(lua_rawlen(sandbox_lua(s), -1), SANDBOX_MESSAGE);
    sandbox_free(s);
}

/* Fills `size` bytes with `head`, then `piece` again and again. */
static char *repeated(const char *head, const char *piece, size_t size)
{
    char *text = malloc(size + 1);
    size_t each = strlen(piece), at = strlen(head);

    assert_non_null(text);
    memset(text, ' ', size);
    text[size] = '\0';
    memcpy(text, head, at);
    for (; at + each <= size; at += each)
        memcpy(text + at, piece, each);
    return text;
}

/* Sources made to keep the parser busy or to go deep in it. */
static const struct {
    const char *head, *piece;
} sources[] = {
    { "return ", "(" },    { "return ", "1 .. " },
    { "return ", "not " }, { "return ", "{" },
    { "", "do " },         { "", "if x then " },
    { "", "local a; " },   { "", "f(" },
    { "", "goto a " },     { "return ", "function() return " },
};

static void parser_is_bounded(void **state)
{
    (void)state;
    for (size_t i = 0; i < COUNT_OF(sources); i++) {
        Sandbox *s = sandbox_new();
        char *text =
            repeated(sources[i].head, sources[i].piece, SANDBOX_SOURCE);

        check_int(run(s, text) == LUA_OK, false, "%s", sources[i].piece);
        free(text);
        sandbox_free(s);
    }
}

static void large_source_is_refused(void **state)
{
    Sandbox *s = sandbox_new();
    char *text = repeated("", "-", SANDBOX_SOURCE + 1);

    (void)state;
    assert_int_not_equal(run(s, text), LUA_OK);
    assert_non_null(strstr(lua_tostring(sandbox_lua(s), -1), "too large"));
    free(text);
    sandbox_free(s);
}

static void limit_stays_passed(void **state)
{
    Sandbox *s = sandbox_new();
    lua_State *L = sandbox_lua(s);

    (void)state;
    assert_int_equal(run(s, "return function() return 1 end"), LUA_OK);
    lua_pushvalue(L, -1);
    assert_int_equal(run(s, "while true do end"), LUA_ERRRUN);
    lua_pop(L, 1);
    assert_int_equal(sandbox_call(s, 0, 1, SANDBOX_CALL_BUDGET), LUA_ERRRUN);
    assert_int_equal(lua_gettop(L), 2);
    assert_int_equal(sandbox_limit(s), LIMIT_INSTRUCTIONS);
    assert_int_not_equal(run(s, "return 1"), LUA_OK);
    sandbox_free(s);
}

/* A failed call that passed no limit leaves the next one its whole budget. */
static void each_call_has_its_budget(void **state)
{
    Sandbox *s = sandbox_new();
    lua_State *L = sandbox_lua(s);

    (void)state;
    assert_int_equal(
        run(s, "return function() for i = 1, 1000 do end error() end"), LUA_OK);
    for (int i = 0; i < 100; i++) {
        lua_pushvalue(L, 1);
        assert_int_equal(sandbox_call(s, 0, 1, 5000), LUA_ERRRUN);
        lua_settop(L, 1);
    }
    assert_int_equal(sandbox_limit(s), LIMIT_NONE);
    sandbox_free(s);
}

static void counting_is_the_same_each_time(void **state)
{
    static const char source[] =
        "local t = {} for i = 1, 2000 do t[i .. 'x'] = {i} "
        "t[i] = ('long enough not to be shared'):rep(9) .. i end "
        "return #table.concat({t[1], t[2]}, t[3])";
    size_t spent = 0;

    (void)state;
    for (int i = 0; i < 5; i++) {
        Sandbox *s = sandbox_new();

        assert_int_equal(run(s, source), LUA_OK);
        if (i > 0)
            assert_int_equal(sandbox_spent(s), spent);
        spent = sandbox_spent(s);
        assert_true(spent > 10000);
        sandbox_free(s);
    }
}

static void sandboxes_share_nothing(void **state)
{
    Sandbox *one = sandbox_new();
    Sandbox *two = sandbox_new();

    (void)state;
    lua_pushinteger(sandbox_lua(one), 1);
    lua_setglobal(sandbox_lua(one), "only_here");
    assert_int_equal(run(one, "while only_here do end"), LUA_ERRRUN);
    assert_int_equal(run(two, "return ('x'):upper()"), LUA_OK);
    assert_int_equal(sandbox_limit(two), LIMIT_NONE);
    assert_int_equal(run(two, "return only_here"), LUA_ERRRUN);
    sandbox_free(one);
    assert_int_equal(run(two, "return 1"), LUA_OK);
    sandbox_free(two);
}

static void host_can_set_names(void **state)
{
    Sandbox *s = sandbox_new();
    lua_State *L = sandbox_lua(s);

    (void)state;
    assert_int_equal(run(s, "return 1"), LUA_OK);
    lua_setglobal(L, "added");
    lua_pushnil(L);
    lua_setglobal(L, "type");
    assert_int_equal(lua_getglobal(L, "type"), LUA_TNIL);
    assert_int_equal(run(s, "return added"), LUA_OK);
    assert_int_equal(lua_tointeger(L, -1), 1);
    assert_int_equal(run(s, "return type"), LUA_ERRRUN);
    sandbox_free(s);
}

static void closures_are_seen(void **state)
{
    Sandbox *s = sandbox_new();
    lua_State *L = sandbox_lua(s);

    (void)state;
    assert_int_equal(run(s, "local n = 0 return {"
                            "function() return type(1) end,"
                            "function() n = n + 1 return type(n) end }"),
                     LUA_OK);
    lua_rawgeti(L, -1, 1);
    assert_null(sandbox_upvalue(s, -1));
    lua_rawgeti(L, -2, 2);
    assert_string_equal(sandbox_upvalue(s, -1), "n");
    sandbox_free(s);
}

static int charging(lua_State *L)
{
    sandbox_charge(L, (size_t)lua_tointeger(L, 1));
    return 0;
}

static void functions_of_the_host_are_charged(void **state)
{
    Sandbox *s = sandbox_new();
    lua_State *L = sandbox_lua(s);

    (void)state;
    lua_pushcfunction(L, charging);
    lua_pushinteger(L, 1000);
    assert_int_equal(sandbox_call(s, 1, 0, 1000), LUA_OK);
    lua_pushcfunction(L, charging);
    lua_pushinteger(L, 1001);
    assert_int_equal(sandbox_call(s, 1, 0, 1000), LUA_ERRRUN);
    assert_int_equal(sandbox_limit(s), LIMIT_INSTRUCTIONS);
    sandbox_free(s);
}

/* Memory full to the brim must not keep the host from working. */
static void host_has_room_beside_a_full_heap(void **state)
{
    Sandbox *s = sandbox_new();
    lua_State *L = sandbox_lua(s);

    (void)state;
    assert_int_not_equal(run(s, "local t = {} while true do t = {t} end"),
                         LUA_OK);
    for (int i = 0; i < 1000; i++)
        lua_newtable(L), lua_pop(L, 1);
    lua_pushstring(L, "still here");
    assert_string_equal(lua_tostring(L, -1), "still here");
    sandbox_free(s);
    sandbox_free(NULL);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(names_are_the_whole_list),
        cmocka_unit_test(sound_code_runs),
        cmocka_unit_test(attacks_are_refused),
        cmocka_unit_test(long_messages_are_cut),
        cmocka_unit_test(parser_is_bounded),
        cmocka_unit_test(large_source_is_refused),
        cmocka_unit_test(limit_stays_passed),
        cmocka_unit_test(each_call_has_its_budget),
        cmocka_unit_test(counting_is_the_same_each_time),
        cmocka_unit_test(sandboxes_share_nothing),
        cmocka_unit_test(host_can_set_names),
        cmocka_unit_test(closures_are_seen),
        cmocka_unit_test(functions_of_the_host_are_charged),
        cmocka_unit_test(host_has_room_beside_a_full_heap),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
