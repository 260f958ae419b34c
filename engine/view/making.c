#include <string.h>

#include "core/retake.h"
#include "view/screens.h"

/* The life of a scenario that is being written: it is read, solved, played from
 * any step, and read again. */

/* Solving that took no longer than this is done before the screen is shown. */
enum { AT_ONCE_MS = 40 };

/* The shortest run to a step; NULL if nobody comes there, or it is not known
 * yet. */
static Session *run_to(const App *app, int step, Error *err)
{
    const Draft *draft = &app->making.draft;
    const StepView *view =
        draft->overview ? &draft->overview->steps[step] : NULL;
    Session *session = NULL;

    if (!view || view->nearest < 0)
        return NULL;
    Arena *arena = arena_new();
    int *path = arena_alloc(arena, ((size_t)view->depth + 1) * sizeof *path);
    int count = space_path(solution_space(draft->solution), view->nearest, path,
                           view->depth);
    session = session_new(draft->scenario, err);
    for (int i = 0; session && i < count; i++)
        if (!session_take(session, path[i], 0, err)) {
            session_free(session);
            session = NULL;
        }
    arena_free(arena);
    return session;
}

void make_look_at(App *app, int step)
{
    Making *m = &app->making;
    Error err = { 0 };

    m->step = step;
    session_free(m->moment);
    m->moment = run_to(app, step, &err);
}

static void solve_draft(App *app)
{
    Making *m = &app->making;

    m->unsolved = false;
    m->bench.solve(m->bench.context, &m->draft);
    make_look_at(app, m->step);
}

void app_go_on(App *app)
{
    if (app->making.unsolved)
        solve_draft(app);
    overview_go_on(app);
}

static const Traffic *count_runs(const Making *m, RunsFrom from)
{
    return m->draft.scenario ? m->bench.count(m->bench.context, from) : NULL;
}

/* Where a step of before stands now: the first, if it is no more. */
static int step_now(const Scenario *before, int step, const Scenario *now)
{
    int found = before ? scenario_step(now, before->steps[step].id) : -1;

    return found < 0 ? now->start : found;
}

static int contact_now(const Scenario *before, int contact, const Scenario *now)
{
    return contact < 0 ? -1
                       : scenario_contact(now, before->contacts[contact].id);
}

static int document_now(const Scenario *before, int document,
                        const Scenario *now)
{
    return document < 0
               ? -1
               : scenario_document(now, before->documents[document].id);
}

/* Says at which move the run had to stop. */
static void tell_stop(App *app, const Session *before, int move)
{
    const Scenario *s = session_scenario(before);
    char word[SESSION_WORD_MAX];
    int count;
    const Move *moves = session_moves(before, &count);

    if (move == count)
        return;
    session_word(before, moves[move].choice, word, sizeof word);
    error_set(&app->error, MESSAGE_RUN_STOPPED,
              ARGS(word, s->steps[moves[move].step].id));
}

/* What looked back at a run that had ended shows it as it now is. */
static void show_changed_run(App *app, bool was_over)
{
    bool over = session_is_over(app->session);
    bool elsewhere = app->screen == SCREEN_MAKE || app->screen == SCREEN_HOME;

    if (was_over && over)
        hindsight_begin(app);
    if (was_over && !elsewhere)
        show_screen(app, over ? SCREEN_DEBRIEF : SCREEN_PLAY);
}

/* The run that is played, on the new version. */
static void redo_run(App *app)
{
    Session *before = app->session;
    const Scenario *old = session_scenario(before);
    const Scenario *now = app->making.draft.scenario;
    bool was_over = session_is_over(before);
    int taken;
    Session *session = session_redo(before, now, &taken, &app->error);

    hindsight_end(app);
    app->session = session;
    if (session) {
        tell_stop(app, before, taken);
        app->calling = contact_now(old, app->calling, now);
        app->reading = document_now(old, app->reading, now);
        if (app->screen == SCREEN_PLAY)
            app->focus = (Action){ VERB_NONE, 0 };
        show_changed_run(app, was_over);
    } else {
        app->making.plays = false;
        show_screen(app, SCREEN_MAKE);
    }
    session_free(before);
}

/* A new version takes the place of the one before, `old`, which is still there.
 */
static void take_version(App *app, const Scenario *old)
{
    Making *m = &app->making;
    const Scenario *now = m->draft.scenario;

    m->step = step_now(old, m->step, now);
    if (app->focus.verb == VERB_STEP)
        app->focus.argument = m->step;
    session_free(m->moment);
    m->moment = NULL;
    arena_reset(m->arena);
    m->chart = chart_of(m->arena, now);
    if (m->traffic)
        m->traffic = count_runs(m, m->runs_from);
    if (m->plays && app->session)
        redo_run(app);
}

bool app_reread(App *app)
{
    Making *m = &app->making;
    const Scenario *old = m->draft.scenario;
    bool quick = m->draft.solve_ms <= AT_ONCE_MS;

    if (!m->open || !m->bench.read(m->bench.context, &m->draft))
        return false;
    app->error = (Error){ 0 };
    m->unsolved = m->draft.sound && !m->draft.solution;
    if (m->draft.sound)
        take_version(app, old);
    if (m->unsolved && quick)
        solve_draft(app);
    return true;
}

void make_show(App *app, int argument, int64_t now_ms)
{
    (void)argument;
    (void)now_ms;
    if (!app->making.open)
        return;
    show_screen(app, SCREEN_MAKE);
    app->focus = (Action){ VERB_STEP, app->making.step };
}

void app_make(App *app, const Workbench *bench)
{
    app->making = (Making){ .open = true, .bench = *bench };
    app->making.arena = arena_new();
    app_reread(app);
    make_show(app, 0, 0);
}

void making_end(App *app)
{
    session_free(app->making.moment);
    arena_free(app->making.arena);
}

const char *const *app_watched(const App *app)
{
    return app->making.open ? app->making.bench.folders : NULL;
}

void make_play_from(App *app, int step, int64_t now_ms)
{
    Session *session = run_to(app, step, &app->error);

    if (!session)
        return;
    app->mode = MODE_PRACTICE;
    app->seed = 0;
    app->rewound = false;
    run_play(app, session, now_ms);
    app->making.plays = true;
}

void make_press_step(App *app, int step, int64_t now_ms)
{
    if (step == app->making.step)
        make_play_from(app, step, now_ms);
    else
        make_look_at(app, step);
}

void make_show_best(App *app, int argument, int64_t now_ms)
{
    (void)argument;
    (void)now_ms;
    app->making.shows_best = !app->making.shows_best;
}

void make_show_traffic(App *app, int from, int64_t now_ms)
{
    Making *m = &app->making;
    bool next = from == RUNS_COUNT, was_shown = m->traffic;

    (void)now_ms;
    if (next)
        from = was_shown ? (int)m->runs_from + 1 : 0;
    m->traffic = NULL;
    for (; from < RUNS_COUNT && !m->traffic;
         from = next ? from + 1 : RUNS_COUNT) {
        m->runs_from = (RunsFrom)from;
        m->traffic = count_runs(m, m->runs_from);
    }
    m->no_runs = !m->traffic && !was_shown && !m->no_runs;
}

void make_save_test(App *app, int argument, int64_t now_ms)
{
    Making *m = &app->making;

    (void)argument;
    (void)now_ms;
    if (!m->plays || !app->session || !session_is_over(app->session) ||
        app->screen != run_debrief(app))
        return;
    m->bench.save(m->bench.context, app->session, &app->error);
    if (m->traffic)
        m->traffic = count_runs(m, m->runs_from);
}

void make_edit(App *app, int argument, int64_t now_ms)
{
    Making *m = &app->making;
    const Draft *draft = &m->draft;

    (void)now_ms;
    m->edits = true;
    m->place = (Place){ .file = draft->file };
    if (argument >= EDIT_STEP && draft->scenario)
        m->place.line = draft->scenario->steps[argument - EDIT_STEP].line;
    else if (argument < draft->message_count)
        m->place = draft->messages[argument].place;
}

const char *app_wants_edited(App *app, int *line)
{
    Making *m = &app->making;
    bool wants = m->edits;

    m->edits = false;
    *line = m->place.line;
    return wants ? m->place.file : NULL;
}
