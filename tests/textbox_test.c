#include "tests/check.h"

#include "core/utf8.h"
#include "view/textbox.h"
#include "view/wrap.h"

/* Letters are ten wide and lines as high as their style says. */
enum { LETTER = 10, LEFT = 40, TOP = 30 };

static int width_of(void *context, TextStyle style, bool emphasis,
                    const char *text, int length)
{
    (void)context;
    (void)style;
    (void)emphasis;
    return LETTER * utf8_count(text, (size_t)length);
}

static const Canvas canvas = { .width = width_of,
                               .percent = 100,
                               .line_percent = 100 };

/* A box `room` letters wide around `text`, laid out. */
static View box_of(const char *text, int caret, int anchor, int room)
{
    View view = { .arena = arena_new(), .focus = 0 };
    TextBox *box = arena_alloc(view.arena, sizeof *box);
    Node *node = view_add(&view, ROLE_TEXTBOX);

    *box = (TextBox){ .caret = caret, .anchor = anchor, .goal = -1 };
    node->text = text;
    node->textbox = box;
    /* The caret takes two. */
    textbox_arrange(&(Layout){ &view, &canvas }, 0,
                    (Rect){ LEFT, TOP, room * LETTER + 2, 0 });
    return view;
}

static int line_height(void)
{
    return wrap_line_height(&canvas, STYLE_UI);
}

/* Lines are parted by "/". */
static const struct {
    const char *text;
    int room;
    const char *lines;
} breaks[] = {
    { "", 10, "" },
    { "kort", 10, "kort" },
    { "een twee drie", 8, "een twee /drie" },
    { "een twee drie", 7, "een /twee /drie" },
    { "een   twee", 4, "een   /twee" },
    { "  in de ruimte", 6, "  in /de /ruimte" },
    { "een\ntwee", 10, "een/twee" },
    { "een\n\n\ntwee\n", 10, "een///twee/" },
    { "\n", 10, "/" },
    { "behandelovereenkomst", 8, "behandel/overeenk/omst" },
    { "de overeenkomst", 8, "de /overeenk/omst" },
    { "*nee* en * ook", 20, "*nee* en * ook" },
    { "ééééé", 2, "éé/éé/é" },
    { "aaa", 0, "a/a/a" },
};

static void lines_keep_every_character(void **state)
{
    (void)state;
    for (size_t i = 0; i < COUNT_OF(breaks); i++) {
        View view = box_of(breaks[i].text, 0, 0, breaks[i].room);
        const TextBox *box = view.nodes[0].textbox;
        char lines[128] = "", *out = lines;

        for (int n = 0; n < box->line_count; n++)
            out += sprintf(out, "%s%.*s", n ? "/" : "",
                           box->lines[n].end - box->lines[n].start,
                           breaks[i].text + box->lines[n].start);
        if (strcmp(lines, breaks[i].lines) != 0)
            fail_msg("\"%s\" in %d is \"%s\", should be \"%s\"", breaks[i].text,
                     breaks[i].room, lines, breaks[i].lines);
        arena_free(view.arena);
    }
}

/* Where the caret stands, in letters and lines, and where it can go. */
static const struct {
    const char *text;
    int caret;
    int column, line;
    int start, end, above, below;
} carets[] = {
    /* clang-format off: in a room of eight letters */
    { "", 0, 0, 0, 0, 0, 0, 0 },
    { "een", 3, 3, 0, 0, 3, 0, 3 },
    { "een\ntwee\nd", 2, 2, 0, 0, 3, 0, 6 },
    { "een\ntwee\nd", 7, 3, 1, 4, 8, 3, 10 },
    { "een\ntwee\nd", 8, 4, 1, 4, 8, 3, 10 },
    { "een\ntwee\nd", 9, 0, 2, 9, 10, 4, 10 },
    { "een\n", 4, 0, 1, 4, 4, 0, 4 },
    { "een twee drie", 9, 0, 1, 9, 13, 0, 13 },
    { "een twee drie", 8, 8, 0, 0, 8, 0, 13 },
    { "overeenkomsten", 8, 0, 1, 8, 14, 0, 14 },
    { "overeenkomsten", 2, 2, 0, 0, 7, 0, 10 },
    { "éé\néé", 7, 1, 1, 5, 9, 2, 9 },
    { "een twee      drie", 12, 8, 0, 0, 13, 0, 18 },
    /* clang-format on */
};

static void the_caret_knows_its_line(void **state)
{
    (void)state;
    for (size_t i = 0; i < COUNT_OF(carets); i++) {
        View view = box_of(carets[i].text, carets[i].caret, carets[i].caret, 8);
        const TextBox *box = view.nodes[0].textbox;

        check_int(box->caret_at.x, LEFT + carets[i].column * LETTER,
                  "row %zu, x", i);
        check_int(box->caret_at.y, TOP + carets[i].line * line_height(),
                  "row %zu, y", i);
        check_int(box->line.start, carets[i].start, "row %zu, start", i);
        check_int(box->line.end, carets[i].end, "row %zu, end", i);
        check_int(box->line.above, carets[i].above, "row %zu, above", i);
        check_int(box->line.below, carets[i].below, "row %zu, below", i);
        arena_free(view.arena);
    }
}

/* Through a short line the caret comes back to where it was across. */
static void up_and_down_keep_their_place_across(void **state)
{
    View view = { .arena = arena_new() };
    static Entry entry;

    (void)state;
    entry = (Entry){ .length = 0 };
    entry_insert(&entry, "zeven\nik\nzeven", 14);
    entry_place(&entry, 4, false);
    for (int i = 0; i < 2; i++) {
        arena_free(view.arena);
        view = box_of(entry.text, entry.caret, entry.anchor, 8);
        view.nodes[0].textbox->goal = entry.goal;
        textbox_arrange(&(Layout){ &view, &canvas }, 0,
                        (Rect){ LEFT, TOP, 82, 0 });
        entry_edit(&entry, EDIT_DOWN, false, &view.nodes[0].textbox->line);
        assert_int_equal(entry.caret, i ? 13 : 8);
    }
    arena_free(view.arena);
}

static void the_selection_covers_what_is_selected(void **state)
{
    /* From the "n" of "een" to the "tw" of "twee", over an empty line. */
    View view = box_of("een\n\ntwee", 7, 2, 8);
    TextBox *box = view.nodes[0].textbox;
    const Rect *at = box->selected;

    (void)state;
    assert_int_equal(box->selected_count, 3);
    assert_int_equal(at[0].x, LEFT + 20);
    assert_true(at[0].w > LETTER);
    assert_true(at[1].w > 0);
    assert_int_equal(at[1].y, TOP + line_height());
    assert_int_equal(at[2].x, LEFT);
    assert_int_equal(at[2].w, 20);
    textbox_shift(box, 3, 4);
    assert_int_equal(box->selected[0].x, LEFT + 23);
    assert_int_equal(box->caret_at.y, TOP + 2 * line_height() + 4);
    assert_int_equal(box->lines[1].y, TOP + line_height() + 4);
    arena_free(view.arena);
    view = box_of("een", 3, 3, 8);
    assert_int_equal(view.nodes[0].textbox->selected_count, 0);
    arena_free(view.arena);
}

static void a_point_is_nearest_to_a_place(void **state)
{
    static const struct {
        int x, line, offset;
    } points[] = {
        { LEFT, 0, 0 },       { LEFT + 4, 0, 0 },   { LEFT + 6, 0, 1 },
        { LEFT + 900, 0, 3 }, { LEFT - 900, 0, 0 }, { LEFT + 900, 1, 4 },
        { LEFT + 16, 2, 7 },  { LEFT + 900, 9, 9 }, { LEFT, -9, 0 },
    };
    View view = box_of("een\n\ntwee", 0, 0, 8);

    (void)state;
    for (size_t i = 0; i < COUNT_OF(points); i++)
        check_int(textbox_offset(&view, &canvas, 0, points[i].x,
                                 TOP + points[i].line * line_height() + 3),
                  points[i].offset, "point %zu", i);
    arena_free(view.arena);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(lines_keep_every_character),
        cmocka_unit_test(the_caret_knows_its_line),
        cmocka_unit_test(up_and_down_keep_their_place_across),
        cmocka_unit_test(the_selection_covers_what_is_selected),
        cmocka_unit_test(a_point_is_nearest_to_a_place),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
