#include "core/traffic.h"

#include <string.h>

static int *numbers(Arena *arena, int count, int value)
{
    int *all = arena_alloc(arena, ((size_t)count + 1) * sizeof *all);

    for (int i = 0; i < count; i++)
        all[i] = value;
    return all;
}

Traffic traffic_new(Arena *arena, const Scenario *scenario)
{
    int steps = scenario->step_count, choices = scenario->choice_count;

    return (Traffic){ .scenario = scenario,
                      .steps = numbers(arena, steps, 0),
                      .choices = numbers(arena, choices, 0),
                      .step_last = numbers(arena, steps, 0),
                      .choice_last = numbers(arena, choices, 0),
                      .first = numbers(arena, steps, -1),
                      .arena = arena };
}

static int step_here(const Traffic *t, const Scenario *theirs, int step)
{
    return theirs == t->scenario
               ? step
               : scenario_step(t->scenario, theirs->steps[step].id);
}

static int contact_choice_here(const Traffic *t, const Scenario *theirs,
                               const Choice *choice)
{
    const Scenario *s = t->scenario;
    int at = scenario_contact(s, theirs->contacts[choice->contact].id);

    return at < 0 ? -1
                  : scenario_choice(s, s->contacts[at].first_choice,
                                    s->contacts[at].choice_count, choice->id);
}

static int choice_here(const Traffic *t, const Scenario *theirs, int index)
{
    const Scenario *s = t->scenario;
    const Choice *choice = &theirs->choices[index];

    if (theirs == s)
        return index;
    if (choice->contact >= 0)
        return contact_choice_here(t, theirs, choice);
    int step = choice->step < 0 ? -1 : step_here(t, theirs, choice->step);
    return step < 0 ? -1
                    : scenario_choice(s, s->steps[step].first_choice,
                                      s->steps[step].choice_count, choice->id);
}

/* Once for each run; what is not here has no place. */
static void count_once(int *counts, int *last, int place, int run)
{
    if (place < 0 || last[place] == run)
        return;
    last[place] = run;
    counts[place]++;
}

static TrafficRoad *find_road(const Traffic *t, int from, int to)
{
    int at = t->first[from];

    while (at >= 0 && t->roads[at].to != to)
        at = t->roads[at].next;
    return at < 0 ? NULL : &t->roads[at];
}

static TrafficRoad *road_to_count(Traffic *t, int from, int to)
{
    TrafficRoad *road = find_road(t, from, to);

    if (road)
        return road;
    road = ARENA_PUSH(t->arena, t->roads, t->road_count);
    *road = (TrafficRoad){ .to = to, .next = t->first[from] };
    t->first[from] = t->road_count - 1;
    return road;
}

static void count_road(Traffic *t, int from, int to)
{
    if (from < 0 || to < 0 || from == to)
        return;
    TrafficRoad *road = road_to_count(t, from, to);
    if (road->last == t->runs)
        return;
    road->last = t->runs;
    road->runs++;
    t->most = road->runs > t->most ? road->runs : t->most;
}

void traffic_add(Traffic *t, const Session *session)
{
    const Scenario *theirs = session_scenario(session);
    int count;
    const Move *moves = session_moves(session, &count);
    int at = -1;

    t->runs++;
    t->ended += session_is_over(session);
    for (int i = 0; i <= count; i++) {
        int step = i < count ? moves[i].step : session_state(session)->step;
        int now = step_here(t, theirs, step);

        count_once(t->steps, t->step_last, now, t->runs);
        count_road(t, at, now);
        if (i < count)
            count_once(t->choices, t->choice_last,
                       choice_here(t, theirs, moves[i].choice), t->runs);
        at = now;
    }
}

int traffic_between(const Traffic *traffic, int from, int to)
{
    const TrafficRoad *road = find_road(traffic, from, to);

    return road ? road->runs : 0;
}
