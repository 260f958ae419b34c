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

/* A run as it is played. */
typedef struct {
    const Scenario *scenario;
    State state;
    int choices[MOVES_MAX];
    int count;
    int norms_broken;
} Play;

static bool begin(Play *p, const Scenario *scenario)
{
    Outcome outcome;

    *p = (Play){ .scenario = scenario };
    return state_begin(scenario, &p->state, &outcome, NULL);
}

/* False if the choice is not open, or the run goes on and on. */
static bool take(Play *p, int choice)
{
    const Choice *c = &p->scenario->choices[choice];
    Outcome outcome;

    if (p->count == MOVES_MAX ||
        !state_take(p->scenario, &p->state, choice, &outcome, NULL))
        return false;
    p->choices[p->count++] = choice;
    for (int i = 0; i < c->remark_count; i++)
        p->norms_broken += !c->remarks[i].kept;
    return true;
}

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
static int pick(const Play *p, Habit habit)
{
    const Scenario *s = p->scenario;
    const Step *step = &s->steps[p->state.step];
    int picked = -1;

    for (int i = 0; i < step->choice_count; i++) {
        int choice = step->first_choice + i;

        if (state_is_open(s, &p->state, choice, NULL) &&
            (picked < 0 || is_preferred(s, habit, choice, picked)))
            picked = choice;
    }
    return picked;
}

/* Says to everybody the first thing that can be said. */
static void call_everybody(Play *p)
{
    const Scenario *s = p->scenario;

    for (int i = 0; i < s->contact_count; i++) {
        int choice = s->contacts[i].first_choice;
        int end = choice + s->contacts[i].choice_count;

        while (choice < end && !take(p, choice))
            choice++;
    }
}

static bool has_ended(const Play *p)
{
    return p->scenario->steps[p->state.step].ending != ENDING_NONE;
}

/* Is nothing lost, though something fell due? */
static bool is_perfect(const Play *p)
{
    const Procedure *procedure = p->scenario->procedure;
    int due = 0, lost = 0;

    for (int i = 0; i < procedure->rule_count; i++) {
        Status status =
            rule_status(&procedure->rules[i], p->state.rules[i], true);

        due += status != STATUS_NOT_APPLICABLE;
        lost += status == STATUS_MISSED || status == STATUS_LATE;
    }
    return due > 0 && lost == 0;
}

/* A run by habit, with calls in the end only. Does it go well? */
static bool does_well(Play *p, const Scenario *scenario, Habit habit)
{
    if (!begin(p, scenario))
        return false;
    while (!has_ended(p)) {
        int choice = pick(p, habit);

        if (choice < 0 || !take(p, choice))
            return false;
    }
    call_everybody(p);
    return is_perfect(p) && take(p, pick(p, habit)); /* "finish" */
}

static void show(Diags *diags, Diag *diag, Play *p)
{
    const Path path = { p->choices, p->count };

    lint_show(diags, diag, p->scenario, &path);
}

/* One habit may happen to fit; two are no accident. */
static void note_habits(const Scenario *s, Diags *diags)
{
    Play plays[HABITS];
    bool well[HABITS];
    int line = s->steps[s->start].line, count = 0;

    for (int i = 0; i < HABITS; i++)
        count += well[i] = does_well(&plays[i], s, (Habit)i);
    for (int i = 0; i < HABITS && count > 1; i++)
        if (well[i])
            show(diags,
                 lint_warn(diags, s, line, MESSAGE_EASY_PLAYERS,
                           TEXTS(habit_names[i], WORD(s->procedure->id))),
                 &plays[i]);
}

void lint_players(const Scenario *scenario, Diags *diags)
{
    const Step *start = &scenario->steps[scenario->start];
    Play early;

    note_habits(scenario, diags);
    if (!begin(&early, scenario))
        return;
    call_everybody(&early);
    if (early.count > 0 && early.norms_broken == 0)
        show(diags,
             lint_warn(diags, scenario, start->line, MESSAGE_EARLY_CALLS,
                       TEXTS(WORD(start->id))),
             &early);
}
