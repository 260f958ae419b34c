#include "cli/explain.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "cli/cli.h"
#include "core/utf8.h"

/* explain: what a message means, and how to mend what it is about. */

static const Explanation explanations[] = {
#define EXPLAIN(name, where, nl, en, bad, good)                                \
    { MESSAGE_##name, where, { { nl, en } }, bad, good },
#include "cli/explain_file_list.h"
#include "cli/explain_format_list.h"
#include "cli/explain_story_list.h"
#undef EXPLAIN
};

enum { COUNT = sizeof explanations / sizeof *explanations };

/* How many messages have a lower number. */
static int rank_of(const Explanation *e)
{
    int rank = 0;

    for (int i = 0; i < COUNT; i++)
        rank += explanations[i].message < e->message;
    return rank;
}

const Explanation *explanation_at(int index)
{
    for (int i = 0; i < COUNT; i++)
        if (rank_of(&explanations[i]) == index)
            return &explanations[i];
    return NULL;
}

/* The number in "K012", "k12" or "12"; 0 if it is none. */
static int number_in(const char *code)
{
    char *end;
    const char *digits = *code == 'K' || *code == 'k' ? code + 1 : code;
    long number = strtol(digits, &end, 10);

    return *digits >= '0' && *digits <= '9' && *end == '\0' && number < 1000
               ? (int)number
               : 0;
}

static void print_heading(const Cli *cli, const Explanation *e)
{
    char sentence[300];

    message_fill(sentence, sizeof sentence, cli->language, e->message,
                 ARGS("…", "…", "…", "…"));
    printf("K%03d  %s\n", (int)e->message, sentence);
}

/* Breaks lines between words. */
static void print_wrapped(const char *text)
{
    enum { WIDTH = 76 };
    int column = 0;

    while (*text) {
        size_t length = strcspn(text, " ");
        int wide = utf8_count(text, length);

        if (column > 0 && column + 1 + wide > WIDTH) {
            putchar('\n');
            column = 0;
        }
        if (column > 0)
            putchar(' ');
        fwrite(text, 1, length, stdout);
        column += wide + (column > 0);
        text += length + (text[length] == ' ');
    }
    putchar('\n');
}

/* Line by line; what cannot be seen is shown as '?'. */
static void print_example(const char *text)
{
    char line[300];

    for (; *text; text += strcspn(text, "\n") + 1) {
        snprintf(line, sizeof line, "%.*s", (int)strcspn(text, "\n"), text);
        fputs("    ", stdout);
        cli_put(line, stdout);
        putchar('\n');
    }
}

static void print_explanation(const Cli *cli, const Explanation *e)
{
    static const Text places[] = {
        [AS_FILE] = { { "een heel bestand", "a whole file" } },
        [IN_STORY] = { { "in een situatie", "in a situation" } },
        [IN_STEP] = { { "in een stap", "in a step" } },
        [IN_PROCEDURE] = { { "in een stappenplan", "in a step plan" } },
    };
    static const Text wrong = { { "Zo niet", "Not like this" } };
    static const Text right = { { "Zo wel", "But like this" } };

    print_heading(cli, e);
    putchar('\n');
    print_wrapped(text_in(e->meaning, cli->language));
    if (e->place == NO_EXAMPLE)
        return;
    printf("\n%s (%s):\n\n", text_in(wrong, cli->language),
           text_in(places[e->place], cli->language));
    print_example(e->wrong);
    printf("\n%s:\n\n", text_in(right, cli->language));
    print_example(e->right);
}

static int explain_one(const Cli *cli, const char *code)
{
    int number = number_in(code);

    for (int i = 0; i < COUNT; i++)
        if ((int)explanations[i].message == number) {
            print_explanation(cli, &explanations[i]);
            return EXIT_FINE;
        }
    return cli_fail(cli, EXIT_USAGE, MESSAGE_NOT_EXPLAINED, ARGS(code));
}

int cli_explain(Cli *cli, int argc, char **argv)
{
    const Option options[] = { { .name = NULL } };
    int count = cli_options(cli, options, argc, argv);
    const Explanation *e;

    if (count < 0)
        return EXIT_USAGE;
    if (count > 1)
        return cli_fail(cli, EXIT_USAGE, MESSAGE_TOO_MANY_ARGUMENTS,
                        ARGS(argv[0], argv[2]));
    if (count == 1)
        return explain_one(cli, argv[1]);
    for (int i = 0; (e = explanation_at(i)); i++)
        print_heading(cli, e);
    return EXIT_FINE;
}
