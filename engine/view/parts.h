#ifndef VIEW_PARTS_H
#define VIEW_PARTS_H

#include "view/prose.h"

/*
 * The pieces that screens are made of. What returns a Node lends it until the
 * next is added; what returns an index opens a node, to be closed with
 * view_close.
 */

/* The texts of a screen: at most so wide, at 100 %. */
enum { STORY_WIDTH = 640, SPEECH_WIDTH = 720, MAIN_WIDTH = 760 };

Node *add_text(Page *page, TextStyle style, Colour colour, const char *text);
Node *add_heading(Page *page, int level, TextStyle style, const char *text);

/* As wide as its text, in the middle of the row it stands in. */
Node *add_label(Page *page, TextStyle style, Colour colour, const char *text);

/* A label over a group. */
void add_group_heading(Page *page, const char *text);

void add_pill(Page *page, Look look, Colour colour, const char *text);

/* Whom an avatar shows: a portrait, or the initials of `name`, which is read
 * aloud. The rest as in Node. */
typedef struct {
    const char *name;
    const char *picture;
    const char *mood;
} Likeness;
void add_avatar(Page *page, Likeness who, int size);

Node *add_button(Page *page, Look look, const char *text, Action action);

/* A box to type in, under its question, which must be shown above it. */
void add_textbox(Page *page, EntryField field, const char *question);

/* A card to press that holds others; `name` stands for all of them. */
int open_pressable(Page *page, Look look, Box box, Action action,
                   const char *name);

/* A step on a map: a box to see within a larger one to press. What stands in it
 * comes between the two calls. */
enum { MAP_CELL_HEIGHT = 44 };

typedef struct {
    int pressed, box;
} MapCell;

MapCell open_map_cell(Page *page, Look look, bool selected, Action action,
                      const char *name);
void close_map_cell(Page *page, MapCell cell);

int open_column(Page *page, int gap);

/* A column in the middle of the height of its row. */
int open_words(Page *page, int gap);
int open_row(Page *page, int gap);

/* The figure before what its key chooses. */
void add_number(Page *page, TextStyle style, int position, int size);

/* A hairline with air. */
void add_rule(Page *page);

/* The face of who is called: the person's, or that named as the contact. */
Likeness contact_likeness(const Page *page, const Contact *contact);

/* What a screen begins and ends with. */
int open_banner(Page *page);
int open_main(Page *page, int gap);
int open_side(Page *page);
int open_key_bar(Page *page);

/* One whose keys can be pressed, see add_key_button. */
int open_pressed_bar(Page *page);
void close_pressed_bar(Page *page, int bar);
void add_key(Page *page, const char *key, String does);

/* The same, to press as well: by `pressed`, and by `word` in text mode. */
void add_key_button(Page *page, const char *key, String does, String word,
                    int pressed, Action action);

/* With the key that opens help at its end. */
#define HELP_KEY "F1"
void close_key_bar(Page *page, int bar);

/* Something to press in the banner. */
Node *add_banner_link(Page *page, String text, String word, int key,
                      Action action);

/* What can be looked at beside a run: what was read, and the step plan. */
void add_run_links(Page *page);

/* The keys for that. */
void add_run_keys(Page *page);

/* What Esc leads to from a run: home, the map it was begun on, or the overview
 * it is looked at from. */
String way_out_string(const Page *page);

/* The button back, in the banner. */
void add_back(Page *page);

/* The banner of a screen that lies over another: back, and its own name. */
void add_over_banner(Page *page);

/* The button home, in the banner. */
void add_way_home(Page *page);

/* The button home and the title of the situation, in the banner. */
void add_situation(Page *page);

/* What there is of one's own, and what leads to another folder. */
void add_own(Page *page);

/* What the trainee wrote before the debrief, if anything; see reflect.c. */
void add_reflection(Page *page);

/* A road of a map with traffic: the more runs, the wider; one that nobody took
 * is a thin line. */
MapRoad traffic_road(const Traffic *traffic, const Road *road, Colour colour);

/* The failure of what was asked last, or met in building, if there is one. */
void add_failure(Page *page, const Error *error);

#endif
