#ifndef TESTS_SLOW_H
#define TESTS_SLOW_H

#include "core/state.h"

/*
 * The slow explorer: what a scenario means, a second time.
 *
 * Written from the meaning of scenarios and from the definition of the duties,
 * and with nothing of the engine but the model, the authors' functions and, for
 * the templates of DECLARE, the automata. States are plain structs in a chained
 * table; everything asked of them is found by going over all of them until
 * nothing changes. It is there to be believed, not to be fast.
 */

/* What is known of a duty between two moments. */
typedef struct {
    bool awake; /* one of `from` has happened; the rest counts since then */
    bool when, given, done;
    bool due;     /* fell due */
    bool settled; /* that moment is over */
    bool late;    /* `late_after` came in a later moment, and before `done` */
} Duty;

/* `state.happened` holds only what some condition reads. The engine's own
 * rule states are kept along, so that each can be held against the duty. */
typedef struct {
    State state;
    Duty duties[RULES_MAX];
} SlowState;

enum { SLOW_END = -1, SLOW_NEVER = -1 };

typedef struct {
    int choice;
    int way;       /* or -1 */
    int to;        /* a node, or SLOW_END */
    double chance; /* that the random player does this */
} SlowMove;

typedef struct {
    SlowState at;
    SlowMove *moves; /* those of the step, then those of the contacts */
    int move_count;
    int depth;     /* choices it takes to get here, at least */
    bool is_end;   /* "finish" is open */
    int next_same; /* the next node in the same chain of the table, or -1 */
} SlowNode;

enum { SLOW_CHAINS = 1 << 14 };

/* Node 0 is the start. All is the Slow's own. */
typedef struct {
    Arena *arena;
    const Scenario *scenario;
    EventSet watched; /* what the conditions of the story itself read */
    SlowNode *nodes;
    int count;
    bool complete; /* false: over the limit, or an author's function failed */
    int chains[SLOW_CHAINS];
} Slow;

Slow *slow_new(const Scenario *scenario, int limit);

/* slow_free(NULL) does nothing. */
void slow_free(Slow *slow);

/* The status of a rule, by the definition. */
Status slow_status(const Slow *slow, const SlowState *at, int rule, bool over);

/* Twice the loss of a run that ends here. */
int slow_loss(const Slow *slow, int node);

/* By node: the least and the greatest loss that can come of it, in halves, or
 * SLOW_NEVER. Owned by the caller. */
int *slow_least(const Slow *slow);
int *slow_greatest(const Slow *slow);

/* By Status: the length of a shortest run in which the rule ends so, or
 * SLOW_NEVER. "finish" counts. */
enum { SLOW_STATUSES = STATUS_MISSED + 1 };
void slow_rule_lengths(const Slow *slow, int rule, int lengths[SLOW_STATUSES]);

/* What a best run is worth, in the order in which that is weighed. */
typedef struct {
    int loss, ending, kept, broken, length;
} SlowBest;

/* loss is SLOW_NEVER if no run ends. `least` is that of the start. */
SlowBest slow_best(const Slow *slow, int least);

/*
 * How near a run with the least loss can be to `choices`: how many of its own
 * are new, how many of those are left out. "finish" is never new.
 */
typedef struct {
    int added, left_out;
} SlowChange;

SlowChange slow_smallest_change(const Slow *slow, int least, const int *choices,
                                int count);

/* What the random player may expect of a value that each end has, by node.
 * Every node must have a way to an end. */
double slow_mean(const Slow *slow, const double *at_end);

/* How many runs there are; infinite with a loop on the way to an end. */
double slow_runs(const Slow *slow, const int *least);

#endif
