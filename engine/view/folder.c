#include "view/folder.h"

#include <string.h>

#include "view/screens.h"

/* What an overview is asked, and how it goes on. */

enum { FILES_AT_ONCE = 40, PLANS_MAX = 8 };

void app_read_with(App *app, const FolderReader *reader)
{
    app->overview.reader = *reader;
}

bool overview_begin(App *app, const char *path, int64_t now_ms)
{
    FolderReader *reader = &app->overview.reader;
    FolderView fresh = { .reader = *reader,
                         .reading = true,
                         .wish = { .mode = -1, .pseudonyms = true } };

    if (!reader->begin || !reader->begin(reader->context, path, &app->error))
        return false;
    run_leave(app, now_ms);
    ways_end(app);
    fresh.path = arena_text(app->arena, path, strlen(path));
    app->overview = fresh;
    show_screen(app, SCREEN_OVERVIEW);
    return true;
}

/* Whoever goes back to the overview need not wait for them. */
static bool ways_are_counted(const App *app)
{
    return app->screen == SCREEN_WAYS && app->overview.ways.counting;
}

void overview_go_on(App *app)
{
    FolderView *o = &app->overview;

    for (int i = 0; o->reading && i < FILES_AT_ONCE; i++)
        o->reading = o->reader.next(o->reader.context);
    for (int i = 0; ways_are_counted(app) && i < FILES_AT_ONCE; i++)
        ways_go_on(app);
}

bool overview_is_busy(const App *app)
{
    return app->overview.reading || ways_are_counted(app);
}

/* The last one again, or else where run files are written. */
void overview_open(App *app, int argument, int64_t now_ms)
{
    const Keeper *keeper = &app->keeper;
    const char *path = app->overview.path;

    (void)argument;
    if (!path && keeper->folder)
        path = keeper->folder(keeper->context);
    if (path)
        app_take_in(app, path, now_ms);
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

int overview_place(const App *app, const CohortRun *run)
{
    const FolderReader *reader = &app->overview.reader;
    int count;

    return (int)(run - reader->runs(reader->context, &count));
}

Cohort overview_cohort(const App *app, Arena *arena)
{
    const FolderView *o = &app->overview;
    int count = 0;
    const CohortRun *runs = o->reader.runs(o->reader.context, &count);

    return cohort_of(runs, count, &o->wish, app_language(app), arena);
}

static bool played_by(const CohortPerson *person, const CohortRun *run)
{
    for (int i = 0; i < person->runs; i++)
        if (person->played[i] == run)
            return true;
    return false;
}

const CohortPerson *overview_person(const App *app, const Cohort *cohort)
{
    const FolderView *o = &app->overview;
    int count = 0;
    const CohortRun *runs = o->reader.runs(o->reader.context, &count);

    for (int i = 0; i < cohort->count; i++)
        if (played_by(&cohort->people[i], &runs[o->person]))
            return &cohort->people[i];
    return NULL;
}

static bool is_among(const CohortRun *const *list, int count,
                     const CohortRun *run)
{
    for (int i = 0; i < count; i++)
        if (strcmp(list[i]->scenario, run->scenario) == 0)
            return true;
    return false;
}

/* Puts a run in its place among others, by title. */
static void put_in(const CohortRun **list, int count, const CohortRun *run,
                   Language language)
{
    const char *title = text_in(run->title, language);
    int at = count;

    for (; at > 0 && strcmp(text_in(list[at - 1]->title, language), title) > 0;
         at--)
        list[at] = list[at - 1];
    list[at] = run;
}

const CohortRun *const *overview_situations(const App *app, Arena *arena,
                                            int *count)
{
    const FolderReader *reader = &app->overview.reader;
    const CohortRun **found = NULL;
    int run_count = 0;
    const CohortRun *runs = reader->runs(reader->context, &run_count);

    *count = 0;
    for (int i = 0; i < run_count; i++)
        if (!is_among(found, *count, &runs[i])) {
            ARENA_PUSH(arena, found, *count);
            put_in(found, *count - 1, &runs[i], app_language(app));
        }
    return found;
}

const Procedure *overview_plan(const App *app, int place)
{
    const FolderReader *reader = &app->overview.reader;
    const Procedure *found[PLANS_MAX] = { NULL };
    int count = 0, plans = 0;
    const CohortRun *runs = reader->runs(reader->context, &count);

    for (int i = 0; i < count && plans < PLANS_MAX; i++) {
        int at = 0;

        while (at < plans && strcmp(found[at]->id, runs[i].procedure->id) != 0)
            at++;
        if (at == plans)
            found[plans++] = runs[i].procedure;
    }
    return place < plans ? found[place] : NULL;
}

void overview_only_plan(App *app, int place, int64_t now_ms)
{
    const Procedure *plan = overview_plan(app, place);

    (void)now_ms;
    app->overview.wish.procedure = plan ? plan->id : NULL;
    app->overview.page = 0;
}

/* All of them for -1. */
void overview_only_situation(App *app, int place, int64_t now_ms)
{
    Arena *arena = arena_new();
    int count;
    const CohortRun *const *found = overview_situations(app, arena, &count);

    (void)now_ms;
    app->overview.wish.scenario =
        place < 0 || place >= count ? NULL : found[place]->scenario;
    app->overview.page = 0;
    arena_free(arena);
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

void overview_write_down(App *app, int paper, int64_t now_ms)
{
    const FolderView *o = &app->overview;

    (void)now_ms;
    if (app->screen == SCREEN_OVERVIEW && o->reader.write)
        o->reader.write(o->reader.context, (FolderPaper)paper, &o->wish,
                        app_language(app), &app->error);
}
