#include <stdio.h>
#include <string.h>

#include "cli/cli.h"

static bool set_language(Cli *cli, const char *value)
{
    static const char *const names[LANGUAGE_COUNT] = { "nl", "en" };

    for (int i = 0; i < LANGUAGE_COUNT; i++)
        if (strcmp(names[i], value) == 0) {
            cli->language = (Language)i;
            cli->language_given = true;
            return true;
        }
    cli_fail(cli, EXIT_USAGE, MESSAGE_BAD_OPTION_VALUE,
             ARGS("--language", value, "nl, en"));
    return false;
}

/* The option that `word` ("--name" or "--name=value") is, or NULL; `value` is
 * what stands behind "=". */
static const Option *find_option(const Option *options, const char *word,
                                 const char **value)
{
    for (; options->name; options++) {
        size_t length = strlen(options->name);

        if (strncmp(word, options->name, length) != 0)
            continue;
        *value = word[length] == '=' ? word + length + 1 : NULL;
        if (*value ? options->value != NULL : word[length] == '\0')
            return options;
    }
    return NULL;
}

/* What is read from the command line, word by word. */
typedef struct {
    int argc;
    char **argv;
    int at;
} Words;

/* Takes one option with its value; false, having said why. */
static bool take_option(Cli *cli, const Option *option, const char *value,
                        Words *words)
{
    static const Text something = { { "een waarde", "a value" } };

    if (option->flag) {
        *option->flag = true;
        return true;
    }
    if (!value && words->at + 1 < words->argc)
        value = words->argv[++words->at];
    if (!value) {
        cli_fail(cli, EXIT_USAGE, MESSAGE_OPTION_NEEDS_VALUE,
                 ARGS(option->name, text_in(something, cli->language)));
        return false;
    }
    *option->value = value;
    return true;
}

int cli_options(Cli *cli, const Option *options, int argc, char **argv)
{
    const char *language = NULL;
    const Option common[] = {
        { "--scenarios", &cli->scenarios, NULL },
        { "--data", &cli->data, NULL },
        { "--language", &language, NULL },
        { .name = NULL },
    };
    Words words = { argc, argv, 1 };
    int rest = 0;
    bool ended = false;

    for (; words.at < argc; words.at++) {
        const char *word = argv[words.at], *value = NULL;

        if (!ended && strcmp(word, "--") == 0) {
            ended = true;
            continue;
        }
        if (ended || word[0] != '-' || word[1] == '\0') {
            argv[++rest] = argv[words.at];
            continue;
        }

        const Option *option = find_option(options, word, &value);
        if (!option)
            option = find_option(common, word, &value);
        if (!option) {
            cli_fail(cli, EXIT_USAGE, MESSAGE_UNKNOWN_OPTION,
                     ARGS(argv[0], word));
            return -1;
        }
        if (!take_option(cli, option, value, &words))
            return -1;
    }
    return language && !set_language(cli, language) ? -1 : rest;
}
