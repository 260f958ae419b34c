#include "core/retake.h"

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
    char contact[SESSION_WORD_MAX];

    if (!colon) {
        snprintf(out, size, "%s", now_called(s, word));
        return;
    }
    snprintf(contact, sizeof contact, "%.*s", (int)(colon - word), word);
    snprintf(out, size, "%s:%s", now_called(s, contact),
             now_called(s, colon + 1));
}

bool session_retake(Session *session, const char *step, const char *word,
                    int64_t at_ms)
{
    const Scenario *s = session_scenario(session);
    const Step *here = &s->steps[session_state(session)->step];
    char now[SESSION_WORD_MAX];

    if (session_is_over(session) || strcmp(here->id, now_called(s, step)) != 0)
        return false;
    word_now(s, word, now, sizeof now);

    int choice = session_find(session, now);
    return choice >= 0 && session_take(session, choice, at_ms, NULL);
}

Session *session_redo(const Session *old, const Scenario *scenario, int *taken,
                      Error *err)
{
    Session *session = session_new(scenario, err);
    const Scenario *before = session_scenario(old);
    char word[SESSION_WORD_MAX];
    int count;
    const Move *moves = session_moves(old, &count);

    *taken = 0;
    while (session && *taken < count) {
        const Move *move = &moves[*taken];

        session_word(old, move->choice, word, sizeof word);
        if (!session_retake(session, before->steps[move->step].id, word,
                            move->at_ms))
            break;
        (*taken)++;
    }
    return session;
}
