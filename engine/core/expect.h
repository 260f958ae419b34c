#ifndef CORE_EXPECT_H
#define CORE_EXPECT_H

#include "core/diag.h"
#include "core/scenario.h"

/*
 * Holds a scenario against the expectations of its procedure: rules over what a
 * sound story does, for its author. Explores with them as further rules, up to
 * `limit` states; for each that can be broken notes a warning at the ending of
 * the shortest such run, with that run. False if an author's function fails.
 */
bool check_expectations(const Scenario *scenario, int limit, Diags *diags,
                        Error *err);

#endif
