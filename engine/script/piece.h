#ifndef SCRIPT_PIECE_H
#define SCRIPT_PIECE_H

#include <lua.h>

#include "core/diag.h"
#include "core/text.h"
#include "script/source.h"

/*
 * What an author's file is made of when Lua has run it: each constructor
 * (step "x" { … }) and each function of the format (range, at_least, …) gives
 * a piece, a userdatum that only this program can open. Mistakes in how they
 * are put together are noted while the file runs.
 */
typedef enum {
    PIECE_SCENARIO,
    PIECE_PERSON,
    PIECE_DOCUMENT,
    PIECE_STEP,
    PIECE_CHOICE,
    PIECE_CONTACT,
    PIECE_PROCEDURE,
    PIECE_EVENT,
    PIECE_ACTIVITY,
    PIECE_NORM,
    PIECE_PHASE,
    PIECE_FACT,
    PIECE_TERM,
    PIECE_RULE,
    PIECE_EXPECTATION,
    PIECE_NAMED, /* those before have an id and braces */
    PIECE_RANGE = PIECE_NAMED,
    PIECE_ONE_OF,
    PIECE_UP,
    PIECE_DOWN,
    PIECE_AT_LEAST,
    PIECE_AT_MOST,
    PIECE_NOT,
    PIECE_ALSO,
    PIECE_FIRST,
    PIECE_KEPT,
    PIECE_BROKEN,
    PIECE_KINDS
} PieceKind;

typedef struct {
    PieceKind kind;
    int line;
    int block;     /* in the source, or -1 */
    bool complete; /* has its braces, or nothing but numbers */
    int numbers[3];
    int number_count;
} Piece;

/* What the pieces of one file share while it is read. */
typedef struct {
    const char *file;
    Source *source;
    Diags *diags;
} PieceContext;

/* Puts the constructors in the globals of `L`; `context` is borrowed. */
void piece_install(lua_State *L, PieceContext *context);

/* Takes them out again: functions that live on must not reach the context. */
void piece_remove(lua_State *L);

/* The piece at a stack index, or NULL. */
Piece *piece_at(lua_State *L, int index);

/* Pushes what the piece holds: its table, text or value; and its id. */
void piece_push_value(lua_State *L, int index);
const char *piece_id(lua_State *L, int index);

/* "step", and "een stap" / "a step". */
const char *piece_word(PieceKind kind);
Text piece_noun(PieceKind kind);

/* A sentence of help for authors. */
Text piece_about(PieceKind kind);

#endif
