#include "core/scenario.h"

#include <stdio.h>
#include <string.h>

void scenario_free(Scenario *scenario)
{
    if (!scenario)
        return;
    if (scenario->hooks.free)
        scenario->hooks.free(scenario->hooks.context);
    arena_free(scenario->arena);
}

void procedure_free(Procedure *procedure)
{
    if (procedure)
        arena_free(procedure->arena);
}

int procedure_event(const Procedure *procedure, const char *id)
{
    for (int i = 0; i < procedure->event_count; i++)
        if (strcmp(procedure->events[i].id, id) == 0)
            return i;
    return -1;
}

int scenario_step(const Scenario *scenario, const char *id)
{
    for (int i = 0; i < scenario->step_count; i++)
        if (strcmp(scenario->steps[i].id, id) == 0)
            return i;
    return -1;
}

int scenario_contact(const Scenario *scenario, const char *id)
{
    for (int i = 0; i < scenario->contact_count; i++)
        if (strcmp(scenario->contacts[i].id, id) == 0)
            return i;
    return -1;
}

int scenario_document(const Scenario *scenario, const char *id)
{
    for (int i = 0; i < scenario->document_count; i++)
        if (strcmp(scenario->documents[i].id, id) == 0)
            return i;
    return -1;
}

int scenario_choice(const Scenario *scenario, int first, int count,
                    const char *id)
{
    for (int i = first; i < first + count; i++)
        if (strcmp(scenario->choices[i].id, id) == 0)
            return i;
    return -1;
}

bool scenario_accepts(const Scenario *scenario, int number)
{
    for (int i = 0; i < scenario->accept_count; i++)
        if (scenario->accepts[i].number == number)
            return true;
    return false;
}

char *variable_values(const Variable *variable, char *out, size_t size)
{
    const Variable *v = variable;
    size_t used = 0;

    if (v->kind == VARIABLE_RANGE)
        snprintf(out, size, "%d … %d", v->low, v->high);
    else if (v->kind == VARIABLE_FLAG)
        snprintf(out, size, "true, false");
    else
        for (int i = 0; i <= v->high && used < size; i++)
            used += (size_t)snprintf(out + used, size - used, "%s%s",
                                     i ? ", " : "", v->words[i]);
    return out;
}

static EventSet raised(const Raise *raises, int count)
{
    EventSet events = 0;

    for (int i = 0; i < count; i++)
        events |= (EventSet)1 << raises[i].event;
    return events;
}

EventSet scenario_raises(const Scenario *scenario)
{
    EventSet events = 0;

    for (int i = 0; i < scenario->step_count; i++)
        events |=
            raised(scenario->steps[i].raises, scenario->steps[i].raise_count);
    for (int i = 0; i < scenario->choice_count; i++)
        events |= raised(scenario->choices[i].raises,
                         scenario->choices[i].raise_count);
    return events;
}

const char *ending_name(Ending ending)
{
    static const char *const names[] = {
        [ENDING_NONE] = "open",           [ENDING_SOLVED] = "solved",
        [ENDING_SETTLED] = "settled",     [ENDING_RULED] = "ruled",
        [ENDING_UNSETTLED] = "unsettled", [ENDING_LEFT] = "left",
    };

    return (size_t)ending < sizeof names / sizeof *names ? names[ending] : NULL;
}
