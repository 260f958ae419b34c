#include "cli/kept.h"
#include "cli/store.h"

#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "core/file.h"
#include "store/outcome.h"
#include "store/retrace.h"
#include "store/verify.h"

struct Kept {
    Arena *arena;
    Cli *cli;
    Journal *journal; /* NULL: nothing can be kept */
    Error news;       /* to tell at the start */
    int attempt;      /* of the app, that the journal has begun */
    Event *line;      /* its moves, as far as the journal has them */
    int line_count;
    const char *written[ENTRY_COUNT];
    const Catalogue *catalogue;
};

const char *data_folder(const Cli *cli, Arena *arena)
{
    const char *data = getenv("XDG_DATA_HOME"), *home = getenv("HOME");

    if (cli->data)
        return cli->data;
    if (data && data[0] == '/')
        return file_join(arena, data, "klachtwijzer");
    return home && home[0] ? file_join(arena, home, ".local/share/klachtwijzer")
                           : NULL;
}

Kept *kept_new(Cli *cli, const char *name)
{
    Arena *arena = arena_new();
    Kept *kept = arena_alloc(arena, sizeof *kept);
    const char *folder = data_folder(cli, arena);

    kept->arena = arena;
    kept->cli = cli;
    if (folder)
        kept->journal = journal_new(folder, name ? name : "", &kept->news);
    else
        error_set(&kept->news, MESSAGE_NO_DATA_FOLDER, NO_ARGS);
    return kept;
}

void kept_free(Kept *kept)
{
    Error err = { 0 };

    if (!kept)
        return;
    if (kept->journal && !journal_end(kept->journal, &err))
        cli_fail_error(kept->cli, EXIT_WORLD, &err);
    arena_free(kept->arena);
}

static void take_setting(void *context, const char *word, const char *value)
{
    settings_take(context, word, value);
}

void kept_settings(const Kept *kept, Settings *settings)
{
    Store *store = kept->journal ? journal_store(kept->journal) : NULL;

    if (store)
        store_settings(store, &journal_trainee(kept->journal)->id, take_setting,
                       settings, NULL);
}

static void keep_settings(void *context, const Settings *settings, Error *err)
{
    Kept *kept = context;

    for (int i = 0; i < SETTING_COUNT; i++)
        journal_set(kept->journal, setting_word((Setting)i),
                    setting_value_word((Setting)i, settings->chosen[i]), err);
}

/* As they are kept, whatever the language. */
static const char *const mode_words[] = {
    [MODE_PRACTICE] = "oefenen",
    [MODE_TEST] = "toets",
};

static Mode mode_of_word(const char *word)
{
    return strcmp(word, mode_words[MODE_TEST]) == 0 ? MODE_TEST : MODE_PRACTICE;
}

/* Begins an attempt that the app has begun. */
static void begin_attempt(Kept *kept, const Played *played)
{
    const Scenario *s = session_scenario(played->session);
    char scenario[DIGEST_TEXT], procedure[DIGEST_TEXT];
    Attempt attempt = { .scenario = s->id,
                        .scenario_digest = scenario_digest(s, scenario),
                        .procedure = s->procedure->id,
                        .procedure_digest =
                            procedure_digest(s->procedure, procedure),
                        .mode = mode_words[played->mode],
                        .seed = (int64_t)played->seed,
                        .program = KLACHTWIJZER_VERSION,
                        .began = (int64_t)time(NULL) };

    journal_begin(kept->journal, &attempt);
    kept->attempt = played->attempt;
    kept->line_count = 0;
    memset(kept->written, 0, sizeof kept->written);
}

static bool same_move(const Event *a, const Event *b)
{
    return strcmp(a->step, b->step) == 0 && strcmp(a->word, b->word) == 0 &&
           a->ms == b->ms;
}

/* How many moves of the run the journal has already. */
static int same_moves(Kept *kept, const Session *session, int count)
{
    int same = 0;

    while (same < count && same < kept->line_count) {
        Event event = event_of_move(session, same, kept->arena);

        if (!same_move(&event, &kept->line[same]))
            break;
        same++;
    }
    return same;
}

static void take_back(Kept *kept, const Played *played, int length, Error *err)
{
    const Event event = { .kind = EVENT_REWOUND,
                          .number = length,
                          .ms = played->at_ms };

    kept->line_count = length;
    journal_add(kept->journal, &event, "", err);
}

static void add_moves(Kept *kept, const Session *session, int count, Error *err)
{
    const char *outcome = outcome_text(session, kept->arena);

    while (kept->line_count < count) {
        Event event = event_of_move(session, kept->line_count, kept->arena);
        bool last = kept->line_count + 1 == count;

        *ARENA_PUSH(kept->arena, kept->line, kept->line_count) = event;
        journal_add(kept->journal, &event, last ? outcome : "", err);
    }
}

static void add_reflection(Kept *kept, const Played *played, Error *err)
{
    static const char *const words[ENTRY_COUNT] = { "aim", "again" };
    const char *const texts[ENTRY_COUNT] = { played->reflection.aim,
                                             played->reflection.again };

    for (int i = 0; i < ENTRY_COUNT; i++) {
        const char *before = kept->written[i] ? kept->written[i] : "";
        const Event event = { .kind = EVENT_REFLECTED,
                              .word = words[i],
                              .text = texts[i],
                              .ms = played->at_ms };

        if (strcmp(before, texts[i]) == 0)
            continue;
        kept->written[i] = arena_text(kept->arena, texts[i], strlen(texts[i]));
        journal_add(kept->journal, &event,
                    outcome_text(played->session, kept->arena), err);
    }
}

/* Holds the run against what the journal has, and adds what is new. */
static void keep_run(void *context, const Played *played, Error *err)
{
    Kept *kept = context;
    bool begins = played->attempt != kept->attempt;
    int count;

    session_moves(played->session, &count);
    if (begins)
        begin_attempt(kept, played);

    int same = same_moves(kept, played->session, count);
    if (same < kept->line_count)
        take_back(kept, played, same, err);
    add_moves(kept, played->session, count, err);
    /* It shares its beginning with a run before. */
    if (begins && count > 0)
        take_back(kept, played, count, err);
    if (session_is_over(played->session))
        add_reflection(kept, played, err);
}

static int find_card(const Catalogue *catalogue, const char *scenario)
{
    for (int i = 0; i < catalogue->count; i++)
        if (strcmp(catalogue->cards[i].id, scenario) == 0)
            return i;
    return -1;
}

/* What the store has of before, being told to the app. */
typedef struct {
    Kept *kept;
    App *app;
    const Catalogue *catalogue;
    const Procedure *procedure; /* the one asked for last */
} Telling;

static const Procedure *find_procedure(Telling *t, const char *id)
{
    if (!t->procedure || strcmp(t->procedure->id, id) != 0) {
        Diags *diags = diags_new();

        t->procedure =
            library_procedure(t->kept->cli->library, id, diags, NULL);
        diags_free(diags);
    }
    return t->procedure;
}

static void tell_result(Telling *t, const Attempt *attempt)
{
    Result result = { .card = find_card(t->catalogue, attempt->scenario),
                      .procedure = find_procedure(t, attempt->procedure) };
    Verdict verdicts[RULES_MAX] = { 0 };

    if (result.card < 0 || !result.procedure ||
        !outcome_read(attempt->outcome, result.procedure, result.statuses))
        return;
    for (int i = 0; i < result.procedure->rule_count; i++)
        verdicts[i].status = result.statuses[i];
    result.score = score_of(verdicts, result.procedure->rule_count);
    app_add_result(t->app, &result);
}

/* The choices of a run that go on with it may no longer all be possible. */
static void say_changed(Telling *t, const Session *session, const Retrace *r)
{
    char taken[16], total[16];
    const char *title =
        text_in(session_scenario(session)->title, app_language(t->app));

    snprintf(taken, sizeof taken, "%d", r->taken);
    snprintf(total, sizeof total, "%d", r->total);
    error_set(&t->kept->news, MESSAGE_RUN_CHANGED, ARGS(title, taken, total));
}

/* The line of a run that was left is what the journal has of it. */
static void take_up(Telling *t, const KeptRun *run, const Events *events,
                    const Session *session)
{
    Kept *kept = t->kept;
    int count;

    session_moves(session, &count);
    journal_take_up(kept->journal, &run->attempt, events);
    kept->attempt = 1;
    kept->line_count = 0;
    for (int i = 0; i < count; i++) {
        Event event = event_of_move(session, i, kept->arena);

        *ARENA_PUSH(kept->arena, kept->line, kept->line_count) = event;
    }
}

static void offer_run(Telling *t, const KeptRun *run)
{
    Kept *kept = t->kept;
    Store *store = journal_store(kept->journal);
    int card = find_card(t->catalogue, run->attempt.scenario);
    Events events;
    Retrace result;

    if (card < 0 || !store_events(store, &run->attempt.id, kept->arena, &events,
                                  &kept->news))
        return;
    const Scenario *s = t->catalogue->open(t->catalogue->context, card,
                                           run->attempt.procedure, NULL);
    Session *session =
        s ? retrace(s, events.events, events.count, &result, NULL) : NULL;
    if (!session)
        return;
    if (result.taken < result.total) {
        const Event end = { .kind = EVENT_REWOUND,
                            .number = result.taken,
                            .ms = events.events[events.count - 1].ms };

        *ARENA_PUSH(kept->arena, events.events, events.count) = end;
        say_changed(t, session, &result);
    }
    take_up(t, run, &events, session);
    const Played played = {
        .card = card,
        .mode = mode_of_word(run->attempt.mode),
        .seed = (uint64_t)run->attempt.seed,
    };
    app_put_aside(t->app, &played, session, result.rewound);
}

static void tell_runs(Telling *t)
{
    Kept *kept = t->kept;
    Store *store = journal_store(kept->journal);
    KeptRun *runs;
    int count;

    if (!store_runs(store, &journal_trainee(kept->journal)->id, kept->arena,
                    &runs, &count, &kept->news))
        return;
    for (int i = 0; i < count; i++)
        if (runs[i].attempt.outcome[0])
            tell_result(t, &runs[i].attempt);
    /* What a guest sees last may be being played elsewhere. */
    if (count && !runs[count - 1].attempt.outcome[0] && !store_is_guest(store))
        offer_run(t, &runs[count - 1]);
}

/* What was written, as the events of a run have it. */
static Reflection reflection_in(const Events *events)
{
    Reflection written = { "", "" };

    for (int i = 0; i < events->count; i++) {
        const Event *e = &events->events[i];

        if (e->kind == EVENT_REFLECTED && strcmp(e->word, "aim") == 0)
            written.aim = e->text;
        else if (e->kind == EVENT_REFLECTED)
            written.again = e->text;
    }
    return written;
}

static Session *take_in(void *context, const char *path, Played *played,
                        Error *err)
{
    Kept *kept = context;
    Store *store = journal_store(kept->journal);
    RunFile run;
    Verified verified;
    Retrace result;
    const Scenario *scenario;
    bool known;

    if (!cli_library(kept->cli) ||
        !import_run(kept->cli, store, path, &known, err) ||
        !cli_verify(kept->cli, path, kept->arena, &run, &scenario, &verified,
                    err))
        return NULL;
    *played = (Played){
        .card = find_card(kept->catalogue, run.attempt.scenario),
        .mode = mode_of_word(run.attempt.mode),
        .seed = (uint64_t)run.attempt.seed,
        .reflection = reflection_in(&run.events),
    };
    return retrace(scenario, run.events.events, run.events.count, &result, err);
}

/* All is on disk first, so that nothing is written after it was deleted. */
static bool forget(void *context, Error *err)
{
    Kept *kept = context;
    const char *folder = data_folder(kept->cli, kept->arena);
    Id trainee = journal_trainee(kept->journal)->id;
    Error note = { 0 };
    bool saved = journal_end(kept->journal, err);
    Store *store = saved ? store_open(folder, false, &note, err) : NULL;
    bool gone = store && store_forget(store, &trainee, err);

    store_close(store);
    kept->journal = journal_new(folder, "", &note);
    kept->attempt = kept->line_count = 0;
    memset(kept->written, 0, sizeof kept->written);
    return gone;
}

void kept_join(Kept *kept, App *app, const Catalogue *catalogue)
{
    Telling telling = { kept, app, catalogue, NULL };
    Keeper keeper = { kept, keep_settings, keep_run, NULL, NULL };

    kept->catalogue = catalogue;
    if (!kept->journal)
        return;
    if (journal_store(kept->journal)) {
        tell_runs(&telling);
        keeper.take_in = take_in;
        keeper.forget = forget;
    }
    app_keep_with(app, &keeper);
}

void kept_tell(const Kept *kept, App *app)
{
    if (error_is_set(&kept->news))
        app_tell(app, &kept->news);
}
