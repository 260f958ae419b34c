#include "view/room.h"

#include "view/screens.h"

/* What a group is asked, the hands it raises, and what comes of them. */

static int moves_made(const App *app)
{
    int count;

    session_moves(app->session, &count);
    return count;
}

bool room_offers_calls(const App *app)
{
    const Scenario *s = session_scenario(app->session);

    return s->contact_count > 0 &&
           state_can_call(s, session_state(app->session));
}

/* The choices from `first` on that are written by the author and open. */
static Action *add_choices(const App *app, Arena *arena, int first, int last,
                           int *count, Error *err)
{
    const Scenario *s = session_scenario(app->session);
    Action *options = NULL;

    for (int i = first; i < last; i++)
        if (s->choices[i].kind == CHOICE_WRITTEN &&
            state_is_open(s, session_state(app->session), i, err))
            *ARENA_PUSH(arena, options, *count) = (Action){ VERB_CHOOSE, i };
    return options;
}

static Ballot people_ballot(const App *app, Arena *arena)
{
    Action *options = NULL;
    int count = 0;

    while (count < session_scenario(app->session)->contact_count) {
        int contact = count;

        *ARENA_PUSH(arena, options, count) = (Action){ VERB_CALL, contact };
    }
    return (Ballot){ options, count };
}

Ballot room_ballot(const App *app, Arena *arena, Error *err)
{
    const Scenario *s = session_scenario(app->session);
    const Step *step = &s->steps[session_state(app->session)->step];
    int first = step->first_choice, last = first + step->choice_count;
    int count = 0;

    if (app->room.page == ROOM_PEOPLE)
        return people_ballot(app, arena);
    if (app->calling >= 0) {
        first = s->contacts[app->calling].first_choice;
        last = first + s->contacts[app->calling].choice_count;
    }
    Action *options = add_choices(app, arena, first, last, &count, err);
    if (count && app->calling < 0 && room_offers_calls(app))
        *ARENA_PUSH(arena, options, count) = (Action){ VERB_ROOM, ROOM_PEOPLE };
    return (Ballot){ options, count };
}

/* Whom something is said to; whom to call is a question of its own. */
enum { SAID_TO_NOBODY = -1, WHOM_TO_CALL = -2 };

static int question_of(const App *app, Action option)
{
    switch (option.verb) {
    case VERB_CALL:
        return WHOM_TO_CALL;
    case VERB_CHOOSE:
        return session_scenario(app->session)->choices[option.argument].contact;
    default:
        return SAID_TO_NOBODY;
    }
}

static bool same_option(Action a, Action b)
{
    return a.verb == b.verb && a.argument == b.argument;
}

Round room_round(const App *app, const Ballot *ballot)
{
    return (Round){ moves_made(app), ballot->options[0] };
}

bool room_in_round(const App *app, Round round, const Vote *vote)
{
    return vote->move == round.move &&
           question_of(app, vote->option) == question_of(app, round.like);
}

int room_hands(const App *app, int move, Action option, int team)
{
    int hands = 0;

    for (int i = 0; i < app->room.vote_count; i++) {
        const Vote *v = &app->room.votes[i];

        if (v->move == move && same_option(v->option, option) &&
            (team == EVERY_TEAM || v->team == team))
            hands += v->count;
    }
    return hands;
}

int room_total(const App *app, Round round)
{
    int total = 0;

    for (int i = 0; i < app->room.vote_count; i++)
        if (room_in_round(app, round, &app->room.votes[i]))
            total += app->room.votes[i].count;
    return total;
}

Action room_winner(const App *app, Round round, int team)
{
    const Action nobody = { VERB_NONE, 0 };
    Action winner = nobody;
    int most = 0;

    for (int i = 0; i < app->room.vote_count; i++) {
        const Vote *v = &app->room.votes[i];

        if (!room_in_round(app, round, v) || same_option(v->option, winner))
            continue;
        int hands = room_hands(app, round.move, v->option, team);
        if (hands >= most)
            winner = hands > most ? v->option : nobody;
        most = hands > most ? hands : most;
    }
    return most ? winner : nobody;
}

int room_teams_voted(const App *app)
{
    int teams = 1;

    for (int i = 0; i < app->room.vote_count; i++)
        if (app->room.votes[i].team >= teams)
            teams = app->room.votes[i].team + 1;
    return teams;
}

void room_take_back(App *app, int move)
{
    Room *room = &app->room;
    int kept = 0;

    for (int i = 0; i < room->vote_count; i++)
        if (room->votes[i].move < move)
            room->votes[kept++] = room->votes[i];
    room->vote_count = kept;
}

static Vote *add_vote(App *app)
{
    return ARENA_PUSH(app->arena, app->room.votes, app->room.vote_count);
}

void room_set_votes(App *app, const Vote *votes, int count)
{
    room_take_back(app, 0);
    for (int i = 0; i < count; i++)
        *add_vote(app) = votes[i];
}

/* The votes of the team that votes now for an option, which may be new. */
static Vote *votes_for(App *app, Action option)
{
    Room *room = &app->room;
    int move = moves_made(app);

    for (int i = 0; i < room->vote_count; i++)
        if (room->votes[i].move == move && room->votes[i].team == room->team &&
            same_option(room->votes[i].option, option))
            return &room->votes[i];
    Vote *vote = add_vote(app);
    *vote = (Vote){ .move = move, .option = option, .team = room->team };
    return vote;
}

/* An option by its place on the ballot; its verb is VERB_NONE past the last. */
static Action option_at(const App *app, int place)
{
    Arena *arena = arena_new();
    Ballot ballot = room_ballot(app, arena, NULL);
    Action option =
        place < ballot.count ? ballot.options[place] : (Action){ VERB_NONE, 0 };

    arena_free(arena);
    return option;
}

static void raise_hands(App *app, int place, int by)
{
    Action option = option_at(app, place);

    if (option.verb == VERB_NONE)
        return;
    Vote *vote = votes_for(app, option);
    if (vote->count + by >= 0 && vote->count + by <= PRESENT_MAX)
        vote->count += by;
}

void room_vote(App *app, int place, int64_t now_ms)
{
    (void)now_ms;
    raise_hands(app, place, 1);
}

void room_vote_off(App *app, int place, int64_t now_ms)
{
    (void)now_ms;
    raise_hands(app, place, -1);
}

void room_gather(App *app, int more, int64_t now_ms)
{
    int present = app->room.present + more;

    (void)now_ms;
    app->room.present = present < 0             ? 0
                        : present > PRESENT_MAX ? PRESENT_MAX
                                                : present;
}

void room_divide(App *app, int teams, int64_t now_ms)
{
    (void)now_ms;
    app->room.teams = teams;
    app->room.team = 0;
}

void room_turn_to(App *app, int team, int64_t now_ms)
{
    (void)now_ms;
    app->room.team = team;
}

void room_show_votes(App *app, int shown, int64_t now_ms)
{
    (void)now_ms;
    app->room.shown = shown;
}

void room_decide(App *app, int decides, int64_t now_ms)
{
    (void)now_ms;
    app->room.decides = decides;
}

/* Nothing is played that nobody has seen. */
void room_play_majority(App *app, int argument, int64_t now_ms)
{
    Arena *arena = arena_new();
    Ballot ballot = room_ballot(app, arena, NULL);
    Action winner = { VERB_NONE, 0 };

    (void)argument;
    if (ballot.count)
        winner = room_winner(app, room_round(app, &ballot), EVERY_TEAM);
    arena_free(arena);
    if (!app->room.shown)
        app->room.shown = true;
    else if (winner.verb != VERB_NONE)
        app_do(app, winner, now_ms);
}

/* What each choice would cost is worked out when the trainer asks for it. */
static void look_ahead(App *app)
{
    Room *room = &app->room;

    arena_free(room->arena);
    room->arena = arena_new();
    room->error = (Error){ 0 };
    outlook_run(room->arena, app->session, &room->outlook, &room->error);
}

void room_open(App *app, int page, int64_t now_ms)
{
    Room *room = &app->room;

    (void)now_ms;
    if (page == ROOM_PEOPLE && !room_offers_calls(app))
        return;
    /* Never in one step. */
    if (page == ROOM_TRAINER && room->page != ROOM_ASK_TRAINER)
        return;
    room->page = (RoomPage)page;
    room->shown = room->shown && page != ROOM_PEOPLE;
    room->decides = room->decides && page != ROOM_PEOPLE;
    room->team = page == ROOM_PEOPLE ? 0 : room->team;
    app->focus = (Action){ VERB_NONE, 0 };
    if (page == ROOM_TRAINER)
        look_ahead(app);
}

void room_free(App *app)
{
    arena_free(app->room.arena);
}
