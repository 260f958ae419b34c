#ifndef VIEW_SETTINGS_H
#define VIEW_SETTINGS_H

#include <stdbool.h>

#include "core/message.h"
#include "view/strings.h"
#include "view/theme.h"

/*
 * What the trainee has set. Each setting is one of a few values, so that one
 * table is all there is to know: the screen that offers them, the words they
 * are kept under, and what they mean (see settings.c).
 */
typedef enum {
    SETTING_LANGUAGE,
    SETTING_TEXT_SIZE,
    SETTING_LINE_SPACING,
    SETTING_TYPEFACE,
    SETTING_THEME,
    SETTING_KEYS, /* keys of one letter or digit */
    SETTING_SCREEN,
    SETTING_VOICE,
    SETTING_GAMEPAD,
    SETTING_COUNT
} Setting;

enum { SETTING_VALUES_MAX = 8 };

/* How screens are read aloud. */
typedef enum {
    VOICE_OFF,
    VOICE_ALOUD,
    VOICE_CLIPBOARD, /* for a screen reader that speaks it */
    VOICE_TEXT       /* shown above the key bar */
} VoiceWay;

typedef struct {
    unsigned char chosen[SETTING_COUNT]; /* index of the value */
} Settings;

/* As the program comes; zeroed, in Dutch. */
Settings settings_default(Language language);

String setting_title(Setting setting);
int setting_value_count(Setting setting);

/* What a value is called, in `arena`. */
const char *setting_value_title(Arena *arena, Setting setting, int value,
                                Language language);

/* The words a setting and its value are kept under; the same in all versions
 * of the program. */
const char *setting_word(Setting setting);
const char *setting_value_word(Setting setting, int value);

/* Sets what two words say. Nothing changes if they say nothing here: then it
 * is another version of the program that kept them. */
bool settings_take(Settings *settings, const char *word, const char *value);

Language settings_language(const Settings *settings);
int settings_text_percent(const Settings *settings);
int settings_line_percent(const Settings *settings);
Typeface settings_typeface(const Settings *settings);
Theme settings_theme(const Settings *settings);
bool settings_single_keys(const Settings *settings);
bool settings_full_screen(const Settings *settings);
VoiceWay settings_voice(const Settings *settings);
bool settings_gamepad(const Settings *settings);

#endif
