#include "cli/gather.h"

#include <stdlib.h>
#include <string.h>

#include "core/file.h"

typedef struct {
    Cli *cli;
    Arena *arena;
    Gathering out;
} Work;

static bool is_there(const Work *w, const Id *id)
{
    for (int i = 0; i < w->out.count; i++)
        if (id_equal(&w->out.runs[i].run.attempt.id, id))
            return true;
    return false;
}

static void fail(Work *w, const Error *err)
{
    w->out.code =
        cli_graver(w->out.code, cli_fail_error(w->cli, cli_run_code(err), err));
}

/* Adds a run that is not there yet; `text` is its file, called `file`. */
static bool add(Work *w, const RunFile *run, Bytes text, const char *file,
                Error *err)
{
    Gathered g = { .run = *run, .file = file };
    char digest[DIGEST_TEXT];

    if (is_there(w, &run->attempt.id))
        return true;
    if (!cli_judge(w->cli, run, w->arena, &g.scenario, &g.verified, err))
        return false;
    digest_text(text.data, text.size, digest);
    g.digest = arena_text(w->arena, digest, strlen(digest));
    *ARENA_PUSH(w->arena, w->out.runs, w->out.count) = g;
    return true;
}

static void add_file(Work *w, const char *path)
{
    Error err = { 0 };
    RunFile run;
    char *data;
    size_t size;
    bool ok = file_read(path, RUNFILE_SIZE_MAX, w->arena, &data, &size, &err);

    ok = ok &&
         runfile_parse((Bytes){ data, size }, path, w->arena, &run, &err) &&
         add(w, &run, (Bytes){ data, size }, path, &err);
    if (!ok)
        fail(w, &err);
}

static bool is_run(const char *name)
{
    static const char ending[] = ".klacht";
    size_t length = strlen(name), last = sizeof ending - 1;

    return length > last && strcmp(name + length - last, ending) == 0;
}

static void add_folder(Work *w, const char *folder)
{
    Error err = { 0 };
    const char **names;

    if (!file_list(folder, w->arena, &names, &err)) {
        fail(w, &err);
        return;
    }
    for (; *names; names++)
        if (is_run(*names))
            add_file(w, file_join(w->arena, folder, *names));
    if (w->out.count == 0 && w->out.code == EXIT_FINE)
        w->out.code =
            cli_fail(w->cli, EXIT_MISTAKES, MESSAGE_NO_RUNS_HERE, ARGS(folder));
}

/* The last finished run whose number begins with `what`. */
static const KeptRun *find_kept(const KeptRun *runs, int count,
                                const char *what)
{
    bool last = strcmp(what, "last") == 0 || strcmp(what, "laatste") == 0;
    char id[ID_TEXT];

    while (count-- > 0)
        if (runs[count].attempt.outcome[0] &&
            (last || strncmp(id_text(&runs[count].attempt.id, id), what,
                             strlen(what)) == 0))
            return &runs[count];
    return NULL;
}

static void add_kept(Work *w, Store *store, const char *what,
                     const char *person)
{
    Error err = { 0 };
    RunFile run = { .sealed = true };
    KeptRun *runs;
    int count;

    if (!cli_trainee(w->cli, store, person, w->arena, &run.trainee)) {
        w->out.code = EXIT_USAGE;
        return;
    }
    bool ok = store_runs(store, &run.trainee.id, w->arena, &runs, &count, &err);
    const KeptRun *kept = ok ? find_kept(runs, count, what) : NULL;
    if (ok && !kept) {
        ok = error_set(&err, MESSAGE_NO_RUN_CALLED, ARGS(what));
    } else if (ok) {
        run.attempt = kept->attempt;
        run.trainee = *attempt_trainee(&run.attempt, &run.trainee);
        ok = store_events(store, &kept->attempt.id, w->arena, &run.events,
                          &err) &&
             add(w, &run, runfile_text(&run, w->arena), what, &err);
    }
    if (!ok)
        w->out.code = cli_fail_error(w->cli,
                                     err.message == MESSAGE_NO_RUN_CALLED
                                         ? EXIT_MISTAKES
                                         : cli_code(&err),
                                     &err);
}

static int by_playing(const void *a, const void *b)
{
    const Attempt *one = &((const Gathered *)a)->run.attempt;
    const Attempt *other = &((const Gathered *)b)->run.attempt;

    if (one->began != other->began)
        return one->began < other->began ? -1 : 1;
    return memcmp(one->id.bytes, other->id.bytes, ID_SIZE);
}

Gathering gather(Cli *cli, const char *what, const char *person, Arena *arena)
{
    Work w = { cli, arena, { NULL, 0, EXIT_FINE } };

    if (file_is_folder(what)) {
        add_folder(&w, what);
    } else if (file_exists(what) || is_run(what) || strchr(what, '/')) {
        add_file(&w, what);
    } else {
        Store *store = cli_store(cli);

        if (store)
            add_kept(&w, store, what, person);
        else
            w.out.code = EXIT_WORLD;
        store_close(store);
    }
    if (w.out.count > 1)
        qsort(w.out.runs, (size_t)w.out.count, sizeof *w.out.runs, by_playing);
    return w.out;
}
