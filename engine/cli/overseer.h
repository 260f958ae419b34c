#ifndef CLI_OVERSEER_H
#define CLI_OVERSEER_H

#include "cli/cli.h"
#include "view/folder.h"

/* Lets the app read folders of run files. */
typedef struct Overseer Overseer;

/* The library must outlive it. */
Overseer *overseer_new(Cli *cli);

/* overseer_free(NULL) does nothing. The app must be gone by then. */
void overseer_free(Overseer *overseer);

/* The catalogue must outlive it too. */
void overseer_join(Overseer *overseer, App *app, const Catalogue *catalogue);

/* Is this a folder, and not that of one situation? */
bool overseer_is_for(const char *path);

#endif
