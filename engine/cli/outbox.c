#include "cli/outbox.h"

#include <string.h>

#include "core/disk.h"
#include "core/file.h"
#include "core/strbuf.h"
#include "store/digest.h"

enum { OUTBOX_FILE_MAX = 64 << 20 };

static const char folder_name[] = "outbox", waits[] = ".json",
                  aside[] = ".refused";

struct Outbox {
    Arena *arena;
    const char *folder;
    DiskLock *lock;
};

static const char *joined(Arena *arena, const char *a, const char *b)
{
    Strbuf out = strbuf_new(arena);

    strbuf_add(&out, "%s%s", a, b);
    return out.text;
}

static bool ends_with(const char *name, const char *ending)
{
    size_t length = strlen(name), size = strlen(ending);

    return length > size && strcmp(name + length - size, ending) == 0;
}

Outbox *outbox_open(const char *data, const char *address, Error *err)
{
    enum { DIGITS = 16 };
    Arena *arena = arena_new();
    Outbox *outbox = arena_alloc(arena, sizeof *outbox);
    char digest[DIGEST_TEXT];

    digest_text(address, strlen(address), digest);
    digest[DIGITS] = '\0';
    const char *folder =
        file_join(arena, file_join(arena, data, folder_name), digest);
    *outbox = (Outbox){ .arena = arena, .folder = folder };
    if (disk_make_folder(folder, err))
        outbox->lock = disk_lock(file_join(arena, folder, "lock"), err);
    if (outbox->lock)
        return outbox;
    outbox_close(outbox);
    return NULL;
}

void outbox_close(Outbox *outbox)
{
    if (!outbox)
        return;
    disk_unlock(outbox->lock);
    arena_free(outbox->arena);
}

bool outbox_put(Outbox *outbox, const char *run, Bytes statements, Error *err)
{
    Arena *arena = arena_new();
    const char *path =
        file_join(arena, outbox->folder, joined(arena, run, waits));
    bool ok = file_replace(path, statements.data, statements.size, err);

    arena_free(arena);
    return ok;
}

bool outbox_list(const Outbox *outbox, Arena *arena, const char ***names,
                 Error *err)
{
    const char **to;

    if (!file_list(outbox->folder, arena, names, err))
        return false;
    to = *names;
    for (const char **name = *names; *name; name++)
        if (ends_with(*name, waits))
            *to++ = *name;
    *to = NULL;
    return true;
}

bool outbox_read(const Outbox *outbox, const char *name, Arena *arena,
                 const char ***statements, Error *err)
{
    const char *path = file_join(arena, outbox->folder, name);
    char *text;
    size_t size;
    int count = 0;

    *statements = NULL;
    if (!file_read(path, OUTBOX_FILE_MAX, arena, &text, &size, err))
        return false;
    for (char *line = text; *line;) {
        size_t length = strcspn(line, "\n");
        bool last = line[length] == '\0';

        line[length] = '\0';
        if (length && line[length - 1] == ',')
            line[length - 1] = '\0';
        if (line[0] == '{')
            *ARENA_PUSH(arena, *statements, count) = line;
        line += length + !last;
    }
    *ARENA_PUSH(arena, *statements, count) = NULL;
    return true;
}

bool outbox_take(Outbox *outbox, const char *name, Error *err)
{
    Arena *arena = arena_new();
    bool ok = disk_remove(file_join(arena, outbox->folder, name), err);

    arena_free(arena);
    return ok;
}

const char *outbox_set_aside(Outbox *outbox, const char *name, Arena *arena,
                             Error *err)
{
    const char *path = file_join(arena, outbox->folder, name);
    const char *to = joined(arena, path, aside);

    return disk_rename(path, to, err) ? to : NULL;
}

static bool forget_one(const char *folder, Arena *arena, Error *err)
{
    const char **names;

    if (!file_list(folder, arena, &names, err))
        return false;
    for (; *names; names++)
        if ((ends_with(*names, waits) || ends_with(*names, aside)) &&
            !disk_remove(file_join(arena, folder, *names), err))
            return false;
    return true;
}

bool outbox_forget(const char *data, Error *err)
{
    Arena *arena = arena_new();
    const char *all = file_join(arena, data, folder_name), **names;
    bool ok = true;

    if (file_is_folder(all)) {
        ok = file_list(all, arena, &names, err);
        for (; ok && *names; names++)
            ok = forget_one(file_join(arena, all, *names), arena, err);
    }
    arena_free(arena);
    return ok;
}
