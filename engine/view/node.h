#ifndef VIEW_NODE_H
#define VIEW_NODE_H

#include <stdbool.h>
#include <stdint.h>

#include "core/arena.h"
#include "view/chart.h"
#include "view/entry.h"
#include "view/theme.h"

/*
 * A screen is a flat list of nodes, in reading order, which is also the tab
 * order. Painting, text mode, reading aloud and tests all use this one list.
 *
 * A node may hold others: those that follow it, up to its `end`. Screens build
 * the list with the functions below; view/layout.h gives it rectangles. The
 * list and its strings live in the arena of the frame they were built in.
 */

/* After WAI-ARIA 1.2. */
typedef enum {
    ROLE_NONE, /* only arranges what it holds */
    ROLE_BANNER,
    ROLE_MAIN,
    ROLE_COMPLEMENTARY,
    ROLE_CONTENTINFO,
    ROLE_HEADING,
    ROLE_PARAGRAPH,
    ROLE_BLOCKQUOTE, /* what somebody says */
    ROLE_BUTTON,
    ROLE_RADIOGROUP,
    ROLE_RADIO,  /* one of a group; the selected one holds */
    ROLE_STATUS, /* what has just changed */
    ROLE_IMG,
    ROLE_LISTITEM,
    ROLE_SEPARATOR,
    ROLE_TEXTBOX, /* its name is the question, its text what was typed */
    ROLE_LOG      /* what is read aloud, as text: see said_show */
} Role;

/* What pressing a node asks of the app; see app_do. */
typedef enum {
    VERB_NONE,
    VERB_HOME,
    VERB_PLAY,      /* argument: card of the catalogue */
    VERB_MODE,      /* argument: Mode of the run to begin */
    VERB_PROCEDURE, /* play under this one of the catalogue's procedures */
    VERB_BEGIN,
    VERB_PLAN,    /* show this one of the catalogue's procedures */
    VERB_EXAMPLE, /* show the example of a card of the catalogue */
    VERB_CHOOSE,  /* a choice of the scenario */
    VERB_CALL,    /* a contact */
    VERB_HANG_UP,
    VERB_READ, /* a document */
    VERB_CLOSE,
    VERB_BACK_ONE, /* take the last choice back */
    VERB_REWIND,   /* take back a move of the run and all after it */
    VERB_AGAIN,    /* play the same situation again */
    VERB_QUIT,
    VERB_RESUME, /* go on with the run that was left */
    VERB_OPEN,   /* a Screen, over this one */
    VERB_BACK,   /* to the screen below */
    VERB_SET,    /* see setting_action */
    VERB_FORGET, /* what is kept: see Forget */
    VERB_PEOPLE, /* who plays */
    VERB_PERSON, /* this one of them plays now */
    VERB_NAME,   /* to be typed in, of who plays (0) or somebody new (1) */
    VERB_KEEP_NAME,
    VERB_OWN, /* ask for the folder of one's own */
    VERB_KEEP_OWN,
    VERB_FOLDER,      /* for run files: to be typed in */
    VERB_KEEP_FOLDER, /* that, or that of documents (1) */
    VERB_TURN,        /* look back at a move of the run */
    VERB_PLAY_ON,     /* play on from before a move of the run */
    VERB_COMPARE,     /* judge the run under the other procedure */
    VERB_REPORT,      /* write down what it came to */
    VERB_WRITE,       /* in an EntryField */
    VERB_DEBRIEF,     /* of the run that has ended */
    VERB_VOICE,       /* start or stop reading aloud */
    VERB_MAKE,        /* to the map of the scenario that is being written */
    VERB_STEP, /* look at a step of it; play from there if it is looked at */
    VERB_PLAY_FROM, /* play from a step */
    VERB_BEST,      /* show the best run on the map, or no longer */
    /* Show where the runs came of this RunsFrom; RUNS_COUNT: of the next, or no
     * longer. */
    VERB_TRAFFIC,
    VERB_SAVE_TEST, /* the run that has ended, beside the scenario */
    VERB_EDIT,      /* a file, where a message is about, or see EDIT_STEP */
    /* A session with a group: see room.h. */
    VERB_GATHER,       /* so many more people are there */
    VERB_TEAMS,        /* vote in so many teams */
    VERB_TEACH,        /* begin with a card of the catalogue */
    VERB_VOTE,         /* a hand for an option of the ballot */
    VERB_VOTE_OFF,     /* one hand less */
    VERB_TEAM,         /* this team votes */
    VERB_SHOW_VOTES,   /* 1, or hide them: 0 */
    VERB_MAJORITY,     /* do what most hands are for */
    VERB_DECIDE,       /* 1: the trainer chooses; 0: by vote */
    VERB_ROOM,         /* a RoomPage */
    VERB_HAND_OUT,     /* write the run as a file */
    VERB_HAND_OUT_ALL, /* all runs of who plays */
    /* The overview of a folder. */
    VERB_OVERVIEW,
    VERB_STOP_READING,
    VERB_SORT,           /* by a CohortSort */
    VERB_ONLY_MODE,      /* runs in this Mode; -1: in any */
    VERB_ONLY_PLAN,      /* see overview_plan */
    VERB_ONLY_SITUATION, /* see overview_situations; -1: any */
    VERB_HIDE_NAMES,     /* 1, or show them: 0 */
    VERB_TURN_PAGE,      /* to this page of people */
    VERB_PAPER,          /* write a FolderPaper */
    VERB_PARTICIPANT,    /* the runs of the person that played this one */
    VERB_LOOK,           /* at the debrief of a run */
    VERB_WAYS,           /* the ways that were taken */
    VERB_WAY_STEP        /* look at a step on their map */
} Verb;

/* Of VERB_EDIT: a number of a message, or EDIT_STEP and that of a step. */
enum { EDIT_STEP = 1 << 20 };

/* Of VERB_FORGET: first it is asked for, and then confirmed or not. */
typedef enum { FORGET_NOT, FORGET_ASKED, FORGET_SURE } Forget;

typedef struct {
    Verb verb;
    int argument;
} Action;

typedef struct {
    int x, y, w, h;
} Rect;

/* How a node arranges what it holds, and how wide it is. In units of 1/1 at
 * text size 100 %; layout scales them. */
typedef enum {
    ARRANGE_COLUMN, /* one below the other, all as wide as the node */
    ARRANGE_ROW,    /* side by side */
    ARRANGE_GRID,   /* rows of equally wide cells */
    ARRANGE_FLOW,   /* side by side as wide as they are, on as needed */
    ARRANGE_MAP     /* in the layers of its map, if there is the width for it;
                       else as a column */
} Arrange;

typedef enum {
    WIDTH_FILL, /* shares what is left */
    WIDTH_FIT,  /* as wide as its text or what it holds */
    WIDTH_FIXED /* `width` wide */
} Width;

typedef struct {
    Arrange arrange;
    Width sizing;
    int width;     /* of WIDTH_FIXED; of a grid's narrowest cell */
    int max_width; /* or 0 */
    int min_height;
    int gap;
    int pad_x, pad_y;
    bool center;  /* in a row: in the middle of its height */
    bool to_end;  /* text set to the right; in a row: pushed to the end */
    bool stretch; /* in a row or grid: as high as the row */
    bool grow;    /* in a column: takes the height that is left over */
    bool middle;  /* its text in the middle, across and down */
} Box;

/* A piece of the line of what could still be kept, a step at one choice. */
typedef struct {
    int of;            /* as many as there are */
    int before, after; /* in halves */
    bool last;
} Plot;

typedef struct {
    int x, y;
} Point;

/* A road of a map. It bends between its first two points, runs straight to the
 * third, and so on; the points are from layout, in pixels. */
typedef struct {
    Colour colour;
    int width; /* at 100 % */
    bool back; /* its first point is where it leads */
    Point *points;
    int count;
} MapRoad;

/* What joins the things that a node holds, which are the steps of the chart in
 * the order in which it lists them. */
typedef struct {
    const Chart *chart;
    MapRoad *roads; /* of the chart, in its order */
    bool drawn;     /* or there was no room, and they stand in a column */
} StepMap;

/* One line of a node's text, as laid out: the pieces of it that share a face.
 */
typedef struct {
    const char *text; /* not ended by NUL */
    int length;       /* in bytes */
    bool emphasis;
    int x, y, w; /* top left of the line box */
} Run;

/* A line of a text box, in bytes of its text; its newline is not in it. */
typedef struct {
    int start, end;
    int x, y; /* top left */
} TypedLine;

/* What a text box shows besides its text. The caret's line and the rectangles
 * are from layout, in pixels. */
typedef struct {
    int caret, anchor; /* the selection lies between them */
    int composed;      /* bytes before the caret that are not yet in */
    int goal;          /* see Entry */
    bool one_line;     /* Enter leaves it */
    TypedLine *lines;
    int line_count;
    Rect caret_at;
    CaretLine line;
    Rect *selected;
    int selected_count;
    Rect *underlined;
    int underlined_count;
} TextBox;

typedef struct {
    Role role;
    Look look;        /* how it is drawn */
    TextStyle style;  /* of its text */
    Colour colour;    /* of its text */
    const char *text; /* or NULL; *word* is emphasis */
    const char *name; /* read aloud instead of text, or NULL */
    int level;        /* of a heading */
    Action action;    /* of what can be pressed */
    int key;          /* that presses it ('1', 'c', see Key), or 0 */
    const char *id;   /* word that names it in text mode, or NULL */
    bool disabled;
    bool selected;
    Mark mark; /* drawn at its place, for ROLE_IMG */
    Plot plot; /* of LOOK_PLOT, LOOK_AXIS */
    /* id of the portrait shown in place of the initials of `name`, or NULL,
     * and how it looks: a word of the format, or NULL for calm */
    const char *picture, *mood;
    Box box;
    int end;      /* index past the last node it holds */
    bool scrolls; /* it is inside the part of the screen that scrolls */
    Rect rect;    /* from layout, in pixels */
    Run *runs;
    int run_count;
    TextStyle set_in; /* its style, or a smaller one if it had to be */
    int line;         /* height of a line of its text, in pixels */
    TextBox *textbox; /* of a text box, else NULL */
    StepMap *map;     /* of ARRANGE_MAP, else NULL */
} Node;

typedef struct {
    Arena *arena; /* of the frame */
    Node *nodes;
    int count;
    int focus; /* node with the keyboard focus, or -1 */
    /* the same as long as what is shown is, but for details */
    uint64_t page;
    Theme theme;
    Typeface typeface;
    int line_percent; /* of the height of a line */
    /* the part that scrolls, and how far, in pixels; set by layout */
    Rect port;
    int scroll;
    int content_height;
} View;

/* Adds a node, of interface text in the text colour. It is borrowed, and moves
 * when the next is added. */
Node *view_add(View *view, Role role);

/* Opens a node that holds those added until view_close; returns its index. */
int view_open(View *view, Role role, Look look, Box box);
void view_close(View *view, int opened);

/* Can be pressed now. */
bool node_is_active(const Node *node);

/* Changes when anything that is to be seen or read does. */
uint64_t view_hash(const View *view);

uint64_t text_hash(const char *text);

#endif
