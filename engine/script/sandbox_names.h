#ifndef SCRIPT_SANDBOX_NAMES_H
#define SCRIPT_SANDBOX_NAMES_H

#include <lua.h>

/*
 * All that an author's Lua can reach beside the format itself: a fixed list of
 * functions, each of which ends soon whatever it is given. Those of Lua's own
 * that could run long, show an address or call back are replaced.
 */

/* Makes them the globals of a new state, whose others are dropped. */
void sandbox_open_names(lua_State *L);

/* The names, table by table: NULL after the last. `table` becomes the one that
 * holds it, or NULL for a global. */
const char *sandbox_name(int index, const char **table);

/* Puts a lid on the globals, once: Lua code can no longer set one or read one
 * that is not there. C code still can. */
void sandbox_close_names(lua_State *L);

#endif
