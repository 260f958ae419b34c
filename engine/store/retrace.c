#include "store/retrace.h"

#include <stdio.h>
#include <string.h>

/* What is called so now. */
static const char *now_called(const Scenario *s, const char *id)
{
    for (int i = 0; i < s->rename_count; i++)
        if (strcmp(s->renames[i].from, id) == 0)
            return s->renames[i].to;
    return id;
}

/* "contact:choice" or "choice", each as it is called now. */
static void word_now(const Scenario *s, const char *word, char *out,
                     size_t size)
{
    const char *colon = strchr(word, ':');
    char contact[WORD_MAX + 1];

    if (!colon) {
        snprintf(out, size, "%s", now_called(s, word));
        return;
    }
    snprintf(contact, sizeof contact, "%.*s", (int)(colon - word), word);
    snprintf(out, size, "%s:%s", now_called(s, contact),
             now_called(s, colon + 1));
}

static bool take(Session *session, const Event *event)
{
    const Scenario *s = session_scenario(session);
    const Step *step = &s->steps[session_state(session)->step];
    char word[2 * WORD_MAX + 2];

    if (session_is_over(session) ||
        strcmp(step->id, now_called(s, event->step)) != 0)
        return false;
    word_now(s, event->word, word, sizeof word);

    int choice = session_find(session, word);
    return choice >= 0 && session_take(session, choice, event->ms, NULL);
}

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
        if (!take(session, line[result->taken])) {
            result->stopped = *line[result->taken];
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
