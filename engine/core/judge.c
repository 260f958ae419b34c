#include "core/judge.h"

/* One rule being read, and what has been seen of it. */
typedef struct {
    const Rule *rule;
    RuleState state;
    Status status;
    bool awake;
    int done; /* the first of what a duty asks for, while awake, or -1 */
    Verdict verdict;
} Reading;

static Reading reading_begin(const Rule *rule)
{
    RuleState start = rule_begin(rule);

    return (Reading) {
        .rule = rule,
        .state = start,
        .status = rule_status(rule, start, false),
        .done = -1,
        .verdict = { .due = -1, .settled = -1, .overdue = -1 },
    };
}

static bool names(const Rule *rule, Operand operand, int event)
{
    return rule->operands[operand] >> event & 1;
}

/* Remembers which happenings a duty's verdict rests on. */
static void note_duty(Reading *r, const Happening *all, int at, Status status)
{
    Verdict *v = &r->verdict;
    int event = all[at].event;

    r->awake |= names(r->rule, OPERAND_FROM, event);
    if (r->awake && r->done < 0 && names(r->rule, OPERAND_MUST, event))
        r->done = at;
    if (v->due < 0 && status != STATUS_NOT_APPLICABLE)
        v->due = at;
    if (v->settled < 0 && (status == STATUS_KEPT || status == STATUS_LATE))
        v->settled = r->done;
    if (v->due >= 0 && v->settled < 0 && v->overdue < 0 &&
        names(r->rule, OPERAND_LATE_AFTER, event) &&
        all[at].moment > all[v->due].moment)
        v->overdue = at;
}

/* For the other kinds: the last that changed the verdict. */
static void note_change(Reading *r, int at, Status status)
{
    if (status == r->status)
        return;
    r->verdict.settled = at;
    if (status == STATUS_OPEN)
        r->verdict.due = at;
}

static void read_event(Reading *r, const Happening *all, int at)
{
    r->state = rule_next(r->rule, r->state, all[at].event);

    Status status = rule_status(r->rule, r->state, false);
    if (rule_kind_is_duty(r->rule->kind))
        note_duty(r, all, at, status);
    else
        note_change(r, at, status);
    r->status = status;
}

static Verdict read_run(const Rule *rule, const Happening *all, int count,
                        bool over)
{
    Reading r = reading_begin(rule);

    for (int i = 0; i < count; i++) {
        read_event(&r, all, i);
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
