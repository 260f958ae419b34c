#include "view/folder_parts.h"
#include "view/meters.h"

/*
 * The overview of many runs: what was missed, by rule, and who followed what.
 * Names stay hidden until they are asked for, as a group may be watching.
 */

enum { STRAYS_MAX = 12 }; /* of a kind */

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

static void add_reading(Page *page)
{
    int done = files_done(page), total = files_total(page);

    add_progress(page,
                 say_with(page, STRING_COHORT_READING,
                          ARGS(number(page, done), number(page, total))),
                 done, total);
    Node *button = add_button(page, LOOK_BUTTON, say(page, STRING_COHORT_STOP),
                              (Action){ VERB_STOP_READING, 0 });
    button->id = say(page, STRING_WORD_QUIT_READING);
    button->key = 's';
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

    add_measured(page, &(Measured){ .text = title,
                                    .figure = said,
                                    .said = joined(page, title, ": ", said),
                                    .colour = COLOUR_MISSED,
                                    .part = score.late + score.missed,
                                    .of = score.due });
}

static void add_files(Page *page, const CohortStray *strays, int count,
                      StrayKind kind)
{
    int column = open_column(page, 2), found = 0;

    for (int i = 0; i < count; i++)
        if (strays[i].kind == kind && found++ < STRAYS_MAX)
            add_text(page, STYLE_SMALL, COLOUR_MUTED, strays[i].file)->role =
                ROLE_LISTITEM;
    if (found > STRAYS_MAX)
        add_text(page, STYLE_SMALL, COLOUR_MUTED,
                 say_with(page, STRING_COHORT_STRAYS_MORE,
                          ARGS(number(page, found - STRAYS_MAX))));
    view_close(page->view, column);
}

static int count_kind(const CohortStray *strays, int count, StrayKind kind)
{
    int found = 0;

    for (int i = 0; i < count; i++)
        found += strays[i].kind == kind;
    return found;
}

/* How many of each kind, and which: but a file is called after who played. */
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
    for (int i = 0; i < STRAY_COUNT; i++) {
        StrayKind kind = (StrayKind)i;
        int found = count_kind(strays, count, kind);

        if (found)
            add_heading(page, 3, STYLE_UI_STRONG,
                        say_with(page, STRING_COHORT_STRAYS_OF,
                                 ARGS(number(page, found),
                                      say(page, cohort_stray_said(kind)))));
        if (found && !folder_of(page)->wish.pseudonyms)
            add_files(page, strays, count, kind);
    }
    if (folder_of(page)->wish.pseudonyms)
        add_text(page, STYLE_UI, COLOUR_MUTED,
                 say(page, STRING_COHORT_STRAYS_HIDDEN));
}

/* Of one situation there is a map. */
static void add_way_to_map(Page *page)
{
    if (!folder_of(page)->wish.scenario) {
        add_text(page, STYLE_UI, COLOUR_MUTED,
                 say(page, STRING_COHORT_MAP_OF_ONE));
        return;
    }
    add_worded(page, LOOK_BUTTON, STRING_COHORT_MAP, STRING_WORD_MAP,
               (Action){ VERB_WAYS, 0 });
    page->view->nodes[page->view->count - 1].key = 'm';
}

/* To keep, to print and to send. */
static void add_papers(Page *page)
{
    int row = view_open(page->view, ROLE_NONE, LOOK_PLAIN,
                        (Box){ .arrange = ARRANGE_FLOW, .gap = 8 });

    add_worded(page, LOOK_BUTTON, STRING_COHORT_PAGE_OUT, STRING_WORD_PAGE,
               (Action){ VERB_PAPER, PAPER_PAGE });
    add_worded(page, LOOK_BUTTON, STRING_COHORT_TABLE_OUT, STRING_WORD_TABLE,
               (Action){ VERB_PAPER, PAPER_TABLE });
    add_worded(page, LOOK_BUTTON, STRING_COHORT_ATTENDANCE_OUT,
               STRING_WORD_ATTENDANCE,
               (Action){ VERB_PAPER, PAPER_ATTENDANCE });
    view_close(page->view, row);
}

static void add_counts(Page *page, const Cohort *cohort)
{
    add_text(page, STYLE_CHOICE, COLOUR_MUTED,
             joined(page, text_of(page, cohort->procedure->title), ". ",
                    say_with(page, STRING_COHORT_COUNTED,
                             ARGS(number(page, cohort->runs),
                                  number(page, cohort->count),
                                  minutes_text(page, cohort->active_ms)))));
    add_way_to_map(page);
    if (folder_of(page)->reader.write)
        add_papers(page);
    add_heading(page, 2, STYLE_NAME, say(page, STRING_COHORT_RULES));
    int column = view_open(page->view, ROLE_NONE, LOOK_PLAIN,
                           (Box){ .gap = 2, .max_width = MAIN_WIDTH });
    for (int i = 0; i < cohort->procedure->rule_count; i++)
        add_share(page, &cohort->procedure->rules[i], cohort->rules[i]);
    view_close(page->view, column);
    add_people(page, cohort);
}

static void add_found(Page *page, const Cohort *cohort)
{
    const FolderView *o = folder_of(page);

    if (o->stopped)
        add_text(page, STYLE_UI, COLOUR_TEXT,
                 say_with(page, STRING_COHORT_STOPPED,
                          ARGS(number(page, files_done(page)),
                               number(page, files_total(page)))))
            ->role = ROLE_STATUS;
    add_wishes(page, cohort);
    if (cohort->runs)
        add_counts(page, cohort);
    else
        add_text(page, STYLE_CHOICE, COLOUR_MUTED,
                 say(page, STRING_COHORT_NO_RUNS));
    add_strays(page);
}

static void build_keys(Page *page, const Cohort *cohort)
{
    int bar = open_key_bar(page);

    if (folder_of(page)->reading)
        add_key(page, "S", STRING_COHORT_STOP);
    add_key(page, "↑↓", STRING_KEYS_ARROWS);
    add_key(page, "Enter", STRING_KEYS_ENTER);
    if (cohort->runs && folder_of(page)->wish.scenario)
        add_key(page, "M", STRING_KEYS_TRAFFIC);
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
    bool reading = folder_of(page)->reading;
    Cohort cohort = { .runs = 0 };

    if (!reading)
        cohort = overview_cohort(page->app, page->arena);
    build_banner(page);
    int main = open_main(page, 14);
    add_heading(page, 1, STYLE_TITLE, say(page, STRING_COHORT));
    add_text(page, STYLE_SMALL, COLOUR_MUTED,
             say_with(page, STRING_COHORT_FOLDER, ARGS(folder_of(page)->path)));
    add_failure(page, &page->app->error);
    if (reading)
        add_reading(page);
    else
        add_found(page, &cohort);
    view_close(page->view, main);
    build_keys(page, &cohort);
}
