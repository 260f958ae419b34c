#ifndef CORE_ERROR_H
#define CORE_ERROR_H

#include <stdbool.h>

#include "core/message.h"

/*
 * Why a call could not do what it was asked: the world failed, or what was
 * asked for is not there. The caller owns the Error, zeroed; a function that
 * returns false has filled it and has changed nothing else. Written in both
 * languages at once, for whoever shows it to choose. Never printed here.
 *
 *     Error err = {0};
 *     if (!file_read(path, limit, arena, &data, &size, &err))
 *         return false;
 */
typedef struct {
    char text[LANGUAGE_COUNT][512];
    Message message; /* for who has to tell one kind from another */
    int line;        /* of the author's file, where it is to blame; else 0 */
} Error;

/* Has it been filled? False for NULL. */
bool error_is_set(const Error *err);

/* Both return false, so that `return error_set(...)` reads well. */
bool error_set(Error *err, Message message, const char *const *args);

/* What errno says happened to `name`, in the program's own words. */
bool error_errno(Error *err, const char *name);

#endif
