#include "cli/votes.h"

#include <stdio.h>
#include <string.h>

/* As they are kept. */
static const char *const team_words[TEAMS_MAX] = { "", "2", "3", "4" };

/* One that is not known here is the last that is. */
static int team_of(const char *word)
{
    int team = 0;

    while (team + 1 < TEAMS_MAX && strcmp(word, team_words[team]) != 0)
        team++;
    return team;
}

static const char *option_word(const Session *session, Action option,
                               Arena *arena)
{
    const Scenario *s = session_scenario(session);
    char word[2 * WORD_MAX + 2] = ":";

    if (option.verb == VERB_CHOOSE)
        session_word(session, option.argument, word, sizeof word);
    else if (option.verb == VERB_CALL)
        snprintf(word, sizeof word, "%s:", s->contacts[option.argument].id);
    return arena_text(arena, word, strlen(word));
}

Event event_of_vote(const Session *session, const Vote *vote, Arena *arena)
{
    const Scenario *s = session_scenario(session);
    int count;
    const Move *move = &session_moves(session, &count)[vote->move];
    const char *step = s->steps[move->step].id;

    return (Event){ .kind = EVENT_VOTED,
                    .step = arena_text(arena, step, strlen(step)),
                    .word = option_word(session, vote->option, arena),
                    .text = team_words[vote->team],
                    .number = vote->count,
                    .ms = move->at_ms };
}

/* The choice of a step or, after the colon, of a contact; -1 if there is none
 * of that name. */
static int find_choice(const Scenario *s, const Step *step, const char *word)
{
    const char *colon = strchr(word, ':');
    char contact[WORD_MAX + 1];

    if (!colon)
        return scenario_choice(s, step->first_choice, step->choice_count, word);
    snprintf(contact, sizeof contact, "%.*s", (int)(colon - word), word);
    int called = scenario_contact(s, contact);
    return called < 0
               ? -1
               : scenario_choice(s, s->contacts[called].first_choice,
                                 s->contacts[called].choice_count, colon + 1);
}

/* Its verb is VERB_NONE if the scenario no longer knows it. */
static Action option_of(const Scenario *s, const Event *event)
{
    size_t length = strlen(event->word);
    int step = scenario_step(s, event->step), found = -1;
    char contact[WORD_MAX + 1];

    if (strcmp(event->word, ":") == 0)
        return (Action){ VERB_ROOM, ROOM_PEOPLE };
    if (length && event->word[length - 1] == ':') {
        snprintf(contact, sizeof contact, "%.*s", (int)length - 1, event->word);
        found = scenario_contact(s, contact);
        return (Action){ found < 0 ? VERB_NONE : VERB_CALL, found };
    }
    if (step >= 0)
        found = find_choice(s, &s->steps[step], event->word);
    return (Action){ found < 0 ? VERB_NONE : VERB_CHOOSE, found };
}

Vote *votes_of_events(const Session *session, const Events *events,
                      Arena *arena, int *count)
{
    const Scenario *s = session_scenario(session);
    Vote *votes = NULL;
    int moves = 0;

    *count = 0;
    for (int i = 0; i < events->count; i++) {
        const Event *e = &events->events[i];

        if (e->kind == EVENT_CHOSEN)
            moves++;
        if (e->kind == EVENT_REWOUND && e->number < moves)
            moves = (int)e->number;
        while (e->kind == EVENT_REWOUND && *count &&
               votes[*count - 1].move >= moves)
            --*count;
        Action option =
            e->kind == EVENT_VOTED ? option_of(s, e) : (Action){ VERB_NONE, 0 };
        if (option.verb != VERB_NONE)
            *ARENA_PUSH(arena, votes, *count) =
                (Vote){ .move = moves,
                        .option = option,
                        .team = team_of(e->text),
                        .count = (int)(e->number > PRESENT_MAX ? PRESENT_MAX
                                                               : e->number) };
    }
    return votes;
}
