#include "core/review.h"

#include <stdlib.h>

/* A run and its situation solved. */
typedef struct {
    Arena *arena;
    const Session *session;
    const Solution *solution;
    const Move *moves;
    int count;
    int *choices; /* [count] */
    int *states;  /* [count]: in the space, before each move */
    Review *out;
} Work;

int review_after(const Review *review, int move)
{
    return move + 1 < review->turn_count ? review->turns[move + 1].least
                                         : review->loss;
}

bool review_closed(const Review *review, int move)
{
    return review_after(review, move) > review->turns[move].least;
}

static int loss_of(const Session *session)
{
    const Procedure *procedure = session_scenario(session)->procedure;
    Verdict verdicts[RULES_MAX];
    int count;
    const Happening *happenings = session_happenings(session, &count);

    judge(procedure, happenings, count, true, verdicts);
    return score_loss_halves(score_of(verdicts, procedure->rule_count));
}

/* Of the rules, those that were kept or never due: 1 << rule. */
static uint64_t kept_in(const Session *session)
{
    const Procedure *procedure = session_scenario(session)->procedure;
    Verdict verdicts[RULES_MAX];
    uint64_t kept = 0;
    int count;
    const Happening *happenings = session_happenings(session, &count);

    judge(procedure, happenings, count, true, verdicts);
    for (int i = 0; i < procedure->rule_count; i++)
        if (verdicts[i].status == STATUS_KEPT ||
            verdicts[i].status == STATUS_NOT_APPLICABLE)
            kept |= UINT64_C(1) << i;
    return kept;
}

static int number_in(const Space *space, const State *state)
{
    State watched = *state;

    watched.happened &= space_scenario(space)->watched;
    return space_find(space, &watched);
}

static void follow(Work *w)
{
    const Space *space = solution_space(w->solution);
    size_t count = (size_t)w->count;

    w->choices = arena_alloc(w->arena, count * sizeof *w->choices);
    w->states = arena_alloc(w->arena, count * sizeof *w->states);
    for (int i = 0; i < w->count; i++) {
        w->choices[i] = w->moves[i].choice;
        w->states[i] = number_in(space, session_state_before(w->session, i));
    }
}

/* How the nearest run from before `move` on goes on there. */
static int nearest_choice(const Work *w, int move)
{
    Path path = solve_smallest_change(w->solution, w->states[move],
                                      w->choices + move, w->count - move, NULL);
    int choice = path.choices[0];

    path_free(&path);
    return choice;
}

/* What the rules ask for. */
static EventSet asked_by(const Procedure *procedure, uint64_t rules)
{
    EventSet asked = 0;

    for (int i = 0; i < procedure->rule_count; i++)
        if (rules >> i & 1)
            asked |= procedure->rules[i].operands[OPERAND_MUST];
    return asked;
}

static bool does_one_of(const Choice *choice, EventSet events)
{
    for (int i = 0; i < choice->raise_count; i++)
        if (events >> choice->raises[i].event & 1)
            return true;
    return false;
}

static int norms_broken(const Choice *choice)
{
    int broken = 0;

    for (int i = 0; i < choice->remark_count; i++)
        broken += !choice->remarks[i].kept;
    return broken;
}

/* Of all that would have kept the door open, what the shut rules ask for, in
 * the best manner there is; if that could not be done there, whatever leads to
 * it. */
static int kept_open_by(const Work *w, int move, uint64_t shut)
{
    const Space *space = solution_space(w->solution);
    const Scenario *scenario = space_scenario(space);
    int room = space_most_transitions(space), choice = -1;
    int least = solution_least(w->solution, w->states[move]);
    EventSet asked = asked_by(scenario->procedure, shut);
    Transition *out = arena_alloc(w->arena, (size_t)room * sizeof *out);
    int count = space_transitions(space, w->states[move], out, room);

    for (int i = 0; i < count; i++) {
        const Choice *other = &scenario->choices[out[i].choice];

        if (out[i].to != SPACE_END &&
            solution_least(w->solution, out[i].to) == least &&
            does_one_of(other, asked) &&
            (choice < 0 ||
             norms_broken(other) < norms_broken(&scenario->choices[choice])))
            choice = out[i].choice;
    }
    return choice < 0 ? nearest_choice(w, move) : choice;
}

static void find_doors(Work *w)
{
    Review *out = w->out;

    for (int i = 0; i < w->count; i++)
        out->turns[i] =
            (Turn){ .least = solution_least(w->solution, w->states[i]),
                    .instead = -1 };
    for (int i = 0; i < w->count; i++) {
        if (!review_closed(out, i))
            continue;
        uint64_t after = i + 1 < w->count
                             ? solve_keepable(w->solution, w->states[i + 1])
                             : kept_in(w->session);

        out->turns[i].shut = solve_keepable(w->solution, w->states[i]) & ~after;
        out->turns[i].instead = kept_open_by(w, i, out->turns[i].shut);
    }
}

static void add_change(Work *w, ChangeKind kind, int choice, int move)
{
    Review *out = w->out;

    *ARENA_PUSH(w->arena, out->changes, out->change_count) =
        (Change){ kind, choice, move };
}

/* Lays the run and the nearest one beside each other. */
static void compare_with_nearest(Work *w)
{
    bool *is_new;
    Path path =
        solve_smallest_change(w->solution, 0, w->choices, w->count, &is_new);
    int own = 0;

    for (int i = 0; i < path.count; i++) {
        if (is_new[i]) {
            add_change(w, CHANGE_ADD, path.choices[i], -1);
            continue;
        }
        for (; w->choices[own] != path.choices[i]; own++)
            add_change(w, CHANGE_DROP, w->choices[own], own);
        add_change(w, CHANGE_NONE, path.choices[i], own++);
    }
    for (; own < w->count; own++)
        add_change(w, CHANGE_DROP, w->choices[own], own);
    free(is_new);
    path_free(&path);
}

void review_of(Arena *arena, const Session *session, const Solution *solution,
               Review *review)
{
    Work w = {
        .arena = arena, .session = session, .solution = solution, .out = review
    };

    w.moves = session_moves(session, &w.count);
    *review = (Review){ .loss = loss_of(session), .turn_count = w.count };
    review->turns = arena_alloc(arena, (size_t)w.count * sizeof *review->turns);
    follow(&w);
    find_doors(&w);
    if (w.count > 0 && review->loss > review->turns[0].least)
        compare_with_nearest(&w);
}

/* A situation explored and solved. */
typedef struct {
    Space *space;
    Solution *solution;
} Solved;

static void solved_free(Solved *solved)
{
    solution_free(solved->solution);
    space_free(solved->space);
}

static bool solve_all(const Scenario *scenario, Solved *solved, Error *err)
{
    const ExploreOptions options = { .limit = REVIEW_LIMIT };

    *solved = (Solved){ .space = explore(scenario, &options, err) };
    if (!solved->space)
        return false;
    if (!space_is_finished(solved->space)) {
        error_set(err, MESSAGE_TOO_LARGE_TO_REVIEW, NO_ARGS);
        solved_free(solved);
        return false;
    }
    solved->solution = solve(solved->space);
    return true;
}

bool review_run(Arena *arena, const Session *session, Review *review,
                Error *err)
{
    Solved solved;

    if (!solve_all(session_scenario(session), &solved, err))
        return false;
    review_of(arena, session, solved.solution, review);
    solved_free(&solved);
    return true;
}

static void look_ahead(Arena *arena, const Solution *solution, int state,
                       Outlook *out)
{
    const Space *space = solution_space(solution);
    int room = space_most_transitions(space);
    Transition *to = arena_alloc(arena, (size_t)room * sizeof *to);
    int count = space_transitions(space, state, to, room);
    int least = solution_least(solution, state);
    uint64_t keepable = solve_keepable(solution, state);

    for (int i = 0; i < count; i++) {
        if (to[i].to == SPACE_END)
            continue;
        *ARENA_PUSH(arena, out->prospects, out->count) = (Prospect){
            .choice = to[i].choice,
            .loss = solution_least(solution, to[i].to) - least,
            .shut = keepable & ~solve_keepable(solution, to[i].to),
        };
    }
}

bool outlook_run(Arena *arena, const Session *session, Outlook *outlook,
                 Error *err)
{
    Solved solved;

    *outlook = (Outlook){ NULL, 0 };
    if (!solve_all(session_scenario(session), &solved, err))
        return false;
    int state = number_in(solved.space, session_state(session));
    if (!session_is_over(session))
        look_ahead(arena, solved.solution, state, outlook);
    solved_free(&solved);
    return true;
}
