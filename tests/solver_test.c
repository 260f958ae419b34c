#include "tests/check.h"

#include <math.h>
#include <stdlib.h>

#include "script/library.h"
#include "script/load.h"
#include "tests/setting.h"
#include "tests/solver_compare.h"

/*
 * The solver against the slow explorer, on random stories; and both against
 * what a few small ones come to by hand. SOLVER_SEEDS says how many stories,
 * SOLVER_FIRST from which seed on. Of one on which they do not agree the seed
 * is told, and the file is left behind.
 */
enum { SLOW_LIMIT = 3000 };

static const Procedure *find_procedure(void *context, const char *name)
{
    Error err = { 0 };
    Diags *diags = diags_new();
    const Procedure *p = library_procedure(context, name, diags, &err);

    diags_free(diags);
    return p;
}

static Scenario *read_story(Library *library, const char *path,
                            const char *procedure)
{
    Error err = { 0 };
    Diags *diags = diags_new();
    const char *const none[] = { NULL };
    const Procedures procedures = { find_procedure, library, none };
    Scenario *s = load_scenario(path, procedure, &procedures, diags, &err);
    int count;
    const Diag *all = diags_all(diags, &count);

    for (int i = 0; i < count && !s; i++)
        print_error("%s:%d: %s\n", path, all[i].place.line,
                    all[i].text[LANGUAGE_EN]);
    assert_non_null(s);
    diags_free(diags);
    return s;
}

/* Small stories, with what they come to under sblp by hand. Losses are in
 * halves, but for the mean. */
#define NOBODY(who)                                                            \
    "contact '" who "' { choice 'x' { text = 'x', needs = 'ruling' } },\n"

static const char colleagues[] = NOBODY("intervision") NOBODY("confidant")
    NOBODY("insurer") NOBODY("board_member") NOBODY("home");

static const char supervisor[] = NOBODY("supervisor");
static const char helpful_supervisor[] =
    "contact 'supervisor' {"
    "  choice 'x' { text = 'x', does = 'supervision' } },\n";

static const struct {
    const char *name;
    const char *supervisor, *steps;
    int states, transitions, ends, least, greatest;
    double runs, loss; /* below 0: not looked at */
} small[] = {
    { "talk or not", supervisor,
      "step 'a' { title = 'a', happens = 'complaint',"
      "  choice 'talk' { text = 'x', does = 'discuss', to = 'e' },"
      "  choice 'not' { text = 'x', to = 'e' } },",
      3, 4, 2, 2, 4, 2, 1.5 },
    { "a loop, and someone to call", helpful_supervisor,
      "step 'a' { title = 'a', happens = 'complaint',"
      "  choice 'again' { text = 'x' },"
      "  choice 'on' { text = 'x', to = 'e' } },",
      4, 10, 2, 2, 4, INFINITY, 1.25 },
    { "a trap", supervisor,
      "step 'a' { title = 'a',"
      "  choice 'in' { text = 'x', to = 'trap' },"
      "  choice 'out' { text = 'x', to = 'e' } },"
      "step 'trap' { title = 't', choice 'x' { text = 'x' } },",
      3, 4, 1, 0, 0, 1, -1 },
    { "a range stops at its ends, and once is once", supervisor,
      "state = { v = range(0, 2, 0) },"
      "step 'a' { title = 'a',"
      "  choice 'up' { text = 'x', sets = { v = up(2) } },"
      "  choice 'down' { text = 'x', sets = { v = down(1) } },"
      "  choice 'one' { text = 'x', sets = { v = up(1) }, once = true },"
      "  choice 'out' { text = 'x', when = { v = at_least(2) }, to = 'e' } },",
      8, 19, 2, 0, 0, INFINITY, 0 },
    { "in time, late, or never", supervisor,
      "step 'a' { title = 'a', happens = { 'complaint', 'no_solution' },"
      "  choice 'now' { text = 'x', does = 'insurer', to = 'b' },"
      "  choice 'soon' { text = 'x', to = 'b' } },"
      "step 'b' { title = 'b', happens = 'handling',"
      "  choice 'still' { text = 'x', does = 'insurer', to = 'e' },"
      "  choice 'not' { text = 'x', to = 'e' } },",
      6, 9, 3, 6, 8, 4, 3.375 },
};

static void write_small(const char *path, size_t row)
{
    FILE *file = fopen(path, "wb");

    assert_non_null(file);
    fprintf(file,
            "return scenario \"klein\" { title = \"k\", start = \"a\",\n"
            "procedures = { \"sblp\" },\n%s%s%s\n"
            "step 'e' { title = 'e', ending = 'left' } }\n",
            colleagues, small[row].supervisor, small[row].steps);
    assert_int_equal(fclose(file), 0);
}

static void check_small(const Slow *slow, size_t row)
{
    int *least = slow_least(slow), *greatest = slow_greatest(slow);
    double *loss = calloc((size_t)slow->count, sizeof *loss);
    int transitions = 0, ends = 0;

    for (int i = 0; i < slow->count; i++) {
        transitions += slow->nodes[i].move_count;
        ends += slow->nodes[i].is_end;
        loss[i] = slow_loss(slow, i) / 2.0;
    }
    check_int(slow->count, small[row].states, "%s: states", small[row].name);
    check_int(transitions, small[row].transitions, "%s: transitions",
              small[row].name);
    check_int(ends, small[row].ends, "%s: ends", small[row].name);
    check_int(least[0], small[row].least, "%s: least", small[row].name);
    check_int(greatest[0], small[row].greatest, "%s: greatest",
              small[row].name);
    assert_true(slow_runs(slow, least) == small[row].runs);
    if (small[row].loss >= 0)
        assert_float_equal(slow_mean(slow, loss), small[row].loss, 1e-9);
    free(loss);
    free(least);
    free(greatest);
}

static void small_stories_come_to_what_they_should(void **state)
{
    static const char path[] = "story-small.lua";
    Error err = { 0 };
    Library *library = library_new(SCENARIOS, &err);
    Tally tally = { 0 };

    (void)state;
    for (size_t i = 0; i < COUNT_OF(small); i++) {
        write_small(path, i);

        Scenario *s = read_story(library, path, "sblp");
        Slow *slow = slow_new(s, SLOW_LIMIT);
        Case c = { small[i].name, s, slow, .random = { i } };

        check_small(slow, i);
        compare_solver(&c, &tally);
        slow_free(slow);
        scenario_free(s);
    }
    remove(path);
    library_free(library);
}

static void compare_seed(Library *library, uint64_t seed, Tally *tally)
{
    static const char *const procedures[] = { "sblp", "camcoop" };
    char path[64], name[128];

    snprintf(path, sizeof path, "story-%llu.lua", (unsigned long long)seed);
    assert_true(story_make(seed, path));
    for (int i = 0; i < 2; i++) {
        Scenario *s = read_story(library, path, procedures[i]);
        Slow *slow = slow_new(s, SLOW_LIMIT);
        Case c = { name, s, slow, .random = { seed } };

        snprintf(name, sizeof name, "seed %llu, %s under %s",
                 (unsigned long long)seed, path, procedures[i]);
        if (slow->complete)
            compare_solver(&c, tally);
        else
            tally->too_large++;
        slow_free(slow);
        scenario_free(s);
    }
    remove(path);
}

static void solver_agrees_with_slow_explorer(void **state)
{
    Error err = { 0 };
    Library *library = library_new(SCENARIOS, &err);
    int first = setting("SOLVER_FIRST", 1);
    int count = setting("SOLVER_SEEDS", 200);
    Tally tally = { 0 };

    (void)state;
    assert_non_null(library);
    for (int i = 0; i < count; i++)
        compare_seed(library, (uint64_t)first + (uint64_t)i, &tally);
    library_free(library);
    print_message("%d compared, %lld states in all; %d too large, %d with "
                  "states that cannot end, %d that never end, %d with a "
                  "finite number of runs\n",
                  tally.compared, (long long)tally.states, tally.too_large,
                  tally.stuck, tally.unfinishable, tally.finite);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(small_stories_come_to_what_they_should),
        cmocka_unit_test(solver_agrees_with_slow_explorer),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
