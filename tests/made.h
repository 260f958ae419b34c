#ifndef TESTS_MADE_H
#define TESTS_MADE_H

#include "tests/check.h"
#include "tests/own_folder.h"

#include "core/session.h"
#include "script/library.h"

/*
 * Situations that a test writes down in Lua, in a folder of their own, under a
 * small procedure: events a, b and c, activities x and y, norm n; people to
 * call are "vriend" (praten, which does x, and zwijgen) and "buur" (vragen,
 * which does y).
 */
typedef struct {
    Arena *arena;
    char folder[OWN_FOLDER_MAX];
    Library *library; /* see made_library */
    Diags *diags;
    Error err;
} Made;

/* The folder, and in it procedures/proef.lua. */
void made_begin(Made *made);

/* Takes the folder away again, with all that was read from it. */
void made_end(Made *made);

/* Writes a file, and the folder it stands in. */
void made_write(Made *made, const char *path, const char *text);

/* The path of a file in the folder. */
const char *made_path(const Made *made, const char *path);

/* The library of the folder as it now is. */
Library *made_library(Made *made);

/* Writes down a situation and reads it; the test fails if it has mistakes. */
const Scenario *made_scenario(Made *made, const char *name, const char *lua);

/*
 * Around the steps of a situation: its first step is "een", its state holds
 * what STORY is given, and it has the endings "eind" and "uit". What is given
 * begins on line 2.
 */
#define STORY(state, steps)                                                    \
    "return scenario 'verhaal' { title = 'Verhaal', "                          \
    "procedures = 'proef', start = 'een', complainant = 'kim', "               \
    "person 'kim' { name = 'Kim' }, state = { " state " },\n" steps            \
    "\n  step 'eind' { title = 'Eind', ending = 'solved' },\n"                 \
    "  step 'uit' { title = 'Uit', ending = 'left', happens = 'c' },"          \
    "\n}\n"

bool states_are_equal(const State *a, const State *b);

/* The test fails if anything that can be asked of two runs differs. */
void check_equal_runs(const Session *a, const Session *b, const char *what);

/* The choices open now, as words with a blank between them. */
const char *words_open(const Session *session, char *out, size_t size);

#endif
