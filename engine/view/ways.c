#include "view/screens.h"

/* Where the runs of one situation came: counted when it is asked for, as each
 * of them is played again. */

void ways_end(App *app)
{
    arena_free(app->overview.ways.arena);
    app->overview.ways = (Ways){ .arena = NULL };
}

void overview_show_ways(App *app, int argument, int64_t now_ms)
{
    Arena *arena = arena_new();
    const Cohort cohort = overview_cohort(app, arena);

    (void)argument;
    if (cohort.runs && app->overview.wish.scenario) {
        ways_end(app);
        app->overview.ways = (Ways){ .arena = arena_new(),
                                     .procedure = cohort.procedure,
                                     .wanted = cohort.runs,
                                     .counting = true };
        app->focus = (Action){ VERB_WAYS, 0 };
        open_over(app, SCREEN_WAYS, now_ms);
    }
    arena_free(arena);
}

static void count_run(App *app, int run)
{
    const FolderReader *reader = &app->overview.reader;
    Ways *ways = &app->overview.ways;
    Played played;
    Error err = { 0 };
    Session *session = reader->play(reader->context, run, &played, &err);

    if (!session) {
        ways->lost++;
        return;
    }
    if (!ways->traffic.scenario) {
        const Scenario *scenario = session_scenario(session);

        ways->traffic = traffic_new(ways->arena, scenario);
        ways->chart = chart_of(ways->arena, scenario);
        ways->step = scenario->start;
    }
    traffic_add(&ways->traffic, session);
    session_free(session);
}

void ways_go_on(App *app)
{
    const FolderReader *reader = &app->overview.reader;
    Ways *ways = &app->overview.ways;
    int count = 0;
    const CohortRun *runs = reader->runs(reader->context, &count);

    while (
        ways->next < count &&
        !cohort_wants(&app->overview.wish, ways->procedure, &runs[ways->next]))
        ways->next++;
    ways->counting = ways->next < count;
    if (ways->counting)
        count_run(app, ways->next++);
}

void ways_look_at(App *app, int step)
{
    app->overview.ways.step = step;
}

void overview_press_step(App *app, int step, int64_t now_ms)
{
    (void)now_ms;
    ways_look_at(app, step);
}
