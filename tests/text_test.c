#include "tests/check.h"

#include "cli/cli.h"
#include "tests/fixture.h"
#include "tests/screen.h"

#include <stdlib.h>

enum { OUTPUT_SIZE = 1 << 16 };

/* Plays `input` in text mode; the caller frees what was written. */
static char *play(const char *input, size_t size, Language language,
                  bool prompt)
{
    Catalogue catalogue = fixture_catalogue();
    Settings settings = settings_default(language);
    App *app = app_new(&catalogue, &settings, "sblp");
    char *output = calloc(1, OUTPUT_SIZE);
    FILE *in = tmpfile(), *out = tmpfile();

    fwrite(input, 1, size, in);
    rewind(in);
    assert_int_equal(text_play(app, in, out, prompt), EXIT_FINE);
    rewind(out);
    size_t length = fread(output, 1, OUTPUT_SIZE - 1, out);
    output[length] = '\0';
    fclose(in);
    fclose(out);
    app_free(app);
    return output;
}

static void a_whole_run_is_as_kept(void **state)
{
    static const char nl[] =
        "1\n1\n1\n2\n1\n5\nterug\n3\n1\nverzekeraar\nterug\n"
        "afronden\nRust.\n\nthuis\nstop\n";
    static const char en[] = "1\n1\n1\n2\n1\n5\nback\n3\n1\ninsurer\nback\n"
                             "finish\nPeace.\n\nhome\nquit\n";
    char *text = play(nl, sizeof nl - 1, LANGUAGE_NL, false);

    (void)state;
    check_text(text, "text.nl");
    free(text);
    text = play(en, sizeof en - 1, LANGUAGE_EN, false);
    check_text(text, "text.en");
    free(text);
}

/* What is typed, and what is written because of it. */
static const struct {
    const char *input;
    const char *shows;
} cases[] = {
    { "", "1. De afgezegde sessie" },
    { "1\n1\n", "Serieus?" },
    { "  1  \n1\n", "Serieus?" },
    { "1\n1", "Serieus?" },
    { "afgezegde-sessie\nbegin\n", "Serieus?" },
    { "1\ntoets\nbegin\n", "Toets" },
    { "1\ncamcoop\n", "Oefenen" },
    { "1\n1\nbellen\n", "Haar vertrouwen in jou is 3." },
    { "1\n1\nBELLEN\n", "Straks, na dit gesprek." },
    { "1\n1\nsupervisor\n", "Vertel over Marijke" },
    { "1\n1\nsupervisor\n1\n", "Dat luchtte op." },
    { "1\n1\nik\n", "‘ik’ begrijp ik hier niet." },
    { "9\n", "‘9’ begrijp ik hier niet." },
    { "0\n", "‘0’ begrijp ik hier niet." },
    { "-1\n", "‘-1’ begrijp ik hier niet." },
    { "99999999999999999999\n", "begrijp ik hier niet." },
    { "1x\n", "‘1x’ begrijp ik hier niet." },
    { "?\n", "Typ het nummer van wat je wilt doen" },
    { "help\n", "Typ het nummer van wat je wilt doen" },
    { "help\n", "Wie er meeleest" },
    { "1\n1\nhulp\n", "C: iemand bellen" },
    { "1\n1\nhulp\nterug\n1\n", "Haar vertrouwen in jou is 3." },
    { "1\n1\nhome\n", "Verder waar je was" },
    { "1\n1\nthuis\n2\n", "Serieus?" },
    { "1\n1\nback\n", "Verder waar je was" },
    { "stappenplan\n", "Stappenplan SBLP" },
    { "stappenplan\ncamcoop\n", "Stappenplan CamCoop" },
    { "1\n1\n1\nteruglezen\n", "Wat er gebeurde" },
    { "1\n1\n2\nteruglezen\n", "Je koos ‘Ik mail haar de huisregels.’\n" },
    { "1\n1\nsupervisor\n1\nteruglezen\n", "Je belde: Supervisor" },
    { "1\n1\n1\nteruglezen\n", "1. Terug naar keuze 1" },
    { "1\n1\n2\nteruglezen\n1\nbellen\n", "Haar vertrouwen in jou is 3." },
    { "1\n1\n1\nterug\n", "Serieus?" },
    { "\n\n1\n1\n", "Serieus?" },
    { "1\n1\n1\n1\n1\n\n\n", "1 van 2" },
    { "1\n1\n1\n1\n1\nRust.\n\n", "Jij schreef vooraf" },
    { "1\n1\n1\n1\n1\n\n  één ding \n", "één ding" },
    { "1\n1\n1\n1\n1\nthuis\n\n", "thuis\n\n" },
    { "quit\n1\n", "Tot de volgende keer." },
};

static void answers_are_understood(void **state)
{
    (void)state;
    for (size_t i = 0; i < COUNT_OF(cases); i++) {
        char *text =
            play(cases[i].input, strlen(cases[i].input), LANGUAGE_NL, false);

        if (!strstr(text, cases[i].shows))
            fail_msg("\"%s\" does not show \"%s\" but:\n%s", cases[i].input,
                     cases[i].shows, text);
        assert_non_null(strstr(text, "Tot de volgende keer."));
        free(text);
    }
}

static void nothing_is_read_after_stop(void **state)
{
    char *text = play("stop\n1\n", 7, LANGUAGE_NL, false);

    (void)state;
    assert_null(strstr(text, "Serieus?"));
    free(text);
}

static void the_prompt_is_for_somebody_typing(void **state)
{
    char *piped = play("1\n1\n", 4, LANGUAGE_NL, false);
    char *typed = play("1\n1\n", 4, LANGUAGE_NL, true);

    (void)state;
    assert_null(strstr(piped, "\n> "));
    assert_non_null(strstr(typed, "\n> "));
    free(piped);
    free(typed);
}

static void no_control_character_is_written(void **state)
{
    static const char input[] = "\033[2J\a\nnul\0nul\n\xC2\x9B"
                                "31m\n\xFF\xFE\n";
    char *text = play(input, sizeof input - 1, LANGUAGE_NL, false);

    (void)state;
    for (const char *p = text; *p; p++)
        assert_true(*p == '\n' || (unsigned char)*p >= 0x20);
    assert_null(strstr(text, "\xC2\x9B"));
    assert_null(strchr(text, '\xFF'));
    free(text);
}

static void a_line_without_end_is_one_answer(void **state)
{
    enum { LONG = 5000 };
    char input[LONG + 5];

    (void)state;
    memset(input, 'a', LONG);
    strcpy(input + LONG, "\n1\n1");
    char *text = play(input, LONG + 4, LANGUAGE_NL, false);
    const char *first = strstr(text, "begrijp ik hier niet");
    assert_non_null(first);
    assert_null(strstr(first + 1, "begrijp ik hier niet"));
    assert_non_null(strstr(text, "Serieus?"));
    free(text);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_whole_run_is_as_kept),
        cmocka_unit_test(answers_are_understood),
        cmocka_unit_test(nothing_is_read_after_stop),
        cmocka_unit_test(the_prompt_is_for_somebody_typing),
        cmocka_unit_test(no_control_character_is_written),
        cmocka_unit_test(a_line_without_end_is_one_answer),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
