#include <string.h>

#include "view/screens.h"

/* A run of somebody else, handed in: its debrief is looked at, over the
 * overview, while the run that was played here waits. */

/* The run that the screens know, which they give up. */
static RunState lay_aside(App *app)
{
    RunState run = { .card = app->card,
                     .mode = app->mode,
                     .seed = app->seed,
                     .session = app->session,
                     .rewound = app->rewound,
                     .taken_in = app->taken_in,
                     .made = app->making.plays,
                     .hindsight = app->hindsight,
                     .votes = app->room.votes,
                     .vote_count = app->room.vote_count };

    memcpy(run.entries, app->entries, sizeof run.entries);
    app->hindsight = (Hindsight){ 0 };
    return run;
}

static void take_up(App *app, const RunState *run)
{
    app->card = run->card;
    app->mode = run->mode;
    app->seed = run->seed;
    app->session = run->session;
    app->rewound = run->rewound;
    app->taken_in = run->taken_in;
    app->making.plays = run->made;
    app->hindsight = run->hindsight;
    app->room.votes = run->votes;
    app->room.vote_count = run->vote_count;
    memcpy(app->entries, run->entries, sizeof run->entries);
}

void overview_show_participant(App *app, int run, int64_t now_ms)
{
    app->overview.person = run;
    /* Where to come back to, also for who pressed it without a key. */
    app->focus = (Action){ VERB_PARTICIPANT, run };
    open_over(app, SCREEN_PARTICIPANT, now_ms);
    app->focus = (Action){ VERB_LOOK, run };
}

/* The votes are borrowed until another run is looked at. */
static RunState handed_in(const Played *played, Session *session)
{
    RunState run = { .card = played->card,
                     .mode = played->mode,
                     .seed = played->seed,
                     .session = session,
                     .rewound = played->rewound,
                     .taken_in = true };

    run_reflect(run.entries, &played->reflection);
    return run;
}

void overview_look(App *app, int run, int64_t now_ms)
{
    const FolderReader *reader = &app->overview.reader;
    Played played = { .card = -1 };
    Session *session =
        app->looks ? NULL
                   : reader->play(reader->context, run, &played, &app->error);

    if (!session)
        return;
    const RunState shown = handed_in(&played, session);
    app->aside = lay_aside(app);
    app->looks = true;
    take_up(app, &shown);
    room_set_votes(app, played.votes, played.vote_count);
    hindsight_begin(app);
    app->focus = (Action){ VERB_LOOK, run };
    open_over(app, (int)run_debrief(app), now_ms);
}

void overview_stop_looking(App *app)
{
    if (!app->looks)
        return;
    hindsight_end(app);
    session_free(app->session);
    app->looks = false;
    take_up(app, &app->aside);
}
