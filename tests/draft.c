#include "tests/check.h"

#include "tests/draft.h"

#include "tests/fixture.h"

static void lend_messages(Written *w)
{
    w->draft.messages = diags_all(w->diags, &w->draft.message_count);
}

void written_begin(Written *w)
{
    const Scenario *s = fixture_scenario();

    *w = (Written){ .arena = arena_new(),
                    .changed = true,
                    .solve_ms = 3,
                    .diags = diags_new(),
                    .folders = { "ergens", NULL } };
    w->space = explore(s, NULL, NULL);
    w->solution = solve(w->space);
    w->figures = figures_of(w->solution);
    w->overview = overview_of(w->arena, w->solution, 1000, 1);
    w->draft = (Draft){ .scenario = s,
                        .sound = true,
                        .file = "ergens/scenario.lua",
                        .read_at = "14:02:11" };
    for (int i = 0; i < RUNS_COUNT; i++)
        w->traffic[i] = traffic_new(w->arena, s);
}

void written_end(Written *w)
{
    diags_free(w->diags);
    figures_free(&w->figures);
    solution_free(w->solution);
    space_free(w->space);
    arena_free(w->arena);
}

static bool read_draft(void *context, Draft *draft)
{
    Written *w = context;

    if (!w->changed)
        return false;
    w->changed = false;
    if (w->draft.sound)
        *draft = w->draft;
    draft->sound = w->draft.sound;
    lend_messages(w);
    draft->messages = w->draft.messages;
    draft->message_count = w->draft.message_count;
    return true;
}

static void solve_draft(void *context, Draft *draft)
{
    Written *w = context;

    w->solved++;
    draft->solution = w->solution;
    draft->overview = &w->overview;
    draft->figures = &w->figures;
    draft->solve_ms = w->solve_ms;
}

static bool save_run(void *context, const Session *session, Error *err)
{
    Written *w = context;

    w->saved += session_is_over(session);
    error_set(err, MESSAGE_TEST_SAVED, ARGS("ergens/runs.txt"));
    return true;
}

static const Traffic *count_runs(void *context, RunsFrom from)
{
    const Written *w = context;

    return w->traffic[from].runs ? &w->traffic[from] : NULL;
}

void written_play(Written *w, RunsFrom from, const char *words)
{
    Error err = { 0 };
    Session *session = session_new(w->draft.scenario, &err);

    assert_true(session_replay(session, words, &err));
    traffic_add(&w->traffic[from], session);
    session_free(session);
}

Workbench written_bench(Written *w)
{
    return (Workbench){ .context = w,
                        .folders = w->folders,
                        .read = read_draft,
                        .solve = solve_draft,
                        .save = save_run,
                        .count = count_runs };
}

void written_spoil(Written *w)
{
    const Place place = { "ergens/scenario.lua", 31, 7, 5 };
    Diag *diag = diag_add(w->diags, DIAG_ERROR, MESSAGE_UNKNOWN_FIELD, place,
                          ARGS("choice", "tekst"));

    diag_suggest(w->diags, diag, "text");
    w->draft.sound = false;
    w->changed = true;
}

void written_warn(Written *w)
{
    const Place place = { .file = "ergens/scenario.lua", .line = 48 };

    diag_add(w->diags, DIAG_WARNING, MESSAGE_RULE_NEVER_MISSED, place,
             ARGS("1a", "sblp"));
    w->changed = true;
}
