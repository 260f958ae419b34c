#include "view/folder.h"

#include <string.h>

#include "view/screens.h"

/* What an overview is asked, and how it goes on. */

enum { FILES_AT_ONCE = 40 };

void app_read_with(App *app, const FolderReader *reader)
{
    app->overview.reader = *reader;
}

bool overview_begin(App *app, const char *path)
{
    FolderReader *reader = &app->overview.reader;
    FolderView fresh = { .reader = *reader,
                         .reading = true,
                         .wish = { .mode = -1, .pseudonyms = true } };

    if (!reader->begin || !reader->begin(reader->context, path, &app->error))
        return false;
    app->overview = fresh;
    show_screen(app, SCREEN_OVERVIEW);
    return true;
}

void overview_go_on(App *app)
{
    FolderView *o = &app->overview;

    for (int i = 0; o->reading && i < FILES_AT_ONCE; i++)
        o->reading = o->reader.next(o->reader.context);
}

void overview_stop(App *app, int argument, int64_t now_ms)
{
    (void)argument;
    (void)now_ms;
    app->overview.stopped = app->overview.reading;
    app->overview.reading = false;
}

void overview_sort(App *app, int sort, int64_t now_ms)
{
    (void)now_ms;
    app->overview.wish.sort = (CohortSort)sort;
}

void overview_only_mode(App *app, int mode, int64_t now_ms)
{
    (void)now_ms;
    app->overview.wish.mode = mode;
    app->overview.page = 0;
}

/* Is there a run of the same situation before it? */
static bool was_before(const CohortRun *runs, int at)
{
    for (int i = 0; i < at; i++)
        if (strcmp(runs[i].scenario, runs[at].scenario) == 0)
            return true;
    return false;
}

const CohortRun *overview_situation(const App *app, int place)
{
    const FolderReader *reader = &app->overview.reader;
    int count = 0;
    const CohortRun *runs = reader->runs(reader->context, &count);

    for (int i = 0; i < count; i++)
        if (!was_before(runs, i) && place-- == 0)
            /* The reader's. cppcheck-suppress returnDanglingLifetime */
            return &runs[i];
    return NULL;
}

/* All of them for -1. */
void overview_only_situation(App *app, int place, int64_t now_ms)
{
    const CohortRun *run = place < 0 ? NULL : overview_situation(app, place);

    (void)now_ms;
    app->overview.wish.scenario = run ? run->scenario : NULL;
    app->overview.page = 0;
}

void overview_hide_names(App *app, int hide, int64_t now_ms)
{
    (void)now_ms;
    app->overview.wish.pseudonyms = hide;
}

void overview_turn_page(App *app, int page, int64_t now_ms)
{
    (void)now_ms;
    app->overview.page = page;
    app->focus = (Action){ VERB_NONE, 0 };
}
