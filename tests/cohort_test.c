#include "tests/crowd.h"
#include "tests/kept.h"

#include <stdlib.h>

#include "cli/intake.h"
#include "core/file.h"
#include "report/cohort_out.h"
#include "tests/setting.h"
#include "view/findings.h"

/*
 * A folder of run files, taken in by the program, beside a plain count of what
 * was played. COHORT_FILES says how many.
 */
typedef struct {
    Kept kept;
    Arena *arena;
    Library *library;
    Cli cli;
    Crowd crowd;
    int spoiled;
    Intake *intake;
} Folder;

static void begin(Folder *f)
{
    Error err = { 0 };
    int files = setting("COHORT_FILES", 600);

    *f = (Folder){ .arena = arena_new(),
                   .library = library_new(SCENARIOS, &err),
                   .spoiled = files / 40 };
    f->cli = (Cli){ .language = LANGUAGE_NL, .library = f->library };
    kept_begin(&f->kept, "Iris");
    f->crowd =
        crowd_play(f->library, f->kept.folder, files, f->spoiled, f->arena);
    f->intake = intake_new(&f->cli, f->kept.folder, &err);
    assert_non_null(f->intake);
    while (intake_next(f->intake))
        ;
}

static void end(Folder *f)
{
    intake_free(f->intake);
    kept_end(&f->kept);
    library_free(f->library);
    arena_free(f->arena);
}

/* Does it count? Of a run that is there twice, one file does. */
static bool counts(const CrowdRun *run)
{
    return run->fate == CROWD_SOUND || run->fate == CROWD_TWICE;
}

static const char *procedure_of(const Folder *f, const CrowdRun *run)
{
    Diags *diags = diags_new();
    const Scenario *s = library_scenario(
        f->library, library_scenario_name(f->library, run->scenario), NULL,
        diags, NULL);

    diags_free(diags);
    return s->procedures[run->procedure];
}

static void every_file_is_counted_or_listed(void **state)
{
    const StrayKind kinds[] = { STRAY_DAMAGED, STRAY_TAMPERED,
                                STRAY_DUPLICATE };
    int sound = 0, strays, runs;
    Folder f;

    (void)state;
    begin(&f);
    for (int i = 0; i < f.crowd.count; i++)
        sound += counts(&f.crowd.runs[i]);
    intake_runs(f.intake, &runs);
    check_int(runs, sound, "runs that count");
    const CohortStray *list = intake_strays(f.intake, &strays);
    check_int(strays, 3 * f.spoiled, "files that do not");
    for (size_t k = 0; k < COUNT_OF(kinds); k++) {
        int found = 0;

        for (int i = 0; i < strays; i++)
            found += list[i].kind == kinds[k];
        check_int(found, f.spoiled, "files of kind %zu", k);
    }
    check_int(intake_done(f.intake), intake_total(f.intake), "files read");
    end(&f);
}

/* What the plain count says of one person, under one step plan. */
typedef struct {
    int runs, due[CROWD_RULES_MAX], kept[CROWD_RULES_MAX],
        late[CROWD_RULES_MAX], missed[CROWD_RULES_MAX];
} Count;

static Count count_plainly(const Folder *f, int person, const char *procedure,
                           int scenario)
{
    Count c = { 0 };

    for (int i = 0; i < f->crowd.count; i++) {
        const CrowdRun *run = &f->crowd.runs[i];

        if (!counts(run) || (person >= 0 && run->person != person) ||
            (scenario >= 0 && run->scenario != scenario) ||
            strcmp(procedure_of(f, run), procedure) != 0)
            continue;
        c.runs++;
        for (int r = 0; r < run->rules; r++) {
            c.due[r] += run->statuses[r] != STATUS_NOT_APPLICABLE;
            c.kept[r] += run->statuses[r] == STATUS_KEPT;
            c.late[r] += run->statuses[r] == STATUS_LATE;
            c.missed[r] += run->statuses[r] == STATUS_MISSED;
        }
    }
    return c;
}

static void check_scores(const Score *rules, int count, const Count *plain,
                         const char *who)
{
    for (int r = 0; r < count; r++) {
        check_int(rules[r].due, plain->due[r], "%s, rule %d due", who, r);
        check_int(rules[r].kept, plain->kept[r], "%s, rule %d kept", who, r);
        check_int(rules[r].late, plain->late[r], "%s, rule %d late", who, r);
        check_int(rules[r].missed, plain->missed[r], "%s, %d missed", who, r);
    }
}

/* Who is called so: "Zoë 12", "=Zoë 14". */
static int person_called(const char *label)
{
    return atoi(strrchr(label, ' ') + 1);
}

static void check_cohort(const Folder *f, const char *procedure, int scenario)
{
    int count, people = 0;
    const CohortRun *runs = intake_runs(f->intake, &count);
    const CohortWish wish = {
        .procedure = procedure,
        .scenario =
            scenario < 0 ? NULL : library_scenario_name(f->library, scenario),
        .mode = -1
    };
    Cohort cohort = cohort_of(runs, count, &wish, LANGUAGE_NL, f->arena);
    Count all = count_plainly(f, -1, procedure, scenario);

    check_int(cohort.runs, all.runs, "runs under %s", procedure);
    if (all.runs)
        check_scores(cohort.rules, cohort.procedure->rule_count, &all, "all");
    for (int p = 0; p < f->crowd.people; p++)
        people += count_plainly(f, p, procedure, scenario).runs > 0;
    check_int(cohort.count, people, "people under %s", procedure);
    for (int i = 0; i < cohort.count; i++) {
        const CohortPerson *person = &cohort.people[i];
        Count plain =
            count_plainly(f, person_called(person->label), procedure, scenario);

        check_int(person->runs, plain.runs, "runs of %s", person->label);
        check_scores(person->rules, cohort.procedure->rule_count, &plain,
                     person->label);
    }
}

static void figures_are_those_of_a_plain_count(void **state)
{
    Folder f;

    (void)state;
    begin(&f);
    check_cohort(&f, "sblp", -1);
    check_cohort(&f, "camcoop", -1);
    check_cohort(&f, "sblp", 1);
    check_cohort(&f, "camcoop", 3);
    end(&f);
}

/* Twice what a run scored: a late one counts for one. */
static int halves_of(const CrowdRun *run, int *due)
{
    int halves = 0;

    *due = 0;
    for (int r = 0; r < run->rules; r++) {
        *due += run->statuses[r] != STATUS_NOT_APPLICABLE;
        halves += 2 * (run->statuses[r] == STATUS_KEPT) +
                  (run->statuses[r] == STATUS_LATE);
    }
    return halves;
}

/* The first and the best run of a person in one situation, found by looking at
 * all of them. */
static bool first_and_best(const Folder *f, int person, int scenario,
                           const char *procedure, const CrowdRun **first,
                           double *best)
{
    int due;

    *first = NULL;
    *best = -2;
    for (int i = 0; i < f->crowd.count; i++) {
        const CrowdRun *run = &f->crowd.runs[i];

        if (!counts(run) || run->person != person ||
            run->scenario != scenario ||
            strcmp(procedure_of(f, run), procedure) != 0)
            continue;
        if (!*first || run->began < (*first)->began)
            *first = run;
        int halves = halves_of(run, &due);
        double scaled = due ? halves / 2.0 / due : -1;
        *best = scaled > *best ? scaled : *best;
    }
    return *first != NULL;
}

static void first_and_best_are_those_of_each_situation(void **state)
{
    Folder f;
    int count;

    (void)state;
    begin(&f);
    const CohortRun *runs = intake_runs(f.intake, &count);
    for (int s = 0; library_scenario_name(f.library, s); s++) {
        const CohortWish wish = { .procedure = "sblp",
                                  .scenario =
                                      library_scenario_name(f.library, s),
                                  .mode = -1 };
        Cohort cohort = cohort_of(runs, count, &wish, LANGUAGE_NL, f.arena);

        for (int i = 0; i < cohort.count; i++) {
            const CohortPerson *p = &cohort.people[i];
            const CrowdRun *first;
            double best;
            int due;

            assert_true(first_and_best(&f, person_called(p->label), s, "sblp",
                                       &first, &best));
            int halves = halves_of(first, &due);
            check_int(p->first.due, due, "due the first time");
            check_int(2 * p->first.kept + p->first.late, halves, "first time");
            double scaled = score_scaled(p->best);
            assert_true(scaled - best < 1e-9 && best - scaled < 1e-9);
        }
    }
    end(&f);
}

/* With pseudonyms no name and no number of anybody is left, and the figures
 * are the same. */
/* From its file alone each run comes to what was counted. */
static void each_run_can_be_played_again(void **state)
{
    Folder f;
    int count;

    (void)state;
    begin(&f);
    const CohortRun *runs = intake_runs(f.intake, &count);
    for (int i = 0; i < count; i += 7) {
        Error err = { 0 };
        RunFile file;
        Retrace retraced;
        Arena *arena = arena_new();
        Session *session =
            intake_play(f.intake, i, arena, &file, &retraced, &err);

        assert_non_null(session);
        const Judged judged = judge_run(session);
        for (int r = 0; r < judged.procedure->rule_count; r++)
            check_int((int)judged.verdicts[r].status, (int)runs[i].statuses[r],
                      "run %d, rule %d", i, r);
        assert_string_equal(file.trainee.name, runs[i].person);
        session_free(session);
        arena_free(arena);
    }
    end(&f);
}

/* Whoever puts another run, or nothing, in the place of a file, is found out.
 */
static void a_file_that_was_replaced_is_told(void **state)
{
    Folder f;
    Error err = { 0 };
    RunFile file;
    Retrace retraced;
    int count;

    (void)state;
    begin(&f);
    Arena *arena = arena_new();
    const CohortRun *runs = intake_runs(f.intake, &count);
    Session *session = intake_play(f.intake, 1, arena, &file, &retraced, &err);
    assert_non_null(session);
    session_free(session);
    const char *path = intake_path(f.intake, 1, arena);
    const Bytes text = runfile_text(&file, arena);
    char *other = arena_alloc(arena, text.size);
    memcpy(other, text.data, text.size);
    char *id = strstr(other, runs[1].run);
    assert_non_null(id);
    id[0] = id[0] == 'f' ? '0' : 'f';
    assert_true(file_replace(path, other, text.size, &err));
    assert_null(intake_play(f.intake, 1, arena, &file, &retraced, &err));
    assert_int_equal(err.message, MESSAGE_RUNFILE_CHANGED);
    assert_true(file_replace(path, text.data, text.size, &err));
    arena_free(arena);
    end(&f);
}

static void pseudonyms_hide_who_it_is(void **state)
{
    Folder f;
    int count, due = 0, due_named = 0;

    (void)state;
    begin(&f);
    const CohortRun *runs = intake_runs(f.intake, &count);
    CohortWish wish = { .mode = -1, .pseudonyms = true };
    Cohort hidden = cohort_of(runs, count, &wish, LANGUAGE_NL, f.arena);
    wish.pseudonyms = false;
    Cohort named = cohort_of(runs, count, &wish, LANGUAGE_NL, f.arena);
    check_int(hidden.count, named.count, "people");
    for (int i = 0; i < hidden.count; i++) {
        char expected[40];

        snprintf(expected, sizeof expected, "Deelnemer %d", i + 1);
        assert_string_equal(hidden.people[i].label, expected);
        assert_string_equal(hidden.people[i].registration, "");
        due += hidden.people[i].rules[0].due;
        due_named += named.people[i].rules[0].due;
    }
    check_int(due, due_named, "what was due");
    end(&f);
}

/* The order of the files changes nothing. */
static void another_order_gives_the_same(void **state)
{
    const CohortWish wish = { .mode = -1, .sort = SORT_TIME };
    Folder f;
    int count;

    (void)state;
    begin(&f);
    const CohortRun *runs = intake_runs(f.intake, &count);
    CohortRun *turned = arena_alloc(f.arena, (size_t)count * sizeof *turned);
    for (int i = 0; i < count; i++)
        turned[i] = runs[count - 1 - i];
    Cohort a = cohort_of(runs, count, &wish, LANGUAGE_NL, f.arena);
    Cohort b = cohort_of(turned, count, &wish, LANGUAGE_NL, f.arena);
    check_int(a.count, b.count, "people");
    for (int i = 0; i < a.count; i++) {
        assert_string_equal(a.people[i].label, b.people[i].label);
        assert_memory_equal(a.people[i].rules, b.people[i].rules,
                            sizeof a.people[i].rules);
        assert_memory_equal(&a.people[i].best, &b.people[i].best,
                            sizeof a.people[i].best);
        assert_true(i == 0 ||
                    a.people[i].active_ms <= a.people[i - 1].active_ms);
    }
    end(&f);
}

/* A record of cells without quotes inside, from its first byte on. */
static int cells_in(const char *record)
{
    int cells = 1;

    for (; *record != '\r'; record++)
        cells += *record == ';';
    return cells;
}

/* All records are as wide as the first, and none holds a formula. */
static void check_table(Bytes table, int records)
{
    const char *at = table.data + 3;
    int width = cells_in(at), count = 0;

    assert_memory_equal(table.data, "\xEF\xBB\xBF", 3);
    for (; *at; at = strstr(at, "\r\n") + 2, count++)
        check_int(cells_in(at), width, "cells of record %d", count);
    check_int(count, records + 1, "records");
    assert_null(strstr(table.data, "\n="));
    assert_null(strstr(table.data, "\n\"="));
    assert_null(strstr(table.data, ";="));
    assert_non_null(strstr(table.data, "\"'=Zoë "));
}

static void tables_are_what_spreadsheets_read(void **state)
{
    const CohortWish wish = { .mode = -1 };
    Folder f;
    int count;

    (void)state;
    begin(&f);
    const CohortRun *runs = intake_runs(f.intake, &count);
    const Cohort cohort = cohort_of(runs, count, &wish, LANGUAGE_NL, f.arena);
    CohortSource source = { .cohort = &cohort };
    source.strays = intake_strays(f.intake, &source.stray_count);
    check_table(cohort_csv(&source, f.arena), cohort.count);
    check_table(cohort_attendance(&source, f.arena), cohort.count);
    Bytes text = cohort_text(&source, f.arena);
    for (int i = 0; i < source.stray_count; i++)
        assert_non_null(strstr(text.data, source.strays[i].file));
    for (int i = 0; i < cohort.count; i++)
        assert_non_null(strstr(text.data, cohort.people[i].label));
    end(&f);
}

static void shares_are_rounded_once(void **state)
{
    static const struct {
        Score score;
        int percent;
    } shares[] = {
        { { 0, 0, 0, 0 }, -1 }, { { 4, 4, 0, 0 }, 0 },  { { 4, 0, 1, 3 }, 100 },
        { { 3, 2, 0, 1 }, 33 }, { { 3, 1, 1, 1 }, 67 }, { { 8, 7, 0, 1 }, 13 },
    };

    (void)state;
    for (size_t i = 0; i < COUNT_OF(shares); i++)
        check_int(cohort_percent_missed(shares[i].score), shares[i].percent,
                  "share %zu", i);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_file_is_counted_or_listed),
        cmocka_unit_test(figures_are_those_of_a_plain_count),
        cmocka_unit_test(first_and_best_are_those_of_each_situation),
        cmocka_unit_test(each_run_can_be_played_again),
        cmocka_unit_test(a_file_that_was_replaced_is_told),
        cmocka_unit_test(pseudonyms_hide_who_it_is),
        cmocka_unit_test(another_order_gives_the_same),
        cmocka_unit_test(tables_are_what_spreadsheets_read),
        cmocka_unit_test(shares_are_rounded_once),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
