/* Draws nodes on a plain surface, which needs no display. */
#include "player/paint.h"
#include "player/portrait.h"

#include "tests/check.h"

enum { WIDTH = 320, HEIGHT = 192, CELL = 16 };

typedef struct {
    SDL_Surface *surface;
    SDL_Renderer *renderer;
    Fonts *fonts;
    Painter *painter;
    View view;
} Easel;

static int set_up_as(void **state, SDL_PixelFormatEnum format)
{
    Easel *easel = SDL_calloc(1, sizeof *easel);
    Error err = { 0 };

    easel->surface =
        SDL_CreateRGBSurfaceWithFormat(0, WIDTH, HEIGHT, 32, format);
    easel->renderer = SDL_CreateSoftwareRenderer(easel->surface);
    easel->fonts = fonts_new(FONTS, &err);
    easel->painter = painter_new(easel->renderer, easel->fonts, PORTRAITS);
    easel->view = (View){ .arena = arena_new(), .focus = -1 };
    *state = easel;
    return easel->fonts ? 0 : -1;
}

static int set_up(void **state)
{
    return set_up_as(state, SDL_PIXELFORMAT_ARGB8888);
}

static int tear_down(void **state)
{
    Easel *easel = *state;

    arena_free(easel->view.arena);
    painter_free(easel->painter);
    SDL_DestroyRenderer(easel->renderer);
    SDL_FreeSurface(easel->surface);
    fonts_free(easel->fonts);
    SDL_free(easel);
    return 0;
}

static Node *add(Easel *easel, Look look, Rect rect)
{
    Node *node = view_add(&easel->view, ROLE_PARAGRAPH);

    node->look = look;
    node->rect = rect;
    return node;
}

/* Lays the text out in one line at the top left of the node. */
static void write_in(Easel *easel, Node *node, const char *text)
{
    Run *run = ARENA_PUSH(easel->view.arena, node->runs, node->run_count);

    node->text = text;
    node->set_in = node->style;
    node->line = theme_type(node->style, TYPEFACE_VOLLKORN).line;
    *run = (Run){ .text = text,
                  .length = (int)strlen(text),
                  .x = node->rect.x,
                  .y = node->rect.y,
                  .w = node->rect.w };
}

static void draw(Easel *easel, int percent, int hover)
{
    paint(easel->painter, &easel->view, percent, hover);
    SDL_RenderFlush(easel->renderer);
}

static uint32_t pixel(const Easel *easel, int x, int y)
{
    const char *row =
        (const char *)easel->surface->pixels + y * easel->surface->pitch;

    return ((const uint32_t *)(const void *)row)[x] & 0xFFFFFF;
}

static void check_colour(const Easel *easel, int x, int y, Colour colour)
{
    check_int(pixel(easel, x, y), theme_colour(THEME_LIGHT, colour), "(%d, %d)",
              x, y);
}

/* The smallest rectangle around all that is not of the page's colour. */
static Rect inked(const Easel *easel)
{
    int left = WIDTH, top = HEIGHT, right = -1, bottom = -1;

    for (int y = 0; y < HEIGHT; y++) {
        for (int x = 0; x < WIDTH; x++) {
            if (pixel(easel, x, y) == theme_colour(THEME_LIGHT, COLOUR_PAGE))
                continue;
            left = SDL_min(left, x);
            right = SDL_max(right, x);
            top = SDL_min(top, y);
            bottom = SDL_max(bottom, y);
        }
    }
    return (Rect){ left, top, right - left + 1, bottom - top + 1 };
}

static void text_stands_in_its_node(void **state)
{
    Easel *easel = *state;
    int percents[] = { 100, 150, 200, 300 };

    for (size_t i = 0; i < COUNT_OF(percents); i++) {
        int percent = percents[i];
        Face face = face_of(STYLE_UI, TYPEFACE_VOLLKORN, false, percent);
        int width = fonts_width(easel->fonts, face, "Hallo", 5);
        int line = theme_type(STYLE_UI, TYPEFACE_VOLLKORN).line * percent / 100;
        easel->view.count = 0;
        write_in(easel, add(easel, LOOK_PLAIN, (Rect){ 40, 30, width, line }),
                 "Hallo");
        easel->view.nodes[0].line = line;
        draw(easel, percent, -1);
        Rect ink = inked(easel);
        int above = ink.y - 30, below = 30 + line - (ink.y + ink.h);
        assert_in_range(ink.x, 40, 40 + 2 * percent / 100);
        assert_in_range(ink.x + ink.w, 40 + width - 3 * percent / 100,
                        40 + width);
        /* Capitals stand in the middle of their line. */
        assert_in_range(SDL_abs(above - below), 0, 3 * percent / 100);
    }
}

/* Vollkorn's 1 has the height of an x, and is taken for an I. */
static void figures_are_as_high_as_capitals(void **state)
{
    static const char *const texts[] = { "I", "1" };
    Easel *easel = *state;
    Rect inks[2];

    for (int i = 0; i < 2; i++) {
        easel->view.count = 0;
        Node *node = add(easel, LOOK_PLAIN, (Rect){ 20, 20, 100, 80 });

        node->style = STYLE_TITLE;
        write_in(easel, node, texts[i]);
        draw(easel, 100, -1);
        inks[i] = inked(easel);
    }
    assert_in_range(inks[1].h, inks[0].h - 2, inks[0].h + 2);
    assert_in_range(inks[1].y, inks[0].y - 2, inks[0].y + 2);
}

static void text_has_its_colour(void **state)
{
    Easel *easel = *state;
    Node *node = add(easel, LOOK_PLAIN, (Rect){ 20, 20, 200, 80 });
    bool full = false;

    node->style = STYLE_SCORE;
    node->colour = COLOUR_MISSED;
    write_in(easel, node, "I");
    draw(easel, 100, -1);
    for (int y = 0; y < HEIGHT && !full; y++)
        for (int x = 0; x < WIDTH && !full; x++)
            full =
                pixel(easel, x, y) == theme_colour(THEME_LIGHT, COLOUR_MISSED);
    assert_true(full);
}

static void a_meter_is_filled_as_far_as_it_goes(void **state)
{
    static const struct {
        Plot plot;
        int full_to; /* of 200 pixels */
    } meters[] = {
        { { .of = 4, .after = 2 }, 50 },
        { { .of = 5, .after = 10 }, 200 },
        { { .of = 3, .after = 0 }, 0 },
        { { .of = 0, .after = 0 }, 0 },
    };
    Easel *easel = *state;

    for (size_t i = 0; i < COUNT_OF(meters); i++) {
        easel->view.count = 0;
        Node *meter = add(easel, LOOK_METER, (Rect){ 40, 60, 200, 7 });
        meter->colour = COLOUR_KEPT;
        meter->plot = meters[i].plot;
        draw(easel, 100, -1);
        for (int x = 5; x < 200; x += 10)
            check_colour(easel, 40 + x, 63,
                         x < meters[i].full_to ? COLOUR_KEPT : COLOUR_HAIRLINE);
    }
}

static void no_text_draws_nothing(void **state)
{
    Easel *easel = *state;

    write_in(easel, add(easel, LOOK_PLAIN, (Rect){ 20, 20, 200, 80 }), "");
    draw(easel, 100, -1);
    check_int(inked(easel).w, -WIDTH, "width");
}

static void boxes_are_round_and_smooth(void **state)
{
    Easel *easel = *state;
    const Rect rect = { 32, 32, 200, 100 };
    bool between = false;

    add(easel, LOOK_CARD, rect);
    draw(easel, 100, -1);
    check_colour(easel, 32, 32, COLOUR_PAGE);
    check_colour(easel, 231, 131, COLOUR_PAGE);
    check_colour(easel, 132, 32, COLOUR_HAIRLINE);
    check_colour(easel, 32, 80, COLOUR_HAIRLINE);
    check_colour(easel, 231, 80, COLOUR_HAIRLINE);
    check_colour(easel, 132, 131, COLOUR_HAIRLINE);
    check_colour(easel, 132, 33, COLOUR_PANEL);
    check_colour(easel, 132, 80, COLOUR_PANEL);
    for (int x = 32; x < 46; x++) {
        uint32_t colour = pixel(easel, x, 34);
        between |= colour != theme_colour(THEME_LIGHT, COLOUR_PAGE) &&
                   colour != theme_colour(THEME_LIGHT, COLOUR_HAIRLINE) &&
                   colour != theme_colour(THEME_LIGHT, COLOUR_PANEL);
    }
    assert_true(between);
}

static void speech_has_one_sharp_corner(void **state)
{
    Easel *easel = *state;

    add(easel, LOOK_SPEECH, (Rect){ 32, 32, 200, 100 });
    draw(easel, 100, -1);
    check_colour(easel, 36, 32, COLOUR_HAIRLINE);
    check_colour(easel, 36, 36, COLOUR_PANEL);
    check_colour(easel, 231, 32, COLOUR_PAGE);
    check_colour(easel, 32, 131, COLOUR_PAGE);
    check_colour(easel, 231, 131, COLOUR_PAGE);
}

static void lines_stay_crisp_when_scaled(void **state)
{
    Easel *easel = *state;

    add(easel, LOOK_CARD, (Rect){ 32, 32, 200, 100 });
    draw(easel, 300, -1);
    check_colour(easel, 132, 31, COLOUR_PAGE);
    for (int y = 32; y < 35; y++)
        check_colour(easel, 132, y, COLOUR_HAIRLINE);
    check_colour(easel, 132, 35, COLOUR_PANEL);
}

static void focus_lies_outside_in_two_tones(void **state)
{
    Easel *easel = *state;
    Node *node = add(easel, LOOK_PRIMARY, (Rect){ 32, 32, 200, 100 });

    node->action.verb = VERB_AGAIN;
    easel->view.focus = 0;
    draw(easel, 100, -1);
    check_colour(easel, 132, 32, COLOUR_ACCENT);
    for (int y = 30; y < 32; y++)
        check_colour(easel, 132, y, COLOUR_FOCUS_GAP);
    for (int y = 27; y < 30; y++)
        check_colour(easel, 132, y, COLOUR_FOCUS);
    check_colour(easel, 132, 26, COLOUR_PAGE);
}

static void a_choice_pointed_at_lights_up(void **state)
{
    Easel *easel = *state;

    add(easel, LOOK_CHOICE, (Rect){ 32, 32, 200, 60 })->end = 2;
    add(easel, LOOK_NUMBER, (Rect){ 40, 40, 26, 26 });
    draw(easel, 100, -1);
    check_colour(easel, 132, 60, COLOUR_PANEL);
    check_colour(easel, 53, 40, COLOUR_HAIRLINE);
    draw(easel, 100, 0);
    check_colour(easel, 132, 60, COLOUR_TINT);
    check_colour(easel, 132, 32, COLOUR_ACCENT);
    check_colour(easel, 53, 40, COLOUR_ACCENT);
}

static void nothing_scrolls_over_the_bars(void **state)
{
    Easel *easel = *state;

    easel->view.port = (Rect){ 0, 48, WIDTH, 96 };
    add(easel, LOOK_PRIMARY, (Rect){ 32, 16, 200, 160 })->scrolls = true;
    draw(easel, 100, -1);
    check_colour(easel, 132, 47, COLOUR_PAGE);
    check_colour(easel, 132, 48, COLOUR_ACCENT);
    check_colour(easel, 132, 143, COLOUR_ACCENT);
    check_colour(easel, 132, 144, COLOUR_PAGE);
}

static void a_bar_shows_where_the_port_is(void **state)
{
    Easel *easel = *state;
    const int x = WIDTH - 6;

    easel->view.port = (Rect){ 0, 0, WIDTH, HEIGHT };
    easel->view.content_height = HEIGHT;
    draw(easel, 100, -1);
    check_int(inked(easel).w, -WIDTH, "width when all is in sight");
    easel->view.content_height = 2 * HEIGHT;
    draw(easel, 100, -1);
    check_colour(easel, x, HEIGHT / 4, COLOUR_BORDER);
    check_colour(easel, x, HEIGHT * 3 / 4, COLOUR_PAGE);
    easel->view.scroll = HEIGHT;
    draw(easel, 100, -1);
    check_colour(easel, x, HEIGHT / 4, COLOUR_PAGE);
    check_colour(easel, x, HEIGHT * 3 / 4, COLOUR_BORDER);
}

/* A text box with "l l" from (40, 40), in which the second half is selected and
 * the caret stands at its end. */
static TextBox *add_textbox(Easel *easel)
{
    Node *node = add(easel, LOOK_FIELD, (Rect){ 32, 32, 200, 100 });
    TextBox *box = arena_alloc(easel->view.arena, sizeof *box);

    node->role = ROLE_TEXTBOX;
    node->action.verb = VERB_WRITE;
    node->textbox = box;
    *box = (TextBox){ .caret_at = { 80, 40, 2, 24 } };
    *ARENA_PUSH(easel->view.arena, box->selected, box->selected_count) =
        (Rect){ 60, 40, 20, 24 };
    return box;
}

static void the_caret_and_the_selection_are_seen(void **state)
{
    Easel *easel = *state;
    TextBox *box = add_textbox(easel);

    easel->view.focus = 0;
    draw(easel, 100, -1);
    check_colour(easel, 50, 50, COLOUR_PANEL);
    check_colour(easel, 60, 40, COLOUR_ACCENT);
    check_colour(easel, 79, 63, COLOUR_ACCENT);
    check_colour(easel, 80, 40, COLOUR_TEXT);
    check_colour(easel, 81, 63, COLOUR_TEXT);
    check_colour(easel, 82, 50, COLOUR_PANEL);
    check_colour(easel, 60, 64, COLOUR_PANEL);

    /* Neither stands out of the box, nor out of the port. */
    box->selected[0].w = 400;
    easel->view.port = (Rect){ 0, 0, WIDTH, 50 };
    easel->view.nodes[0].scrolls = true;
    draw(easel, 100, -1);
    check_colour(easel, 90, 49, COLOUR_ACCENT);
    check_colour(easel, 90, 50, COLOUR_PAGE);
    check_colour(easel, 245, 45, COLOUR_PAGE);

    easel->view.focus = -1;
    draw(easel, 100, -1);
    check_colour(easel, 60, 40, COLOUR_PANEL);
    check_colour(easel, 80, 40, COLOUR_PANEL);
}

static void selected_text_changes_colour(void **state)
{
    Easel *easel = *state;
    bool seen = false;

    add_textbox(easel);
    easel->view.nodes[0].style = STYLE_SCORE;
    write_in(easel, &easel->view.nodes[0], "MMM");
    easel->view.nodes[0].runs[0].x = 40;
    easel->view.focus = 0;
    draw(easel, 100, -1);
    for (int x = 60; x < 80 && !seen; x++)
        seen =
            pixel(easel, x, 60) == theme_colour(THEME_LIGHT, COLOUR_ON_ACCENT);
    assert_true(seen);
}

static void what_is_composed_is_underlined(void **state)
{
    Easel *easel = *state;
    TextBox *box = add_textbox(easel);

    *ARENA_PUSH(easel->view.arena, box->underlined, box->underlined_count) =
        (Rect){ 40, 40, 20, 24 };
    draw(easel, 100, -1);
    check_colour(easel, 40, 61, COLOUR_TEXT);
    check_colour(easel, 59, 61, COLOUR_TEXT);
    check_colour(easel, 61, 61, COLOUR_PANEL);
    check_colour(easel, 40, 60, COLOUR_PANEL);
    check_colour(easel, 40, 62, COLOUR_PANEL);
}

/* Which pixels of a mark are those of its ground, colour left aside. */
static uint64_t shape_of(Easel *easel, Mark mark)
{
    uint64_t shape = 0;

    easel->view.count = 0;
    add(easel, LOOK_PLAIN, (Rect){ 8, 8, 28, 28 })->mark = mark;
    draw(easel, 100, -1);
    for (int i = 0; i < 49; i++) {
        uint32_t colour = pixel(easel, 10 + i % 7 * 4, 10 + i / 7 * 4);
        bool light = (colour >> 8 & 0xFF) > 0xB0;
        shape |= (uint64_t)light << i;
    }
    return shape;
}

static void marks_differ_in_shape(void **state)
{
    Easel *easel = *state;

    for (Mark a = MARK_NONE; a <= MARK_NOT_APPLICABLE; a++)
        for (Mark b = MARK_NONE; b < a; b++)
            if (shape_of(easel, a) == shape_of(easel, b))
                fail_msg("marks %d and %d look the same", (int)a, (int)b);
}

static void people_have_their_own_colour(void **state)
{
    Easel *easel = *state;
    const char *const names[] = { "Marijke de Wit", "Hanneke" };

    for (int i = 0; i < 2; i++)
        add(easel, LOOK_AVATAR, (Rect){ 20 + 100 * i, 20, 80, 80 })->name =
            names[i];
    draw(easel, 100, -1);
    check_colour(easel, 20, 20, COLOUR_PAGE);
    assert_int_not_equal(pixel(easel, 60, 25), pixel(easel, 160, 25));
    assert_int_not_equal(pixel(easel, 60, 25),
                         theme_colour(THEME_LIGHT, COLOUR_PAGE));
}

enum { FACE_SIDE = 80 };

/* The sum of all that is drawn in one avatar. */
static uint64_t avatar(Easel *easel, const char *picture, const char *mood)
{
    const Rect place = { 20, 20, FACE_SIDE, FACE_SIDE };
    uint64_t sum = 0;

    easel->view.count = 0;
    Node *node = add(easel, LOOK_AVATAR, place);
    node->name = "Karin Vos";
    node->picture = picture;
    node->mood = mood;
    draw(easel, 100, -1);
    for (int i = 0; i < FACE_SIDE * FACE_SIDE; i++)
        sum = sum * 31 + pixel(easel, 20 + i % FACE_SIDE, 20 + i / FACE_SIDE);
    return sum;
}

static void people_have_a_face_for_each_mood(void **state)
{
    static const char *const moods[] = { "calm", "angry", "sad", "relieved" };
    Easel *easel = *state;
    uint64_t seen[COUNT_OF(moods)], initials = avatar(easel, NULL, NULL);

    for (size_t i = 0; i < COUNT_OF(moods); i++) {
        seen[i] = avatar(easel, "karin", moods[i]);
        assert_true(seen[i] != initials);
        for (size_t k = 0; k < i; k++)
            assert_true(seen[i] != seen[k]);
    }
    assert_true(avatar(easel, "karin", NULL) == seen[0]);
}

static void portraits_are_round_and_smooth(void **state)
{
    Easel *easel = *state;
    bool between = false;

    avatar(easel, "karin", "calm");
    Rect ink = inked(easel);
    check_int(ink.x, 20, "left");
    check_int(ink.y, 20, "top");
    check_int(ink.w, FACE_SIDE, "width");
    check_int(ink.h, FACE_SIDE, "height");
    check_colour(easel, 20, 20, COLOUR_PAGE);
    check_colour(easel, 30, 30, COLOUR_PAGE);
    uint32_t ground = pixel(easel, 60, 22);
    for (int x = 20; x < 60; x++)
        between |=
            pixel(easel, x, 30) != theme_colour(THEME_LIGHT, COLOUR_PAGE) &&
            pixel(easel, x, 30) != ground;
    assert_true(between);
}

/* What a window shows whose pixels are of that format. */
static SDL_Surface *shown_as(SDL_PixelFormatEnum format)
{
    void *easel;

    assert_int_equal(set_up_as(&easel, format), 0);
    avatar(easel, "karin", "calm");
    SDL_Surface *shown = SDL_ConvertSurfaceFormat(((Easel *)easel)->surface,
                                                  SDL_PIXELFORMAT_RGB24, 0);
    tear_down(&easel);
    return shown;
}

static void pixels_are_the_same_in_all_windows(void **state)
{
    SDL_Surface *here = shown_as(SDL_PIXELFORMAT_RGB888);
    SDL_Surface *in_browser = shown_as(SDL_PIXELFORMAT_BGR888);

    (void)state;
    assert_int_equal(here->pitch, 3 * WIDTH);
    assert_memory_equal(here->pixels, in_browser->pixels, 3 * WIDTH * HEIGHT);
    SDL_FreeSurface(here);
    SDL_FreeSurface(in_browser);
}

static void who_has_no_portrait_has_initials(void **state)
{
    /* The third is there, but outside the folder as seen by the program. */
    static const char *const names[] = {
        "",      "niemand", "../portraits/karin", "./karin",
        "Karin", "karin\n", "karin-calm.svg",     "/etc/passwd",
    };
    Easel *easel = *state;
    uint64_t initials = avatar(easel, NULL, NULL);

    for (size_t i = 0; i < COUNT_OF(names); i++)
        if (avatar(easel, names[i], "calm") != initials)
            fail_msg("'%s' has a portrait", names[i]);
    assert_true(avatar(easel, "karin", "../karin-calm") == initials);
}

static void pictures_are_read_at_any_size(void **state)
{
    (void)state;
    for (int size = 1; size <= 300; size += 13) {
        SDL_Surface *face = picture_read(PORTRAITS "/els-sad.svg", size);
        SDL_Surface *icon = picture_read(PORTRAITS "/../icon.svg", size);
        check_int(face ? face->w : 0, size, "width of a portrait");
        check_int(icon ? icon->h : 0, size, "height of the icon");
        SDL_FreeSurface(face);
        SDL_FreeSurface(icon);
    }
    assert_null(picture_read(PORTRAITS "/niemand.svg", 64));
    assert_null(picture_read(PORTRAITS, 64));
}

static void draw_sample(Easel *easel)
{
    write_in(easel, add(easel, LOOK_BAR, (Rect){ 0, 0, WIDTH, 32 }), "Balk");
    easel->view.nodes[0].role = ROLE_BANNER;
    add(easel, LOOK_SIDE, (Rect){ 240, 32, 80, 160 });
    add(easel, LOOK_SPEECH, (Rect){ 16, 48, 208, 64 });
    Node *speech = add(easel, LOOK_PLAIN, (Rect){ 32, 64, 180, 30 });
    speech->style = STYLE_STORY;
    write_in(easel, speech, "‘Serieus? Ik lag ziek.’");
    add(easel, LOOK_PRIMARY, (Rect){ 16, 128, 96, 48 });
    add(easel, LOOK_AVATAR, (Rect){ 256, 48, 48, 48 })->name = "Ilse";
    draw(easel, 100, -1);
}

/* The brightness of a cell, from 0 to 63 for black to white. */
static int brightness(const Easel *easel, int column, int row)
{
    int sum = 0;

    for (int i = 0; i < CELL * CELL; i++) {
        uint32_t colour =
            pixel(easel, column * CELL + i % CELL, row * CELL + i / CELL);
        sum += (int)((colour >> 16 & 0xFF) + (colour >> 8 & 0xFF) +
                     (colour & 0xFF));
    }
    return sum / (CELL * CELL * 3 * 4);
}

static void a_page_looks_as_it_did(void **state)
{
    /* '0' is black, 'o' is white. */
    static const char *const expected[] = {
        "`bmmmmmmmmmmmmmmmmmm", "llllllllllllllllllll", "mmmmmmmmmmmmmmmjjjjj",
        "mnooooooooooonmjkkkj", "mohihjigjkjijmmjkgkj", "mokhhikjjdhhhomjkkkj",
        "mnooooooooooonmjjjjj", "mmmmmmmmmmmmmmmjjjjj", "mB@@@@Bmmmmmmmmjjjjj",
        "m@@@@@@mmmmmmmmjjjjj", "mB@@@@Bmmmmmmmmjjjjj", "mmmmmmmmmmmmmmmjjjjj",
    };
    Easel *easel = *state;

    draw_sample(easel);
    for (int row = 0; row < HEIGHT / CELL; row++) {
        for (int column = 0; column < WIDTH / CELL; column++) {
            int is = brightness(easel, column, row);
            int was = expected[row][column] - '0';
            if (SDL_abs(is - was) > 1)
                fail_msg("cell (%d, %d) is %d, was %d", column, row, is, was);
        }
    }
}

static void a_missing_font_is_named(void **state)
{
    Error err = { 0 };

    (void)state;
    assert_null(fonts_new(TESTS, &err));
    assert_non_null(strstr(err.text[LANGUAGE_EN], "Inter-Regular.otf"));
    assert_non_null(strstr(err.text[LANGUAGE_EN], TESTS));
}

#define DRAWN(test) cmocka_unit_test_setup_teardown(test, set_up, tear_down)

int main(void)
{
    const struct CMUnitTest tests[] = {
        DRAWN(text_stands_in_its_node),
        DRAWN(figures_are_as_high_as_capitals),
        DRAWN(text_has_its_colour),
        DRAWN(a_meter_is_filled_as_far_as_it_goes),
        DRAWN(no_text_draws_nothing),
        DRAWN(boxes_are_round_and_smooth),
        DRAWN(speech_has_one_sharp_corner),
        DRAWN(lines_stay_crisp_when_scaled),
        DRAWN(focus_lies_outside_in_two_tones),
        DRAWN(a_choice_pointed_at_lights_up),
        DRAWN(nothing_scrolls_over_the_bars),
        DRAWN(a_bar_shows_where_the_port_is),
        DRAWN(the_caret_and_the_selection_are_seen),
        DRAWN(selected_text_changes_colour),
        DRAWN(what_is_composed_is_underlined),
        DRAWN(marks_differ_in_shape),
        DRAWN(people_have_their_own_colour),
        DRAWN(people_have_a_face_for_each_mood),
        DRAWN(portraits_are_round_and_smooth),
        cmocka_unit_test(pixels_are_the_same_in_all_windows),
        DRAWN(who_has_no_portrait_has_initials),
        DRAWN(a_page_looks_as_it_did),
        cmocka_unit_test(a_missing_font_is_named),
        cmocka_unit_test(pictures_are_read_at_any_size),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
