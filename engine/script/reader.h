#ifndef SCRIPT_READER_H
#define SCRIPT_READER_H

#include <stddef.h>

#include "core/diag.h"
#include "core/scenario.h"
#include "script/piece.h"
#include "script/sandbox.h"

/*
 * Reading Lua's tables into records, as tables of fields say.
 *
 * A mistake is noted with its place and the reading goes on, so that one check
 * shows an author everything that is wrong. What is read is copied into the
 * reader's arena, which is made outside the protected call all this runs in: a
 * Lua error, thrown here or below, leaks nothing and leaves no half-owned
 * thing. Access is raw: no metamethod of an author's ever runs.
 */
typedef struct {
    lua_State *L;
    Sandbox *sandbox;
    Arena *arena; /* of the scenario or procedure being read */
    Diags *diags;
    Source *source;
    const char *file;
    Procedure *procedure; /* being read, or the scenario's, then constant */
    Scenario *scenario;   /* an empty one while a procedure is read */
    bool has_hooks;       /* authors' functions are allowed */
    int interned[3];      /* registry references, see reader_text.c */
} Reader;

/* Where in the file a value stands: a field of a block, or its n-th item. */
typedef struct {
    int line;  /* of the constructor it belongs to */
    int block; /* or -1 */
    const char *field;
    int item; /* from 0, if field is NULL; -1 for the block itself */
} Spot;

Spot spot_of_piece(const Piece *piece);
Spot spot_field(Spot block, const char *name);
Spot spot_item(Spot block, int item);

/* The block that the value at `spot` opens. */
Spot spot_inside(const Reader *r, Spot spot);

/* The line of a spot. */
int reader_line(const Reader *r, Spot spot);

/* Notes an error at a spot. Returns it for a suggestion, or NULL. */
Diag *reader_error(Reader *r, Spot spot, Message message, const Text *args);
Diag *reader_note(Reader *r, Spot spot, Message message, const Text *args);
void reader_warning(Reader *r, Spot spot, Message message, const Text *args);

typedef struct Field Field;

/* Reads the value on top of the stack, which stays there. */
typedef void FieldFn(Reader *r, const Field *field, void *record, Spot spot);

struct Field {
    const char *name;
    FieldFn *read;
    bool required;
    size_t offset; /* in the record */
    const void *detail;
    Text about; /* a sentence of help for authors */
};

#define ABOUT(nl, en)                                                          \
    {                                                                          \
        {                                                                      \
            nl, en                                                             \
        }                                                                      \
    }

/*
 * Reads the table on top of the stack into `record` as `fields` says, and notes
 * what is missing or unknown. `noun` says what it is. Items without a name are
 * looked at by the caller if `has_items`, and a mistake otherwise.
 */
void read_fields(Reader *r, const Field *fields, Text noun, void *record,
                 Spot spot, bool has_items);

/*
 * Calls `read` for each item of the table on top of the stack, with the item on
 * top. `context` is passed on.
 */
typedef void ItemFn(Reader *r, void *context, Spot spot);
void read_items(Reader *r, Spot block, ItemFn *read, void *context);

/* As read_items, for a value that is a list or one item alone; a table with
 * names in it is one item. */
void read_one_or_more(Reader *r, Spot spot, ItemFn *read, void *context);

/* The record field that `field` speaks of. */
#define FIELD_OF(type, field, record)                                          \
    ((type *)(void *)((char *)(record) + (field)->offset))

/* Kinds of fields. `detail` is given where it says so. */
FieldFn read_text;     /* Text, lines run on */
FieldFn read_letter;   /* Text, lines as written */
FieldFn read_word;     /* const char *: any id */
FieldFn read_portrait; /* const char *: any id, but a known one is expected */
FieldFn read_number;   /* int; detail: const Bounds */
FieldFn read_flag;     /* bool */
FieldFn read_option;   /* int: index in detail, a list of words ended by NULL */
FieldFn read_mood;     /* const char *; detail as for read_option */
FieldFn read_checked;  /* nothing: it is read elsewhere */

typedef struct {
    int low, high;
} Bounds;

/* To be called, in the protected call, before anything is read. */
void reader_begin(Reader *r);

/* The string on top of the stack as sound text, shared with all equal ones;
 * NULL, having said why, if it is no string or not sound. */
const char *reader_string(Reader *r, Spot spot);

/* The text on top of the stack, a string or { nl = …, en = … }. */
bool reader_text(Reader *r, Spot spot, bool keep_lines, Text *text);

/* Says that the value on top is of the wrong type. */
void reader_wrong_type(Reader *r, Spot spot, Text wanted);

/* Which characters an id may have beside lower case letters and digits. */
bool reader_check_id(Reader *r, const char *id, const char *also, Spot spot);

/* Adds to what was said of `name` the nearest of `candidates`, a list ended by
 * NULL, and all their names. */
void reader_suggest(Reader *r, Diag *diag, const char *name,
                    const char *const *candidates);

/* Notes that `name` is unknown, with the nearest of `candidates`. */
void reader_unknown(Reader *r, Spot spot, Text what, const char *name,
                    const char *const *candidates);

#endif
