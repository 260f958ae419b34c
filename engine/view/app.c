#include "view/app.h"

#include <assert.h>
#include <ctype.h>
#include <string.h>

#include "view/screens.h"

static int find_procedure(const Catalogue *catalogue, const char *id)
{
    if (!catalogue->procedures || !catalogue->procedures[0])
        return -1;
    for (int i = 0; id && catalogue->procedures[i]; i++)
        if (strcmp(catalogue->procedures[i], id) == 0)
            return i;
    return 0;
}

App *app_new(const Catalogue *catalogue, Language language,
             const char *procedure)
{
    Arena *arena = arena_new();
    App *app = arena_alloc(arena, sizeof *app);

    *app = (App){ .arena = arena,
                  .catalogue = *catalogue,
                  .language = language,
                  .procedure = find_procedure(catalogue, procedure),
                  .calling = -1,
                  .reading = -1 };
    return app;
}

void app_free(App *app)
{
    if (!app)
        return;
    session_free(app->session);
    arena_free(app->arena);
}

static const char *procedure_id(const App *app)
{
    return app->procedure < 0 ? NULL
                              : app->catalogue.procedures[app->procedure];
}

/* Shows a screen from its beginning. */
static void show(App *app, Screen screen)
{
    app->screen = screen;
    app->calling = app->reading = -1;
    app->focus = (Action){ VERB_NONE, 0 };
}

static void go_home(App *app, int argument, int64_t now_ms)
{
    (void)argument;
    if (app->screen == SCREEN_PLAY)
        app->left = now_ms;
    show(app, SCREEN_HOME);
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
    app->began = now_ms;
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
    Result *result = ARENA_PUSH(app->arena, app->results, app->result_count);
    Verdict verdicts[RULES_MAX];
    int count;
    const Happening *happenings = session_happenings(app->session, &count);

    judge(procedure, happenings, count, true, verdicts);
    *result = (Result){ .card = app->card,
                        .procedure = procedure,
                        .score = score_of(verdicts, procedure->rule_count) };
    for (int i = 0; i < procedure->rule_count; i++)
        result->statuses[i] = verdicts[i].status;
}

/* Shows where the run stands after one move or more. */
static void show_run(App *app)
{
    bool over = session_is_over(app->session);

    if (over)
        keep_result(app);
    show(app, over ? SCREEN_DEBRIEF : SCREEN_PLAY);
}

static void choose(App *app, int choice, int64_t now_ms)
{
    if (session_take(app->session, choice, now_ms - app->began, &app->error))
        show_run(app);
}

bool app_replay(App *app, const char *words, Error *err)
{
    assert(app->screen == SCREEN_PLAY);
    bool taken = session_replay(app->session, words, err);

    show_run(app);
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
    show(app, SCREEN_PLAY);
}

static void stop(App *app, int argument, int64_t now_ms)
{
    (void)argument;
    (void)now_ms;
    app->quit = true;
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
    };

    app->error = (Error){ 0 };
    if (!verbs[action.verb].act ||
        (verbs[action.verb].in_run && app->screen != SCREEN_PLAY))
        return;
    verbs[action.verb].act(app, action.argument, now_ms);
}

void app_press(App *app, const View *view, int node, int64_t now_ms)
{
    if (node >= 0 && node_is_active(&view->nodes[node]))
        app_do(app, view->nodes[node].action, now_ms);
}

void app_focus(App *app, const View *view, int node)
{
    app->focus = (Action){ VERB_NONE, 0 };
    app->focus_at = node;
    if (node >= 0)
        app->focus = view->nodes[node].action;
}

static int find_verb(const View *view, Verb verb)
{
    for (int i = 0; i < view->count; i++)
        if (node_is_active(&view->nodes[i]) &&
            view->nodes[i].action.verb == verb)
            return i;
    return -1;
}

/* Where the focus goes that is nowhere yet: what the screen is about. */
static int first_stop(const View *view)
{
    int choice = find_verb(view, VERB_CHOOSE);

    for (int i = 0; choice < 0 && i < view->count; i++)
        if (view->nodes[i].role == ROLE_MAIN)
            for (int n = i; choice < 0 && n < view->nodes[i].end; n++)
                if (node_is_active(&view->nodes[n]))
                    choice = n;
    return choice;
}

/* Moves the focus to the next active node, round and round. */
static bool move_focus(App *app, const View *view, int by)
{
    int at = view->focus < 0 ? first_stop(view) : view->focus;

    if (view->focus < 0 && at >= 0) {
        app_focus(app, view, at);
        return true;
    }
    for (int n = 0; n < view->count; n++) {
        at = (at + by + view->count) % view->count;
        if (node_is_active(&view->nodes[at])) {
            app_focus(app, view, at);
            return true;
        }
    }
    return false;
}

/* Out of what lies on top, first; home from there. */
static bool escape(App *app, int64_t now_ms)
{
    if (app->screen == SCREEN_HOME)
        return false;
    Verb verb = app->reading >= 0   ? VERB_CLOSE
                : app->calling >= 0 ? VERB_HANG_UP
                                    : VERB_HOME;
    app_do(app, (Action){ verb, 0 }, now_ms);
    return true;
}

/* A letter or digit: the node that it presses, or the first contact. */
static bool single_key(App *app, const View *view, int key, int64_t now_ms)
{
    key = key < 256 ? tolower(key) : key;
    for (int i = 0; i < view->count; i++)
        if (view->nodes[i].key == key && node_is_active(&view->nodes[i])) {
            app_press(app, view, i, now_ms);
            return true;
        }
    int contact = key == 'c' ? find_verb(view, VERB_CALL) : -1;
    if (contact < 0)
        return false;
    app_focus(app, view, contact);
    return true;
}

bool app_key(App *app, const View *view, int key, int64_t now_ms)
{
    switch (key) {
    case KEY_NEXT:
    case KEY_RIGHT:
        return move_focus(app, view, 1);
    case KEY_PREVIOUS:
    case KEY_LEFT:
        return move_focus(app, view, -1);
    case KEY_ENTER:
        app_press(app, view, view->focus, now_ms);
        return view->focus >= 0;
    case KEY_ESCAPE:
        return escape(app, now_ms);
    default:
        return key > 0 && single_key(app, view, key, now_ms);
    }
}

static bool asks(const View *view, int node, Action action)
{
    const Node *n = &view->nodes[node];

    return node_is_active(n) && n->action.verb == action.verb &&
           n->action.argument == action.argument;
}

/* The node that asks for the same as the one that had the focus; the one that
 * stands where that one stood, if it does. */
static int focused_node(const App *app, const View *view)
{
    int at = app->focus_at;

    if (app->focus.verb == VERB_NONE)
        return -1;
    if (at >= 0 && at < view->count && asks(view, at, app->focus))
        return at;
    for (int i = 0; i < view->count; i++)
        if (asks(view, i, app->focus))
            return i;
    return -1;
}

void app_build(const App *app, View *view)
{
    static void (*const build[])(Page *) = {
        [SCREEN_HOME] = home_build,
        [SCREEN_PLAY] = play_build,
        [SCREEN_DEBRIEF] = debrief_build,
    };
    Page page = { .app = app,
                  .view = view,
                  .arena = view->arena,
                  .language = app->language };

    arena_reset(view->arena);
    view->nodes = NULL;
    view->count = 0;
    build[app->screen](&page);
    view->focus = focused_node(app, view);
}

bool app_wants_to_quit(const App *app)
{
    return app->quit;
}

Screen app_screen(const App *app)
{
    return app->screen;
}

Language app_language(const App *app)
{
    return app->language;
}

Session *app_session(const App *app)
{
    return app->session;
}

int app_due(const App *app, int64_t now_ms)
{
    (void)app;
    (void)now_ms;
    return -1;
}
