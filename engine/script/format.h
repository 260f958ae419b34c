#ifndef SCRIPT_FORMAT_H
#define SCRIPT_FORMAT_H

#include "script/reader.h"

/*
 * The format as authors write it: what there is to write, what it holds, and a
 * sentence of help for each. The reader reads by these same tables; definition
 * files, the reference and the schema are written from them.
 */

/* The fields of each block, ended by one without a name. */
extern const Field scenario_fields[], person_fields[], document_fields[],
    step_fields[], choice_fields[], way_fields[], contact_fields[];
extern const Field procedure_fields[], source_fields[], event_fields[],
    norm_fields[], phase_fields[], fact_fields[], term_fields[], rule_fields[];

typedef struct {
    PieceKind kind;
    const Field *fields;
    unsigned holds; /* pieces that may stand among them: 1 << PieceKind */
} FormatBlock;

/* The blocks, those of scenarios first; NULL after the last. */
const FormatBlock *format_block(int index);

/* The pieces that may stand among the fields of a block. */
unsigned format_holds(PieceKind kind);

/* A function that stands for a value: "range(from, to, start)". NULL after the
 * last. */
typedef struct {
    PieceKind kind;
    const char *form;
    const char *luals; /* its parameters, and what it gives */
} FormatFunction;
const FormatFunction *format_function(int index);

/* What a field takes. */
typedef struct {
    FieldFn *read;
    const char *luals;  /* as the Lua language server names types */
    const char *schema; /* in JSON Schema; options and numbers add to it */
    Text words;
} FormatType;
const FormatType *format_type(const Field *field);

/* The words that a field chooses among, ended by NULL; or NULL. */
const char *const *format_options(const Field *field);

/* The least and greatest of a field that takes a number, or NULL. */
const Bounds *format_bounds(const Field *field);

#endif
