#include "tests/bench/solver_story.h"

#include "tests/step_plans.h"

enum {
    CHAPTER = 8, /* steps */
    TESTS_MAX = 2,
    SETS_MAX = 2 + STORY_VARIABLES_MAX,
    FIVE_VALUED = 4, /* every so many variables has five values, not two */
    REPEATABLE = 4,  /* every so many contacts can be called again */
    PER_HUNDRED = 100
};

#define EVENTS "a b c d e f g h i j k l m n o p"
enum { EVENT_COUNT = 16 };

/* clang-format off */
static const RuleRow rule_rows[STORY_RULES_MAX] = {
    { "first", "duty", { "a b", "c d", "e", "f g", "h" }, 0 },
    { "turns", "alternate_response", { "i j", "k l" }, 0 },
    { "before", "precedence", { "m c", "n" }, 0 },
    { "second", "duty", { "m n", "o", "", "p a", "b" }, 0 },
    { "pair", "co_existence", { "d", "k" }, 0 },
    { "answer", "response", { "e", "l" }, 0 },
};
/* clang-format on */

typedef struct {
    Arena *arena;
    const StoryPlan *plan;
    Scenario *story;
    uint64_t random;
} Author;

/* From 0 to `below`, which is left out. */
static int draw(Author *a, int below)
{
    a->random = a->random * UINT64_C(6364136223846793005) + 1442695040888963407;
    return (int)((a->random >> 33) % (uint64_t)below);
}

static bool chance(Author *a, int in_hundred)
{
    return draw(a, PER_HUNDRED) < in_hundred;
}

/* Chapters share one variable with the one before. */
static int variable_of(const Author *a, int step, int which)
{
    const StoryPlan *p = a->plan;

    return (step / CHAPTER * (p->live - 1) + which) % p->variables;
}

static bool is_live(const Author *a, int step, int variable)
{
    for (int i = 0; i < a->plan->live; i++)
        if (variable_of(a, step, i) == variable)
            return true;
    return false;
}

static Test draw_test(Author *a, int step)
{
    Test test = { .variable = variable_of(a, step, draw(a, a->plan->live)) };
    int high = a->story->variables[test.variable].high;

    test.kind = high == 1 ? TEST_IS : (TestKind)draw(a, TEST_AT_LEAST + 1);
    test.value =
        test.kind == TEST_AT_LEAST ? 1 + draw(a, high) : draw(a, high + 1);
    return test;
}

static Assignment draw_assignment(Author *a, int step)
{
    int variable = variable_of(a, step, draw(a, a->plan->live));
    int high = a->story->variables[variable].high;

    if (high > 1 && chance(a, 60))
        return (Assignment){ variable, true, 1 };
    return (Assignment){ variable, false, draw(a, high + 1) };
}

static void add_tests(Author *a, Choice *choice, int step)
{
    int count = 1 + draw(a, TESTS_MAX);
    Test *tests = arena_alloc(a->arena, TESTS_MAX * sizeof *tests);

    for (int i = 0; i < count; i++)
        tests[i] = draw_test(a, step);
    choice->when.tests = tests;
    choice->when.test_count = count;
}

static void add_sets(Author *a, Choice *choice, int step, int to)
{
    int count = 1 + draw(a, 2);
    Assignment *sets = arena_alloc(a->arena, SETS_MAX * sizeof *sets);

    for (int i = 0; i < count; i++)
        sets[i] = draw_assignment(a, step);
    for (int v = 0; v < a->plan->variables; v++)
        if (to % CHAPTER == 0 && !is_live(a, to, v))
            sets[count++] = (Assignment){ v, false, 0 };
    choice->sets = sets;
    choice->set_count = count;
}

static const Raise *raise_one(Author *a, int event)
{
    Raise *raise = arena_alloc(a->arena, sizeof *raise);

    raise->event = event;
    raise->when.hook = -1;
    return raise;
}

static const Way *way_to(Author *a, int step)
{
    Way *way = arena_alloc(a->arena, sizeof *way);

    way->when.hook = -1;
    way->to = step;
    return way;
}

/* The first choice of a step is always open and leads on. */
static int draw_goal(Author *a, int step, bool first)
{
    int begin = step / CHAPTER * CHAPTER, end = begin + CHAPTER;
    int to = step + 1 + draw(a, 3);

    if (end > a->plan->steps)
        end = a->plan->steps;
    if (!first && chance(a, 8)) {
        to = step - draw(a, 3);
        return to < begin ? begin : to;
    }
    if (!first && chance(a, 1))
        return a->plan->steps;
    return to > end ? end : to;
}

static Choice *add_choice(Author *a, int step, int contact)
{
    Scenario *s = a->story;
    Choice *choice = ARENA_PUSH(a->arena, s->choices, s->choice_count);

    *choice = (Choice){ .id = "choice",
                        .step = step,
                        .contact = contact,
                        .when.hook = -1,
                        .effect = -1,
                        .once = -1 };
    return choice;
}

static void add_written(Author *a, int step, bool first)
{
    Choice *choice = add_choice(a, step, -1);
    int to = draw_goal(a, step, first);

    if (!first)
        add_tests(a, choice, step);
    add_sets(a, choice, step, to);
    if (chance(a, 30)) {
        choice->raises = raise_one(a, draw(a, EVENT_COUNT));
        choice->raise_count = 1;
    }
    choice->ways = way_to(a, to);
    choice->way_count = 1;
}

static void fill_step(Author *a, int index)
{
    Scenario *s = a->story;
    Step *step = &s->steps[index];
    int count = 3 + draw(a, 3);

    step->first_choice = s->choice_count;
    step->choice_count = count;
    if (index % CHAPTER == 0) {
        step->raises = raise_one(a, index / CHAPTER % EVENT_COUNT);
        step->raise_count = 1;
    }
    for (int i = 0; i < count; i++)
        add_written(a, index, i == 0);
}

static void fill_ending(Author *a, int index)
{
    Step *step = &a->story->steps[index];

    step->ending = ENDING_SOLVED;
    step->busy = (Text){ { "Klaar.", "Done." } };
    step->first_choice = a->story->choice_count;
    step->choice_count = 1;
    add_choice(a, index, -1)->kind = CHOICE_FINISH;
}

static void fill_contact(Author *a, int index)
{
    Scenario *s = a->story;
    Contact *contact = &s->contacts[index];
    Choice *choice;

    *contact = (Contact){ .id = "contact",
                          .first_choice = s->choice_count,
                          .choice_count = 1 };
    choice = add_choice(a, -1, index);
    choice->raises = raise_one(a, draw(a, EVENT_COUNT));
    choice->raise_count = 1;
    if (index % REPEATABLE != REPEATABLE - 1)
        choice->once = s->once_count++;
}

static void fill_variables(Scenario *s)
{
    for (int i = 0; i < s->variable_count; i++)
        s->variables[i] = (Variable){
            .id = "variable",
            .kind = VARIABLE_RANGE,
            .high = i % FIVE_VALUED == FIVE_VALUED - 1 ? 4 : 1,
        };
}

const Scenario *story_made(Arena *arena, const StoryPlan *plan)
{
    Scenario *s = arena_alloc(arena, sizeof *s);
    Author a = { arena, plan, s, plan->seed };

    s->procedure =
        procedure_made(arena, EVENTS, rule_rows, (size_t)plan->rules);
    s->variable_count = plan->variables;
    s->step_count = plan->steps + 1;
    s->contact_count = plan->contacts;
    s->variables =
        arena_alloc(arena, (size_t)s->variable_count * sizeof *s->variables);
    s->steps = arena_alloc(arena, (size_t)s->step_count * sizeof *s->steps);
    s->contacts =
        arena_alloc(arena, (size_t)s->contact_count * sizeof *s->contacts);
    fill_variables(s);
    for (int i = 0; i < plan->steps; i++)
        fill_step(&a, i);
    fill_ending(&a, plan->steps);
    for (int i = 0; i < plan->contacts; i++)
        fill_contact(&a, i);
    return s;
}
