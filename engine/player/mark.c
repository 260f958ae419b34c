#include "player/mark.h"

/* A ground with a sign on it. */
typedef struct {
    Stroke ground;
    Colour colour;
    Stroke sign[2];
    int sign_count;
    Colour sign_colour;
} Form;

#define DISC                                                                   \
    {                                                                          \
        .5f, .5f, .5f, .5f, .5f, 0                                             \
    }
#define RING(width)                                                            \
    {                                                                          \
        .5f, .5f, .5f, .5f, (width) / 2, .5f - (width) / 2                     \
    }
#define LINE(x0, y0, x1, y1)                                                   \
    {                                                                          \
        x0, y0, x1, y1, .05f, 0                                                \
    }

static const Form forms[] = {
    [MARK_KEPT] = { DISC,
                    COLOUR_KEPT,
                    { LINE(.34f, .51f, .45f, .62f),
                      LINE(.45f, .62f, .67f, .39f) },
                    2,
                    COLOUR_ON_ACCENT },
    [MARK_LATE] = { DISC,
                    COLOUR_LATE,
                    { LINE(.5f, .27f, .5f, .55f), LINE(.5f, .71f, .5f, .72f) },
                    2,
                    COLOUR_ON_ACCENT },
    [MARK_MISSED] = { DISC,
                      COLOUR_MISSED,
                      { LINE(.36f, .5f, .64f, .5f) },
                      1,
                      COLOUR_ON_ACCENT },
    [MARK_OPEN] = { RING(.1f), COLOUR_BORDER, { { 0 } }, 0, COLOUR_BORDER },
    [MARK_NOT_APPLICABLE] = { RING(.06f),
                              COLOUR_BORDER,
                              { LINE(.5f, .5f, .5f, .5f) },
                              1,
                              COLOUR_MUTED },
};

void draw_mark(const Pen *pen, Rect square, Mark mark)
{
    const Form *form = &forms[mark];
    Shape ground = { SHAPE_GROUND, (int)mark, &form->ground, 1 };
    Shape sign = { SHAPE_SIGN, (int)mark, form->sign, form->sign_count };

    if (mark == MARK_NONE)
        return;
    draw_shape(pen, square, ground, form->colour);
    if (sign.count > 0)
        draw_shape(pen, square, sign, form->sign_colour);
}
