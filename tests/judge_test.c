#include "tests/check.h"

#include "core/judge.h"
#include "tests/step_plans.h"

/*
 * Verdicts with what they rest on. A run is written as events; "/" begins the
 * next moment. The evidence is what made the rule due, what settled it and
 * what made it overdue, as numbers of events from 0.
 */
#define DUTY                                                                   \
    {                                                                          \
        "d", "duty", { "a", "b", "", "x", "c" }, 0                             \
    }
#define GIVEN_DUTY                                                             \
    {                                                                          \
        "g", "duty", { "a", "b", "c", "x", "" }, 0                             \
    }
#define OF(kind)                                                               \
    {                                                                          \
        kind, kind, { "a", "b" }, 0                                            \
    }
#define COUNTED(kind, n)                                                       \
    {                                                                          \
        kind, kind, { "a" }, n                                                 \
    }

static const struct {
    RuleRow rule;
    const char *run;
    Status during, after;
    int due, settled, overdue;
} cases[] = {
    /* clang-format off */
    { DUTY, "",                    STATUS_NOT_APPLICABLE, STATUS_NOT_APPLICABLE, -1, -1, -1 },
    { DUTY, "a",                   STATUS_NOT_APPLICABLE, STATUS_NOT_APPLICABLE, -1, -1, -1 },
    { DUTY, "b / x",               STATUS_NOT_APPLICABLE, STATUS_NOT_APPLICABLE, -1, -1, -1 },
    { DUTY, "x / a",               STATUS_NOT_APPLICABLE, STATUS_NOT_APPLICABLE, -1, -1, -1 },
    { DUTY, "a / b",               STATUS_OPEN, STATUS_MISSED, 1, -1, -1 },
    { DUTY, "a / b / x",           STATUS_KEPT, STATUS_KEPT, 1, 2, -1 },
    { DUTY, "a b x",               STATUS_KEPT, STATUS_KEPT, 1, 2, -1 },
    { DUTY, "a / b / x / x / b",   STATUS_KEPT, STATUS_KEPT, 1, 2, -1 },
    { DUTY, "a / x / b",           STATUS_KEPT, STATUS_KEPT, 2, 1, -1 },
    { DUTY, "a / x / x / b / c",   STATUS_KEPT, STATUS_KEPT, 3, 1, -1 },
    { DUTY, "a / x",               STATUS_NOT_APPLICABLE, STATUS_NOT_APPLICABLE, -1, 1, -1 },
    { DUTY, "a / b / c",           STATUS_OPEN, STATUS_MISSED, 1, -1, 2 },
    { DUTY, "a / b / c / c / x",   STATUS_LATE, STATUS_LATE, 1, 4, 2 },
    { DUTY, "a / b / c x",         STATUS_LATE, STATUS_LATE, 1, 3, 2 },
    { DUTY, "a / b / x c",         STATUS_KEPT, STATUS_KEPT, 1, 2, -1 },
    { DUTY, "a / b c / x",         STATUS_KEPT, STATUS_KEPT, 1, 3, -1 },
    { DUTY, "a / c / b / x",       STATUS_KEPT, STATUS_KEPT, 2, 3, -1 },
    { DUTY, "a / b c / c / x",     STATUS_LATE, STATUS_LATE, 1, 4, 3 },

    { GIVEN_DUTY, "a / b",         STATUS_NOT_APPLICABLE, STATUS_NOT_APPLICABLE, -1, -1, -1 },
    { GIVEN_DUTY, "a / b / c",     STATUS_OPEN, STATUS_MISSED, 2, -1, -1 },
    { GIVEN_DUTY, "a / c / b / x", STATUS_KEPT, STATUS_KEPT, 2, 3, -1 },
    { GIVEN_DUTY, "a x / c / b",   STATUS_KEPT, STATUS_KEPT, 3, 1, -1 },

    { OF("response"), "",          STATUS_KEPT, STATUS_KEPT, -1, -1, -1 },
    { OF("response"), "x",         STATUS_KEPT, STATUS_KEPT, -1, -1, -1 },
    { OF("response"), "a",         STATUS_OPEN, STATUS_MISSED, 0, 0, -1 },
    { OF("response"), "x / a / b", STATUS_KEPT, STATUS_KEPT, 1, 2, -1 },
    { OF("response"), "a / b / a", STATUS_OPEN, STATUS_MISSED, 2, 2, -1 },

    { OF("precedence"), "a / b",   STATUS_KEPT, STATUS_KEPT, -1, 0, -1 },
    { OF("precedence"), "x / b / a", STATUS_MISSED, STATUS_MISSED, 1, 1, -1 },

    /* Due from the start: nothing made it so. */
    { COUNTED("existence", 1), "",      STATUS_OPEN, STATUS_MISSED, -1, -1, -1 },
    { COUNTED("existence", 1), "b / a", STATUS_KEPT, STATUS_KEPT, -1, 1, -1 },
    { COUNTED("existence", 2), "a / b / a", STATUS_KEPT, STATUS_KEPT, -1, 2, -1 },
    { COUNTED("absence", 2), "a / b",   STATUS_KEPT, STATUS_KEPT, -1, -1, -1 },
    { COUNTED("absence", 2), "a / a",   STATUS_MISSED, STATUS_MISSED, 1, 1, -1 },
    /* clang-format on */
};

/* Reads "a / b x" into happenings; returns how many. */
static int read_run(const Procedure *procedure, const char *run,
                    Happening *happenings)
{
    int count = 0, moment = 0;
    size_t length;

    for (const char *word = next_word(&run, &length); length > 0;
         word = next_word(&run, &length)) {
        if (*word == '/') {
            moment++;
            continue;
        }
        int event = procedure_event(procedure,
                                    arena_text(procedure->arena, word, length));
        assert_true(event >= 0);
        happenings[count++] = (Happening){ .event = event, .moment = moment };
    }
    return count;
}

static void verdicts_rest_on_evidence(void **state)
{
    (void)state;
    for (size_t i = 0; i < COUNT_OF(cases); i++) {
        Arena *arena = arena_new();
        const Procedure *p =
            procedure_made(arena, "a b c x", &cases[i].rule, 1);
        Happening happenings[16];
        int count = read_run(p, cases[i].run, happenings);
        const char *kind = cases[i].rule.kind, *run = cases[i].run;
        Verdict now, end;

        judge(p, happenings, count, false, &now);
        judge(p, happenings, count, true, &end);
        check_int(now.status, cases[i].during, "%s in '%s'", kind, run);
        check_int(end.status, cases[i].after, "%s after '%s'", kind, run);
        check_int(now.due, cases[i].due, "%s '%s': due", kind, run);
        check_int(now.settled, cases[i].settled, "%s '%s': settled", kind, run);
        check_int(now.overdue, cases[i].overdue, "%s '%s': overdue", kind, run);
        check_int(end.due, now.due, "%s '%s': due", kind, run);
        check_int(end.settled, now.settled, "%s '%s': settled", kind, run);
        check_int(end.overdue, now.overdue, "%s '%s': overdue", kind, run);
        arena_free(arena);
    }
}

/* One letter per rule: n.a. -, open o, kept k, late l, missed m. */
static const struct {
    const char *letters;
    Score score;
    double scaled;
    int loss_halves;
} scores[] = {
    { "", { 0, 0, 0, 0 }, -1, 0 },      { "----", { 0, 0, 0, 0 }, -1, 0 },
    { "kkkk", { 4, 4, 0, 0 }, 1, 0 },   { "mmmm", { 4, 0, 0, 4 }, 0, 8 },
    { "ll", { 2, 0, 2, 0 }, 0.5, 2 },   { "k-", { 1, 1, 0, 0 }, 1, 0 },
    { "klm-", { 3, 1, 1, 1 }, 0.5, 3 }, { "kklm", { 4, 2, 1, 1 }, 0.625, 3 },
    { "ok", { 2, 1, 0, 0 }, 0.5, 0 },   { "o", { 1, 0, 0, 0 }, 0, 0 },
};

static void a_score_counts_what_was_due(void **state)
{
    static const char letters[] = "-oklm"; /* in the order of Status */

    (void)state;
    for (size_t i = 0; i < COUNT_OF(scores); i++) {
        Verdict verdicts[8];
        int count = 0;

        for (const char *c = scores[i].letters; *c; c++)
            verdicts[count++].status = (Status)(strchr(letters, *c) - letters);

        Score score = score_of(verdicts, count);
        assert_memory_equal(&score, &scores[i].score, sizeof score);
        assert_true(score_scaled(score) == scores[i].scaled);
        check_int(score_loss_halves(score), scores[i].loss_halves, "'%s'",
                  scores[i].letters);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(verdicts_rest_on_evidence),
        cmocka_unit_test(a_score_counts_what_was_due),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
