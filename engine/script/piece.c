#include "script/piece.h"

#include <lauxlib.h>
#include <stdio.h>
#include <string.h>

#include "core/utf8.h"

static const char metatable[] = "klachtwijzer.piece";

enum { VALUE_OF_VALUE = 1, VALUE_OF_ID, VALUE_COUNT = VALUE_OF_ID };

static const struct {
    const char *word;
    Text noun;
    Text about;
} names[PIECE_KINDS] = {
    [PIECE_SCENARIO] = { "scenario",
                         { { "een situatie", "a scenario" } },
                         { { "Een situatie: het verhaal dat gespeeld wordt.",
                             "A scenario: the story that is played." } } },
    [PIECE_PERSON] = { "person",
                       { { "een persoon", "a person" } },
                       { { "Iemand die in het verhaal voorkomt.",
                           "Someone in the story." } } },
    [PIECE_DOCUMENT] = { "document",
                         { { "een document", "a document" } },
                         { { "Een stuk in het dossier: een brief, een factuur, "
                             "een appje.",
                             "Something in the file: a letter, a bill, a "
                             "message." } } },
    [PIECE_STEP] = { "step",
                     { { "een stap", "a step" } },
                     { { "Een moment in het verhaal, met wat er te kiezen is; "
                         "of een einde.",
                         "A moment of the story, with what there is to choose; "
                         "or an ending." } } },
    [PIECE_CHOICE] = { "choice",
                       { { "een keuze", "a choice" } },
                       { { "Iets wat de speler kan doen, of tegen een contact "
                           "kan zeggen.",
                           "Something the player can do, or say to a "
                           "contact." } } },
    [PIECE_CONTACT] = { "contact",
                        { { "een contact", "a contact" } },
                        { { "Iemand die de speler altijd kan bellen.",
                            "Someone the player can always call." } } },
    [PIECE_PROCEDURE] = { "procedure",
                          { { "een procedure", "a procedure" } },
                          { { "Een stappenplan: de regels waaraan het spelen "
                              "getoetst wordt.",
                              "A step plan: the rules that play is judged "
                              "by." } } },
    [PIECE_EVENT] = { "event",
                      { { "een gebeurtenis", "an event" } },
                      { { "Iets wat in een verhaal kan gebeuren.",
                          "Something that can happen in a story." } } },
    [PIECE_ACTIVITY] = { "activity",
                         { { "een handeling", "an activity" } },
                         { { "Iets wat de therapeut kan doen.",
                             "Something the therapist can do." } } },
    [PIECE_NORM] = { "norm",
                     { { "een norm", "a norm" } },
                     { { "Een norm naast het stappenplan; telt niet mee in de "
                         "score.",
                         "A norm beside the step plan; not part of the "
                         "score." } } },
    [PIECE_PHASE] = { "phase",
                      { { "een fase", "a phase" } },
                      { { "Een stap van het stappenplan, om terug te lezen.",
                          "A step of the step plan, to read." } } },
    [PIECE_FACT] = { "fact",
                     { { "een feit", "a fact" } },
                     { { "Een bedrag dat het document noemt.",
                         "An amount that the document names." } } },
    [PIECE_TERM] = { "term",
                     { { "een begrip", "a term" } },
                     { { "Een begrip van het document, uitgelegd.",
                         "A term of the document, explained." } } },
    [PIECE_RULE] = { "rule",
                     { { "een regel", "a rule" } },
                     { { "Een regel: een plicht, of een patroon van DECLARE.",
                         "A rule: a duty, or a pattern of DECLARE." } } },
    [PIECE_EXPECTATION] = { "expectation",
                            { { "een verwachting", "an expectation" } },
                            { { "Waar een goed verhaal zich aan houdt; alleen "
                                "voor schrijvers.",
                                "What a sound story keeps to; for authors "
                                "only." } } },
    [PIECE_RANGE] = { "range",
                      { { "range(…)", "range(…)" } },
                      { { "Een getal in de toestand: van, tot en met, en aan "
                          "het begin.",
                          "A number of the state: from, up to, and at the "
                          "start." } } },
    [PIECE_ONE_OF] = { "one_of",
                       { { "one_of { … }", "one_of { … }" } },
                       { { "Een van deze woorden; het eerste geldt aan het "
                           "begin.",
                           "One of these words; the first holds at the "
                           "start." } } },
    [PIECE_UP] = { "up",
                   { { "up(…)", "up(…)" } },
                   { { "Zoveel erbij; up() is één.",
                       "So much more; up() is one." } } },
    [PIECE_DOWN] = { "down",
                     { { "down(…)", "down(…)" } },
                     { { "Zoveel eraf; down() is één.",
                         "So much less; down() is one." } } },
    [PIECE_AT_LEAST] = { "at_least",
                         { { "at_least(…)", "at_least(…)" } },
                         { { "Ten minste dit getal.",
                             "At least this number." } } },
    [PIECE_AT_MOST] = { "at_most",
                        { { "at_most(…)", "at_most(…)" } },
                        { { "Ten hoogste dit getal.",
                            "At most this number." } } },
    [PIECE_NOT] = { "not_",
                    { { "not_(…)", "not_(…)" } },
                    { { "Alles behalve deze waarde.",
                        "Anything but this value." } } },
    [PIECE_ALSO] = { "also",
                     { { "also { … }", "also { … }" } },
                     { { "Een stuk tekst dat er alleen onder een voorwaarde "
                         "bij staat.",
                         "A piece of text that is there only under a "
                         "condition." } } },
    [PIECE_FIRST] = { "first",
                      { { "first { … }", "first { … }" } },
                      { { "Alleen het eerste stuk tekst waarvan de voorwaarde "
                          "geldt.",
                          "Only the first piece of text whose condition "
                          "holds." } } },
    [PIECE_KEPT] = { "kept",
                     { { "kept \"…\"", "kept \"…\"" } },
                     { { "De norm is in acht genomen, en waarom.",
                         "The norm was kept, and why." } } },
    [PIECE_BROKEN] = { "broken",
                       { { "broken \"…\"", "broken \"…\"" } },
                       { { "De norm is niet in acht genomen, en waarom.",
                           "The norm was broken, and why." } } },
};

const char *piece_word(PieceKind kind)
{
    return names[kind].word;
}

Text piece_noun(PieceKind kind)
{
    return names[kind].noun;
}

Text piece_about(PieceKind kind)
{
    return names[kind].about;
}

Piece *piece_at(lua_State *L, int index)
{
    return luaL_testudata(L, index, metatable);
}

void piece_push_value(lua_State *L, int index)
{
    lua_getiuservalue(L, index, VALUE_OF_VALUE);
}

const char *piece_id(lua_State *L, int index)
{
    lua_getiuservalue(L, index, VALUE_OF_ID);
    const char *id = lua_type(L, -1) == LUA_TSTRING ? lua_tostring(L, -1) : "";
    lua_pop(L, 1); /* the piece keeps it */
    return id;
}

static PieceContext *context_of(lua_State *L)
{
    return lua_touserdata(L, lua_upvalueindex(1));
}

static int calling_line(lua_State *L)
{
    lua_Debug info;

    if (!lua_getstack(L, 1, &info) || !lua_getinfo(L, "l", &info))
        return 0;
    return info.currentline > 0 ? info.currentline : 0;
}

static void note(PieceContext *context, Message message, int line,
                 const Text *args)
{
    int length = 0;
    const char *source = source_line(context->source, line, &length);
    Place place = { .file = context->file, .line = line };
    Diag *diag = diag_add_in(context->diags, DIAG_ERROR, message, place, args);

    diag_show_source(context->diags, diag, source, length);
}

static Piece *push_piece(lua_State *L, PieceKind kind)
{
    Piece *piece = lua_newuserdatauv(L, sizeof *piece, VALUE_COUNT);

    *piece = (Piece){ .kind = kind, .line = calling_line(L), .block = -1 };
    luaL_setmetatable(L, metatable);
    return piece;
}

/* Gives the piece at `index` its table, which is on top. */
static void complete(lua_State *L, PieceContext *context, int index)
{
    Piece *piece = piece_at(L, index);

    lua_setiuservalue(L, index, VALUE_OF_VALUE);
    piece->complete = true;
    piece->block = source_block(context->source, piece_word(piece->kind),
                                piece_id(L, index), piece->line);
}

/* Empty, or with a NUL in it, which would hide the rest. */
static bool is_no_id(lua_State *L, int index)
{
    size_t length;
    const char *id = lua_tolstring(L, index, &length);

    return length == 0 || strlen(id) != length;
}

/* step "id": waits for its braces. step { … }: has none of an id. */
static int construct_named(lua_State *L)
{
    PieceContext *context = context_of(L);
    PieceKind kind = (PieceKind)lua_tointeger(L, lua_upvalueindex(2));
    Piece *piece = push_piece(L, kind);
    bool named = lua_type(L, 1) == LUA_TSTRING;

    if (!named || is_no_id(L, 1))
        note(context, MESSAGE_MISSING_ID, piece->line,
             TEXTS(WORD(piece_word(kind))));
    if (named) {
        lua_pushvalue(L, 1);
        lua_setiuservalue(L, -2, VALUE_OF_ID);
        return 1;
    }
    if (lua_type(L, 1) != LUA_TTABLE)
        lua_newtable(L);
    else
        lua_pushvalue(L, 1);
    complete(L, context, lua_absindex(L, -2));
    return 1;
}

/* A piece is called: with its braces, or because a comma is missing. */
static int call_piece(lua_State *L)
{
    PieceContext *context = context_of(L);
    Piece *piece = piece_at(L, 1);

    if (piece && !piece->complete && lua_type(L, 2) == LUA_TTABLE) {
        lua_settop(L, 2);
        complete(L, context, 1);
        return 1;
    }
    if (piece)
        note(context,
             piece->complete ? MESSAGE_MISSING_COMMA : MESSAGE_MISSING_BRACES,
             calling_line(L),
             TEXTS(WORD(piece_word(piece->kind)), WORD(piece_id(L, 1))));
    lua_settop(L, 1);
    return 1;
}

/* What stands at `index`, where a whole number should. */
static Text no_number(lua_State *L, int index)
{
    if (lua_isinteger(L, index))
        return (Text){ { "te groot", "too large" } };
    if (lua_type(L, index) == LUA_TNUMBER)
        return (Text){ { "een gebroken getal", "a fraction" } };
    if (lua_type(L, index) == LUA_TSTRING)
        return (Text){ { "een tekst", "a text" } };
    return (Text){ { "iets anders", "something else" } };
}

static void note_no_number(lua_State *L, int index, const Piece *piece)
{
    static const Text number = { { "een heel getal", "a whole number" } };
    static const Text of_range = {
        { "een heel getal zonder aanhalingstekens (zoals in range(0, 4, 2): "
          "laagste, hoogste, begin)",
          "a whole number without quotes (as in range(0, 4, 2): least, "
          "greatest, start)" }
    };
    const Text wanted = piece->kind == PIECE_RANGE ? of_range : number;
    char shown[40] = "";
    size_t length = 0, at;
    const char *text = lua_type(L, index) == LUA_TSTRING
                           ? lua_tolstring(L, index, &length)
                           : NULL;

    if (lua_type(L, index) == LUA_TNUMBER)
        snprintf(shown, sizeof shown, "%.14g", lua_tonumber(L, index));
    else if (text && utf8_check(text, length, &at) == UTF8_SOUND)
        snprintf(shown, sizeof shown, "%.*s",
                 (int)utf8_fit(text, length, sizeof shown - 1), text);
    else
        snprintf(shown, sizeof shown, "%s", piece_word(piece->kind));
    note(context_of(L), MESSAGE_WRONG_TYPE, piece->line,
         TEXTS(WORD(shown), wanted, no_number(L, index)));
}

/* range(0, 4, 2), up(1), at_least(3): numbers; up() is up(1). */
static int construct_numbers(lua_State *L)
{
    PieceKind kind = (PieceKind)lua_tointeger(L, lua_upvalueindex(2));
    int count = lua_gettop(L);
    Piece *piece = push_piece(L, kind);
    enum { MOST = 1000000 };

    piece->complete = true;
    for (int i = 1; i <= count && i <= 3; i++) {
        lua_Integer n = lua_isinteger(L, i) ? lua_tointeger(L, i) : MOST + 1;

        if (n < -MOST || n > MOST) {
            note_no_number(L, i, piece);
            piece->complete = false;
            n = 0;
        }
        piece->numbers[piece->number_count++] = (int)n;
    }
    if (count == 0 && (kind == PIECE_UP || kind == PIECE_DOWN))
        piece->numbers[piece->number_count++] = 1;
    return 1;
}

/* one_of { … }, also { … }, kept "…", not_("open"): one value. */
static int construct_value(lua_State *L)
{
    PieceContext *context = context_of(L);
    PieceKind kind = (PieceKind)lua_tointeger(L, lua_upvalueindex(2));

    lua_settop(L, 1);
    push_piece(L, kind);
    lua_pushvalue(L, 1);
    complete(L, context, 2);
    return 1;
}

static lua_CFunction constructor(PieceKind kind)
{
    if (kind < PIECE_NAMED)
        return construct_named;
    switch (kind) {
    case PIECE_RANGE:
    case PIECE_UP:
    case PIECE_DOWN:
    case PIECE_AT_LEAST:
    case PIECE_AT_MOST:
        return construct_numbers;
    default:
        return construct_value;
    }
}

void piece_install(lua_State *L, PieceContext *context)
{
    luaL_newmetatable(L, metatable);
    lua_pushlightuserdata(L, context);
    lua_pushcclosure(L, call_piece, 1);
    lua_setfield(L, -2, "__call");
    lua_pop(L, 1);
    for (int kind = 0; kind < PIECE_KINDS; kind++) {
        lua_pushlightuserdata(L, context);
        lua_pushinteger(L, kind);
        lua_pushcclosure(L, constructor((PieceKind)kind), 2);
        lua_setglobal(L, piece_word((PieceKind)kind));
    }
}

void piece_remove(lua_State *L)
{
    luaL_getmetatable(L, metatable);
    lua_pushnil(L);
    lua_setfield(L, -2, "__call");
    lua_pop(L, 1);
    for (int kind = 0; kind < PIECE_KINDS; kind++) {
        lua_pushnil(L);
        lua_setglobal(L, piece_word((PieceKind)kind));
    }
}
