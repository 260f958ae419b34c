#include "view/textbox.h"

#include <string.h>

#include "core/utf8.h"
#include "view/wrap.h"

/* At 100 %: the caret, and what shows that a newline is selected. */
enum { CARET_WIDTH = 2, NEWLINE_WIDTH = 6 };

static int width_of(const Canvas *canvas, const Node *n, int from, int to)
{
    return to > from ? canvas->width(canvas->context, n->style, false,
                                     n->text + from, to - from)
                     : 0;
}

static int after(const char *text, int at)
{
    const char *next = text + at;

    utf8_next(&next, next + strlen(next));
    return (int)(next - text);
}

/* As many characters from `at` as fit, one at least. */
static int fitting(const Canvas *canvas, const Node *n, int at, int room)
{
    int end = after(n->text, at), next;

    for (; n->text[end]; end = next) {
        next = after(n->text, end);
        if (width_of(canvas, n, at, next) > room)
            break;
    }
    return end;
}

/* Where the line that begins at `at` ends. */
static int line_end(const Canvas *canvas, const Node *n, int at, int room)
{
    const char *text = n->text;
    int end = at;

    do {
        int word = end + (int)strcspn(text + end, " \n");

        if (width_of(canvas, n, at, word) > room)
            return end > at ? end : fitting(canvas, n, at, room);
        end = word + (int)strspn(text + word, " ");
    } while (text[end] && text[end] != '\n');
    return end;
}

static void add_run(Arena *arena, const Canvas *canvas, Node *n,
                    const TypedLine *line)
{
    if (line->end == line->start)
        return;
    Run *run = ARENA_PUSH(arena, n->runs, n->run_count);

    *run = (Run){ .text = n->text + line->start,
                  .length = line->end - line->start,
                  .x = line->x,
                  .y = line->y,
                  .w = width_of(canvas, n, line->start, line->end) };
}

static void break_lines(const Layout *l, Node *n, Rect room)
{
    Arena *arena = l->view->arena;
    TextBox *box = n->textbox;
    int at = 0, y = room.y;

    box->lines = NULL;
    box->line_count = 0;
    for (;;) {
        TypedLine *line = ARENA_PUSH(arena, box->lines, box->line_count);
        int end = line_end(l->canvas, n, at, room.w);

        *line = (TypedLine){ .start = at, .end = end, .x = room.x, .y = y };
        add_run(arena, l->canvas, n, line);
        y += n->line;
        if (!n->text[end])
            return;
        at = end + (n->text[end] == '\n');
    }
}

/* The last line that begins at `offset` or before it. */
static int line_of(const TextBox *box, int offset)
{
    int line = box->line_count - 1;

    while (line > 0 && box->lines[line].start > offset)
        line--;
    return line;
}

/* The last place on a line: where it is broken, that before what it is broken
 * after, for the next line begins there. */
static int last_place(const Node *n, int line)
{
    const TypedLine *at = &n->textbox->lines[line];
    int end = at->end;

    if (n->text[end] == '\n' || n->text[end] == '\0')
        return end;
    do
        end--;
    while (end > at->start && ((unsigned char)n->text[end] & 0xC0) == 0x80);
    return end;
}

/* The place on a line that is nearest to `x`, from its left. */
static int nearest(const Canvas *canvas, const Node *n, int line, int x)
{
    const int start = n->textbox->lines[line].start;
    const int last = last_place(n, line);
    int at = start, left = 0;

    while (at < last) {
        int next = after(n->text, at);
        int right = width_of(canvas, n, start, next);

        if ((left + right) / 2 >= x)
            break;
        at = next;
        left = right;
    }
    return at;
}

static void place_caret(const Canvas *canvas, Node *n, Rect room)
{
    TextBox *box = n->textbox;
    int index = line_of(box, box->caret);
    const TypedLine *line = &box->lines[index];
    int x = width_of(canvas, n, line->start, box->caret);
    int width = CARET_WIDTH * canvas->percent / 100;
    int goal = box->goal >= 0 ? box->goal : x;

    x = x > room.w ? room.w : x;
    box->caret_at =
        (Rect){ room.x + x, line->y, width > 0 ? width : 1, n->line };
    box->line = (CaretLine){
        .start = line->start,
        .end = last_place(n, index),
        .above = index > 0 ? nearest(canvas, n, index - 1, goal) : 0,
        .below = index + 1 < box->line_count
                     ? nearest(canvas, n, index + 1, goal)
                     : (int)strlen(n->text),
        .goal = goal,
    };
}

/* The rectangles of a part of the text, one for each line; returns how many.
 */
static int mark_part(const Layout *l, const Node *n, int from, int to,
                     Rect **out)
{
    const TextBox *box = n->textbox;
    int count = 0;

    *out = NULL;
    for (int i = line_of(box, from); i < box->line_count; i++) {
        const TypedLine *line = &box->lines[i];
        int first = from > line->start ? from : line->start;
        int last = to < line->end ? to : line->end;

        if (line->start >= to)
            break;
        int x = width_of(l->canvas, n, line->start, first);
        int end = width_of(l->canvas, n, line->start, last);
        if (to > line->end && n->text[line->end] == '\n')
            end += NEWLINE_WIDTH * l->canvas->percent / 100;
        if (end > x)
            *ARENA_PUSH(l->view->arena, *out, count) =
                (Rect){ line->x + x, line->y, end - x, n->line };
    }
    return count;
}

int textbox_arrange(const Layout *l, int i, Rect room)
{
    Node *n = &l->view->nodes[i];
    TextBox *box = n->textbox;
    bool forward = box->caret >= box->anchor;

    n->set_in = n->style;
    n->line = wrap_line_height(l->canvas, n->style);
    room.w -= CARET_WIDTH * l->canvas->percent / 100;
    break_lines(l, n, room);
    place_caret(l->canvas, n, room);
    box->selected_count =
        mark_part(l, n, forward ? box->anchor : box->caret,
                  forward ? box->caret : box->anchor, &box->selected);
    box->underlined_count = mark_part(l, n, box->caret - box->composed,
                                      box->caret, &box->underlined);
    return box->line_count * n->line;
}

static void shift(Rect *rects, int count, int dx, int dy)
{
    for (int i = 0; i < count; i++) {
        rects[i].x += dx;
        rects[i].y += dy;
    }
}

void textbox_shift(TextBox *box, int dx, int dy)
{
    for (int i = 0; i < box->line_count; i++) {
        box->lines[i].x += dx;
        box->lines[i].y += dy;
    }
    shift(&box->caret_at, 1, dx, dy);
    shift(box->selected, box->selected_count, dx, dy);
    shift(box->underlined, box->underlined_count, dx, dy);
}

int textbox_offset(const View *view, const Canvas *canvas, int node, int x,
                   int y)
{
    const Node *n = &view->nodes[node];
    const TextBox *box = n->textbox;
    int line = 0;

    while (line + 1 < box->line_count && y >= box->lines[line + 1].y)
        line++;
    return nearest(canvas, n, line, x - box->lines[line].x);
}
