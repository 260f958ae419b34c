#include "cli/overseer.h"

#include <time.h>

#include "cli/kept.h"
#include "cli/overview.h"
#include "cli/votes.h"
#include "core/file.h"
#include "core/strbuf.h"
#include "core/user.h"
#include "store/date.h"

struct Overseer {
    Arena *arena;
    Cli *cli;
    Intake *intake; /* of the folder shown last, or NULL */
    const Catalogue *catalogue;
    Arena *run; /* of the run that was asked for last */
};

Overseer *overseer_new(Cli *cli)
{
    Arena *arena = arena_new();
    Overseer *overseer = arena_alloc(arena, sizeof *overseer);

    *overseer = (Overseer){ .arena = arena, .cli = cli, .run = arena_new() };
    return overseer;
}

void overseer_free(Overseer *overseer)
{
    if (!overseer)
        return;
    intake_free(overseer->intake);
    arena_free(overseer->run);
    arena_free(overseer->arena);
}

bool overseer_is_for(const char *path)
{
    Arena *arena = arena_new();
    bool folder = path && file_is_folder(path) &&
                  !file_exists(file_join(arena, path, "scenario.lua"));

    arena_free(arena);
    return folder;
}

static bool begin(void *context, const char *path, Error *err)
{
    Overseer *overseer = context;

    if (!overseer_is_for(path) || !cli_library(overseer->cli))
        return false;
    Intake *intake = intake_new(overseer->cli, path, err);
    if (!intake)
        return false;
    intake_free(overseer->intake);
    overseer->intake = intake;
    return true;
}

static bool next(void *context)
{
    return intake_next(((Overseer *)context)->intake);
}

static int done(void *context)
{
    return intake_done(((Overseer *)context)->intake);
}

static int total(void *context)
{
    return intake_total(((Overseer *)context)->intake);
}

static const CohortRun *runs(void *context, int *count)
{
    return intake_runs(((Overseer *)context)->intake, count);
}

static const CohortStray *strays(void *context, int *count)
{
    return intake_strays(((Overseer *)context)->intake, count);
}

static Session *play(void *context, int run, Played *played, Error *err)
{
    Overseer *o = context;
    RunFile file;
    Retrace retraced = { 0 };

    arena_reset(o->run);
    Session *session =
        intake_play(o->intake, run, o->run, &file, &retraced, err);
    if (!session)
        return NULL;
    *played = (Played){
        .card = find_card(o->catalogue, session_scenario(session)->id),
        .mode = mode_of_word(file.attempt.mode),
        .seed = (uint64_t)file.attempt.seed,
        .rewound = retraced.rewound,
        .reflection = reflection_in(&file.events),
    };
    played->votes =
        votes_of_events(session, &file.events, o->run, &played->vote_count);
    return session;
}

/* "overzicht-2026-05-04.html": another of the same day takes its place. */
static const char *paper_name(FolderPaper paper, Arena *arena)
{
    static const char *const names[][2] = {
        [PAPER_PAGE] = { "overzicht", "html" },
        [PAPER_TABLE] = { "overzicht", "csv" },
        [PAPER_ATTENDANCE] = { "presentie", "csv" },
    };
    char moment[DATE_TEXT];
    Strbuf name = strbuf_new(arena);

    date_text((int64_t)time(NULL), moment);
    strbuf_add(&name, "%s-%.*s.%s", names[paper][0], DATE_DAY, moment,
               names[paper][1]);
    return name.text;
}

static void write_paper(void *context, FolderPaper paper,
                        const CohortWish *wish, Language language, Error *err)
{
    static OverviewForm *const forms[] = {
        [PAPER_PAGE] = cohort_html,
        [PAPER_TABLE] = cohort_csv,
        [PAPER_ATTENDANCE] = cohort_attendance,
    };
    Overseer *o = context;
    Arena *arena = arena_new();
    const char *folder = user_documents(arena);

    if (!folder) {
        error_set(err, MESSAGE_NO_HOME_FOLDER, NO_ARGS);
    } else {
        const char *path = file_join(arena, folder, paper_name(paper, arena));
        Bytes text =
            overview_form(o->intake, wish, language, forms[paper], arena);

        if (file_replace(path, text.data, text.size, err))
            error_set(err, MESSAGE_OVERVIEW_WRITTEN, ARGS(path));
    }
    arena_free(arena);
}

void overseer_join(Overseer *overseer, App *app, const Catalogue *catalogue)
{
    overseer->catalogue = catalogue;
    app_read_with(app, &(FolderReader){ .context = overseer,
                                        .begin = begin,
                                        .next = next,
                                        .done = done,
                                        .total = total,
                                        .runs = runs,
                                        .strays = strays,
                                        .play = play,
                                        .write = write_paper });
}
