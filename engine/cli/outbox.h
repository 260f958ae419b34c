#ifndef CLI_OUTBOX_H
#define CLI_OUTBOX_H

#include "store/runfile.h"

/*
 * What waits to be sent to one learning record store: the statements of each
 * run in a file of its own, in the data folder, for this user alone. A file is
 * there until its statements have arrived, whatever happens meanwhile; as a
 * store takes a statement once, one that arrived unnoticed may go again.
 */
typedef struct Outbox Outbox;

/* That of the store at `address`, in the data folder. NULL with `err` unset if
 * another program is sending from it; NULL with `err` set if there can be
 * none. */
Outbox *outbox_open(const char *data, const char *address, Error *err);

/* outbox_close(NULL) does nothing. */
void outbox_close(Outbox *outbox);

/* Puts in the statements of a run, as xapi_of writes them. */
bool outbox_put(Outbox *outbox, const char *run, Bytes statements, Error *err);

/* The files that wait, ended by NULL; in `arena`. */
bool outbox_list(const Outbox *outbox, Arena *arena, const char ***names,
                 Error *err);

/* The statements of one of them, ended by NULL; in `arena`. */
bool outbox_read(const Outbox *outbox, const char *name, Arena *arena,
                 const char ***statements, Error *err);

/* They have arrived. */
bool outbox_take(Outbox *outbox, const char *name, Error *err);

/* They will never arrive: the file stays, and waits no more. Its path, in
 * `arena`, or NULL. */
const char *outbox_set_aside(Outbox *outbox, const char *name, Arena *arena,
                             Error *err);

/* Deletes all that waits in the data folder or was set aside, for any store. */
bool outbox_forget(const char *data, Error *err);

#endif
