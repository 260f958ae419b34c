#include "tests/made.h"

#include <stdlib.h>

#include "core/disk.h"
#include "core/file.h"

static const char procedure[] =
    "return procedure \"proef\" {\n"
    "  title = \"Proef\",\n"
    "  source = { title = \"Een proef\", owner = \"Niemand\" },\n"
    "  event \"a\" { label = \"a\" },\n"
    "  event \"b\" { label = \"b\" },\n"
    "  event \"c\" { label = \"c\" },\n"
    "  activity \"x\" { label = \"x\" },\n"
    "  activity \"y\" { label = \"y\" },\n"
    "  norm \"n\" { label = \"n\" },\n"
    "  rule \"plicht\" {\n"
    "    kind = \"duty\", from = \"a\", when = \"b\", must = \"x\",\n"
    "    late_after = \"c\",\n"
    "  },\n"
    "  rule \"antwoord\" { kind = \"response\", a = \"a\", b = \"y\" },\n"
    "  contact \"vriend\" {\n"
    "    title = \"Vriend\", role = \"luistert\",\n"
    "    text = [[ Dag, hoe is het met {klager}? ]],\n"
    "    choice \"praten\" { text = \"Ik praat.\", does = \"x\" },\n"
    "    choice \"zwijgen\" { text = \"Ik zwijg.\" },\n"
    "  },\n"
    "  contact \"buur\" {\n"
    "    title = \"Buur\", role = \"woont hiernaast\", text = [[ Ja? ]],\n"
    "    choice \"vragen\" { text = \"Ik vraag het.\", does = \"y\" },\n"
    "  },\n"
    "}\n";

const char *made_path(const Made *made, const char *path)
{
    return file_join(made->arena, made->folder, path);
}

void made_write(Made *made, const char *path, const char *text)
{
    const char *file_path = made_path(made, path);
    const char *slash = strrchr(file_path, '/');
    const char *folder =
        arena_text(made->arena, file_path, (size_t)(slash - file_path));

    assert_true(disk_make_folder(folder, NULL));

    FILE *file = fopen(file_path, "wb");
    assert_non_null(file);
    fputs(text, file);
    fclose(file);
}

void made_begin(Made *made)
{
    *made = (Made){ .arena = arena_new() };
    own_folder_begin(made->folder, "made");
    made_write(made, "procedures/proef.lua", procedure);
    made->diags = diags_new();
}

void made_end(Made *made)
{
    library_free(made->library);
    diags_free(made->diags);
    own_folder_end(made->folder);
    arena_free(made->arena);
}

Library *made_library(Made *made)
{
    library_free(made->library);
    made->library = library_new(made->folder, &made->err);
    assert_non_null(made->library);
    return made->library;
}

static void print_diags(const Diags *diags)
{
    int count;
    const Diag *all = diags_all(diags, &count);

    for (int i = 0; i < count; i++)
        print_error("%s:%d: K%03d %s\n", all[i].place.file, all[i].place.line,
                    (int)all[i].message, all[i].text[LANGUAGE_EN]);
}

const Scenario *made_scenario(Made *made, const char *name, const char *lua)
{
    char path[100];

    snprintf(path, sizeof path, "%s/scenario.lua", name);
    made_write(made, path, lua);

    const Scenario *s = library_scenario(made_library(made), name, NULL,
                                         made->diags, &made->err);
    if (!s) {
        print_diags(made->diags);
        fail_msg("%s: %s", name, made->err.text[LANGUAGE_EN]);
    }
    return s;
}

bool states_are_equal(const State *a, const State *b)
{
    return a->step == b->step && a->over == b->over && a->used == b->used &&
           a->happened == b->happened &&
           memcmp(a->values, b->values, sizeof a->values) == 0 &&
           memcmp(a->rules, b->rules, sizeof a->rules) == 0;
}

static void check_equal_moves(const Session *a, const Session *b,
                              const char *what)
{
    int count, other;
    const Move *moves = session_moves(a, &count);
    const Move *others = session_moves(b, &other);

    check_int(count, other, "%s: moves", what);
    for (int i = 0; i < count; i++)
        if (moves[i].choice != others[i].choice ||
            moves[i].step != others[i].step || moves[i].day != others[i].day ||
            moves[i].way != others[i].way || moves[i].at_ms != others[i].at_ms)
            fail_msg("%s: move %d differs", what, i);
}

void check_equal_runs(const Session *a, const Session *b, const char *what)
{
    int count, other;
    const Happening *all = session_happenings(a, &count);
    const Happening *others = session_happenings(b, &other);

    check_equal_moves(a, b, what);
    check_int(count, other, "%s: happenings", what);
    for (int i = 0; i < count; i++)
        if (all[i].event != others[i].event || all[i].move != others[i].move ||
            all[i].moment != others[i].moment || all[i].day != others[i].day)
            fail_msg("%s: happening %d differs", what, i);
    check_int(session_day(a), session_day(b), "%s: day", what);
    if (!states_are_equal(session_state(a), session_state(b)))
        fail_msg("%s: the state differs", what);
}

const char *words_open(const Session *session, char *out, size_t size)
{
    int open[2 * CHOICES_MAX];
    int count =
        state_open_choices(session_scenario(session), session_state(session),
                           open, (int)COUNT_OF(open));
    size_t used = 0;

    out[0] = '\0';
    for (int i = 0; i < count && used < size; i++) {
        char word[160];

        used +=
            (size_t)snprintf(out + used, size - used, "%s%s", i ? " " : "",
                             session_word(session, open[i], word, sizeof word));
    }
    return out;
}
