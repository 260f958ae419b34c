#include "script/parts.h"

#include <lauxlib.h>
#include <stdio.h>
#include <string.h>

#include "script/hooks.h"
#include "script/suggest.h"

Condition condition_always(void)
{
    return (Condition){ .hook = -1 };
}

/* The variable called `name`, or -1, having said so. */
static int find_variable(Reader *r, const char *name, Spot spot)
{
    const Scenario *s = r->scenario;
    const char *candidates[VARIABLES_MAX + 1] = { NULL };

    for (int i = 0; i < s->variable_count; i++) {
        if (strcmp(s->variables[i].id, name) == 0)
            return i;
        candidates[i] = s->variables[i].id;
    }
    reader_unknown(r, spot,
                   (Text){ { "veranderlijke in 'state' met de naam",
                             "variable in 'state' called" } },
                   name, candidates);
    return -1;
}

static bool bad_value(Reader *r, const Variable *variable, Spot spot)
{
    lua_State *L = r->L;
    bool is_text = lua_type(L, -1) == LUA_TSTRING;
    const char *text = is_text ? reader_string(r, spot) : NULL;
    char can_be[300], is[80] = "…";

    if (is_text && !text)
        return false; /* reader_string has said why */
    variable_values(variable, can_be, sizeof can_be);
    if (text)
        snprintf(is, sizeof is, "\"%s\"", text);
    else if (lua_type(L, -1) == LUA_TNUMBER)
        snprintf(is, sizeof is, "%.14g", lua_tonumber(L, -1));
    else if (lua_type(L, -1) == LUA_TBOOLEAN)
        snprintf(is, sizeof is, "%s", lua_toboolean(L, -1) ? "true" : "false");
    reader_error(r, spot, MESSAGE_BAD_VALUE,
                 TEXTS(WORD(variable->id), WORD(is), WORD(can_be)));
    return false;
}

bool reader_value(Reader *r, const Variable *variable, Spot spot, int *value)
{
    lua_State *L = r->L;

    switch (variable->kind) {
    case VARIABLE_FLAG:
        *value = lua_toboolean(L, -1);
        if (lua_type(L, -1) == LUA_TBOOLEAN)
            return true;
        break;
    case VARIABLE_RANGE:
        if (lua_isinteger(L, -1) && lua_tointeger(L, -1) >= variable->low &&
            lua_tointeger(L, -1) <= variable->high) {
            *value = (int)lua_tointeger(L, -1);
            return true;
        }
        break;
    case VARIABLE_ONE_OF:
        for (*value = 0; *value <= variable->high; (*value)++)
            if (lua_type(L, -1) == LUA_TSTRING &&
                strcmp(variable->words[*value], lua_tostring(L, -1)) == 0)
                return true;
        break;
    }
    return bad_value(r, variable, spot);
}

/* at_least(3), at_most(1): only for numbers, and within the range. */
static bool read_bound(Reader *r, const Piece *piece, Test *test, Spot spot)
{
    const Variable *v = &r->scenario->variables[test->variable];

    test->kind = piece->kind == PIECE_AT_LEAST ? TEST_AT_LEAST : TEST_AT_MOST;
    test->value = piece->number_count ? piece->numbers[0] : 0;
    if (v->kind != VARIABLE_RANGE) {
        reader_error(r, spot, MESSAGE_BAD_TEST,
                     TEXTS(WORD(piece_word(piece->kind)), WORD(v->id)));
        return false;
    }
    if (piece->number_count && test->value >= v->low && test->value <= v->high)
        return true;
    if (piece->number_count)
        lua_pushinteger(r->L, test->value);
    else
        lua_pushnil(r->L); /* at_least() */
    bad_value(r, v, spot);
    lua_pop(r->L, 1);
    return false;
}

/* The value of `variable = …` on top. */
static bool read_test(Reader *r, Test *test, Spot spot)
{
    const Variable *v = &r->scenario->variables[test->variable];
    const Piece *piece = piece_at(r->L, -1);

    if (piece &&
        (piece->kind == PIECE_AT_LEAST || piece->kind == PIECE_AT_MOST))
        return read_bound(r, piece, test, spot);
    if (!piece || piece->kind != PIECE_NOT) {
        test->kind = TEST_IS;
        return reader_value(r, v, spot, &test->value);
    }
    test->kind = TEST_IS_NOT;
    piece_push_value(r->L, -1);
    bool sound = reader_value(r, v, spot, &test->value);
    lua_pop(r->L, 1);
    return sound;
}

/* Keeps tests in the order of their variables: Lua's is a different one in
 * every run. */
static void insert_test(Test *tests, int count, Test test)
{
    int at = count;

    while (at > 0 && tests[at - 1].variable > test.variable) {
        tests[at] = tests[at - 1];
        at--;
    }
    tests[at] = test;
}

static void read_tests(Reader *r, Condition *condition, Spot spot)
{
    lua_State *L = r->L;
    Test *tests = arena_alloc(r->arena, VARIABLES_MAX * sizeof *tests);
    Spot inside = spot_inside(r, spot);
    int count = 0;

    luaL_checkstack(L, 8, NULL);
    lua_pushnil(L);
    while (lua_next(L, -2)) {
        const char *name =
            lua_type(L, -2) == LUA_TSTRING ? lua_tostring(L, -2) : NULL;
        Spot at = name ? spot_field(inside, name) : inside;
        Test test = { .variable = name ? find_variable(r, name, at) : -1 };

        if (!name)
            reader_wrong_type(r, at,
                              (Text){ { "naam = waarde", "name = value" } });
        if (test.variable >= 0 && count < VARIABLES_MAX &&
            read_test(r, &test, at))
            insert_test(tests, count++, test);
        lua_pop(L, 1);
    }
    condition->tests = tests;
    condition->test_count = count;
}

void read_when(Reader *r, const Field *field, void *record, Spot spot)
{
    Condition *condition = FIELD_OF(Condition, field, record);

    condition->line = spot.line;
    if (lua_type(r->L, -1) == LUA_TFUNCTION)
        condition->hook = hooks_add(r, spot);
    else if (lua_type(r->L, -1) == LUA_TTABLE)
        read_tests(r, condition, spot);
    else
        reader_wrong_type(r, spot,
                          (Text){ { "een lijst { } of een functie",
                                    "a list { } or a function" } });
}

/* Suggests the event that `name` is the label of, or nearly. */
static void suggest_label(Reader *r, Diag *diag, const char *name)
{
    const Procedure *p = r->procedure;
    Suggestion near = suggest_begin(name);

    for (int i = 0; i < p->event_count; i++)
        for (int l = 0; l < LANGUAGE_COUNT; l++)
            suggest_try(&near, text_in(p->events[i].label, (Language)l));
    for (int i = 0; near.best && i < p->event_count; i++)
        for (int l = 0; l < LANGUAGE_COUNT; l++)
            if (near.best == text_in(p->events[i].label, (Language)l))
                diag_suggest(r->diags, diag, p->events[i].id);
}

/* The event or activity named by the string on top, or -1. */
static int find_event(Reader *r, Spot spot)
{
    const Procedure *p = r->procedure;
    static const Text what = { { "gebeurtenis of handeling",
                                 "event or activity" } };
    const char *candidates[EVENTS_MAX + 1] = { NULL };
    const char *name = reader_string(r, spot);

    if (!name)
        return -1;
    for (int i = 0; i < p->event_count; i++) {
        if (strcmp(p->events[i].id, name) == 0)
            return i;
        candidates[i] = p->events[i].id;
    }
    Diag *diag =
        reader_error(r, spot, MESSAGE_UNKNOWN_NAME, TEXTS(what, WORD(name)));
    reader_suggest(r, diag, name, candidates);
    suggest_label(r, diag, name);
    return -1;
}

static void add_event(Reader *r, void *context, Spot spot)
{
    EventSet *events = context;
    int event = find_event(r, spot);

    if (event >= 0)
        *events |= (EventSet)1 << event;
}

void read_events(Reader *r, const Field *field, void *record, Spot spot)
{
    read_one_or_more(r, spot, add_event, FIELD_OF(EventSet, field, record));
}

void read_needs(Reader *r, const Field *field, void *record, Spot spot)
{
    read_one_or_more(r, spot, add_event,
                     &FIELD_OF(Condition, field, record)->needs);
}

void read_unless(Reader *r, const Field *field, void *record, Spot spot)
{
    read_one_or_more(r, spot, add_event,
                     &FIELD_OF(Condition, field, record)->unless);
}

/* What `also` and the like hold beside their condition stands as item 1. */
static bool push_first_item(Reader *r)
{
    return lua_rawgeti(r->L, -1, 1) != LUA_TNIL;
}

static const Field also_fields[] = { CONDITION_FIELDS(Passage, when),
                                     { .name = NULL } };

/* also { when = …, [[ … ]] }: its table is on top. */
static void read_also(Reader *r, Passage *passage, Spot spot)
{
    if (lua_type(r->L, -1) != LUA_TTABLE) {
        reader_wrong_type(r, spot, (Text){ { "also { … }", "also { … }" } });
        return;
    }
    read_fields(r, also_fields, piece_noun(PIECE_ALSO), passage, spot, true);
    push_first_item(r);
    reader_text(r, spot_item(spot, 0), false, &passage->text);
    lua_pop(r->L, 1);
}

typedef struct {
    Passage *items;
    int count;
} PassageList;

static void add_passage(Reader *r, void *context, Spot spot)
{
    PassageList *list = context;
    const Piece *piece = piece_at(r->L, -1);
    Passage *passage = ARENA_PUSH(r->arena, list->items, list->count);

    passage->when = condition_always();
    if (!piece) {
        reader_text(r, spot, false, &passage->text);
        return;
    }
    if (piece->kind != PIECE_ALSO) {
        reader_wrong_type(
            r, spot,
            (Text){ { "een tekst of also { … }", "a text or also { … }" } });
        return;
    }
    piece_push_value(r->L, -1);
    read_also(r, passage, spot_of_piece(piece));
    lua_pop(r->L, 1);
}

void read_story(Reader *r, const Field *field, void *record, Spot spot)
{
    Story *story = FIELD_OF(Story, field, record);
    const Piece *piece = piece_at(r->L, -1);
    PassageList list = { NULL, 0 };

    story->first_only = piece && piece->kind == PIECE_FIRST;
    if (story->first_only) {
        piece_push_value(r->L, -1);
        if (lua_type(r->L, -1) == LUA_TTABLE)
            read_items(r, spot_of_piece(piece), add_passage, &list);
        else
            reader_wrong_type(r, spot, piece_noun(PIECE_FIRST));
        lua_pop(r->L, 1);
    } else {
        read_one_or_more(r, spot, add_passage, &list);
    }
    story->passages = list.items;
    story->count = list.count;
}

static const Field raise_fields[] = { CONDITION_FIELDS(Raise, when),
                                      { .name = NULL } };

static const Text raise_noun = { { "een gebeurtenis met voorwaarde",
                                   "an event with a condition" } };

typedef struct {
    RaiseList *list;
    bool activities;
} Raising;

static void add_raise(Reader *r, void *context, Spot spot)
{
    const Raising *raising = context;
    RaiseList *list = raising->list;
    Raise raise = { .event = -1, .when = condition_always() };
    Spot name = spot;

    if (lua_type(r->L, -1) == LUA_TTABLE) {
        name = spot_inside(r, spot);
        read_fields(r, raise_fields, raise_noun, &raise, name, true);
        push_first_item(r);
        name = spot_item(name, 0);
        raise.event = find_event(r, name);
        lua_pop(r->L, 1);
    } else {
        raise.event = find_event(r, spot);
    }
    if (raise.event < 0)
        return;

    const EventName *event = &r->procedure->events[raise.event];
    if (event->activity != raising->activities)
        reader_error(r, name,
                     event->activity ? MESSAGE_NOT_AN_EVENT
                                     : MESSAGE_NOT_AN_ACTIVITY,
                     TEXTS(WORD(event->id)));
    else if (list->count < RAISES_MAX)
        *ARENA_PUSH(r->arena, list->items, list->count) = raise;
    else
        reader_error(r, spot, MESSAGE_TOO_MANY,
                     TEXTS(((Text){ { "namen", "names" } }), WORD("32")));
}

static void read_raises(Reader *r, const Field *field, void *record, Spot spot,
                        bool activities)
{
    Raising raising = { FIELD_OF(RaiseList, field, record), activities };

    read_one_or_more(r, spot, add_raise, &raising);
}

void read_does(Reader *r, const Field *field, void *record, Spot spot)
{
    read_raises(r, field, record, spot, true);
}

void read_happens(Reader *r, const Field *field, void *record, Spot spot)
{
    read_raises(r, field, record, spot, false);
}

/* vertrouwen = up(1), factuur = "half": the value is on top. */
static bool read_assignment(Reader *r, Assignment *assignment, Spot spot)
{
    const Variable *v = &r->scenario->variables[assignment->variable];
    const Piece *piece = piece_at(r->L, -1);

    if (!piece || (piece->kind != PIECE_UP && piece->kind != PIECE_DOWN))
        return reader_value(r, v, spot, &assignment->value);
    assignment->by = true;
    assignment->value =
        piece->kind == PIECE_UP ? piece->numbers[0] : -piece->numbers[0];
    if (v->kind == VARIABLE_RANGE)
        return true;
    reader_error(r, spot, MESSAGE_BAD_TEST,
                 TEXTS(WORD(piece_word(piece->kind)), WORD(v->id)));
    return false;
}

void read_sets(Reader *r, const Field *field, void *record, Spot spot)
{
    lua_State *L = r->L;
    AssignmentList *list = FIELD_OF(AssignmentList, field, record);
    Spot inside = spot_inside(r, spot);

    if (lua_type(L, -1) != LUA_TTABLE) {
        reader_wrong_type(r, spot,
                          (Text){ { "een lijst { naam = waarde }",
                                    "a list { name = value }" } });
        return;
    }
    /* In the order of the variables; Lua's differs from run to run. */
    for (int i = 0; i < r->scenario->variable_count; i++) {
        const char *name = r->scenario->variables[i].id;
        Assignment assignment = { .variable = i };

        lua_pushstring(L, name);
        if (lua_rawget(L, -2) != LUA_TNIL &&
            read_assignment(r, &assignment, spot_field(inside, name)))
            *ARENA_PUSH(r->arena, list->items, list->count) = assignment;
        lua_pop(L, 1);
    }
    lua_pushnil(L);
    while (lua_next(L, -2)) {
        if (lua_type(L, -2) != LUA_TSTRING)
            reader_wrong_type(r, inside,
                              (Text){ { "naam = waarde", "name = value" } });
        else
            find_variable(r, lua_tostring(L, -2),
                          spot_field(inside, lua_tostring(L, -2)));
        lua_pop(L, 1);
    }
}
