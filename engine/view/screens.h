#ifndef VIEW_SCREENS_H
#define VIEW_SCREENS_H

#include "core/judge.h"
#include "core/review.h"
#include "core/shuffle.h"
#include "view/app.h"
#include "view/folder.h"
#include "view/making.h"
#include "view/room.h"
#include "view/strings.h"

/*
 * The screens, and what they know of the app. Each builds its nodes from the
 * app's state and changes nothing. Only app.c changes an App.
 */

/* A screen under another, and where the focus was. */
typedef struct {
    Screen screen;
    Action focus;
    int focus_at;
} Below;

/* The run that has ended, beside what could have happened. */
typedef struct {
    Arena *arena;
    Review review;
    bool known; /* or else `error` says why not */
    Error error;
    int turn;        /* the choice that is looked at */
    Session *moment; /* the run until then */
    Session *other;  /* the same choices under the other procedure, or NULL */
    Error other_error;
} Hindsight;

/* A run as the screens know it. */
typedef struct {
    int card;
    Mode mode;
    uint64_t seed; /* of the order of its choices */
    Session *session;
    bool rewound;  /* something of the session was taken back */
    bool taken_in; /* the session came from a file, and is kept already */
    bool made;     /* it was begun where its scenario is written */
    Hindsight hindsight;
    Entry entries[REFLECTION_COUNT];
    Vote *votes;
    int vote_count;
} RunState;

/* The scenario that is being written. */
typedef struct {
    bool open;
    Workbench bench;
    Draft draft;
    bool unsolved;      /* the draft was read, and is yet to be solved */
    Arena *arena;       /* of the chart */
    const Chart *chart; /* NULL if there is nothing, or too much, to draw */
    int step;           /* that is looked at */
    Session *moment;    /* the shortest run that stands there, or NULL */
    bool shows_best;
    RunsFrom runs_from;
    const Traffic *traffic; /* of those, if it is shown; else NULL */
    bool no_runs;           /* it was asked for, and there is none */
    bool plays;             /* the app's session was begun here */
    bool edits;             /* `place` is to be opened */
    Place place;
} Making;

struct App {
    Arena *arena;
    Catalogue catalogue;
    Settings settings;
    Keeper keeper;
    Host host;
    PlayerName player;
    const PlayerName *people; /* when last asked for; lent by the keeper */
    int people_count;
    bool names_new; /* SCREEN_NAME is about somebody new, not who plays */
    int procedure;  /* of the catalogue; -1: the scenario's own */
    Screen screen;
    Below below[SCREEN_COUNT]; /* the screens that this one lies over */
    int depth;
    /* What is about to begin. */
    int intro_card;
    const Scenario *intro; /* lent; NULL before the first */
    Mode wanted_mode;
    uint64_t next_seed;
    const Procedure *plan;   /* that is shown; lent with its scenario */
    const Scenario *example; /* the same */
    /* The run that was begun. */
    int card;
    Mode mode;
    uint64_t seed; /* of the order of its choices */
    Session *session;
    int attempt;   /* counts the runs that were begun */
    bool rewound;  /* something of the session was taken back */
    bool taken_in; /* the session came from a file, and is kept already */
    int64_t began; /* the session's zero, on the caller's clock */
    int64_t left;  /* when it was last put aside */
    int calling;   /* a contact, or -1 */
    int reading;   /* a document, or -1 */
    Action focus;  /* of the node that has it */
    int focus_at;  /* where that node stood */
    Error error;   /* of the last thing asked */
    bool asked_to_forget;
    bool asked_below; /* for what stands below the debrief, as the last thing */
    const char *report; /* that was written and not told yet; lent */
    bool quit;
    bool hushed; /* reading aloud was stopped, for now */
    Making making;
    Hindsight hindsight;        /* of the session, if it has ended */
    Entry entries[ENTRY_COUNT]; /* of the session */
    Result *results;
    int result_count;
    Room room;
    FolderView overview;
    bool looks;     /* at a run that was handed in, only to be looked at */
    RunState aside; /* meanwhile, the run that was played */
};

/* A screen being built. */
typedef struct {
    const App *app;
    Session *session; /* the run that its words are about, or NULL */
    View *view;
    Arena *arena; /* of the view */
    Language language;
    Host host;
    Error error; /* the first that building it met */
} Page;

void home_build(Page *page);
void intro_build(Page *page);
void history_build(Page *page);
void plan_build(Page *page);
void example_build(Page *page);
void play_build(Page *page);
void play_side_build(Page *page);
void reflect_build(Page *page);
void debrief_build(Page *page);
void settings_build(Page *page);
void people_build(Page *page);
void name_build(Page *page);
void own_build(Page *page);
void folder_build(Page *page);
void nearest_build(Page *page);
void compare_build(Page *page);
void help_build(Page *page);
void make_build(Page *page);
void make_side_build(Page *page);
void overview_build(Page *page);
void participant_build(Page *page);
void ways_build(Page *page);
void lesson_build(Page *page);
void room_build(Page *page);
void room_talk_build(Page *page);
void room_file_build(Page *page);
void room_trainer_build(Page *page, const Ballot *ballot);
void room_debrief_build(Page *page);

/* Builds the screen of that name. */
void screen_build(Page *page, Screen screen);

/* Shows a screen from its beginning, with nothing below it. */
void show_screen(App *app, Screen screen);

/* Where a run is played, and where it is looked back on. */
Screen run_screen(const App *app);
Screen run_debrief(const App *app);

/* May the step plan be looked at? Not while a test goes on, or is put aside. */
bool run_shows_plan(const App *app);

/* What nodes ask for, of a run; see run.c. */
typedef void ActFn(App *app, int argument, int64_t now_ms);
ActFn run_choose_card, run_choose_mode, run_choose_procedure, run_begin,
    run_resume, run_again, run_choose, run_call, run_hang_up, run_read,
    run_close, run_take_back, run_rewind, run_play_on, run_teach;

/* The same, of the overview; see folder.c. */
ActFn overview_open, overview_stop, overview_sort, overview_only_mode,
    overview_only_plan, overview_only_situation, overview_hide_names,
    overview_turn_page, overview_write_down;

/* And of a run in it; see handed_in.c. */
ActFn overview_show_participant, overview_look;

/* And of the ways that runs took; see ways.c. */
ActFn overview_show_ways, overview_press_step;

/* Back to the run that was played here, if there was one. */
void overview_stop_looking(App *app);

/* The same, of a group; see room.c. */
ActFn room_gather, room_divide, room_vote, room_vote_off, room_turn_to,
    room_show_votes, room_play_majority, room_decide, room_open;

/* The same, of who plays; see people.c. */
ActFn people_show, people_play_as, people_ask_name, people_keep_name,
    people_ask_folder, people_keep_folder;

/* What was typed, on one line and without the space around it. */
const char *line_typed(const App *app, EntryField field);

/* The folder of one's own; see own.c. */
ActFn own_ask, own_keep;

/* Has a folder that looks like one be it; false if it does not. */
bool own_takes(App *app, const char *path);

/* Where it stands in the catalogue; the first if it does not, -1 if there is
 * none. */
int find_procedure(const Catalogue *catalogue, const char *id);

/* And of screens that lie over another. A screen that is open below is gone
 * back to, so that none lies twice. */
ActFn open_over, go_back;

/* Fills in what was written, in the entries of a run. */
void run_reflect(Entry *entries, const Reflection *written);

/* The run, if it is played now, waits from here on. */
void run_leave(App *app, int64_t now_ms);

/* Makes `session` the run that is played. */
void run_play(App *app, Session *session, int64_t began);

/* Of the scenario that is being written; see making.c. */
ActFn make_show, make_press_step, make_play_from, make_show_best,
    make_show_traffic, make_save_test, make_edit;

/* Looks at a step. */
void make_look_at(App *app, int step);

/* The step that an arrow leads to from the one with the focus, which itself has
 * nothing beside it at times; -1 if no road leads up or down, or no map is
 * drawn in the view. */
int map_neighbour(const App *app, const View *view, int key);

void making_end(App *app);

/* Time since the run began, which never runs back. */
int64_t run_time(const App *app, int64_t now_ms);

/* Works the session out, which has just ended. */
void hindsight_begin(App *app);
void hindsight_end(App *app);
void hindsight_look(App *app, int turn);
void hindsight_compare(App *app);

/* Another procedure that the situation can be played under, or NULL. */
const char *hindsight_other_procedure(const App *app);

/* The node with the focus, in the view just built, or -1. */
int focus_node(const App *app, const View *view);

#endif
