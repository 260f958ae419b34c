#include "view/screens.h"

#include <string.h>

void hindsight_end(App *app)
{
    Hindsight *h = &app->hindsight;

    session_free(h->moment);
    session_free(h->other);
    arena_free(h->arena);
    *h = (Hindsight){ 0 };
}

/* The first door that was shut, or else how it ended. */
static int worth_looking_at(const Review *review)
{
    for (int i = 0; i < review->turn_count; i++)
        if (review_closed(review, i))
            return i;
    return review->turn_count - 1;
}

void hindsight_begin(App *app)
{
    Hindsight *h = &app->hindsight;

    hindsight_end(app);
    h->arena = arena_new();
    h->known = review_run(h->arena, app->session, &h->review, &h->error);
    if (h->known)
        hindsight_look(app, worth_looking_at(&h->review));
}

void hindsight_look(App *app, int turn)
{
    Hindsight *h = &app->hindsight;

    if (!h->known || turn < 0 || turn >= h->review.turn_count)
        return;
    session_free(h->moment);
    h->turn = turn;
    h->moment = session_copy(app->session, turn, &h->error);
    h->known = h->moment != NULL;
}

const char *hindsight_other_procedure(const App *app)
{
    const Scenario *scenario = session_scenario(app->session);

    /* One that is being written is in no catalogue. */
    for (int i = 0; !app->making.plays && i < scenario->procedure_count; i++)
        if (strcmp(scenario->procedures[i], scenario->procedure->id) != 0)
            return scenario->procedures[i];
    return NULL;
}

void hindsight_compare(App *app)
{
    Hindsight *h = &app->hindsight;
    const Catalogue *catalogue = &app->catalogue;
    const char *procedure = hindsight_other_procedure(app);
    Path path = { NULL, 0 };

    session_free(h->other);
    h->other = NULL;
    h->other_error = (Error){ 0 };
    const Scenario *scenario = catalogue->open(catalogue->context, app->card,
                                               procedure, &h->other_error);
    Session *other = scenario ? session_new(scenario, &h->other_error) : NULL;
    if (!other)
        return;
    const Move *moves = session_moves(app->session, &path.count);
    path.choices = arena_alloc(h->arena, (size_t)path.count * sizeof(int));
    for (int i = 0; i < path.count; i++)
        path.choices[i] = moves[i].choice;
    size_t size = (size_t)path.count * SESSION_WORD_MAX + 1;
    char *words = arena_alloc(h->arena, size);
    path_words(session_scenario(app->session), &path, words, size);
    if (session_replay(other, words, &h->other_error))
        h->other = other;
    else
        session_free(other);
}
