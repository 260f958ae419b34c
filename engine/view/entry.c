#include "view/entry.h"

#include <string.h>

#include "core/utf8.h"

enum { REPLACEMENT = 0xFFFD, ZERO_WIDTH_JOINER = 0x200D };

/* Characters that belong to the one before them. */
static const struct {
    uint32_t first, last;
} extenders[] = {
    { 0x0300, 0x036F }, { 0x1AB0, 0x1AFF },   { 0x1DC0, 0x1DFF },
    { 0x200D, 0x200D }, { 0x20D0, 0x20FF },   { 0xFE00, 0xFE0F },
    { 0xFE20, 0xFE2F }, { 0x1F3FB, 0x1F3FF },
};

static bool extends(uint32_t c)
{
    for (size_t i = 0; i < sizeof extenders / sizeof *extenders; i++)
        if (c >= extenders[i].first && c <= extenders[i].last)
            return true;
    return false;
}

static uint32_t character_at(const Entry *entry, int at)
{
    const char *text = entry->text + at;

    return at < entry->length ? utf8_next(&text, entry->text + entry->length)
                              : 0;
}

/* One code point further or back. */
static int step(const Entry *entry, int at, int by)
{
    do
        at += by;
    while (at > 0 && at < entry->length &&
           ((unsigned char)entry->text[at] & 0xC0) == 0x80);
    return at;
}

/* Does a character begin at `at`? */
static bool is_boundary(const Entry *entry, int at)
{
    if (at <= 0 || at >= entry->length)
        return true;
    return !extends(character_at(entry, at)) &&
           character_at(entry, step(entry, at, -1)) != ZERO_WIDTH_JOINER;
}

static int next_character(const Entry *entry, int at)
{
    if (at >= entry->length)
        return entry->length;
    do
        at = step(entry, at, 1);
    while (!is_boundary(entry, at));
    return at;
}

static int previous_character(const Entry *entry, int at)
{
    if (at <= 0)
        return 0;
    do
        at = step(entry, at, -1);
    while (!is_boundary(entry, at));
    return at;
}

/* The beginning of the character that `offset` lies in. */
static int boundary(const Entry *entry, int offset)
{
    if (offset >= entry->length)
        return entry->length;
    return offset <= 0 ? 0 : previous_character(entry, offset + 1);
}

static bool in_word(const Entry *entry, int at)
{
    static const char apart[] = " \n.,;:!?()[]\"/-";
    char c = entry->text[at];

    return at < entry->length && !memchr(apart, c, sizeof apart - 1);
}

/* Past what parts words, and then past the word. */
static int next_word(const Entry *entry, int at)
{
    while (at < entry->length && !in_word(entry, at))
        at = next_character(entry, at);
    while (in_word(entry, at))
        at = next_character(entry, at);
    return at;
}

static int word_start(const Entry *entry, int at)
{
    while (at > 0 && in_word(entry, previous_character(entry, at)))
        at = previous_character(entry, at);
    return at;
}

static int previous_word(const Entry *entry, int at)
{
    while (at > 0 && !in_word(entry, previous_character(entry, at)))
        at = previous_character(entry, at);
    return word_start(entry, at);
}

static int selection_start(const Entry *entry)
{
    return entry->caret < entry->anchor ? entry->caret : entry->anchor;
}

static int selection_end(const Entry *entry)
{
    return entry->caret < entry->anchor ? entry->anchor : entry->caret;
}

static void go_to(Entry *entry, int at, bool extend)
{
    entry->caret = at;
    if (!extend)
        entry->anchor = at;
    entry->goal = -1;
}

static void remove_between(Entry *entry, int from, int to)
{
    memmove(entry->text + from, entry->text + to,
            (size_t)(entry->length - to) + 1);
    entry->length -= to - from;
    go_to(entry, from, false);
}

/* What an entry takes in for the character `c`: itself, another, or 0. */
static uint32_t taken_for(uint32_t c, bool after_return)
{
    if (c == '\r')
        return '\n';
    if (c == '\n')
        return after_return ? 0 : c;
    if (c == '\t')
        return ' ';
    return utf8_is_control(c) || utf8_is_bidi(c) || c == REPLACEMENT ? 0 : c;
}

/* Opens a gap at the caret for `size` bytes. */
static char *open_gap(Entry *entry, int size)
{
    char *at = entry->text + entry->caret;

    memmove(at + size, at, (size_t)(entry->length - entry->caret) + 1);
    entry->length += size;
    go_to(entry, entry->caret + size, false);
    return at;
}

bool entry_insert(Entry *entry, const char *text, size_t length)
{
    const char *end = text + length;
    bool returned = false;

    entry->composed[0] = '\0';
    remove_between(entry, selection_start(entry), selection_end(entry));
    int room =
        ENTRY_CHARACTERS_MAX - utf8_count(entry->text, (size_t)entry->length);
    while (text < end) {
        const char *from = text;
        uint32_t c = utf8_next(&text, end), taken = taken_for(c, returned);
        int size = taken == c ? (int)(text - from) : 1;

        returned = c == '\r';
        if (taken == 0)
            continue;
        if (room-- <= 0)
            return false;
        if (taken == c)
            memcpy(open_gap(entry, size), from, (size_t)size);
        else
            *open_gap(entry, size) = (char)taken;
    }
    return true;
}

void entry_compose(Entry *entry, const char *text)
{
    size_t at, length = utf8_fit(text, strlen(text), ENTRY_COMPOSED_MAX);

    if (utf8_check(text, length, &at) != UTF8_SOUND)
        length = at;
    memcpy(entry->composed, text, length);
    entry->composed[length] = '\0';
}

/* Where a move leads; an arrow leads to the end of a selection first. */
static int moved(const Entry *entry, Edit edit, bool extend,
                 const CaretLine *line)
{
    bool shrinks = !extend && entry->caret != entry->anchor;

    switch (edit) {
    case EDIT_LEFT:
        return shrinks ? selection_start(entry)
                       : previous_character(entry, entry->caret);
    case EDIT_RIGHT:
        return shrinks ? selection_end(entry)
                       : next_character(entry, entry->caret);
    case EDIT_WORD_LEFT:
        return previous_word(entry, entry->caret);
    case EDIT_WORD_RIGHT:
        return next_word(entry, entry->caret);
    case EDIT_TEXT_START:
        return 0;
    case EDIT_LINE_START:
        return boundary(entry, line->start);
    case EDIT_LINE_END:
        return boundary(entry, line->end);
    case EDIT_UP:
        return boundary(entry, line->above);
    case EDIT_DOWN:
        return boundary(entry, line->below);
    default:
        return entry->length;
    }
}

static void erase(Entry *entry, Edit edit)
{
    int at = entry->caret;

    if (at != entry->anchor)
        remove_between(entry, selection_start(entry), selection_end(entry));
    else if (edit == EDIT_BACKSPACE)
        remove_between(entry, previous_character(entry, at), at);
    else if (edit == EDIT_DELETE)
        remove_between(entry, at, next_character(entry, at));
    else if (edit == EDIT_WORD_BACKSPACE)
        remove_between(entry, previous_word(entry, at), at);
    else
        remove_between(entry, at, next_word(entry, at));
}

bool entry_edit(Entry *entry, Edit edit, bool extend, const CaretLine *line)
{
    const int length = entry->length;
    const int caret = entry->caret, anchor = entry->anchor;

    /* The lines on the screen are those of the text with what is composed. */
    if (entry->composed[0] && edit >= EDIT_LINE_START)
        return false;
    entry->composed[0] = '\0';
    if (edit >= EDIT_BACKSPACE && edit <= EDIT_WORD_DELETE) {
        erase(entry, edit);
    } else {
        if (edit == EDIT_ALL)
            go_to(entry, 0, false);
        go_to(entry, moved(entry, edit, extend, line),
              extend || edit == EDIT_ALL);
        if (edit == EDIT_UP || edit == EDIT_DOWN)
            entry->goal = line->goal;
    }
    return entry->length != length || entry->caret != caret ||
           entry->anchor != anchor;
}

void entry_place(Entry *entry, int offset, bool extend)
{
    entry->composed[0] = '\0';
    go_to(entry, boundary(entry, offset), extend);
}

void entry_select_word(Entry *entry, int offset)
{
    int at = boundary(entry, offset), end = at;

    while (in_word(entry, end))
        end = next_character(entry, end);
    entry_place(entry, word_start(entry, at), false);
    go_to(entry, end, true);
}

const char *entry_copy(const Entry *entry, Arena *arena)
{
    int start = selection_start(entry);

    return arena_text(arena, entry->text + start,
                      (size_t)(selection_end(entry) - start));
}

const char *entry_cut(Entry *entry, Arena *arena)
{
    const char *selected = entry_copy(entry, arena);

    entry_insert(entry, "", 0);
    return selected;
}

bool entry_is_blank(const Entry *entry)
{
    return entry->text[strspn(entry->text, " \n")] == '\0';
}

bool entry_is_full(const Entry *entry)
{
    return utf8_count(entry->text, (size_t)entry->length) >=
           ENTRY_CHARACTERS_MAX;
}
