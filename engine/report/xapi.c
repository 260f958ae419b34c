#include "report/xapi.h"

#include <jansson.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "core/memory.h"
#include "core/strbuf.h"

/* A domain that is nobody's, for ever (RFC 2606). */
#define BASE "https://klachtwijzer.invalid/"
#define ADL "http://adlnet.gov/expapi/"

/* The statements of one run. */
typedef struct {
    const Report *report;
    Strbuf *out;
    bool nameless;
    int count; /* so far */
    const char *run, *activity;
} Telling;

/* `word` as part of an IRI (RFC 3986, 2.1); in `arena`. */
static const char *in_iri(Arena *arena, const char *word)
{
    static const char plain[] = "abcdefghijklmnopqrstuvwxyz0123456789"
                                "ABCDEFGHIJKLMNOPQRSTUVWXYZ-._~";
    Strbuf out = strbuf_new(arena);

    for (; *word; word++)
        strbuf_add(&out, strchr(plain, *word) ? "%c" : "%%%02X",
                   (unsigned char)*word);
    return out.text;
}

static const char *joined_text(Arena *arena, const char *a, const char *b)
{
    Strbuf out = strbuf_new(arena);

    strbuf_add(&out, "%s%s", a, b);
    return out.text;
}

static json_t *in_language(const Telling *t, const char *text)
{
    return json_pack(
        "{s:s}", t->report->language == LANGUAGE_NL ? "nl-NL" : "en-GB", text);
}

static json_t *actor(const Telling *t)
{
    const Trainee *who = &t->report->run->trainee;
    bool known = !t->nameless && (who->registration[0] || who->name[0]);
    const char *kind = !known                 ? "run"
                       : who->registration[0] ? "registration"
                                              : "name";
    const char *word = !known                 ? t->run
                       : who->registration[0] ? who->registration
                                              : who->name;

    return json_pack("{s:s,s:s*,s:{s:s,s:s}}", "objectType", "Agent", "name",
                     known && who->name[0] ? who->name : NULL, "account",
                     "homePage", joined_text(t->out->arena, BASE, kind), "name",
                     word);
}

static json_t *context(const Telling *t)
{
    json_t *notices = json_array();

    for (int i = 0; i < t->report->notice_count; i++)
        json_array_append_new(notices, json_string(t->report->notices[i]));
    return json_pack(
        "{s:s,s:s,s:{s:[{s:s,s:s}]},s:{s:s,s:s,s:o}}", "registration", t->run,
        "platform", "Klachtwijzer", "contextActivities", "grouping",
        "objectType", "Activity", "id", t->activity, "extensions", BASE "mode",
        t->report->run->attempt.mode, BASE "procedure",
        t->report->run->attempt.procedure, BASE "notices", notices);
}

/* A moment of the run, with its milliseconds. */
static const char *moment(const Telling *t, int64_t ms)
{
    char date[DATE_TEXT];
    Strbuf out = strbuf_new(t->out->arena);
    int64_t since = ms > 0 ? ms : 0;

    date_text(t->report->run->attempt.began + since / 1000, date);
    strbuf_add(&out, "%.*s.%03dZ", DATE_TEXT - 2, date, (int)(since % 1000));
    return out.text;
}

/* Adds a statement; takes over `object` and `result`, which may be NULL. */
static void tell(Telling *t, const char *verb, json_t *object, json_t *result,
                 int64_t ms)
{
    char name[32], id[ID_TEXT];
    const Id *run = &t->report->run->attempt.id;

    snprintf(name, sizeof name, "%s%d", t->nameless ? "nameless " : "",
             t->count);
    Id named = id_named(run, name);
    json_t *statement =
        json_pack("{s:s,s:o,s:{s:s,s:{s:s}},s:o,s:o*,s:o,s:s}", "id",
                  id_text(&named, id), "actor", actor(t), "verb", "id",
                  joined_text(t->out->arena, ADL "verbs/", verb), "display",
                  "en", verb, "object", object, "result", result, "context",
                  context(t), "timestamp", moment(t, ms));
    char *text = statement ? json_dumps(statement, JSON_COMPACT) : NULL;

    if (!text)
        memory_out();
    strbuf_add(t->out, "%s\n%s", t->out->length > 1 ? "," : "", text);
    free(text);
    json_decref(statement);
    t->count++;
}

/* `type` is one of ADL's; takes over `rest`, more of the definition. */
static json_t *activity(const Telling *t, const char *id, const char *type,
                        const char *name, json_t *rest)
{
    json_t *definition =
        json_pack("{s:s,s:o}", "type",
                  joined_text(t->out->arena, ADL "activities/", type), "name",
                  in_language(t, name));

    if (rest)
        json_object_update(definition, rest);
    json_decref(rest);
    return json_pack("{s:s,s:s,s:o}", "objectType", "Activity", "id", id,
                     "definition", definition);
}

static json_t *situation(const Telling *t)
{
    return activity(t, t->activity, "simulation", t->report->title, NULL);
}

static void tell_choice(Telling *t, const Event *event)
{
    Strbuf id = strbuf_new(t->out->arena);

    strbuf_add(&id, "%s/steps/%s", t->activity,
               in_iri(t->out->arena, event->step));
    tell(t, "answered",
         activity(t, id.text, "cmi.interaction", event->step,
                  json_pack("{s:s}", "interactionType", "choice")),
         json_pack("{s:s}", "response", event->word), event->ms);
}

static void tell_rule(Telling *t, const ReportRule *rule, int64_t ms)
{
    static const char *const words[] = { [STATUS_KEPT] = "kept",
                                         [STATUS_LATE] = "late",
                                         [STATUS_MISSED] = "missed" };
    bool kept = rule->status == STATUS_KEPT;
    Strbuf id = strbuf_new(t->out->arena);

    if (rule->status == STATUS_NOT_APPLICABLE)
        return;
    strbuf_add(&id, BASE "procedures/%s/rules/%s",
               in_iri(t->out->arena, t->report->run->attempt.procedure),
               in_iri(t->out->arena, rule->id));
    tell(t, kept ? "passed" : "failed",
         activity(t, id.text, "objective", rule->title, NULL),
         json_pack("{s:b,s:{s:s,s:s}}", "success", kept, "extensions",
                   BASE "step", rule->label, BASE "status",
                   words[rule->status]),
         ms);
}

static void tell_score(Telling *t, int64_t ms)
{
    const Score *score = &t->report->score;

    if (score->due > 0)
        tell(t, "scored", situation(t),
             json_pack("{s:{s:f,s:i,s:i,s:i}}", "score", "scaled",
                       (double)score->kept / score->due, "raw", score->kept,
                       "min", 0, "max", score->due),
             ms);
}

static void tell_end(Telling *t, int64_t ms)
{
    char duration[32];

    snprintf(duration, sizeof duration, "PT%lldS",
             (long long)(events_active_ms(&t->report->run->events) / 1000));
    tell(t, "completed", situation(t),
         json_pack("{s:b,s:s}", "completion", 1, "duration", duration), ms);
    tell(t, "terminated", situation(t), NULL, ms);
}

static void tell_run(Telling *t)
{
    const Events *events = &t->report->run->events;
    int64_t last = 0;

    tell(t, "initialized", situation(t), NULL, 0);
    for (int i = 0; i < events->count; i++) {
        if (events->events[i].kind == EVENT_CHOSEN)
            tell_choice(t, &events->events[i]);
        if (events->events[i].ms > last)
            last = events->events[i].ms;
    }
    for (int i = 0; i < t->report->rule_count; i++)
        tell_rule(t, &t->report->rules[i], last);
    tell_score(t, last);
    tell_end(t, last);
}

static Bytes told(const Report *reports, int count, bool nameless, Arena *arena)
{
    Strbuf out = strbuf_new(arena);

    strbuf_add(&out, "[");
    for (int i = 0; i < count; i++) {
        char id[ID_TEXT];
        const Attempt *a = &reports[i].run->attempt;
        Telling t = { &reports[i],
                      &out,
                      nameless,
                      0,
                      id_text(&a->id, id),
                      joined_text(arena, BASE "situations/",
                                  in_iri(arena, a->scenario)) };

        tell_run(&t);
    }
    strbuf_add(&out, "\n]\n");
    return (Bytes){ out.text, out.length };
}

Bytes xapi_of(const Report *reports, int count, Arena *arena)
{
    return told(reports, count, false, arena);
}

Bytes xapi_nameless_of(const Report *reports, int count, Arena *arena)
{
    return told(reports, count, true, arena);
}
