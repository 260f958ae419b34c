#include "tests/check.h"

#include "core/file.h"
#include "core/judge.h"
#include "script/library.h"

/*
 * What each situation is meant to come to, in tests/data/runs/SITUATION.txt:
 * lines that begin with '#' say what a run shows, the others are runs,
 *
 *     PROCEDURE ENDING: choice contact:choice … => RULE=STATUS …
 *
 * A run leads to the ending, and is finished there; of every rule it is said
 * what it comes to. No situation does without runs, and they lead to each of
 * its endings.
 */
enum { WORDS_MAX = 2000 };

static const char *const status_names[] = {
    [STATUS_NOT_APPLICABLE] = "not_applicable",
    [STATUS_OPEN] = "open",
    [STATUS_KEPT] = "kept",
    [STATUS_LATE] = "late",
    [STATUS_MISSED] = "missed",
};

typedef struct {
    Arena *arena;
    Library *library;
    Diags *diags;
    Error err;
    const char *situation;
    int number; /* of the line at hand */
    bool *reached;
    int faults;
} Runs;

/* Says what is wrong with the line at hand, and goes on. */
#define COMPLAIN(runs, ...)                                                    \
    do {                                                                       \
        print_error("%s.txt:%d: ", (runs)->situation, (runs)->number);         \
        print_error(__VA_ARGS__);                                              \
        print_error("\n");                                                     \
        (runs)->faults++;                                                      \
    } while (0)

/* Cuts `text` at the first `mark`; returns what comes after, or NULL. */
static char *cut(char *text, const char *mark)
{
    char *at = strstr(text, mark);

    if (!at)
        return NULL;
    *at = '\0';
    return at + strlen(mark);
}

/* The words of a run as session_replay wants them, "finish" behind them. */
static const char *with_commas(char *words, char *out)
{
    size_t used = 0;

    for (char *word = strtok(words, " "); word; word = strtok(NULL, " "))
        used += (size_t)snprintf(out + used, WORDS_MAX - used, "%s,", word);
    assert_true(used + sizeof "finish" <= WORDS_MAX);
    strcpy(out + used, "finish");
    return out;
}

/* The run's rules against "1a=kept 1b=missed": each named once. */
static void check_verdicts(Runs *runs, const Session *session, char *expected)
{
    const Procedure *p = session_scenario(session)->procedure;
    Verdict verdicts[RULES_MAX];
    int count;
    const Happening *all = session_happenings(session, &count);
    bool named[RULES_MAX] = { false };

    judge(p, all, count, true, verdicts);
    for (char *id = strtok(expected, " "); id; id = strtok(NULL, " ")) {
        const char *status = cut(id, "=");
        int rule = 0;

        while (rule < p->rule_count && strcmp(p->rules[rule].id, id) != 0)
            rule++;
        if (!status || rule == p->rule_count || named[rule]) {
            COMPLAIN(runs, "'%s' is no rule, or is named twice", id);
            continue;
        }
        named[rule] = true;
        const char *is = status_names[verdicts[rule].status];
        if (strcmp(is, status) != 0)
            COMPLAIN(runs, "%s is %s, should be %s", id, is, status);
    }
    for (int i = 0; i < p->rule_count; i++)
        if (!named[i])
            COMPLAIN(runs, "rule %s is not named", p->rules[i].id);
}

static void play(Runs *runs, const Scenario *s, const char *ending, char *words,
                 char *expected)
{
    Session *session = session_new(s, &runs->err);
    char list[WORDS_MAX];

    assert_non_null(session);
    if (!session_replay(session, with_commas(words, list), &runs->err)) {
        COMPLAIN(runs, "%s", runs->err.text[LANGUAGE_EN]);
        runs->err = (Error){ 0 };
    } else {
        int step = session_state(session)->step;

        runs->reached[step] = true;
        if (strcmp(s->steps[step].id, ending) != 0)
            COMPLAIN(runs, "ends in '%s'", s->steps[step].id);
        check_verdicts(runs, session, expected);
    }
    session_free(session);
}

static void check_line(Runs *runs, char *line)
{
    char *words = cut(line, ": ");
    char *ending = words ? cut(line, " ") : NULL;
    char *expected = words ? cut(words, "=> ") : NULL;

    if (!ending || !expected) {
        COMPLAIN(runs, "is not PROCEDURE ENDING: words => verdicts");
        return;
    }
    const Scenario *s = library_scenario(runs->library, runs->situation, line,
                                         runs->diags, &runs->err);
    if (!s)
        fail_msg("%s under '%s': %s", runs->situation, line,
                 runs->err.text[LANGUAGE_EN]);
    play(runs, s, ending, words, expected);
}

static void check_endings(Runs *runs)
{
    const Scenario *s = library_scenario(runs->library, runs->situation, NULL,
                                         runs->diags, &runs->err);

    for (int i = 0; i < s->step_count; i++)
        if (s->steps[i].ending != ENDING_NONE && !runs->reached[i])
            COMPLAIN(runs, "no run ends in '%s'", s->steps[i].id);
}

/* The text of a situation's file of runs. */
static char *read_runs(Runs *runs)
{
    enum { LIMIT = 1 << 20 };
    char path[300];
    char *text;
    size_t size;

    snprintf(path, sizeof path, "%s/data/runs/%s.txt", TESTS, runs->situation);
    if (!file_read(path, LIMIT, runs->arena, &text, &size, &runs->err))
        fail_msg("%s", runs->err.text[LANGUAGE_EN]);
    return text;
}

static void check_situation(Runs *runs)
{
    char *line = read_runs(runs), *next;

    runs->number = 0;
    runs->reached = arena_alloc(runs->arena, STEPS_MAX * sizeof(bool));
    for (; line; line = next) {
        next = cut(line, "\n");
        runs->number++;
        if (*line && *line != '#')
            check_line(runs, line);
    }
    check_endings(runs);
}

static void runs_come_to_what_they_should(void **state)
{
    Runs runs = { .arena = arena_new(), .diags = diags_new() };

    (void)state;
    runs.library = library_new(SCENARIOS, &runs.err);
    assert_non_null(runs.library);
    for (int i = 0;
         (runs.situation = library_scenario_name(runs.library, i)) != NULL; i++)
        check_situation(&runs);
    library_free(runs.library);
    diags_free(runs.diags);
    arena_free(runs.arena);
    assert_int_equal(runs.faults, 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(runs_come_to_what_they_should),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
