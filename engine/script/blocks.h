#ifndef SCRIPT_BLOCKS_H
#define SCRIPT_BLOCKS_H

#include "script/parts.h"

/*
 * What scenarios and procedures have in common: named pieces that stand among
 * the fields, and the people one can call with their choices.
 */

/* Names taken so far of one kind of piece, to find one given twice. */
typedef struct {
    const char **ids;
    int *lines;
    int count;
} IdList;

/*
 * The id of the piece at `index`, checked; NULL, having said why, if it has
 * none, or shares it with another.
 */
const char *block_id(Reader *r, IdList *taken, int index, const char *also);

/*
 * The piece on top of the stack if it is one of `allowed` (a bit for each
 * kind) and complete; else NULL, having said that it does not belong in
 * `where`.
 */
const Piece *block_piece(Reader *r, unsigned allowed, Text where, Spot spot);

/* A growing list of choices. */
typedef struct {
    Choice *items;
    int count;
} ChoiceList;

/* Adds the choices that stand in the table on top; says how many. */
int block_choices(Reader *r, Spot block, int step, int contact,
                  ChoiceList *list);

/* Reads over `contact` what the piece at `index` gives; its choices replace
 * those it has. */
void block_contact(Reader *r, int index, Contact *contact, int number,
                   ChoiceList *list);

#endif
