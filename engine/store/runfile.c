#include "store/runfile.h"

#include <jansson.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "core/disk.h"
#include "core/file.h"
#include "core/memory.h"
#include "core/strbuf.h"
#include "core/utf8.h"
#include "store/date.h"
#include "store/digest.h"

enum { FORMAT_VERSION = 1 };

/* Adds an object as a line, and gives it back. Keys stay as they were put. */
static void add_line(Strbuf *out, json_t *line)
{
    char *text = json_dumps(line, JSON_COMPACT);

    if (!text)
        memory_out();
    strbuf_add(out, "%s\n", text);
    free(text);
    json_decref(line);
}

static bool is_of_group(const RunFile *run)
{
    return strcmp(run->attempt.mode, MODE_OF_GROUPS) == 0;
}

const Trainee *attempt_trainee(const Attempt *attempt, const Trainee *keeper)
{
    static const Trainee nobody = { .name = "", .registration = "" };

    return strcmp(attempt->mode, MODE_OF_GROUPS) == 0 ? &nobody : keeper;
}

static const Trainee *trainee_of(const RunFile *run)
{
    return attempt_trainee(&run->attempt, &run->trainee);
}

static json_t *header(const RunFile *run)
{
    const Attempt *a = &run->attempt;
    const Trainee *t = trainee_of(run);
    char id[ID_TEXT], began[DATE_TEXT];

    return json_pack("{s:i,s:s,s:s,s:{s:s,s:s},s:{s:s,s:s},s:s,s:I,s:s,s:s,"
                     "s:s}",
                     "klachtwijzer", FORMAT_VERSION, "program", a->program,
                     "run", id_text(&a->id, id), "scenario", "id", a->scenario,
                     "sha256", a->scenario_digest, "procedure", "id",
                     a->procedure, "sha256", a->procedure_digest, "mode",
                     a->mode, "seed", (json_int_t)a->seed, "began",
                     date_text(a->began, began), "name", t->name,
                     "registration", t->registration);
}

static json_t *event_line(const Event *e)
{
    switch (e->kind) {
    case EVENT_CHOSEN:
        return json_pack("{s:s,s:s,s:I}", "step", e->step, "choice", e->word,
                         "ms", (json_int_t)e->ms);
    case EVENT_REWOUND:
        return json_pack("{s:I,s:I}", "rewind", (json_int_t)e->number, "ms",
                         (json_int_t)e->ms);
    case EVENT_REFLECTED:
        return json_pack("{s:s,s:s,s:I}", "reflection", e->word, "text",
                         e->text, "ms", (json_int_t)e->ms);
    default:
        return json_pack("{s:s,s:s,s:s*,s:I,s:I}", "step", e->step, "choice",
                         e->word, "team", e->text[0] ? e->text : NULL, "votes",
                         (json_int_t)e->number, "ms", (json_int_t)e->ms);
    }
}

/* "solved 1a=kept" as a line for the ending and one for each rule. */
static void add_outcome(Strbuf *out, const char *words)
{
    size_t length = strcspn(words, " ");

    if (!length)
        return;
    add_line(out, json_pack("{s:s%}", "ending", words, length));
    for (const char *at = words + length; *at; at += length) {
        size_t rule = strcspn(++at, "= "), equals = at[rule] == '=';
        const char *status = at + rule + equals;

        length = strcspn(at, " ");
        add_line(out, json_pack("{s:s%,s:s%}", "rule", at, rule, "status",
                                status, length - rule - equals));
    }
}

Bytes runfile_text(const RunFile *run, Arena *arena)
{
    Strbuf out = strbuf_new(arena);
    char digest[DIGEST_TEXT];

    add_line(&out, header(run));
    for (int i = 0; i < run->events.count; i++)
        add_line(&out, event_line(&run->events.events[i]));
    add_outcome(&out, run->attempt.outcome);
    digest_text(out.text, out.length, digest);
    add_line(&out, json_pack("{s:s}", "sha256", digest));
    return (Bytes){ out.text, out.length };
}

/* The letter of the alphabet that a letter of Latin-1 comes from. */
static char plain_letter(uint32_t c)
{
    static const char from_c0[] = "AAAAAAACEEEEIIIIDNOOOOO-OUUUUYTs"
                                  "aaaaaaaceeeeiiiidnooooo-ouuuuyty";

    if ((c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') ||
        (c >= 'A' && c <= 'Z'))
        return (char)c;
    return c >= 0xC0 && c <= 0xFF ? from_c0[c - 0xC0] : '-';
}

/* `text` in safe characters, at most `size` - 1 of them; `none` if nothing is
 * left of it. */
void runfile_word(const char *text, const char *none, char *out, size_t size)
{
    const char *end = text + strlen(text);
    size_t used = 0;

    while (text < end && used + 1 < size) {
        char letter = plain_letter(utf8_next(&text, end));

        if (letter != '-' || (used > 0 && out[used - 1] != '-'))
            out[used++] = letter;
    }
    while (used > 0 && out[used - 1] == '-')
        used--;
    out[used] = '\0';
    if (used == 0)
        snprintf(out, size, "%s", none);
}

char *runfile_name(const RunFile *run, Arena *arena)
{
    char person[48], scenario[72], began[DATE_TEXT], id[ID_TEXT];
    Strbuf name = strbuf_new(arena);

    runfile_word(trainee_of(run)->name,
                 is_of_group(run) ? MODE_OF_GROUPS : "naamloos", person,
                 sizeof person);
    runfile_word(run->attempt.scenario, "situatie", scenario, sizeof scenario);
    date_text(run->attempt.began, began);
    id_text(&run->attempt.id, id);
    strbuf_add(&name, "%s_%s_%.*s_%.8s.klacht", person, scenario, DATE_DAY,
               began, id);
    return name.text;
}

bool runfile_write(const RunFile *run, const char *folder, Arena *arena,
                   char **path, Error *err)
{
    Bytes text = runfile_text(run, arena);

    *path = file_join(arena, folder, runfile_name(run, arena));
    if (!file_replace(*path, text.data, text.size, err))
        return false;
    disk_sync_folder(folder);
    return true;
}
