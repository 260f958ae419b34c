#include "view/theme.h"

static const Type types[STYLE_COUNT] = {
    [STYLE_SMALL] = { FAMILY_INTER, WEIGHT_REGULAR, 13, 19 },
    [STYLE_SMALL_STRONG] = { FAMILY_INTER, WEIGHT_SEMIBOLD, 13, 19 },
    [STYLE_UI] = { FAMILY_INTER, WEIGHT_REGULAR, 15, 22 },
    [STYLE_UI_STRONG] = { FAMILY_INTER, WEIGHT_SEMIBOLD, 15, 22 },
    [STYLE_CHOICE] = { FAMILY_INTER, WEIGHT_REGULAR, 17, 24 },
    [STYLE_NAME] = { FAMILY_INTER, WEIGHT_SEMIBOLD, 17, 24 },
    [STYLE_STORY] = { FAMILY_VOLLKORN, WEIGHT_REGULAR, 20, 30 },
    [STYLE_CARD] = { FAMILY_VOLLKORN, WEIGHT_SEMIBOLD, 22, 29 },
    [STYLE_HEADLINE] = { FAMILY_VOLLKORN, WEIGHT_SEMIBOLD, 28, 36 },
    [STYLE_BRAND] = { FAMILY_VOLLKORN, WEIGHT_BOLD, 24, 32 },
    [STYLE_TITLE] = { FAMILY_VOLLKORN, WEIGHT_SEMIBOLD, 34, 44 },
    [STYLE_SCORE] = { FAMILY_INTER, WEIGHT_BOLD, 60, 64 },
    [STYLE_SCORE_OF] = { FAMILY_INTER, WEIGHT_SEMIBOLD, 32, 44 },
};

/*
 * The letters of these are larger at the same size: a little smaller they read
 * as large as the others, and a line keeps its length. In percent.
 */
static const struct {
    Family family;
    int size;
} typefaces[TYPEFACE_COUNT] = {
    [TYPEFACE_OPENDYSLEXIC] = { FAMILY_OPENDYSLEXIC, 90 },
    [TYPEFACE_DEJAVU] = { FAMILY_DEJAVU, 93 },
};

Type theme_type(TextStyle style, Typeface typeface)
{
    Type type = types[style];

    if (typeface == TYPEFACE_VOLLKORN)
        return type;
    type.family = typefaces[typeface].family;
    type.size = type.size * typefaces[typeface].size / 100;
    return type;
}

uint32_t theme_colour(Theme theme, Colour colour)
{
    static const uint32_t colours[COLOUR_COUNT][THEME_COUNT] = {
        [COLOUR_PAGE] = { 0xFAF6EF, 0x14161B, 0x000000 },
        [COLOUR_PANEL] = { 0xFFFFFF, 0x1D2027, 0x000000 },
        [COLOUR_SUNK] = { 0xF3EDE3, 0x2A2E38, 0x000000 },
        [COLOUR_TEXT] = { 0x1B1B1F, 0xF1F0EC, 0xFFFFFF },
        [COLOUR_MUTED] = { 0x55565E, 0xB4B6C0, 0xFFFFFF },
        [COLOUR_BORDER] = { 0x75767F, 0x868A97, 0xFFFFFF },
        [COLOUR_HAIRLINE] = { 0xE2D9CB, 0x2A2E38, 0xFFFFFF },
        [COLOUR_ACCENT] = { 0x04348C, 0x7AA2E8, 0x6FA0FF },
        [COLOUR_ON_ACCENT] = { 0xFFFFFF, 0x10131A, 0x000000 },
        [COLOUR_TINT] = { 0xE6EAF6, 0x1F2A44, 0x000000 },
        [COLOUR_FOCUS] = { 0x04348C, 0xFFD54A, 0xFFFF00 },
        [COLOUR_FOCUS_GAP] = { 0xFFFFFF, 0x14161B, 0x000000 },
        [COLOUR_KEPT] = { 0x007468, 0x93F2EA, 0x66FFE6 },
        [COLOUR_KEPT_TINT] = { 0xE3F3EF, 0x123230, 0x000000 },
        [COLOUR_MISSED] = { 0x7D1407, 0xFF7440, 0xFF6F3C },
        [COLOUR_MISSED_TINT] = { 0xFBE9E3, 0x3A1A0E, 0x000000 },
        [COLOUR_LATE] = { 0x8A6200, 0xFFEBA8, 0xFFEE99 },
        [COLOUR_LATE_TINT] = { 0xFAF1DA, 0x332C16, 0x000000 },
    };

    return colours[colour][theme];
}
