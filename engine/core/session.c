#include "core/session.h"

#include <assert.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* Where a run is, apart from how it got there. */
typedef struct {
    State state;
    int day;
    int moments;
    int happening_count;
} Point;

struct Session {
    Arena *arena;
    const Scenario *scenario;
    Point now;
    Move *moves;
    Point *before; /* each move: going back may ask no function again */
    int move_count;
    Happening *happenings;
};

/* Adds what a move brought about; it begins on day `before`. */
static void record(Session *s, int move, int before, const Outcome *outcome)
{
    Point *now = &s->now;
    bool entering = false;

    for (int i = 0; i < outcome->event_count; i++) {
        Happening *h =
            ARENA_PUSH(s->arena, s->happenings, now->happening_count);

        if (i > 0 && outcome->events[i].entering && !entering)
            now->moments++;
        entering = outcome->events[i].entering;
        *h = (Happening){ .event = outcome->events[i].event,
                          .move = move,
                          .moment = now->moments,
                          .day = entering ? now->day : before };
    }
    now->moments++;
}

/* The calendar on entering the step where the run now is. */
static void turn_to_step_day(Session *s)
{
    int day = s->scenario->steps[s->now.state.step].day;

    if (day > s->now.day)
        s->now.day = day;
}

Session *session_new(const Scenario *scenario, Error *err)
{
    Arena *arena = arena_new();
    Session *s = arena_alloc(arena, sizeof *s);
    Outcome outcome;

    s->arena = arena;
    s->scenario = scenario;
    s->now.day = 1;
    if (!state_begin(scenario, &s->now.state, &outcome, err)) {
        session_free(s);
        return NULL;
    }
    turn_to_step_day(s);
    record(s, -1, s->now.day, &outcome);
    return s;
}

void session_free(Session *session)
{
    if (session)
        arena_free(session->arena);
}

/* "bellen, wachten, supervisor:anoniem": what could have been taken. */
static void list_open(const Session *s, char *out, size_t size)
{
    int open[CHOICES_MAX];
    int count =
        state_open_choices(s->scenario, &s->now.state, open, CHOICES_MAX);
    const char more[] = ", …";
    size_t used = 0;

    out[0] = '\0';
    for (int i = 0; i < count; i++) {
        char word[160];

        session_word(s, open[i], word, sizeof word);
        if (used + strlen(word) + 2 * sizeof more > size) {
            snprintf(out + used, size - used, "%s", more);
            return;
        }
        used += (size_t)snprintf(out + used, size - used, "%s%s", i ? ", " : "",
                                 word);
    }
}

static bool not_open(const Session *s, const char *word, Error *err)
{
    char open[400];

    if (s->now.state.over)
        return error_set(err, MESSAGE_RUN_IS_OVER, ARGS(word));
    list_open(s, open, sizeof open);
    return error_set(err, MESSAGE_NOT_OPEN, ARGS(word, open));
}

bool session_take(Session *session, int choice, int64_t at_ms, Error *err)
{
    Session *s = session;
    Point before = s->now;
    Move move = { .choice = choice,
                  .at_ms = at_ms,
                  .step = before.state.step,
                  .day = before.day };
    Outcome outcome;
    Error own = { 0 };
    char word[160];

    if (!err)
        err = &own;
    if (!state_take(s->scenario, &s->now.state, choice, &outcome, err))
        return error_is_set(err)
                   ? false
                   : not_open(s, session_word(s, choice, word, sizeof word),
                              err);
    move.way = outcome.way;
    int count = s->move_count;
    *ARENA_PUSH(s->arena, s->before, count) = before;
    *ARENA_PUSH(s->arena, s->moves, s->move_count) = move;
    s->now.day += s->scenario->choices[choice].days;
    if (outcome.entered)
        turn_to_step_day(s);
    record(s, s->move_count - 1, move.day, &outcome);
    return true;
}

Session *session_copy(const Session *session, int length, Error *err)
{
    Session *copy = session_new(session->scenario, err);

    for (int i = 0; copy && i < length; i++) {
        const Move *move = &session->moves[i];

        if (session_take(copy, move->choice, move->at_ms, err))
            continue;
        session_free(copy);
        return NULL;
    }
    return copy;
}

void session_rewind(Session *session, int length)
{
    assert(length >= 0 && length <= session->move_count);
    if (length == session->move_count)
        return;
    session->now = session->before[length];
    session->move_count = length;
}

int session_find(const Session *session, const char *word)
{
    const Scenario *scenario = session->scenario;
    const char *colon = strchr(word, ':');
    const Step *step = &scenario->steps[session->now.state.step];
    char contact[80];

    if (!colon)
        return scenario_choice(scenario, step->first_choice, step->choice_count,
                               word);
    snprintf(contact, sizeof contact, "%.*s", (int)(colon - word), word);

    int index = scenario_contact(scenario, contact);
    if (index < 0)
        return -1;
    return scenario_choice(scenario, scenario->contacts[index].first_choice,
                           scenario->contacts[index].choice_count, colon + 1);
}

/* Takes the next word off the list into `out`; an overlong one is cut, and so
 * unknown. Returns what is left, or NULL after the last. */
static const char *next_word(const char *words, char *out, size_t size)
{
    size_t length = strcspn(words, ",");
    size_t start = 0, end = length;

    while (start < end && words[start] == ' ')
        start++;
    while (end > start && words[end - 1] == ' ')
        end--;
    snprintf(out, size, "%.*s", (int)(end - start), words + start);
    return words[length] ? words + length + 1 : NULL;
}

bool session_replay(Session *session, const char *words, Error *err)
{
    while (words) {
        char word[160];

        words = next_word(words, word, sizeof word);
        if (!word[0])
            continue;

        int choice = session_find(session, word);
        if (choice < 0)
            return not_open(session, word, err);

        int64_t at = session->move_count
                         ? session->moves[session->move_count - 1].at_ms
                         : 0;
        if (!session_take(session, choice, at, err))
            return false;
    }
    return true;
}

char *session_word(const Session *session, int choice, char *out, size_t size)
{
    const Scenario *scenario = session->scenario;
    const Choice *c = &scenario->choices[choice];

    if (c->contact < 0)
        snprintf(out, size, "%s", c->id);
    else
        snprintf(out, size, "%s:%s", scenario->contacts[c->contact].id, c->id);
    return out;
}

const Scenario *session_scenario(const Session *session)
{
    return session->scenario;
}

const State *session_state(const Session *session)
{
    return &session->now.state;
}

const State *session_state_before(const Session *session, int move)
{
    return &session->before[move].state;
}

int session_day(const Session *session)
{
    return session->now.day;
}

bool session_is_over(const Session *session)
{
    return session->now.state.over;
}

const Move *session_moves(const Session *session, int *count)
{
    *count = session->move_count;
    return session->moves;
}

const Happening *session_happenings(const Session *session, int *count)
{
    *count = session->now.happening_count;
    return session->happenings;
}

int session_called_on(const Session *session, int contact)
{
    for (int i = session->move_count - 1; i >= 0; i--)
        if (session->scenario->choices[session->moves[i].choice].contact ==
            contact)
            return session->moves[i].day;
    return 0;
}

static bool step_shows(const Scenario *scenario, int step, int document)
{
    const Step *s = &scenario->steps[step];

    for (int i = 0; i < s->show_count; i++)
        if (s->shows[i] == document)
            return true;
    return false;
}

bool session_has_document(const Session *session, int document)
{
    for (int i = 0; i < session->move_count; i++)
        if (step_shows(session->scenario, session->moves[i].step, document))
            return true;
    return step_shows(session->scenario, session->now.state.step, document);
}
