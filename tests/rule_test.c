#include "tests/check.h"

#include "tests/step_plans.h"

/*
 * A run is written as moments with a space between them; "complaint+escalation"
 * is two events in one moment.
 */

typedef struct {
    const Rule *rule;
    RuleState state;
} Reading;

static void read_moment(const Procedure *procedure, Reading *readings,
                        const char *moment, size_t length)
{
    const char *end = moment + length;

    while (moment < end) {
        size_t size = strcspn(moment, "+ ");
        int event = procedure_event(procedure,
                                    arena_text(procedure->arena, moment, size));

        assert_true(event >= 0);
        for (int i = 0; i < procedure->rule_count; i++)
            readings[i].state =
                rule_next(readings[i].rule, readings[i].state, event);
        moment += size + 1;
    }
    for (int i = 0; i < procedure->rule_count; i++)
        readings[i].state = rule_settle(readings[i].rule, readings[i].state);
}

static void read_run(const Procedure *procedure, Reading *readings,
                     const char *run)
{
    size_t length;

    for (int i = 0; i < procedure->rule_count; i++) {
        const Rule *rule = &procedure->rules[i];

        readings[i] = (Reading){ rule, rule_begin(rule) };
    }
    for (const char *moment = next_word(&run, &length); length > 0;
         moment = next_word(&run, &length))
        read_moment(procedure, readings, moment, length);
}

/* A letter per rule: n.a. -, open o, kept k, late l, missed m. */
static void check_statuses(const Procedure *procedure, const char *run,
                           bool over, const char *expected)
{
    Reading readings[RULES_MAX];
    char found[RULES_MAX + 1] = "";

    read_run(procedure, readings, run);
    for (int i = 0; i < procedure->rule_count; i++)
        found[i] =
            "-oklm"[rule_status(readings[i].rule, readings[i].state, over)];
    if (strcmp(found, expected) != 0) {
        print_error("\"%s\" %s: is %s, should be %s\n", run,
                    over ? "over" : "during", found, expected);
        fail();
    }
}

/* clang-format off */
static const struct {
    const char *run;
    const char *sblp, *camcoop; /* after the run, rules 1a 1b 2.1 2.2 */
} runs[] = {
    { "", "----", "----" },
    { "dissatisfaction", "m---", "----" },

    /* 1a asks for an effort: refused or unanswered is enough */
    { "complaint discuss refused supervision", "kk--", "kk--" },
    { "complaint discuss supervision", "kk--", "kk--" },
    { "complaint refused supervision", "mk--", "mk--" },

    /* 1b does not depend on 1a failing, a solved complaint owes it too */
    { "complaint discuss solution", "km--", "km--" },
    { "complaint discuss solution intervision", "kk--", "kk--" },

    /* no order between 1a and 1b, nor between 2.1 and 2.2 */
    { "complaint supervision discuss", "kk--", "kk--" },
    { "complaint discuss intervision no_solution insurer confidant", "kkkk", "kkkk" },
    { "complaint discuss intervision no_solution confidant insurer", "kkkk", "kkkk" },

    /* early contact is never wrong */
    { "complaint confidant insurer discuss supervision no_solution", "kkkk", "kkkk" },
    { "complaint confidant insurer discuss supervision solution", "kk--", "kk--" },

    /* never trying 1a is no escape from step 2 */
    { "complaint supervision escalation", "mkmm", "mkmm" },
    { "complaint supervision escalation confidant insurer", "mkkk", "mkkk" },

    /* steps 3 and 4 are what others do */
    { "complaint discuss supervision no_solution confidant insurer handling"
      " no_settlement filed inadmissible", "kkkk", "kkkk" },
    { "complaint discuss supervision no_solution confidant insurer handling"
      " filed admissible ruling", "kkkk", "kkkk" },
    { "handling settlement filed ruling", "----", "----" },

    /* a board member will do in camcoop only */
    { "complaint discuss supervision no_solution board_member insurer", "kkmk", "kkkk" },

    /* complaint, escalation and handling in one letter: acting is in time */
    { "complaint+escalation+handling confidant+insurer", "mmkk", "mmkk" },
    { "complaint+handling+escalation confidant insurer handling", "mmkk", "mmkk" },
    { "complaint escalation handling confidant insurer", "mmll", "mmll" },
    { "complaint escalation handling", "mmmm", "mmmm" },
    { "complaint handling no_solution insurer", "mmmk", "mmmk" },

    /* refused makes nothing due, a lapsed solution does */
    { "complaint discuss supervision refused", "kk--", "kk--" },
    { "complaint discuss supervision solution solution_lapsed", "kkmm", "kkmm" },

    /* a threat makes nothing due in camcoop, but what is done counts later */
    { "complaint_threatened", "mm--", "----" },
    { "complaint_threatened discuss supervision", "kk--", "----" },
    { "complaint_threatened discuss supervision complaint", "kk--", "kk--" },
    { "complaint_threatened no_solution confidant insurer", "mmkk", "----" },

    /* mere dissatisfaction that is not resolved: nobody to report to yet */
    { "dissatisfaction discuss no_solution", "k---", "----" },
    { "dissatisfaction discuss no_solution complaint", "kmmm", "kmmm" },
    { "dissatisfaction discuss no_solution confidant insurer complaint"
      " supervision", "kkkk", "kkkk" },

    /* asleep: nothing counts yet, no activity and no trigger */
    { "discuss supervision confidant insurer complaint escalation", "mmmm", "mmmm" },
    { "discuss+complaint", "mm--", "mm--" },
    { "complaint+discuss", "km--", "km--" },
    { "no_solution complaint", "mm--", "mm--" },
    { "home refused solution", "----", "----" },

    /* settled stays settled */
    { "complaint discuss supervision no_solution insurer confidant handling"
      " no_solution escalation", "kkkk", "kkkk" },
    { "complaint no_solution handling insurer handling insurer", "mmml", "mmml" },
    { "complaint no_solution handling+insurer insurer+handling", "mmml", "mmml" },
    { "complaint no_solution insurer+handling", "mmmk", "mmmk" },
};
/* clang-format on */

static void duties_mean_what_the_step_plans_say(void **state)
{
    Arena *arena = arena_new();
    const Procedure *one =
        procedure_made(arena, STEP_PLAN_EVENTS, sblp, COUNT_OF(sblp));
    const Procedure *other =
        procedure_made(arena, STEP_PLAN_EVENTS, camcoop, COUNT_OF(camcoop));

    (void)state;
    for (size_t i = 0; i < COUNT_OF(runs); i++) {
        check_statuses(one, runs[i].run, true, runs[i].sblp);
        check_statuses(other, runs[i].run, true, runs[i].camcoop);
    }
    arena_free(arena);
}

static void a_due_duty_is_open_during_a_run(void **state)
{
    Arena *arena = arena_new();
    const Procedure *procedure =
        procedure_made(arena, STEP_PLAN_EVENTS, sblp, COUNT_OF(sblp));

    (void)state;
    check_statuses(procedure, "", false, "----");
    check_statuses(procedure, "complaint", false, "oo--");
    check_statuses(procedure, "complaint escalation", false, "oooo");
    check_statuses(procedure, "complaint escalation handling", false, "oooo");
    check_statuses(procedure, "complaint escalation handling insurer discuss",
                   false, "kool");
    arena_free(arena);
}

/*
 * The definition of a duty, said of a whole run at once. Events are sets of
 * operands, moments[i] is the moment of event i.
 */
static Status duty_by_definition(const int *events, const int *moments,
                                 int count, bool has_given)
{
    enum { FROM = 1, WHEN = 2, GIVEN = 4, MUST = 8, LATE_AFTER = 16 };
    int awake = 0, due = -1, done = -1, seen = has_given ? 0 : GIVEN;

    while (awake < count && !(events[awake] & FROM))
        awake++;
    for (int i = awake; i < count; i++) {
        seen |= events[i];
        if (due < 0 && (seen & WHEN) && (seen & GIVEN))
            due = i;
        if (done < 0 && (events[i] & MUST))
            done = i;
    }
    if (due < 0)
        return STATUS_NOT_APPLICABLE;
    for (int i = due; i < done; i++)
        if ((events[i] & LATE_AFTER) && moments[i] > moments[due])
            return STATUS_LATE;
    return done < 0 ? STATUS_MISSED : STATUS_KEPT;
}

/* Events by the operands they belong to, among them some that belong to more
 * than one. */
static const int event_kinds[] = { 0, 1, 2, 4, 8, 16, 3, 7, 10, 24, 31 };

enum { KINDS = COUNT_OF(event_kinds), DUTY_RUN = 5 };

/* Digits of `code` in base 2 * KINDS: which event, and is it a new moment? */
static void check_duty_run(const Rule *rule, long code, bool has_given)
{
    int events[DUTY_RUN], moments[DUTY_RUN], moment = 0;
    RuleState now = rule_begin(rule);

    for (int i = 0; i < DUTY_RUN; i++, code /= 2 * KINDS) {
        int which = (int)(code % KINDS);

        if (code / KINDS % 2 == 1) {
            now = rule_settle(rule, now);
            moment++;
        }
        events[i] = event_kinds[which];
        moments[i] = moment;
        now = rule_next(rule, now, which);
        check_int(rule_status(rule, now, true),
                  duty_by_definition(events, moments, i + 1, has_given),
                  "event %d", i);
    }
}

static void duties_agree_with_their_definition(void **state)
{
    (void)state;
    for (int has_given = 0; has_given < 2; has_given++) {
        Arena *arena = arena_new();
        Rule rule = { .kind = rule_kind("duty") };
        long codes = 1;

        for (int event = 0; event < KINDS; event++)
            for (int o = 0; o < OPERAND_COUNT; o++)
                if (o != OPERAND_GIVEN || has_given)
                    rule.operands[o] |= (EventSet)(event_kinds[event] >> o & 1)
                                        << event;
        rule_compile(&rule, arena);
        for (int i = 0; i < DUTY_RUN; i++)
            codes *= 2 * KINDS;
        for (long code = 0; code < codes; code++)
            check_duty_run(&rule, code, has_given);
        arena_free(arena);
    }
}

enum {
    GOOD = STANDING_KEPT_FOR_GOOD,
    KEPT = STANDING_KEPT_FOR_NOW,
    OWED = STANDING_BROKEN_FOR_NOW,
    BAD = STANDING_BROKEN_FOR_GOOD
};

/* clang-format off */
static const struct {
    RuleRow rule;
    const char *run;
    int standing;
    const char *during;
} standings[] = {
    { { "", "response", { "a", "b" }, 0 }, "", KEPT, "k" },
    { { "", "response", { "a", "b" }, 0 }, "a", OWED, "o" },
    { { "", "response", { "a", "b" }, 0 }, "a c b", KEPT, "k" },
    { { "", "precedence", { "a", "b" }, 0 }, "c", KEPT, "k" },
    { { "", "precedence", { "a", "b" }, 0 }, "a", GOOD, "k" },
    { { "", "precedence", { "a", "b" }, 0 }, "b", BAD, "m" },
    { { "", "succession", { "a", "b" }, 0 }, "a", OWED, "o" },
    { { "", "succession", { "a", "b" }, 0 }, "b", BAD, "m" },
    { { "", "chain_response", { "a", "b" }, 0 }, "a c", BAD, "m" },
    { { "", "existence", { "a" }, 2 }, "a", OWED, "o" },
    { { "", "existence", { "a" }, 2 }, "a a", GOOD, "k" },
    { { "", "existence", { "a" }, 100 }, "a a", OWED, "o" },
    { { "", "absence", { "a" }, 2 }, "a", KEPT, "k" },
    { { "", "absence", { "a" }, 2 }, "a a", BAD, "m" },
    { { "", "exactly", { "a" }, 1 }, "a", KEPT, "k" },
    { { "", "exactly", { "a" }, 1 }, "a a", BAD, "m" },
    { { "", "init", { "a" }, 0 }, "", OWED, "o" },
    { { "", "init", { "a" }, 0 }, "a", GOOD, "k" },
    { { "", "init", { "a" }, 0 }, "c", BAD, "m" },
    { { "", "end", { "a" }, 0 }, "a", KEPT, "k" },
    { { "", "end", { "a" }, 0 }, "a c", OWED, "o" },

    /* branched: one of them is enough */
    { { "", "response", { "a", "b c" }, 0 }, "a c", KEPT, "k" },
    { { "", "response", { "a b", "c" }, 0 }, "b", OWED, "o" },
    { { "", "existence", { "a b" }, 2 }, "a b", GOOD, "k" },
    { { "", "precedence", { "a b", "c" }, 0 }, "b c", GOOD, "k" },

    /* every a is a b as well, so that it can never be broken */
    { { "", "response", { "a", "a b" }, 0 }, "a", GOOD, "k" },
    { { "", "responded_existence", { "a", "a" }, 0 }, "", GOOD, "k" },

    { { "", "duty", { "a", "b", "", "c", "d" }, 0 }, "", KEPT, "-" },
    { { "", "duty", { "a", "b", "", "c", "d" }, 0 }, "a", KEPT, "-" },
    { { "", "duty", { "a", "b", "", "c", "d" }, 0 }, "a c", GOOD, "-" },
    { { "", "duty", { "a", "b", "", "c", "d" }, 0 }, "a b", OWED, "o" },
    { { "", "duty", { "a", "b", "", "c", "d" }, 0 }, "a b c", GOOD, "k" },
    { { "", "duty", { "a", "b", "", "c", "d" }, 0 }, "a b d", BAD, "o" },
    { { "", "duty", { "a", "b", "", "c", "d" }, 0 }, "a b d c", BAD, "l" },
};
/* clang-format on */

static void standings_say_what_can_still_change(void **state)
{
    (void)state;
    for (size_t i = 0; i < COUNT_OF(standings); i++) {
        Arena *arena = arena_new();
        const Procedure *procedure =
            procedure_made(arena, "a b c d", &standings[i].rule, 1);
        Reading reading;

        read_run(procedure, &reading, standings[i].run);
        check_int(rule_standing(reading.rule, reading.state),
                  standings[i].standing, "%s after \"%s\"",
                  standings[i].rule.kind, standings[i].run);
        check_statuses(procedure, standings[i].run, false, standings[i].during);
        arena_free(arena);
    }
}

static void kinds_are_found_by_name(void **state)
{
    int count = 0;

    (void)state;
    for (; rule_kind_at(count); count++) {
        const RuleKind *kind = rule_kind_at(count);

        assert_ptr_equal(rule_kind(rule_kind_name(kind)), kind);
    }
    check_int(count, 27, "kinds");
    assert_null(rule_kind("resposne"));
    assert_null(rule_kind(""));
}

static void kinds_know_their_operands(void **state)
{
    (void)state;
    assert_true(rule_kind_is_duty(rule_kind("duty")));
    assert_false(rule_kind_is_duty(rule_kind("init")));
    assert_true(rule_kind_takes_b(rule_kind("not_chain_succession")));
    assert_false(rule_kind_takes_b(rule_kind("end")));
    assert_true(rule_kind_counts(rule_kind("absence")));
    assert_false(rule_kind_counts(rule_kind("choice")));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(duties_mean_what_the_step_plans_say),
        cmocka_unit_test(a_due_duty_is_open_during_a_run),
        cmocka_unit_test(duties_agree_with_their_definition),
        cmocka_unit_test(standings_say_what_can_still_change),
        cmocka_unit_test(kinds_are_found_by_name),
        cmocka_unit_test(kinds_know_their_operands),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
