#include <string.h>

#include "core/judge.h"
#include "core/lint_note.h"
#include "core/utf8.h"

/*
 * Players who do not read, and do too well all the same: a story that they can
 * solve tests nothing.
 */
enum { MOVES_MAX = 2000 };

/* Which of the open choices a player takes. */
typedef enum { FIRST, LAST, LONGEST, SHORTEST, HABITS } Habit;

static const Text habit_names[HABITS] = {
    { { "de eerste", "the first" } },
    { { "de laatste", "the last" } },
    { { "de langste", "the longest" } },
    { { "de kortste", "the shortest" } },
};

static int length_of(const Scenario *s, int choice)
{
    const char *text = text_in(s->choices[choice].text, LANGUAGE_NL);

    return utf8_count(text, strlen(text));
}

static bool is_preferred(const Scenario *s, Habit habit, int choice, int so_far)
{
    switch (habit) {
    case LAST:
        return true;
    case LONGEST:
        return length_of(s, choice) > length_of(s, so_far);
    case SHORTEST:
        return length_of(s, choice) < length_of(s, so_far);
    default:
        return false;
    }
}

/* The step's own choice that the habit takes; -1 if none is open. */
static int pick(const Scenario *s, const State *state, Habit habit)
{
    const Step *step = &s->steps[state->step];
    int picked = -1;

    for (int i = 0; i < step->choice_count; i++) {
        int choice = step->first_choice + i;

        if (state_is_open(s, state, choice, NULL) &&
            (picked < 0 || is_preferred(s, habit, choice, picked)))
            picked = choice;
    }
    return picked;
}

/* Says to everybody the first thing that can be said; adds up the norms that
 * this breaks. */
static int call_everybody(const Scenario *s, State *state)
{
    Outcome outcome;
    Error err = { 0 };
    int broken = 0;

    for (int k = 0; k < s->contact_count; k++)
        for (int i = 0; i < s->contacts[k].choice_count; i++) {
            const Choice *c = &s->choices[s->contacts[k].first_choice + i];

            if (!state_take(s, state, s->contacts[k].first_choice + i, &outcome,
                            &err))
                continue;
            for (int n = 0; n < c->remark_count; n++)
                broken += !c->remarks[n].kept;
            break;
        }
    return broken;
}

/* Does a run by habit, with calls in the end, lose nothing though something
 * fell due? */
static bool does_well(const Scenario *s, Habit habit)
{
    const Procedure *p = s->procedure;
    State state;
    Outcome outcome;
    Error err = { 0 };
    int due = 0, lost = 0;

    if (!state_begin(s, &state, &outcome, &err))
        return false;
    for (int moves = 0; s->steps[state.step].ending == ENDING_NONE; moves++) {
        int choice = pick(s, &state, habit);

        if (choice < 0 || moves == MOVES_MAX ||
            !state_take(s, &state, choice, &outcome, &err))
            return false;
    }
    call_everybody(s, &state);
    for (int i = 0; i < p->rule_count; i++) {
        Status status = rule_status(&p->rules[i], state.rules[i], true);

        due += status != STATUS_NOT_APPLICABLE;
        lost += status == STATUS_MISSED || status == STATUS_LATE;
    }
    return due > 0 && lost == 0;
}

/* One habit may happen to fit; two are no accident. */
static void note_habits(const Scenario *s, Diags *diags)
{
    bool well[HABITS];
    int count = 0;

    for (int i = 0; i < HABITS; i++)
        count += well[i] = does_well(s, (Habit)i);
    for (int i = 0; i < HABITS && count > 1; i++)
        if (well[i])
            lint_warn(diags, s, s->steps[s->start].line, MESSAGE_EASY_PLAYERS,
                      TEXTS(habit_names[i], WORD(s->procedure->id)));
}

void lint_players(const Scenario *scenario, Diags *diags)
{
    const Step *start = &scenario->steps[scenario->start];
    State state;
    Outcome outcome;
    Error err = { 0 };

    note_habits(scenario, diags);
    if (!state_begin(scenario, &state, &outcome, &err) ||
        !state_can_call(scenario, &state) || scenario->contact_count == 0)
        return;
    if (call_everybody(scenario, &state) == 0)
        lint_warn(diags, scenario, start->line, MESSAGE_EARLY_CALLS,
                  TEXTS(WORD(start->id)));
}
