#include "cli/ways.h"

#include <stdlib.h>
#include <string.h>

/* Of the situation of this run; a new one for the first of its kind. */
static Traffic *traffic_of(Traffic **all, int *count, const Session *session,
                           Arena *arena)
{
    const Scenario *scenario = session_scenario(session);

    for (int i = 0; i < *count; i++)
        if (strcmp((*all)[i].scenario->id, scenario->id) == 0)
            return &(*all)[i];
    Traffic *traffic = ARENA_PUSH(arena, *all, *count);
    *traffic = traffic_new(arena, scenario);
    return traffic;
}

static int by_title(const void *a, const void *b)
{
    const Scenario *s = ((const Traffic *)a)->scenario;
    const Scenario *t = ((const Traffic *)b)->scenario;
    int order =
        strcmp(text_in(s->title, LANGUAGE_NL), text_in(t->title, LANGUAGE_NL));

    return order ? order : strcmp(s->id, t->id);
}

void ways_count(Intake *intake, const CohortWish *wish, CohortSource *source,
                Arena *arena)
{
    Arena *scratch = arena_new();
    Traffic *all = NULL;
    int runs, count = 0;
    const CohortRun *list = intake_runs(intake, &runs);

    for (int i = 0; i < runs; i++) {
        Error err = { 0 };
        RunFile file;
        Retrace retraced;

        if (!cohort_wants(wish, source->cohort->procedure, &list[i]))
            continue;
        arena_reset(scratch);
        Session *session =
            intake_play(intake, i, scratch, &file, &retraced, &err);
        if (session)
            traffic_add(traffic_of(&all, &count, session, arena), session);
        else
            source->lost++;
        session_free(session);
    }
    if (count)
        qsort(all, (size_t)count, sizeof *all, by_title);
    source->ways = all;
    source->way_count = count;
    arena_free(scratch);
}
