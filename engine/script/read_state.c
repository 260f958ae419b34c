#include <lauxlib.h>
#include <limits.h>
#include <stdio.h>
#include <string.h>

#include "script/read_scenario.h"

/* What can change during a run: the names and kinds of a scenario's state. */

static void note_range(Reader *r, const Piece *piece, Spot spot)
{
    static const Text wanted = {
        { "range(kleinste, grootste, begin), met het begin ertussen",
          "range(least, greatest, start), with the start between them" }
    };
    const int *n = piece->numbers;
    char now[60];

    if (piece->number_count == 3)
        snprintf(now, sizeof now, "range(%d, %d, %d)", n[0], n[1], n[2]);
    else
        snprintf(now, sizeof now, "range(%d, %d)", n[0], n[1]);
    reader_error(r, spot, MESSAGE_WRONG_TYPE,
                 TEXTS(WORD(spot.field), wanted, WORD(now)));
}

/* One that cannot be is said to be so, and then takes any number, so that
 * nothing is said of those. */
static void read_range(Reader *r, const Piece *piece, Variable *v, Spot spot)
{
    const int *n = piece->numbers;

    *v = (Variable){ .kind = VARIABLE_RANGE,
                     .low = n[0],
                     .high = n[1],
                     .start = n[piece->number_count == 3 ? 2 : 0] };
    if (piece->complete && v->low <= v->start && v->start <= v->high)
        return;
    if (piece->complete)
        note_range(r, piece, spot);
    v->low = INT_MIN;
    v->high = INT_MAX;
}

/* state = { vertrouwen = range(0, 4, 2), … } */
static bool read_kind(Reader *r, Variable *v, Spot spot)
{
    const Piece *piece = piece_at(r->L, -1);

    if (lua_type(r->L, -1) == LUA_TBOOLEAN) {
        v->kind = VARIABLE_FLAG;
        v->high = 1;
        v->start = lua_toboolean(r->L, -1);
        return true;
    }
    if (piece && piece->kind == PIECE_RANGE && piece->number_count >= 2) {
        read_range(r, piece, v, spot);
        return true;
    }
    if (!piece || piece->kind != PIECE_ONE_OF)
        return false;
    v->kind = VARIABLE_ONE_OF;
    return true;
}

typedef struct {
    const char **items;
    int count;
} WordList;

static void add_word(Reader *r, void *context, Spot spot)
{
    WordList *words = context;
    const char *word = reader_string(r, spot);

    if (word)
        *ARENA_PUSH(r->arena, words->items, words->count) = word;
}

/* one_of { "open", "half" }: the first is the start. */
static bool read_words(Reader *r, Variable *v, Spot spot)
{
    WordList words = { NULL, 0 };

    piece_push_value(r->L, -1);
    if (lua_type(r->L, -1) == LUA_TTABLE)
        read_items(r, spot_inside(r, spot), add_word, &words);
    lua_pop(r->L, 1);
    v->words = words.items;
    v->high = words.count - 1;
    return words.count > 0;
}

static bool is_name(const char *name)
{
    size_t length = strlen(name);

    return length > 0 && length <= 64 &&
           strspn(name, "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"
                        "0123456789_") == length;
}

/* Reads the variable whose declaration is on top, its name below it. */
static void read_variable(Reader *r, Spot inside)
{
    Scenario *s = r->scenario;
    const char *name =
        lua_type(r->L, -2) == LUA_TSTRING ? lua_tostring(r->L, -2) : "";
    Spot spot = spot_field(inside, name);
    Variable v = { .id = NULL };

    if (!is_name(name)) {
        reader_error(r, inside, MESSAGE_BAD_ID, TEXTS(WORD("state")));
    } else if (!read_kind(r, &v, spot) ||
               (v.kind == VARIABLE_ONE_OF && !read_words(r, &v, spot))) {
        reader_wrong_type(
            r, spot,
            (Text){
                { "true, false, range(van, tot, begin) of one_of { … }",
                  "true, false, range(from, to, start) or one_of { … }" } });
    } else {
        v.id = arena_text(r->arena, name, strlen(name));
        v.line = reader_line(r, spot);
        *ARENA_PUSH(r->arena, s->variables, s->variable_count) = v;
    }
}

/* By name: Lua's own order is a different one in every run. */
static void sort_variables(Scenario *s)
{
    for (int i = 1; i < s->variable_count; i++) {
        Variable v = s->variables[i];
        int at = i;

        while (at > 0 && strcmp(s->variables[at - 1].id, v.id) > 0) {
            s->variables[at] = s->variables[at - 1];
            at--;
        }
        s->variables[at] = v;
    }
}

void read_state(Reader *r, const Field *field, void *record, Spot spot)
{
    lua_State *L = r->L;
    int count = 0;

    (void)field;
    (void)record;
    if (lua_type(L, -1) != LUA_TTABLE) {
        reader_wrong_type(
            r, spot,
            (Text){ { "een lijst { naam = … }", "a list { name = … }" } });
        return;
    }
    lua_pushnil(L);
    while (lua_next(L, -2)) {
        if (count++ < VARIABLES_MAX)
            read_variable(r, spot_inside(r, spot));
        lua_pop(L, 1);
    }
    if (count > VARIABLES_MAX)
        reader_error(
            r, spot, MESSAGE_TOO_MANY,
            TEXTS(((Text){ { "variabelen", "variables" } }), WORD("64")));
    sort_variables(r->scenario);
}
