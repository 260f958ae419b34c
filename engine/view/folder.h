#ifndef VIEW_FOLDER_H
#define VIEW_FOLDER_H

#include "view/cohort.h"

/*
 * The overview of a folder of run files, on screen: it is read a few files at a
 * time, so that one sees how far it is and can stop it.
 */

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
} FolderReader;

/* From now on folders can be shown. It is copied. */
void app_read_with(App *app, const FolderReader *reader);

typedef struct {
    FolderReader reader;
    bool reading;
    bool stopped; /* before the last file */
    CohortWish wish;
    int page; /* of people, from 0 */
} FolderView;

/* People on one page: more would be slow to draw, and too much to see. */
enum { OVERVIEW_PEOPLE = 40 };

/* Begins to read, if this is a folder; false if it is not. */
bool overview_begin(App *app, const char *path);

/* Reads a few files, if there are any left. */
void overview_go_on(App *app);

/* The situation at a place among those that were played, from 0, by id. NULL
 * past the last. */
const CohortRun *overview_situation(const App *app, int place);

#endif
