#include "tests/fuzz/fuzz.h"

#include <string.h>

#include "store/outcome.h"
#include "store/runfile.h"
#include "store/verify.h"
#include "tests/laws.h"

/*
 * A run file: it is read or refused. What was read gives the same when written
 * and read again, and only a verdict that follows from the choices is said to.
 */
static const Scenario *scenario_called(const char *id)
{
    const Scenario *first = fuzz_situation(0), *s = first;

    for (unsigned i = 0; strcmp(s->id, id) != 0; i++) {
        s = fuzz_situation(i);
        if (i > 0 && s == first)
            break;
    }
    return s;
}

static void judge_again(const RunFile *run, Arena *arena)
{
    const Scenario *scenario = scenario_called(run->attempt.scenario);
    Verified verified;

    if (!verify(run, scenario, arena, &verified, NULL))
        fuzz_law("a sound situation cannot be begun");

    Session *session = retrace(scenario, run->events.events, run->events.count,
                               &(Retrace){ 0 }, NULL);

    fuzz_law(laws_of_verdicts(session));
    fuzz_law(laws_of_replay(session));
    if (strcmp(verified.outcome, outcome_text(session, arena)) != 0)
        fuzz_law("judged in two ways");
    if (verified.follows && strcmp(run->attempt.outcome, verified.outcome) != 0)
        fuzz_law("a verdict that does not follow is said to");
    session_free(session);
}

static void write_and_read(const RunFile *run, Arena *arena)
{
    Bytes text = runfile_text(run, arena), again;
    RunFile read;

    if (!runfile_parse(text, "again", arena, &read, NULL))
        fuzz_law("what was written cannot be read");
    again = runfile_text(&read, arena);
    if (!read.sealed || again.size != text.size ||
        memcmp(again.data, text.data, text.size) != 0)
        fuzz_law("written again it is another file");
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    Arena *arena = arena_new();
    Error err = { 0 };
    RunFile run;

    if (runfile_read(fuzz_file(data, size), arena, &run, &err)) {
        write_and_read(&run, arena);
        judge_again(&run, arena);
    } else if (!error_is_set(&err)) {
        fuzz_law("refused without a word");
    }
    arena_free(arena);
    return 0;
}
