#include "player/program.h"

/* A page starts no programs; its voice is the browser's: desktop_voice.c. */

bool program_start(Program *program, Language language)
{
    (void)language;
    *program = (Program){ 0, -1 };
    return false;
}

void program_speak(Program *program, const char *text)
{
    (void)program;
    (void)text;
}

void program_stop(const Program *program)
{
    (void)program;
}

bool program_end(Program *program)
{
    (void)program;
    return false;
}
