#ifndef CLI_EXPLAIN_H
#define CLI_EXPLAIN_H

#include "core/message.h"

/*
 * What each message about an author's file means and how to mend it. The
 * sentences and examples stand in explain_*_list.h. Read with what stands
 * around it, a wrong example gives the message, and a right one does not;
 * `tests/explain_test` holds them to that.
 */

/* What stands around the examples, when they are read. */
typedef enum {
    NO_EXAMPLE, /* none that would fit on a screen */
    AS_FILE,
    IN_STORY, /* beside the people and endings of a situation */
    IN_STEP,  /* among the fields of its first step */
    IN_PROCEDURE
} ExamplePlace;

typedef struct {
    Message message;
    ExamplePlace place;
    Text meaning;
    const char *wrong, *right; /* NULL with NO_EXAMPLE */
} Explanation;

/* By number; NULL past the last. */
const Explanation *explanation_at(int index);

#endif
