#include "view/said.h"

#include <string.h>

#include "core/strbuf.h"

static Action focused(const View *view)
{
    return view->focus < 0 ? (Action){ VERB_NONE, 0 }
                           : view->nodes[view->focus].action;
}

static bool has_line(const Said *said, uint64_t line)
{
    for (int i = 0; i < said->line_count; i++)
        if (said->lines[i] == line)
            return true;
    return false;
}

/* Remembers the lines of `screen`; returns those that `before` lacks. */
static const char *take_lines(Said *said, const Said *before, Arena *arena,
                              const char *screen)
{
    Strbuf fresh = strbuf_new(arena);

    for (const char *at = screen; *at;) {
        size_t length = strcspn(at, "\n") + 1;
        const char *line = arena_text(arena, at, length);
        uint64_t hash = text_hash(line);

        if (!has_line(before, hash))
            strbuf_add(&fresh, "%s", line);
        if (said->line_count < SAID_LINES_MAX)
            said->lines[said->line_count++] = hash;
        at += length;
    }
    return fresh.text;
}

/* `text`, and the node with the focus after it. */
static const char *with_focus(const View *view, const char *text,
                              Language language)
{
    Strbuf both = strbuf_new(view->arena);

    strbuf_add(&both, "%s", text);
    if (view->focus >= 0)
        strbuf_add(&both, "%s", speech_node(view, view->focus, language));
    return both.text;
}

static bool is_radio(const View *view)
{
    return view->focus >= 0 && view->nodes[view->focus].role == ROLE_RADIO;
}

const char *said_next(Said *said, const View *view, Language language)
{
    const Said before = *said;
    const char *screen = speech_screen(view, language);

    *said = (Said){ .begun = true,
                    .page = view->page,
                    .screen = text_hash(screen),
                    .focus = focused(view) };
    const char *fresh = take_lines(said, &before, view->arena, screen);
    bool changed = said->screen != before.screen;
    bool moved = said->focus.verb != before.focus.verb ||
                 said->focus.argument != before.focus.argument;

    if (!before.begun || said->page != before.page)
        return with_focus(view, screen, language);
    if (!moved && (!changed || said->focus.verb == VERB_WRITE))
        return NULL;
    if (!changed || is_radio(view))
        return view->focus < 0 ? NULL
                               : speech_node(view, view->focus, language);
    return moved ? with_focus(view, fresh, language) : fresh;
}

static int key_bar(const View *view)
{
    int at = 0;

    while (at < view->count && view->nodes[at].role != ROLE_CONTENTINFO)
        at = view->nodes[at].end;
    return at;
}

/* A line in each cell: a page has many, and they are to be seen at once. */
static void add_strip(View *view, const char *text)
{
    int strip = view_open(view, ROLE_LOG, LOOK_BAR,
                          (Box){ .arrange = ARRANGE_GRID,
                                 .width = 380,
                                 .gap = 6,
                                 .pad_x = 28,
                                 .pad_y = 10 });

    for (const char *at = text; *at;) {
        size_t length = strcspn(at, "\n");
        Node *line = view_add(view, ROLE_PARAGRAPH);

        line->style = STYLE_SMALL;
        line->text = arena_text(view->arena, at, length);
        at += length + (at[length] == '\n');
    }
    view_close(view, strip);
}

/* Moves the nodes from `first` on to stand before `at`. */
static void move_before(View *view, int at, int first)
{
    int passed = first - at, moved = view->count - first;
    size_t size = sizeof *view->nodes;
    Node *copy = arena_alloc(view->arena, (size_t)moved * size);

    memcpy(copy, &view->nodes[first], (size_t)moved * size);
    memmove(&view->nodes[at + moved], &view->nodes[at], (size_t)passed * size);
    memcpy(&view->nodes[at], copy, (size_t)moved * size);
    for (int i = at; i < view->count; i++)
        view->nodes[i].end += i < at + moved ? -passed : moved;
    if (view->focus >= at)
        view->focus += moved;
}

void said_show(View *view, const char *text)
{
    int at = key_bar(view), first = view->count;

    add_strip(view, text);
    move_before(view, at, first);
}
