#ifndef PLAYER_PROGRAM_H
#define PLAYER_PROGRAM_H

#include <stdbool.h>

#include "core/text.h"

/*
 * A program of this computer that reads aloud what it is given: espeak-ng, or
 * espeak before it. Found by the PATH; its sound is its own affair.
 *
 * Between program_start and program_end it is one running process, whose number
 * stays its own until program_end has taken leave of it: so program_stop may
 * come from any thread, if that and the other two are kept apart by a lock.
 */
typedef struct {
    int process; /* 0: none */
    int input;   /* what it reads from */
} Program;

/* Starts it. False if there is none on this computer. */
bool program_start(Program *program, Language language);

/* Has it say `text`, and waits for it to end or to be stopped. */
void program_speak(Program *program, const char *text);

/* Ends it now, in the middle of a word. Does nothing if none was started. */
void program_stop(const Program *program);

/* Takes leave of it, ended as it is. False if it could not speak; to be stopped
 * is no failure. */
bool program_end(Program *program);

#endif
