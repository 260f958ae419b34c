#include "tests/check.h"

#include "tests/draft.h"
#include "tests/fixture.h"
#include "view/layout.h"
#include "view/said.h"
#include "view/wrap.h"

#include "core/utf8.h"

/* Letters of one width: half the size of the type, emphasis a little more. */
static int width_of(void *context, TextStyle style, bool emphasis,
                    const char *text, int length)
{
    int percent = *(const int *)context;
    int letter =
        theme_type(style, TYPEFACE_VOLLKORN).size * percent / 200 + emphasis;

    return letter * utf8_count(text, (size_t)length);
}

static Canvas canvas_of(const int *percent, int w, int h)
{
    return (Canvas){ .context = (void *)(uintptr_t)percent,
                     .width = width_of,
                     .width_px = w,
                     .height_px = h,
                     .percent = *percent,
                     .line_percent = 100 };
}

/* One column to a letter, so that room is a number of letters. */
static int one(void *context, TextStyle style, bool emphasis, const char *text,
               int length)
{
    (void)context;
    (void)style;
    (void)emphasis;
    return utf8_count(text, (size_t)length);
}

/* Lines are parted by "/", a gap shows as "//", emphasis stands in "<>". */
static const struct {
    const char *text;
    int room;
    const char *lines;
} wraps[] = {
    /* clang-format off */
    { "",                          10, "" },
    { "kort",                      10, "kort" },
    { "een twee drie",              8, "een twee/drie" },
    { "een twee drie",              7, "een/twee/drie" },
    { "een  twee",                  4, "een/twee" },
    { " ervoor en erna ",           9, "ervoor en/erna" },
    { "een\ntwee",                 10, "een/twee" },
    { "een\n\ntwee",               10, "een//twee" },
    { "een\n\n\n\ntwee\n\n",       10, "een//twee" },
    { "behandelovereenkomst",       8, "behandel/overeenk/omst" },
    { "de behandelovereenkomst",    8, "de/behandel/overeenk/omst" },
    { "appje-berichten",            9, "appje-/berichten" },
    { "stap 1–4 dan",               7, "stap 1–/4 dan" },
    { "een - twee",                 5, "een -/twee" },
    { "kost € 95,00 nu",           10, "kost/€ 95,00 nu" },
    { "€ 95,00",                    4, "€ 95/,00" },
    { "het *is* zo",               20, "het <is> zo" },
    { "het *is zo* dus",            6, "het <is>/<zo> dus" },
    { "*alles*",                   20, "<alles>" },
    { "(*alles*)",                 20, "(<alles>)" },
    { "2 * 3",                     20, "2 * 3" },
    { "a*b*c",                     20, "a*b*c" },
    { "een * los",                 20, "een * los" },
    { "*open",                     20, "*open" },
    { "*over\nregels*",            20, "*over/regels*" },
    { "één dág énz",                3, "één/dág/énz" },
    { "aaaaaaa",                    0, "a/a/a/a/a/a/a" },
    /* clang-format on */
};

static void write_lines(const Wrapped *w, int line, char *out)
{
    for (int i = 0; i < w->count; i++) {
        const Run *run = &w->runs[i];
        int down = i ? run->y - w->runs[i - 1].y : 0;

        out += sprintf(out, "%s%s%.*s%s",
                       down > line ? "//"
                       : down      ? "/"
                                   : "",
                       run->emphasis ? "<" : "", run->length, run->text,
                       run->emphasis ? ">" : "");
    }
    *out = '\0';
}

static void text_wraps(void **state)
{
    const Canvas canvas = { .width = one, .percent = 100, .line_percent = 100 };
    Arena *arena = arena_new();
    char lines[256];

    (void)state;
    for (size_t i = 0; i < COUNT_OF(wraps); i++) {
        Wrapped w =
            wrap_text(arena, &canvas, STYLE_UI, wraps[i].text, wraps[i].room);

        write_lines(&w, wrap_line_height(&canvas, STYLE_UI), lines);
        if (strcmp(lines, wraps[i].lines) != 0)
            fail_msg("\"%s\" in %d is \"%s\", should be \"%s\"", wraps[i].text,
                     wraps[i].room, lines, wraps[i].lines);
    }
    arena_free(arena);
}

static void lines_are_never_longer_than_can_be_read(void **state)
{
    const Canvas canvas = { .width = one, .percent = 100, .line_percent = 100 };
    Arena *arena = arena_new();
    char text[1000];

    (void)state;
    for (size_t i = 0; i < sizeof text - 1; i++)
        text[i] = i % 6 == 5 ? ' ' : 'a';
    text[sizeof text - 1] = '\0';
    assert_true(wrap_text(arena, &canvas, STYLE_UI, text, 10000).width <=
                WRAP_CHARACTERS_MAX);
    assert_int_equal(wrap_one_line(arena, &canvas, STYLE_UI, text).height,
                     theme_type(STYLE_UI, TYPEFACE_VOLLKORN).line);
    arena_free(arena);
}

static void plain_text_has_no_marks(void **state)
{
    Arena *arena = arena_new();

    (void)state;
    assert_string_equal(wrap_plain(arena, "het *is* 2 * 3"), "het is 2 * 3");
    assert_string_equal(wrap_plain(arena, ""), "");
    arena_free(arena);
}

static bool inside(Rect inner, Rect outer)
{
    return inner.x >= outer.x && inner.y >= outer.y &&
           inner.x + inner.w <= outer.x + outer.w &&
           inner.y + inner.h <= outer.y + outer.h;
}

static bool overlap(Rect a, Rect b)
{
    return a.w > 0 && a.h > 0 && b.w > 0 && b.h > 0 && a.x < b.x + b.w &&
           b.x < a.x + a.w && a.y < b.y + b.h && b.y < a.y + a.h;
}

typedef struct {
    const char *screen;
    int w, h, percent, lines;
} Case;

static void complain(const View *view, int a, int b, const char *what, Case c)
{
    const Rect r = view->nodes[a].rect, s = view->nodes[b].rect;

    fail_msg("%s at %dx%d, %d%%: node %d (%d,%d %dx%d) %s node %d "
             "(%d,%d %dx%d)",
             c.screen, c.w, c.h, c.percent, a, r.x, r.y, r.w, r.h, what, b, s.x,
             s.y, s.w, s.h);
}

static void check_siblings(const View *view, int first, int end, Case c)
{
    for (int a = first; a < end; a = view->nodes[a].end) {
        for (int b = view->nodes[a].end; b < end; b = view->nodes[b].end)
            if (view->nodes[a].scrolls == view->nodes[b].scrolls &&
                overlap(view->nodes[a].rect, view->nodes[b].rect))
                complain(view, a, b, "overlaps", c);
        for (int b = a + 1; b < view->nodes[a].end; b = view->nodes[b].end)
            if (!inside(view->nodes[b].rect, view->nodes[a].rect))
                complain(view, b, a, "stands out of", c);
        check_siblings(view, a + 1, view->nodes[a].end, c);
    }
}

static void check_runs(const View *view, int node, Case c)
{
    const Node *n = &view->nodes[node];
    int line = n->line;

    for (int i = 0; i < n->run_count; i++) {
        const Run *r = &n->runs[i];
        const Rect box = { r->x, r->y, r->w, line };
        bool one_letter = utf8_count(r->text, (size_t)r->length) == 1;

        if (!inside(box, n->rect) && !one_letter)
            fail_msg("%s at %dx%d, %d%%: \"%.*s\" stands out of node %d",
                     c.screen, c.w, c.h, c.percent, r->length, r->text, node);
    }
}

static void check_layout(View *view, Case c)
{
    Canvas canvas = canvas_of(&c.percent, c.w, c.h);

    canvas.line_percent = c.lines;

    layout(view, &canvas);
    check_siblings(view, 0, view->count, c);
    for (int i = 0; i < view->count; i++) {
        const Node *n = &view->nodes[i];

        check_runs(view, i, c);
        if (n->rect.x < 0 || n->rect.x + n->rect.w > c.w)
            complain(view, i, i, "is wider than the window,", c);
        if (node_is_active(n) && n->rect.h < 44 * c.percent / 100)
            complain(view, i, i, "is too low to press,", c);
        if (!n->scrolls && (n->rect.y < 0 || n->rect.y + n->rect.h > c.h))
            complain(view, i, i, "is cut off,", c);
    }
}

static void check_each_size(View *view, const char *screen)
{
    static const Case sizes[] = {
        { NULL, 1280, 800, 100, 100 },  { NULL, 1280, 800, 200, 100 },
        { NULL, 1280, 800, 300, 160 },  { NULL, 900, 700, 100, 100 },
        { NULL, 899, 700, 100, 120 },   { NULL, 640, 480, 100, 100 },
        { NULL, 640, 480, 150, 140 },   { NULL, 640, 480, 300, 100 },
        { NULL, 640, 480, 300, 160 },   { NULL, 320, 256, 100, 100 },
        { NULL, 1920, 1080, 100, 100 }, { NULL, 1920, 1080, 200, 100 },
        { NULL, 2560, 1440, 125, 100 },
    };

    for (size_t i = 0; i < COUNT_OF(sizes); i++) {
        Case c = sizes[i];

        c.screen = screen;
        check_layout(view, c);
    }
}

/* Also with all that is read aloud shown above the key bar. */
static void check_sizes(View *view, const char *screen)
{
    check_each_size(view, screen);
    said_show(view, speech_screen(view, LANGUAGE_NL));
    check_each_size(view, screen);
}

/* Plays "words" and then asks `last`, and looks at every screen under way. */
static void check_run(const char *words, Action last, const char *name)
{
    Catalogue catalogue = fixture_catalogue();
    Settings settings = settings_default(LANGUAGE_NL);
    App *app = app_new(&catalogue, &settings, "sblp");
    View view = { .arena = arena_new() };
    Error err = { 0 };

    app_set_player(app,
                   &(PlayerName){ "Wilhelmina van der Meulen-Oosterhuis", "" });
    app_build(app, &view);
    check_sizes(&view, "home");
    app_do(app, (Action){ VERB_EXAMPLE, 0 }, 0);
    app_build(app, &view);
    check_sizes(&view, "example");
    app_do(app, (Action){ VERB_HOME, 0 }, 0);
    app_do(app, (Action){ VERB_PLAY, 0 }, 0);
    app_build(app, &view);
    check_sizes(&view, "intro");
    app_do(app, (Action){ VERB_BEGIN, 0 }, 0);
    assert_true(app_replay(app, words, &err));
    app_do(app, last, 0);
    app_build(app, &view);
    check_sizes(&view, name);
    app_do(app, (Action){ VERB_OPEN, SCREEN_HISTORY }, 0);
    app_build(app, &view);
    check_sizes(&view, "history");
    app_do(app, (Action){ VERB_PLAN, -1 }, 0);
    app_build(app, &view);
    check_sizes(&view, "plan");
    app_do(app, (Action){ VERB_BACK, 0 }, 0);
    app_do(app, (Action){ VERB_BACK, 0 }, 0);
    app_build(app, &view);
    if (app_screen(app) == SCREEN_REFLECT) {
        for (int i = 0; i < 60; i++)
            entry_insert(app_entry(app, &view), "Een lange gedachte.\n", 20);
        app_build(app, &view);
        check_sizes(&view, "written");
        app_do(app, (Action){ VERB_DEBRIEF, 0 }, 0);
        app_build(app, &view);
        check_sizes(&view, "written before");
    }
    if (app_screen(app) == SCREEN_DEBRIEF) {
        app_do(app, (Action){ VERB_OPEN, SCREEN_NEAREST }, 0);
        app_build(app, &view);
        check_sizes(&view, "nearest");
        app_do(app, (Action){ VERB_COMPARE, 0 }, 0);
        app_build(app, &view);
        check_sizes(&view, "compare");
    }
    app_do(app, (Action){ VERB_HOME, 0 }, 0);
    app_build(app, &view);
    check_sizes(&view, "home again");
    app_free(app);
    arena_free(view.arena);
}

static void nothing_overlaps_or_is_cut_off(void **state)
{
    static const Action nothing = { VERB_NONE, 0 };

    (void)state;
    check_run("", (Action){ VERB_OPEN, SCREEN_SETTINGS }, "settings");
    check_run("", (Action){ VERB_OPEN, SCREEN_HELP }, "help");
    check_run("", nothing, "play");
    check_run("supervisor:anoniem", nothing, "called");
    check_run("", (Action){ VERB_CALL, 0 }, "call");
    check_run("", (Action){ VERB_READ, 0 }, "document");
    check_run("bellen", nothing, "busy");
    check_run("bellen,luisteren", nothing, "ending");
    check_run("bellen,luisteren", (Action){ VERB_CHOOSE, 6 }, "reflect");
    check_run("huisregels,continue,verzekeraar:melden",
              (Action){ VERB_CHOOSE, 5 }, "missed");
}

/* The map of a situation that is being written: what it is made of, and what
 * is wrong. */
static void the_map_fits_too(void **state)
{
    Catalogue catalogue = fixture_catalogue();
    Settings settings = settings_default(LANGUAGE_NL);
    App *app = app_new(&catalogue, &settings, "sblp");
    View view = { .arena = arena_new() };
    Written written;

    (void)state;
    written_begin(&written);
    Workbench bench = written_bench(&written);
    app_make(app, &bench);
    app_build(app, &view);
    check_sizes(&view, "map");
    app_do(app, (Action){ VERB_BEST, 0 }, 0);
    written_warn(&written);
    app_reread(app);
    app_build(app, &view);
    check_sizes(&view, "map with a warning");
    written_spoil(&written);
    app_reread(app);
    app_build(app, &view);
    check_sizes(&view, "map with a mistake");
    app_free(app);
    arena_free(view.arena);
    written_end(&written);
}

static const Node *map_of(const View *view)
{
    for (int i = 0; i < view->count; i++)
        if (view->nodes[i].map)
            return &view->nodes[i];
    fail_msg("there is no map");
    return NULL;
}

/* Every road begins at the foot of a box and ends at the top of one, and never
 * runs up. */
static void roads_join_boxes(void **state)
{
    const int percent = 100;
    const Canvas canvas = canvas_of(&percent, 1280, 800);
    Catalogue catalogue = fixture_catalogue();
    Settings settings = settings_default(LANGUAGE_NL);
    App *app = app_new(&catalogue, &settings, "sblp");
    View view = { .arena = arena_new() };
    Written written;

    (void)state;
    written_begin(&written);
    Workbench bench = written_bench(&written);
    app_make(app, &bench);
    app_build(app, &view);
    layout(&view, &canvas);
    layout_scroll(&view, 10);
    const Node *node = map_of(&view);
    assert_true(node->map->drawn);
    for (int i = 0; i < node->map->chart->road_count; i++) {
        const MapRoad *road = &node->map->roads[i];
        bool leaves = false, arrives = false;
        Point top = road->points[0], foot = road->points[road->count - 1];

        for (int k = 1; k < road->count; k++)
            assert_true(road->points[k].y >= road->points[k - 1].y);
        for (int n = 0; n < view.count; n++) {
            Rect r = view.nodes[n].rect;
            bool box = view.nodes[n].look >= LOOK_STEP &&
                       view.nodes[n].look <= LOOK_ENDING_UNREACHED;

            leaves |=
                box && top.y == r.y + r.h && top.x > r.x && top.x < r.x + r.w;
            arrives |=
                box && foot.y == r.y && foot.x > r.x && foot.x < r.x + r.w;
        }
        assert_true(leaves && arrives);
    }
    app_free(app);
    arena_free(view.arena);
    written_end(&written);
}

/* The screens of a session with a group, by the keys that lead there. */
static const struct {
    const char *name, *keys;
} rooms[] = {
    { "room", "" },
    { "room counted", "1112" },
    { "room shown", "1112 " },
    { "room equal", "12 " },
    { "room decided", "k" },
    { "room talk", "o" },
    { "room people", "c" },
    { "room call", "ck1" },
    { "room file", "f" },
    { "room asked", "t" },
    { "room trainer", "tj" },
    { "room busy", "1 !" },
    { "room way on", "2 !" },
    { "room history", "1 !l" },
    { "room debrief", "11233 k1121 !!" },
    { "room debrief, late", "12 k2c111k1!!" },
};

static App *room_at(const char *keys, int teams, View *view)
{
    Catalogue catalogue = fixture_catalogue();
    Settings settings = settings_default(LANGUAGE_NL);
    App *app = app_new(&catalogue, &settings, "sblp");

    app_do(app, (Action){ VERB_GATHER, 17 }, 0);
    app_do(app, (Action){ VERB_TEAMS, teams }, 0);
    app_do(app, (Action){ VERB_TEACH, 0 }, 0);
    app_build(app, view);
    for (const char *p = keys; *p; p++) {
        app_key(app, view, *p == '!' ? KEY_ENTER : *p, 0);
        app_build(app, view);
    }
    return app;
}

static void nothing_overlaps_before_a_group(void **state)
{
    View view = { .arena = arena_new() };

    (void)state;
    for (size_t i = 0; i < COUNT_OF(rooms); i++)
        for (int teams = 1; teams <= 4; teams++) {
            App *app = room_at(rooms[i].keys, teams, &view);

            check_sizes(&view, rooms[i].name);
            app_free(app);
        }
    App *app = room_at("", 1, &view);
    app_do(app, (Action){ VERB_HOME, 0 }, 0);
    app_do(app, (Action){ VERB_OPEN, SCREEN_LESSON }, 0);
    app_build(app, &view);
    check_sizes(&view, "lesson");
    app_free(app);
    arena_free(view.arena);
}

/* The letters a projector shows, in pixels of a window of this size. */
static int smallest_letter(App *app, View *view, int w, int h)
{
    int percent = app_text_percent(app, w, h), least = h;
    Canvas canvas = canvas_of(&percent, w, h);

    layout(view, &canvas);
    for (int i = 0; i < view->count; i++) {
        const Node *n = &view->nodes[i];
        int size =
            theme_type(n->set_in, TYPEFACE_VOLLKORN).size * percent / 100;

        if (n->text && n->text[0] && size < least)
            least = size;
    }
    return least;
}

static void no_letter_before_a_group_is_small(void **state)
{
    View view = { .arena = arena_new() };

    (void)state;
    for (size_t i = 0; i < COUNT_OF(rooms); i++) {
        App *app = room_at(rooms[i].keys, 2, &view);

        if (smallest_letter(app, &view, 1920, 1080) < 24 ||
            smallest_letter(app, &view, 3840, 2160) < 48 ||
            smallest_letter(app, &view, 1280, 720) < 15)
            fail_msg("%s has letters that are too small", rooms[i].name);
        app_do(app, (Action){ VERB_HOME, 0 }, 0);
        assert_int_equal(app_text_percent(app, 1920, 1080), 100);
        app_free(app);
    }
    arena_free(view.arena);
}

static View play_screen(App **app)
{
    Catalogue catalogue = fixture_catalogue();
    Settings settings = settings_default(LANGUAGE_NL);
    View view = { .arena = arena_new() };

    *app = app_new(&catalogue, &settings, "sblp");
    app_do(*app, (Action){ VERB_PLAY, 0 }, 0);
    app_do(*app, (Action){ VERB_BEGIN, 0 }, 0);
    app_build(*app, &view);
    return view;
}

static const Node *node_of(const View *view, Role role)
{
    for (int i = 0; i < view->count; i++)
        if (view->nodes[i].role == role)
            return &view->nodes[i];
    return NULL;
}

static int node_asking(const View *view, Verb verb, int argument)
{
    for (int i = 0; i < view->count; i++)
        if (view->nodes[i].action.verb == verb &&
            view->nodes[i].action.argument == argument)
            return i;
    return -1;
}

static void side_panel_stands_where_there_is_room(void **state)
{
    const int percent = 100;
    App *app;
    View view = play_screen(&app);
    Canvas canvas = canvas_of(&percent, 1280, 800);

    (void)state;
    layout(&view, &canvas);
    const Rect main = node_of(&view, ROLE_MAIN)->rect;
    const Rect side = node_of(&view, ROLE_COMPLEMENTARY)->rect;
    assert_int_equal(side.x, 1280 - 340);
    assert_int_equal(main.y, side.y);
    assert_int_equal(side.h, view.port.h);

    /* The choices stand at the bottom of the main column. */
    const Node *last = &view.nodes[node_asking(&view, VERB_CHOOSE, 1)];
    assert_int_equal(last->rect.y + last->rect.h, main.y + main.h - 26);

    canvas.width_px = 800;
    layout(&view, &canvas);
    assert_int_equal(node_of(&view, ROLE_COMPLEMENTARY)->rect.x, 0);
    assert_true(node_of(&view, ROLE_COMPLEMENTARY)->rect.y >=
                main.y + main.h - view.port.h);
    app_free(app);
    arena_free(view.arena);
}

static void what_is_said_stands_above_the_keys_if_it_is_short(void **state)
{
    const int percent = 100;
    const Canvas canvas = canvas_of(&percent, 1280, 800);
    App *app;
    View view = play_screen(&app);

    (void)state;
    said_show(&view, "Keuze 1 van 2.");
    layout(&view, &canvas);
    Rect log = node_of(&view, ROLE_LOG)->rect;
    assert_int_equal(log.y + log.h, node_of(&view, ROLE_CONTENTINFO)->rect.y);
    assert_int_equal(view.port.y + view.port.h, log.y);
    assert_false(node_of(&view, ROLE_LOG)->scrolls);

    app_build(app, &view);
    char words[6000];
    memset(words, 'a', sizeof words);
    words[sizeof words - 1] = '\0';
    said_show(&view, words);
    layout(&view, &canvas);
    log = node_of(&view, ROLE_LOG)->rect;
    assert_true(node_of(&view, ROLE_LOG)->scrolls);
    assert_int_equal(log.y + log.h, view.port.y + view.content_height);
    app_free(app);
    arena_free(view.arena);
}

static void scrolling_stays_in_bounds_and_reveals(void **state)
{
    const int percent = 100;
    const Canvas canvas = canvas_of(&percent, 640, 480);
    App *app;
    View view = play_screen(&app);
    int last = node_asking(&view, VERB_READ, 0);

    (void)state;
    view.scroll = 100000;
    layout(&view, &canvas);
    assert_int_equal(view.scroll, view.content_height - view.port.h);
    layout_scroll(&view, -5);
    assert_int_equal(view.scroll, 0);
    assert_true(layout_reveal(&view, last));
    assert_true(inside(view.nodes[last].rect, view.port));
    assert_false(layout_reveal(&view, last));

    int scrolled = view.scroll;
    const Rect before = view.nodes[last].rect;
    layout(&view, &canvas);
    assert_int_equal(view.scroll, scrolled);
    assert_memory_equal(&before, &view.nodes[last].rect, sizeof before);
    app_free(app);
    arena_free(view.arena);
}

static void pointing_finds_what_can_be_pressed(void **state)
{
    const int percent = 100;
    const Canvas canvas = canvas_of(&percent, 640, 480);
    App *app;
    View view = play_screen(&app);
    int choice = node_asking(&view, VERB_CHOOSE, 1);

    (void)state;
    layout(&view, &canvas);
    layout_reveal(&view, choice);
    Rect r = view.nodes[choice].rect;
    assert_int_equal(layout_hit(&view, r.x + 1, r.y + 1), choice);
    assert_int_equal(layout_hit(&view, r.x - 1, r.y + 1), -1);

    /* What has scrolled under a bar cannot be pressed there. */
    layout_scroll(&view, view.scroll + r.y - view.port.y + r.h - 1);
    r = view.nodes[choice].rect;
    assert_true(r.y < view.port.y);
    assert_int_not_equal(layout_hit(&view, r.x + r.w - 1, view.port.y - 1),
                         choice);
    app_free(app);
    arena_free(view.arena);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(text_wraps),
        cmocka_unit_test(lines_are_never_longer_than_can_be_read),
        cmocka_unit_test(plain_text_has_no_marks),
        cmocka_unit_test(nothing_overlaps_or_is_cut_off),
        cmocka_unit_test(the_map_fits_too),
        cmocka_unit_test(roads_join_boxes),
        cmocka_unit_test(nothing_overlaps_before_a_group),
        cmocka_unit_test(no_letter_before_a_group_is_small),
        cmocka_unit_test(side_panel_stands_where_there_is_room),
        cmocka_unit_test(what_is_said_stands_above_the_keys_if_it_is_short),
        cmocka_unit_test(scrolling_stays_in_bounds_and_reveals),
        cmocka_unit_test(pointing_finds_what_can_be_pressed),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
