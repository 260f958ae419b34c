#include "script/load.h"

#include <lauxlib.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "core/file.h"
#include "core/utf8.h"
#include "script/hooks.h"
#include "script/read_scenario.h"
#include "script/suggest.h"
#include "script/words.h"

/* A file that is being read. */
typedef struct {
    Arena *arena; /* of the text and its map; goes when it is read */
    Diags *diags;
    int errors_before;
    char *text;
    size_t size;
    uint64_t digest;
    Bytes source; /* before it is mended for reading */
    Sandbox *sandbox;
    PieceContext pieces;
    Reader reader;
    PieceKind root; /* what it should return */
} Loading;

static uint64_t fnv1a(const char *data, size_t size)
{
    uint64_t hash = 14695981039346656037u;

    for (size_t i = 0; i < size; i++)
        hash = (hash ^ (unsigned char)data[i]) * 1099511628211u;
    return hash;
}

static void note(Loading *l, Message message, int line, const char *const *args)
{
    int length = 0;
    const char *source =
        l->pieces.source ? source_line(l->pieces.source, line, &length) : NULL;
    Place place = { .file = l->pieces.file, .line = line };
    Diag *diag = diag_add(l->diags, DIAG_ERROR, message, place, args);

    diag_show_source(l->diags, diag, source, length);
}

/* Windows line ends become blanks, so that lines and places stay the same. */
static void mend_line_ends(char *text, size_t size)
{
    for (size_t i = 0; i < size; i++)
        if (text[i] == '\r')
            text[i] = text[i + 1] == '\n' ? ' ' : '\n';
}

static int line_at(const char *text, size_t at)
{
    int line = 1;

    for (size_t i = 0; i < at; i++)
        line += text[i] == '\n';
    return line;
}

/* Is it sound UTF-8 without invisible tricks? */
static bool check_text(Loading *l)
{
    static const Message faults[] = {
        [UTF8_BROKEN] = MESSAGE_NOT_UTF8,
        [UTF8_CONTROL] = MESSAGE_CONTROL_CHARACTER,
        [UTF8_BIDI] = MESSAGE_BIDI_CHARACTER,
    };
    static const char mark[] = "\xEF\xBB\xBF";
    size_t at = 0;

    if (l->size >= 3 && memcmp(l->text, mark, 3) == 0)
        memcpy(l->text, "   ", 3);
    mend_line_ends(l->text, l->size);

    Utf8Fault fault = utf8_check(l->text, l->size, &at);
    if (fault == UTF8_SOUND)
        return true;
    note(l, faults[fault], line_at(l->text, at), NO_ARGS);
    return false;
}

/* The line in "[string "…"]:31: message", and the message itself. */
static const char *split_complaint(const char *text, int *line)
{
    const char *colon = strstr(text, ":");

    while (colon) {
        char *end;
        long n = strtol(colon + 1, &end, 10);

        if (end > colon + 1 && end[0] == ':' && end[1] == ' ' && n > 0) {
            *line = (int)n;
            return end + 2;
        }
        colon = strstr(colon + 1, ":");
    }
    *line = 0;
    return text;
}

/* "there is no 'persoon'", as the sandbox says of a name it does not have. */
static bool note_unknown_word(Loading *l, const char *complaint, int line)
{
    static const char start[] = "there is no '";
    char word[65];
    const char *name = strstr(complaint, start);

    if (!name)
        return false;
    name += strlen(start);
    snprintf(word, sizeof word, "%.*s", (int)strcspn(name, "'"), name);
    words_note(l->pieces.source, l->diags, word, line);
    return true;
}

/* Says why running the file stopped; Lua's message is on top. */
static void note_failure(Loading *l)
{
    static const Message limits[] = {
        [LIMIT_INSTRUCTIONS] = MESSAGE_LIMIT_INSTRUCTIONS,
        [LIMIT_MEMORY] = MESSAGE_LIMIT_MEMORY,
        [LIMIT_TIME] = MESSAGE_LIMIT_TIME,
    };
    lua_State *L = sandbox_lua(l->sandbox);
    Limit limit = sandbox_limit(l->sandbox);
    const char *text =
        lua_type(L, -1) == LUA_TSTRING ? lua_tostring(L, -1) : "?";
    size_t at;
    int line;
    char shown[200];

    text = split_complaint(text, &line);
    if (limit != LIMIT_NONE) {
        note(l, limits[limit], line, NO_ARGS);
    } else if (!note_unknown_word(l, text, line)) {
        bool sound = utf8_check(text, strlen(text), &at) == UTF8_SOUND;

        snprintf(shown, sizeof shown, "%.*s",
                 (int)utf8_fit(text, strlen(text), sizeof shown - 1), text);
        note(l, MESSAGE_SCRIPT_ERROR, line, ARGS(sound ? shown : "?"));
    }
}

/* Keeps what the file returned, if it is what it should be. */
static bool keep_root(Loading *l)
{
    lua_State *L = sandbox_lua(l->sandbox);
    const Piece *piece = piece_at(L, -1);
    const char *word = piece_word(l->root);

    if (!piece || piece->kind != l->root) {
        note(l, MESSAGE_NOTHING_RETURNED, words_line(l->pieces.source, word),
             ARGS(word));
        return false;
    }
    if (!piece->complete) {
        note(l, MESSAGE_MISSING_BRACES, piece->line,
             ARGS(word, piece_id(L, -1)));
        return false;
    }
    return true;
}

/* Runs the file; what it returns is left on the stack. */
static bool run(Loading *l)
{
    lua_State *L = sandbox_lua(l->sandbox);
    char name[32] = "=scenario";

    piece_install(L, &l->pieces);
    if (sandbox_load(l->sandbox, l->text, l->size, name) != LUA_OK) {
        if (sandbox_limit(l->sandbox) != LIMIT_NONE)
            note_failure(l);
        else
            source_syntax_error(l->pieces.source, l->diags,
                                lua_tostring(L, -1));
        return false;
    }
    source_lint(l->pieces.source, l->diags);
    if (sandbox_call(l->sandbox, 0, 1, SANDBOX_READ_BUDGET) != LUA_OK) {
        note_failure(l);
        return false;
    }
    return keep_root(l);
}

static bool open_text(Loading *l, const char *path, Error *err)
{
    return file_read(path, SANDBOX_SOURCE, l->arena, &l->text, &l->size, err);
}

/* Reads and runs the file at `path`. What is begun must be ended. */
static bool begin(Loading *l, const char *path, PieceKind root, Diags *diags,
                  Error *err)
{
    *l = (Loading){ .arena = arena_new(),
                    .diags = diags,
                    .errors_before = diags_noted(diags, DIAG_ERROR),
                    .root = root,
                    .pieces = { .file = path, .diags = diags } };
    if (!open_text(l, path, err))
        return false;
    l->digest = fnv1a(l->text, l->size);
    l->source = arena_bytes(l->arena, (Bytes){ l->text, l->size });
    if (!check_text(l))
        return false;
    l->pieces.source = source_new(l->arena, path, l->text, l->size);
    l->sandbox = sandbox_new();
    return run(l);
}

static void end(Loading *l)
{
    sandbox_free(l->sandbox);
    arena_free(l->arena);
}

static bool has_errors(const Loading *l)
{
    return diags_noted(l->diags, DIAG_ERROR) > l->errors_before;
}

/* Runs inside the protected call. On the stack: what is being loaded, and
 * the piece. */
static int call_reading(lua_State *L)
{
    Loading *l = lua_touserdata(L, 1);

    reader_begin(&l->reader);
    if (l->root == PIECE_SCENARIO)
        read_scenario(&l->reader);
    else
        read_procedure(&l->reader);
    return 0;
}

/* Reads the piece on the stack into what the reader points at. */
static bool read_root(Loading *l)
{
    lua_State *L = sandbox_lua(l->sandbox);

    lua_pushcfunction(L, call_reading);
    lua_insert(L, -2);
    lua_pushlightuserdata(L, l);
    lua_insert(L, -2);
    if (sandbox_call(l->sandbox, 2, 0, SANDBOX_READ_BUDGET) != LUA_OK)
        note_failure(l);
    piece_remove(L);
    return !has_errors(l);
}

static Reader reader_for(const Loading *l, Arena *arena)
{
    return (Reader){ .L = sandbox_lua(l->sandbox),
                     .sandbox = l->sandbox,
                     .arena = arena,
                     .diags = l->diags,
                     .source = l->pieces.source,
                     .file = l->pieces.file };
}

Procedure *load_procedure(const char *path, Diags *diags, Error *err)
{
    Loading l;
    Arena *arena = arena_new();
    Procedure *p = arena_alloc(arena, sizeof *p);
    Scenario none = { .start = -1 };
    bool ok = begin(&l, path, PIECE_PROCEDURE, diags, err);

    p->arena = arena;
    if (ok) {
        p->digest = l.digest;
        p->source = arena_bytes(arena, l.source);
        l.reader = reader_for(&l, arena);
        l.reader.procedure = p;
        l.reader.scenario = &none;
        ok = read_root(&l);
    }
    end(&l);
    if (ok)
        return p;
    procedure_free(p);
    return NULL;
}

/* The first procedure that a scenario, whose piece is on top, can be played
 * under, in `out`; or "". The stack is as before. */
static void first_procedure(lua_State *L, char *out, size_t size)
{
    static const char *const fields[] = { "procedures", "procedure" };

    out[0] = '\0';
    piece_push_value(L, -1);
    for (int i = 0; i < 2 && !out[0]; i++) {
        lua_pushstring(L, fields[i]);
        if (lua_rawget(L, -2) == LUA_TTABLE) {
            lua_rawgeti(L, -1, 1);
            lua_remove(L, -2);
        }
        if (lua_type(L, -1) == LUA_TSTRING)
            snprintf(out, size, "%s", lua_tostring(L, -1));
        lua_pop(L, 1);
    }
    lua_pop(L, 1);
}

/* Says that there is no procedure of the name that the scenario, on top, gives
 * as its first. */
static void note_no_procedure(Loading *l, const char *name,
                              const char *const *names)
{
    const Piece *piece = piece_at(sandbox_lua(l->sandbox), -1);
    Place place = { .file = l->pieces.file, .line = piece->line };
    Text what = { { "procedure", "procedure" } };
    int length = 0;
    size_t at;
    bool sound = utf8_check(name, strlen(name), &at) == UTF8_SOUND;

    if (piece->block >= 0)
        place = source_field(l->pieces.source, piece->block, "procedures");

    Diag *diag = diag_add_in(l->diags, DIAG_ERROR, MESSAGE_UNKNOWN_NAME, place,
                             TEXTS(what, WORD(sound ? name : "?")));
    const char *line = source_line(l->pieces.source, place.line, &length);
    diag_show_source(l->diags, diag, line, length);

    Suggestion near = suggest_begin(name);
    while (*names)
        suggest_try(&near, *names++);
    diag_suggest(l->diags, diag, near.best);
}

/* The procedure that a scenario, whose piece is on top, is to be read under:
 * the one `wanted`, or else its own first. NULL, having said so, if there is
 * none. */
static const Procedure *choose_procedure(Loading *l, const char *wanted,
                                         const Procedures *procedures)
{
    int errors = diags_noted(l->diags, DIAG_ERROR);
    char own[65];

    if (wanted)
        return procedures->find(procedures->context, wanted);
    first_procedure(sandbox_lua(l->sandbox), own, sizeof own);
    if (!own[0]) {
        note(l, MESSAGE_MISSING_FIELD, 1, ARGS("scenario", "procedures"));
        return NULL;
    }

    const Procedure *found = procedures->find(procedures->context, own);
    if (!found && diags_noted(l->diags, DIAG_ERROR) == errors)
        note_no_procedure(l, own, procedures->names);
    return found;
}

/* Reads the scenario that stands on the stack under a procedure. */
static bool read_under(Loading *l, Scenario *s, const Procedure *procedure)
{
    s->procedure = procedure;
    s->digest = l->digest;
    s->source = arena_bytes(s->arena, l->source);
    s->file = arena_text(s->arena, l->pieces.file, strlen(l->pieces.file));
    l->reader = reader_for(l, s->arena);
    l->reader.procedure = (Procedure *)(uintptr_t)procedure;
    l->reader.scenario = s;
    l->reader.has_hooks = true;
    if (!read_root(l))
        return false;
    hooks_attach(s, l->sandbox);
    l->sandbox = NULL;
    return true;
}

Scenario *load_scenario(const char *path, const char *wanted,
                        const Procedures *procedures, Diags *diags, Error *err)
{
    Loading l;
    Arena *arena = arena_new();
    Scenario *s = arena_alloc(arena, sizeof *s);
    bool ok = begin(&l, path, PIECE_SCENARIO, diags, err);

    s->arena = arena;
    const Procedure *procedure =
        ok ? choose_procedure(&l, wanted, procedures) : NULL;
    ok = procedure && read_under(&l, s, procedure);
    end(&l);
    if (ok)
        return s;
    scenario_free(s);
    return NULL;
}
