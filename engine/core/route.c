#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "core/memory.h"

#include "core/solution.h"

/*
 * Cheapest runs through a solved space, by Dijkstra's algorithm. A place is a
 * state together with how much of the trainee's own run is behind; the best run
 * is the case in which there is no such run.
 */

/* Compared as one number: what counts most stands highest. */
typedef uint64_t Cost;

enum { FIRST = 52, SECOND = 36, THIRD = 20 };

static Cost cost(uint64_t first, uint64_t second, uint64_t third, uint64_t last)
{
    return first << FIRST | second << SECOND | third << THIRD | last;
}

typedef struct {
    Cost cost;
    size_t place;
} Entry;

typedef struct {
    const Solution *solution;
    const int *own; /* the trainee's choices */
    int own_count;
    uint16_t from_merit, to_merit; /* states to stay in */
    bool exactly;                  /* the same grade, not only the same loss */
    bool norms_first;              /* rather than what is new */
    size_t places, start, goal;
    Cost *costs;   /* [place] */
    size_t *froms; /* [place] */
    int *choices;  /* [place]: that led there; -1 for leaving one out */
    bool *is_new;
    Entry *heap;
    size_t heap_count, heap_room;
    Transition *transitions;
} Search;

static void push(Search *s, Cost cost_now, size_t place)
{
    size_t at = s->heap_count++;

    if (s->heap_count > s->heap_room) {
        s->heap_room = s->heap_room ? s->heap_room * 2 : 64;
        s->heap = memory_grow(s->heap, s->heap_room, sizeof *s->heap);
    }
    while (at > 0 && s->heap[(at - 1) / 2].cost > cost_now) {
        s->heap[at] = s->heap[(at - 1) / 2];
        at = (at - 1) / 2;
    }
    s->heap[at] = (Entry){ cost_now, place };
}

static Entry pop(Search *s)
{
    Entry top = s->heap[0], last = s->heap[--s->heap_count];
    size_t at = 0;

    for (;;) {
        size_t child = 2 * at + 1;

        if (child + 1 < s->heap_count &&
            s->heap[child + 1].cost < s->heap[child].cost)
            child++;
        if (child >= s->heap_count || s->heap[child].cost >= last.cost)
            break;
        s->heap[at] = s->heap[child];
        at = child;
    }
    if (s->heap_count > 0)
        s->heap[at] = last;
    return top;
}

/* A way to `place`, if it is cheaper than those so far. */
static void offer(Search *s, const Entry *from, size_t place, Cost step,
                  int choice, bool is_new)
{
    Cost total = from->cost + step;

    if (total >= s->costs[place])
        return;
    s->costs[place] = total;
    s->froms[place] = from->place;
    s->choices[place] = choice;
    s->is_new[place] = is_new;
    push(s, total, place);
}

static uint64_t norms_broken(const Search *s, int choice)
{
    const Choice *c = &s->solution->space->scenario->choices[choice];
    uint64_t broken = 0;

    for (int i = 0; i < c->remark_count; i++)
        broken += !c->remarks[i].kept;
    return broken;
}

static bool may_visit(const Search *s, int state)
{
    uint16_t merit = s->solution->merits[state];

    return merit >= s->from_merit && merit <= s->to_merit;
}

/* Does a run that ends here end as it should? A state can be as good as it is
 * only for what can still be done there. */
static bool ends_well(const Search *s, int state)
{
    const Space *space = s->solution->space;
    Grade wanted = s->solution->grades[s->from_merit];
    Grade grade = grade_of(space, space_spot(space, state));

    return s->exactly ? same_grade(grade, wanted) : grade.loss == wanted.loss;
}

static void take(Search *s, const Entry *from, int behind, const Transition *t)
{
    size_t stride = (size_t)s->own_count + 1;
    bool own = behind < s->own_count && s->own[behind] == t->choice;
    uint64_t norms = norms_broken(s, t->choice);
    Cost fresh = s->norms_first ? cost(norms, 0, 0, 1) : cost(0, 0, norms, 1);

    if (t->to == SPACE_END) {
        int state = (int)(from->place / stride);
        uint64_t left = (uint64_t)(s->own_count - behind - own);

        if (ends_well(s, state))
            offer(s, from, s->goal, fresh + cost(0, left, 0, 0), t->choice,
                  !own);
        return;
    }
    if (!may_visit(s, t->to))
        return;
    size_t there = (size_t)t->to * stride + (size_t)behind;
    if (own)
        offer(s, from, there + 1, cost(0, 0, 0, 1), t->choice, false);
    offer(s, from, there, fresh + cost(!s->norms_first, 0, 0, 0), t->choice,
          true);
}

static void leave(Search *s, const Entry *from)
{
    size_t stride = (size_t)s->own_count + 1;
    int state = (int)(from->place / stride);
    int behind = (int)(from->place % stride);
    int count = space_transitions(s->solution->space, state, s->transitions,
                                  space_most_transitions(s->solution->space));

    if (behind < s->own_count)
        offer(s, from, from->place + 1, cost(0, 1, 0, 0), -1, false);
    for (int i = 0; i < count; i++)
        take(s, from, behind, &s->transitions[i]);
}

static void search(Search *s)
{
    const Space *space = s->solution->space;

    s->goal = (size_t)space->state_count * ((size_t)s->own_count + 1);
    s->places = s->goal + 1;
    s->costs = memory_new(s->places, sizeof *s->costs);
    s->froms = memory_new(s->places, sizeof *s->froms);
    s->choices = memory_new(s->places, sizeof *s->choices);
    s->is_new = memory_new(s->places, sizeof *s->is_new);
    s->transitions = memory_new((size_t)space_most_transitions(space) + 1,
                                sizeof *s->transitions);
    memset(s->costs, 0xFF, s->places * sizeof *s->costs);
    s->costs[s->start] = 0;
    push(s, 0, s->start);
    while (s->heap_count > 0) {
        Entry entry = pop(s);

        if (entry.place == s->goal)
            break;
        if (entry.cost == s->costs[entry.place])
            leave(s, &entry);
    }
}

/* The run that the search has found. */
static Path path_found(const Search *s, bool **changed)
{
    Path path = { NULL, 0 };

    if (s->costs[s->goal] == UINT64_MAX)
        return path;
    for (size_t at = s->goal; at != s->start; at = s->froms[at])
        path.count += s->choices[at] >= 0;
    path.choices = memory_new((size_t)path.count, sizeof *path.choices);
    if (changed)
        *changed = memory_new((size_t)path.count, sizeof **changed);

    int left = path.count;
    for (size_t at = s->goal; at != s->start; at = s->froms[at]) {
        if (s->choices[at] < 0)
            continue;
        left--;
        path.choices[left] = s->choices[at];
        if (changed)
            (*changed)[left] = s->is_new[at];
    }
    return path;
}

static void search_free(Search *s)
{
    free(s->costs);
    free(s->froms);
    free(s->choices);
    free(s->is_new);
    free(s->heap);
    free(s->transitions);
}

Path solve_best(const Solution *solution)
{
    uint16_t merit = solution->merits[0];
    Search s = { .solution = solution,
                 .from_merit = merit,
                 .to_merit = merit,
                 .exactly = true,
                 .norms_first = true };
    Path path = { NULL, 0 };

    if (merit == UNSOLVED)
        return path;
    search(&s);
    path = path_found(&s, NULL);
    search_free(&s);
    return path;
}

Path solve_smallest_change(const Solution *solution, int state,
                           const int *choices, int count, bool **changed)
{
    uint16_t merit = solution->merits[state];
    Search s = { .solution = solution,
                 .own = choices,
                 .own_count = count,
                 .start = (size_t)state * ((size_t)count + 1),
                 .from_merit = merit,
                 .to_merit = merit };
    Path path = { NULL, 0 };

    if (changed)
        *changed = NULL;
    if (merit == UNSOLVED)
        return path;
    /* Any end with as little loss will do, whatever its ending. */
    while (s.to_merit + 1 < solution->merit_count &&
           solution->grades[s.to_merit + 1].loss ==
               solution->grades[merit].loss)
        s.to_merit++;
    search(&s);
    path = path_found(&s, changed);
    search_free(&s);
    return path;
}

char *path_words(const Scenario *scenario, const Path *path, char *out,
                 size_t size)
{
    size_t used = 0;

    out[0] = '\0';
    for (int i = 0; i < path->count && used < size; i++) {
        const Choice *c = &scenario->choices[path->choices[i]];
        bool call = c->contact >= 0;

        used +=
            (size_t)snprintf(out + used, size - used, "%s%s%s%s", i ? "," : "",
                             call ? scenario->contacts[c->contact].id : "",
                             call ? ":" : "", c->id);
    }
    return out;
}
