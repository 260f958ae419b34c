#ifndef CLI_KEPT_INSIDE_H
#define CLI_KEPT_INSIDE_H

#include "cli/kept.h"
#include "store/runfile.h"

/* The inside of what is kept; for the files of that name only. */
struct Kept {
    Arena *arena;
    Cli *cli;
    Journal *journal; /* NULL: nothing can be kept */
    Error news;       /* to tell at the start */
    int attempt;      /* of the app, that the journal has begun */
    Event *line;      /* its moves, as far as the journal has them */
    int line_count;
    const char *written[REFLECTION_COUNT];
    RunFile taken_in;      /* the last, if any */
    const char *folder;    /* that was set for run files, or "" */
    const char *documents; /* or NULL */
    App *app;
    Catalogue *catalogue;
    Shelf *shelf;          /* that it is of; NULL if it never changes */
    const char *own;       /* the folder of the user's own, or NULL */
    const char *procedure; /* that can always be chosen, or NULL */
};

/* Tells the app who plays, with what they played before and what they left. */
void kept_tell_player(Kept *kept);

/* The part of that in the store. */
void kept_tell_before(Kept *kept);

/* What the app asks about people; see Keeper. */
const PlayerName *kept_people(void *context, int *count);
bool kept_play_as(void *context, const char *name, Error *err);
bool kept_name(void *context, const PlayerName *person, Error *err);
bool kept_forget(void *context, Error *err);

/* What was set under a word, and is no choice of a few; NULL if nothing was. */
const char *kept_chosen(const Kept *kept, const char *under, Arena *arena);

/* A path as people type it: from their home on, with or without a slash at the
 * end. */
const char *path_in_full(const char *path, Arena *arena);

/* What it asks about the folder of the user's own; the same. */
OwnFolder kept_own(void *context);
bool kept_keep_own(void *context, const char *path, Error *err);
bool kept_is_own(void *context, const char *path);

/* The folder that this person chose is the one in use. */
void kept_use_own(Kept *kept);

/* Learns which folder was set by who plays. */
void kept_recall_folder(Kept *kept);

/* What it asks about reports; the same. */
const char *kept_report(void *context, bool taken_in, Error *err);
const char *kept_folder(void *context);
bool kept_set_folder(void *context, const char *path, Error *err);
bool kept_hand_out(void *context, bool taken_in, Error *err);
bool kept_hand_out_all(void *context, Error *err);

#endif
