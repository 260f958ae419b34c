#ifndef VIEW_FOLDER_H
#define VIEW_FOLDER_H

#include "core/traffic.h"
#include "view/chart.h"
#include "view/cohort.h"

/*
 * The overview of a folder of run files, on screen: it is read a few files at a
 * time, so that one sees how far it is and can stop it.
 */

/* What an overview is written as. */
typedef enum { PAPER_PAGE, PAPER_TABLE, PAPER_ATTENDANCE } FolderPaper;

/* Where the runs come from; all it gives is borrowed until the next file. */
typedef struct {
    void *context;
    /* False if this is no folder of run files; in `err` why, if it is one that
     * cannot be read. What was read before is forgotten. */
    bool (*begin)(void *context, const char *path, Error *err);
    /* Reads one more file; false if there is none left. */
    bool (*next)(void *context);
    int (*done)(void *context);
    int (*total)(void *context);
    const CohortRun *(*runs)(void *context, int *count);
    const CohortStray *(*strays)(void *context, int *count);
    /* One of `runs`, played again, with all that its file says of it; NULL,
     * with the reason in `err`, if that can no longer be. The session is the
     * caller's. */
    Session *(*play)(void *context, int run, Played *played, Error *err);
    /* Writes what is wanted of them where documents are, and says where in
     * `err`, or why not; NULL: nothing can be written. */
    void (*write)(void *context, FolderPaper paper, const CohortWish *wish,
                  Language language, Error *err);
} FolderReader;

/* From now on folders can be shown. It is copied. */
void app_read_with(App *app, const FolderReader *reader);

/* Where the runs of one situation came, counted a few at a time. */
typedef struct {
    Arena *arena; /* of the counts; NULL before the first */
    const Procedure *procedure;
    int wanted; /* so many are to be counted */
    int next;   /* run of the reader */
    int lost;   /* files that are no longer what they were */
    bool counting;
    Traffic traffic;
    const Chart *chart; /* NULL before the first run, or if it is too large */
    int step;           /* that is looked at */
} Ways;

typedef struct {
    FolderReader reader;
    const char *path; /* of the folder that was read last, or NULL */
    bool reading;
    bool stopped; /* before the last file */
    CohortWish wish;
    int page;   /* of people, from 0 */
    int person; /* that is looked at: a run of theirs */
    Ways ways;
} FolderView;

/* People on one page: more would be slow to draw, and too much to see. */
enum { OVERVIEW_PEOPLE = 40 };

/* Begins to read, if this is a folder; false if it is not. */
bool overview_begin(App *app, const char *path, int64_t now_ms);

/* Reads or counts a few files, if there are any left. */
void overview_go_on(App *app);
bool overview_is_busy(const App *app);

/* The part of that for ways; see ways.c. */
void ways_go_on(App *app);
void ways_look_at(App *app, int step);
void ways_end(App *app);

/* The runs that are wanted, counted. */
Cohort overview_cohort(const App *app, Arena *arena);

/* Who is looked at; NULL if none of the runs that are wanted is theirs. */
const CohortPerson *overview_person(const App *app, const Cohort *cohort);

/* Where it stands among the runs of the reader. */
int overview_place(const App *app, const CohortRun *run);

/* The step plan at a place among those that were played under, from 0; NULL
 * past the last. */
const Procedure *overview_plan(const App *app, int place);

/* A run of each situation that was played, by title; in `arena`. */
const CohortRun *const *overview_situations(const App *app, Arena *arena,
                                            int *count);

#endif
