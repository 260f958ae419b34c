#include "tests/check.h"

#include "core/explore.h"
#include "tests/bench/solver_story.h"

/* When exploring stops, and what it then says; what it finds is held against
 * the slow explorer by solver_test. */

static const StoryPlan small = { 59, 8, 4, 4, 5, 1 };

/* What SPIN counts in the Promela that bench/story_promela.c writes of it. */
enum { SPIN_STATES = 153710 };

typedef struct {
    int asked, most;
} Patience;

static bool is_patient(void *context, int states)
{
    Patience *patience = context;

    (void)states;
    return patience->asked++ < patience->most;
}

/* Also, that the same states are found with transitions and without. */
static void counts_what_spin_counts(void **state)
{
    Arena *arena = arena_new();
    const Scenario *story = story_made(arena, &small);
    Space *space = explore(story, NULL, NULL);
    Space *counted =
        explore(story, &(ExploreOptions){ .forward_only = true }, NULL);

    (void)state;
    assert_true(space_is_finished(space));
    assert_int_equal(space_state_count(space), SPIN_STATES);
    assert_int_equal(space_state_count(counted), SPIN_STATES);
    assert_int_equal(space_transition_count(counted),
                     space_transition_count(space));
    space_free(space);
    space_free(counted);
    arena_free(arena);
}

static void stops_at_the_limit(void **state)
{
    Arena *arena = arena_new();
    Space *space = explore(story_made(arena, &small),
                           &(ExploreOptions){ .limit = 1000 }, NULL);

    (void)state;
    assert_false(space_is_finished(space));
    assert_in_range(space_state_count(space), 1001, SPIN_STATES - 1);
    space_free(space);
    arena_free(arena);
}

static void stops_when_told_to(void **state)
{
    Arena *arena = arena_new();
    Patience patience = { .most = 3 };
    Space *space = explore(
        story_made(arena, &small),
        &(ExploreOptions){ .go_on = is_patient, .context = &patience }, NULL);

    (void)state;
    assert_false(space_is_finished(space));
    assert_int_equal(patience.asked, patience.most + 1);
    space_free(space);
    arena_free(arena);
}

/* A story of one step with one choice, which can go on in `ways` ways. */
static bool is_finished_with(int ways)
{
    Arena *arena = arena_new();
    Scenario *story = (Scenario *)story_made(arena, &small);
    Choice *choice = &story->choices[story->steps[0].first_choice];
    Way *all = arena_alloc(arena, (size_t)ways * sizeof *all);

    for (int i = 0; i < ways; i++)
        all[i] = choice->ways[0];
    choice->ways = all;
    choice->way_count = ways;

    Space *space = explore(story, NULL, NULL);
    bool finished = space_is_finished(space);

    space_free(space);
    arena_free(arena);
    return finished;
}

static void more_ways_than_it_can_number_prove_nothing(void **state)
{
    (void)state;
    assert_true(is_finished_with(1000));
    assert_false(is_finished_with(70000));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(counts_what_spin_counts),
        cmocka_unit_test(stops_at_the_limit),
        cmocka_unit_test(stops_when_told_to),
        cmocka_unit_test(more_ways_than_it_can_number_prove_nothing),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
