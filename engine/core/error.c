#include "core/error.h"

#include <errno.h>
#include <string.h>

bool error_is_set(const Error *err)
{
    return err && err->text[LANGUAGE_NL][0] != '\0';
}

bool error_set(Error *err, Message message, const char *const *args)
{
    if (!err)
        return false;
    err->message = message;
    err->line = 0;
    for (int i = 0; i < LANGUAGE_COUNT; i++)
        message_fill(err->text[i], sizeof err->text[i], (Language)i, message,
                     args);
    return false;
}

bool error_errno(Error *err, const char *name)
{
    static const struct {
        int number;
        Message message;
    } known[] = {
        { ENOENT, MESSAGE_NOT_FOUND },   { ENOTDIR, MESSAGE_NOT_FOUND },
        { EACCES, MESSAGE_NO_ACCESS },   { EPERM, MESSAGE_NO_ACCESS },
        { EROFS, MESSAGE_NO_ACCESS },    { EISDIR, MESSAGE_IS_FOLDER },
        { ENOSPC, MESSAGE_NO_SPACE },    { EIO, MESSAGE_DISK_FAILED },
        { ENOMEM, MESSAGE_SYSTEM_FULL }, { EMFILE, MESSAGE_SYSTEM_FULL },
        { ENFILE, MESSAGE_SYSTEM_FULL }, { ELOOP, MESSAGE_LINK_LOOP },
        { ENXIO, MESSAGE_NOT_REGULAR },
#ifdef EDQUOT /* where users have a share of the disk */
        { EDQUOT, MESSAGE_NO_SPACE },
#endif
    };

    for (size_t i = 0; i < sizeof known / sizeof *known; i++)
        if (known[i].number == errno)
            return error_set(err, known[i].message, ARGS(name));
    return error_set(err, MESSAGE_FILE_FAILED, ARGS(name, strerror(errno)));
}
