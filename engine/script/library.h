#ifndef SCRIPT_LIBRARY_H
#define SCRIPT_LIBRARY_H

#include "core/diag.h"
#include "core/scenario.h"

/*
 * The scenarios and procedures of one folder:
 *
 *     DIR/NAME/scenario.lua
 *     DIR/procedures/NAME.lua
 *
 * A scenario that is given by its path, ELSEWHERE/NAME, may also be played
 * under the procedures of ELSEWHERE/procedures: from then on these are the
 * library's own as well, but for those whose name it has already.
 *
 * The library owns what it opens and lends it for its own life. Mistakes in a
 * file are kept with its entry; a broken file never breaks the rest.
 */
typedef struct Library Library;

/* Lists the folder. Fails if it cannot be read. */
Library *library_new(const char *folder, Error *err);

/* library_free(NULL) does nothing. */
void library_free(Library *library);

/* The procedures of FOLDER/procedures, if there are any, are from now on those
 * of the user: every scenario may be played under them. */
void library_add_procedures(Library *library, const char *folder);

/* Where the file of a procedure is; NULL if there is none of that name. */
const char *library_procedure_path(Library *library, const char *name,
                                   Error *err);

/* Is it one of those? */
bool library_is_own(const Library *library, const char *procedure);

/* As given to library_new. */
const char *library_folder(const Library *library);

/* Names in order: scenarios by name, procedures by name. NULL past the last. */
const char *library_scenario_name(const Library *library, int index);
const char *library_procedure_name(const Library *library, int index);

/*
 * The scenario `name` (of the folder, or a path to a .lua file or to a folder
 * with scenario.lua), under `procedure` (a name, a path to a .lua file, or NULL
 * for the scenario's default). NULL if it cannot be read: `diags` then says
 * what is wrong with the file, or `err` why there is no file; both may get
 * something. Warnings go to `diags` also when it succeeds.
 */
const Scenario *library_scenario(Library *library, const char *name,
                                 const char *procedure, Diags *diags,
                                 Error *err);

/* Where the file of that scenario is, whatever is in it; NULL if nothing is
 * called so. Lent for the library's life. */
const char *library_scenario_path(Library *library, const char *name,
                                  Error *err);

/* The same for a procedure alone. */
const Procedure *library_procedure(Library *library, const char *name,
                                   Diags *diags, Error *err);

#endif
