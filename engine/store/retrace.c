#include "store/retrace.h"

#include <string.h>

#include "core/retake.h"

/* The moves that were not taken back, in `arena`. */
static const Event **final_line(const Event *events, int count, Arena *arena,
                                Retrace *result)
{
    const Event **line = NULL;
    int length = 0;

    for (int i = 0; i < count; i++)
        if (events[i].kind == EVENT_CHOSEN) {
            *ARENA_PUSH(arena, line, length) = &events[i];
        } else if (events[i].kind == EVENT_REWOUND) {
            result->rewound = true;
            if (events[i].number >= 0 && events[i].number < length)
                length = (int)events[i].number;
        }
    result->total = length;
    return line;
}

Session *retrace(const Scenario *scenario, const Event *events, int count,
                 Retrace *result, Error *err)
{
    Session *session = session_new(scenario, err);
    Arena *arena = arena_new();

    *result = (Retrace){ 0 };
    const Event **line = final_line(events, count, arena, result);
    while (session && result->taken < result->total) {
        const Event *event = line[result->taken];

        if (!session_retake(session, event->step, event->word, event->ms)) {
            result->stopped = *event;
            break;
        }
        result->taken++;
    }
    arena_free(arena);
    return session;
}

Event event_of_move(const Session *session, int move, Arena *arena)
{
    const Scenario *s = session_scenario(session);
    char word[2 * WORD_MAX + 2];
    int count;
    const Move *m = &session_moves(session, &count)[move];
    const char *step = s->steps[m->step].id;

    session_word(session, m->choice, word, sizeof word);
    return (Event){ .kind = EVENT_CHOSEN,
                    .step = arena_text(arena, step, strlen(step)),
                    .word = arena_text(arena, word, strlen(word)),
                    .text = "",
                    .ms = m->at_ms };
}
