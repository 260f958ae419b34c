#include "view/app.h"

#include <string.h>

#include "view/screens.h"

int find_procedure(const Catalogue *catalogue, const char *id)
{
    if (!catalogue->procedures || !catalogue->procedures[0])
        return -1;
    for (int i = 0; id && catalogue->procedures[i]; i++)
        if (strcmp(catalogue->procedures[i], id) == 0)
            return i;
    return 0;
}

App *app_new(const Catalogue *catalogue, const Settings *settings,
             const char *procedure)
{
    Arena *arena = arena_new();
    App *app = arena_alloc(arena, sizeof *app);

    *app = (App){ .arena = arena,
                  .catalogue = *catalogue,
                  .settings = *settings,
                  .procedure = find_procedure(catalogue, procedure),
                  .player = { "", "" },
                  .calling = -1,
                  .reading = -1 };
    return app;
}

void app_set_settings(App *app, const Settings *settings)
{
    app->settings = *settings;
}

void app_set_mode(App *app, Mode mode)
{
    app->wanted_mode = mode;
}

void app_set_seed(App *app, uint64_t seed)
{
    app->next_seed = seed;
}

void app_keep_with(App *app, const Keeper *keeper)
{
    app->keeper = *keeper;
}

void app_run_in_browser(App *app)
{
    app->host = HOST_BROWSER;
    app->keeper.own = NULL;
    app->keeper.folder = NULL;
}

void app_tell(App *app, const Error *news)
{
    app->error = *news;
}

void app_add_result(App *app, const Result *result)
{
    *ARENA_PUSH(app->arena, app->results, app->result_count) = *result;
}

void app_put_aside(App *app, const Played *played, Session *session)
{
    int count;
    const Move *moves = session_moves(session, &count);

    session_free(app->session);
    app->session = session;
    app->card = played->card;
    app->mode = played->mode;
    app->seed = played->seed;
    app->attempt++;
    app->rewound = played->rewound;
    app->taken_in = false;
    room_set_votes(app, played->votes, played->vote_count);
    app->room.teams = room_teams_voted(app);
    app->began = count ? -moves[count - 1].at_ms : 0;
    app->left = 0;
}

void app_free(App *app)
{
    if (!app)
        return;
    overview_stop_looking(app);
    ways_end(app);
    hindsight_end(app);
    making_end(app);
    session_free(app->session);
    room_free(app);
    arena_free(app->arena);
}

void screen_build(Page *page, Screen screen)
{
    static void (*const build[])(Page *) = {
        [SCREEN_MAKE] = make_build,
        [SCREEN_HOME] = home_build,
        [SCREEN_INTRO] = intro_build,
        [SCREEN_PLAY] = play_build,
        [SCREEN_HISTORY] = history_build,
        [SCREEN_PLAN] = plan_build,
        [SCREEN_EXAMPLE] = example_build,
        [SCREEN_REFLECT] = reflect_build,
        [SCREEN_DEBRIEF] = debrief_build,
        [SCREEN_SETTINGS] = settings_build,
        [SCREEN_NEAREST] = nearest_build,
        [SCREEN_COMPARE] = compare_build,
        [SCREEN_HELP] = help_build,
        [SCREEN_LESSON] = lesson_build,
        [SCREEN_ROOM] = room_build,
        [SCREEN_OVERVIEW] = overview_build,
        [SCREEN_PARTICIPANT] = participant_build,
        [SCREEN_WAYS] = ways_build,
        [SCREEN_ROOM_DEBRIEF] = room_debrief_build,
        [SCREEN_PEOPLE] = people_build,
        [SCREEN_NAME] = name_build,
        [SCREEN_OWN] = own_build,
        [SCREEN_FOLDER] = folder_build,
    };

    build[screen](page);
}

/* Play is another page at each moment of a run. */
static uint64_t page_of(const App *app)
{
    int moves = 0;

    if (app->screen != SCREEN_PLAY && app->screen != SCREEN_ROOM)
        return (uint64_t)app->screen;
    session_moves(app->session, &moves);
    return (uint64_t)app->screen | (uint64_t)(app->calling + 1) << 8 |
           (uint64_t)(app->reading + 1) << 16 | (uint64_t)app->room.page << 60 |
           (uint64_t)moves << 24 | (uint64_t)app->attempt << 40;
}

void app_build(const App *app, View *view)
{
    Page page = { .app = app,
                  .session = app->session,
                  .view = view,
                  .arena = view->arena,
                  .language = app_language(app),
                  .host = app->host };

    arena_reset(view->arena);
    view->nodes = NULL;
    view->count = 0;
    view->theme = settings_theme(&app->settings);
    view->typeface = settings_typeface(&app->settings);
    view->line_percent = settings_line_percent(&app->settings);
    view->page = page_of(app);
    screen_build(&page, app->screen);
    view->focus = focus_node(app, view);
}

const char *app_report(App *app)
{
    const char *path = app->report;

    app->report = NULL;
    return path;
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
    return settings_language(&app->settings);
}

const Settings *app_settings(const App *app)
{
    return &app->settings;
}

static bool is_for_a_group(Screen screen)
{
    return screen == SCREEN_LESSON || screen == SCREEN_ROOM ||
           screen == SCREEN_ROOM_DEBRIEF;
}

/* What lies over a screen for a group is on the projector too. */
static bool is_projected(const App *app)
{
    bool projected = is_for_a_group(app->screen);

    for (int i = 0; i < app->depth; i++)
        projected |= is_for_a_group(app->below[i].screen);
    return projected;
}

/* The smallest letters are 13 pixels at 100 %. */
enum {
    PROJECTED_PERCENT = 185,
    PROJECTED_WIDTH = 1920,
    PROJECTED_HEIGHT = 1080
};

int app_text_percent(const App *app, int width, int height)
{
    int percent = settings_text_percent(&app->settings);

    if (!is_projected(app))
        return percent;
    int wide = PROJECTED_PERCENT * width / PROJECTED_WIDTH;
    int high = PROJECTED_PERCENT * height / PROJECTED_HEIGHT;
    int least = wide < high ? wide : high;
    return least > 100 ? percent * least / 100 : percent;
}

VoiceWay app_voice(const App *app)
{
    return app->hushed ? VOICE_OFF : settings_voice(&app->settings);
}

Session *app_session(const App *app)
{
    return app->session;
}

Reflection app_reflection(const App *app)
{
    return (Reflection){ .aim = app->entries[ENTRY_AIM].text,
                         .again = app->entries[ENTRY_AGAIN].text };
}

int app_due(const App *app, int64_t now_ms)
{
    (void)now_ms;
    return app->making.unsolved || overview_is_busy(app) ? 0 : -1;
}
