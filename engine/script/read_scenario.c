#include "script/read_scenario.h"

#include <lauxlib.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "core/lint.h"
#include "script/blocks.h"
#include "script/format.h"

/* A scenario while it is read: its pieces are named first, so that each can
 * speak of those that come after it. */
typedef struct {
    IdList people, documents, steps, contacts;
    StepItems items;
    const char **procedures;
    int procedure_count;
    Rename *renames;
    int rename_count;
} Draft;

static const Bounds minutes = { 1, 600 }, levels = { 1, LEVEL_MAX };

const Field person_fields[] = {
    { "name", read_text, true, offsetof(Person, name), NULL,
      ABOUT("De naam zoals hij op het scherm staat.",
            "The name as it stands on the screen.") },
    { "role", read_text, false, offsetof(Person, role), NULL,
      ABOUT("Wie dit is: ‘cliënt, acht sessies’.",
            "Who this is: ‘client, eight sessions’.") },
    { "portrait", read_portrait, false, offsetof(Person, portrait), NULL,
      ABOUT("De naam van een portret.", "The name of a portrait.") },
    { .name = NULL },
};

const Field document_fields[] = {
    { "title", read_text, true, offsetof(Document, title), NULL,
      ABOUT("Hoe het stuk heet.", "What it is called.") },
    { "note", read_text, false, offsetof(Document, note), NULL,
      ABOUT("Een regel daaronder: datum, bedrag.",
            "A line below it: a date, an amount.") },
    { "text", read_letter, true, offsetof(Document, text), NULL,
      ABOUT("Het stuk zelf. Regels blijven zoals je ze schrijft.",
            "The document itself. Lines stay as you write them.") },
    { .name = NULL },
};

static void add_procedure(Reader *r, void *context, Spot spot)
{
    Draft *d = context;
    const char *name = reader_string(r, spot);

    if (name && reader_check_id(r, name, "-", spot))
        *ARENA_PUSH(r->arena, d->procedures, d->procedure_count) = name;
}

void read_procedures(Reader *r, const Field *field, void *record, Spot spot)
{
    (void)field;
    read_one_or_more(r, spot, add_procedure, record);
}

/* renames = { ["oud"] = "nieuw" } */
void read_renames(Reader *r, const Field *field, void *record, Spot spot)
{
    lua_State *L = r->L;
    Draft *d = record;
    Spot inside = spot_inside(r, spot);

    (void)field;
    if (lua_type(L, -1) != LUA_TTABLE) {
        reader_wrong_type(r, spot,
                          (Text){ { "een lijst { [\"oud\"] = \"nieuw\" }",
                                    "a list { [\"old\"] = \"new\" }" } });
        return;
    }
    lua_pushnil(L);
    while (lua_next(L, -2)) {
        const char *from =
            lua_type(L, -2) == LUA_TSTRING ? lua_tostring(L, -2) : "";
        const char *to = reader_string(r, spot_field(inside, from));

        if (to)
            *ARENA_PUSH(r->arena, d->renames, d->rename_count) =
                (Rename){ .from = arena_text(r->arena, from, strlen(from)),
                          .to = to };
        lua_pop(L, 1);
    }
}

/* The number in "K070" if it is a message that can be accepted; else 0. */
static int accept_number(const char *code)
{
    long n = code[0] == 'K' ? strtol(code + 1, NULL, 10) : 0;
    char plain[8];

    if (n <= 0 || n > 999 || !lint_may_accept((int)n))
        return 0;
    snprintf(plain, sizeof plain, "K%03d", (int)n);
    return strcmp(plain, code) == 0 ? (int)n : 0;
}

static void add_accept(Reader *r, const char *code, Spot spot)
{
    Accept accept = { .number = accept_number(code) };
    Scenario *s = r->scenario;
    int at = s->accept_count;

    if (!accept.number) {
        reader_error(r, spot, MESSAGE_CANNOT_ACCEPT, TEXTS(WORD(code)));
        return;
    }
    if (!reader_text(r, spot, false, &accept.why))
        return;
    /* By number: Lua's own order is a different one in every run. */
    ARENA_PUSH(r->arena, s->accepts, s->accept_count);
    for (; at > 0 && s->accepts[at - 1].number > accept.number; at--)
        s->accepts[at] = s->accepts[at - 1];
    s->accepts[at] = accept;
}

/* accepts = { K070 = "waarom" }: warnings that are meant to stay. */
void read_accepts(Reader *r, const Field *field, void *record, Spot spot)
{
    lua_State *L = r->L;
    Spot inside = spot_inside(r, spot);

    (void)field;
    (void)record;
    if (lua_type(L, -1) != LUA_TTABLE) {
        reader_wrong_type(r, spot,
                          (Text){ { "een lijst { K070 = \"waarom\" }",
                                    "a list { K070 = \"why\" }" } });
        return;
    }
    lua_pushnil(L);
    while (lua_next(L, -2)) {
        const char *code =
            lua_type(L, -2) == LUA_TSTRING ? lua_tostring(L, -2) : "";

        add_accept(r, code, spot_field(inside, code));
        lua_pop(L, 1);
    }
}

static void add_shown(Reader *r, void *context, Spot spot)
{
    lua_State *L = r->L;
    Scenario *s = context;
    Spot inside = spot_inside(r, spot);
    Shown shown = { .word = NULL };

    if (lua_type(L, -1) != LUA_TTABLE) {
        reader_wrong_type(r, spot,
                          (Text){ { "{ \"keuze\", \"waarom\" }",
                                    "{ \"choice\", \"why\" }" } });
        return;
    }
    lua_rawgeti(L, -1, 1);
    shown.word = reader_string(r, spot_item(inside, 0));
    lua_pop(L, 1);
    lua_rawgeti(L, -1, 2);
    if (reader_text(r, spot_item(inside, 1), false, &shown.why) && shown.word)
        *ARENA_PUSH(r->arena, s->example, s->example_count) = shown;
    lua_pop(L, 1);
}

/* example = { { "bellen", "waarom" }, … }: a run played out and explained. */
void read_example(Reader *r, const Field *field, void *record, Spot spot)
{
    (void)field;
    if (lua_type(r->L, -1) == LUA_TTABLE)
        read_items(r, spot_inside(r, spot), add_shown, record);
    else
        reader_wrong_type(
            r, spot,
            (Text){ { "een lijst { { \"keuze\", \"waarom\" }, … }",
                      "a list { { \"choice\", \"why\" }, … }" } });
}

/* What the rest depends on. */
static const Field first_fields[] = {
    { .name = "state", .read = read_state },
    { .name = "procedures", .read = read_procedures },
    { .name = "procedure", .read = read_procedures }, /* the same, of one */
    { .name = "renames", .read = read_renames },
    { .name = NULL },
};

/* The scenario's own fields. What names other pieces is read in a second round,
 * when those are known. */
const Field scenario_fields[] = {
    { "title", read_text, true, offsetof(Scenario, title), NULL,
      ABOUT("De titel op het beginscherm.", "The title on the home screen.") },
    { "summary", read_text, false, offsetof(Scenario, summary), NULL,
      ABOUT("Eén regel op het beginscherm.", "One line on the home screen.") },
    { "goal", read_text, false, offsetof(Scenario, goal), NULL,
      ABOUT("Wat de speler hiervan leert.",
            "What the player learns from it.") },
    { "minutes", read_number, false, offsetof(Scenario, minutes), &minutes,
      ABOUT("Hoe lang spelen ongeveer duurt, in minuten.",
            "How long playing takes, in minutes.") },
    { "level", read_number, false, offsetof(Scenario, level), &levels,
      ABOUT("Hoe moeilijk, van 1 tot 5. Bepaalt de plaats op het beginscherm.",
            "How hard, from 1 to 5. Decides its place on the home screen.") },
    { "start", read_step, true, offsetof(Scenario, start), NULL,
      ABOUT("De stap waar het begint.", "The step where it begins.") },
    { "complainant", read_person, false, offsetof(Scenario, complainant), NULL,
      ABOUT("De persoon die de klacht heeft; in teksten {klager}.",
            "The person with the complaint; {klager} in texts.") },
    { "procedures", read_checked, false, 0, &first_fields[1],
      ABOUT("De stappenplannen waaronder dit gespeeld kan worden; het eerste "
            "is de gewone keus.",
            "The step plans this can be played under; the first is the usual "
            "one.") },
    { "procedure", read_checked, false, 0, &first_fields[2],
      ABOUT("Hetzelfde, als het er maar één is.",
            "The same, if there is only one.") },
    { "state", read_checked, false, 0, &first_fields[0],
      ABOUT("Alles wat tijdens het spelen kan veranderen.",
            "All that can change while it is played.") },
    { "renames", read_checked, false, 0, &first_fields[3],
      ABOUT("Namen die veranderd zijn, zodat wat eerder gespeeld is leesbaar "
            "blijft.",
            "Names that have changed, so that old runs can still be read.") },
    { "accepts", read_accepts, false, 0, NULL,
      ABOUT("Waarschuwingen die je bewust laat staan, met de reden.",
            "Warnings that you leave on purpose, with the reason.") },
    { "example", read_example, false, 0, NULL,
      ABOUT("Een heel verloop, keuze voor keuze uitgelegd, voor wie begint.",
            "A whole run, explained choice by choice, for beginners.") },
    { .name = NULL },
};

static void read_first_fields(Reader *r, Draft *d, Spot block)
{
    lua_State *L = r->L;

    for (const Field *f = first_fields; f->name; f++) {
        lua_pushstring(L, f->name);
        if (lua_rawget(L, -2) != LUA_TNIL)
            f->read(r, f, d, spot_field(block, f->name));
        lua_pop(L, 1);
    }
    r->scenario->procedures = d->procedures;
    r->scenario->procedure_count = d->procedure_count;
    r->scenario->renames = d->renames;
    r->scenario->rename_count = d->rename_count;
}

/* The person or document on top that lacks its braces, which was said: others
 * may name it all the same. */
static const Piece *incomplete_piece(Reader *r)
{
    const Piece *piece = piece_at(r->L, -1);

    return piece && !piece->complete &&
                   (piece->kind == PIECE_PERSON ||
                    piece->kind == PIECE_DOCUMENT)
               ? piece
               : NULL;
}

/* Gives the piece on top, of any kind that a scenario holds, its number. */
static void name_piece(Reader *r, void *context, Spot spot)
{
    Draft *d = context;
    Scenario *s = r->scenario;
    const Piece *piece = block_piece(r, format_holds(PIECE_SCENARIO),
                                     piece_noun(PIECE_SCENARIO), spot);
    int top = lua_gettop(r->L);
    const char *id;

    if (!piece)
        piece = incomplete_piece(r);
    if (!piece)
        return;
    if (piece->kind == PIECE_PERSON) {
        if ((id = block_id(r, &d->people, top, "-")) != NULL)
            ARENA_PUSH(r->arena, s->people, s->person_count)->id = id;
    } else if (piece->kind == PIECE_DOCUMENT) {
        if ((id = block_id(r, &d->documents, top, "-")) != NULL)
            ARENA_PUSH(r->arena, s->documents, s->document_count)->id = id;
    } else if (piece->kind == PIECE_STEP) {
        if ((id = block_id(r, &d->steps, top, "-")) == NULL)
            return;
        ARENA_PUSH(r->arena, s->steps, s->step_count)->id = id;
        *ARENA_PUSH(r->arena, d->items.steps, d->items.step_count) =
            spot.item + 1;
    } else {
        if (block_id(r, &d->contacts, top, "-_") != NULL)
            *ARENA_PUSH(r->arena, d->items.contacts, d->items.contact_count) =
                spot.item + 1;
    }
}

/* Reads people and documents: the piece on top. */
static void read_thing(Reader *r, void *context, Spot spot)
{
    Scenario *s = r->scenario;
    const Piece *piece = piece_at(r->L, -1);
    const char *id = piece ? piece_id(r->L, -1) : "";
    int document = scenario_document(s, id);

    (void)context;
    (void)spot;
    if (!piece || !piece->complete)
        return;
    piece_push_value(r->L, -1);
    if (piece->kind == PIECE_PERSON) {
        for (int i = 0; i < s->person_count; i++)
            if (strcmp(s->people[i].id, id) == 0)
                read_fields(r, person_fields, piece_noun(PIECE_PERSON),
                            &s->people[i], spot_of_piece(piece), false);
    } else if (piece->kind == PIECE_DOCUMENT && document >= 0) {
        read_fields(r, document_fields, piece_noun(PIECE_DOCUMENT),
                    &s->documents[document], spot_of_piece(piece), false);
    }
    lua_pop(r->L, 1);
}

/* Which events some choice's fate hangs on. */
static EventSet watched_by(const Condition *condition)
{
    return condition->needs | condition->unless;
}

static EventSet watched_by_choice(const Choice *c)
{
    EventSet watched = watched_by(&c->when);

    for (int i = 0; i < c->way_count; i++)
        watched |= watched_by(&c->ways[i].when);
    for (int i = 0; i < c->raise_count; i++)
        watched |= watched_by(&c->raises[i].when);
    return watched;
}

/* What follows from the whole: hidden bits of state. */
static void finish(Reader *r, Spot block)
{
    Scenario *s = r->scenario;

    for (int i = 0; i < s->choice_count; i++) {
        s->watched |= watched_by_choice(&s->choices[i]);
        if (s->choices[i].once >= 0)
            s->choices[i].once = s->once_count++;
    }
    for (int i = 0; i < s->step_count; i++)
        for (int k = 0; k < s->steps[i].raise_count; k++)
            s->watched |= watched_by(&s->steps[i].raises[k].when);
    if (s->once_count > ONCE_MAX)
        reader_error(
            r, block, MESSAGE_TOO_MANY,
            TEXTS(((Text){ { "keuzes met 'once' of 'again = false'",
                             "choices with 'once' or 'again = false'" } }),
                  WORD("64")));
}

void read_scenario(Reader *r)
{
    Draft d = { .procedure_count = 0 };
    Scenario *s = r->scenario;
    const Piece *piece = piece_at(r->L, -1);
    Spot block = spot_of_piece(piece);
    IdList self = { .count = 0 };
    const char *id = block_id(r, &self, lua_gettop(r->L), "-");

    s->id = id ? id : "";
    s->line = piece->line;
    s->start = s->complainant = -1;
    piece_push_value(r->L, -1);
    read_first_fields(r, &d, block);
    read_items(r, block, name_piece, &d);
    read_fields(r, scenario_fields, piece_noun(PIECE_SCENARIO), s, block, true);
    read_items(r, block, read_thing, NULL);
    read_steps(r, &d.items);
    finish(r, block);
    lua_pop(r->L, 1);
}
