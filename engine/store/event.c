#include "store/event.h"

#include <string.h>

static const char *const names[] = {
    [EVENT_CHOSEN] = "chosen",
    [EVENT_REWOUND] = "rewound",
    [EVENT_REFLECTED] = "reflected",
    [EVENT_VOTED] = "voted",
};

const char *event_kind_name(EventKind kind)
{
    return names[kind];
}

EventKind event_kind_named(const char *name, size_t length)
{
    for (int i = 0; i < EVENT_KIND_COUNT; i++)
        if (strlen(names[i]) == length && memcmp(names[i], name, length) == 0)
            return (EventKind)i;
    return EVENT_KIND_COUNT;
}

/* How many events tell of a beginning that is shared with a run before: moves,
 * and then a rewind that takes none of them back. */
static int shared_events(const Events *events)
{
    int moves = 0;

    while (moves < events->count && events->events[moves].kind == EVENT_CHOSEN)
        moves++;
    return moves > 0 && moves < events->count &&
                   events->events[moves].kind == EVENT_REWOUND &&
                   events->events[moves].number == moves
               ? moves + 1
               : 0;
}

int64_t events_active_ms(const Events *events)
{
    enum { PAUSE_MAX_MS = 600000 };
    int shared = shared_events(events);
    int64_t active = 0, last = shared ? events->events[shared - 1].ms : 0;

    for (int i = shared; i < events->count; i++) {
        const Event *event = &events->events[i];
        int64_t pause = event->ms - last;

        if (event->kind == EVENT_REFLECTED || pause <= 0)
            continue;
        active += pause < PAUSE_MAX_MS ? pause : PAUSE_MAX_MS;
        last = event->ms;
    }
    return active;
}
