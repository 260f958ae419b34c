#ifndef CLI_DOCTOR_H
#define CLI_DOCTOR_H

#include "cli/cli.h"

/* doctor: what works here, and what to do about what does not. */
typedef struct {
    const Cli *cli;
    Arena *arena;
    int wrong;
} Doctor;

/* One line: what was looked at, what was found, and what can be done. */
void doctor_note(Doctor *d, Text what, bool fine, const char *found,
                 Text remedy);

/* "is there", or not. */
const char *doctor_there(const Doctor *d, bool yes);

/* What each system has of its own to look at, and what to do there about fonts
 * that are not found. */
void doctor_system(Doctor *d);
Text doctor_no_fonts(void);

#endif
