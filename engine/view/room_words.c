#include "view/room_words.h"

#include "view/turn_words.h"

const char *option_text(Page *page, Action option)
{
    const Scenario *s = session_scenario(page->session);

    switch (option.verb) {
    case VERB_CHOOSE:
        return choice_text(page, &s->choices[option.argument]);
    case VERB_CALL:
        return joined(page, text_of(page, s->contacts[option.argument].title),
                      ", ", text_of(page, s->contacts[option.argument].role));
    default:
        return say(page, STRING_ROOM_CALL_FIRST);
    }
}

const char *hands_text(const Page *page, int hands)
{
    return hands == 1 ? say(page, STRING_ROOM_HANDS_1)
                      : say_with(page, STRING_ROOM_HANDS_MORE,
                                 ARGS(number(page, hands)));
}

const char *team_letter(const Page *page, int team)
{
    const char letter[] = { (char)('A' + team), '\0' };

    return arena_text(page->arena, letter, 1);
}

const char *team_name(const Page *page, int team)
{
    return say_with(page, STRING_ROOM_TEAM, ARGS(team_letter(page, team)));
}

const char *hands_by_team(Page *page, int move, Action option, int teams)
{
    const App *app = page->app;
    const char *all = "";

    if (teams < 2)
        return hands_text(page, room_hands(app, move, option, EVERY_TEAM));
    for (int team = 0; team < teams; team++)
        all = joined(page, all, ", ",
                     joined(page, team_name(page, team), " ",
                            number(page, room_hands(app, move, option, team))));
    return all;
}

static const char *cost_text(Page *page, int halves)
{
    switch (halves) {
    case 1:
        return say(page, STRING_ROOM_COST_HALF);
    case 2:
        return say(page, STRING_ROOM_COST_1);
    default:
        return say_with(page, STRING_ROOM_COST_MORE,
                        ARGS(halves_text(page, halves)));
    }
}

/* "Stap 1a, Stap 2.1" */
static const char *labels_of(Page *page, uint64_t rules)
{
    const Procedure *p = session_scenario(page->session)->procedure;
    const char *labels = "";

    for (int i = 0; i < p->rule_count; i++)
        if (rules >> i & 1)
            labels =
                joined(page, labels, ", ", text_of(page, p->rules[i].label));
    return labels;
}

/* Of several things to say to somebody, the best is what the call can bring. */
static const Prospect *prospect_of(const Page *page, Action option)
{
    const Outlook *outlook = &page->app->room.outlook;
    const Scenario *s = session_scenario(page->session);
    const Prospect *best = NULL;

    for (int i = 0; i < outlook->count; i++) {
        const Prospect *p = &outlook->prospects[i];
        int contact = s->choices[p->choice].contact;
        bool of_it = option.verb == VERB_CHOOSE ? p->choice == option.argument
                     : option.verb == VERB_CALL ? contact == option.argument
                                                : contact >= 0;

        if (of_it && (!best || p->loss < best->loss))
            best = p;
    }
    return best;
}

const char *prospect_said(Page *page, Action option)
{
    const Prospect *p = prospect_of(page, option);

    if (!p || p->loss == 0)
        return say(page, STRING_ROOM_COSTS_NOTHING);
    const char *cost =
        say_with(page, STRING_ROOM_COSTS, ARGS(cost_text(page, p->loss)));
    return p->shut ? say_with(page, STRING_ROOM_SHUTS,
                              ARGS(cost, labels_of(page, p->shut)))
                   : cost;
}

const char *room_summary(Page *page, Score score)
{
    if (!score.due)
        return say(page, STRING_ROOM_NOTHING_DUE);
    if (!score.kept)
        return say_with(page, STRING_ROOM_NONE, ARGS(number(page, score.due)));
    if (score.kept == score.due)
        return say(page, STRING_ROOM_DONE);
    return say_with(page, STRING_ROOM_SOME,
                    ARGS(number(page, score.kept), number(page, score.due)));
}

bool round_is_split(const App *app, Round round)
{
    Action winner = room_winner(app, round, EVERY_TEAM);
    int most = winner.verb == VERB_NONE
                   ? 0
                   : room_hands(app, round.move, winner, EVERY_TEAM);

    return 3 * most < 2 * room_total(app, round);
}

bool teams_differ(const App *app, Round round)
{
    Action first = { VERB_NONE, 0 };

    for (int team = 0; team < room_teams_voted(app); team++) {
        Action wants = room_winner(app, round, team);

        if (wants.verb == VERB_NONE)
            continue;
        if (first.verb != VERB_NONE &&
            (wants.verb != first.verb || wants.argument != first.argument))
            return true;
        first = wants;
    }
    return false;
}
