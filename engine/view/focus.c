#include "view/screens.h"

#include <ctype.h>

void app_focus(App *app, const View *view, int node)
{
    /* There is an app. NOLINTNEXTLINE(clang-analyzer-core.NullDereference) */
    app->focus = (Action){ VERB_NONE, 0 };
    app->focus_at = node;
    if (node >= 0)
        app->focus = view->nodes[node].action;
}

static int find_key(const View *view, int key)
{
    for (int i = 0; i < view->count; i++)
        if (view->nodes[i].key == key && node_is_active(&view->nodes[i]))
            return i;
    return -1;
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

    if (choice < 0)
        choice = find_verb(view, VERB_PLAY_ON);
    for (int i = 0; choice < 0 && i < view->count; i++)
        if (view->nodes[i].role == ROLE_MAIN)
            for (int n = i; choice < 0 && n < view->nodes[i].end; n++)
                if (node_is_active(&view->nodes[n]))
                    choice = n;
    return choice;
}

/* Whoever goes to a step of a map by key looks at it. */
static void look_at_step(App *app)
{
    if (app->focus.verb == VERB_STEP)
        make_look_at(app, app->focus.argument);
    if (app->focus.verb == VERB_WAY_STEP)
        ways_look_at(app, app->focus.argument);
}

static void focus_by_key(App *app, const View *view, int node)
{
    app_focus(app, view, node);
    look_at_step(app);
}

/* Moves the focus to the next active node, round and round. */
static bool move_focus(App *app, const View *view, int by)
{
    int at = view->focus < 0 ? first_stop(view) : view->focus;

    if (view->focus < 0 && at >= 0) {
        focus_by_key(app, view, at);
        return true;
    }
    for (int n = 0; n < view->count; n++) {
        at = (at + by + view->count) % view->count;
        if (node_is_active(&view->nodes[at])) {
            focus_by_key(app, view, at);
            return true;
        }
    }
    return false;
}

Entry *app_entry(App *app, const View *view)
{
    const Node *node = view->focus < 0 ? NULL : &view->nodes[view->focus];

    return node && node->role == ROLE_TEXTBOX
               ? &app->entries[node->action.argument]
               : NULL;
}

/* Out of what lies on top, first; home from there. */
static bool escape(App *app, int64_t now_ms)
{
    if (app->screen == SCREEN_HOME)
        return false;
    bool beside_vote =
        app->screen == SCREEN_ROOM && app->room.page != ROOM_VOTE;
    Verb verb = app->depth > 0                  ? VERB_BACK
                : beside_vote                   ? VERB_ROOM
                : app->reading >= 0             ? VERB_CLOSE
                : app->calling >= 0             ? VERB_HANG_UP
                : app->screen == SCREEN_REFLECT ? VERB_DEBRIEF
                                                : VERB_HOME;
    app_do(app, (Action){ verb, 0 }, now_ms);
    return true;
}

/* In a test a slip of the finger is no answer: the first press selects. */
static void press_by_key(App *app, const View *view, int node, int64_t now_ms)
{
    /* There is an app. NOLINTNEXTLINE(clang-analyzer-core.NullDereference) */
    bool selects = app->mode == MODE_TEST && app->screen == SCREEN_PLAY &&
                   view->nodes[node].action.verb == VERB_CHOOSE &&
                   view->focus != node;

    if (selects)
        app_focus(app, view, node);
    else
        app_press(app, view, node, now_ms);
}

/* A letter or digit: the node that it presses, the voice, or the first
 * contact. */
static bool single_key(App *app, const View *view, int key, int64_t now_ms)
{
    int plain = tolower(key & ~KEY_WITH_SHIFT);
    int node = find_key(view, key);

    if (node < 0)
        node = find_key(view, plain);
    if (node >= 0) {
        press_by_key(app, view, node, now_ms);
        return true;
    }
    key = plain;
    if (key == 'v') {
        app_do(app, (Action){ VERB_VOICE, 0 }, now_ms);
        return true;
    }
    int contact = key == 'c' ? find_verb(view, VERB_CALL) : -1;
    if (contact < 0)
        return false;
    app_focus(app, view, contact);
    return true;
}

/* What comes next does so without being looked for. */
static bool press_at_focus(App *app, const View *view, int64_t now_ms)
{
    int node = view->focus;

    if (node < 0)
        node = find_key(view, KEY_ENTER);
    if (node < 0)
        node = find_verb(view, VERB_BEGIN);

    const TextBox *box = node < 0 ? NULL : view->nodes[node].textbox;

    if (box && box->one_line)
        return move_focus(app, view, 1);
    app_press(app, view, node, now_ms);
    return node >= 0;
}

/* Left and right walk along the choices of a run that has ended, and all
 * arrows along the map. */
static bool walk(App *app, const View *view, int key, int64_t now_ms)
{
    int by = key == KEY_RIGHT || key == KEY_DOWN ? 1 : -1;
    bool across = key == KEY_RIGHT || key == KEY_LEFT;
    int step = map_neighbour(app, view, key);

    if (step >= 0) {
        app->focus.argument = step;
        look_at_step(app);
    } else if (across && app->screen == SCREEN_DEBRIEF &&
               app->hindsight.known) {
        app_do(app, (Action){ VERB_TURN, app->hindsight.turn + by }, now_ms);
    } else {
        return move_focus(app, view, by);
    }
    return true;
}

bool app_key(App *app, const View *view, int key, int64_t now_ms)
{
    switch (key) {
    case KEY_NEXT:
        return move_focus(app, view, 1);
    case KEY_PREVIOUS:
        return move_focus(app, view, -1);
    case KEY_RIGHT:
    case KEY_LEFT:
    case KEY_UP:
    case KEY_DOWN:
        return walk(app, view, key, now_ms);
    case KEY_ENTER:
        return press_at_focus(app, view, now_ms);
    case KEY_ESCAPE:
        return escape(app, now_ms);
    case KEY_HELP:
        app_do(app, (Action){ VERB_OPEN, SCREEN_HELP }, now_ms);
        return true;
    default:
        return key > 0 && !app_entry(app, view) &&
               settings_single_keys(&app->settings) &&
               single_key(app, view, key, now_ms);
    }
}

static bool asks(const View *view, int node, Action action)
{
    const Node *n = &view->nodes[node];

    return node_is_active(n) && n->action.verb == action.verb &&
           n->action.argument == action.argument;
}

int focus_node(const App *app, const View *view)
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
