#include "view/settings.h"

#include <stdlib.h>
#include <string.h>

/* A value named by a sentence of the interface, or by its own word. */
typedef struct {
    const char *word;
    String title; /* STRING_COUNT: the word with a percent sign */
} Value;

static const struct {
    const char *word;
    String title;
    Value values[SETTING_VALUES_MAX];
} table[SETTING_COUNT] = {
    [SETTING_LANGUAGE] = { "language",
                           STRING_SET_LANGUAGE,
                           { { "nl", STRING_SET_DUTCH },
                             { "en", STRING_SET_ENGLISH } } },
    [SETTING_TEXT_SIZE] = { "text",
                            STRING_SET_TEXT_SIZE,
                            { { "100", STRING_COUNT },
                              { "110", STRING_COUNT },
                              { "125", STRING_COUNT },
                              { "150", STRING_COUNT },
                              { "175", STRING_COUNT },
                              { "200", STRING_COUNT },
                              { "250", STRING_COUNT },
                              { "300", STRING_COUNT } } },
    [SETTING_LINE_SPACING] = { "lines",
                               STRING_SET_LINE_SPACING,
                               { { "100", STRING_SET_LINES_NORMAL },
                                 { "120", STRING_SET_LINES_WIDER },
                                 { "140", STRING_SET_LINES_WIDE },
                                 { "160", STRING_SET_LINES_WIDEST } } },
    [SETTING_TYPEFACE] = { "typeface",
                           STRING_SET_TYPEFACE,
                           { { "vollkorn", STRING_SET_VOLLKORN },
                             { "opendyslexic", STRING_SET_OPENDYSLEXIC },
                             { "dejavu", STRING_SET_DEJAVU } } },
    [SETTING_THEME] = { "theme",
                        STRING_SET_THEME,
                        { { "light", STRING_SET_LIGHT },
                          { "dark", STRING_SET_DARK },
                          { "contrast", STRING_SET_CONTRAST } } },
    [SETTING_KEYS] = { "keys",
                       STRING_SET_KEYS,
                       { { "on", STRING_SET_KEYS_ON },
                         { "off", STRING_SET_KEYS_OFF } } },
    [SETTING_SCREEN] = { "screen",
                         STRING_SET_SCREEN,
                         { { "window", STRING_SET_WINDOW },
                           { "full", STRING_SET_FULL_SCREEN } } },
    [SETTING_VOICE] = { "voice",
                        STRING_SET_VOICE,
                        { { "off", STRING_SET_VOICE_OFF },
                          { "aloud", STRING_SET_VOICE_ALOUD },
                          { "clipboard", STRING_SET_VOICE_CLIPBOARD },
                          { "text", STRING_SET_VOICE_TEXT } } },
    [SETTING_GAMEPAD] = { "gamepad",
                          STRING_SET_GAMEPAD,
                          { { "off", STRING_SET_GAMEPAD_OFF },
                            { "on", STRING_SET_GAMEPAD_ON } } },
};

Settings settings_default(Language language)
{
    Settings settings = { { 0 } };

    settings.chosen[SETTING_LANGUAGE] = (unsigned char)language;
    return settings;
}

String setting_title(Setting setting)
{
    return table[setting].title;
}

int setting_value_count(Setting setting)
{
    int count = 0;

    while (count < SETTING_VALUES_MAX && table[setting].values[count].word)
        count++;
    return count;
}

const char *setting_value_title(Arena *arena, Setting setting, int value,
                                Language language)
{
    const Value *v = &table[setting].values[value];

    if (v->title != STRING_COUNT)
        return string_in(v->title, language);
    return string_fill(arena, STRING_SET_PERCENT, language, ARGS(v->word));
}

const char *setting_word(Setting setting)
{
    return table[setting].word;
}

const char *setting_value_word(Setting setting, int value)
{
    return table[setting].values[value].word;
}

bool settings_take(Settings *settings, const char *word, const char *value)
{
    for (int s = 0; s < SETTING_COUNT; s++) {
        if (strcmp(table[s].word, word) != 0)
            continue;
        for (int v = 0; v < setting_value_count((Setting)s); v++) {
            if (strcmp(table[s].values[v].word, value) != 0)
                continue;
            settings->chosen[s] = (unsigned char)v;
            return true;
        }
    }
    return false;
}

/* Of the settings whose words are numbers. */
static int number_of(const Settings *settings, Setting setting)
{
    return atoi(table[setting].values[settings->chosen[setting]].word);
}

Language settings_language(const Settings *settings)
{
    return (Language)settings->chosen[SETTING_LANGUAGE];
}

int settings_text_percent(const Settings *settings)
{
    return number_of(settings, SETTING_TEXT_SIZE);
}

int settings_line_percent(const Settings *settings)
{
    return number_of(settings, SETTING_LINE_SPACING);
}

Typeface settings_typeface(const Settings *settings)
{
    return (Typeface)settings->chosen[SETTING_TYPEFACE];
}

Theme settings_theme(const Settings *settings)
{
    return (Theme)settings->chosen[SETTING_THEME];
}

bool settings_single_keys(const Settings *settings)
{
    return settings->chosen[SETTING_KEYS] == 0;
}

bool settings_full_screen(const Settings *settings)
{
    return settings->chosen[SETTING_SCREEN] == 1;
}

VoiceWay settings_voice(const Settings *settings)
{
    return (VoiceWay)settings->chosen[SETTING_VOICE];
}

bool settings_gamepad(const Settings *settings)
{
    return settings->chosen[SETTING_GAMEPAD] == 1;
}
