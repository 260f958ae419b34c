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

Digests digests_of(const Scenario *scenario)
{
    Digests digests = { 0 };

    scenario_digest(scenario, digests.scenario);
    procedure_digest(scenario->procedure, digests.procedure);
    return digests;
}

bool verify(const RunFile *run, const Scenario *scenario, Arena *arena,
            Verified *verified, Error *err)
{
    const Digests digests = digests_of(scenario);

    return verify_beside(run, scenario, &digests, arena, verified, err);
}

bool verify_beside(const RunFile *run, const Scenario *scenario,
                   const Digests *digests, Arena *arena, Verified *verified,
                   Error *err)
{
    Verified v = { 0 };
    Session *session = retrace(scenario, run->events.events, run->events.count,
                               &v.retrace, err);

    if (!session)
        return false;
    v.same_scenario =
        strcmp(digests->scenario, run->attempt.scenario_digest) == 0;
    v.same_procedure =
        strcmp(digests->procedure, run->attempt.procedure_digest) == 0;
    v.outcome = outcome_text(session, arena);
    v.follows = v.retrace.taken == v.retrace.total &&
                strcmp(v.outcome, run->attempt.outcome) == 0;
    session_free(session);
    *verified = v;
    return true;
}
