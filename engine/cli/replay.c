#include <stdio.h>
#include <string.h>

#include "cli/store.h"
#include "report/belief.h"
#include "store/date.h"
#include "store/outcome.h"

/* replay: judges a run file again, and says what does not follow from it. */

typedef struct {
    const Cli *cli;
    const RunFile *run;
    const Scenario *scenario;
    const Verified *verified;
} Replay;

/* Writes a sentence with its arguments, which may come from anywhere. */
static void say(const Replay *r, Text sentence, const char *const *args)
{
    char line[1024];

    pattern_fill(line, sizeof line, text_in(sentence, r->cli->language), args);
    cli_put(line, stdout);
    fputc('\n', stdout);
}

static void say_whose(const Replay *r)
{
    static const Text nobody = { { "zonder naam", "no name" } };
    static const Text rewound = { { ", met terugspoelen",
                                    ", with choices taken back" } };
    const Attempt *a = &r->run->attempt;
    char began[DATE_TEXT];
    const char *name = r->run->trainee.name;

    date_text(a->began, began);
    began[DATE_DAY] = '\0';
    say(r, (Text){ { "{0} · {1} · {2} · {3}{4}" } },
        ARGS(text_in(r->scenario->title, r->cli->language),
             name[0] ? name : text_in(nobody, r->cli->language), began, a->mode,
             r->verified->retrace.rewound ? text_in(rewound, r->cli->language)
                                          : ""));
}

/* What the choices come to, and beside it what the file says if that is
 * something else. */
static void say_verdicts(const Replay *r)
{
    static const Text differs = { { "  {0}  {1}  (volgt niet: het bestand zegt "
                                    "{2})",
                                    "  {0}  {1}  (does not follow: the file "
                                    "says {2})" } };
    const Procedure *p = r->scenario->procedure;
    Status now[RULES_MAX], said[RULES_MAX];
    bool known = outcome_read(r->run->attempt.outcome, p, said);

    if (!outcome_read(r->verified->outcome, p, now))
        return;
    for (int i = 0; i < p->rule_count; i++) {
        const char *id = p->rules[i].id;

        if (known && now[i] == said[i])
            say(r, (Text){ { "  {0}  {1}" } }, ARGS(id, status_name(now[i])));
        else
            say(r, differs,
                ARGS(id, status_name(now[i]),
                     known ? status_name(said[i]) : "?"));
    }
}

static void say_stop(const Replay *r)
{
    static const Text stopped = {
        { "Na {0} van de {1} keuzes houdt het op: ‘{2}’ in stap ‘{3}’ is er "
          "hier niet, of is daar niet mogelijk. Verder wordt niets geraden.",
          "It stops after {0} of {1} choices: ‘{2}’ in step ‘{3}’ is not "
          "there, "
          "or not possible there. What may have been meant is not guessed." }
    };
    const Retrace *t = &r->verified->retrace;
    char taken[16], total[16];

    snprintf(taken, sizeof taken, "%d", t->taken);
    snprintf(total, sizeof total, "%d", t->total);
    say(r, stopped, ARGS(taken, total, t->stopped.word, t->stopped.step));
}

/* Returns whether the file can be believed. */
static bool say_findings(const Replay *r)
{
    const Verified *v = r->verified;
    static const Text sound = { { "Het klopt: dit volgt uit de keuzes.",
                                  "It is right: this follows from the "
                                  "choices." } };
    unsigned doubts = doubts_of(r->run, v);
    bool believed = can_be_believed(r->run, v);

    if (v->retrace.taken < v->retrace.total)
        say_stop(r);
    for (int i = 0; i < DOUBT_COUNT; i++)
        if (doubts >> i & 1)
            say(r, doubt_text((Doubt)i), NO_ARGS);
    if (believed)
        say(r, sound, NO_ARGS);
    return believed;
}

static int replay_file(Cli *cli, const char *path, Arena *arena)
{
    Error err = { 0 };
    RunFile run;
    Verified verified;
    const Scenario *scenario;

    if (!cli_verify(cli, path, arena, &run, &scenario, &verified, &err))
        return cli_fail_error(cli, cli_run_code(&err), &err);

    const Replay replay = { cli, &run, scenario, &verified };
    say_whose(&replay);
    say_verdicts(&replay);
    return say_findings(&replay) ? EXIT_FINE : EXIT_MISTAKES;
}

int cli_replay(Cli *cli, int argc, char **argv)
{
    const Option none = { .name = NULL };
    int count = cli_options(cli, &none, argc, argv);

    if (count < 0)
        return EXIT_USAGE;
    if (count == 0)
        return cli_fail(cli, EXIT_USAGE, MESSAGE_MISSING_ARGUMENT,
                        ARGS(argv[0], "*.klacht"));
    if (count > 1)
        return cli_fail(cli, EXIT_USAGE, MESSAGE_TOO_MANY_ARGUMENTS,
                        ARGS(argv[0], argv[2]));
    if (!cli_library(cli))
        return EXIT_WORLD;
    Arena *arena = arena_new();
    int code = replay_file(cli, argv[1], arena);
    arena_free(arena);
    return code;
}
