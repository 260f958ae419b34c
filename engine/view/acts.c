#include "view/screens.h"

#include <assert.h>

/* What the nodes of a screen ask for, and how the app answers. */

static const char *procedure_id(const App *app)
{
    return app->procedure < 0 ? NULL
                              : app->catalogue.procedures[app->procedure];
}

/* Shows a screen from its beginning. */
static void show(App *app, Screen screen)
{
    app->screen = screen;
    app->depth = 0;
    app->calling = app->reading = -1;
    app->focus = (Action){ VERB_NONE, 0 };
}

static void go_back(App *app, int argument, int64_t now_ms)
{
    (void)argument;
    (void)now_ms;
    if (app->depth == 0)
        return;
    const Below *below = &app->below[--app->depth];

    app->screen = below->screen;
    app->focus = below->focus;
    app->focus_at = below->focus_at;
}

/* A screen that is open below is gone back to, so that none lies twice. */
static void open_over(App *app, int screen, int64_t now_ms)
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
    if (app->keeper.settings)
        app->keeper.settings(app->keeper.context, &app->settings, &app->error);
}

static void go_home(App *app, int argument, int64_t now_ms)
{
    (void)argument;
    if (app->screen == SCREEN_PLAY)
        app->left = now_ms;
    show(app, SCREEN_HOME);
}

/* What was written is about one run. */
static void empty_entries(App *app)
{
    for (int i = 0; i < ENTRY_COUNT; i++)
        app->entries[i] = (Entry){ .length = 0 };
}

static void start(App *app, int card, int64_t now_ms)
{
    const Catalogue *catalogue = &app->catalogue;
    const Scenario *scenario = catalogue->open(catalogue->context, card,
                                               procedure_id(app), &app->error);
    Session *session = scenario ? session_new(scenario, &app->error) : NULL;

    if (!session)
        return;
    session_free(app->session);
    app->session = session;
    app->card = card;
    app->attempt++;
    app->rewound = false;
    app->began = now_ms;
    empty_entries(app);
    show(app, SCREEN_PLAY);
}

static void resume(App *app, int argument, int64_t now_ms)
{
    (void)argument;
    if (!app->session || session_is_over(app->session))
        return;
    app->began += now_ms - app->left;
    show(app, SCREEN_PLAY);
}

static void again(App *app, int argument, int64_t now_ms)
{
    (void)argument;
    if (app->session)
        start(app, app->card, now_ms);
}

static void next_procedure(App *app, int argument, int64_t now_ms)
{
    (void)argument;
    (void)now_ms;
    if (app->procedure < 0)
        return;
    app->procedure++;
    if (!app->catalogue.procedures[app->procedure])
        app->procedure = 0;
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
        show(app, SCREEN_DEBRIEF);
}

/* Shows where the run stands after one move or more; at its end, `last`. */
static void show_run(App *app, Screen last)
{
    bool over = session_is_over(app->session);

    if (over) {
        keep_result(app);
        hindsight_begin(app);
    }
    show(app, over ? last : SCREEN_PLAY);
    if (app->screen == SCREEN_REFLECT)
        write_in(app, ENTRY_AIM, 0);
}

static void look_back(App *app, int turn, int64_t now_ms)
{
    (void)now_ms;
    hindsight_look(app, turn);
}

/* A new run that shares the beginning; what the first came to stays. */
static void play_on(App *app, int move, int64_t now_ms)
{
    Session *session = session_copy(app->session, move, &app->error);
    int count;

    if (!session)
        return;
    const Move *moves = session_moves(session, &count);
    app->began = now_ms - (count ? moves[count - 1].at_ms : 0);
    hindsight_end(app);
    session_free(app->session);
    app->session = session;
    app->attempt++;
    app->rewound = true;
    empty_entries(app);
    show(app, SCREEN_PLAY);
}

static void compare(App *app, int argument, int64_t now_ms)
{
    (void)argument;
    hindsight_compare(app);
    open_over(app, SCREEN_COMPARE, now_ms);
}

/* Time since the run began, which never runs back. */
static int64_t time_in_run(const App *app, int64_t now_ms)
{
    int count;
    const Move *moves = session_moves(app->session, &count);
    int64_t last = count ? moves[count - 1].at_ms : 0;
    int64_t at = now_ms - app->began;

    return at > last ? at : last;
}

static void choose(App *app, int choice, int64_t now_ms)
{
    if (session_take(app->session, choice, time_in_run(app, now_ms),
                     &app->error))
        show_run(app, SCREEN_REFLECT);
}

bool app_replay(App *app, const char *words, Error *err)
{
    assert(app->screen == SCREEN_PLAY);
    bool taken = session_replay(app->session, words, err);

    show_run(app, SCREEN_DEBRIEF);
    return taken;
}

static void call(App *app, int contact, int64_t now_ms)
{
    (void)now_ms;
    if (!state_can_call(session_scenario(app->session),
                        session_state(app->session)))
        return;
    show(app, SCREEN_PLAY);
    app->calling = contact;
}

static void hang_up(App *app, int argument, int64_t now_ms)
{
    int contact = app->calling;

    (void)argument;
    (void)now_ms;
    show(app, SCREEN_PLAY);
    app->focus = (Action){ VERB_CALL, contact };
}

/* Over a call that is going on, which stays. */
static void read_document(App *app, int document, int64_t now_ms)
{
    (void)now_ms;
    app->reading = document;
    app->focus = (Action){ VERB_NONE, 0 };
}

static void close_document(App *app, int argument, int64_t now_ms)
{
    (void)argument;
    (void)now_ms;
    app->focus = (Action){ VERB_READ, app->reading };
    app->reading = -1;
}

static void take_back(App *app, int argument, int64_t now_ms)
{
    int count;

    (void)argument;
    (void)now_ms;
    session_moves(app->session, &count);
    if (count == 0 || session_is_over(app->session))
        return;
    session_rewind(app->session, count - 1);
    app->rewound = true;
    show(app, SCREEN_PLAY);
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
                      .session = app->session };
    Error err = { 0 };

    if (!app->keeper.run || !app->session || app->screen == SCREEN_HOME)
        return;
    played.at_ms = time_in_run(app, now_ms);
    played.reflection = app_reflection(app);
    app->keeper.run(app->keeper.context, &played, &err);
    if (error_is_set(&err))
        app->error = err;
}

void app_do(App *app, Action action, int64_t now_ms)
{
    typedef void DoFn(App *, int, int64_t);
    static const struct {
        DoFn *act;
        bool in_run; /* means something on the play screen only */
    } verbs[] = {
        [VERB_HOME] = { go_home, false },
        [VERB_PLAY] = { start, false },
        [VERB_PROCEDURE] = { next_procedure, false },
        [VERB_CHOOSE] = { choose, true },
        [VERB_CALL] = { call, true },
        [VERB_HANG_UP] = { hang_up, true },
        [VERB_READ] = { read_document, true },
        [VERB_CLOSE] = { close_document, true },
        [VERB_BACK_ONE] = { take_back, true },
        [VERB_AGAIN] = { again, false },
        [VERB_QUIT] = { stop, false },
        [VERB_RESUME] = { resume, false },
        [VERB_OPEN] = { open_over, false },
        [VERB_BACK] = { go_back, false },
        [VERB_SET] = { set, false },
        [VERB_TURN] = { look_back, false },
        [VERB_PLAY_ON] = { play_on, false },
        [VERB_COMPARE] = { compare, false },
        [VERB_WRITE] = { write_in, false },
        [VERB_DEBRIEF] = { show_debrief, false },
    };

    app->error = (Error){ 0 };
    if (!verbs[action.verb].act ||
        (verbs[action.verb].in_run && app->screen != SCREEN_PLAY))
        return;
    verbs[action.verb].act(app, action.argument, now_ms);
    keep_run(app, now_ms);
}

void app_press(App *app, const View *view, int node, int64_t now_ms)
{
    if (node >= 0 && node_is_active(&view->nodes[node]))
        app_do(app, view->nodes[node].action, now_ms);
}
