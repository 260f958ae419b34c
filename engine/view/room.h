#ifndef VIEW_ROOM_H
#define VIEW_ROOM_H

#include "core/review.h"
#include "view/app.h"

/*
 * A session with a group before one screen: what there is to choose, and the
 * hands raised for it. Hands are counted by team, and never named; those raised
 * for a choice that is taken back are forgotten.
 */
typedef enum {
    ROOM_VOTE,
    ROOM_PEOPLE,      /* whom to call */
    ROOM_FILE,        /* the documents */
    ROOM_TALK,        /* a pause, to talk it over */
    ROOM_ASK_TRAINER, /* is the trainer's view to be shown, to all? */
    ROOM_TRAINER
} RoomPage;

enum { TEAMS_MAX = 4, PRESENT_MAX = 200, EVERY_TEAM = -1 };

typedef struct {
    int present;  /* people in the room; 0: not counted */
    int teams;    /* 0 counts as 1 */
    int team;     /* that votes, from 0 */
    bool shown;   /* the votes are */
    bool decides; /* the trainer chooses, without votes */
    RoomPage page;
    Vote *votes;
    int vote_count;
    Arena *arena;    /* of the outlook */
    Outlook outlook; /* for the trainer */
    Error error;     /* why there is none */
} Room;

/* What can be chosen now, in the order of its keys: choices, people to call,
 * and to call somebody at all. None if there is but one way on. */
typedef struct {
    const Action *options;
    int count;
} Ballot;

Ballot room_ballot(const App *app, Arena *arena, Error *err);

bool room_offers_calls(const App *app);

/* What hands were raised for at one time: `like` is one of its options. */
typedef struct {
    int move;
    Action like;
} Round;

/* That which goes on; its ballot is not empty. */
Round room_round(const App *app, const Ballot *ballot);

bool room_in_round(const App *app, Round round, const Vote *vote);

/* Hands of a team, or of EVERY_TEAM, for an option. */
int room_hands(const App *app, int move, Action option, int team);

/* Those of every team, for all options. */
int room_total(const App *app, Round round);

/* The option with the most hands of a team, or of EVERY_TEAM; its verb is
 * VERB_NONE if there is none, or more than one. */
Action room_winner(const App *app, Round round, int team);

/* How many teams raised a hand in the run: 1 if they did not vote in teams. */
int room_teams_voted(const App *app);

/* Forgets the votes on a move and all after it. */
void room_take_back(App *app, int move);

/* Takes over votes of before; they are copied. */
void room_set_votes(App *app, const Vote *votes, int count);

void room_free(App *app);

#endif
