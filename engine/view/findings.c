#include "view/findings.h"

const char *status_word(const Page *page, Status status)
{
    static const String words[] = {
        [STATUS_NOT_APPLICABLE] = STRING_NOT_APPLICABLE,
        [STATUS_OPEN] = STRING_OPEN,
        [STATUS_KEPT] = STRING_KEPT,
        [STATUS_LATE] = STRING_LATE,
        [STATUS_MISSED] = STRING_MISSED,
    };

    return say(page, words[status]);
}

Judged judge_run(const Session *session)
{
    const Scenario *scenario = session_scenario(session);
    Judged j = { .scenario = scenario, .procedure = scenario->procedure };

    j.happenings = session_happenings(session, &j.happening_count);
    j.moves = session_moves(session, &j.move_count);
    judge(j.procedure, j.happenings, j.happening_count,
          session_is_over(session), j.verdicts);
    j.score = score_of(j.verdicts, j.procedure->rule_count);
    return j;
}

const char *evidence_of(Page *page, const Judged *j, int happening)
{
    const Happening *h = &j->happenings[happening];
    const char *day = number(page, h->day);

    if (h->move < 0)
        return say_with(page, STRING_EVIDENCE_DAY, ARGS(day));
    const Choice *choice = &j->scenario->choices[j->moves[h->move].choice];
    const char *chosen = quoted(page, choice_text(page, choice));
    if (choice->contact < 0)
        return say_with(page, STRING_EVIDENCE_CHOSE, ARGS(day, chosen));
    const Contact *contact = &j->scenario->contacts[choice->contact];
    return say_with(page, STRING_EVIDENCE_CALLED,
                    ARGS(day, text_of(page, contact->title), chosen));
}

static bool done_all_the_same(const Judged *j, const Rule *rule)
{
    if (!rule_kind_is_duty(rule->kind))
        return false;
    for (int i = 0; i < j->happening_count; i++)
        if (rule->operands[OPERAND_MUST] >> j->happenings[i].event & 1)
            return true;
    return false;
}

static const char *due_day(Page *page, const Judged *j, const Verdict *v)
{
    return number(page, j->happenings[v->due].day);
}

static const char *missed_evidence(Page *page, const Judged *j,
                                   const Verdict *v)
{
    if (v->due < 0)
        return say(page, STRING_EVIDENCE_NEVER_DONE);
    return say_with(page, STRING_EVIDENCE_NOT_DONE, ARGS(due_day(page, j, v)));
}

static const char *late_evidence(Page *page, const Judged *j, const Verdict *v)
{
    const char *done = v->settled < 0 ? "" : evidence_of(page, j, v->settled);

    if (v->due < 0)
        return done;
    return joined(
        page, done, " ",
        say_with(page, STRING_LATE_READING, ARGS(due_day(page, j, v))));
}

const char *rule_evidence(Page *page, const Judged *j, int rule)
{
    const Verdict *v = &j->verdicts[rule];

    switch (v->status) {
    case STATUS_KEPT:
        return v->settled < 0 ? "" : evidence_of(page, j, v->settled);
    case STATUS_LATE:
        return late_evidence(page, j, v);
    case STATUS_NOT_APPLICABLE:
        return joined(page, say(page, STRING_EVIDENCE_NOT_DUE), " ",
                      done_all_the_same(j, &j->procedure->rules[rule])
                          ? say(page, STRING_DONE_ALL_THE_SAME)
                          : "");
    case STATUS_OPEN:
    case STATUS_MISSED:
        break;
    }
    return missed_evidence(page, j, v);
}

static const char *counted(Page *page, int count, String one, String more)
{
    return count == 1 ? say(page, one)
                      : say_with(page, more, ARGS(number(page, count)));
}

const char *run_facts(Page *page, const Judged *j)
{
    int64_t ms = j->move_count ? j->moves[j->move_count - 1].at_ms : 0;
    int minutes = (int)(ms / 60000);
    const char *time =
        minutes ? counted(page, minutes, STRING_MINUTES_1, STRING_MINUTES_MORE)
                : "";
    const char *choices =
        counted(page, j->move_count, STRING_CHOICES_1, STRING_CHOICES_MORE);
    const char *days = counted(page, session_day(page->session), STRING_DAYS_1,
                               STRING_DAYS_MORE);

    return joined(page, joined(page, time, " · ", choices), " · ", days);
}

static Ending ending_of(const Page *page, const Judged *j)
{
    return j->scenario->steps[session_state(page->session)->step].ending;
}

const char *headline(Page *page, const Judged *j)
{
    static const struct {
        String said;
        bool good;
    } endings[] = {
        [ENDING_NONE] = { STRING_ENDED_OPEN, true },
        [ENDING_SOLVED] = { STRING_ENDED_SOLVED, true },
        [ENDING_SETTLED] = { STRING_ENDED_SETTLED, true },
        [ENDING_RULED] = { STRING_ENDED_RULED, false },
        [ENDING_UNSETTLED] = { STRING_ENDED_UNSETTLED, false },
        [ENDING_LEFT] = { STRING_ENDED_LEFT, false },
    };
    Ending ending = ending_of(page, j);
    const char *said = say(page, endings[ending].said);
    bool good = endings[ending].good;
    String pattern = good ? STRING_GOOD_AND_ALL : STRING_BAD_BUT_ALL;

    if (j->score.due == 0)
        return said;
    if (j->score.missed)
        pattern = good ? STRING_GOOD_BUT_MISSED : STRING_BAD_AND_MISSED;
    else if (j->score.late)
        pattern = good ? STRING_GOOD_BUT_LATE : STRING_BAD_AND_LATE;
    return say_with(page, pattern, ARGS(said));
}

const char *summary(Page *page, Score score)
{
    if (score.due == 0)
        return say(page, STRING_NOTHING_DUE);
    if (score.kept == score.due)
        return say(page, STRING_ALL_KEPT);
    if (score.due == 1)
        return say(page, STRING_THE_ONE_NOT_KEPT);
    if (score.kept == 0)
        return say_with(page, STRING_NONE_KEPT, ARGS(number(page, score.due)));
    return say_with(page, STRING_SOME_KEPT,
                    ARGS(number(page, score.kept), number(page, score.due)));
}

bool chosen_before(const Judged *j, int move)
{
    for (int i = 0; i < move; i++)
        if (j->moves[i].choice == j->moves[move].choice)
            return true;
    return false;
}

static bool took_place(const Judged *j, EventSet events)
{
    for (int i = 0; i < j->happening_count; i++)
        if (events >> j->happenings[i].event & 1)
            return true;
    return false;
}

const char *cost_said(Page *page, const Judged *j, const Fact *fact)
{
    if (!took_place(j, fact->when))
        return NULL;
    const char *line =
        say_with(page, STRING_COST,
                 ARGS(text_of(page, fact->label), amount_text(page, fact)));
    return joined(page, line, " ",
                  say(page, took_place(j, fact->covered) ? STRING_COST_TOLD
                                                         : STRING_COST_UNTOLD));
}

const char *source_said(Page *page, const Procedure *procedure)
{
    return say_with(page, STRING_SOURCE,
                    ARGS(text_of(page, procedure->title),
                         quoted(page, text_of(page, procedure->source_title))));
}
