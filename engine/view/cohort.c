#include "view/cohort.h"

#include <stdlib.h>
#include <string.h>

/* The runs of one person stand together, those of one situation among them, in
 * the order of playing. */
static int by_person(const void *a, const void *b)
{
    const CohortRun *r = *(const CohortRun *const *)a;
    const CohortRun *s = *(const CohortRun *const *)b;
    bool numbered = r->registration[0] && s->registration[0];
    int order = (r->mode == MODE_ROOM) - (s->mode == MODE_ROOM);

    if (!order)
        order = (r->registration[0] == '\0') - (s->registration[0] == '\0');
    if (!order)
        order = numbered ? strcmp(r->registration, s->registration)
                         : strcmp(r->person, s->person);
    if (!order && r->mode == MODE_ROOM)
        order = strcmp(r->run, s->run);
    if (!order)
        order = strcmp(r->scenario, s->scenario);
    if (!order)
        order = (r->began > s->began) - (r->began < s->began);
    return order ? order : strcmp(r->run, s->run);
}

static bool same_person(const CohortRun *r, const CohortRun *s)
{
    if (r->mode == MODE_ROOM || s->mode == MODE_ROOM)
        return r == s;
    if (r->registration[0] || s->registration[0])
        return strcmp(r->registration, s->registration) == 0;
    return strcmp(r->person, s->person) == 0;
}

static void add_score(Score *sum, Score one)
{
    sum->due += one.due;
    sum->kept += one.kept;
    sum->late += one.late;
    sum->missed += one.missed;
}

static void add_rules(Score *sums, const CohortRun *run)
{
    for (int i = 0; i < run->procedure->rule_count; i++)
        add_score(&sums[i],
                  score_of(&(Verdict){ .status = run->statuses[i] }, 1));
}

typedef struct {
    const Procedure *procedure;
    int runs;
} Tally;

static bool is_of_wish(const CohortRun *run, const CohortWish *wish)
{
    return (!wish->scenario || strcmp(run->scenario, wish->scenario) == 0) &&
           (wish->mode < 0 || (int)run->mode == wish->mode);
}

/* The procedure that most of the runs were played under that are wanted; of
 * those the first by id. */
static const Procedure *most_played(const CohortRun *runs, int count,
                                    const CohortWish *wish, Arena *arena)
{
    Tally *tallies = NULL;
    const Tally *most = NULL;
    int known = 0;

    for (int i = 0; i < count; i++) {
        int t = 0;

        if (!is_of_wish(&runs[i], wish))
            continue;
        while (t < known &&
               strcmp(tallies[t].procedure->id, runs[i].procedure->id) != 0)
            t++;
        if (t == known)
            ARENA_PUSH(arena, tallies, known)->procedure = runs[i].procedure;
        tallies[t].runs++;
    }
    for (int t = 0; t < known; t++)
        if (!most || tallies[t].runs > most->runs ||
            (tallies[t].runs == most->runs &&
             strcmp(tallies[t].procedure->id, most->procedure->id) < 0))
            most = &tallies[t];
    return most ? most->procedure : NULL;
}

static const Procedure *procedure_called(const CohortRun *runs, int count,
                                         const char *id)
{
    for (int i = 0; i < count; i++)
        if (strcmp(runs[i].procedure->id, id) == 0)
            return runs[i].procedure;
    return NULL;
}

bool cohort_wants(const CohortWish *wish, const Procedure *procedure,
                  const CohortRun *run)
{
    return strcmp(run->procedure->id, procedure->id) == 0 &&
           is_of_wish(run, wish);
}

/* Better: more of what was due was kept, a late one counting for half. */
static bool is_better(Score a, Score b)
{
    return score_scaled(a) > score_scaled(b);
}

/* Adds the runs of one situation, which stand in the order of playing. */
static int add_situation(CohortPerson *person, const CohortRun *const *runs,
                         int count)
{
    Score best = runs[0]->score;
    int n = 0;

    for (; n < count && same_person(runs[n], runs[0]) &&
           strcmp(runs[n]->scenario, runs[0]->scenario) == 0;
         n++) {
        best = is_better(runs[n]->score, best) ? runs[n]->score : best;
        add_rules(person->rules, runs[n]);
        person->runs++;
        person->last =
            runs[n]->began > person->last ? runs[n]->began : person->last;
        person->active_ms += runs[n]->active_ms;
        person->began =
            runs[n]->began < person->began ? runs[n]->began : person->began;
    }
    person->situations++;
    add_score(&person->first, runs[0]->score);
    add_score(&person->best, best);
    return n;
}

/* Adds the person whose runs come first; returns how many those are. */
static int add_person(Cohort *cohort, const CohortRun *const *runs, int count,
                      Arena *arena)
{
    CohortPerson *person = ARENA_PUSH(arena, cohort->people, cohort->count);
    int n = 0;

    *person = (CohortPerson){ .label = runs[0]->person,
                              .registration = runs[0]->registration,
                              .played = runs,
                              .group = runs[0]->mode == MODE_ROOM,
                              .began = runs[0]->began,
                              .last = runs[0]->began };
    while (n < count && same_person(runs[n], runs[0]))
        n += add_situation(person, runs + n, count - n);
    return n;
}

static uint64_t hash_of(const CohortPerson *person)
{
    const char *parts[] = { person->registration, person->label };
    uint64_t hash = UINT64_C(14695981039346656037);

    for (int i = 0; i < 2; i++)
        for (const char *c = parts[i]; *c; c++)
            hash = (hash ^ (unsigned char)*c) * UINT64_C(1099511628211);
    return hash;
}

static int by_hash(const void *a, const void *b)
{
    const CohortPerson *p = a, *q = b;
    uint64_t x = hash_of(p), y = hash_of(q);

    return x != y ? (x > y) - (x < y)
                  : (p->began > q->began) - (p->began < q->began);
}

/* Numbers that say nothing: neither of names nor of results. */
static void name_people(Cohort *cohort, const CohortWish *wish,
                        Language language, Arena *arena)
{
    int groups = 0, people = 0;

    if (cohort->count)
        qsort(cohort->people, (size_t)cohort->count, sizeof *cohort->people,
              by_hash);
    for (int i = 0; i < cohort->count; i++) {
        CohortPerson *p = &cohort->people[i];
        int place = p->group ? ++groups : ++people;

        if (p->group)
            p->label = string_fill(arena, STRING_COHORT_GROUP, language,
                                   ARGS(string_number(arena, place)));
        else if (wish->pseudonyms)
            p->label = string_fill(arena, STRING_COHORT_PERSON, language,
                                   ARGS(string_number(arena, place)));
        else if (!p->label[0])
            p->label = string_in(STRING_COHORT_NAMELESS, language);
        if (wish->pseudonyms)
            p->registration = "";
    }
}

/* "Deelnemer 9" before "Deelnemer 10". */
static int by_label(const CohortPerson *p, const CohortPerson *q)
{
    size_t a = strlen(p->label), b = strlen(q->label);
    size_t digits = strcspn(p->label, "0123456789");
    bool numbered =
        p->label[digits] && strncmp(p->label, q->label, digits) == 0;

    return numbered && a != b ? (a > b) - (a < b) : strcmp(p->label, q->label);
}

static int by_name(const void *a, const void *b)
{
    int order = by_label(a, b);

    return order ? order : by_hash(a, b);
}

static int by_began(const void *a, const void *b)
{
    const CohortPerson *p = a, *q = b;
    int order = (p->began > q->began) - (p->began < q->began);

    return order ? order : by_name(a, b);
}

static int by_time(const void *a, const void *b)
{
    const CohortPerson *p = a, *q = b;
    int order = (p->active_ms < q->active_ms) - (p->active_ms > q->active_ms);

    return order ? order : by_name(a, b);
}

static void sort_people(Cohort *cohort, CohortSort sort)
{
    static int (*const orders[SORT_COUNT])(const void *, const void *) = {
        [SORT_NAME] = by_name,
        [SORT_BEGAN] = by_began,
        [SORT_TIME] = by_time,
    };

    if (cohort->count)
        qsort(cohort->people, (size_t)cohort->count, sizeof *cohort->people,
              orders[sort]);
}

Cohort cohort_of(const CohortRun *runs, int count, const CohortWish *wish,
                 Language language, Arena *arena)
{
    Cohort cohort = { .procedure =
                          wish->procedure
                              ? procedure_called(runs, count, wish->procedure)
                              : most_played(runs, count, wish, arena) };
    const CohortRun **wanted =
        arena_alloc(arena, ((size_t)count + 1) * sizeof *wanted);

    for (int i = 0; i < count && cohort.procedure; i++)
        if (cohort_wants(wish, cohort.procedure, &runs[i]))
            wanted[cohort.runs++] = &runs[i];
    if (cohort.runs)
        qsort(wanted, (size_t)cohort.runs, sizeof *wanted, by_person);
    for (int i = 0; i < cohort.runs;)
        i += add_person(&cohort, wanted + i, cohort.runs - i, arena);
    for (int i = 0; i < cohort.runs; i++) {
        add_rules(cohort.rules, wanted[i]);
        cohort.active_ms += wanted[i]->active_ms;
    }
    name_people(&cohort, wish, language, arena);
    sort_people(&cohort, wish->sort);
    return cohort;
}

String cohort_stray_said(StrayKind kind)
{
    static const String words[STRAY_COUNT] = {
        [STRAY_DAMAGED] = STRING_COHORT_DAMAGED,
        [STRAY_TAMPERED] = STRING_COHORT_TAMPERED,
        [STRAY_DUPLICATE] = STRING_COHORT_DUPLICATE,
        [STRAY_UNKNOWN] = STRING_COHORT_UNKNOWN,
        [STRAY_UNFINISHED] = STRING_COHORT_UNFINISHED,
    };

    return words[kind];
}

int cohort_percent_missed(Score score)
{
    return score.due ? (200 * (score.late + score.missed) + score.due) /
                           (2 * score.due)
                     : -1;
}
