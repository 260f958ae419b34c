#include "tests/check.h"

#include "view/node.h"
#include "view/strings.h"

#include <math.h>

static View small_view(void)
{
    View view = { .arena = arena_new(), .focus = -1 };
    int outer = view_open(&view, ROLE_MAIN, LOOK_PLAIN, (Box){ .gap = 8 });

    view_add(&view, ROLE_HEADING)->text = "Titel";
    int inner = view_open(&view, ROLE_BUTTON, LOOK_CHOICE, (Box){ 0 });
    view_add(&view, ROLE_PARAGRAPH)->text = "Doe dit";
    view_close(&view, inner);
    view_close(&view, outer);
    view_add(&view, ROLE_PARAGRAPH)->text = "Onder";
    return view;
}

static void nodes_nest(void **state)
{
    View view = small_view();
    const int ends[] = { 4, 2, 4, 4, 5 };

    (void)state;
    check_int(view.count, (int)COUNT_OF(ends), "nodes");
    for (int i = 0; i < view.count; i++)
        check_int(view.nodes[i].end, ends[i], "end of node %d", i);
    arena_free(view.arena);
}

static void only_what_asks_is_active(void **state)
{
    (void)state;
    assert_false(node_is_active(&(Node){ .role = ROLE_BUTTON }));
    assert_true(node_is_active(&(Node){ .action = { VERB_HOME, 0 } }));
    assert_false(node_is_active(
        &(Node){ .action = { VERB_HOME, 0 }, .disabled = true }));
}

/* Ways to change a view so that it is seen or read otherwise. */
static void focus(View *view)
{
    view->focus = 2;
}
static void retext(View *view)
{
    view->nodes[1].text = "Titels";
}
static void rename_node(View *view)
{
    view->nodes[2].name = "Doe dit maar";
}
static void disable(View *view)
{
    view->nodes[2].disabled = true;
}
static void choose(View *view)
{
    view->nodes[2].selected = true;
}
static void activate(View *view)
{
    view->nodes[2].action.verb = VERB_HOME;
}
static void repaint(View *view)
{
    view->nodes[2].look = LOOK_CARD;
}
static void recolour(View *view)
{
    view->nodes[3].colour = COLOUR_MUTED;
}
static void restyle(View *view)
{
    view->nodes[3].style = STYLE_STORY;
}
static void move(View *view)
{
    view->nodes[4].rect.y = 1;
}
static void mark(View *view)
{
    view->nodes[4].mark = MARK_LATE;
}
static void shift_text(View *view)
{
    view->nodes[0].text = "T";
    view->nodes[1].text = "itel";
}

static void hash_follows_what_is_seen(void **state)
{
    void (*const changes[])(View *) = { focus,   retext,   rename_node,
                                        disable, choose,   activate,
                                        repaint, recolour, restyle,
                                        move,    mark,     shift_text };
    View plain = small_view(), same = small_view();

    (void)state;
    assert_true(view_hash(&plain) == view_hash(&same));
    for (size_t i = 0; i < COUNT_OF(changes); i++) {
        View view = small_view();

        changes[i](&view);
        if (view_hash(&view) == view_hash(&plain))
            fail_msg("change %zu is not seen", i);
        arena_free(view.arena);
    }
    same.nodes[1].id = "titel";
    assert_true(view_hash(&plain) == view_hash(&same));
    arena_free(plain.arena);
    arena_free(same.arena);
}

static double channel(uint32_t colour, int shift)
{
    double c = (double)(colour >> shift & 0xFF) / 255;

    return c <= 0.04045 ? c / 12.92 : pow((c + 0.055) / 1.055, 2.4);
}

/* WCAG 2.2: relative luminance. */
static double luminance(Theme theme, Colour colour)
{
    uint32_t rgb = theme_colour(theme, colour);

    return 0.2126 * channel(rgb, 16) + 0.7152 * channel(rgb, 8) +
           0.0722 * channel(rgb, 0);
}

static double contrast(Theme theme, Colour a, Colour b)
{
    double x = luminance(theme, a) + 0.05, y = luminance(theme, b) + 0.05;

    return x > y ? x / y : y / x;
}

static void every_pair_of_colours_can_be_read(void **state)
{
    static const struct {
        Colour ink, ground;
    } pairs[] = {
        { COLOUR_TEXT, COLOUR_PAGE },        { COLOUR_TEXT, COLOUR_PANEL },
        { COLOUR_TEXT, COLOUR_SUNK },        { COLOUR_TEXT, COLOUR_TINT },
        { COLOUR_MUTED, COLOUR_PAGE },       { COLOUR_MUTED, COLOUR_PANEL },
        { COLOUR_MUTED, COLOUR_SUNK },       { COLOUR_MUTED, COLOUR_TINT },
        { COLOUR_ACCENT, COLOUR_PAGE },      { COLOUR_ACCENT, COLOUR_TINT },
        { COLOUR_ON_ACCENT, COLOUR_ACCENT }, { COLOUR_KEPT, COLOUR_KEPT_TINT },
        { COLOUR_KEPT, COLOUR_PAGE },        { COLOUR_MISSED, COLOUR_PAGE },
        { COLOUR_LATE, COLOUR_PAGE },        { COLOUR_LATE, COLOUR_LATE_TINT },
    };

    (void)state;
    for (int theme = 0; theme < THEME_COUNT; theme++)
        for (size_t i = 0; i < COUNT_OF(pairs); i++)
            if (contrast((Theme)theme, pairs[i].ink, pairs[i].ground) < 4.5)
                fail_msg("theme %d: pair %zu has too little contrast", theme,
                         i);
}

/* WCAG 2.2, 1.4.11 and 2.4.13: what is drawn, against what lies beside it. */
static void every_ring_and_border_stands_out(void **state)
{
    static const Colour grounds[] = { COLOUR_PAGE, COLOUR_PANEL, COLOUR_SUNK,
                                      COLOUR_TINT };

    (void)state;
    for (int theme = 0; theme < THEME_COUNT; theme++) {
        assert_true(contrast((Theme)theme, COLOUR_FOCUS, COLOUR_FOCUS_GAP) >=
                    3);
        for (size_t i = 0; i < COUNT_OF(grounds); i++) {
            assert_true(contrast((Theme)theme, COLOUR_FOCUS, grounds[i]) >= 3);
            assert_true(contrast((Theme)theme, COLOUR_BORDER, grounds[i]) >= 3);
        }
    }
}

static void every_style_has_a_type(void **state)
{
    (void)state;
    for (int i = 0; i < STYLE_COUNT; i++) {
        Type type = theme_type((TextStyle)i, TYPEFACE_VOLLKORN);

        assert_true(type.size >= 13);
        assert_true(type.line >= type.size);
    }
}

/* What is filled in must be filled in in both languages. */
static void languages_have_the_same_gaps(void **state)
{
    (void)state;
    for (int i = 0; i < STRING_COUNT; i++)
        for (char n = '0'; n < '3'; n++) {
            const char gap[] = { '{', n, '}', '\0' };
            const char *nl = string_in((String)i, LANGUAGE_NL);
            const char *en = string_in((String)i, LANGUAGE_EN);

            if (!strstr(nl, gap) != !strstr(en, gap))
                fail_msg("'%s' and '%s' differ in %s", nl, en, gap);
        }
}

static void strings_are_filled_whole(void **state)
{
    Arena *arena = arena_new();

    (void)state;
    assert_string_equal(
        string_fill(arena, STRING_SCORE, LANGUAGE_NL, ARGS("3", "4")),
        "3 van 4");
    assert_string_equal(string_number(arena, -12), "-12");
    arena_free(arena);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(nodes_nest),
        cmocka_unit_test(only_what_asks_is_active),
        cmocka_unit_test(hash_follows_what_is_seen),
        cmocka_unit_test(every_pair_of_colours_can_be_read),
        cmocka_unit_test(every_ring_and_border_stands_out),
        cmocka_unit_test(every_style_has_a_type),
        cmocka_unit_test(languages_have_the_same_gaps),
        cmocka_unit_test(strings_are_filled_whole),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
