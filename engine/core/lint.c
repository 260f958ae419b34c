#include "core/lint.h"

#include <stdlib.h>
#include <string.h>

#include "core/lint_note.h"
#include "core/memory.h"

bool lint_may_accept(int number)
{
    return number == MESSAGE_EXPECTATION || (number >= MESSAGE_STEP_UNREACHED &&
                                             number <= MESSAGE_RARE_CHARACTER);
}

/* The line, without its end; NULL past the last. */
static const char *line_of(Bytes source, int line, int *length)
{
    const char *at = source.data, *end = at + source.size;
    const char *stop;

    for (int i = 1; i < line && at; i++) {
        at = memchr(at, '\n', (size_t)(end - at));
        at = at ? at + 1 : NULL;
    }
    if (!at || line < 1)
        return NULL;
    stop = memchr(at, '\n', (size_t)(end - at));
    stop = stop ? stop : end;
    while (stop > at && stop[-1] == '\r')
        stop--;
    *length = (int)(stop - at);
    return at;
}

Diag *lint_warn(Diags *diags, const Scenario *scenario, int line,
                Message message, const Text *args)
{
    Place place = { .file = scenario->file, .line = line };

    if (scenario_accepts(scenario, (int)message))
        return NULL;

    Diag *diag = diag_add_in(diags, DIAG_WARNING, message, place, args);
    int length = 0;
    const char *text = line_of(scenario->source, line, &length);
    diag_show_source(diags, diag, text, length);
    return diag;
}

void lint_show(Diags *diags, Diag *diag, const Scenario *scenario,
               const Path *path)
{
    enum { WORD_MAX = 132 }; /* contact:choice, two ids, and a comma */
    size_t size = (size_t)path->count * WORD_MAX + 1;
    char *words = memory_bytes(size);

    diag_show_witness(diags, diag, path_words(scenario, path, words, size));
    free(words);
}

void lint_show_way(Diags *diags, Diag *diag, const Space *space, int state)
{
    int depth = space_depth(space, state);
    Path path = { memory_new((size_t)depth + 1, sizeof(int)), depth };

    space_path(space, state, path.choices, depth);
    lint_show(diags, diag, space_scenario(space), &path);
    path_free(&path);
}

bool lint_is_own(const Scenario *scenario, const Choice *choice)
{
    const Procedure *p = scenario->procedure;

    /* What is taken over from the procedure shares its strings. */
    for (int i = 0; i < p->choice_count; i++)
        if (p->choices[i].id == choice->id)
            return false;
    return true;
}

/* Statuses that a rule can end with here, against those a sound story has. */
void lint_rules(const Solution *solution, Diags *diags)
{
    const Scenario *s = space_scenario(solution_space(solution));
    const Procedure *p = s->procedure;
    int line = s->steps[s->start].line;

    for (int i = 0; i < p->rule_count; i++) {
        unsigned statuses = solve_statuses(solution, i);
        const Text *args = TEXTS(WORD(p->rules[i].id), WORD(p->id));

        if (statuses == 1u << STATUS_NOT_APPLICABLE) {
            lint_warn(diags, s, line, MESSAGE_RULE_NEVER_DUE, args);
            continue;
        }
        if (statuses && !(statuses & 1u << STATUS_MISSED))
            lint_warn(diags, s, line, MESSAGE_RULE_NEVER_MISSED, args);
        if (statuses && !(statuses & 1u << STATUS_KEPT))
            lint_warn(diags, s, line, MESSAGE_RULE_NEVER_KEPT, args);
    }
}

/* What beginners are shown must be a run, to its end. */
static void lint_example(const Scenario *s, Diags *diags)
{
    const Place place = { .file = s->file, .line = s->line };
    Error err = { 0 };
    Session *session = s->example_count ? session_new(s, &err) : NULL;
    bool played = session != NULL;

    for (int i = 0; played && i < s->example_count; i++) {
        const char *word = s->example[i].word;

        played = session_replay(session, word, &err);
        if (!played)
            diag_add_in(
                diags, DIAG_ERROR, MESSAGE_EXAMPLE_STUCK, place,
                TEXTS(WORD(word), ((Text){ { err.text[LANGUAGE_NL],
                                             err.text[LANGUAGE_EN] } })));
    }
    if (played && !session_is_over(session))
        diag_add_in(diags, DIAG_ERROR, MESSAGE_EXAMPLE_UNFINISHED, place,
                    TEXTS({ { NULL } }));
    session_free(session);
}

void lint(const Solution *solution, Diags *diags)
{
    const Scenario *scenario = space_scenario(solution_space(solution));

    lint_reach(solution, diags);
    lint_variables(scenario, diags);
    lint_rules(solution, diags);
    lint_players(scenario, diags);
    lint_example(scenario, diags);
}
