#include "view/screens.h"

#include <string.h>

/* The folder of situations of one's own: how it is chosen. */

void app_set_catalogue(App *app, const Catalogue *catalogue)
{
    const char *chosen =
        app->procedure < 0 ? NULL : app->catalogue.procedures[app->procedure];

    app->catalogue = *catalogue;
    app->procedure = chosen ? find_procedure(catalogue, chosen) : -1;
    show_screen(app, SCREEN_HOME);
}

void own_ask(App *app, int argument, int64_t now_ms)
{
    (void)argument;
    if (!app->keeper.own)
        return;
    const char *path = app->keeper.own(app->keeper.context).path;
    Entry *entry = &app->entries[ENTRY_OWN];

    *entry = (Entry){ .length = 0 };
    entry_insert(entry, path ? path : "", path ? strlen(path) : 0);
    open_over(app, SCREEN_OWN, now_ms);
    app->focus = (Action){ VERB_WRITE, ENTRY_OWN };
}

/* What was found there stands among the settings. */
static bool take_own(App *app, const char *path, int64_t now_ms)
{
    if (!app->keeper.keep_own(app->keeper.context, path, &app->error))
        return false;
    show_screen(app, SCREEN_HOME);
    open_over(app, SCREEN_SETTINGS, now_ms);
    app->focus = (Action){ VERB_OWN, 0 };
    return true;
}

void own_keep(App *app, int argument, int64_t now_ms)
{
    (void)argument;
    if (app->screen == SCREEN_OWN)
        take_own(app, line_typed(app, ENTRY_OWN), now_ms);
}

bool own_takes(App *app, const char *path)
{
    const Keeper *keeper = &app->keeper;

    return keeper->is_own && keeper->is_own(keeper->context, path) &&
           take_own(app, path, 0);
}
