#include "tests/check.h"

#include <stdlib.h>

#include "core/review.h"
#include "script/library.h"
#include "tests/setting.h"
#include "tests/story_maker.h"

/*
 * Runs at random of all shipped situations, held against what their review
 * says. REVIEW_RUNS says how many of each.
 */
enum { MOVES_MAX = 400 };

typedef struct {
    const Scenario *scenario;
    Solution *solution;
    Random random;
    Arena *arena; /* of one review */
} Case;

/* Choices at random; some wander too long to end. */
static Session *play(Case *c)
{
    Error err = { 0 };
    Session *session = session_new(c->scenario, &err);
    int *open = calloc((size_t)c->scenario->choice_count, sizeof *open);

    for (int moves = 0; !session_is_over(session) && moves < MOVES_MAX;
         moves++) {
        int count = state_open_choices(c->scenario, session_state(session),
                                       open, c->scenario->choice_count);

        assert_true(session_take(session, open[random_below(&c->random, count)],
                                 0, &err));
    }
    free(open);
    return session;
}

static int judged(const Session *session, Verdict *verdicts)
{
    const Procedure *p = session_scenario(session)->procedure;
    int count;
    const Happening *happenings = session_happenings(session, &count);

    judge(p, happenings, count, true, verdicts);
    return score_loss_halves(score_of(verdicts, p->rule_count));
}

/* Where the least loss rises there is a door, and nowhere else; together they
 * account for all that was lost. */
static void check_doors(const Session *session, const Review *review)
{
    const Procedure *p = session_scenario(session)->procedure;
    Verdict verdicts[RULES_MAX];
    int lost = review->turns[0].least;

    assert_int_equal(judged(session, verdicts), review->loss);
    for (int i = 0; i < review->turn_count; i++) {
        const Turn *turn = &review->turns[i];
        int rise = review_after(review, i) - turn->least;

        assert_true(rise >= 0);
        assert_int_equal(review_closed(review, i), rise > 0);
        assert_true((turn->instead >= 0) == (rise > 0));
        lost += rise;
        for (int r = 0; r < p->rule_count; r++)
            if (turn->shut >> r & 1)
                assert_true(verdicts[r].status == STATUS_MISSED ||
                            verdicts[r].status == STATUS_LATE);
    }
    assert_int_equal(lost, review->loss);
}

/* The nearest run is a run, loses the least, and keeps the order of the
 * trainee's own choices. */
static void check_changes(const Case *c, const Review *review,
                          const Session *own)
{
    Error err = { 0 };
    Session *session = session_new(c->scenario, &err);
    Verdict verdicts[RULES_MAX];
    int next = 0, count;
    const Move *moves = session_moves(own, &count);

    for (int i = 0; i < review->change_count; i++) {
        const Change *change = &review->changes[i];

        if (change->kind != CHANGE_ADD) {
            assert_int_equal(change->move, next);
            assert_int_equal(moves[next++].choice, change->choice);
        }
        if (change->kind != CHANGE_DROP)
            assert_true(session_take(session, change->choice, 0, &err));
    }
    if (review->change_count) {
        assert_int_equal(next, count);
        assert_true(session_is_over(session));
        assert_int_equal(judged(session, verdicts), review->turns[0].least);
    } else {
        assert_int_equal(review->loss, review->turns[0].least);
    }
    session_free(session);
}

static int norms_broken(const Choice *choice)
{
    int broken = 0;

    for (int i = 0; i < choice->remark_count; i++)
        broken += !choice->remarks[i].kept;
    return broken;
}

static bool raise_the_same(const Choice *a, const Choice *b)
{
    if (a->raise_count != b->raise_count)
        return false;
    for (int i = 0; i < a->raise_count; i++)
        if (a->raises[i].event != b->raises[i].event)
            return false;
    return true;
}

/* Nobody is advised to say what could be said better. */
static void check_manner(const Case *c, const Review *review)
{
    const Choice *choices = c->scenario->choices;

    for (int i = 0; i < review->change_count; i++) {
        const Choice *added = &choices[review->changes[i].choice];

        if (review->changes[i].kind != CHANGE_ADD || added->contact < 0)
            continue;
        for (int k = 0; k < c->scenario->choice_count; k++)
            if (choices[k].contact == added->contact &&
                raise_the_same(&choices[k], added))
                assert_true(norms_broken(added) <= norms_broken(&choices[k]));
    }
}

static bool is_own(const Session *own, int choice)
{
    int count;
    const Move *moves = session_moves(own, &count);

    for (int i = 0; i < count; i++)
        if (moves[i].choice == choice)
            return true;
    return false;
}

/* What would have kept a door open does: the least loss that a run can have
 * from there on is what it was. It is said in the best manner, unless it is
 * what the trainee said too, at another moment. */
static void check_instead(const Case *c, const Review *review,
                          const Session *own)
{
    const Space *space = solution_space(c->solution);
    int room = space_most_transitions(space);
    Transition *out = calloc((size_t)room, sizeof *out);

    for (int i = 0; i < review->turn_count; i++) {
        State state = *session_state_before(own, i);
        int best = NO_ENDING;

        if (!review_closed(review, i))
            continue;
        state.happened &= c->scenario->watched;
        int count =
            space_transitions(space, space_find(space, &state), out, room);
        const Choice *choices = c->scenario->choices;
        const Choice *instead = &choices[review->turns[i].instead];
        for (int t = 0; t < count; t++) {
            const Choice *other = &choices[out[t].choice];
            if (other == instead)
                best = solution_least(c->solution, out[t].to);
            if (other->contact >= 0 && other->contact == instead->contact &&
                raise_the_same(other, instead))
                assert_true(norms_broken(instead) <= norms_broken(other) ||
                            is_own(own, review->turns[i].instead));
        }
        assert_int_equal(best, review->turns[i].least);
    }
    free(out);
}

/* Returns whether the run came to an end, so that there was a review. */
static bool check_run(Case *c)
{
    Review review;
    Session *session = play(c);
    bool over = session_is_over(session);

    if (over) {
        arena_reset(c->arena);
        review_of(c->arena, session, c->solution, &review);
        check_doors(session, &review);
        check_changes(c, &review, session);
        check_instead(c, &review, session);
        check_manner(c, &review);
    }
    session_free(session);
    return over;
}

static void check_situation(const Scenario *scenario)
{
    Error err = { 0 };
    Space *space = explore(scenario, NULL, &err);

    assert_non_null(space);
    Case c = { .scenario = scenario,
               .solution = solve(space),
               .random = { 7 },
               .arena = arena_new() };
    int runs = setting("REVIEW_RUNS", 20), reviewed = 0;
    for (int i = 0; i < runs; i++)
        reviewed += check_run(&c);
    assert_in_range(reviewed, runs / 2, runs);
    arena_free(c.arena);
    solution_free(c.solution);
    space_free(space);
}

static void a_review_says_what_is_so(void **state)
{
    Error err = { 0 };
    Library *library = library_new(SCENARIOS, &err);
    Diags *diags = diags_new();
    const char *name;

    (void)state;
    for (int i = 0; (name = library_scenario_name(library, i)); i++) {
        const Scenario *s = library_scenario(library, name, NULL, diags, &err);

        for (int j = 0; j < s->procedure_count; j++)
            check_situation(
                library_scenario(library, name, s->procedures[j], diags, &err));
    }
    diags_free(diags);
    library_free(library);
}

/* A supervisor is told without naming anyone. */
static void advice_breaks_no_norm_without_need(void **state)
{
    Error err = { 0 };
    Library *library = library_new(SCENARIOS, &err);
    Diags *diags = diags_new();
    const Scenario *s =
        library_scenario(library, "negen-dagen", "sblp", diags, &err);
    Session *session = session_new(s, &err);
    Arena *arena = arena_new();
    char word[SESSION_WORD_MAX];
    Review review;

    (void)state;
    assert_true(session_replay(
        session, "na-vakantie,sessie,afscheidsbrief,finish", &err));
    assert_true(review_run(arena, session, &review, &err));
    session_word(session, review.turns[review.turn_count - 1].instead, word,
                 sizeof word);
    assert_string_equal(word, "supervisor:anoniem");
    arena_free(arena);
    session_free(session);
    diags_free(diags);
    library_free(library);
}

/* What is said ahead of a choice is what the review says of it afterwards. */
static void check_outlook(Arena *arena, const Session *whole,
                          const Review *review, int turn)
{
    Error err = { 0 };
    Session *session = session_copy(whole, turn, &err);
    int found = 0, open[CHOICES_MAX * 4], count;
    const int chosen = session_moves(whole, &count)[turn].choice;
    Outlook outlook;

    count =
        state_open_choices(session_scenario(session), session_state(session),
                           open, (int)COUNT_OF(open));
    assert_true(outlook_run(arena, session, &outlook, &err));
    for (int i = 0; i < outlook.count; i++) {
        const Prospect *p = &outlook.prospects[i];

        assert_true(p->loss >= 0);
        if (p->choice != chosen)
            continue;
        found++;
        assert_int_equal(p->loss, review_after(review, turn) -
                                      review->turns[turn].least);
        assert_true(p->loss == 0 || p->shut == review->turns[turn].shut);
    }
    const Choice *choices = session_scenario(session)->choices;
    bool finish = choices[open[0]].kind == CHOICE_FINISH;
    check_int(outlook.count, count - finish, "prospects at turn %d", turn);
    assert_int_equal(found, choices[chosen].kind != CHOICE_FINISH);
    session_free(session);
}

static void an_outlook_says_what_comes_true(void **state)
{
    Error err = { 0 };
    Library *library = library_new(SCENARIOS, &err);
    Diags *diags = diags_new();
    Case c = { .scenario = library_scenario(library, "factuur-ziekenhuis",
                                            "sblp", diags, &err),
               .random = { 3 },
               .arena = arena_new() };
    Review review;

    (void)state;
    for (int i = 0; i < 3; i++) {
        Session *session = play(&c);

        assert_true(session_is_over(session));
        assert_true(review_run(c.arena, session, &review, &err));
        for (int turn = 0; turn < review.turn_count && turn < 12; turn++)
            check_outlook(c.arena, session, &review, turn);
        session_free(session);
        arena_reset(c.arena);
    }
    arena_free(c.arena);
    diags_free(diags);
    library_free(library);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_review_says_what_is_so),
        cmocka_unit_test(advice_breaks_no_norm_without_need),
        cmocka_unit_test(an_outlook_says_what_comes_true),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
