#include "player/editor.h"
#include "player/player.h"

int64_t player_now(void)
{
    return (int64_t)SDL_GetTicks64();
}

float player_ratio(const Player *player)
{
    int outer = 0, inner = 0;

    SDL_GetWindowSize(player->window, &outer, NULL);
    SDL_GetRendererOutputSize(player->renderer, &inner, NULL);
    return outer > 0 ? (float)inner / (float)outer : 1;
}

static int width_of(void *context, TextStyle style, bool emphasis,
                    const char *text, int length)
{
    const Player *player = context;

    return fonts_width(
        player->fonts,
        face_of(style, player->view.typeface, emphasis, player->percent), text,
        length);
}

static void take_size(Player *player)
{
    int width = 0, height = 0;

    SDL_GetWindowSize(player->window, &width, &height);
    float percent = (float)app_text_percent(player->app, width, height);
    int rounded = (int)(percent * player_ratio(player) + 0.5f);

    if (rounded != player->percent)
        fonts_forget(player->fonts);
    player->percent = rounded;
}

Canvas player_canvas(Player *player)
{
    Canvas canvas = { .context = player,
                      .width = width_of,
                      .percent = player->percent,
                      .line_percent = player->view.line_percent };

    SDL_GetRendererOutputSize(player->renderer, &canvas.width_px,
                              &canvas.height_px);
    return canvas;
}

static void lay_out(Player *player)
{
    const Canvas canvas = player_canvas(player);

    layout(&player->view, &canvas);
}

void player_build(Player *player)
{
    int *scroll = &player->scrolls[app_screen(player->app)];

    take_size(player);
    app_build(player->app, &player->view);
    voice_follow(player->voice, player->app, &player->view);
    player->view.scroll = *scroll;
    lay_out(player);
    *scroll = player->view.scroll;
}

void player_letter_anew(Player *player)
{
    fonts_forget(player->fonts);
    painter_forget(player->painter);
    player->exposed = true;
    player_build(player);
}

static void keep_scroll(Player *player)
{
    player->scrolls[app_screen(player->app)] = player->view.scroll;
}

/* What is set of the window itself holds when this returns. */
static void follow_settings(Player *player)
{
    const Settings *settings = app_settings(player->app);
    bool full =
        SDL_GetWindowFlags(player->window) & SDL_WINDOW_FULLSCREEN_DESKTOP;
    bool wanted = settings_full_screen(settings);

    if (full != wanted)
        SDL_SetWindowFullscreen(player->window,
                                wanted ? SDL_WINDOW_FULLSCREEN_DESKTOP : 0);
    pad_switch(&player->pad, settings_gamepad(settings));
}

static void reveal(Player *player)
{
    if (player->view.focus >= 0)
        layout_reveal(&player->view, player->view.focus);
    keep_scroll(player);
}

/* A scenario is watched from when it is shown to be written. */
static void follow_watched(Player *player)
{
    const char *const *folders = app_watched(player->app);

    if (folders && !player->watch)
        player->watch = watch_new(folders, player->saved, WATCH_BEST);
}

/* Opens what was asked to be edited, in a program of its own. */
static void follow_editing(Player *player)
{
    int line;
    const char *file = app_wants_edited(player->app, &line);
    Error err = { 0 };

    if (file && !editor_open(file, line, &err))
        app_tell(player->app, &err);
}

void player_acted(Player *player)
{
    const char *report = app_report(player->app);
    uint64_t page = player->view.page;

    /* What shows pages here may be nothing; where it is, is on the screen. */
    if (report)
        editor_show(report);
    player->pointer.pressed = -1;
    follow_settings(player);
    follow_watched(player);
    follow_editing(player);
    player_build(player);
    reveal(player);
    if (player->view.focus < 0 && player->view.page != page &&
        app_screen(player->app) != SCREEN_HOME)
        player_scroll(player, -player->view.scroll);
}

void player_scroll(Player *player, int by)
{
    layout_scroll(&player->view, player->view.scroll + by);
    keep_scroll(player);
}

void player_resize_text(Player *player, int step)
{
    int last = setting_value_count(SETTING_TEXT_SIZE) - 1;
    int now = app_settings(player->app)->chosen[SETTING_TEXT_SIZE];
    int wanted = SDL_clamp(step == 0 ? 0 : now + step, 0, last);

    app_do(player->app, setting_action(SETTING_TEXT_SIZE, wanted),
           player_now());
    player_build(player);
    reveal(player);
}

int player_hover(const Player *player)
{
    Pointer pointer = player->pointer;

    return pointer.x < 0 ? -1 : layout_hit(&player->view, pointer.x, pointer.y);
}

static void window_event(Player *player, const SDL_WindowEvent *event)
{
    switch (event->event) {
    case SDL_WINDOWEVENT_SIZE_CHANGED:
        player->exposed = true;
        player_build(player);
        break;
    case SDL_WINDOWEVENT_FOCUS_GAINED:
    case SDL_WINDOWEVENT_FOCUS_LOST:
    case SDL_WINDOWEVENT_EXPOSED:
        player->exposed = true;
        break;
    case SDL_WINDOWEVENT_LEAVE:
        player->pointer.x = -1;
        break;
    default:
        break;
    }
}

static void pad_event(Player *player, const SDL_Event *event)
{
    const SDL_KeyboardEvent key = { .type = SDL_KEYDOWN,
                                    .keysym = pad_key(&player->pad, event) };

    if (key.keysym.sym != SDLK_UNKNOWN)
        player_key(player, &key);
}

/* What a screen reader asks for. */
static void access_event(Player *player, const SDL_Event *event)
{
#ifdef WITH_ACCESS
    AccessWish wish;

    if (!access_asked(player->access, event, &player->view, &wish))
        return;
    app_focus(player->app, &player->view, wish.node);
    if (wish.press)
        app_press(player->app, &player->view, wish.node, player_now());
    player_acted(player);
    if (wish.text)
        player_retype(player, wish.text, wish.anchor, wish.caret);
#else
    (void)player;
    (void)event;
#endif
}

static void player_event(Player *player, const SDL_Event *event)
{
    switch (event->type) {
    case SDL_QUIT:
        player->closed = true;
        break;
    case SDL_WINDOWEVENT:
        window_event(player, &event->window);
        break;
    case SDL_DROPFILE:
        app_take_in(player->app, event->drop.file, player_now());
        SDL_free(event->drop.file);
        player_acted(player);
        break;
    case SDL_KEYDOWN:
        player_key(player, &event->key);
        break;
    case SDL_TEXTINPUT:
        player_text(player, event->text.text);
        break;
    case SDL_TEXTEDITING:
        player_composed(player, event->edit.text);
        break;
    case SDL_MOUSEMOTION:
        player_motion(player, &event->motion);
        break;
    case SDL_MOUSEBUTTONDOWN:
    case SDL_MOUSEBUTTONUP:
        player_button(player, &event->button);
        break;
    case SDL_MOUSEWHEEL:
        player_wheel(player, &event->wheel);
        break;
    default:
        if (event->type == player->news)
            player_build(player);
        if (event->type == player->saved && app_reread(player->app))
            player_build(player);
        pad_event(player, event);
        access_event(player, event);
        break;
    }
}

/* Milliseconds until there is something to do that no event tells of. */
static int next_due(const Player *player)
{
#ifdef __EMSCRIPTEN__
    return 0; /* the page does the waiting */
#endif
    int app = app_due(player->app, player_now());
    int watch = watch_due(player->watch);

    return app < 0 || (watch >= 0 && watch < app) ? watch : app;
}

/* Deals with all that has happened, having waited for something to happen. */
static void pump(Player *player)
{
    bool due = app_due(player->app, player_now()) == 0;
    SDL_Event event;

    if (!SDL_WaitEventTimeout(&event, next_due(player))) {
        watch_look(player->watch);
        if (due) {
            app_go_on(player->app);
            player_build(player);
        }
        return;
    }
    do
        player_event(player, &event);
    while (SDL_PollEvent(&event));
}

/* ASCII: in the C locale X11 takes no other title, and SDL keeps the old. */
static const char *const titles[][LANGUAGE_COUNT] = {
    [SCREEN_HOME] = { "Klachtwijzer", "Klachtwijzer" },
    [SCREEN_INTRO] = { "Klachtwijzer - Begin", "Klachtwijzer - Begin" },
    [SCREEN_HISTORY] = { "Klachtwijzer - Teruglezen",
                         "Klachtwijzer - Look back" },
    [SCREEN_PLAN] = { "Klachtwijzer - Stappenplan",
                      "Klachtwijzer - Step plan" },
    [SCREEN_EXAMPLE] = { "Klachtwijzer - Voorbeeld", "Klachtwijzer - Example" },
    [SCREEN_PLAY] = { "Klachtwijzer - Situatie", "Klachtwijzer - Situation" },
    [SCREEN_REFLECT] = { "Klachtwijzer - Jij eerst",
                         "Klachtwijzer - You first" },
    [SCREEN_DEBRIEF] = { "Klachtwijzer - Nabespreking",
                         "Klachtwijzer - Debrief" },
    [SCREEN_HELP] = { "Klachtwijzer - Hulp", "Klachtwijzer - Help" },
    [SCREEN_SETTINGS] = { "Klachtwijzer - Instellingen",
                          "Klachtwijzer - Settings" },
    [SCREEN_PEOPLE] = { "Klachtwijzer - Wie speelt er",
                        "Klachtwijzer - Who plays" },
    [SCREEN_OWN] = { "Klachtwijzer - Eigen situaties",
                     "Klachtwijzer - Situations of one's own" },
    [SCREEN_NAME] = { "Klachtwijzer - Naam", "Klachtwijzer - Name" },
    [SCREEN_FOLDER] = { "Klachtwijzer - Map", "Klachtwijzer - Folder" },
    [SCREEN_NEAREST] = { "Klachtwijzer - Kleinste verandering",
                         "Klachtwijzer - Smallest change" },
    [SCREEN_MAKE] = { "Klachtwijzer - Maken", "Klachtwijzer - Make" },
    [SCREEN_OVERVIEW] = { "Klachtwijzer - Overzicht",
                          "Klachtwijzer - Overview" },
    [SCREEN_PARTICIPANT] = { "Klachtwijzer - Deelnemer",
                             "Klachtwijzer - Participant" },
    [SCREEN_WAYS] = { "Klachtwijzer - Gelopen wegen",
                      "Klachtwijzer - Ways taken" },
    [SCREEN_LESSON] = { "Klachtwijzer - Groepsles kiezen",
                        "Klachtwijzer - Choose a group session" },
    [SCREEN_ROOM] = { "Klachtwijzer - Groepsles",
                      "Klachtwijzer - Group session" },
    [SCREEN_ROOM_DEBRIEF] = { "Klachtwijzer - Groep kijkt terug",
                              "Klachtwijzer - Group debrief" },
    [SCREEN_COMPARE] = { "Klachtwijzer - Het andere stappenplan",
                         "Klachtwijzer - The other step plan" },
};

_Static_assert(SDL_arraysize(titles) == SCREEN_COUNT, "a screen has no title");

/* The title names the screen to who cannot see it. */
static void name_screen(Player *player)
{
    Screen screen = app_screen(player->app);

    const char *title = titles[screen][app_language(player->app)];

    if (title == player->titled)
        return;
    SDL_SetWindowTitle(player->window, title);
    player->titled = title;
}

static SDL_Cursor *cursor_at(const Player *player, int node)
{
    if (node < 0)
        return player->arrow;
    return player->view.nodes[node].textbox ? player->beam : player->hand;
}

/* Draws, but only what is not on the screen already. */
static void refresh(Player *player)
{
    int hover = player_hover(player);
    uint64_t sum = view_hash(&player->view) ^
                   ((uint64_t)(hover + 1) << 32 | (unsigned)player->percent);

    if (sum == player->shown && !player->exposed)
        return;
    player_follow_typing(player);
    SDL_SetCursor(cursor_at(player, hover));
    paint(player->painter, &player->view, player->percent, hover);
    SDL_RenderPresent(player->renderer);
    player->shown = sum;
    player->exposed = false;
    name_screen(player);
#ifdef WITH_ACCESS
    access_follow(player->access, &player->view, player->window,
                  app_language(player->app));
#endif
}

void player_turn(Player *player)
{
    refresh(player);
    pump(player);
    player->closed |= app_wants_to_quit(player->app);
}
