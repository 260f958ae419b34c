#include "core/solve.h"

#include <stdlib.h>
#include <string.h>

#include "core/memory.h"
#include "core/solution.h"

/* Calls `visit` for each transition that stays in the space and leads
 * elsewhere. */
typedef void VisitFn(Solution *s, uint32_t from, uint32_t to);

static void visit_step(Solution *s, int step, VisitFn *visit)
{
    const StepSpace *own = &s->space->steps[step];
    const Outlet *outlets = s->space->moves[step].outlets;

    for (uint32_t n = 0; n < own->count; n++)
        for (uint32_t i = own->row_starts[n]; i < own->row_starts[n + 1]; i++) {
            int to = outlets[row_outlet(s->space, own->rows[i])].step;
            uint32_t number = row_to(s->space, own->rows[i]);

            if (to == SPACE_END || (to == step && number == n))
                continue;
            visit(s, own->base + n, s->space->steps[to].base + number);
        }
}

static void count_arrival(Solution *s, uint32_t from, uint32_t to)
{
    (void)from;
    s->arrivals[to + 1]++;
}

static void note_arrival(Solution *s, uint32_t from, uint32_t to)
{
    s->sources[s->arrivals[to]++] = from;
}

/* Turns the transitions round: for each state, those that lead to it. */
static void reverse(Solution *s)
{
    const Space *space = s->space;
    uint32_t states = (uint32_t)space->state_count;

    s->arrivals = memory_new((size_t)states + 2, sizeof *s->arrivals);
    for (int i = 0; i < space->scenario->step_count; i++)
        visit_step(s, i, count_arrival);
    for (uint32_t i = 0; i < states; i++)
        s->arrivals[i + 1] += s->arrivals[i];
    s->sources = memory_new(s->arrivals[states], sizeof *s->sources);
    for (int i = 0; i < space->scenario->step_count; i++)
        visit_step(s, i, note_arrival);
    /* Filling has moved each beginning to the next one's. */
    memmove(s->arrivals + 1, s->arrivals, states * sizeof *s->arrivals);
    s->arrivals[0] = 0;
}

/* A state in which a run can end. */
typedef struct {
    uint32_t state;
    Grade grade;
} End;

typedef struct {
    End *items;
    size_t count;
} Ends;

Grade grade_of(const Space *space, Spotted spot)
{
    const Procedure *p = space->scenario->procedure;
    Grade grade = { .ending = space->scenario->steps[spot.step].ending };
    State state;

    unpack_state(&space->packing, space_key(space, spot), spot.step, &state);
    for (int i = 0; i < p->rule_count; i++) {
        Status status = rule_status(&p->rules[i], state.rules[i], true);

        grade.kept += status == STATUS_KEPT;
        grade.loss += status == STATUS_MISSED ? 2 : status == STATUS_LATE;
    }
    return grade;
}

/* Less loss first, then the better ending, then more kept. */
static int compare(Grade a, Grade b)
{
    if (a.loss != b.loss)
        return a.loss - b.loss;
    if (a.ending != b.ending)
        return (int)a.ending - (int)b.ending;
    return b.kept - a.kept;
}

bool same_grade(Grade a, Grade b)
{
    return compare(a, b) == 0;
}

static int by_merit(const void *a, const void *b)
{
    const End *x = a, *y = b;
    int order = compare(x->grade, y->grade);

    return order ? order : x->state < y->state ? -1 : x->state > y->state;
}

static Ends find_ends(const Space *space)
{
    Ends ends = { NULL, 0 };
    size_t count = 0;

    for (int i = 0; i < space->scenario->step_count; i++)
        if (space->scenario->steps[i].ending != ENDING_NONE)
            count += space->steps[i].count;
    ends.items = memory_new(count, sizeof *ends.items);
    for (int i = 0; i < space->scenario->step_count; i++)
        if (space->scenario->steps[i].ending != ENDING_NONE)
            for (uint32_t n = 0; n < space->steps[i].count; n++)
                ends.items[ends.count++] =
                    (End){ space->steps[i].base + n,
                           grade_of(space, (Spotted){ i, n }) };
    qsort(ends.items, ends.count, sizeof *ends.items, by_merit);
    return ends;
}

/* A list of states to go on from. */
typedef struct {
    uint32_t *states;
    size_t count, room;
} Front;

/* What is flooded, backwards from one end after the other. */
typedef struct {
    const Solution *solution;
    uint16_t *values; /* [state] */
    Front now, next;
} Flood;

static void make_room(Front *front, size_t more)
{
    if (front->room - front->count >= more)
        return;
    front->room = 2 * front->room + more;
    front->states =
        memory_grow(front->states, front->room, sizeof *front->states);
}

static inline void reach(Flood *f, uint32_t state, uint16_t value)
{
    if (f->values[state] != UNSOLVED)
        return;
    f->values[state] = value;
    /* Room was made. NOLINTNEXTLINE(clang-analyzer-core.NullDereference) */
    f->next.states[f->next.count++] = state;
}

/* Those that lead to a state, and are new, come next. */
static inline void spread(Flood *f, uint32_t state, uint16_t value)
{
    const Solution *s = f->solution;
    uint32_t begin = s->arrivals[state], end = s->arrivals[state + 1];

    make_room(&f->next, end - begin);
    for (uint32_t i = begin; i < end; i++)
        reach(f, s->sources[i], value);
}

/* Gives `value` to all states from which `end` can be reached and that have
 * none yet. */
static void flood(Flood *f, uint32_t end, uint16_t value)
{
    make_room(&f->next, 1);
    reach(f, end, value);
    while (f->next.count > 0) {
        Front done = f->now;

        f->now = f->next;
        done.count = 0;
        f->next = done;
        for (size_t i = 0; i < f->now.count; i++)
            spread(f, f->now.states[i], value);
    }
}

static Flood flood_new(const Solution *s)
{
    size_t states = (size_t)s->space->state_count;
    Flood f = { .solution = s, .values = memory_new(states, sizeof *f.values) };

    memset(f.values, 0xFF, states * sizeof *f.values);
    return f;
}

/* The values, which are the caller's. */
static uint16_t *flood_finish(Flood *f)
{
    free(f->now.states);
    free(f->next.states);
    return f->values;
}

/* The best end that each state can reach. */
static void find_merits(Solution *s, const Ends *ends)
{
    Flood f = flood_new(s);

    s->grades = memory_new(ends->count, sizeof *s->grades);
    for (size_t i = 0; i < ends->count; i++) {
        const End *end = &ends->items[i];

        if (i == 0 || !same_grade(end->grade, end[-1].grade))
            s->grades[s->merit_count++] = end->grade;
        flood(&f, end->state, (uint16_t)(s->merit_count - 1));
    }
    s->merits = flood_finish(&f);
}

/* The greatest loss that each state can reach. */
static void find_greatest(Solution *s, const Ends *ends)
{
    Flood f = flood_new(s);

    for (size_t i = ends->count; i-- > 0;)
        flood(&f, ends->items[i].state, (uint16_t)ends->items[i].grade.loss);
    s->greatest = flood_finish(&f);
}

Solution *solve(const Space *space)
{
    Solution *s = memory_new(1, sizeof *s);
    Ends ends = find_ends(space);

    s->space = space;
    s->end_count = (int)ends.count;
    reverse(s);
    find_merits(s, &ends);
    find_greatest(s, &ends);
    free(ends.items);
    return s;
}

void solution_free(Solution *solution)
{
    if (!solution)
        return;
    free(solution->arrivals);
    free(solution->sources);
    free(solution->merits);
    free(solution->greatest);
    free(solution->grades);
    free(solution);
}

const Space *solution_space(const Solution *solution)
{
    return solution->space;
}

int solution_least(const Solution *solution, int state)
{
    uint16_t merit = solution->merits[state];

    return merit == UNSOLVED ? NO_ENDING : solution->grades[merit].loss;
}

int solution_greatest(const Solution *solution, int state)
{
    uint16_t loss = solution->greatest[state];

    return loss == UNSOLVED ? NO_ENDING : loss;
}

void path_free(Path *path)
{
    free(path->choices);
    *path = (Path){ NULL, 0 };
}

/* The status of a rule if the run ended in this state. */
static Status end_status(const Space *space, Spotted spot, int rule)
{
    const Rule *r = &space->scenario->procedure->rules[rule];
    State state;

    unpack_state(&space->packing, space_key(space, spot), spot.step, &state);
    return rule_status(r, state.rules[rule], true);
}

unsigned solve_statuses(const Solution *solution, int rule)
{
    const Space *space = solution->space;
    unsigned statuses = 0;

    for (int i = 0; i < space->scenario->step_count; i++)
        if (space->scenario->steps[i].ending != ENDING_NONE)
            for (uint32_t n = 0; n < space->steps[i].count; n++)
                statuses |= 1u << end_status(space, (Spotted){ i, n }, rule);
    return statuses;
}

/* The rules that this end leaves without a loss. */
static uint64_t kept_at(const Space *space, Spotted end)
{
    const Procedure *p = space->scenario->procedure;
    uint64_t kept = 0;

    for (int i = 0; i < p->rule_count; i++) {
        Status status = end_status(space, end, i);

        if (status == STATUS_KEPT || status == STATUS_NOT_APPLICABLE)
            kept |= UINT64_C(1) << i;
    }
    return kept;
}

uint64_t solve_keepable(const Solution *solution, int state)
{
    const Space *space = solution->space;
    size_t states = (size_t)space->state_count;
    bool *seen = memory_new(states, sizeof *seen);
    int *queue = memory_new(states, sizeof *queue);
    Transition *out =
        memory_new((size_t)space_most_transitions(space) + 1, sizeof *out);
    size_t head = 0, tail = 0;
    uint64_t kept = 0;

    queue[tail++] = state;
    seen[state] = true;
    while (head < tail) {
        int from = queue[head++];
        int count =
            space_transitions(space, from, out, space_most_transitions(space));

        for (int i = 0; i < count; i++) {
            if (out[i].to == SPACE_END) {
                kept |= kept_at(space, space_spot(space, from));
            } else if (!seen[out[i].to]) {
                seen[out[i].to] = true;
                queue[tail++] = out[i].to;
            }
        }
    }
    free(seen);
    free(queue);
    free(out);
    return kept;
}

/* The way to an end, and "finish". */
static Path path_to_end(const Space *space, int state)
{
    int depth = space_depth(space, state);
    const Step *step = &space->scenario->steps[space_step(space, state)];
    Path path = { memory_new((size_t)depth + 1, sizeof(int)), depth + 1 };

    space_path(space, state, path.choices, depth);
    path.choices[depth] = step->first_choice;
    return path;
}

Path solve_rule(const Solution *solution, int rule, Status status)
{
    const Space *space = solution->space;
    int best = -1, best_depth = 0;

    for (int i = 0; i < space->scenario->step_count; i++) {
        uint32_t n = 0, count = space->steps[i].count;

        if (space->scenario->steps[i].ending == ENDING_NONE)
            continue;
        /* In the order in which they were found, so by depth. */
        while (n < count &&
               end_status(space, (Spotted){ i, n }, rule) != status)
            n++;
        if (n == count)
            continue;
        int state = (int)(space->steps[i].base + n);
        int depth = space_depth(space, state);
        if (best < 0 || depth < best_depth) {
            best = state;
            best_depth = depth;
        }
    }
    return best < 0 ? (Path){ NULL, 0 } : path_to_end(space, best);
}
