#ifndef CLI_KEPT_H
#define CLI_KEPT_H

#include "cli/cli.h"
#include "cli/shelf.h"
#include "store/journal.h"

/*
 * What the app does, on its way to the store, and what the store has of before,
 * on its way to the app.
 */
typedef struct Kept Kept;

/* `name`: of who plays, or NULL. The library must outlive it. */
Kept *kept_new(Cli *cli, const char *name);

/* kept_free(NULL) does nothing. Says on standard error if something could not
 * be saved to the last. */
void kept_free(Kept *kept);

/* Where it is kept; NULL if nothing can be. Lent as long as the kept. */
Store *kept_store(const Kept *kept);

/* What was set before. */
void kept_settings(const Kept *kept, Settings *settings);

/*
 * Tells the app what was played before, offers the run that was left, and keeps
 * what it does from now on. `catalogue` is that of the app, and
 * follows the folder of the user's own.
 */
void kept_join(Kept *kept, App *app, Catalogue *catalogue);

/* The folder of situations of the user's own, as it was chosen or as it comes;
 * NULL if there is none. `kept` may be NULL. */
const char *own_folder(const Kept *kept, Arena *arena);

/* Has the app choose another, for this shelf, which is that of `catalogue`. */
void kept_offer_own(Kept *kept, Shelf *shelf, const char *folder,
                    const char *procedure);

/* Lets the app tell what happened to the store, if there is anything to tell.
 */
void kept_tell(const Kept *kept, App *app);

/* The mode that is kept under this word. */
Mode mode_of_word(const char *word);

/* The card of that situation, or -1. */
int find_card(const Catalogue *catalogue, const char *scenario);

/* What was written, as the events of a run have it. */
Reflection reflection_in(const Events *events);

/* The folder of the store, in `arena`: that of --data, or where the system
 * wants such things (XDG Base Directory). NULL if there is none. */
const char *data_folder(const Cli *cli, Arena *arena);

#endif
