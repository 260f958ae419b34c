#include "cli/intake.h"

#include <string.h>

#include "cli/kept.h"
#include "core/file.h"
#include "store/date.h"
#include "store/outcome.h"

/* A situation under a step plan, with the digests of their files. */
typedef struct {
    const char *name, *procedure;
    const Scenario *scenario; /* NULL: it is not here */
    Digests digests;
} Known;

struct Intake {
    Cli *cli;
    Arena *arena;   /* of what is counted */
    Arena *scratch; /* of one file */
    const char *folder;
    const char **names;
    int total, done;
    Known *known;
    int known_count;
    CohortRun *runs;
    int run_count;
    const char **files; /* of each of them, its name */
    int file_count;
    CohortStray *strays;
    int stray_count;
    int *table; /* of runs by their id, from 1; 0: free */
    int slots;  /* a power of two, more than twice the files */
};

Intake *intake_new(Cli *cli, const char *folder, Error *err)
{
    Arena *arena = arena_new();
    Intake *in = arena_alloc(arena, sizeof *in);
    const char **names;

    *in = (Intake){ .cli = cli,
                    .arena = arena,
                    .scratch = arena_new(),
                    .folder = arena_text(arena, folder, strlen(folder)),
                    .slots = 64 };
    if (!file_list(folder, arena, &names, err)) {
        intake_free(in);
        return NULL;
    }
    in->names = names;
    for (const char **name = names; *name; name++)
        if (cli_is_run_file(*name))
            in->names[in->total++] = *name;
    while (in->slots < 3 * in->total)
        in->slots *= 2;
    in->table = arena_alloc(arena, (size_t)in->slots * sizeof *in->table);
    return in;
}

void intake_free(Intake *intake)
{
    if (!intake)
        return;
    arena_free(intake->scratch);
    arena_free(intake->arena);
}

int intake_done(const Intake *intake)
{
    return intake->done;
}

int intake_total(const Intake *intake)
{
    return intake->total;
}

const CohortRun *intake_runs(const Intake *intake, int *count)
{
    *count = intake->run_count;
    return intake->runs;
}

const CohortStray *intake_strays(const Intake *intake, int *count)
{
    *count = intake->stray_count;
    return intake->strays;
}

static const char *keep(Intake *in, const char *text)
{
    return arena_text(in->arena, text, strlen(text));
}

/* Opens a situation once, whether it is here or not. */
static const Known *known_as(Intake *in, const Attempt *attempt)
{
    Error err = { 0 };

    for (int i = 0; i < in->known_count; i++)
        if (strcmp(in->known[i].name, attempt->scenario) == 0 &&
            strcmp(in->known[i].procedure, attempt->procedure) == 0)
            return &in->known[i];
    Diags *diags = diags_new();
    Known *known = ARENA_PUSH(in->arena, in->known, in->known_count);
    known->name = keep(in, attempt->scenario);
    known->procedure = keep(in, attempt->procedure);
    known->scenario = library_scenario(in->cli->library, known->name,
                                       known->procedure, diags, &err);
    if (known->scenario)
        known->digests = digests_of(known->scenario);
    diags_free(diags);
    return known;
}

/* The slot of a run: its own, or the free one where it may stand. */
static int slot_of(const Intake *in, const char *id)
{
    uint64_t hash = text_hash(id);
    int slot = (int)(hash & (uint64_t)(in->slots - 1));

    while (in->table[slot] &&
           strcmp(in->runs[in->table[slot] - 1].run, id) != 0)
        slot = (slot + 1) & (in->slots - 1);
    return slot;
}

static void count_run(Intake *in, const RunFile *run, const Known *known,
                      const Verified *verified, int slot)
{
    char moment[DATE_TEXT];
    const Procedure *procedure = known->scenario->procedure;
    Verdict verdicts[RULES_MAX] = { 0 };
    char id[ID_TEXT];
    CohortRun counted = {
        .run = keep(in, id_text(&run->attempt.id, id)),
        .person = keep(in, run->trainee.name),
        .registration = keep(in, run->trainee.registration),
        .scenario = known->scenario->id,
        .title = known->scenario->title,
        .procedure = procedure,
        .mode = mode_of_word(run->attempt.mode),
        .began = run->attempt.began,
        .day = arena_text(in->arena, date_text(run->attempt.began, moment),
                          DATE_DAY),
        .active_ms = events_active_ms(&run->events),
    };

    outcome_read(verified->outcome, procedure, counted.statuses);
    for (int i = 0; i < procedure->rule_count; i++)
        verdicts[i].status = counted.statuses[i];
    counted.score = score_of(verdicts, procedure->rule_count);
    *ARENA_PUSH(in->arena, in->runs, in->run_count) = counted;
    *ARENA_PUSH(in->arena, in->files, in->file_count) = in->names[in->done - 1];
    in->table[slot] = in->run_count;
}

/* Counts a file, or says why it does not count. */
static StrayKind take(Intake *in, const char *path)
{
    Error err = { 0 };
    RunFile run;
    Verified verified;
    char id[ID_TEXT];

    if (!runfile_read(path, in->scratch, &run, &err))
        return STRAY_DAMAGED;
    if (!run.sealed)
        return STRAY_TAMPERED;
    int slot = slot_of(in, id_text(&run.attempt.id, id));
    if (in->table[slot])
        return STRAY_DUPLICATE;
    const Known *known = known_as(in, &run.attempt);
    if (!known->scenario ||
        !verify_beside(&run, known->scenario, &known->digests, in->scratch,
                       &verified, &err))
        return STRAY_UNKNOWN;
    /* Told by a file of another version of the situation it means nothing. */
    if (!verified.follows && verified.same_scenario && verified.same_procedure)
        return STRAY_TAMPERED;
    if (!verified.outcome[0])
        return STRAY_UNFINISHED;
    count_run(in, &run, known, &verified, slot);
    return STRAY_COUNT;
}

bool intake_next(Intake *in)
{
    if (in->done == in->total)
        return false;
    const char *name = in->names[in->done++];

    arena_reset(in->scratch);
    StrayKind kind = take(in, file_join(in->scratch, in->folder, name));
    if (kind != STRAY_COUNT)
        *ARENA_PUSH(in->arena, in->strays, in->stray_count) =
            (CohortStray){ name, kind };
    return true;
}

static bool is_still(const RunFile *file, const CohortRun *run)
{
    char id[ID_TEXT];

    return file->sealed &&
           strcmp(id_text(&file->attempt.id, id), run->run) == 0;
}

const char *intake_path(const Intake *in, int run, Arena *arena)
{
    return file_join(arena, in->folder, in->files[run]);
}

Session *intake_play(Intake *in, int run, Arena *arena, RunFile *file,
                     Retrace *retraced, Error *err)
{
    const char *path = intake_path(in, run, arena);
    Session *session = NULL;

    if (!runfile_read(path, arena, file, err))
        return NULL;
    const Scenario *scenario = known_as(in, &file->attempt)->scenario;
    if (scenario && is_still(file, &in->runs[run]))
        session = retrace(scenario, file->events.events, file->events.count,
                          retraced, err);
    if (session && session_is_over(session))
        return session;
    session_free(session);
    if (!error_is_set(err))
        error_set(err, MESSAGE_RUNFILE_CHANGED, ARGS(path));
    return NULL;
}
