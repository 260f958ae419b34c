#include <stdio.h>
#include <string.h>

#include "cli/kept_inside.h"
#include "cli/store.h"
#include "core/file.h"
#include "core/strbuf.h"
#include "core/user.h"
#include "report/html.h"

/* What a trainee takes home from the debrief, in their folder for documents. */

/* "verslag-negen-dagen-2026-05-04-07000000.html": no name of a person. */
static const char *report_name(const Report *report, Arena *arena)
{
    static const Text word = { { "verslag", "report" } };
    const Attempt *a = &report->run->attempt;
    char id[ID_TEXT];
    Strbuf out = strbuf_new(arena);

    strbuf_add(&out, "%s-%s-%.*s-%.8s.html", text_in(word, report->language),
               a->scenario, DATE_DAY, report->began, id_text(&a->id, id));
    return out.text;
}

static const char *write_report(const Kept *kept, const RunFile *run,
                                Arena *arena, Error *err)
{
    ReportSource source = { .run = run };
    Verified verified;
    Report report;
    const char *folder = user_documents(arena);

    source.verified = &verified;
    if (!folder) {
        error_set(err, MESSAGE_NO_HOME_FOLDER, NO_ARGS);
        return NULL;
    }
    if (!cli_library(kept->cli) ||
        !cli_judge(kept->cli, run, arena, &source.scenario, &verified, err) ||
        !report_of(&source, app_language(kept->app), arena, &report, err))
        return NULL;
    const char *path = file_join(arena, folder, report_name(&report, arena));
    Bytes page = html_of(&report, 1, arena);
    return file_replace(path, page.data, page.size, err) ? path : NULL;
}

/* The run that was ended last; false if there is none. */
static bool last_run(const Kept *kept, bool taken_in, RunFile *run)
{
    const Trainee *trainee = journal_trainee(kept->journal);

    *run = taken_in ? kept->taken_in : (RunFile){ .sealed = true };
    if (!taken_in && !journal_run(kept->journal, &run->attempt, &run->events))
        return false;
    if (!taken_in)
        run->trainee = *attempt_trainee(&run->attempt, trainee);
    return true;
}

/* The word under which the folder is kept. */
static const char folder_word[] = "folder";

void kept_recall_folder(Kept *kept)
{
    const char *chosen = kept_chosen(kept, folder_word, kept->arena);

    kept->folder = chosen ? chosen : "";
    kept->documents = user_documents(kept->arena);
}

const char *kept_folder(void *context)
{
    const Kept *kept = context;
    const char *documents = kept->documents ? kept->documents : "";

    return kept->folder[0] ? kept->folder : documents;
}

bool kept_set_folder(void *context, const char *path, Error *err)
{
    Kept *kept = context;
    const char *folder = path[0] ? path_in_full(path, kept->arena) : "";

    if (folder[0] && !file_is_folder(folder))
        return error_set(err, MESSAGE_NO_FOLDER_NOW, ARGS(folder));
    kept->folder = arena_text(kept->arena, folder, strlen(folder));
    journal_set(kept->journal, folder_word, kept->folder, err);
    return true;
}

/* A folder that was set is not left for another in silence. */
static bool may_write_in(const Kept *kept, const char *folder, Error *err)
{
    if (!folder[0])
        return error_set(err, MESSAGE_NO_HOME_FOLDER, NO_ARGS);
    return !kept->folder[0] || file_is_folder(folder) ||
           error_set(err, MESSAGE_NO_FOLDER_NOW, ARGS(folder));
}

bool kept_hand_out(void *context, bool taken_in, Error *err)
{
    const Kept *kept = context;
    const char *folder = kept_folder(context);
    RunFile run;
    char *path;

    if (!last_run(kept, taken_in, &run))
        return error_set(err, MESSAGE_NOTHING_TO_HAND_OUT, NO_ARGS);
    if (!may_write_in(kept, folder, err))
        return false;
    Arena *arena = arena_new();
    bool ok = runfile_write(&run, folder, arena, &path, err);
    if (ok)
        error_set(err, MESSAGE_HANDED_OUT, ARGS(path));
    arena_free(arena);
    return ok;
}

bool kept_hand_out_all(void *context, Error *err)
{
    const Kept *kept = context;
    const char *folder = kept_folder(context);
    char number[16];
    int count;

    if (!may_write_in(kept, folder, err) ||
        !cli_write_runs(journal_store(kept->journal),
                        journal_trainee(kept->journal), folder, NULL, &count,
                        err))
        return false;
    if (count == 0)
        return error_set(err, MESSAGE_NOTHING_TO_HAND_OUT, NO_ARGS);
    snprintf(number, sizeof number, "%d", count);
    error_set(err, MESSAGE_HANDED_OUT_ALL, ARGS(number, folder));
    return true;
}

const char *kept_report(void *context, bool taken_in, Error *err)
{
    Kept *kept = context;
    RunFile run;

    if (!last_run(kept, taken_in, &run))
        return NULL;
    Arena *arena = arena_new();
    const char *path = write_report(kept, &run, arena, err);
    if (path)
        path = arena_text(kept->arena, path, strlen(path));
    arena_free(arena);
    return path;
}
