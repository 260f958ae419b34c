#include "view/screens.h"

#include <assert.h>
#include <string.h>

/* What the nodes of a screen ask for that bears on a run: how one begins, goes
 * on, is taken back and ends. */

static const char *procedure_id(const App *app)
{
    return app->procedure < 0 ? NULL
                              : app->catalogue.procedures[app->procedure];
}

bool run_shows_plan(const App *app)
{
    return app->mode == MODE_PRACTICE || !app->session ||
           session_is_over(app->session);
}

Screen run_screen(const App *app)
{
    return app->mode == MODE_ROOM ? SCREEN_ROOM : SCREEN_PLAY;
}

Screen run_debrief(const App *app)
{
    return app->mode == MODE_ROOM ? SCREEN_ROOM_DEBRIEF : SCREEN_DEBRIEF;
}

void run_leave(App *app, int64_t now_ms)
{
    Screen from = app->depth > 0 ? app->below[0].screen : app->screen;

    if (from == SCREEN_PLAY || from == SCREEN_ROOM)
        app->left = now_ms;
}

/* What was written is about one run. */
static void empty_entries(App *app)
{
    for (int i = 0; i < REFLECTION_COUNT; i++)
        app->entries[i] = (Entry){ .length = 0 };
}

/* Opens what is about to begin; false if it cannot be played. */
static bool introduce(App *app, int card)
{
    const Catalogue *catalogue = &app->catalogue;
    const Scenario *scenario = catalogue->open(catalogue->context, card,
                                               procedure_id(app), &app->error);

    if (!scenario)
        return false;
    app->intro = scenario;
    app->intro_card = card;
    return true;
}

void run_choose_card(App *app, int card, int64_t now_ms)
{
    (void)now_ms;
    if (!introduce(app, card))
        return;
    show_screen(app, SCREEN_INTRO);
}

void run_choose_mode(App *app, int mode, int64_t now_ms)
{
    (void)now_ms;
    app->wanted_mode = (Mode)mode;
}

void run_choose_procedure(App *app, int procedure, int64_t now_ms)
{
    (void)now_ms;
    app->procedure = procedure;
    if (app->screen == SCREEN_INTRO)
        introduce(app, app->intro_card);
}

void run_play(App *app, Session *session, int64_t began)
{
    hindsight_end(app);
    session_free(app->session);
    app->session = session;
    app->began = began;
    app->attempt++;
    app->taken_in = false;
    app->making.plays = false;
    empty_entries(app);
    show_screen(app, run_screen(app));
}

static void begin(App *app, const Scenario *scenario, int card, Mode mode,
                  int64_t now_ms)
{
    Session *session = session_new(scenario, &app->error);

    if (!session)
        return;
    app->card = card;
    app->mode = mode;
    app->seed = mode == MODE_ROOM ? 0 : app->next_seed;
    app->next_seed = shuffle_next_seed(app->next_seed);
    app->rewound = false;
    room_take_back(app, 0);
    run_play(app, session, now_ms);
}

void run_begin(App *app, int argument, int64_t now_ms)
{
    (void)argument;
    if (app->screen == SCREEN_INTRO)
        begin(app, app->intro, app->intro_card, app->wanted_mode, now_ms);
}

/* A group sees the choices as they were written. */
void run_teach(App *app, int card, int64_t now_ms)
{
    if (introduce(app, card))
        begin(app, app->intro, card, MODE_ROOM, now_ms);
}

void run_resume(App *app, int argument, int64_t now_ms)
{
    (void)argument;
    if (!app->session || session_is_over(app->session))
        return;
    app->began += now_ms - app->left;
    show_screen(app, run_screen(app));
}

void run_again(App *app, int argument, int64_t now_ms)
{
    bool made = app->making.plays;

    (void)argument;
    if (!app->session)
        return;
    begin(app, session_scenario(app->session), app->card, app->mode, now_ms);
    app->making.plays = made;
}

/* Keeps what the run that has just ended came to. */
static void keep_result(App *app)
{
    const Procedure *procedure = session_scenario(app->session)->procedure;
    Verdict verdicts[RULES_MAX];
    int count;
    const Happening *happenings = session_happenings(app->session, &count);

    judge(procedure, happenings, count, true, verdicts);
    Result result = { .card = app->card,
                      .procedure = procedure,
                      .score = score_of(verdicts, procedure->rule_count) };
    for (int i = 0; i < procedure->rule_count; i++)
        result.statuses[i] = verdicts[i].status;
    app_add_result(app, &result);
}

/* Shows where the run stands after one move or more; at its end, `last`. */
static void show_run(App *app, Screen last)
{
    bool over = session_is_over(app->session);

    if (over && !app->making.plays && app->mode != MODE_ROOM)
        keep_result(app);
    if (over)
        hindsight_begin(app);
    show_screen(app, over ? last : run_screen(app));
    if (app->screen == SCREEN_REFLECT)
        app->focus = (Action){ VERB_WRITE, ENTRY_AIM };
}

int64_t run_time(const App *app, int64_t now_ms)
{
    int count;
    const Move *moves = session_moves(app->session, &count);
    int64_t last = count ? moves[count - 1].at_ms : 0;
    int64_t at = now_ms - app->began;

    return at > last ? at : last;
}

void run_choose(App *app, int choice, int64_t now_ms)
{
    if (session_take(app->session, choice, run_time(app, now_ms), &app->error))
        show_run(app, app->making.plays || app->mode == MODE_ROOM
                          ? run_debrief(app)
                          : SCREEN_REFLECT);
}

bool app_replay(App *app, const char *words, Error *err)
{
    assert(app->screen == SCREEN_PLAY);
    bool taken = session_replay(app->session, words, err);

    show_run(app, run_debrief(app));
    return taken;
}

void run_call(App *app, int contact, int64_t now_ms)
{
    (void)now_ms;
    if (!state_can_call(session_scenario(app->session),
                        session_state(app->session)))
        return;
    show_screen(app, run_screen(app));
    app->calling = contact;
}

void run_hang_up(App *app, int argument, int64_t now_ms)
{
    int contact = app->calling;

    (void)argument;
    (void)now_ms;
    show_screen(app, run_screen(app));
    app->focus = (Action){ VERB_CALL, contact };
}

/* Over a call that is going on, which stays. */
void run_read(App *app, int document, int64_t now_ms)
{
    (void)now_ms;
    app->reading = document;
    app->focus = (Action){ VERB_NONE, 0 };
}

void run_close(App *app, int argument, int64_t now_ms)
{
    (void)argument;
    (void)now_ms;
    app->focus = (Action){ VERB_READ, app->reading };
    app->reading = -1;
}

void run_reflect(Entry *entries, const Reflection *written)
{
    const char *const texts[REFLECTION_COUNT] = { written->aim,
                                                  written->again };

    for (int i = 0; i < REFLECTION_COUNT; i++)
        if (texts[i])
            entry_insert(&entries[i], texts[i], strlen(texts[i]));
}

void app_take_in(App *app, const char *path, int64_t now_ms)
{
    Played played = { .card = -1 };
    Session *session = NULL;

    while (app->looks)
        go_back(app, 0, now_ms);
    app->error = (Error){ 0 };
    if (own_takes(app, path) || overview_begin(app, path, now_ms) ||
        error_is_set(&app->error))
        return;
    if (app->keeper.take_in)
        session = app->keeper.take_in(app->keeper.context, path, &played,
                                      &app->error);
    if (!session)
        return;
    if (app->session && !session_is_over(app->session)) {
        session_free(session);
        error_set(&app->error, MESSAGE_TAKEN_IN, NO_ARGS);
        return;
    }
    app->card = played.card;
    app->mode = played.mode;
    app->seed = played.seed;
    run_play(app, session, 0);
    app->taken_in = true;
    app->rewound = played.rewound;
    run_reflect(app->entries, &played.reflection);
    room_set_votes(app, played.votes, played.vote_count);
    show_run(app, run_debrief(app));
}

/* In practice only: a test is played as it comes. */
void run_rewind(App *app, int move, int64_t now_ms)
{
    int count;

    (void)now_ms;
    if (!app->session || session_is_over(app->session) ||
        app->mode == MODE_TEST)
        return;
    session_moves(app->session, &count);
    if (move < 0 || move >= count)
        return;
    session_rewind(app->session, move);
    room_take_back(app, move);
    app->rewound = true;
    show_screen(app, run_screen(app));
}

void run_take_back(App *app, int argument, int64_t now_ms)
{
    int count;

    (void)argument;
    session_moves(app->session, &count);
    run_rewind(app, count - 1, now_ms);
}

/* A new run that shares the beginning; what the first came to stays. */
void run_play_on(App *app, int move, int64_t now_ms)
{
    Session *session = session_copy(app->session, move, &app->error);
    bool made = app->making.plays;
    int count;

    if (!session)
        return;
    const Move *moves = session_moves(session, &count);
    app->mode = app->mode == MODE_ROOM ? MODE_ROOM : MODE_PRACTICE;
    app->rewound = true;
    room_take_back(app, move);
    run_play(app, session, now_ms - (count ? moves[count - 1].at_ms : 0));
    app->making.plays = made;
}
