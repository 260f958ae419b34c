#include "view/meters.h"

enum { METER_HEIGHT = 8, PROGRESS_HEIGHT = 12 };

Node *add_meter(Page *page, Colour colour, int part, int of)
{
    Node *meter = view_add(page->view, ROLE_NONE);

    meter->look = LOOK_METER;
    meter->colour = colour;
    meter->plot = (Plot){ .of = of, .after = 2 * part };
    meter->box = (Box){ .min_height = METER_HEIGHT, .center = true };
    return meter;
}

void add_progress(Page *page, const char *said, int done, int total)
{
    add_text(page, STYLE_CHOICE, COLOUR_TEXT, said)->role = ROLE_STATUS;
    add_meter(page, COLOUR_ACCENT, done, total)->box =
        (Box){ .min_height = PROGRESS_HEIGHT, .max_width = MAIN_WIDTH };
}

void add_measured(Page *page, const Measured *measured)
{
    int item = view_open(page->view, ROLE_LISTITEM, LOOK_PLAIN,
                         (Box){ .gap = 3, .pad_y = 4 });

    page->view->nodes[item].name = measured->said;
    int row = open_row(page, 12);
    add_text(page, STYLE_UI, COLOUR_TEXT, measured->text);
    add_label(page, STYLE_UI_STRONG, COLOUR_MUTED, measured->figure);
    view_close(page->view, row);
    add_meter(page, measured->colour, measured->part, measured->of);
    view_close(page->view, item);
}
