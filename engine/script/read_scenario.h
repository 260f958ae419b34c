#ifndef SCRIPT_READ_SCENARIO_H
#define SCRIPT_READ_SCENARIO_H

#include "script/reader.h"

/* Read the scenario or the procedure whose piece is on top of the stack into
 * r->scenario or r->procedure. */
void read_scenario(Reader *r);
void read_procedure(Reader *r);

/* Fields of a scenario that the others need. */
FieldFn read_state;
FieldFn read_procedures;
FieldFn read_renames;

/* Where the steps and contacts of a scenario stand in its table (from 1), in
 * the order in which they have been numbered. */
typedef struct {
    int *steps, *contacts;
    int step_count, contact_count;
} StepItems;

FieldFn read_accepts;
FieldFn read_example;

/* And of a procedure. */
FieldFn read_rule_kind;
FieldFn read_source;

/* Reads the steps, and the contacts over those of the procedure, of the
 * scenario whose table is on top of the stack. */
void read_steps(Reader *r, const StepItems *items);

#endif
