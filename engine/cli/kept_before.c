#include "cli/kept_inside.h"
#include "cli/votes.h"

#include <string.h>

#include "store/outcome.h"
#include "store/retrace.h"

/* What the store has of before, on its way to the app. */

int find_card(const Catalogue *catalogue, const char *scenario)
{
    for (int i = 0; i < catalogue->count; i++)
        if (strcmp(catalogue->cards[i].id, scenario) == 0)
            return i;
    return -1;
}

/* `last`: the one asked for before, as most runs are under one procedure. */
static const Procedure *find_procedure(const Kept *kept, const char *id,
                                       const Procedure *last)
{
    if (last && strcmp(last->id, id) == 0)
        return last;
    Diags *diags = diags_new();
    const Procedure *found =
        library_procedure(kept->cli->library, id, diags, NULL);

    diags_free(diags);
    return found;
}

static void tell_result(const Kept *kept, const Attempt *attempt,
                        const Procedure *procedure)
{
    Result result = { .card = find_card(kept->catalogue, attempt->scenario),
                      .procedure = procedure };
    Verdict verdicts[RULES_MAX] = { 0 };

    if (result.card < 0 || !result.procedure ||
        !outcome_read(attempt->outcome, result.procedure, result.statuses))
        return;
    for (int i = 0; i < result.procedure->rule_count; i++)
        verdicts[i].status = result.statuses[i];
    result.score = score_of(verdicts, result.procedure->rule_count);
    app_add_result(kept->app, &result);
}

/* The choices of a run that go on with it may no longer all be possible. */
static void say_changed(Kept *kept, const Session *session, const Retrace *r)
{
    char stopped[16], total[16];
    const char *title =
        text_in(session_scenario(session)->title, app_language(kept->app));

    snprintf(stopped, sizeof stopped, "%d", r->taken + 1);
    snprintf(total, sizeof total, "%d", r->total);
    error_set(&kept->news, MESSAGE_RUN_CHANGED,
              ARGS(title, stopped, total, r->stopped.word));
}

/* The line of a run that was left is what the journal has of it. */
static void take_up(Kept *kept, const KeptRun *run, const Events *events,
                    const Session *session)
{
    int count;

    session_moves(session, &count);
    journal_take_up(kept->journal, &run->attempt, events);
    kept->attempt = 1;
    kept->line_count = 0;
    for (int i = 0; i < count; i++) {
        Event event = event_of_move(session, i, kept->arena);

        *ARENA_PUSH(kept->arena, kept->line, kept->line_count) = event;
    }
}

static void offer_run(Kept *kept, const KeptRun *run)
{
    const Catalogue *catalogue = kept->catalogue;
    Store *store = journal_store(kept->journal);
    int card = find_card(catalogue, run->attempt.scenario);
    Events events;
    Retrace result;

    if (card < 0 || !store_events(store, &run->attempt.id, kept->arena, &events,
                                  &kept->news))
        return;
    const Scenario *s =
        catalogue->open(catalogue->context, card, run->attempt.procedure, NULL);
    Session *session =
        s ? retrace(s, events.events, events.count, &result, NULL) : NULL;
    if (!session)
        return;
    if (result.taken < result.total) {
        const Event end = { .kind = EVENT_REWOUND,
                            .number = result.taken,
                            .ms = events.events[events.count - 1].ms };

        *ARENA_PUSH(kept->arena, events.events, events.count) = end;
        say_changed(kept, session, &result);
    }
    take_up(kept, run, &events, session);
    Played played = {
        .card = card,
        .mode = mode_of_word(run->attempt.mode),
        .seed = (uint64_t)run->attempt.seed,
        .rewound = result.rewound,
    };
    played.votes =
        votes_of_events(session, &events, kept->arena, &played.vote_count);
    app_put_aside(kept->app, &played, session);
}

/* The run that was left last, unless its situation was finished since. */
static const KeptRun *find_left(const KeptRun *runs, int count)
{
    const KeptRun *left = NULL;

    for (int i = 0; i < count; i++) {
        const Attempt *attempt = &runs[i].attempt;

        if (!attempt->outcome[0])
            left = &runs[i];
        else if (left && strcmp(left->attempt.scenario, attempt->scenario) == 0)
            left = NULL;
    }
    return left;
}

void kept_tell_before(Kept *kept)
{
    Store *store = journal_store(kept->journal);
    const Procedure *procedure = NULL;
    KeptRun *runs;
    int count;

    if (!store_runs(store, &journal_trainee(kept->journal)->id, kept->arena,
                    &runs, &count, &kept->news))
        return;
    for (int i = 0; i < count; i++) {
        const Attempt *attempt = &runs[i].attempt;

        /* What a group came to is nobody's own. */
        if (!attempt->outcome[0] || mode_of_word(attempt->mode) == MODE_ROOM)
            continue;
        procedure = find_procedure(kept, attempt->procedure, procedure);
        tell_result(kept, attempt, procedure);
    }
    /* What a guest sees last may be being played elsewhere. */
    const KeptRun *left = find_left(runs, count);
    if (left && !store_is_guest(store))
        offer_run(kept, left);
}
