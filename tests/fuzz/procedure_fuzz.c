#include "tests/fuzz/fuzz.h"

#include "core/judge.h"
#include "script/load.h"
#include "tests/laws.h"

/*
 * A step plan: it is read or refused, and under one that is read any log has
 * verdicts within their bounds.
 */
enum { HAPPENINGS = 40 };

static void judge_something(const Procedure *p, uint64_t seed)
{
    Happening happenings[HAPPENINGS];
    Verdict verdicts[RULES_MAX];

    for (int i = 0; i < HAPPENINGS; i++)
        happenings[i] = (Happening){
            .event = (int)fuzz_draw(&seed, (uint32_t)p->event_count + 1),
            .moment = i,
        };
    for (int i = 0; i < HAPPENINGS; i++)
        if (happenings[i].event == p->event_count)
            happenings[i].event = EVENT_OTHER;
    judge(p, happenings, HAPPENINGS, true, verdicts);

    Score score = score_of(verdicts, p->rule_count);
    double scaled = score_scaled(score);

    if (scaled != -1 && !(scaled >= 0 && scaled <= 1))
        fuzz_law("the score lies outside 0 to 1");
    for (int i = 0; i < p->rule_count; i++)
        if (verdicts[i].status == STATUS_OPEN)
            fuzz_law("still open after the run");
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    Diags *diags = diags_new();
    Error err = { 0 };
    Procedure *p = load_procedure(fuzz_file(data, size), diags, &err);

    if (p)
        judge_something(p, fuzz_seed(data, size));
    else if (diags_count(diags, DIAG_ERROR) == 0 && !error_is_set(&err))
        fuzz_law("refused without a word");
    fuzz_words(diags, data, size);
    procedure_free(p);
    diags_free(diags);
    return 0;
}
