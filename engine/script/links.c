#include <string.h>

#include "script/format.h"
#include "script/hooks.h"
#include "script/parts.h"

/* The parts that name other things of the scenario: people, steps, documents,
 * norms, and the ways to go on. */

void read_effect(Reader *r, const Field *field, void *record, Spot spot)
{
    if (lua_type(r->L, -1) == LUA_TFUNCTION)
        *FIELD_OF(int, field, record) = hooks_add(r, spot);
    else
        reader_wrong_type(r, spot, (Text){ { "een functie", "a function" } });
}

/* The index of the string on top among `count` ids, `stride` bytes apart; or
 * -1, having said that there is no such `what`. */
static int find_named(Reader *r, Spot spot, Text what, const void *records,
                      int count, size_t stride)
{
    const char *name = reader_string(r, spot);
    const char **candidates =
        arena_alloc(r->arena, ((size_t)count + 1) * sizeof *candidates);

    if (!name)
        return -1;
    for (int i = 0; i < count; i++) {
        /* Each record begins with its id. */
        memcpy(&candidates[i], (const char *)records + (size_t)i * stride,
               sizeof candidates[i]);
        if (strcmp(candidates[i], name) == 0)
            return i;
    }
    reader_unknown(r, spot, what, name, candidates);
    return -1;
}

static int find_step(Reader *r, Spot spot)
{
    return find_named(r, spot, (Text){ { "stap", "step" } }, r->scenario->steps,
                      r->scenario->step_count, sizeof *r->scenario->steps);
}

void read_step(Reader *r, const Field *field, void *record, Spot spot)
{
    *FIELD_OF(int, field, record) = find_step(r, spot);
}

void read_person(Reader *r, const Field *field, void *record, Spot spot)
{
    *FIELD_OF(int, field, record) = find_named(
        r, spot, (Text){ { "persoon", "person" } }, r->scenario->people,
        r->scenario->person_count, sizeof *r->scenario->people);
}

static void add_document(Reader *r, void *context, Spot spot)
{
    IndexList *list = context;
    int index = find_named(r, spot, (Text){ { "document", "document" } },
                           r->scenario->documents, r->scenario->document_count,
                           sizeof *r->scenario->documents);

    if (index >= 0)
        *ARENA_PUSH(r->arena, list->items, list->count) = index;
}

void read_shows(Reader *r, const Field *field, void *record, Spot spot)
{
    read_one_or_more(r, spot, add_document, FIELD_OF(IndexList, field, record));
}

void read_target(Reader *r, const Field *field, void *record, Spot spot)
{
    FIELD_OF(Way, field, record)->to = find_step(r, spot);
}

const Field way_fields[] = {
    CONDITION_FIELDS(Way, when),
    { "to", read_target, true, 0, NULL,
      ABOUT("De stap waar deze weg heen gaat.",
            "The step that this way leads to.") },
    { "feedback", read_story, false, offsetof(Way, feedback), NULL,
      ABOUT("Wat de speler leest als het deze weg wordt.",
            "What the player reads if it goes this way.") },
    { .name = NULL },
};

static const Text way_noun = { { "een weg in 'to'", "a way in 'to'" } };

static void add_way(Reader *r, void *context, Spot spot)
{
    WayList *list = context;
    Way way = { .when = condition_always(), .to = -1 };

    if (lua_type(r->L, -1) == LUA_TTABLE)
        read_fields(r, way_fields, way_noun, &way, spot_inside(r, spot), false);
    else
        way.to = find_step(r, spot);
    if (way.to >= 0)
        *ARENA_PUSH(r->arena, list->items, list->count) = way;
}

static bool is_conditional(const Condition *condition)
{
    return condition->test_count > 0 || condition->needs || condition->unless ||
           condition->hook >= 0;
}

void read_ways(Reader *r, const Field *field, void *record, Spot spot)
{
    WayList *list = FIELD_OF(WayList, field, record);

    read_one_or_more(r, spot, add_way, list);
    if (list->count > 0 && is_conditional(&list->items[list->count - 1].when))
        reader_warning(r, spot, MESSAGE_ALWAYS_NEEDS_TO, TEXTS(WORD("")));
}

/* kept "…" or broken "…", on top. */
static void add_remark(Reader *r, RemarkList *list, int norm, Spot spot)
{
    const Piece *piece = piece_at(r->L, -1);
    Remark remark = { .norm = norm };

    if (!piece || (piece->kind != PIECE_KEPT && piece->kind != PIECE_BROKEN)) {
        reader_wrong_type(r, spot,
                          (Text){ { "kept \"…\" of broken \"…\"",
                                    "kept \"…\" or broken \"…\"" } });
        return;
    }
    remark.kept = piece->kind == PIECE_KEPT;
    piece_push_value(r->L, -1);
    if (reader_text(r, spot, false, &remark.why))
        *ARENA_PUSH(r->arena, list->items, list->count) = remark;
    lua_pop(r->L, 1);
}

/* Names in `norms` that the procedure does not have. */
static void note_unknown_norms(Reader *r, Spot inside)
{
    lua_State *L = r->L;
    const Procedure *p = r->procedure;

    lua_pushnil(L);
    while (lua_next(L, -2)) {
        Spot spot = inside;

        lua_pushvalue(L, -2);
        if (lua_type(L, -1) == LUA_TSTRING)
            spot = spot_field(inside, lua_tostring(L, -1));
        find_named(r, spot, (Text){ { "norm", "norm" } }, p->norms,
                   p->norm_count, sizeof *p->norms);
        lua_pop(L, 2);
    }
}

void read_norms(Reader *r, const Field *field, void *record, Spot spot)
{
    lua_State *L = r->L;
    Spot inside = spot_inside(r, spot);

    if (lua_type(L, -1) != LUA_TTABLE) {
        reader_wrong_type(r, spot,
                          (Text){ { "een lijst { norm = kept \"…\" }",
                                    "a list { norm = kept \"…\" }" } });
        return;
    }
    /* In the procedure's order; Lua's differs from run to run. */
    for (int i = 0; i < r->procedure->norm_count; i++) {
        const char *name = r->procedure->norms[i].id;

        lua_pushstring(L, name);
        if (lua_rawget(L, -2) != LUA_TNIL)
            add_remark(r, FIELD_OF(RemarkList, field, record), i,
                       spot_field(inside, name));
        lua_pop(L, 1);
    }
    note_unknown_norms(r, inside);
}
