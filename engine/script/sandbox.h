#ifndef SCRIPT_SANDBOX_H
#define SCRIPT_SANDBOX_H

#include <lua.h>

#include "core/error.h"

/*
 * A Lua state in which a stranger's file can do no harm: a fixed list of
 * functions, a cap on memory and on single blocks, a budget of instructions,
 * and a clock as the last resort. One per scenario; nothing is shared.
 *
 * Once a limit is passed the state stays over it: every further instruction
 * raises the error again, so no file can swallow it.
 *
 * The caps on memory hold within sandbox_load and sandbox_call. What the host
 * does with the state between them is its own affair and never fails for them.
 */
typedef struct Sandbox Sandbox;

typedef enum { LIMIT_NONE, LIMIT_INSTRUCTIONS, LIMIT_MEMORY, LIMIT_TIME } Limit;

enum {
    SANDBOX_READ_BUDGET = 10 * 1000 * 1000, /* instructions to read a file */
    SANDBOX_CALL_BUDGET = 200 * 1000,       /* and for one call of a function */
    SANDBOX_HEAP = 32 << 20,                /* bytes in all */
    SANDBOX_BLOCK = 1 << 20,                /* bytes in one piece */
    SANDBOX_SOURCE = 256 << 10,             /* bytes of source */
    SANDBOX_RESULT = 64 << 10,              /* of string.rep and the like */
    SANDBOX_DEPTH = 200,                    /* calls within calls */
    SANDBOX_MESSAGE = 400,                  /* bytes of an error message */
    SANDBOX_MILLISECONDS = 800              /* of processor time, a backstop */
};

/* The functions of the format come from script/reader.c; this makes the
 * rest. */
Sandbox *sandbox_new(void);

/* sandbox_free(NULL) does nothing. Runs nothing of the author's. */
void sandbox_free(Sandbox *sandbox);

lua_State *sandbox_lua(Sandbox *sandbox);

/* The sandbox that a state belongs to. */
Sandbox *sandbox_of(lua_State *L);

/*
 * Compiles text (never bytecode), leaving a function on the stack. Returns
 * LUA_OK or leaves the error message there. Counts against the budget and the
 * time of the call that comes next. `chunk_name` is as Lua wants it ("@" and
 * the name of the file).
 *
 * From here on the names of the sandbox are fixed: Lua code that sets a
 * global, or reads one that is not there, raises an error. The host still can.
 */
int sandbox_load(Sandbox *sandbox, const char *source, size_t size,
                 const char *chunk_name);

/*
 * Calls what stands on the stack, as lua_pcall does without a handler, within
 * `budget` instructions. C functions called in it, such as a reader, are in
 * the same protected call. Instead of results a failure leaves a message: a
 * string of sound UTF-8 on one line, cut to SANDBOX_MESSAGE bytes.
 */
int sandbox_call(Sandbox *sandbox, int arguments, int results, int budget);

/* Which limit was passed, if any; it stays passed. */
Limit sandbox_limit(const Sandbox *sandbox);

/* Instructions spent since the last sandbox_load or, without one, call: in
 * hundreds, and the same for the same file. */
size_t sandbox_spent(const Sandbox *sandbox);

/* For C functions whose work grows with their arguments: counts so many
 * instructions, and raises an error if that passes a limit. */
void sandbox_charge(lua_State *L, size_t instructions);

/* The first variable from outside, other than the globals, that the Lua
 * function at `index` uses; NULL if it keeps nothing. */
const char *sandbox_upvalue(Sandbox *sandbox, int index);

#endif
