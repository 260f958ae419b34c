/*
 * How many events a second `score` judges, reading the log included.
 *
 *     score_bench [EVENTS [CASES]]      else 20 million over 100,000
 *
 * Writes a log whose cases interleave at random to a temporary file, judges it
 * under ten rules, and prints the figure. Nothing is asserted.
 */
#include <inttypes.h>
#include <stdio.h>
#include <time.h>

#include "cli/log.h"
#include "tests/step_plans.h"

/* clang-format off */
static const RuleRow more_rules[] = {
    { "listen", "precedence", { "discuss", "solution" }, 0 },
    { "answer", "response", { "complaint", "discuss" }, 0 },
    { "turns", "alternate_response", { "escalation", "insurer" }, 0 },
    { "once", "absence", { "ruling" }, 2 },
    { "pair", "co_existence", { "filed", "handling" }, 0 },
    { "never", "not_succession", { "settlement", "filed" }, 0 },
};
/* clang-format on */

enum { SBLP_RULES = sizeof sblp / sizeof *sblp };
enum { MORE_RULES = sizeof more_rules / sizeof *more_rules };

static uint64_t random_next(uint64_t *seed)
{
    *seed = *seed * UINT64_C(6364136223846793005) + 1;
    return *seed >> 33;
}

static void write_log(FILE *log, const Procedure *procedure, long events,
                      long cases)
{
    uint64_t seed = 1;

    fputs("case,event\n", log);
    for (long i = 0; i < events; i++) {
        uint64_t which = random_next(&seed) % (uint64_t)cases;
        int event = (int)(random_next(&seed) % 32);

        fprintf(log, "c%05" PRIu64 ",%s\n", which,
                event < procedure->event_count ? procedure->events[event].id
                                               : "letter");
    }
    rewind(log);
}

/* Of the processor, which this program may share with others. */
static double seconds(void)
{
    return (double)clock() / CLOCKS_PER_SEC;
}

static const Procedure *ten_rules(Arena *arena)
{
    RuleRow rows[SBLP_RULES + MORE_RULES];

    memcpy(rows, sblp, sizeof sblp);
    memcpy(rows + SBLP_RULES, more_rules, sizeof more_rules);
    return procedure_made(arena, STEP_PLAN_EVENTS, rows,
                          SBLP_RULES + MORE_RULES);
}

int main(int argc, char **argv)
{
    long events = argc > 1 ? atol(argv[1]) : 20 * 1000 * 1000;
    long cases = argc > 2 ? atol(argv[2]) : 100 * 1000;
    Arena *arena = arena_new();
    const Procedure *procedure = ten_rules(arena);
    FILE *log = tmpfile(), *out = tmpfile();
    int64_t unknown = 0;
    Error err = { 0 };

    if (!log || !out || events < 1 || cases < 1)
        return EXIT_FAILURE;
    write_log(log, procedure, events, cases);

    double begin = seconds();
    int code = log_score(log, "log", procedure, out, &unknown, &err);
    double took = seconds() - begin;

    printf("%ld events, %ld cases, %d rules: %.2f s, %.1f million a second\n",
           events, cases, procedure->rule_count, took,
           (double)events / took / 1e6);
    if (code != 0)
        fprintf(stderr, "%s\n", err.text[LANGUAGE_EN]);
    fclose(log);
    fclose(out);
    arena_free(arena);
    return code;
}
