#include "store/verify.h"

#include <string.h>

#include "store/outcome.h"

char *scenario_digest(const Scenario *scenario, char out[DIGEST_TEXT])
{
    return digest_text(scenario->source.data, scenario->source.size, out);
}

char *procedure_digest(const Procedure *procedure, char out[DIGEST_TEXT])
{
    return digest_text(procedure->source.data, procedure->source.size, out);
}

bool verify(const RunFile *run, const Scenario *scenario, Arena *arena,
            Verified *verified, Error *err)
{
    Verified v = { 0 };
    char digest[DIGEST_TEXT];
    Session *session = retrace(scenario, run->events.events, run->events.count,
                               &v.retrace, err);

    if (!session)
        return false;
    scenario_digest(scenario, digest);
    v.same_scenario = strcmp(digest, run->attempt.scenario_digest) == 0;
    procedure_digest(scenario->procedure, digest);
    v.same_procedure = strcmp(digest, run->attempt.procedure_digest) == 0;
    v.outcome = outcome_text(session, arena);
    v.follows = v.retrace.taken == v.retrace.total &&
                strcmp(v.outcome, run->attempt.outcome) == 0;
    session_free(session);
    *verified = v;
    return true;
}
