#include "tests/check.h"

#include "tests/fixture.h"
#include "view/app.h"

/* What was played before, as the app is told of it; and what it tells others to
 * keep. */
typedef struct {
    Catalogue catalogue;
    App *app;
    View view;
    int told; /* how often a run was told */
    int moves;
    int attempt;
    int64_t last_ms;
    Error answer; /* to give when it is */
} Desk;

static void take_run(void *context, const Played *played, Error *err)
{
    Desk *d = context;
    const Move *moves = session_moves(played->session, &d->moves);

    for (int i = 1; i < d->moves; i++)
        assert_true(moves[i].at_ms >= moves[i - 1].at_ms);
    d->last_ms = d->moves ? moves[d->moves - 1].at_ms : 0;
    assert_true(played->at_ms >= d->last_ms);
    d->attempt = played->attempt;
    d->told++;
    *err = d->answer;
}

static void begin(Desk *d)
{
    Settings settings = settings_default(LANGUAGE_NL);
    const Keeper keeper = { .context = d, .run = take_run };

    *d = (Desk){ .catalogue = fixture_catalogue(),
                 .view = { .arena = arena_new() } };
    d->app = app_new(&d->catalogue, &settings, "sblp");
    app_keep_with(d->app, &keeper);
    app_build(d->app, &d->view);
}

static void end(Desk *d)
{
    app_free(d->app);
    arena_free(d->view.arena);
}

static bool shows(Desk *d, const char *words)
{
    app_build(d->app, &d->view);
    for (int i = 0; i < d->view.count; i++)
        if ((d->view.nodes[i].text && strstr(d->view.nodes[i].text, words)) ||
            (d->view.nodes[i].name && strstr(d->view.nodes[i].name, words)))
            return true;
    return false;
}

static const Scenario *scenario_of(const Desk *d)
{
    Error err = { 0 };
    const Scenario *s =
        d->catalogue.open(d->catalogue.context, 0, "sblp", &err);

    assert_non_null(s);
    return s;
}

static void add_result(Desk *d, int kept, int due)
{
    Result result = { .card = 0,
                      .procedure = scenario_of(d)->procedure,
                      .score = {
                          .due = due, .kept = kept, .missed = due - kept } };

    app_add_result(d->app, &result);
}

static void first_best_and_last_stand_on_the_card(void **state)
{
    Desk d;

    (void)state;
    begin(&d);
    assert_true(shows(&d, "nog niet gespeeld"));
    add_result(&d, 1, 3);
    assert_true(shows(&d, "1 van 3"));
    assert_false(shows(&d, "keer: eerst"));
    add_result(&d, 3, 3);
    add_result(&d, 2, 3);
    assert_true(shows(&d, "3 keer: eerst 1 van 3, laatst 2 van 3"));
    assert_true(shows(&d, "3 van 3"));
    end(&d);
}

static void a_run_of_before_is_offered(void **state)
{
    Desk d;
    Error err = { 0 };
    int count;

    (void)state;
    begin(&d);
    Session *session = session_new(scenario_of(&d), &err);
    const State *now = session_state(session);
    int open[CHOICES_MAX];
    assert_true(state_open_choices(scenario_of(&d), now, open, CHOICES_MAX));
    assert_true(session_take(session, open[0], 5000, &err));
    const Played played = { .card = 0, .session = session };
    app_put_aside(d.app, &played, session);
    assert_true(shows(&d, "Ga verder"));

    app_do(d.app, (Action){ VERB_RESUME, 0 }, 70);
    assert_int_equal(app_screen(d.app), SCREEN_PLAY);
    session_moves(app_session(d.app), &count);
    assert_int_equal(count, 1);
    assert_int_equal(d.moves, 1);
    assert_int_equal(d.last_ms, 5000);
    end(&d);
}

/* Takes the first choice that is open, at this time. */
static void choose(Desk *d, int64_t now_ms)
{
    int open[CHOICES_MAX];
    Session *session = app_session(d->app);

    state_open_choices(session_scenario(session), session_state(session), open,
                       CHOICES_MAX);
    app_do(d->app, (Action){ VERB_CHOOSE, open[0] }, now_ms);
}

static void a_clock_may_run_back(void **state)
{
    static const int64_t times[] = { 90000, 10, -5000, 90001, 0 };
    Desk d;

    (void)state;
    begin(&d);
    app_do(d.app, (Action){ VERB_PLAY, 0 }, 80000);
    app_do(d.app, (Action){ VERB_BEGIN, 0 }, 80000);
    for (size_t i = 0; i < COUNT_OF(times); i++)
        if (!session_is_over(app_session(d.app)))
            choose(&d, times[i]);
    assert_true(d.moves > 1);
    assert_in_range(d.last_ms, 10000, 10001);
    end(&d);
}

static void what_cannot_be_kept_is_told(void **state)
{
    Desk d;

    (void)state;
    begin(&d);
    app_do(d.app, (Action){ VERB_PLAY, 0 }, 0);
    app_do(d.app, (Action){ VERB_BEGIN, 0 }, 0);
    error_set(&d.answer, MESSAGE_STORE_FULL, ARGS("/data"));
    choose(&d, 10);
    assert_true(shows(&d, "Er ging iets mis: wat je doet kan niet bewaard "
                          "worden: de schijf met /data is vol"));
    error_set(&d.answer, MESSAGE_STORE_AGAIN, NO_ARGS);
    choose(&d, 20);
    assert_true(shows(&d, "Over je gegevens: het bewaren lukt weer"));
    d.answer = (Error){ 0 };
    choose(&d, 30);
    assert_false(shows(&d, "Over je gegevens"));
    end(&d);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(first_best_and_last_stand_on_the_card),
        cmocka_unit_test(a_run_of_before_is_offered),
        cmocka_unit_test(a_clock_may_run_back),
        cmocka_unit_test(what_cannot_be_kept_is_told),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
