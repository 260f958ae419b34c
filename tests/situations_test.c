#include "tests/check.h"

#include "core/figures.h"
#include "script/library.h"

/*
 * What a situation owes its trainees, proved for each that is shipped, under
 * every step plan that it may be played under: all that falls due can be kept
 * and can be missed, nobody gets through by not reading, and it can end in
 * more ways than two.
 */
enum { ENDS_MIN = 3, QUESTIONS_MIN = 2, QUESTION_MAX = 90 };

static const double LOSS_MIN = 0.8, SHARE_MIN = 0.35;

static void check_rules(const Solution *solution, const char *name)
{
    const Procedure *p = space_scenario(solution_space(solution))->procedure;
    const unsigned kept = 1u << STATUS_KEPT, missed = 1u << STATUS_MISSED;

    for (int i = 0; i < p->rule_count; i++) {
        unsigned statuses = solve_statuses(solution, i);

        if (statuses == 1u << STATUS_NOT_APPLICABLE)
            continue;
        if (!(statuses & kept) || !(statuses & missed))
            fail_msg("%s (%s): rule %s cannot be kept, or not be missed", name,
                     p->id, p->rules[i].id);
    }
}

static int endings_reached(const Space *space)
{
    const Scenario *s = space_scenario(space);
    int count = 0, first, end;

    for (int i = 0; i < s->step_count; i++) {
        space_step_states(space, i, &first, &end);
        count += s->steps[i].ending != ENDING_NONE && end > first;
    }
    return count;
}

static void check_situation(const Scenario *scenario, const char *name)
{
    Error err = { 0 };
    Space *space = explore(scenario, NULL, &err);

    assert_non_null(space);
    Solution *solution = solve(space);
    Figures figures = figures_of(solution);
    const char *plan = scenario->procedure->id;

    check_int(solution_least(solution, 0), 0, "%s (%s): least loss", name,
              plan);
    check_rules(solution, name);
    if (endings_reached(space) < ENDS_MIN)
        fail_msg("%s (%s) has fewer than %d endings", name, plan, ENDS_MIN);
    if (figures.expected_loss < LOSS_MIN ||
        figures.expected_loss < SHARE_MIN * figures.expected_due)
        fail_msg("%s (%s): chance loses only %.2f of %.2f", name, plan,
                 figures.expected_loss, figures.expected_due);
    figures_free(&figures);
    solution_free(solution);
    space_free(space);
}

/* One sentence, which is read from the back of a room; see the pause of a
 * session with a group. */
static void check_questions(const Scenario *s, const char *name)
{
    int asked = 0;

    for (int i = 0; i < s->step_count; i++)
        for (int l = 0; l < LANGUAGE_COUNT; l++) {
            const char *question = text_in(s->steps[i].question, (Language)l);
            size_t length = strlen(question);

            asked += length > 0 && l == LANGUAGE_NL;
            if (length && (length > QUESTION_MAX ||
                           strchr(question, '?') != question + length - 1))
                fail_msg("%s, %s: \"%s\" is no short question", name,
                         s->steps[i].id, question);
        }
    if (asked < QUESTIONS_MIN)
        fail_msg("%s has %d questions to talk about", name, asked);
}

static void every_situation_can_be_done_well_and_badly(void **state)
{
    Error err = { 0 };
    Library *library = library_new(SCENARIOS, &err);
    Diags *diags = diags_new();
    const char *name;

    (void)state;
    for (int i = 0; (name = library_scenario_name(library, i)); i++) {
        const Scenario *s = library_scenario(library, name, NULL, diags, &err);

        assert_non_null(s);
        assert_true(text_given(s->summary) && text_given(s->goal));
        assert_in_range(s->minutes, 8, 20);
        check_questions(s, name);
        for (int j = 0; j < s->procedure_count; j++)
            check_situation(
                library_scenario(library, name, s->procedures[j], diags, &err),
                name);
    }
    check_int(diags_count(diags, DIAG_WARNING), 0, "warnings in reading");
    diags_free(diags);
    library_free(library);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_situation_can_be_done_well_and_badly),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
