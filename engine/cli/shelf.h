#ifndef CLI_SHELF_H
#define CLI_SHELF_H

#include "script/library.h"
#include "view/app.h"

/*
 * The situations of a library as the app wants them, from easy to hard, and
 * behind them those of the folder `own`, which need not be there and may be
 * NULL: OWN/NAME/scenario.lua. The shelf owns the cards and answers the app's
 * questions from the library, which it borrows. It must outlive the app.
 */
typedef struct Shelf Shelf;

Shelf *shelf_new(Library *library, const char *own);

/*
 * The situations of another folder of the user's own stand on the shelf from
 * now on, in the place of those of the one before, and so do its procedures.
 * What was lent stays valid.
 */
void shelf_set_own(Shelf *shelf, const char *own);

/* What that folder has, but for where it is. */
OwnFolder shelf_own(const Shelf *shelf);

/* shelf_free(NULL) does nothing. */
void shelf_free(Shelf *shelf);

/*
 * The card of the situation called `name`, or of the one at that path, which is
 * put on the shelf; -1 if there is none or it has mistakes, having filled `err`
 * or `diags`.
 */
int shelf_find(Shelf *shelf, const char *name, Diags *diags, Error *err);

/*
 * Borrowed: its cards are valid until the next shelf_find. `procedure`, a name
 * or a path or NULL, is one of those that can be chosen.
 */
Catalogue shelf_catalogue(Shelf *shelf, const char *procedure);

#endif
