#ifndef VIEW_APP_H
#define VIEW_APP_H

#include "core/judge.h"
#include "view/node.h"
#include "view/settings.h"
#include "view/strings.h"

/*
 * The program without its window: which screen is shown, and what input means.
 *
 * The app owns the session; scenarios are lent by the catalogue. It reads no
 * clock: every call that needs one is given the time in milliseconds from any
 * fixed start.
 */

/* One situation to choose from. */
typedef struct {
    const char *id;
    Text title;
    Text summary;
    int minutes;
    int level;                   /* 1, easy, and up; 0: not said */
    bool example;                /* has a run played out for beginners */
    const char *first, *last;    /* steps of the plan it touches, or NULL */
    const char *person;          /* name of the complainant, or NULL */
    const char *portrait, *mood; /* as in Node */
    const char *own; /* the path of one that did not come along, or NULL */
    bool broken;     /* cannot be played; the summary says why */
} Card;

/* Where the situations come from. Cards are borrowed for the app's life. */
typedef struct {
    void *context;
    const Card *cards;
    int count;
    /* NULL ends them: the procedures that can be chosen. */
    const char *const *procedures;
    int own; /* the last so many of these are the user's own */
    /*
     * The scenario of a card under a procedure, or under its own default if
     * `procedure` is NULL or not one of its own; lent for the app's life.
     */
    const Scenario *(*open)(void *context, int card, const char *procedure,
                            Error *err);
    /* One of `procedures`; NULL if it cannot be read. Lent as well. */
    const Procedure *(*procedure)(void *context, const char *id);
} Catalogue;

typedef enum {
    SCREEN_HOME,
    SCREEN_INTRO,
    SCREEN_PLAY,
    SCREEN_REFLECT, /* "Jij eerst": between the end of a run and its verdicts */
    SCREEN_DEBRIEF,
    SCREEN_HISTORY, /* all that was read and chosen */
    SCREEN_PLAN,    /* the step plan */
    SCREEN_EXAMPLE, /* a run played out and explained */
    SCREEN_SETTINGS,
    SCREEN_PEOPLE,  /* who plays, of all who do on this machine */
    SCREEN_NAME,    /* what they are called */
    SCREEN_OWN,     /* the folder of situations of one's own */
    SCREEN_FOLDER,  /* where their run files are written */
    SCREEN_NEAREST, /* the smallest change */
    SCREEN_COMPARE, /* the other procedure */
    SCREEN_MAKE,    /* the map of a scenario that is being written */
    SCREEN_HELP,
    SCREEN_LESSON,       /* what a session with a group begins with */
    SCREEN_ROOM,         /* play, for a group */
    SCREEN_ROOM_DEBRIEF, /* debrief, for a group */
    SCREEN_OVERVIEW,     /* of a folder of run files */
    SCREEN_PARTICIPANT,  /* the runs of one person in it */
    SCREEN_WAYS,         /* the ways that those of one situation took */
    SCREEN_COUNT
} Screen;

/* In practice choices can be taken back and the plan can be looked at; a test
 * shows what came of it in the end only; a group votes before one screen. */
typedef enum { MODE_PRACTICE, MODE_TEST, MODE_ROOM } Mode;

/* Hands that a group raised. */
typedef struct {
    int move;      /* of the run, that they were to decide */
    Action option; /* what they are for: see room_ballot */
    int team;      /* from 0 */
    int count;
} Vote;

/* What can be typed in: of a run, and of who plays, which is one line each. */
typedef enum {
    ENTRY_AIM,
    ENTRY_AGAIN,
    REFLECTION_COUNT,
    ENTRY_NAME = REFLECTION_COUNT,
    ENTRY_REGISTRATION,
    ENTRY_OWN,    /* a folder */
    ENTRY_FOLDER, /* for run files */
    ENTRY_COUNT
} EntryField;

/* Somebody who plays on this machine. */
typedef struct {
    const char *name;         /* "" if they did not say */
    const char *registration; /* their number in a register, or "" */
} PlayerName;

/* What the trainee wrote about the run before seeing any verdict; "" where
 * nothing. Borrowed until the app is asked to act or is typed in. */
typedef struct {
    const char *aim;   /* what they wanted to achieve */
    const char *again; /* what they would do again, and what not */
} Reflection;

/* A run as it stands. What was done since it was last told follows from its
 * moves; another attempt is another run, which may have moves of one before. */
typedef struct {
    int attempt; /* counts up */
    int card;
    Mode mode;
    uint64_t seed;          /* of the order of its choices */
    const Session *session; /* borrowed */
    int64_t at_ms;          /* since the run began */
    bool rewound;           /* something was taken back */
    Reflection reflection;
    const Vote *votes; /* of a group; borrowed */
    int vote_count;
} Played;

/* The folder of situations and step plans of one's own, and what is in it. */
typedef struct {
    const char *path; /* NULL: nobody knows where */
    int situations, procedures;
    int broken;           /* of both, with mistakes */
    const Text *mistakes; /* the first of each step plan that has some */
    int mistake_count;
} OwnFolder;

/*
 * What the app asks others to keep, so that it is there next time. Each may be
 * NULL. `err` gets what the trainee must be told; play goes on all the same.
 */
typedef struct {
    void *context;
    void (*settings)(void *context, const Settings *settings, Error *err);
    void (*run)(void *context, const Played *played, Error *err);
    /* The finished run of a file, which is kept too; NULL, with the reason in
     * `err`, if it cannot be believed. The session is the caller's. */
    Session *(*take_in)(void *context, const char *path, Played *played,
                        Error *err);
    /*
     * Writes the report of the run that has ended, or of the one that was taken
     * in last, where the trainee will find it. The path, lent for the app's
     * life; NULL, with the reason in `err`, if it cannot be written.
     */
    const char *(*report)(void *context, bool taken_in, Error *err);
    /* Who ever played here; lent for the app's life. */
    const PlayerName *(*people)(void *context, int *count);
    /* Goes on with who is called so, somebody new if nobody is: the app has
     * been told of them when it returns. */
    bool (*play_as)(void *context, const char *name, Error *err);
    /* Keeps another name and number for who plays. */
    bool (*name)(void *context, const PlayerName *person, Error *err);
    /* Deletes all that is kept of who plays; what comes is kept of nobody. */
    bool (*forget)(void *context, Error *err);
    /* The folder of one's own; lent until it is another. */
    OwnFolder (*own)(void *context);
    /* Has it be this one from now on, "" for the usual one: the app has been
     * told of what is there when it returns. */
    bool (*keep_own)(void *context, const char *path, Error *err);
    /* Does this folder look like one? */
    bool (*is_own)(void *context, const char *path);
    /* Where run files are written, for who plays. Borrowed until it is set. */
    const char *(*folder)(void *context);
    /* Another folder, or "" for that of documents again; false, with the
     * reason in `err`, if there is no such folder. */
    bool (*set_folder)(void *context, const char *path, Error *err);
    /* Writes the run that was ended last as a file, and says where in `err`;
     * false if that failed, with the reason there. */
    bool (*hand_out)(void *context, bool taken_in, Error *err);
    /* The same for all that were ended by who plays. */
    bool (*hand_out_all)(void *context, Error *err);
} Keeper;

/* What a finished run came to. */
typedef struct {
    int card;
    const Procedure *procedure; /* borrowed for the app's life */
    Score score;
    Status statuses[RULES_MAX]; /* of its rules */
} Result;

typedef struct App App;

App *app_new(const Catalogue *catalogue, const Settings *settings,
             const char *procedure);

/* Who plays from here on, and begins at home with nothing; copied. */
void app_set_player(App *app, const PlayerName *player);
void app_set_settings(App *app, const Settings *settings);

/* Other cards and procedures can be chosen from now on; home is shown next. */
void app_set_catalogue(App *app, const Catalogue *catalogue);

/* The next runs are in this mode. */
void app_set_mode(App *app, Mode mode);

/*
 * The next run shows choices in the order that follows from `seed` (see
 * core/shuffle.h), those after it from seeds that follow from that. Without
 * this, or with 0, they stand as written.
 */
void app_set_seed(App *app, uint64_t seed);

/* From now on what changes is kept by `keeper`, which is copied. */
void app_keep_with(App *app, const Keeper *keeper);

/*
 * The program is a page in a browser, and speaks of that: the folders that a
 * keeper knows are not the trainee's. After app_keep_with.
 */
void app_run_in_browser(App *app);

/* Something to tell on the screen that comes first. */
void app_tell(App *app, const Error *news);

/* What a run of before came to; they are given in the order of playing. */
void app_add_result(App *app, const Result *result);

/* A run of before, to go on with from home. The session becomes the app's. */
void app_put_aside(App *app, const Played *played, Session *session);

/*
 * A scenario is written at `bench`, which is copied: reads it, and shows its
 * map. Runs that are begun there are kept nowhere.
 */
struct Workbench; /* see making.h */
void app_make(App *app, const struct Workbench *bench);

/* The folders of that scenario, or NULL if none is written. Who watches them
 * calls app_reread when a file there may have changed. */
const char *const *app_watched(const App *app);

/*
 * Reads the scenario anew. The run that is played there goes on where it was,
 * or where it can still come. Returns whether anything was changed.
 */
bool app_reread(App *app);

/* Does what was put off so that the screen could be shown first: to be called
 * when app_due says that it is time. */
void app_go_on(App *app);

/* The file that is to be opened in an editor, and the line, 0 if it is not
 * known; NULL if there is none. To be asked for once; borrowed until the app is
 * asked to act. */
const char *app_wants_edited(App *app, int *line);

/* app_free(NULL) does nothing. */
void app_free(App *app);

/* Does what a node asks. A failure is shown on the next screen. */
void app_do(App *app, Action action, int64_t now_ms);

/*
 * Takes the choices that `words` names (see session_replay) in the run that is
 * being played, and shows what follows, also if it fails half-way.
 */
bool app_replay(App *app, const char *words, Error *err);

/*
 * A key that no node of the view claims: arrows, Tab, Enter, Esc and the
 * single keys named in the bar. Returns whether it meant anything.
 */
typedef enum {
    KEY_NEXT = 256,
    KEY_PREVIOUS,
    KEY_LEFT,
    KEY_RIGHT,
    KEY_UP,
    KEY_DOWN,
    KEY_ENTER,
    KEY_ESCAPE,
    KEY_HELP,
    KEY_WITH_SHIFT = 1 << 12 /* added to a digit */
} Key;
bool app_key(App *app, const View *view, int key, int64_t now_ms);

/* What asks for a value of a setting. */
Action setting_action(Setting setting, int value);

/*
 * What is typed in the text box with the focus, or NULL if none has it. Lent
 * for the app's life; who changes it builds the view anew. As long as there is
 * one, keys of one letter or digit do nothing.
 */
Entry *app_entry(App *app, const View *view);

Reflection app_reflection(const App *app);

/* The pointer presses the active node `node` of `view`. */
void app_press(App *app, const View *view, int node, int64_t now_ms);

/* The focus moves to `node` of `view`. */
void app_focus(App *app, const View *view, int node);

/* Builds the screen into `view`, whose arena is reset first. */
void app_build(const App *app, View *view);

/* A run file that was handed to the program, or a folder of them: shows what it
 * came to, or says why not. A folder of situations becomes that of one's own. A
 * run that is being played stays as it is. */
void app_take_in(App *app, const char *path, int64_t now_ms);

/* The path of a report that was just written, for what can show it; told once,
 * then NULL. Borrowed for the app's life. */
const char *app_report(App *app);

bool app_wants_to_quit(const App *app);
Screen app_screen(const App *app);
Language app_language(const App *app);

/* Borrowed for the app's life; follows what is set. */
const Settings *app_settings(const App *app);

/* In percent, in a window of this size: as set; on the screens for a group so
 * large that nothing is under 24 of 1,080 pixels. */
int app_text_percent(const App *app, int width, int height);

/* How the screen is to be read aloud now: as set, unless it was stopped. */
VoiceWay app_voice(const App *app);

/* The run that is being played or was just ended, or NULL. Borrowed. */
Session *app_session(const App *app);

/* Milliseconds until the app changes by itself; -1 for never. */
int app_due(const App *app, int64_t now_ms);

#endif
