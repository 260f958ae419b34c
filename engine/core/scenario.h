#ifndef CORE_SCENARIO_H
#define CORE_SCENARIO_H

#include <stdint.h>

#include "core/error.h"
#include "core/procedure.h"

/*
 * A scenario under one procedure: constant once read.
 *
 * Everything is named by its index; -1 is none. All choices, those of steps
 * and those of contacts, stand in one array, so that a run is a list of
 * choices. Every way to go on is a choice: a step that only leads on has one
 * called "continue", an ending has one called "finish".
 */
enum {
    VARIABLES_MAX = 64,
    ONCE_MAX = 64,    /* choices that can be taken once */
    RAISES_MAX = 32,  /* names in one `does` or `happens` */
    CHOICES_MAX = 64, /* of one step or contact */
    STEPS_MAX = 10000,
    LEVEL_MAX = 5,
    CHOICES_TOTAL_MAX = 65536
};

typedef enum { VARIABLE_FLAG, VARIABLE_RANGE, VARIABLE_ONE_OF } VariableKind;

/* A flag is 0 or 1; a one-of is the index of its word. */
typedef struct {
    const char *id;
    VariableKind kind;
    int low, high, start;
    const char *const *words; /* of a one-of: high + 1 of them */
    int line;
} Variable;

typedef enum { TEST_IS, TEST_IS_NOT, TEST_AT_LEAST, TEST_AT_MOST } TestKind;

typedef struct {
    int variable;
    TestKind kind;
    int value;
} Test;

/* Holds if all of it holds; an empty one always does. */
typedef struct {
    const Test *tests;
    int test_count;
    EventSet needs;  /* all have happened in this run */
    EventSet unless; /* none has */
    int hook;        /* an author's function, or -1 */
    int line;
} Condition;

/* Sets a variable to `value`, or moves it by `value` within its bounds. */
typedef struct {
    int variable;
    bool by;
    int value;
} Assignment;

/* One piece of a text, shown when its condition holds. */
typedef struct {
    Condition when;
    Text text;
} Passage;

typedef struct {
    const Passage *passages;
    int count;
    bool first_only; /* only the first that holds is shown */
} Story;

/* An event or activity that takes place if its condition holds. */
typedef struct {
    int event;
    Condition when;
} Raise;

/* A remark outside the procedure that a choice brings. */
typedef struct {
    int norm;
    bool kept;
    Text why;
} Remark;

/* Where a choice leads if its condition holds. */
typedef struct {
    Condition when;
    int to;
    Story feedback;
} Way;

typedef enum {
    CHOICE_WRITTEN,  /* by the author */
    CHOICE_CONTINUE, /* the one button of a step that only leads on */
    CHOICE_FINISH    /* ends a run in an ending */
} ChoiceKind;

typedef struct Choice {
    const char *id;
    ChoiceKind kind;
    int step;    /* where it stands, or -1 */
    int contact; /* or who is called */
    Text text;
    Condition when;
    const Raise *raises; /* what it does, then what it makes happen */
    int raise_count;
    const Remark *remarks;
    int remark_count;
    const Assignment *sets;
    int set_count;
    int effect; /* an author's function, or -1 */
    int days;
    const Way *ways; /* none: stay, or return to the step */
    int way_count;
    Story feedback;
    int once; /* its bit in State.used, or -1 */
    int line;
} Choice;

typedef enum {
    ENDING_NONE,
    ENDING_SOLVED,
    ENDING_SETTLED,
    ENDING_RULED,
    ENDING_UNSETTLED,
    ENDING_LEFT
} Ending;

typedef struct {
    const char *id;
    Text title;
    int day; /* of the story, or 0 */
    int person;
    const char *mood;
    Story says;
    Story text;
    Text busy;     /* given: nobody can be called, and why; not in an ending */
    Text question; /* for a group to talk over, or not given */
    Ending ending;
    bool fixed_order;
    const Raise *raises; /* on entering */
    int raise_count;
    const int *shows; /* documents that are in the file from now on */
    int show_count;
    int first_choice, choice_count;
    int line;
} Step;

/* Someone who can always be called. */
typedef struct Contact {
    const char *id;
    Text title;
    Text role; /* a line under the title */
    int person;
    Story text;
    int first_choice, choice_count;
    int line;
} Contact;

typedef struct {
    const char *id;
    Text name;
    Text role;
    const char *portrait;
} Person;

typedef struct {
    const char *id;
    Text title;
    Text note; /* a line under the title */
    Text text;
} Document;

typedef struct {
    const char *from, *to;
} Rename;

/* A warning that the author means to stay, and why. */
typedef struct {
    int number; /* of the message */
    Text why;
} Accept;

typedef struct State State;

/*
 * Authors' functions. `test` asks a guard, `change` lets an effect work on
 * `state`, which it leaves as it was if it fails.
 */
typedef struct {
    void *context;
    bool (*test)(void *context, int hook, const State *state, bool *holds,
                 Error *err);
    bool (*change)(void *context, int hook, State *state, Error *err);
    void (*free)(void *context);
} Hooks;

/* One choice of a run played out for beginners, and why it was taken. */
typedef struct {
    const char *word; /* see session_replay */
    Text why;
} Shown;

typedef struct {
    Arena *arena;               /* owns all below */
    const Procedure *procedure; /* borrowed, outlives the scenario */
    Hooks hooks;
    const char *id;
    const char *file;
    int line;        /* where it begins */
    uint64_t digest; /* FNV-1a of the file, tells versions apart */
    Bytes source;    /* the file, byte for byte */
    Text title;
    Text summary;
    Text goal;
    int minutes;
    int level;                     /* 1, easy, to LEVEL_MAX; 0: not said */
    int complainant;               /* a person */
    int start;                     /* a step */
    const char *const *procedures; /* ids under which it may be played */
    int procedure_count;
    EventSet watched; /* events that some condition outside texts reads */
    int once_count;
    Variable *variables;
    int variable_count;
    Person *people;
    int person_count;
    Document *documents;
    int document_count;
    Step *steps;
    int step_count;
    Contact *contacts;
    int contact_count;
    Choice *choices;
    int choice_count;
    Rename *renames;
    int rename_count;
    Accept *accepts;
    int accept_count;
    Shown *example; /* a run from beginning to end, or none */
    int example_count;
} Scenario;

/* Frees the scenario with all it owns; scenario_free(NULL) does nothing. */
void scenario_free(Scenario *scenario);

/* Indexes by id, or -1. */
int scenario_step(const Scenario *scenario, const char *id);
int scenario_contact(const Scenario *scenario, const char *id);
int scenario_document(const Scenario *scenario, const char *id);

/* The choice called `id` among `count` from `first` on, or -1. */
int scenario_choice(const Scenario *scenario, int first, int count,
                    const char *id);

/* Has the author given a reason for this warning? */
bool scenario_accepts(const Scenario *scenario, int number);

/* "0 … 4", "true, false" or "open, half": what it can be, cut to fit; returns
 * `out`. */
char *variable_values(const Variable *variable, char *out, size_t size);

/* All events and activities that its steps and choices may bring about. */
EventSet scenario_raises(const Scenario *scenario);

/* "open", "solved", … for an ending; NULL past the last. */
const char *ending_name(Ending ending);

#endif
