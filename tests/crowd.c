#include "tests/crowd.h"

#include "tests/check.h"

#include <stdlib.h>

#include "core/file.h"
#include "store/outcome.h"
#include "store/retrace.h"
#include "store/verify.h"

enum { MOVES_MAX = 60, OPEN_MAX = 1000, RUNS_OF_A_PERSON = 6 };

typedef struct {
    uint64_t state;
} Chance;

/* xorshift64 (Marsaglia 2003). */
static int below(Chance *chance, int limit)
{
    chance->state ^= chance->state << 13;
    chance->state ^= chance->state >> 7;
    chance->state ^= chance->state << 17;
    return (int)(chance->state % (uint64_t)limit);
}

static int scenario_count(Library *library)
{
    int count = 0;

    while (library_scenario_name(library, count))
        count++;
    return count;
}

/* At random, until the end; anew when it takes too long. */
static Session *play(const Scenario *s, Chance *chance)
{
    static int open[OPEN_MAX];

    for (;;) {
        Session *session = session_new(s, NULL);

        for (int i = 0; i < MOVES_MAX && !session_is_over(session); i++) {
            int count =
                state_open_choices(s, session_state(session), open, OPEN_MAX);

            assert_true(session_take(session, open[below(chance, count)],
                                     1000 * (i + 1), NULL));
        }
        if (session_is_over(session))
            return session;
        session_free(session);
    }
}

/* What the run came to, counted from what happened in it. */
static void note(CrowdRun *run, const Session *session)
{
    const Procedure *p = session_scenario(session)->procedure;
    Verdict verdicts[RULES_MAX];
    int count;
    const Happening *happenings = session_happenings(session, &count);

    judge(p, happenings, count, true, verdicts);
    run->rules = p->rule_count;
    assert_true(run->rules <= CROWD_RULES_MAX);
    for (int i = 0; i < run->rules; i++)
        run->statuses[i] = verdicts[i].status;
}

static Bytes file_of(const Session *session, const CrowdRun *run, int number,
                     Arena *arena)
{
    const Scenario *s = session_scenario(session);
    const Digests digests = digests_of(s);
    char name[40], registration[20];
    RunFile file = { .trainee = { .name = name,
                                  .registration = registration } };
    int count;

    /* Some have a name only; formulas and letters beyond ASCII among them. */
    snprintf(name, sizeof name, "%sZoë %d", run->person % 7 ? "" : "=",
             run->person);
    snprintf(registration, sizeof registration, "%.0d",
             run->person % 3 ? 1000 + run->person : 0);
    session_moves(session, &count);
    for (int i = 0; i < count; i++)
        *ARENA_PUSH(arena, file.events.events, file.events.count) =
            event_of_move(session, i, arena);
    file.attempt = (Attempt){
        .scenario = s->id,
        .scenario_digest = digests.scenario,
        .procedure = s->procedure->id,
        .procedure_digest = digests.procedure,
        .mode = "oefenen",
        .program = "0.1.0",
        .began = run->began,
        .outcome = outcome_text(session, arena),
    };
    for (int i = 0; i < 4; i++)
        file.attempt.id.bytes[i] = (unsigned char)(number >> (8 * i));
    return runfile_text(&file, arena);
}

static void put(const char *folder, int number, const char *kind, Bytes text,
                Arena *arena)
{
    char name[64];

    snprintf(name, sizeof name, "%06d%s.klacht", number, kind);
    FILE *file = fopen(file_join(arena, folder, name), "wb");
    assert_non_null(file);
    fwrite(text.data, 1, text.size, file);
    fclose(file);
}

/* Whoever can seal a file can write what they like in it. */
static bool claim_more(RunFile *file, Arena *arena)
{
    const char *missed = strstr(file->attempt.outcome, "=missed");
    char *better = arena_alloc(arena, strlen(file->attempt.outcome) + 1);

    if (!missed)
        return false;
    sprintf(better, "%.*s=kept%s", (int)(missed - file->attempt.outcome),
            file->attempt.outcome, missed + strlen("=missed"));
    file->attempt.outcome = better;
    return true;
}

/* Sealed anew with another verdict, or a letter changed beneath the seal. */
static Bytes tampered(Bytes text, int number, Arena *arena)
{
    RunFile file;

    if (number % 2 && runfile_parse(text, "it", arena, &file, NULL) &&
        claim_more(&file, arena))
        return runfile_text(&file, arena);
    Bytes changed = arena_bytes(arena, text);
    char *program = strstr((char *)(uintptr_t)changed.data, "0.1.0");
    assert_non_null(program);
    program[4] = '9';
    return changed;
}

/* A file that was cut, or tampered with, or the same again. */
static void spoil(const char *folder, int number, Fate fate, Bytes text,
                  Chance *chance, Arena *arena)
{
    if (fate == CROWD_DAMAGED)
        text.size = (size_t)below(chance, (int)text.size - 1);
    if (fate == CROWD_TAMPERED)
        text = tampered(text, number, arena);
    put(folder, number, fate == CROWD_TWICE ? "-kopie" : "", text, arena);
}

static Fate fate_of(int number, int spoiled)
{
    int place = number / 5;

    return number % 5 != 3       ? CROWD_SOUND
           : place < spoiled     ? CROWD_DAMAGED
           : place < 2 * spoiled ? CROWD_TAMPERED
           : place < 3 * spoiled ? CROWD_TWICE
                                 : CROWD_SOUND;
}

Crowd crowd_play(Library *library, const char *folder, int count, int spoiled,
                 Arena *arena)
{
    Crowd crowd = { .count = count,
                    .people = count / RUNS_OF_A_PERSON + 1,
                    .runs =
                        arena_alloc(arena, (size_t)count * sizeof(CrowdRun)) };
    Chance chance = { 88172645463325252 };
    Diags *diags = diags_new();
    Arena *scratch = arena_new();
    int scenarios = scenario_count(library);

    for (int i = 0; i < count; i++) {
        CrowdRun *run = &crowd.runs[i];
        const char *name;

        run->person = below(&chance, crowd.people);
        run->scenario = below(&chance, scenarios);
        run->began = 1777800000 + 60 * below(&chance, 1 << 20);
        run->fate = fate_of(i, spoiled);
        name = library_scenario_name(library, run->scenario);
        const Scenario *s = library_scenario(library, name, NULL, diags, NULL);
        run->procedure = below(&chance, s->procedure_count);
        s = library_scenario(library, name, s->procedures[run->procedure],
                             diags, NULL);
        Session *session = play(s, &chance);
        note(run, session);
        Bytes text = file_of(session, run, i, scratch);
        if (run->fate == CROWD_SOUND || run->fate == CROWD_TWICE)
            put(folder, i, "", text, scratch);
        if (run->fate != CROWD_SOUND)
            spoil(folder, i, run->fate, text, &chance, scratch);
        session_free(session);
        arena_reset(scratch);
    }
    arena_free(scratch);
    diags_free(diags);
    return crowd;
}
