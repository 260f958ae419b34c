#include "core/judge.h"

#include <string.h>

static const char *const names[] = {
    [STATUS_NOT_APPLICABLE] = "not_applicable",
    [STATUS_OPEN] = "open",
    [STATUS_KEPT] = "kept",
    [STATUS_LATE] = "late",
    [STATUS_MISSED] = "missed",
};

const char *status_name(Status status)
{
    return names[status];
}

bool status_named(const char *name, Status *status)
{
    for (size_t i = 0; i < sizeof names / sizeof *names; i++)
        if (strcmp(names[i], name) == 0) {
            *status = (Status)i;
            return true;
        }
    return false;
}

/* One rule being read, and what has been seen of it. */
typedef struct {
    const Rule *rule;
    RuleState state;
    Verdict verdict;
} Reading;

static bool is_overdue(const Reading *r, const Happening *all, int at)
{
    const Verdict *v = &r->verdict;
    EventSet late_after = r->rule->operands[OPERAND_LATE_AFTER];

    return rule_kind_is_duty(r->rule->kind) && v->due >= 0 && v->settled < 0 &&
           (late_after >> all[at].event & 1) &&
           all[at].moment > all[v->due].moment;
}

/* Reads one happening, and remembers it if the verdict rests on it. */
static void read_happening(Reading *r, const Happening *all, int at)
{
    Verdict *v = &r->verdict;
    RuleState next = rule_next(r->rule, r->state, all[at].event);
    Status before = rule_status(r->rule, r->state, false);
    Status status = rule_status(r->rule, next, false);

    /* What is open from the start was made due by nothing. */
    if (status != before &&
        (status == STATUS_OPEN || (v->due < 0 && before != STATUS_OPEN)))
        v->due = at;
    if (rule_mark(r->rule, next) != rule_mark(r->rule, r->state))
        v->settled = at;
    if (v->overdue < 0 && is_overdue(r, all, at))
        v->overdue = at;
    r->state = next;
}

static Verdict read_run(const Rule *rule, const Happening *all, int count,
                        bool over)
{
    Reading r = { .rule = rule,
                  .state = rule_begin(rule),
                  .verdict = { .due = -1, .settled = -1, .overdue = -1 } };

    for (int i = 0; i < count; i++) {
        read_happening(&r, all, i);
        if (i + 1 == count || all[i + 1].moment != all[i].moment)
            r.state = rule_settle(rule, r.state);
    }
    r.verdict.status = rule_status(rule, r.state, over);
    return r.verdict;
}

void judge(const Procedure *procedure, const Happening *happenings, int count,
           bool over, Verdict *verdicts)
{
    for (int i = 0; i < procedure->rule_count; i++)
        verdicts[i] = read_run(&procedure->rules[i], happenings, count, over);
}

Score score_of(const Verdict *verdicts, int count)
{
    Score score = { 0 };

    for (int i = 0; i < count; i++) {
        Status status = verdicts[i].status;

        score.due += status != STATUS_NOT_APPLICABLE;
        score.kept += status == STATUS_KEPT;
        score.late += status == STATUS_LATE;
        score.missed += status == STATUS_MISSED;
    }
    return score;
}

double score_scaled(Score score)
{
    return score.due ? (score.kept + score.late / 2.0) / score.due : -1;
}

int score_loss_halves(Score score)
{
    return 2 * score.missed + score.late;
}
