#include "core/diag.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "core/arena.h"

enum { KEPT_PER_FILE = 50, TEXT_MAX = 1024 };

struct Diags {
    Arena *arena;
    Diag *items;
    int count;
    int counts[DIAG_NOTE + 1];
    int noted[DIAG_NOTE + 1]; /* repeated ones too */
};

Diags *diags_new(void)
{
    Arena *arena = arena_new();
    Diags *diags = arena_alloc(arena, sizeof *diags);

    diags->arena = arena;
    return diags;
}

void diags_free(Diags *diags)
{
    if (diags)
        arena_free(diags->arena);
}

static const char *kept_copy(Diags *diags, const char *text)
{
    return arena_text(diags->arena, text, strlen(text));
}

/* The name of a file, the same pointer for all notes on it. */
static const char *kept_file(Diags *diags, const char *file)
{
    for (int i = diags->count - 1; i >= 0; i--)
        if (strcmp(diags->items[i].place.file, file) == 0)
            return diags->items[i].place.file;
    return kept_copy(diags, file);
}

static bool is_same(const Diag *diag, DiagLevel level, Message message,
                    const Place *place, const char *text)
{
    return diag->level == level && diag->message == message &&
           diag->place.file == place->file && diag->place.line == place->line &&
           diag->place.column == place->column &&
           strcmp(diag->text[LANGUAGE_NL], text) == 0;
}

static bool is_known(const Diags *diags, DiagLevel level, Message message,
                     const Place *place, const char *text)
{
    for (int i = 0; i < diags->count; i++)
        if (is_same(&diags->items[i], level, message, place, text))
            return true;
    return false;
}

static bool has_room(const Diags *diags, const char *file)
{
    int on_file = 0;

    for (int i = 0; i < diags->count; i++)
        on_file += diags->items[i].place.file == file;
    return on_file < KEPT_PER_FILE;
}

/* Keeps the note, whose sentences are `text`, if it is new and there is room.
 */
static Diag *note(Diags *diags, DiagLevel level, Message message, Place place,
                  char text[LANGUAGE_COUNT][TEXT_MAX])
{
    place.file = kept_file(diags, place.file);
    diags->noted[level]++;
    if (is_known(diags, level, message, &place, text[LANGUAGE_NL]))
        return NULL;
    diags->counts[level]++;
    if (!has_room(diags, place.file))
        return NULL;

    Diag *diag = ARENA_PUSH(diags->arena, diags->items, diags->count);
    *diag = (Diag){ .level = level, .message = message, .place = place };
    for (int i = 0; i < LANGUAGE_COUNT; i++)
        diag->text[i] = kept_copy(diags, text[i]);
    return diag;
}

Diag *diag_add(Diags *diags, DiagLevel level, Message message, Place place,
               const char *const *args)
{
    char text[LANGUAGE_COUNT][TEXT_MAX];

    for (int i = 0; i < LANGUAGE_COUNT; i++)
        message_fill(text[i], TEXT_MAX, (Language)i, message, args);
    return note(diags, level, message, place, text);
}

Diag *diag_add_in(Diags *diags, DiagLevel level, Message message, Place place,
                  const Text *args)
{
    enum { ARGS_MAX = 9 };
    const char *plain[ARGS_MAX + 1] = { NULL };
    char text[LANGUAGE_COUNT][TEXT_MAX];

    for (int i = 0; i < LANGUAGE_COUNT; i++) {
        for (int a = 0; a < ARGS_MAX && text_given(args[a]); a++)
            plain[a] = text_in(args[a], (Language)i);
        message_fill(text[i], TEXT_MAX, (Language)i, message, plain);
    }
    return note(diags, level, message, place, text);
}

Diag *diag_add_error(Diags *diags, const char *file, const Error *err)
{
    char text[LANGUAGE_COUNT][TEXT_MAX];
    Place place = { .file = file, .line = err->line };

    for (int i = 0; i < LANGUAGE_COUNT; i++)
        snprintf(text[i], TEXT_MAX, "%s", err->text[i]);
    return note(diags, DIAG_ERROR, err->message, place, text);
}

void diag_suggest(Diags *diags, Diag *diag, const char *suggestion)
{
    if (diag && suggestion)
        diag->suggestion = kept_copy(diags, suggestion);
}

void diag_show_source(Diags *diags, Diag *diag, const char *line, int length)
{
    if (diag && line)
        diag->source = arena_text(diags->arena, line, (size_t)length);
}

void diag_list_names(Diags *diags, Diag *diag, const char *names)
{
    if (diag && names)
        diag->names = kept_copy(diags, names);
}

void diag_show_witness(Diags *diags, Diag *diag, const char *words)
{
    if (diag && words)
        diag->witness = kept_copy(diags, words);
}

/* A note, and which of the files it is on. */
typedef struct {
    Diag diag;
    int file;
} Ranked;

static bool comes_before(const Ranked *a, const Ranked *b)
{
    return a->file != b->file ? a->file < b->file
                              : a->diag.place.line < b->diag.place.line;
}

/* The first note on each file gives it its place in the order. */
static int rank_of(const Diags *diags, int note)
{
    for (int i = 0; i < note; i++)
        if (diags->items[i].place.file == diags->items[note].place.file)
            return i;
    return note;
}

/* Stable: what was noted first at one place comes first. */
void diags_sort(Diags *diags)
{
    Ranked *sorted =
        arena_alloc(diags->arena, (size_t)diags->count * sizeof *sorted);

    for (int i = 0; i < diags->count; i++) {
        Ranked note = { diags->items[i], rank_of(diags, i) };
        int at = i;

        for (; at > 0 && comes_before(&note, &sorted[at - 1]); at--)
            sorted[at] = sorted[at - 1];
        sorted[at] = note;
    }
    for (int i = 0; i < diags->count; i++)
        diags->items[i] = sorted[i].diag;
}

const Diag *diags_all(const Diags *diags, int *count)
{
    *count = diags->count;
    return diags->items;
}

int diags_count(const Diags *diags, DiagLevel level)
{
    return diags->counts[level];
}

int diags_noted(const Diags *diags, DiagLevel level)
{
    return diags->noted[level];
}
