#ifndef SCRIPT_HOOKS_H
#define SCRIPT_HOOKS_H

#include "script/reader.h"

/*
 * Authors' functions: conditions and effects that tables cannot express.
 *
 * A function is given a copy of the state as a table. It can reach nothing
 * else but the sandbox's own functions, keeps nothing between calls, and has a
 * budget for each call. What an effect leaves in its table is checked before
 * the state takes it over; ranges stop at their ends.
 */

/* Takes in the function on top of the stack, which stays there; returns its
 * number, or -1 having said what is wrong with it. */
int hooks_add(Reader *r, Spot spot);

/* Hands `sandbox` over to the scenario's hooks, which free it. */
void hooks_attach(Scenario *scenario, Sandbox *sandbox);

#endif
