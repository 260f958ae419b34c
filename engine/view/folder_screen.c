#include <string.h>

#include "view/folder.h"
#include "view/parts.h"

/*
 * The overview of many runs: what was missed, by rule, and who followed what.
 * Names stay hidden until they are asked for, as a group may be watching.
 */

enum { CELL = 74, METER_HEIGHT = 7, PROGRESS_HEIGHT = 12, STRAYS_MAX = 40 };

static const FolderView *folder_of(const Page *page)
{
    return &page->app->overview;
}

static int files_done(const Page *page)
{
    const FolderReader *reader = &folder_of(page)->reader;

    return reader->done(reader->context);
}

static int files_total(const Page *page)
{
    const FolderReader *reader = &folder_of(page)->reader;

    return reader->total(reader->context);
}

static void add_progress(Page *page)
{
    int done = files_done(page), total = files_total(page);
    Node *text =
        add_text(page, STYLE_CHOICE, COLOUR_TEXT,
                 say_with(page, STRING_COHORT_READING,
                          ARGS(number(page, done), number(page, total))));

    text->role = ROLE_STATUS;
    Node *meter = view_add(page->view, ROLE_NONE);
    meter->look = LOOK_METER;
    meter->colour = COLOUR_ACCENT;
    meter->plot = (Plot){ .of = total, .after = 2 * done };
    meter->box =
        (Box){ .min_height = PROGRESS_HEIGHT, .max_width = MAIN_WIDTH };
    Node *button = add_button(page, LOOK_BUTTON, say(page, STRING_COHORT_STOP),
                              (Action){ VERB_STOP_READING, 0 });
    button->id = say(page, STRING_WORD_QUIT_READING);
    button->key = 's';
}

/* A group of buttons of which one holds; returns what to close. */
static int open_group(Page *page, String title)
{
    int group = view_open(page->view, ROLE_RADIOGROUP, LOOK_PLAIN,
                          (Box){ .arrange = ARRANGE_FLOW, .gap = 8 });

    page->view->nodes[group].name = say(page, title);
    return group;
}

static void add_radio(Page *page, const char *text, Action action, bool holds)
{
    Node *node = add_button(page, LOOK_BUTTON, text, action);

    node->role = ROLE_RADIO;
    node->selected = holds;
    node->style = holds ? STYLE_UI_STRONG : STYLE_UI;
    node->id = text;
}

static void add_modes(Page *page)
{
    static const String modes[] = { STRING_PRACTICE, STRING_TEST, STRING_ROOM };
    int group = open_group(page, STRING_MODES);

    add_radio(page, say(page, STRING_MODES_ALL), (Action){ VERB_ONLY_MODE, -1 },
              folder_of(page)->wish.mode < 0);
    for (int i = MODE_PRACTICE; i <= MODE_ROOM; i++)
        add_radio(page, say(page, modes[i]), (Action){ VERB_ONLY_MODE, i },
                  folder_of(page)->wish.mode == i);
    view_close(page->view, group);
}

static void add_situations(Page *page)
{
    const char *wanted = folder_of(page)->wish.scenario;
    int group = open_group(page, STRING_COHORT_SITUATIONS);
    const CohortRun *run;

    add_radio(page, say(page, STRING_ALL_SITUATIONS),
              (Action){ VERB_ONLY_SITUATION, -1 }, !wanted);
    for (int i = 0; (run = overview_situation(page->app, i)); i++)
        add_radio(page, text_of(page, run->title),
                  (Action){ VERB_ONLY_SITUATION, i },
                  wanted && strcmp(wanted, run->scenario) == 0);
    view_close(page->view, group);
}

static void add_names_switch(Page *page)
{
    bool hidden = folder_of(page)->wish.pseudonyms;
    int group = open_group(page, STRING_COHORT_NAMES);

    add_radio(page, say(page, STRING_COHORT_HIDDEN),
              (Action){ VERB_HIDE_NAMES, true }, hidden);
    add_radio(page, say(page, STRING_COHORT_SHOWN),
              (Action){ VERB_HIDE_NAMES, false }, !hidden);
    view_close(page->view, group);
}

static void add_sorts(Page *page)
{
    static const String sorts[SORT_COUNT] = { STRING_COHORT_BY_NAME,
                                              STRING_COHORT_BY_DAY,
                                              STRING_COHORT_BY_TIME };
    int group = open_group(page, STRING_COHORT_SORT);

    for (int i = 0; i < SORT_COUNT; i++)
        add_radio(page, say(page, sorts[i]), (Action){ VERB_SORT, i },
                  (int)folder_of(page)->wish.sort == i);
    view_close(page->view, group);
}

static void add_share(Page *page, const Rule *rule, Score score)
{
    int percent = cohort_percent_missed(score);
    const char *said =
        percent < 0
            ? "–"
            : say_with(page, STRING_COHORT_PERCENT,
                       ARGS(number(page, percent), number(page, score.due)));
    const char *title = joined(page, text_of(page, rule->label), ": ",
                               text_of(page, rule->title));
    int item = view_open(page->view, ROLE_LISTITEM, LOOK_PLAIN,
                         (Box){ .gap = 3, .pad_y = 4 });

    page->view->nodes[item].name = joined(page, title, ": ", said);
    int row = open_row(page, 12);
    add_text(page, STYLE_UI, COLOUR_TEXT, title);
    add_label(page, STYLE_UI_STRONG, COLOUR_MUTED, said);
    view_close(page->view, row);
    Node *meter = view_add(page->view, ROLE_NONE);
    meter->look = LOOK_METER;
    meter->colour = COLOUR_MISSED;
    meter->plot =
        (Plot){ .of = score.due, .after = 2 * (score.late + score.missed) };
    meter->box.min_height = METER_HEIGHT;
    view_close(page->view, item);
}

static void add_cell(Page *page, TextStyle style, const char *text)
{
    Node *node = add_text(page, style, COLOUR_TEXT, text);

    node->box = (Box){ .sizing = WIDTH_FIXED, .width = CELL, .to_end = true };
}

static const char *kept_of(Page *page, Score score)
{
    return score.due ? say_with(page, STRING_COHORT_KEPT_OF,
                                ARGS(number(page, score.kept),
                                     number(page, score.due)))
                     : "–";
}

/* A row is read as one line: what stands in it, with the heads of its cells. */
static const char *cells_said(Page *page, const Procedure *p,
                              const CohortPerson *person)
{
    const char *all = "";

    for (int i = 0; i < p->rule_count; i++)
        all = joined(page, all, ", ",
                     joined(page, text_of(page, p->rules[i].label), " ",
                            score_text(page, person->rules[i])));
    all = joined(page, all, ", ",
                 joined(page, say(page, STRING_COHORT_FIRST), " ",
                        score_text(page, person->first)));
    return joined(page, all, ", ",
                  joined(page, say(page, STRING_COHORT_BEST), " ",
                         score_text(page, person->best)));
}

static void add_heads(Page *page, const Procedure *p)
{
    int row = open_row(page, 6);

    add_text(page, STYLE_SMALL_STRONG, COLOUR_TEXT,
             say(page, STRING_COHORT_NAME));
    for (int i = 0; i < p->rule_count; i++)
        add_cell(page, STYLE_SMALL_STRONG, text_of(page, p->rules[i].label));
    add_cell(page, STYLE_SMALL_STRONG, say(page, STRING_COHORT_FIRST_SHORT));
    add_cell(page, STYLE_SMALL_STRONG, say(page, STRING_COHORT_BEST_SHORT));
    add_cell(page, STYLE_SMALL_STRONG, say(page, STRING_COHORT_MINUTES));
    view_close(page->view, row);
    page->view->nodes[row].role = ROLE_LISTITEM;
    page->view->nodes[row].name = say(page, STRING_COHORT_HEADS);
}

static void add_person(Page *page, const Procedure *p,
                       const CohortPerson *person)
{
    int row = view_open(page->view, ROLE_LISTITEM, LOOK_RULE,
                        (Box){ .arrange = ARRANGE_ROW, .gap = 6, .pad_y = 6 });

    page->view->nodes[row].name =
        joined(page, person->label, ": ", cells_said(page, p, person));
    add_text(page, STYLE_UI, COLOUR_TEXT, person->label);
    for (int i = 0; i < p->rule_count; i++)
        add_cell(page, STYLE_UI, kept_of(page, person->rules[i]));
    add_cell(page, STYLE_UI, kept_of(page, person->first));
    add_cell(page, STYLE_UI, kept_of(page, person->best));
    add_cell(page, STYLE_UI,
             number(page, (int)((person->active_ms + 30000) / 60000)));
    view_close(page->view, row);
}

static void add_page_button(Page *page, String text, int to, int key)
{
    Node *button = add_button(page, LOOK_BUTTON, say(page, text),
                              (Action){ VERB_TURN_PAGE, to });

    button->id = say(page, text);
    button->key = key;
}

static void add_people(Page *page, const Cohort *cohort)
{
    int first = folder_of(page)->page * OVERVIEW_PEOPLE;
    int last = first + OVERVIEW_PEOPLE;
    int column = open_column(page, 0);

    add_heads(page, cohort->procedure);
    for (int i = first; i < last && i < cohort->count; i++)
        add_person(page, cohort->procedure, &cohort->people[i]);
    view_close(page->view, column);
    int buttons = view_open(page->view, ROLE_NONE, LOOK_PLAIN,
                            (Box){ .arrange = ARRANGE_FLOW, .gap = 8 });
    if (first > 0)
        add_page_button(page, STRING_COHORT_BEFORE, folder_of(page)->page - 1,
                        'b');
    if (last < cohort->count)
        add_page_button(page, STRING_COHORT_AFTER, folder_of(page)->page + 1,
                        'n');
    view_close(page->view, buttons);
}

static void add_strays(Page *page)
{
    const FolderReader *reader = &folder_of(page)->reader;
    int count = 0;
    const CohortStray *strays = reader->strays(reader->context, &count);

    if (count == 0)
        return;
    add_heading(
        page, 2, STYLE_NAME,
        say_with(page, STRING_COHORT_STRAYS, ARGS(number(page, count))));
    int column = open_column(page, 2);
    for (int i = 0; i < count && i < STRAYS_MAX; i++)
        add_text(page, STYLE_SMALL, COLOUR_MUTED,
                 joined(page, strays[i].file, ": ",
                        say(page, cohort_stray_said(strays[i].kind))))
            ->role = ROLE_LISTITEM;
    if (count > STRAYS_MAX)
        add_text(page, STYLE_SMALL, COLOUR_MUTED, "…");
    view_close(page->view, column);
}

static void add_counts(Page *page, const Cohort *cohort)
{
    add_text(page, STYLE_CHOICE, COLOUR_MUTED,
             joined(page, text_of(page, cohort->procedure->title), ". ",
                    say_with(page, STRING_COHORT_COUNTED,
                             ARGS(number(page, cohort->runs),
                                  number(page, cohort->count)))));
    add_heading(page, 2, STYLE_NAME, say(page, STRING_COHORT_RULES));
    int column = view_open(page->view, ROLE_NONE, LOOK_PLAIN,
                           (Box){ .gap = 2, .max_width = MAIN_WIDTH });
    for (int i = 0; i < cohort->procedure->rule_count; i++)
        add_share(page, &cohort->procedure->rules[i], cohort->rules[i]);
    view_close(page->view, column);
    add_heading(page, 2, STYLE_NAME, say(page, STRING_COHORT_PEOPLE));
    add_sorts(page);
    add_people(page, cohort);
}

static void add_found(Page *page)
{
    const FolderView *o = folder_of(page);
    int count = 0;
    const CohortRun *runs = o->reader.runs(o->reader.context, &count);
    const Cohort cohort =
        cohort_of(runs, count, &o->wish, page->language, page->arena);

    if (o->stopped)
        add_text(page, STYLE_UI, COLOUR_TEXT,
                 say_with(page, STRING_COHORT_STOPPED,
                          ARGS(number(page, files_done(page)),
                               number(page, files_total(page)))))
            ->role = ROLE_STATUS;
    add_names_switch(page);
    add_modes(page);
    add_situations(page);
    if (cohort.runs)
        add_counts(page, &cohort);
    else
        add_text(page, STYLE_CHOICE, COLOUR_MUTED,
                 say(page, STRING_COHORT_NO_RUNS));
    add_strays(page);
}

static void build_keys(Page *page)
{
    int bar = open_key_bar(page);

    if (folder_of(page)->reading)
        add_key(page, "S", STRING_COHORT_STOP);
    add_key(page, "↑↓", STRING_KEYS_ARROWS);
    add_key(page, "Enter", STRING_KEYS_ENTER);
    add_key(page, "Esc", STRING_KEYS_HOME);
    close_key_bar(page, bar);
}

static void build_banner(Page *page)
{
    int banner = open_banner(page);
    Node *home = add_button(page, LOOK_LINK, "‹", (Action){ VERB_HOME, 0 });

    home->name = say(page, STRING_BACK_HOME);
    home->id = say(page, STRING_WORD_HOME);
    add_label(page, STYLE_BRAND, COLOUR_ACCENT, say(page, STRING_BRAND));
    view_close(page->view, banner);
}

void overview_build(Page *page)
{
    build_banner(page);
    int main = open_main(page, 14);
    add_heading(page, 1, STYLE_TITLE, say(page, STRING_COHORT));
    add_failure(page, &page->app->error);
    if (folder_of(page)->reading)
        add_progress(page);
    else
        add_found(page);
    view_close(page->view, main);
    build_keys(page);
}
