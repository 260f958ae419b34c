#include "cli/kept_inside.h"

#include <string.h>
#include <time.h>

#include "cli/store.h"
#include "cli/votes.h"
#include "core/file.h"
#include "core/user.h"
#include "store/outcome.h"
#include "store/retrace.h"
#include "store/verify.h"

/* As they are kept, whatever the language. */
static const char *const mode_words[] = {
    [MODE_PRACTICE] = "oefenen",
    [MODE_TEST] = "toets",
    [MODE_ROOM] = MODE_OF_GROUPS,
};

Mode mode_of_word(const char *word)
{
    Mode mode = MODE_ROOM;

    while (mode > MODE_PRACTICE && strcmp(word, mode_words[mode]) != 0)
        mode--;
    return mode;
}

const char *data_folder(const Cli *cli, Arena *arena)
{
    const char *data = cli->data ? NULL : user_data(arena);

    return data ? file_join(arena, data, "klachtwijzer") : cli->data;
}

Kept *kept_new(Cli *cli, const char *name)
{
    Arena *arena = arena_new();
    Kept *kept = arena_alloc(arena, sizeof *kept);
    const char *folder = data_folder(cli, arena);

    kept->arena = arena;
    kept->cli = cli;
    if (folder)
        kept->journal = journal_new(folder, name, &kept->news);
    else
        error_set(&kept->news, MESSAGE_NO_DATA_FOLDER, NO_ARGS);
    return kept;
}

Store *kept_store(const Kept *kept)
{
    return kept->journal ? journal_store(kept->journal) : NULL;
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
    Store *store = kept_store(kept);

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

/* What a group voted comes before what it chose. */
static void add_votes(Kept *kept, const Played *played, int move, Error *err)
{
    for (int i = 0; i < played->vote_count; i++) {
        const Vote *vote = &played->votes[i];

        if (vote->move != move || vote->count == 0)
            continue;
        Event event = event_of_vote(played->session, vote, kept->arena);
        journal_add(kept->journal, &event, "", err);
    }
}

static void add_moves(Kept *kept, const Played *played, int count, Error *err)
{
    const Session *session = played->session;
    const char *outcome = outcome_text(session, kept->arena);

    while (kept->line_count < count) {
        Event event = event_of_move(session, kept->line_count, kept->arena);
        bool last = kept->line_count + 1 == count;

        add_votes(kept, played, kept->line_count, err);
        *ARENA_PUSH(kept->arena, kept->line, kept->line_count) = event;
        journal_add(kept->journal, &event, last ? outcome : "", err);
    }
}

static void add_reflection(Kept *kept, const Played *played, Error *err)
{
    static const char *const words[REFLECTION_COUNT] = { "aim", "again" };
    const char *const texts[REFLECTION_COUNT] = { played->reflection.aim,
                                                  played->reflection.again };

    for (int i = 0; i < REFLECTION_COUNT; i++) {
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
    add_moves(kept, played, count, err);
    /* It shares its beginning with a run before. */
    if (begins && count > 0)
        take_back(kept, played, count, err);
    if (session_is_over(played->session))
        add_reflection(kept, played, err);
}

Reflection reflection_in(const Events *events)
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

    if (!store || !cli_library(kept->cli))
        return NULL;
    if (!import_run(kept->cli, store, path, &known, err) ||
        !cli_verify(kept->cli, path, kept->arena, &run, &scenario, &verified,
                    err))
        return NULL;
    kept->taken_in = run;
    *played = (Played){
        .card = find_card(kept->catalogue, run.attempt.scenario),
        .mode = mode_of_word(run.attempt.mode),
        .seed = (uint64_t)run.attempt.seed,
        .reflection = reflection_in(&run.events),
    };
    Session *session =
        retrace(scenario, run.events.events, run.events.count, &result, err);
    played->rewound = result.rewound;
    if (session)
        played->votes = votes_of_events(session, &run.events, kept->arena,
                                        &played->vote_count);
    return session;
}

/* Who plays is known to the app from here on, with what they did before. */
void kept_tell_player(Kept *kept)
{
    const Trainee *trainee = journal_trainee(kept->journal);
    const PlayerName player = { trainee->name, trainee->registration };

    kept->attempt = kept->line_count = 0;
    memset(kept->written, 0, sizeof kept->written);
    kept_recall_folder(kept);
    app_set_player(kept->app, &player);
    kept_use_own(kept);
    if (journal_store(kept->journal))
        kept_tell_before(kept);
}

void kept_join(Kept *kept, App *app, Catalogue *catalogue)
{
    Keeper keeper = { .context = kept,
                      .settings = keep_settings,
                      .run = keep_run };

    kept->app = app;
    kept->catalogue = catalogue;
    if (!kept->journal)
        return;
    kept_tell_player(kept);
    keeper.report = kept_report;
    if (journal_store(kept->journal)) {
        keeper.take_in = take_in;
        keeper.people = kept_people;
        keeper.play_as = kept_play_as;
        keeper.name = kept_name;
        keeper.forget = kept_forget;
        keeper.folder = kept_folder;
        keeper.set_folder = kept_set_folder;
        keeper.hand_out = kept_hand_out;
        keeper.hand_out_all = kept_hand_out_all;
    }
    if (kept->shelf && journal_store(kept->journal)) {
        keeper.own = kept_own;
        keeper.keep_own = kept_keep_own;
        keeper.is_own = kept_is_own;
    }
    app_keep_with(app, &keeper);
}

void kept_tell(const Kept *kept, App *app)
{
    if (error_is_set(&kept->news))
        app_tell(app, &kept->news);
}
