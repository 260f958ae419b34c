#include <math.h>
#include <stdlib.h>

#include "tests/slow.h"

int slow_loss(const Slow *slow, int node)
{
    int halves = 0;

    for (int i = 0; i < slow->scenario->procedure->rule_count; i++) {
        Status status = slow_status(slow, &slow->nodes[node].at, i, true);

        halves += status == STATUS_MISSED ? 2 : status == STATUS_LATE;
    }
    return halves;
}

static void *array_of(int count, size_t size)
{
    void *items = calloc((size_t)count, size);

    if (!items)
        abort();
    return items;
}

static bool is_better(int loss, int than, bool greatest)
{
    return than == SLOW_NEVER || (greatest ? loss > than : loss < than);
}

/* From the back to the front, over and over, until nothing changes. */
static int *extreme(const Slow *slow, bool greatest)
{
    int *loss = array_of(slow->count, sizeof *loss);
    bool changed = true;

    for (int i = 0; i < slow->count; i++)
        loss[i] = slow->nodes[i].is_end ? slow_loss(slow, i) : SLOW_NEVER;
    while (changed) {
        changed = false;
        for (int i = slow->count - 1; i >= 0; i--)
            for (int j = 0; j < slow->nodes[i].move_count; j++) {
                int to = slow->nodes[i].moves[j].to;

                if (to == SLOW_END || loss[to] == SLOW_NEVER ||
                    !is_better(loss[to], loss[i], greatest))
                    continue;
                loss[i] = loss[to];
                changed = true;
            }
    }
    return loss;
}

int *slow_least(const Slow *slow)
{
    return extreme(slow, false);
}

int *slow_greatest(const Slow *slow)
{
    return extreme(slow, true);
}

void slow_rule_lengths(const Slow *slow, int rule, int lengths[SLOW_STATUSES])
{
    for (int i = 0; i < SLOW_STATUSES; i++)
        lengths[i] = SLOW_NEVER;
    for (int i = 0; i < slow->count; i++) {
        const SlowNode *node = &slow->nodes[i];

        if (node->is_end) {
            int *length = &lengths[slow_status(slow, &node->at, rule, true)];

            if (*length == SLOW_NEVER || node->depth + 1 < *length)
                *length = node->depth + 1;
        }
    }
}

static int kept_at(const Slow *slow, int node)
{
    int kept = 0;

    for (int i = 0; i < slow->scenario->procedure->rule_count; i++)
        kept +=
            slow_status(slow, &slow->nodes[node].at, i, true) == STATUS_KEPT;
    return kept;
}

static int ending_at(const Slow *slow, int node)
{
    return (int)slow->scenario->steps[slow->nodes[node].at.state.step].ending;
}

static int broken_by(const Slow *slow, int choice)
{
    const Choice *c = &slow->scenario->choices[choice];
    int broken = 0;

    for (int i = 0; i < c->remark_count; i++)
        broken += !c->remarks[i].kept;
    return broken;
}

/* Two lengths in one number, the first of which weighs more. */
static const int64_t weight = INT64_C(1) << 32;
static const int64_t nowhere = INT64_MAX;

/* By node: the fewest norms broken, then the fewest choices, to get there. */
static int64_t *gentlest(const Slow *slow)
{
    int64_t *cost = array_of(slow->count, sizeof *cost);
    bool changed = true;

    for (int i = 1; i < slow->count; i++)
        cost[i] = nowhere;
    while (changed) {
        changed = false;
        for (int i = 0; i < slow->count; i++)
            for (int j = 0; j < slow->nodes[i].move_count; j++) {
                const SlowMove *move = &slow->nodes[i].moves[j];

                if (move->to == SLOW_END || cost[i] == nowhere)
                    continue;

                int64_t now =
                    cost[i] + broken_by(slow, move->choice) * weight + 1;
                if (now < cost[move->to]) {
                    cost[move->to] = now;
                    changed = true;
                }
            }
    }
    return cost;
}

SlowBest slow_best(const Slow *slow, int least)
{
    SlowBest best = { .loss = SLOW_NEVER };
    int64_t best_cost = nowhere;
    int64_t *cost = gentlest(slow);

    for (int i = 0; i < slow->count; i++) {
        if (!slow->nodes[i].is_end || slow_loss(slow, i) != least)
            continue;

        int ending = ending_at(slow, i), kept = kept_at(slow, i);
        bool as_good = best.loss == least && ending == best.ending;

        if (best.loss != least || ending < best.ending ||
            (as_good && kept > best.kept) ||
            (as_good && kept == best.kept && cost[i] < best_cost)) {
            best.loss = least;
            best.ending = ending;
            best.kept = kept;
            best_cost = cost[i];
        }
    }
    free(cost);
    if (best.loss == SLOW_NEVER)
        return best;
    best.broken = (int)(best_cost / weight);
    best.length = (int)(best_cost % weight) + 1;
    return best;
}

static bool lower(int64_t *cost, int64_t by)
{
    if (by >= *cost)
        return false;
    *cost = by;
    return true;
}

/*
 * Going on from a node when so many of the trainee's choices are behind it:
 * with the next of them, `own`, or with a new one. `now` is what it costs from
 * each node with as many behind it, `later` with one more (NULL at the end).
 */
static bool improve(const Slow *slow, int node, int own, int64_t *now,
                    const int64_t *later)
{
    bool changed = false;

    for (int j = 0; j < slow->nodes[node].move_count; j++) {
        const SlowMove *move = &slow->nodes[node].moves[j];

        if (move->to == SLOW_END)
            continue;
        if (later && move->choice == own && later[move->to] != nowhere)
            changed |= lower(&now[node], later[move->to]);
        if (now[move->to] != nowhere)
            changed |= lower(&now[node], now[move->to] + weight);
    }
    return changed;
}

/* What it costs from a node to end there, or to leave `own` out; `left` are the
 * choices that are not yet behind it, `own` being the first. */
static int64_t stop_or_skip(const Slow *slow, int node, int least, int own,
                            int left, const int64_t *later)
{
    const SlowNode *n = &slow->nodes[node];
    int64_t cost = nowhere;

    if (n->is_end && slow_loss(slow, node) == least)
        cost = left;
    for (int j = 0; j < n->move_count && cost != nowhere; j++)
        if (n->moves[j].to == SLOW_END && n->moves[j].choice == own)
            cost = left - 1;
    if (later && later[node] != nowhere)
        lower(&cost, later[node] + 1);
    return cost;
}

SlowChange slow_smallest_change(const Slow *slow, int least, const int *choices,
                                int count)
{
    int64_t *later = NULL;
    int at = count;

    do {
        bool changed = true;
        int own = at < count ? choices[at] : -1;
        int64_t *now = array_of(slow->count, sizeof *now);

        for (int i = 0; i < slow->count; i++)
            now[i] = stop_or_skip(slow, i, least, own, count - at, later);
        while (changed) {
            changed = false;
            for (int i = slow->count - 1; i >= 0; i--)
                changed |= improve(slow, i, own, now, later);
        }
        free(later);
        later = now;
    } while (--at >= 0);

    SlowChange change = { (int)(later[0] / weight), (int)(later[0] % weight) };
    free(later);
    return change;
}

double slow_mean(const Slow *slow, const double *at_end)
{
    double *mean = array_of(slow->count, sizeof *mean);
    double change = 1, result;

    while (change > 1e-13) {
        change = 0;
        for (int i = slow->count - 1; i >= 0; i--) {
            double sum = 0;

            for (int j = 0; j < slow->nodes[i].move_count; j++) {
                const SlowMove *move = &slow->nodes[i].moves[j];

                sum += move->chance *
                       (move->to == SLOW_END ? at_end[i] : mean[move->to]);
            }
            change = fmax(change, fabs(sum - mean[i]));
            mean[i] = sum;
        }
    }
    result = mean[0];
    free(mean);
    return result;
}

/* How many runs go on from here; below 0 if that is not known yet. */
static double runs_from(const Slow *slow, int node, const double *runs,
                        const int *least)
{
    double sum = 0;

    for (int j = 0; j < slow->nodes[node].move_count; j++) {
        int to = slow->nodes[node].moves[j].to;

        if (to != SLOW_END && least[to] != SLOW_NEVER && runs[to] < 0)
            return -1;
        if (to == SLOW_END || least[to] != SLOW_NEVER)
            sum += to == SLOW_END ? 1 : runs[to];
    }
    return sum;
}

/* A node is known once all that come after it are; those on a loop never. */
double slow_runs(const Slow *slow, const int *least)
{
    double *runs = array_of(slow->count, sizeof *runs);
    bool changed = true;

    for (int i = 0; i < slow->count; i++)
        runs[i] = -1;
    while (changed) {
        changed = false;
        for (int i = slow->count - 1; i >= 0; i--)
            if (runs[i] < 0) {
                runs[i] = runs_from(slow, i, runs, least);
                changed |= runs[i] >= 0;
            }
    }

    double result = runs[0] < 0 ? INFINITY : runs[0];
    free(runs);
    return result;
}
