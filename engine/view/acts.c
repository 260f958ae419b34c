#include "view/screens.h"

#include <string.h>

/* What the nodes of a screen ask for, and how the app answers. */

void show_screen(App *app, Screen screen)
{
    overview_stop_looking(app);
    app->screen = screen;
    app->depth = 0;
    app->calling = app->reading = -1;
    app->room.page = ROOM_VOTE;
    app->room.shown = app->room.decides = false;
    app->room.team = 0;
    app->focus = (Action){ VERB_NONE, 0 };
}

void go_back(App *app, int argument, int64_t now_ms)
{
    (void)argument;
    (void)now_ms;
    if (app->depth == 0)
        return;
    const Below *below = &app->below[--app->depth];

    app->screen = below->screen;
    app->focus = below->focus;
    app->focus_at = below->focus_at;
    if (app->screen == SCREEN_PARTICIPANT)
        overview_stop_looking(app);
}

void open_over(App *app, int screen, int64_t now_ms)
{
    for (int i = 0; i < app->depth; i++)
        while (i < app->depth && (int)app->below[i].screen == screen)
            go_back(app, 0, now_ms);
    if ((int)app->screen == screen)
        return;
    app->below[app->depth++] =
        (Below){ app->screen, app->focus, app->focus_at };
    app->screen = (Screen)screen;
    app->focus = (Action){ VERB_NONE, 0 };
}

Action setting_action(Setting setting, int value)
{
    return (Action){ VERB_SET, (int)setting * SETTING_VALUES_MAX + value };
}

static void set(App *app, int argument, int64_t now_ms)
{
    int setting = argument / SETTING_VALUES_MAX;

    (void)now_ms;
    app->settings.chosen[setting] =
        (unsigned char)(argument % SETTING_VALUES_MAX);
    if (setting == SETTING_VOICE)
        app->hushed = false;
    if (app->keeper.settings)
        app->keeper.settings(app->keeper.context, &app->settings, &app->error);
}

/* Whoever has not chosen how to be read to, is read to aloud. */
static void start_or_stop_voice(App *app, int argument, int64_t now_ms)
{
    (void)argument;
    if (settings_voice(&app->settings) == VOICE_OFF)
        set(app, setting_action(SETTING_VOICE, VOICE_ALOUD).argument, now_ms);
    else
        app->hushed = !app->hushed;
}

static void go_home(App *app, int argument, int64_t now_ms)
{
    Screen from = app->depth > 0 ? app->below[0].screen : app->screen;

    (void)argument;
    run_leave(app, now_ms);
    if (app->making.plays && from != SCREEN_MAKE && from != SCREEN_HOME) {
        make_show(app, 0, now_ms);
        return;
    }
    show_screen(app, SCREEN_HOME);
    if (from == SCREEN_INTRO)
        app->focus = (Action){ VERB_PLAY, app->intro_card };
}

static void write_in(App *app, int field, int64_t now_ms)
{
    (void)now_ms;
    app->focus = (Action){ VERB_WRITE, field };
}

static void show_debrief(App *app, int argument, int64_t now_ms)
{
    (void)argument;
    (void)now_ms;
    if (app->session && session_is_over(app->session))
        show_screen(app, run_debrief(app));
}

static void look_back(App *app, int turn, int64_t now_ms)
{
    (void)now_ms;
    hindsight_look(app, turn);
}

static void compare(App *app, int argument, int64_t now_ms)
{
    (void)argument;
    hindsight_compare(app);
    open_over(app, SCREEN_COMPARE, now_ms);
}

/* The plan that the run is played under, or is about to be. */
static const char *plan_in_use(const App *app)
{
    if (app->screen != SCREEN_HOME && app->session)
        return session_scenario(app->session)->procedure->id;
    return app->procedure < 0 ? NULL
                              : app->catalogue.procedures[app->procedure];
}

/* This one of the catalogue's, or that in use for -1. */
static void show_plan(App *app, int procedure, int64_t now_ms)
{
    const char *id =
        procedure < 0 ? plan_in_use(app) : app->catalogue.procedures[procedure];
    const Procedure *plan =
        id && run_shows_plan(app)
            ? app->catalogue.procedure(app->catalogue.context, id)
            : NULL;

    if (!plan)
        return;
    app->plan = plan;
    open_over(app, SCREEN_PLAN, now_ms);
}

static void show_example(App *app, int card, int64_t now_ms)
{
    const Catalogue *catalogue = &app->catalogue;
    const Scenario *scenario =
        catalogue->open(catalogue->context, card, NULL, &app->error);

    if (!scenario)
        return;
    app->example = scenario;
    open_over(app, SCREEN_EXAMPLE, now_ms);
}

/* Of all that was played nothing is left, here either. */
static void forget_runs(App *app)
{
    app_set_player(app, &(PlayerName){ "", "" });
    error_set(&app->error, MESSAGE_FORGOTTEN, NO_ARGS);
}

static void forget(App *app, int argument, int64_t now_ms)
{
    const Keeper *keeper = &app->keeper;

    (void)now_ms;
    app->asked_to_forget = argument == FORGET_ASKED;
    if (argument == FORGET_SURE && keeper->forget &&
        keeper->forget(keeper->context, &app->error))
        forget_runs(app);
}

/* Is it a run that is kept, and not somebody else's, that has just ended? */
static bool may_be_written(const App *app)
{
    return app->session && session_is_over(app->session) &&
           app->screen == run_debrief(app) && !app->looks && !app->making.plays;
}

static void write_report(App *app, int argument, int64_t now_ms)
{
    const Keeper *keeper = &app->keeper;

    (void)argument;
    (void)now_ms;
    if (!may_be_written(app) || !keeper->report)
        return;
    app->asked_below = true;
    app->report = keeper->report(keeper->context, app->taken_in, &app->error);
    if (app->report)
        error_set(&app->error, MESSAGE_REPORT_WRITTEN, ARGS(app->report));
}

static void stop(App *app, int argument, int64_t now_ms)
{
    (void)argument;
    (void)now_ms;
    app->quit = true;
}

/* Before the next screen shows, what was done is kept. */
static void keep_run(App *app, int64_t now_ms)
{
    Played played = { .attempt = app->attempt,
                      .card = app->card,
                      .mode = app->mode,
                      .seed = app->seed,
                      .session = app->session,
                      .rewound = app->rewound,
                      .votes = app->room.votes,
                      .vote_count = app->room.vote_count };
    Error err = { 0 };

    if (!app->keeper.run || !app->session || app->taken_in ||
        app->making.plays || app->screen == SCREEN_HOME)
        return;
    played.at_ms = run_time(app, now_ms);
    played.reflection = app_reflection(app);
    app->keeper.run(app->keeper.context, &played, &err);
    if (error_is_set(&err))
        app->error = err;
}

/* Where a verb means something. */
typedef enum { ANYWHERE, IN_RUN, IN_ROOM } Meaning;

static void hand_out(App *app, int argument, int64_t now_ms)
{
    (void)argument;
    (void)now_ms;
    if (!may_be_written(app) || !app->keeper.hand_out)
        return;
    app->asked_below = true;
    app->keeper.hand_out(app->keeper.context, app->taken_in, &app->error);
}

static void hand_out_all(App *app, int argument, int64_t now_ms)
{
    (void)argument;
    (void)now_ms;
    if (app->keeper.hand_out_all)
        app->keeper.hand_out_all(app->keeper.context, &app->error);
}

/* Does a verb mean anything on the screen that is shown? */
static bool fits(const App *app, Meaning meaning)
{
    switch (meaning) {
    case ANYWHERE:
        return true;
    case IN_RUN:
        return app->screen == SCREEN_PLAY || app->screen == SCREEN_ROOM;
    default:
        return app->screen == SCREEN_ROOM;
    }
}

/* What is done for each verb, and where. */
static const struct {
    ActFn *act;
    Meaning meaning;
} verbs[] = {
    [VERB_HOME] = { go_home, ANYWHERE },
    [VERB_PLAY] = { run_choose_card, ANYWHERE },
    [VERB_MODE] = { run_choose_mode, ANYWHERE },
    [VERB_PROCEDURE] = { run_choose_procedure, ANYWHERE },
    [VERB_BEGIN] = { run_begin, ANYWHERE },
    [VERB_PLAN] = { show_plan, ANYWHERE },
    [VERB_EXAMPLE] = { show_example, ANYWHERE },
    [VERB_CHOOSE] = { run_choose, IN_RUN },
    [VERB_CALL] = { run_call, IN_RUN },
    [VERB_HANG_UP] = { run_hang_up, IN_RUN },
    [VERB_READ] = { run_read, IN_RUN },
    [VERB_CLOSE] = { run_close, IN_RUN },
    [VERB_BACK_ONE] = { run_take_back, IN_RUN },
    [VERB_REWIND] = { run_rewind, ANYWHERE },
    [VERB_AGAIN] = { run_again, ANYWHERE },
    [VERB_QUIT] = { stop, ANYWHERE },
    [VERB_RESUME] = { run_resume, ANYWHERE },
    [VERB_OPEN] = { open_over, ANYWHERE },
    [VERB_BACK] = { go_back, ANYWHERE },
    [VERB_SET] = { set, ANYWHERE },
    [VERB_FORGET] = { forget, ANYWHERE },
    [VERB_PEOPLE] = { people_show, ANYWHERE },
    [VERB_PERSON] = { people_play_as, ANYWHERE },
    [VERB_NAME] = { people_ask_name, ANYWHERE },
    [VERB_KEEP_NAME] = { people_keep_name, ANYWHERE },
    [VERB_OWN] = { own_ask, ANYWHERE },
    [VERB_KEEP_OWN] = { own_keep, ANYWHERE },
    [VERB_FOLDER] = { people_ask_folder, ANYWHERE },
    [VERB_KEEP_FOLDER] = { people_keep_folder, ANYWHERE },
    [VERB_TURN] = { look_back, ANYWHERE },
    [VERB_PLAY_ON] = { run_play_on, ANYWHERE },
    [VERB_COMPARE] = { compare, ANYWHERE },
    [VERB_REPORT] = { write_report, ANYWHERE },
    [VERB_WRITE] = { write_in, ANYWHERE },
    [VERB_DEBRIEF] = { show_debrief, ANYWHERE },
    [VERB_VOICE] = { start_or_stop_voice, ANYWHERE },
    [VERB_MAKE] = { make_show, ANYWHERE },
    [VERB_STEP] = { make_press_step, ANYWHERE },
    [VERB_PLAY_FROM] = { make_play_from, ANYWHERE },
    [VERB_BEST] = { make_show_best, ANYWHERE },
    [VERB_TRAFFIC] = { make_show_traffic, ANYWHERE },
    [VERB_SAVE_TEST] = { make_save_test, ANYWHERE },
    [VERB_EDIT] = { make_edit, ANYWHERE },
    [VERB_GATHER] = { room_gather, ANYWHERE },
    [VERB_TEAMS] = { room_divide, ANYWHERE },
    [VERB_TEACH] = { run_teach, ANYWHERE },
    [VERB_VOTE] = { room_vote, IN_ROOM },
    [VERB_VOTE_OFF] = { room_vote_off, IN_ROOM },
    [VERB_TEAM] = { room_turn_to, IN_ROOM },
    [VERB_SHOW_VOTES] = { room_show_votes, IN_ROOM },
    [VERB_MAJORITY] = { room_play_majority, IN_ROOM },
    [VERB_DECIDE] = { room_decide, IN_ROOM },
    [VERB_ROOM] = { room_open, IN_ROOM },
    [VERB_HAND_OUT] = { hand_out, ANYWHERE },
    [VERB_HAND_OUT_ALL] = { hand_out_all, ANYWHERE },
    [VERB_OVERVIEW] = { overview_open, ANYWHERE },
    [VERB_STOP_READING] = { overview_stop, ANYWHERE },
    [VERB_SORT] = { overview_sort, ANYWHERE },
    [VERB_ONLY_MODE] = { overview_only_mode, ANYWHERE },
    [VERB_ONLY_PLAN] = { overview_only_plan, ANYWHERE },
    [VERB_ONLY_SITUATION] = { overview_only_situation, ANYWHERE },
    [VERB_HIDE_NAMES] = { overview_hide_names, ANYWHERE },
    [VERB_TURN_PAGE] = { overview_turn_page, ANYWHERE },
    [VERB_PAPER] = { overview_write_down, ANYWHERE },
    [VERB_PARTICIPANT] = { overview_show_participant, ANYWHERE },
    [VERB_LOOK] = { overview_look, ANYWHERE },
    [VERB_WAYS] = { overview_show_ways, ANYWHERE },
    [VERB_WAY_STEP] = { overview_press_step, ANYWHERE },
};

void app_do(App *app, Action action, int64_t now_ms)
{
    app->error = (Error){ 0 };
    app->asked_below = false;
    if (!verbs[action.verb].act || !fits(app, verbs[action.verb].meaning))
        return;
    /* Whatever else is done, the trainer's view is no longer asked for. */
    if (app->room.page == ROOM_ASK_TRAINER && action.verb != VERB_ROOM)
        app->room.page = ROOM_VOTE;
    verbs[action.verb].act(app, action.argument, now_ms);
    keep_run(app, now_ms);
}

void app_press(App *app, const View *view, int node, int64_t now_ms)
{
    if (node >= 0 && node_is_active(&view->nodes[node]))
        app_do(app, view->nodes[node].action, now_ms);
}
