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
