#ifndef TESTS_FAULTY_H
#define TESTS_FAULTY_H

#include <stdbool.h>
#include <stdint.h>

/*
 * A disk that fails: between SQLite and the system, for all databases opened
 * while it is there. It counts what changes a file (writing, cutting, syncing)
 * and knows what has been synced. One at a time; not for several threads.
 */
void faulty_begin(void);
void faulty_end(void);

/* From the `n`-th change on (0: the next), all changes fail with a result code
 * of SQLite; SQLITE_OK: none does. */
void faulty_fail(int n, int code);

/* From the `n`-th change on the power is off: nothing can be done any more. */
void faulty_cut(int n);

/* How many changes there were since the last of the two above. */
int faulty_count(void);

/*
 * The power is back. Of what was not synced any part may have come through, in
 * any order and in pieces of 512 bytes; which, `seed` settles. To be called
 * when all is closed.
 */
void faulty_settle(uint64_t seed);

#endif
