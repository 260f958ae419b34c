#include "core/expected_run.h"

#include <string.h>

#include "core/judge.h"

/* Cuts `text` at the first `mark`; returns what comes after, or NULL. */
static char *cut(char *text, const char *mark)
{
    char *at = strstr(text, mark);

    if (!at)
        return NULL;
    *at = '\0';
    return at + strlen(mark);
}

bool expected_run_read(char *line, ExpectedRun *run)
{
    char *words = cut(line, ": ");
    char *ending = words ? cut(line, " ") : NULL;
    char *verdicts = words ? cut(words, "=>") : NULL;

    if (!*line || !ending || !verdicts)
        return false;
    *run = (ExpectedRun){ .procedure = line,
                          .ending = ending,
                          .words = words,
                          .verdicts = verdicts };
    return true;
}

static void note(Diags *diags, Message message, Place place,
                 const char *const *args)
{
    diag_add(diags, DIAG_ERROR, message, place, args);
}

/* The words, by blanks, as session_replay wants them: "finish" behind them. */
static const char *with_commas(char *words, Arena *arena)
{
    Strbuf list = strbuf_new(arena);

    for (char *rest = words, *next; rest; rest = next) {
        next = cut(rest, " ");
        if (*rest)
            strbuf_add(&list, "%s,", rest);
    }
    strbuf_add(&list, "finish");
    return list.text;
}

Session *expected_run_play(const Scenario *scenario, const ExpectedRun *run)
{
    Arena *arena = arena_new();
    Session *session = session_new(scenario, NULL);
    char *words = arena_text(arena, run->words, strlen(run->words));

    if (session)
        session_replay(session, with_commas(words, arena), NULL);
    arena_free(arena);
    return session;
}

static int find_rule(const Procedure *p, const char *id)
{
    for (int i = 0; i < p->rule_count; i++)
        if (strcmp(p->rules[i].id, id) == 0)
            return i;
    return -1;
}

/* One "RULE=STATUS", which is cut up. */
static void check_verdict(const Procedure *p, const Verdict *verdicts,
                          char *expected, Place place, Diags *diags)
{
    const char *status = cut(expected, "=");
    int rule = find_rule(p, expected);
    Status wanted;

    if (rule < 0 || !status || !status_named(status, &wanted)) {
        note(diags, MESSAGE_RUN_BAD_RULE, place,
             ARGS(expected, status ? status : ""));
        return;
    }
    if (verdicts[rule].status != wanted)
        note(diags, MESSAGE_RUN_OTHER_VERDICT, place,
             ARGS(expected, status_name(verdicts[rule].status), status));
}

static void check_verdicts(const Session *session, char *expected, Place place,
                           Diags *diags)
{
    const Procedure *p = session_scenario(session)->procedure;
    Verdict verdicts[RULES_MAX];
    int count;
    const Happening *all = session_happenings(session, &count);

    judge(p, all, count, true, verdicts);
    for (char *rest = expected, *next; rest; rest = next) {
        next = cut(rest, " ");
        if (*rest)
            check_verdict(p, verdicts, rest, place, diags);
    }
}

static const char *ending_of(const Session *session)
{
    const Scenario *s = session_scenario(session);

    return s->steps[session_state(session)->step].id;
}

void expected_run_check(const Scenario *scenario, const ExpectedRun *run,
                        Place place, Diags *diags)
{
    Arena *arena = arena_new();
    Error err = { 0 };
    Session *session = session_new(scenario, &err);

    if (session &&
        session_replay(session, with_commas(run->words, arena), &err)) {
        if (strcmp(ending_of(session), run->ending) != 0)
            note(diags, MESSAGE_RUN_OTHER_ENDING, place,
                 ARGS(ending_of(session), run->ending));
        check_verdicts(session, run->verdicts, place, diags);
    } else {
        diag_add_in(diags, DIAG_ERROR, MESSAGE_RUN_STUCK, place,
                    TEXTS(((Text){
                        { err.text[LANGUAGE_NL], err.text[LANGUAGE_EN] } })));
    }
    session_free(session);
    arena_free(arena);
}

void expected_run_write(const Session *session, Strbuf *out)
{
    const Procedure *p = session_scenario(session)->procedure;
    Verdict verdicts[RULES_MAX];
    int count;
    const Happening *happenings = session_happenings(session, &count);

    judge(p, happenings, count, true, verdicts);
    strbuf_add(out, "%s %s:", p->id, ending_of(session));

    const Move *moves = session_moves(session, &count);
    for (int i = 0; i < count - 1; i++) { /* the last is finish */
        char word[SESSION_WORD_MAX];

        strbuf_add(out, " %s",
                   session_word(session, moves[i].choice, word, sizeof word));
    }
    strbuf_add(out, count == 1 ? "  =>" : " =>");
    for (int i = 0; i < p->rule_count; i++)
        strbuf_add(out, " %s=%s", p->rules[i].id,
                   status_name(verdicts[i].status));
}
