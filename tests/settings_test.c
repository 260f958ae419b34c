#include "tests/check.h"

#include "view/settings.h"

static void every_value_is_kept_and_found_again(void **state)
{
    (void)state;
    for (int s = 0; s < SETTING_COUNT; s++) {
        Setting setting = (Setting)s;

        assert_in_range(setting_value_count(setting), 2, SETTING_VALUES_MAX);
        for (int v = 0; v < setting_value_count(setting); v++) {
            Settings settings = settings_default(LANGUAGE_NL);

            assert_true(settings_take(&settings, setting_word(setting),
                                      setting_value_word(setting, v)));
            assert_int_equal(settings.chosen[s], v);
        }
    }
}

static void unknown_words_change_nothing(void **state)
{
    static const char *const pairs[][2] = {
        { "theme", "purple" }, { "colour", "dark" }, { "", "" },
        { "text", "1000" },    { "text", "100 " },   { "Theme", "dark" },
    };
    const Settings before = settings_default(LANGUAGE_EN);
    Settings settings = before;

    (void)state;
    for (size_t i = 0; i < COUNT_OF(pairs); i++)
        assert_false(settings_take(&settings, pairs[i][0], pairs[i][1]));
    assert_memory_equal(&settings, &before, sizeof before);
}

static void values_mean_what_their_words_say(void **state)
{
    Settings settings = settings_default(LANGUAGE_NL);

    (void)state;
    settings_take(&settings, "text", "300");
    settings_take(&settings, "lines", "140");
    settings_take(&settings, "typeface", "opendyslexic");
    settings_take(&settings, "theme", "contrast");
    settings_take(&settings, "language", "en");
    settings_take(&settings, "screen", "full");
    settings_take(&settings, "keys", "off");
    assert_int_equal(settings_text_percent(&settings), 300);
    assert_int_equal(settings_line_percent(&settings), 140);
    assert_int_equal(settings_typeface(&settings), TYPEFACE_OPENDYSLEXIC);
    assert_int_equal(settings_theme(&settings), THEME_CONTRAST);
    assert_int_equal(settings_language(&settings), LANGUAGE_EN);
    assert_true(settings_full_screen(&settings));
    assert_false(settings_single_keys(&settings));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_value_is_kept_and_found_again),
        cmocka_unit_test(unknown_words_change_nothing),
        cmocka_unit_test(values_mean_what_their_words_say),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
