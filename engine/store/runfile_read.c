#include <jansson.h>
#include <stdio.h>
#include <string.h>

#include "core/file.h"
#include "core/strbuf.h"
#include "core/utf8.h"
#include "store/date.h"
#include "store/digest.h"
#include "store/runfile.h"

/* What is being read, line by line. */
typedef struct {
    Arena *arena;
    const char *name;
    RunFile *run;
    int line;
    Strbuf outcome;
    bool ended; /* the ending has been read, and so no event may follow */
    Error *err;
} Reader;

static bool refuse(Reader *r, const char *what)
{
    char line[16];

    snprintf(line, sizeof line, "%d", r->line);
    return error_set(r->err, MESSAGE_RUNFILE_BROKEN, ARGS(r->name, line, what));
}

/* The text under `key`, of at most `limit` bytes; NULL if it is not there or
 * not such a text. */
static const char *text_at(Reader *r, const json_t *object, const char *key,
                           size_t limit)
{
    const json_t *value = json_object_get(object, key);
    const char *text = json_string_value(value);
    size_t length = json_string_length(value), at;

    if (!text || length > limit || utf8_check(text, length, &at) != UTF8_SOUND)
        return NULL;
    return arena_text(r->arena, text, length);
}

/* The number under `key`, from 0 up; -1 if it is not there. */
static int64_t number_at(const json_t *object, const char *key)
{
    const json_t *value = json_object_get(object, key);

    return json_is_integer(value) ? (int64_t)json_integer_value(value) : -1;
}

/* Longer than anybody plays: a hundred years. */
#define MS_MAX ((int64_t)100 * 366 * 24 * 60 * 60 * 1000)

#define ID_LETTERS "abcdefghijklmnopqrstuvwxyz0123456789-"

static bool is_id(const char *text)
{
    return text && text[0] && text[strspn(text, ID_LETTERS)] == '\0';
}

/* An id, or a kind of contact and an id: "board_member:anoniem". */
static bool is_choice(const char *text)
{
    size_t kind = text ? strspn(text, ID_LETTERS "_") : 0;

    return is_id(kind && text[kind] == ':' ? text + kind + 1 : text);
}

/* Hands can also be for calling somebody, "board_member:", or at all, ":". */
static bool is_option(const char *text, bool voted)
{
    size_t kind = text ? strspn(text, ID_LETTERS "_") : 0;

    return is_choice(text) || (voted && text && strcmp(text + kind, ":") == 0);
}

static bool is_digest(const char *text)
{
    return text && strlen(text) == DIGEST_TEXT - 1 &&
           strspn(text, "0123456789abcdef") == DIGEST_TEXT - 1;
}

static bool read_whose(Reader *r, const json_t *line)
{
    Trainee *t = &r->run->trainee;

    t->name = text_at(r, line, "name", WORD_MAX);
    t->registration = text_at(r, line, "registration", WORD_MAX);
    if (!t->name || !t->registration || strchr(t->name, '\n') ||
        strchr(t->registration, '\n'))
        return refuse(r, "name, registration");
    return true;
}

static bool read_header(Reader *r, const json_t *line)
{
    Attempt *a = &r->run->attempt;
    const json_t *scenario = json_object_get(line, "scenario");
    const json_t *procedure = json_object_get(line, "procedure");
    const char *id = text_at(r, line, "run", WORD_MAX);
    const char *began = text_at(r, line, "began", WORD_MAX);

    *a = (Attempt){
        .scenario = text_at(r, scenario, "id", WORD_MAX),
        .scenario_digest = text_at(r, scenario, "sha256", WORD_MAX),
        .procedure = text_at(r, procedure, "id", WORD_MAX),
        .procedure_digest = text_at(r, procedure, "sha256", WORD_MAX),
        .mode = text_at(r, line, "mode", WORD_MAX),
        .program = text_at(r, line, "program", WORD_MAX),
        .seed = number_at(line, "seed"),
        .outcome = "",
    };
    if (number_at(line, "klachtwijzer") < 1)
        return refuse(r, "klachtwijzer");
    if (number_at(line, "klachtwijzer") > 1)
        return error_set(r->err, MESSAGE_RUNFILE_NEWER, ARGS(r->name));
    if (!id || !id_read(id, &a->id))
        return refuse(r, "run");
    if (!is_id(a->scenario) || !is_digest(a->scenario_digest))
        return refuse(r, "scenario");
    if (!is_id(a->procedure) || !is_digest(a->procedure_digest))
        return refuse(r, "procedure");
    if (!is_id(a->mode) || !a->program || a->seed < 0)
        return refuse(r, "mode, program, seed");
    if (!began || !date_read(began, &a->began))
        return refuse(r, "began");
    return read_whose(r, line);
}

static bool add_event(Reader *r, Event event)
{
    Events *events = &r->run->events;
    const Event *last =
        events->count ? &events->events[events->count - 1] : NULL;

    if (r->ended && event.kind != EVENT_REFLECTED)
        return refuse(r, event_kind_name(event.kind));
    if (event.ms < (last ? last->ms : 0) || event.ms > MS_MAX)
        return refuse(r, "ms");
    if (events->count == RUNFILE_EVENTS_MAX)
        return refuse(r, "…");
    *ARENA_PUSH(r->arena, events->events, events->count) = event;
    return true;
}

static bool read_chosen(Reader *r, const json_t *line)
{
    bool votes = json_object_get(line, "votes") != NULL;
    Event event = { .kind = votes ? EVENT_VOTED : EVENT_CHOSEN,
                    .step = text_at(r, line, "step", WORD_MAX),
                    .word = text_at(r, line, "choice", WORD_MAX),
                    .text = votes && json_object_get(line, "team")
                                ? text_at(r, line, "team", WORD_MAX)
                                : "",
                    .number = votes ? number_at(line, "votes") : 0,
                    .ms = number_at(line, "ms") };

    if (!is_id(event.step) || !is_option(event.word, votes) || event.number < 0)
        return refuse(r, "step, choice, votes");
    if (!event.text || (event.text[0] && !is_id(event.text)))
        return refuse(r, "team");
    return add_event(r, event);
}

static bool read_rewound(Reader *r, const json_t *line)
{
    Event event = { .kind = EVENT_REWOUND,
                    .step = "",
                    .word = "",
                    .text = "",
                    .number = number_at(line, "rewind"),
                    .ms = number_at(line, "ms") };

    return event.number < 0 ? refuse(r, "rewind") : add_event(r, event);
}

static bool read_reflected(Reader *r, const json_t *line)
{
    Event event = { .kind = EVENT_REFLECTED,
                    .step = "",
                    .word = text_at(r, line, "reflection", WORD_MAX),
                    .text = text_at(r, line, "text", TEXT_MAX),
                    .ms = number_at(line, "ms") };

    if (!is_id(event.word) || !event.text)
        return refuse(r, "reflection, text");
    return add_event(r, event);
}

static bool read_ending(Reader *r, const json_t *line)
{
    const char *ending = text_at(r, line, "ending", WORD_MAX);

    if (r->ended || !is_id(ending))
        return refuse(r, "ending");
    strbuf_add(&r->outcome, "%s", ending);
    r->ended = true;
    return true;
}

static bool read_rule(Reader *r, const json_t *line)
{
    const char *rule = text_at(r, line, "rule", WORD_MAX);
    const char *status = text_at(r, line, "status", WORD_MAX);

    if (!r->ended || !rule || !rule[0] || strpbrk(rule, "= \n\t") || !status ||
        strspn(status, "abcdefghijklmnopqrstuvwxyz_") != strlen(status))
        return refuse(r, "rule, status");
    strbuf_add(&r->outcome, " %s=%s", rule, status);
    return true;
}

static bool read_line(Reader *r, const json_t *line)
{
    static const struct {
        const char *key;
        bool (*read)(Reader *, const json_t *);
    } kinds[] = {
        { "choice", read_chosen },
        { "rewind", read_rewound },
        { "reflection", read_reflected },
        { "ending", read_ending },
        { "rule", read_rule },
    };

    if (r->line == 1)
        return read_header(r, line);
    for (size_t i = 0; i < sizeof kinds / sizeof *kinds; i++)
        if (json_object_get(line, kinds[i].key))
            return kinds[i].read(r, line);
    return refuse(r, "{ … }");
}

static bool parse_line(Reader *r, const char *text, size_t length)
{
    json_t *line = length <= RUNFILE_LINE_MAX
                       ? json_loadb(text, length, JSON_REJECT_DUPLICATES, NULL)
                       : NULL;
    bool ok = json_is_object(line) ? read_line(r, line) : refuse(r, "JSON");

    json_decref(line);
    return ok;
}

/* Takes the seal off the end, and holds it against what precedes it. */
static bool take_seal(Bytes *text, bool *sealed)
{
    static const char head[] = "{\"sha256\":\"";
    const size_t length = sizeof head - 1 + DIGEST_TEXT - 1 + 3;
    char digest[DIGEST_TEXT];

    if (text->size < length)
        return false;

    const char *seal = text->data + text->size - length;
    if (memcmp(seal, head, sizeof head - 1) != 0 ||
        memcmp(seal + length - 3, "\"}\n", 3) != 0)
        return false;
    text->size -= length;
    digest_text(text->data, text->size, digest);
    *sealed = memcmp(seal + sizeof head - 1, digest, DIGEST_TEXT - 1) == 0;
    return true;
}

bool runfile_parse(Bytes text, const char *name, Arena *arena, RunFile *run,
                   Error *err)
{
    Reader r = { .arena = arena,
                 .name = name,
                 .run = run,
                 .outcome = strbuf_new(arena),
                 .err = err };

    *run = (RunFile){ 0 };
    if (!take_seal(&text, &run->sealed))
        return error_set(err, MESSAGE_RUNFILE_CUT, ARGS(name));
    for (const char *at = text.data, *end = at + text.size; at < end;) {
        const char *line_end = memchr(at, '\n', (size_t)(end - at));

        r.line++;
        if (!line_end)
            return refuse(&r, "JSON");
        if (!parse_line(&r, at, (size_t)(line_end - at)))
            return false;
        at = line_end + 1;
    }
    run->attempt.outcome = r.outcome.text;
    return r.line > 0 || error_set(err, MESSAGE_RUNFILE_CUT, ARGS(name));
}

bool runfile_read(const char *path, Arena *arena, RunFile *run, Error *err)
{
    char *data;
    size_t size;

    return file_read(path, RUNFILE_SIZE_MAX, arena, &data, &size, err) &&
           runfile_parse((Bytes){ data, size }, path, arena, run, err);
}
