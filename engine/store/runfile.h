#ifndef STORE_RUNFILE_H
#define STORE_RUNFILE_H

#include <stdbool.h>

#include "core/arena.h"
#include "core/error.h"
#include "store/event.h"

/*
 * One run as one text file: NAME_SCENARIO_DATE_xxxxxxxx.klacht.
 *
 * Lines of JSON (RFC 8259), UTF-8, each ended by a newline: a header; what
 * happened, in order; if the run is finished, how it ended and what each rule
 * came to; and last the SHA-256 of all that precedes:
 *
 *     {"klachtwijzer":1,"program":"0.1.0","run":"…","scenario":{"id":"…",
 *      "sha256":"…"},"procedure":{"id":"…","sha256":"…"},"mode":"oefenen",
 *      "seed":0,"began":"2026-05-04T09:30:00Z","name":"…","registration":"…"}
 *     {"step":"voicemail","choice":"terugbellen","ms":4200}
 *     {"rewind":0,"ms":9100}
 *     {"reflection":"wanted","text":"…"}
 *     {"step":"gesprek","choice":"luisteren","votes":7,"ms":9200}
 *     {"step":"gesprek","choice":"luisteren","team":"2","votes":4,"ms":9200}
 *     {"ending":"solved"}
 *     {"rule":"1a","status":"kept"}
 *     {"sha256":"…"}
 *
 * The run of a group has votes, and names nobody. The same run gives the same
 * bytes on every machine. Reading one runs nothing,
 * takes bounded time and memory, and believes nothing: what the rules came to
 * is what the file says, until it has been judged again (see verify.h).
 */
enum {
    RUNFILE_SIZE_MAX = 4 << 20,
    RUNFILE_LINE_MAX = 64 << 10,
    RUNFILE_EVENTS_MAX = 20000
};

/* All of it borrows from the arena it was read into. */
typedef struct {
    Attempt attempt; /* its outcome is what the file says */
    Trainee trainee; /* its id is not in the file */
    Events events;
    bool sealed; /* the last line agrees with what precedes it */
} RunFile;

/* Who is named as having played what `keeper` has kept: nobody, if it was a
 * group. Borrowed from `keeper`. */
const Trainee *attempt_trainee(const Attempt *attempt, const Trainee *keeper);

/* The bytes of the file, in `arena`. */
Bytes runfile_text(const RunFile *run, Arena *arena);

/* `text` as a part of such a name, of letters, digits and '-', cut to `size`;
 * `none` if nothing is left of it. */
void runfile_word(const char *text, const char *none, char *out, size_t size);

/* Its name: of letters, digits, '-', '_' and '.' only; in `arena`. */
char *runfile_name(const RunFile *run, Arena *arena);

/* Writes it into `folder`, whole or not at all; the path goes to `path`. */
bool runfile_write(const RunFile *run, const char *folder, Arena *arena,
                   char **path, Error *err);

/* `name` is what the text is called in an error. */
bool runfile_parse(Bytes text, const char *name, Arena *arena, RunFile *run,
                   Error *err);

bool runfile_read(const char *path, Arena *arena, RunFile *run, Error *err);

#endif
