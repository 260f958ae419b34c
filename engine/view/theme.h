#ifndef VIEW_THEME_H
#define VIEW_THEME_H

#include <stdint.h>

/*
 * Type and colours. Sizes are in pixels at 100 %; view/layout.h and the
 * painter scale them by the text size, the painter also by the screen's pixel
 * ratio.
 */
typedef enum {
    STYLE_SMALL,        /* Inter 13: notes, key bar */
    STYLE_SMALL_STRONG, /* labels over a group */
    STYLE_UI,           /* Inter 15 */
    STYLE_UI_STRONG,
    STYLE_CHOICE,   /* Inter 17 */
    STYLE_HANDS,    /* Inter 26 bold: how many of a group chose it */
    STYLE_NAME,     /* Inter 17 semibold: who speaks */
    STYLE_STORY,    /* Vollkorn 20/30 */
    STYLE_CARD,     /* Vollkorn 22 semibold: title of a situation */
    STYLE_HEADLINE, /* Vollkorn 28 semibold: over the debrief */
    STYLE_BRAND,    /* Vollkorn 22 bold */
    STYLE_TITLE,    /* Vollkorn 34 semibold */
    STYLE_SCORE,    /* Inter 60 bold: the figure of the debrief */
    STYLE_SCORE_OF,
    STYLE_COUNT
} TextStyle;

typedef enum {
    FAMILY_INTER,
    FAMILY_VOLLKORN,
    FAMILY_OPENDYSLEXIC,
    FAMILY_DEJAVU,
    FAMILY_COUNT
} Family;

/* Which families everything is set in. */
typedef enum {
    TYPEFACE_VOLLKORN, /* with Inter: as the styles say */
    TYPEFACE_OPENDYSLEXIC,
    TYPEFACE_DEJAVU,
    TYPEFACE_COUNT
} Typeface;

typedef enum { WEIGHT_REGULAR, WEIGHT_SEMIBOLD, WEIGHT_BOLD } Weight;

typedef struct {
    Family family;
    Weight weight;
    int size;
    int line; /* height of a line */
} Type;

typedef enum {
    COLOUR_PAGE,
    COLOUR_PANEL,
    COLOUR_SUNK,
    COLOUR_TEXT,
    COLOUR_MUTED,
    COLOUR_BORDER,
    COLOUR_HAIRLINE,
    COLOUR_ACCENT,
    COLOUR_ACCENT_FAINT, /* of a bar beside a figure */
    COLOUR_ON_ACCENT,
    COLOUR_TINT,
    COLOUR_FOCUS,
    COLOUR_FOCUS_GAP,
    COLOUR_KEPT,
    COLOUR_KEPT_TINT,
    COLOUR_MISSED,
    COLOUR_MISSED_TINT,
    COLOUR_LATE,
    COLOUR_LATE_TINT,
    COLOUR_COUNT
} Colour;

typedef enum { THEME_LIGHT, THEME_DARK, THEME_CONTRAST, THEME_COUNT } Theme;

/* How a node is drawn. */
typedef enum {
    LOOK_PLAIN,
    LOOK_BAR,     /* top and bottom bars: page colour with a hairline */
    LOOK_SIDE,    /* the panel at the side: sunk */
    LOOK_CARD,    /* white, rounded, hairline */
    LOOK_CHOICE,  /* as card; tinted when pointed at */
    LOOK_SPEECH,  /* as card, but one corner sharp */
    LOOK_PRIMARY, /* accent button */
    LOOK_BUTTON,  /* white button with a hairline */
    LOOK_LINK,    /* text that can be pressed */
    LOOK_PILL,    /* rounded label on tint */
    LOOK_PILL_SUNK,
    LOOK_PILL_KEPT,
    LOOK_FIELD,  /* white, with a border that can be seen: to type in */
    LOOK_NUMBER, /* the figure before a choice */
    LOOK_NOTICE, /* tinted box: feedback */
    LOOK_SUNKEN, /* sunk, rounded */
    LOOK_DOOR,   /* as card, with a thick edge: here something was lost */
    LOOK_PLOT,
    LOOK_AXIS,
    LOOK_GAIN,  /* from one point of a line to another, as `plot` says */
    LOOK_METER, /* a bar, filled as far as `plot` says */
    LOOK_RULE,  /* a hairline above */
    LOOK_ROW,   /* the same, of a table, to press */
    LOOK_TILE,  /* a cell of one, sunk or tinted */
    LOOK_TILE_KEPT,
    LOOK_TILE_LATE,
    LOOK_TILE_MISSED,
    /* a step on the map, round at the ends if it is an ending; something is
       lost from there on, or nobody comes there */
    LOOK_STEP,
    LOOK_STEP_LOST,
    LOOK_STEP_UNREACHED,
    LOOK_ENDING,
    LOOK_ENDING_LOST,
    LOOK_ENDING_UNREACHED,
    LOOK_MAP,
    LOOK_CELL,  /* to press: larger than what is seen, which it holds first */
    LOOK_AVATAR /* round picture of a person; initials until there is one */
} Look;

/* Drawn, not glyphs: a verdict is always shape, word and colour. */
typedef enum {
    MARK_NONE,
    MARK_KEPT,
    MARK_LATE,
    MARK_MISSED,
    MARK_OPEN,
    MARK_NOT_APPLICABLE
} Mark;

/* A style as it is set in a typeface. */
Type theme_type(TextStyle style, Typeface typeface);

/* 0xRRGGBB */
uint32_t theme_colour(Theme theme, Colour colour);

#endif
