#include "view/verdicts.h"

/* A verdict is always shape, word and colour. */
static const struct {
    Mark mark;
    Colour colour;
} faces[] = {
    [STATUS_NOT_APPLICABLE] = { MARK_NOT_APPLICABLE, COLOUR_MUTED },
    [STATUS_OPEN] = { MARK_OPEN, COLOUR_MUTED },
    [STATUS_KEPT] = { MARK_KEPT, COLOUR_KEPT },
    [STATUS_LATE] = { MARK_LATE, COLOUR_LATE },
    [STATUS_MISSED] = { MARK_MISSED, COLOUR_MISSED },
};

Colour status_colour(Status status)
{
    return faces[status].colour;
}

static bool is_overdue(const Verdict *verdict)
{
    return verdict->status == STATUS_OPEN && verdict->overdue >= 0;
}

Status standing_of(const Verdict *verdict)
{
    return is_overdue(verdict) ? STATUS_LATE : verdict->status;
}

const char *standing_word(const Page *page, const Verdict *verdict)
{
    static const String words[] = {
        [STATUS_NOT_APPLICABLE] = STRING_NOT_YET,
        [STATUS_OPEN] = STRING_DUE_NOW,
        [STATUS_KEPT] = STRING_KEPT,
        [STATUS_LATE] = STRING_LATE,
        [STATUS_MISSED] = STRING_MISSED,
    };

    return say(page,
               is_overdue(verdict) ? STRING_OVERDUE : words[verdict->status]);
}

/* "voldaan: Bespreek de onvrede met de klager. Dag 2. Je koos …" */
static const char *rule_name(Page *page, const char *word, const char *title,
                             const char *line)
{
    return joined(page, joined(page, word, ": ", title), ". ", line);
}

void add_status_mark(Page *page, Status status)
{
    Node *node = view_add(page->view, ROLE_IMG);

    node->mark = faces[status].mark;
    node->colour = faces[status].colour;
    node->name = status_word(page, status);
    node->box = (Box){ .sizing = WIDTH_FIXED, .width = 28, .min_height = 28 };
}

static void add_rule_verdict(Page *page, const Judged *j, int index)
{
    const Rule *rule = &j->procedure->rules[index];
    Status status = j->verdicts[index].status;
    const char *title = text_of(page, rule->title);
    const char *word = status_word(page, status);
    const char *line = joined(page, rule_evidence(page, j, index), " ",
                              text_of(page, rule->label));
    int row =
        view_open(page->view, ROLE_LISTITEM, LOOK_RULE,
                  (Box){ .arrange = ARRANGE_ROW, .gap = 14, .pad_y = 12 });

    page->view->nodes[row].name = rule_name(page, word, title, line);
    add_status_mark(page, status);
    int words = open_column(page, 2);
    add_text(page, STYLE_UI_STRONG, COLOUR_TEXT, title);
    add_text(page, STYLE_UI, COLOUR_MUTED, line);
    view_close(page->view, words);
    add_label(page, STYLE_UI_STRONG, faces[status].colour, word)->box.center =
        false;
    view_close(page->view, row);
}

void add_verdicts(Page *page, const Judged *j)
{
    int rules = open_column(page, 0);

    for (int i = 0; i < j->procedure->rule_count; i++)
        add_rule_verdict(page, j, i);
    view_close(page->view, rules);
}
