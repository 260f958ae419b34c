#include "player/program.h"

/* Where no program reads aloud, but only the voice of the system or of the
 * browser: see desktop_voice.h. */

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
