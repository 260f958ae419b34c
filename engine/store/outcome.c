#include "store/outcome.h"

#include <string.h>

#include "core/strbuf.h"

const char *outcome_text(const Session *session, Arena *arena)
{
    const Scenario *s = session_scenario(session);
    const Procedure *p = s->procedure;
    Verdict verdicts[RULES_MAX];
    Strbuf words = strbuf_new(arena);
    int count;
    const Happening *happenings = session_happenings(session, &count);

    if (!session_is_over(session))
        return "";
    judge(p, happenings, count, true, verdicts);
    strbuf_add(&words, "%s",
               ending_name(s->steps[session_state(session)->step].ending));
    for (int i = 0; i < p->rule_count; i++)
        strbuf_add(&words, " %s=%s", p->rules[i].id,
                   status_name(verdicts[i].status));
    return words.text;
}

/* The rule whose id is the `length` bytes at `id`, or -1. */
static int find_rule(const Procedure *p, const char *id, size_t length)
{
    for (int i = 0; i < p->rule_count; i++)
        if (strlen(p->rules[i].id) == length &&
            memcmp(p->rules[i].id, id, length) == 0)
            return i;
    return -1;
}

/* Reads "1a=kept". */
static bool read_one(const char *word, size_t length, const Procedure *p,
                     Status statuses[RULES_MAX])
{
    const char *equals = memchr(word, '=', length);
    char name[24] = "";
    int rule = equals ? find_rule(p, word, (size_t)(equals - word)) : -1;
    size_t rest = equals ? (size_t)(word + length - equals - 1) : 0;

    if (rule < 0 || rest >= sizeof name)
        return false;
    memcpy(name, equals + 1, rest);
    return status_named(name, &statuses[rule]);
}

bool outcome_read(const char *words, const Procedure *procedure,
                  Status statuses[RULES_MAX])
{
    memset(statuses, 0, RULES_MAX * sizeof *statuses);
    if (!words[0])
        return false;
    for (const char *at = strchr(words, ' '); at; at = strchr(at, ' ')) {
        size_t length = strcspn(++at, " ");

        if (!read_one(at, length, procedure, statuses))
            return false;
    }
    return true;
}
