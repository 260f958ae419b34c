#include "tests/check.h"

#include "core/judge.h"
#include "script/library.h"

/*
 * The shipped situations, played from the story: lists of choices with the
 * verdicts that the step plan gives them. One letter per rule, in order: k
 * kept, l late, m missed, - not applicable.
 */
static const struct {
    const char *scenario;
    const char *choices;
    const char *sblp, *camcoop;
} runs[] = {
    { "factuur-ziekenhuis",
      "bellen,wegwijs,terugvragen,rechtzetten,supervisor:anoniem,finish",
      "kk--", "kk--" },
    { "factuur-ziekenhuis",
      "voorwaarden,uitleggen,uitnodigen,confidant:vragen,gegevens,"
      "insurer:het-feit,intervision:anoniem,bereid,opschrijven,finish",
      "kkkk", "kkkk" },
    { "factuur-ziekenhuis",
      "voorwaarden,uitleggen,uitnodigen,gegevens,board_member:anoniem,"
      "insurer:het-feit,supervisor:anoniem,bereid,opschrijven,finish",
      "kkmk", "kkkk" },
    { "factuur-ziekenhuis",
      "voorwaarden,uitleggen,rust-gunnen,stukken,confidant:vragen,"
      "insurer:het-feit,vaststellen,finish",
      "mmll", "mmll" },
    { "factuur-ziekenhuis", "voorwaarden,incasso,stukken,vaststellen,finish",
      "mmmm", "mmmm" },
    { "negen-dagen",
      "bellen,stil-laten,wie-er-is,opschrijven,intervision:anoniem,finish",
      "kk--", "kk--" },
    { "negen-dagen", "bellen,stil-laten,wie-er-is,opschrijven,finish", "km--",
      "km--" },
    { "negen-dagen",
      "bellen,uitleggen,dag-en-nacht,belofte-houden,confidant:vragen,"
      "insurer:het-feit,supervisor:anoniem,afscheidsbrief,finish",
      "kkkk", "kkkk" },
    { "negen-dagen",
      "na-vakantie,sessie,laatste-rekening,zoals-het-ging,finish", "mmmm",
      "mmmm" },
    { "negen-dagen",
      "na-vakantie,sessie,laatste-rekening,board_member:anoniem,"
      "zoals-het-ging,finish",
      "mmmm", "mmlm" },
};

static char letter(Status status)
{
    static const char letters[] = {
        [STATUS_NOT_APPLICABLE] = '-', [STATUS_OPEN] = 'o',
        [STATUS_KEPT] = 'k',           [STATUS_LATE] = 'l',
        [STATUS_MISSED] = 'm',
    };

    return letters[status];
}

static void check_run(Library *library, const char *name, const char *procedure,
                      const char *choices, const char *expected)
{
    Error err = { 0 };
    Diags *diags = diags_new();
    const Scenario *s = library_scenario(library, name, procedure, diags, &err);
    Session *session = s ? session_new(s, &err) : NULL;
    Verdict verdicts[RULES_MAX];
    char got[RULES_MAX + 1] = "";
    int count;

    assert_non_null(session);
    if (!session_replay(session, choices, &err))
        fail_msg("%s: %s", choices, err.text[LANGUAGE_EN]);
    assert_true(session_is_over(session));

    const Happening *happenings = session_happenings(session, &count);
    judge(s->procedure, happenings, count, true, verdicts);
    for (int i = 0; i < s->procedure->rule_count; i++) {
        got[i] = letter(verdicts[i].status);
        /* The session's own monitors must agree with the judgement. */
        check_int(rule_status(&s->procedure->rules[i],
                              session_state(session)->rules[i], true),
                  verdicts[i].status, "%s, rule %d", choices, i);
    }
    if (strcmp(got, expected) != 0)
        fail_msg("%s under %s: %s, should be %s", choices, procedure, got,
                 expected);
    session_free(session);
    diags_free(diags);
}

static void runs_get_their_verdicts(void **state)
{
    Error err = { 0 };
    Library *library = library_new(SCENARIOS, &err);

    (void)state;
    assert_non_null(library);
    for (size_t i = 0; i < COUNT_OF(runs); i++) {
        check_run(library, runs[i].scenario, "sblp", runs[i].choices,
                  runs[i].sblp);
        check_run(library, runs[i].scenario, "camcoop", runs[i].choices,
                  runs[i].camcoop);
    }
    library_free(library);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(runs_get_their_verdicts),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
