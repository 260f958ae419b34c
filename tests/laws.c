#include "tests/laws.h"

#include <string.h>

#include "core/judge.h"

#define LAW(holds, text)                                                       \
    do {                                                                       \
        if (!(holds))                                                          \
            return text;                                                       \
    } while (0)

static const char *laws_of_verdict(const Verdict *v, int happenings, bool over)
{
    LAW(v->due >= -1 && v->due < happenings, "due lies outside the run");
    LAW(v->settled >= -1 && v->settled < happenings,
        "settled lies outside the run");
    LAW(v->overdue >= -1 && v->overdue < happenings,
        "overdue lies outside the run");
    LAW(v->status != STATUS_LATE || v->overdue < v->settled,
        "late, but settled before it was overdue");
    LAW(!over || v->status != STATUS_OPEN, "still open after the run");
    return NULL;
}

static const char *laws_of_score(Score score, int rules, bool over)
{
    double scaled = score_scaled(score);

    LAW(score.due >= 0 && score.due <= rules, "more due than there are rules");
    LAW(score.kept + score.late + score.missed <= score.due,
        "more counted than fell due");
    LAW(scaled == -1 || (scaled >= 0 && scaled <= 1),
        "the score lies outside 0 to 1");
    LAW(!over || score.due == 0 ||
            scaled * score.due + score_loss_halves(score) / 2.0 == score.due,
        "score and loss do not add up");
    return NULL;
}

const char *laws_of_verdicts(const Session *session)
{
    const Procedure *p = session_scenario(session)->procedure;
    bool over = session_is_over(session);
    Verdict verdicts[RULES_MAX];
    int count;
    const Happening *happenings = session_happenings(session, &count);

    judge(p, happenings, count, over, verdicts);
    for (int i = 0; i < p->rule_count; i++) {
        const char *broken = laws_of_verdict(&verdicts[i], count, over);

        if (broken)
            return broken;
        LAW(rule_status(&p->rules[i], session_state(session)->rules[i], over) ==
                verdicts[i].status,
            "the monitors saw something else");
    }
    return laws_of_score(score_of(verdicts, p->rule_count), p->rule_count,
                         over);
}

static const char *laws_of_same_state(const Session *one, const Session *other)
{
    const Scenario *s = session_scenario(one);
    const State *a = session_state(one), *b = session_state(other);

    LAW(a->step == b->step && a->over == b->over && a->used == b->used,
        "played again it stands elsewhere");
    LAW(session_day(one) == session_day(other),
        "played again it is another day");
    for (int i = 0; i < s->variable_count; i++)
        LAW(a->values[i] == b->values[i], "played again it holds other values");
    for (int i = 0; i < s->procedure->rule_count; i++)
        LAW(memcmp(&a->rules[i], &b->rules[i], sizeof a->rules[i]) == 0,
            "played again its rules stand elsewhere");
    return NULL;
}

const char *laws_of_replay(const Session *session)
{
    int count;
    const Move *moves = session_moves(session, &count);
    Session *again = session_new(session_scenario(session), NULL);
    const char *broken = again ? NULL : "it cannot be begun again";

    for (int i = 0; i < count && !broken; i++) {
        char word[SESSION_WORD_MAX];

        session_word(session, moves[i].choice, word, sizeof word);
        if (session_find(again, word) != moves[i].choice)
            broken = "a word names another choice";
        else if (!session_replay(again, word, NULL))
            broken = "what was taken cannot be taken again";
    }
    if (!broken)
        broken = laws_of_same_state(session, again);
    session_free(again);
    return broken;
}

const char *laws_of_loss(const Session *session, const Solution *solution)
{
    const Space *space = solution_space(solution);
    int least = 0, greatest = 0, count;

    session_moves(session, &count);
    for (int i = 0; i <= count; i++) {
        if (i == count && session_is_over(session))
            break;
        int at = space_find(space, i < count ? session_state_before(session, i)
                                             : session_state(session));

        LAW(at >= 0, "it left the explored space");
        if (solution_least(solution, at) == NO_ENDING)
            return NULL;
        LAW(i == 0 || solution_least(solution, at) >= least,
            "a choice lessened the least loss");
        LAW(i == 0 || solution_greatest(solution, at) <= greatest,
            "a choice raised the greatest loss");
        least = solution_least(solution, at);
        greatest = solution_greatest(solution, at);
    }
    if (!session_is_over(session))
        return NULL;

    const Procedure *p = session_scenario(session)->procedure;
    Verdict verdicts[RULES_MAX];
    const Happening *happenings = session_happenings(session, &count);

    judge(p, happenings, count, true, verdicts);
    int loss = score_loss_halves(score_of(verdicts, p->rule_count));

    LAW(loss >= least && loss <= greatest, "it lost what it could not");
    return NULL;
}
