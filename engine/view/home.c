#include "view/make_parts.h"

#include <string.h>

enum { METER_HEIGHT = 7, PILL_HEIGHT = 26 };

/* What a card came to, of all times it was played to the end. */
typedef struct {
    int times;
    const Result *first, *best, *last; /* NULL if it was not */
} Attempts;

static Attempts attempts_at(const App *app, int card)
{
    Attempts a = { 0 };

    for (int i = 0; i < app->result_count; i++) {
        const Result *r = &app->results[i];

        if (r->card != card)
            continue;
        a.times++;
        a.last = r;
        if (!a.first)
            a.first = r;
        if (!a.best || score_scaled(r->score) > score_scaled(a.best->score))
            a.best = r;
    }
    return a;
}

static const char *one_result(Page *page, const Result *result)
{
    return result->score.due ? score_text(page, result->score)
                             : say(page, STRING_PLAYED);
}

static const char *result_text(Page *page, int card)
{
    const Result *best = attempts_at(page->app, card).best;

    if (page->app->catalogue.cards[card].broken)
        return say(page, STRING_BROKEN);
    return best ? one_result(page, best) : say(page, STRING_NOT_PLAYED);
}

static void add_result(Page *page, int card)
{
    const Result *best = attempts_at(page->app, card).best;
    const char *text = result_text(page, card);

    if (!best || !best->score.due)
        add_label(page, STYLE_SMALL, COLOUR_MUTED, text);
    else if (best->score.kept == best->score.due)
        add_pill(page, LOOK_PILL_KEPT, COLOUR_KEPT, text);
    else
        add_pill(page, LOOK_PILL, COLOUR_ACCENT, text);
    page->view->nodes[page->view->count - 1].box.to_end = true;
}

/* "3 keer: eerst 1 van 3, laatst 2 van 3"; NULL if played once at most. */
static const char *attempts_text(Page *page, int card)
{
    Attempts a = attempts_at(page->app, card);

    return a.times < 2
               ? NULL
               : say_with(page, STRING_PLAYED_BEFORE,
                          ARGS(number(page, a.times), one_result(page, a.first),
                               one_result(page, a.last)));
}

static void add_card_head(Page *page, const Card *card)
{
    int head = open_row(page, 17);

    add_avatar(page,
               (Likeness){ card->person ? card->person : "", card->portrait,
                           card->mood },
               70);
    int words = open_words(page, 4);
    add_text(page, STYLE_CARD, COLOUR_TEXT, text_of(page, card->title));
    add_text(page, STYLE_UI, COLOUR_MUTED, text_of(page, card->summary));
    view_close(page->view, words);
    view_close(page->view, head);
}

/* "stap 1–3" */
static const char *steps_text(Page *page, const Card *card)
{
    if (!card->first)
        return "";
    return strcmp(card->first, card->last) == 0
               ? say_with(page, STRING_STEPS_1, ARGS(card->first))
               : say_with(page, STRING_STEPS_MORE,
                          ARGS(card->first, card->last));
}

/* "10 min · stap 1–3" */
static const char *extent_text(Page *page, const Card *card)
{
    const char *minutes = card->minutes > 0
                              ? say_with(page, STRING_MINUTES_SHORT,
                                         ARGS(number(page, card->minutes)))
                              : "";

    return joined(page, minutes, " · ", steps_text(page, card));
}

static const char *card_name(Page *page, int index)
{
    const Card *card = &page->app->catalogue.cards[index];
    const char *name = joined(page, text_of(page, card->title), ". ",
                              text_of(page, card->summary));
    const char *rest =
        joined(page, extent_text(page, card), ", ", result_text(page, index));
    const char *before = attempts_text(page, index);

    if (before)
        rest = joined(page, rest, ". ", before);
    bool ends = name[0] && strchr(".!?", name[strlen(name) - 1]);
    return joined(page, name, ends ? " " : ". ", rest);
}

static void add_card(Page *page, int index)
{
    const Card *card = &page->app->catalogue.cards[index];
    int opened =
        open_pressable(page, LOOK_CARD,
                       (Box){ .gap = 10,
                              .pad_x = 20,
                              .pad_y = 20,
                              .min_height = 150,
                              .stretch = true },
                       (Action){ VERB_PLAY, index }, card_name(page, index));

    page->view->nodes[opened].id = card->id;
    page->view->nodes[opened].disabled = card->broken;
    add_card_head(page, card);
    view_add(page->view, ROLE_NONE)->box.grow = true;
    if (attempts_text(page, index))
        add_text(page, STYLE_SMALL, COLOUR_MUTED, attempts_text(page, index));
    int foot = open_row(page, 10);
    page->view->nodes[foot].box.min_height = PILL_HEIGHT;
    add_label(page, STYLE_SMALL, COLOUR_MUTED, extent_text(page, card));
    add_result(page, index);
    view_close(page->view, foot);
    view_close(page->view, opened);
}

static bool has_plan(const Page *page)
{
    return page->app->procedure >= 0 && run_shows_plan(page->app);
}

/* "Je speelt als Ilse": leads to who else does. */
static void add_player(Page *page)
{
    const App *app = page->app;
    const char *name = app->player.name;

    if (app->keeper.people)
        add_banner_link(page, STRING_WHO_PLAYS, STRING_WORD_WHO, 0,
                        (Action){ VERB_PEOPLE, 0 })
            ->text = name[0] ? say_with(page, STRING_PLAYS_AS, ARGS(name))
                             : say(page, STRING_WHO_PLAYS);
    else if (name[0])
        add_label(page, STYLE_UI, COLOUR_MUTED, name);
}

static void build_banner(Page *page)
{
    int banner = open_banner(page);

    add_label(page, STYLE_BRAND, COLOUR_ACCENT, say(page, STRING_BRAND));
    int links = page->view->count;
    add_player(page);
    if (has_plan(page))
        add_banner_link(page, STRING_PLAN, STRING_WORD_PLAN, 'p',
                        (Action){ VERB_PLAN, -1 });
    add_banner_link(page, STRING_SETTINGS, STRING_WORD_SETTINGS, 'i',
                    (Action){ VERB_OPEN, SCREEN_SETTINGS });
    add_banner_link(page, STRING_ROOM, STRING_WORD_ROOM, 'g',
                    (Action){ VERB_OPEN, SCREEN_LESSON });
    page->view->nodes[links].box.to_end = true;
    add_banner_link(page, STRING_HELP, STRING_WORD_HELP, 0,
                    (Action){ VERB_OPEN, SCREEN_HELP });
    view_close(page->view, banner);
}

/* Those that came along, or those of who plays. */
static void add_cards(Page *page, bool own)
{
    const Catalogue *catalogue = &page->app->catalogue;
    int grid =
        view_open(page->view, ROLE_NONE, LOOK_PLAIN,
                  (Box){ .arrange = ARRANGE_GRID, .width = 360, .gap = 16 });

    for (int i = 0; i < catalogue->count; i++)
        if (!catalogue->cards[i].own == !own)
            add_card(page, i);
    view_close(page->view, grid);
}

static void build_main(Page *page)
{
    const Catalogue *catalogue = &page->app->catalogue;
    int main = open_main(page, 8);
    bool has_own = false;

    add_heading(page, 1, STYLE_TITLE, say(page, STRING_HOME_TITLE));
    add_text(
        page, STYLE_CHOICE, COLOUR_MUTED,
        say(page, catalogue->count ? STRING_HOME_SUBTITLE : STRING_HOME_EMPTY))
        ->box.min_height = 34;
    add_failure(page, &page->app->error);
    add_cards(page, false);
    for (int i = 0; i < catalogue->count && !has_own; i++)
        has_own = catalogue->cards[i].own != NULL;
    if (has_own) {
        int part = view_open(page->view, ROLE_NONE, LOOK_PLAIN,
                             (Box){ .gap = 8, .pad_y = 16 });
        add_heading(page, 2, STYLE_UI_STRONG, say(page, STRING_OWN_SITUATIONS));
        add_cards(page, true);
        view_close(page->view, part);
    }
    view_close(page->view, main);
}

/* "dag 6: Na het telefoontje" */
static const char *where_left(Page *page)
{
    const Session *session = page->app->session;
    const Scenario *scenario = session_scenario(session);
    const Step *step = &scenario->steps[session_state(session)->step];

    return say_with(
        page, STRING_RESUME_AT,
        ARGS(number(page, session_day(session)), text_of(page, step->title)));
}

static void add_resume(Page *page)
{
    const Session *session = page->app->session;

    if (!session || session_is_over(session))
        return;
    add_group_heading(page, say(page, STRING_RESUME_HEADING));
    int card = view_open(page->view, ROLE_NONE, LOOK_CARD,
                         (Box){ .gap = 4, .pad_x = 16, .pad_y = 14 });
    const char *title = text_of(page, session_scenario(session)->title);
    add_text(page, STYLE_UI_STRONG, COLOUR_TEXT, title);
    add_text(page, STYLE_SMALL, COLOUR_MUTED, where_left(page))
        ->box.min_height = 26;
    Node *button = add_button(page, LOOK_PRIMARY, say(page, STRING_RESUME),
                              (Action){ VERB_RESUME, 0 });
    button->id = say(page, STRING_WORD_RESUME);
    view_close(page->view, card);
    add_rule(page);
}

/* Counts rule `rule` over the finished runs under one procedure. */
static Score count_rule(const App *app, const Procedure *procedure, int rule)
{
    Score sum = { 0 };

    for (int i = 0; i < app->result_count; i++) {
        const Result *r = &app->results[i];

        if (strcmp(r->procedure->id, procedure->id) != 0)
            continue;
        Score one = score_of(&(Verdict){ .status = r->statuses[rule] }, 1);
        sum.due += one.due;
        sum.kept += one.kept;
    }
    return sum;
}

/* All, less than half, or in between: the figure stands above it. */
static Colour meter_colour(Score score)
{
    if (score.kept == score.due)
        return COLOUR_KEPT;
    return 2 * score.kept < score.due ? COLOUR_MISSED : COLOUR_ACCENT;
}

static void add_meter(Page *page, Score score)
{
    Node *meter = view_add(page->view, ROLE_NONE);

    meter->look = LOOK_METER;
    meter->colour = meter_colour(score);
    meter->plot = (Plot){ .of = score.due, .after = 2 * score.kept };
    meter->box.min_height = METER_HEIGHT;
}

static void add_rule_count(Page *page, const Rule *rule, Score score)
{
    int item = view_open(page->view, ROLE_LISTITEM, LOOK_PLAIN,
                         (Box){ .gap = 4, .pad_y = 4 });
    const char *title = text_of(page, rule->title);
    const char *count = score_text(page, score);

    page->view->nodes[item].name = joined(page, title, ": ", count);
    int row = open_row(page, 10);
    add_text(page, STYLE_UI, COLOUR_TEXT, title);
    add_label(page, STYLE_UI, COLOUR_MUTED, count)->box.center = false;
    view_close(page->view, row);
    add_meter(page, score);
    view_close(page->view, item);
}

/* The rules of the procedure last played, over all runs under it. */
static void add_rule_counts(Page *page)
{
    const App *app = page->app;
    bool headed = false;

    if (app->result_count == 0)
        return;
    const Procedure *p = app->results[app->result_count - 1].procedure;
    for (int i = 0; i < p->rule_count; i++) {
        Score score = count_rule(app, p, i);

        if (!score.due)
            continue;
        if (!headed)
            add_group_heading(page, say(page, p->rule_count == 4
                                                  ? STRING_RULES_HEADING
                                                  : STRING_RULES_HEADING_ANY));
        headed = true;
        add_rule_count(page, &p->rules[i], score);
    }
    if (headed)
        add_rule(page);
}

/* For who begins: the first situation that shows how it is done. */
static void add_example(Page *page)
{
    const Catalogue *catalogue = &page->app->catalogue;
    int card = 0;

    while (card < catalogue->count && !catalogue->cards[card].example)
        card++;
    if (card == catalogue->count)
        return;
    add_heading(page, 2, STYLE_UI_STRONG, say(page, STRING_EXAMPLE_HEADING));
    add_text(page, STYLE_UI, COLOUR_MUTED, say(page, STRING_EXAMPLE_ABOUT));
    Node *button = add_button(page, LOOK_BUTTON, say(page, STRING_EXAMPLE_SHOW),
                              (Action){ VERB_EXAMPLE, card });
    button->id = say(page, STRING_WORD_EXAMPLE);
    add_rule(page);
}

static void build_side(Page *page)
{
    int side = open_side(page);

    add_making_card(page);
    add_resume(page);
    add_rule_counts(page);
    add_example(page);
    add_heading(page, 2, STYLE_UI_STRONG, say(page, STRING_ABOUT_HEADING));
    add_text(page, STYLE_UI, COLOUR_MUTED, say(page, STRING_ABOUT));
    view_close(page->view, side);
}

static void build_keys(Page *page)
{
    int bar = open_key_bar(page);

    add_key(page, "↑↓←→", STRING_KEYS_ARROWS);
    add_key(page, "Enter", STRING_KEYS_ENTER_PLAY);
    if (has_plan(page))
        add_key(page, "P", STRING_KEYS_PLAN);
    add_key(page, "G", STRING_KEYS_ROOM);
    add_key(page, "I", STRING_KEYS_SETTINGS);
    close_key_bar(page, bar);
}

void home_build(Page *page)
{
    build_banner(page);
    build_main(page);
    build_side(page);
    build_keys(page);
}
