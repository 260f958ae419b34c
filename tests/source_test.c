#include "tests/check.h"

#include <stdlib.h>

#include "core/utf8.h"
#include "script/sandbox.h"
#include "script/source.h"

typedef struct {
    Arena *arena;
    Diags *diags;
    Source *source;
} Fixture;

static Fixture open(const char *text)
{
    Fixture f = { .arena = arena_new(), .diags = diags_new() };

    f.source = source_new(f.arena, "x.lua", text, strlen(text));
    return f;
}

static void close(Fixture *f)
{
    diags_free(f->diags);
    arena_free(f->arena);
}

/* Where a field stands: block by kind and id, then the field; "#2" is the
 * item with that index, "" the block itself. */
static const struct {
    const char *text, *kind, *id;
    int called_on;
    const char *field;
    int line, column, width;
} places[] = {
    /* clang-format off */
    { "return scenario \"x\" {\n  title = 1,\n}", "scenario", "x", 1, "title", 2, 3, 5 },
    { "return scenario \"x\" {\n  title = 1,\n}", "scenario", "x", 1, "", 1, 8, 12 },
    { "return scenario \"x\" {\n  title = 1,\n}", "scenario", "x", 1, "none", 1, 8, 12 },
    { "return scenario('x')({ a = 1, b = 2 })", "scenario", "x", 1, "b", 1, 31, 1 },
    { "return scenario('x') { a = 1, b = 2 }", "scenario", "x", 1, "b", 1, 31, 1 },
    { "return scenario [[x]] { a = 1 }", "scenario", "x", 1, "a", 1, 25, 1 },
    { "x { first = 'é€', tail = 1 }", "x", "", 1, "tail", 1, 19, 4 },
    { "x { --[[ é\n é ]] é = 'é', b = 1 }", "x", "", 1, "b", 2, 16, 1 },
    { "x {\r\n  a = 1,\r\n  b = 2 }", "x", "", 1, "b", 3, 3, 1 },
    { "x {\n\r  a = 1,\n\r  b = 2 }", "x", "", 1, "b", 3, 3, 1 },
    { "\xEF\xBB\xBFx { a = 1 }", "x", "", 1, "a", 1, 5, 1 },
    { "x { [\"ab\"] = 1 }", "x", "", 1, "ab", 1, 6, 4 },
    { "x { [1] = 1, 'y', [f] = 2, 'z' }", "x", "", 1, "#1", 1, 28, 3 },
    { "x { a = { b = 1 }, c = { b = 2 }, b = 3 }", "x", "", 1, "b", 1, 35, 1 },
    { "x { a = function(s) local t = { c = 1 } if s then c = 2 end end, c = 3 }", "x", "", 1, "c", 1, 66, 1 },
    { "x { a = function() for i = 1, 2 do while f() do c = 1 end end repeat c = 1 until c end, c = 3 }", "x", "", 1, "c", 1, 89, 1 },
    { "x { text = [[ a = 1, b = { ]] .. \"c = 1\", c = 2 }", "x", "", 1, "c", 1, 43, 1 },
    { "x { t = [==[ ]] ]=] ]==], c = 2 }", "x", "", 1, "c", 1, 27, 1 },
    { "x { t = 'it\\'s', u = \"\\\"\", c = 2 }", "x", "", 1, "c", 1, 28, 1 },
    { "x { t = 'a\\z  \n  b', c = 2 }", "x", "", 1, "c", 2, 7, 1 },
    { "x { t = 'a\\\nb', c = 2 }", "x", "", 1, "c", 2, 5, 1 },
    { "x { -- c = 1\n  --[==[ c = 2 ]==] c = 3 }", "x", "", 1, "c", 2, 21, 1 },
    { "x { a == 1, b = 0x1p+3, c = 1e-3 .. 'x', d = a.b[1](2):e 'f', g = -#h }", "x", "", 1, "g", 1, 63, 1 },
    { "x { y 'a' { n = 1 }, y 'b' { n = 2 } }", "y", "b", 1, "n", 1, 30, 1 },
    { "x { y 'a' { n = 1 }, y 'b' { n = 2 } }", "x", "", 1, "#1", 1, 22, 5 },
    { "x { y 'a' { n = 1 },\n y 'a' { n = 2 } }", "y", "a", 2, "n", 2, 10, 1 },
    { "x { y 'a'\n { n = 1 } }", "y", "a", 1, "n", 2, 4, 1 },
    { "x { y 'a'\n { n = 1 } }", "y", "a", 2, "n", 2, 4, 1 },
    { "for i = 1, 3 do t[i] = step(i .. 'x') { n = i } end", "step", "2x", 1, "n", 1, 41, 1 },
    { "x { 'aé', 'b',\n  [[c\nd]], e }", "x", "", 1, "#2", 2, 3, 3 },
    { "x { 'aé', 'b',\n  [[c\nd]], e }", "x", "", 1, "#3", 3, 6, 1 },
    /* clang-format on */
};

static void fields_have_places(void **state)
{
    (void)state;
    for (size_t i = 0; i < COUNT_OF(places); i++) {
        Fixture f = open(places[i].text);
        const char *field = places[i].field;
        int block = source_block(f.source, places[i].kind, places[i].id,
                                 places[i].called_on);

        check_int(block >= 0, true, "block of %s", places[i].text);
        Place place =
            *field == '#' || !*field
                ? source_item(f.source, block, *field ? atoi(field + 1) : -1)
                : source_field(f.source, block, field);
        check_int(place.line, places[i].line, "line: %s", places[i].text);
        check_int(place.column, places[i].column, "column: %s", places[i].text);
        check_int(place.width, places[i].width, "width: %s", places[i].text);
        source_lint(f.source, f.diags);
        check_int(diags_count(f.diags, DIAG_ERROR), 0, "%s", places[i].text);
        close(&f);
    }
}

static void values_have_blocks(void **state)
{
    Fixture f = open("x { a = 1, b = { c = 1 }, d = f({ e = 2 }), 'q',\n"
                     "    y 'i' { g = 3 }, h = function() return { z = 1 } end,"
                     " { k = 5 } }");
    int x = source_block(f.source, "x", "", 1);
    int b = source_field_block(f.source, x, "b");
    int d = source_field_block(f.source, x, "d");

    (void)state;
    assert_int_equal(source_field_block(f.source, x, "a"), -1);
    assert_int_equal(source_field_block(f.source, x, "none"), -1);
    assert_int_equal(source_field_block(f.source, x, "h"), -1);
    assert_int_equal(source_field(f.source, b, "c").column, 18);
    assert_int_equal(source_field(f.source, d, "e").column, 35);
    assert_int_equal(source_item_block(f.source, x, 0), -1);
    assert_int_equal(source_item_block(f.source, x, 1),
                     source_block(f.source, "y", "i", 2));
    assert_true(source_item_block(f.source, x, 2) > 0);
    assert_int_equal(source_item_block(f.source, x, 3), -1);
    close(&f);
}

static void blocks_are_found_once(void **state)
{
    Fixture f = open("x { y 'a' {}, y 'a' {}, y 'b' {} }");
    int first = source_block(f.source, "y", "a", 1);
    int second = source_block(f.source, "y", "a", 1);

    (void)state;
    assert_true(first >= 0 && second > first);
    assert_int_equal(source_block(f.source, "y", "a", 1), -1);
    assert_int_equal(source_block(f.source, "y", "c", 1), -1);
    assert_int_equal(source_block(f.source, "z", "b", 1), -1);
    assert_int_equal(source_block(f.source, "y", "b", 2), -1);
    assert_true(source_block(f.source, "y", "b", 0) > second);
    close(&f);
}

static void lines_are_as_written(void **state)
{
    Fixture f = open("one\r\n\r\nthree\nfour");
    static const char *const lines[] = { "one", "", "three", "four" };
    int length = 0;

    (void)state;
    for (int i = 0; i < 4; i++) {
        const char *line = source_line(f.source, i + 1, &length);

        assert_int_equal(length, strlen(lines[i]));
        assert_memory_equal(line, lines[i], (size_t)length);
    }
    assert_null(source_line(f.source, 5, &length));
    assert_null(source_line(f.source, 0, &length));
    close(&f);
}

/* Tries the text as the program does, and returns the mistakes in it. */
static const Diag *mistakes(const Fixture *f, const char *text, int *count)
{
    Sandbox *s = sandbox_new();

    source_lint(f->source, f->diags);
    if (sandbox_load(s, text, strlen(text), "@x.lua") != LUA_OK)
        source_syntax_error(f->source, f->diags,
                            lua_tostring(sandbox_lua(s), -1));
    sandbox_free(s);
    diags_sort(f->diags);
    return diags_all(f->diags, count);
}

/* Broken files, what is said first and where, and how much is said in all. */
static const struct {
    const char *text;
    Message message;
    int line, column, count;
} broken[] = {
    /* clang-format off */
    /* fields */
    { "return x { a = 1,\n  b = 2, a = 3 }", MESSAGE_DOUBLE_FIELD, 2, 10, 1 },
    { "return x { a = 1, ['a'] = 3, a = 5 }", MESSAGE_DOUBLE_FIELD, 1, 20, 2 },
    { "return x { a = { b = 1 }, c = { b = 1, b = 2 } }", MESSAGE_DOUBLE_FIELD, 1, 40, 1 },
    /* commas */
    { "return x {\n  a = 'é'\n  b = 2,\n}", MESSAGE_MAYBE_COMMA, 2, 10, 1 },
    { "return x {\n  a = 1\n  b = 2\n  c = 3 }", MESSAGE_MAYBE_COMMA, 2, 8, 2 },
    { "return x {\n  a = [[ x\n  y ]]\n  b = 2,\n}", MESSAGE_MAYBE_COMMA, 3, 7, 1 },
    { "return x {\n  a = 1\n  ['b'] = 2,\n}", MESSAGE_MAYBE_COMMA, 2, 8, 1 },
    { "return x {\n  'a'\n  'b',\n}", MESSAGE_MAYBE_COMMA, 2, 6, 1 },
    { "return x {\n  a = kept 'a'\n  'b',\n}", MESSAGE_MAYBE_COMMA, 2, 15, 1 },
    { "return x {\n  a = { 1 }\n  b = { 2 },\n}", MESSAGE_MAYBE_COMMA, 2, 12, 1 },
    { "return x {\n  when = function(s) return s.a end\n  to = 'b' }", MESSAGE_MAYBE_COMMA, 2, 36, 1 },
    { "return x {\n  step 'a' { n = 1 }\n  step 'b' { n = 1 },\n}", MESSAGE_MISSING_COMMA, 2, 21, 1 },
    { "return x {\n  step 'a' { n = 1 }\n  { n = 1 },\n}", MESSAGE_MISSING_COMMA, 2, 21, 1 },
    { "return x {\n  step 'a' { n = 1 }\n  to = 'b',\n}", MESSAGE_MISSING_COMMA, 2, 21, 1 },
    { "return x {\n  a = true\n  b = not 2,\n}", MESSAGE_MAYBE_COMMA, 2, 11, 1 },
    /* quotes */
    { "return x {\n  a = \u201cDe zaak\u201d,\n  b = 'c',\n}", MESSAGE_SMART_QUOTE, 2, 7, 1 },
    { "return x {\n  a = \u2018t is\u2019, b = \u2018c\u2019,\n}", MESSAGE_SMART_QUOTE, 2, 7, 2 },
    { "return x {\n  a = \"De zaak\u201d,\n  b = 'c',\n}", MESSAGE_SMART_QUOTE, 2, 15, 1 },
    { "return x {\n  a = `De zaak`,\n}", MESSAGE_SMART_QUOTE, 2, 7, 1 },
    { "return x {\n  a = 'De zaak,\n  b = 'c',\n}", MESSAGE_UNFINISHED_STRING, 2, 7, 1 },
    { "return x {\n  a = \"Ik bel Marijke\nvandaag nog\",\n  b = 'c',\n}", MESSAGE_UNFINISHED_STRING, 2, 7, 1 },
    { "return x {\n  a = \"Hij zei \"nee\" tegen\",\n  b = 'c',\n}", MESSAGE_QUOTE_IN_TEXT, 2, 16, 1 },
    { "return x {\n  a = 'Kom 's avonds',\n  b = 'c',\n}", MESSAGE_QUOTE_IN_TEXT, 2, 12, 1 },
    { "return x {\n  a = [[ De zaak,\n  b = 'c',\n}", MESSAGE_UNCLOSED, 2, 7, 1 },
    { "return x {\n  a = [[ De zaak,\n  y 'b' {\n    b = [[ c ]],\n  },\n}", MESSAGE_UNCLOSED, 2, 7, 1 },
    { "return x {\n  --[[ weg\n  b = 'c',\n}", MESSAGE_UNCLOSED, 2, 3, 1 },
    { "return x {\n  a = 'C:\\map',\n}", MESSAGE_BAD_ESCAPE, 2, 0, 1 },
    /* braces */
    { "return x {\n  a = 1,\n", MESSAGE_UNCLOSED, 1, 10, 1 },
    { "return x {\n  step 'a' {\n    n = { 1,\n  },\n  step 'b' { n = 1 },\n}\n", MESSAGE_UNCLOSED, 3, 9, 1 },
    { "return x {\n  step 'a' {\n    n = 1,\n  step 'b' {\n    n = 1,\n  },\n}\n", MESSAGE_UNCLOSED, 2, 12, 1 },
    { "return x {\n  step 'a' {\n    sets = { v = up(1),\n    to = 'b',\n  },\n}\n", MESSAGE_UNCLOSED, 3, 12, 1 },
    { "return x {\n  a = range(0, 4, 2,\n  b = 1,\n}", MESSAGE_UNCLOSED, 2, 12, 1 },
    { "return x {\n  a = range(0, 4, 2\n}", MESSAGE_UNCLOSED, 2, 12, 1 },
    { "return x {\n  f = function(s) if s then return 1 end\n}", MESSAGE_UNCLOSED, 2, 7, 1 },
    { "return x {\n  a = 1 } },\n}", MESSAGE_UNOPENED, 2, 11, 1 },
    { "return x {\n  a = f(1)),\n}", MESSAGE_UNOPENED, 2, 11, 1 },
    /* signs */
    { "return x {\n  minutes 10,\n}", MESSAGE_MAYBE_EQUALS, 2, 10, 1 },
    { "return x {\n  title: 'a',\n}", MESSAGE_MAYBE_EQUALS, 2, 8, 1 },
    { "return x {\n  a = = 1,\n}", MESSAGE_UNEXPECTED, 2, 7, 1 },
    { "return x {\n  'a' = 1,\n}", MESSAGE_EXPECTED, 2, 7, 1 },
    { "return x {\n  a = @b,\n}", MESSAGE_UNEXPECTED, 2, 7, 1 },
    { "return x {\n  a = 3x,\n}", MESSAGE_SYNTAX, 2, 7, 1 },
    { "return x {},\n", MESSAGE_ENDS_EARLY, 2, 1, 1 },
    { "return x {}\nx {}", MESSAGE_EXPECTED, 2, 1, 1 },
    { "goto weg", MESSAGE_SYNTAX, 1, 0, 1 },
    /* several at once */
    { "return x {\n  a = 1\n  b = \u201cx\u201d,\n  a = 2,\n}", MESSAGE_MAYBE_COMMA, 2, 8, 3 },
    /* clang-format on */
};

static void mistakes_are_explained(void **state)
{
    (void)state;
    for (size_t i = 0; i < COUNT_OF(broken); i++) {
        Fixture f = open(broken[i].text);
        int count = 0;
        const Diag *diag = mistakes(&f, broken[i].text, &count);

        check_int(count > 0, true, "mistakes in %s", broken[i].text);
        check_int(diag->message, broken[i].message, "%s\n%s", broken[i].text,
                  diag->text[LANGUAGE_NL]);
        check_int(diag->place.line, broken[i].line, "line: %s", broken[i].text);
        check_int(diag->place.column, broken[i].column, "column: %s",
                  broken[i].text);
        check_int(count, broken[i].count, "count: %s\n%s", broken[i].text,
                  diag[count - 1].text[LANGUAGE_NL]);
        assert_non_null(diag->source);
        close(&f);
    }
}

static void sound_files_have_no_mistakes(void **state)
{
    static const char *const texts[] = {
        "",
        "return x {}",
        "return x 'a' { b = 'c'; d = \"e\", [[f]], { g }, h { i }, }",
        "return x { a = b and c or not d, e = (f or g)(h), i = #j .. k, l }",
        "return x { a = -1, b = ~2, -c, not d, (e), ..., nil, true }",
        "return x { a = ('%s'):rep(3), b = f { g } .. 'h', c = d { e }.f }",
        "local a <const> = { 'b' } local c, d = 1 return x { a[1], c }",
        "return x { f = function(s, ...) return s.a, ... end, g = 1 }",
        "return x { \'l\u2018etat\', [[ \u201cja\u201d ]], -- \u201c\n}",
        "return x 'a'\n{\n  b = 1,\n}",
        "if a then b 'c' else d {} end goto e ::e:: return x { a = 1 // 2 }",
        "return x { step 'a' { b = first { also { 'c' }, 'd' }, }, }",
        "return x { a = { 'b', 'c', }, ['d e'] = 1, ['d f'] = 2, [1] = 3 }",
    };

    (void)state;
    for (size_t i = 0; i < COUNT_OF(texts); i++) {
        Fixture f = open(texts[i]);
        int count = 0;

        mistakes(&f, texts[i], &count);
        check_int(count, 0, "mistakes in %s", texts[i]);
        close(&f);
    }
}

/* Whatever bytes there are, there is an outline and an explanation. */
static void noise_is_survived(void **state)
{
    static const char *const pieces[] = {
        "{",   "}",    "(",   ")",      "[",     "]",        "[[",   "]]",
        "\"",  "'",    ",",   "=",      "a",     "step 'b'", "\n",   "function",
        "end", "--[[", "--",  "\u201c", "`",     "\\",       "\xff", " ",
        "12",  "..",   "if ", "do ",    "['c']", "\r",       "\xe2", "repeat ",
    };
    unsigned seed = 1;

    (void)state;
    for (int round = 0; round < 2000; round++) {
        char text[512] = "";

        for (int i = 0; i < 60; i++) {
            seed = seed * 1103515245u + 12345u;
            strcat(text, pieces[(seed >> 16) % COUNT_OF(pieces)]);
        }

        Fixture f = open(text);
        int count = 0;
        mistakes(&f, text, &count);
        source_block(f.source, "step", "b", 0);
        close(&f);
    }
}

static void large_files_are_bounded(void **state)
{
    static const char *const pieces[] = {
        "{",      "}",  "a={",  "a=1,",         "a ",        "'",  "\u201c",
        "\u2018", "[[", "\"\n", "step 'a' {},", "x{",        "(",  "'\\z",
        "[=",     "]=", "--[[", "f(",           "function ", "\n",
    };
    enum { SIZE = 256 * 1024 };
    char *text = malloc(SIZE + 1);

    (void)state;
    assert_non_null(text);
    for (size_t i = 0; i < COUNT_OF(pieces); i++) {
        size_t each = strlen(pieces[i]), at = 0;

        for (; at + each <= SIZE; at += each)
            memcpy(text + at, pieces[i], each);
        text[at] = '\0';

        Fixture f = open(text);
        source_lint(f.source, f.diags);
        source_syntax_error(f.source, f.diags, "x.lua:1: bad near '{'");
        for (int n = 0; n < 1000; n++)
            source_block(f.source, "step", "b", 1);
        close(&f);
    }
    free(text);
}

static void complaints_are_cut(void **state)
{
    Fixture f = open("a");
    char complaint[4096];
    int count = 0;

    (void)state;
    memset(complaint, '\x1b', sizeof complaint);
    complaint[sizeof complaint - 1] = '\0';
    source_syntax_error(f.source, f.diags, complaint);
    source_syntax_error(f.source, f.diags, "");
    source_syntax_error(f.source, f.diags, "x:99999999999999: y near 'z");
    const Diag *diags = diags_all(f.diags, &count);
    assert_int_equal(count, 3);
    for (int i = 0; i < count; i++) {
        assert_true(strlen(diags[i].text[LANGUAGE_NL]) < 300);
        assert_null(strchr(diags[i].text[LANGUAGE_NL], '\x1b'));
    }
    close(&f);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(fields_have_places),
        cmocka_unit_test(values_have_blocks),
        cmocka_unit_test(blocks_are_found_once),
        cmocka_unit_test(lines_are_as_written),
        cmocka_unit_test(mistakes_are_explained),
        cmocka_unit_test(sound_files_have_no_mistakes),
        cmocka_unit_test(noise_is_survived),
        cmocka_unit_test(large_files_are_bounded),
        cmocka_unit_test(complaints_are_cut),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
