#include "view/parts.h"

#include <stdio.h>
#include <string.h>

enum { TARGET = 44, BAR_PAD = 28, KEY_PAD = 8, AIR = 26, LINE_WIDTH = 440 };

Node *add_text(Page *page, TextStyle style, Colour colour, const char *text)
{
    Node *node = view_add(page->view, ROLE_PARAGRAPH);

    node->style = style;
    node->colour = colour;
    node->text = text;
    return node;
}

Node *add_heading(Page *page, int level, TextStyle style, const char *text)
{
    Node *node = add_text(page, style, COLOUR_TEXT, text);

    node->role = ROLE_HEADING;
    node->level = level;
    return node;
}

Node *add_label(Page *page, TextStyle style, Colour colour, const char *text)
{
    Node *node = add_text(page, style, colour, text);

    node->box = (Box){ .sizing = WIDTH_FIT, .center = true };
    return node;
}

void add_group_heading(Page *page, const char *text)
{
    add_heading(page, 2, STYLE_SMALL_STRONG, text)->colour = COLOUR_MUTED;
}

void add_pill(Page *page, Look look, Colour colour, const char *text)
{
    Node *node = add_label(page, STYLE_SMALL_STRONG, colour, text);

    node->look = look;
    node->box.pad_x = 11;
    node->box.pad_y = 3;
}

void add_avatar(Page *page, Likeness who, int size)
{
    Node *node = view_add(page->view, ROLE_IMG);

    node->look = LOOK_AVATAR;
    node->name = who.name;
    node->picture = who.picture;
    node->mood = who.mood;
    node->box = (Box){
        .sizing = WIDTH_FIXED, .width = size, .min_height = size, .center = true
    };
}

Node *add_button(Page *page, Look look, const char *text, Action action)
{
    Node *node = view_add(page->view, ROLE_BUTTON);

    node->look = look;
    node->style = STYLE_UI_STRONG;
    node->colour = look == LOOK_PRIMARY ? COLOUR_ON_ACCENT
                   : look == LOOK_LINK  ? COLOUR_ACCENT
                                        : COLOUR_TEXT;
    node->text = text;
    node->action = action;
    node->box = (Box){ .sizing = WIDTH_FIT,
                       .min_height = TARGET,
                       .pad_x = look == LOOK_LINK ? 10 : 16,
                       .pad_y = 6,
                       .center = true,
                       .middle = true };
    return node;
}

/* The text of a field with what is being composed in it. */
static const char *typed_text(Page *page, const Entry *entry, bool composing)
{
    const char *composed = composing ? entry->composed : "";
    size_t size = (size_t)entry->length + strlen(composed) + 1;
    char *text = arena_alloc(page->arena, size);

    snprintf(text, size, "%.*s%s%s", entry->caret, entry->text, composed,
             entry->text + entry->caret);
    return text;
}

void add_textbox(Page *page, EntryField field, const char *question)
{
    const App *app = page->app;
    const Entry *entry = &app->entries[field];
    bool focused =
        app->focus.verb == VERB_WRITE && app->focus.argument == (int)field;
    TextBox *box = arena_alloc(page->arena, sizeof *box);
    Node *node = view_add(page->view, ROLE_TEXTBOX);

    box->composed = focused ? (int)strlen(entry->composed) : 0;
    box->caret = entry->caret + box->composed;
    box->anchor = box->composed ? box->caret : entry->anchor;
    box->goal = entry->goal;
    box->one_line = field >= REFLECTION_COUNT;
    node->look = LOOK_FIELD;
    node->style = STYLE_CHOICE;
    node->text = typed_text(page, entry, focused);
    node->name = question;
    node->action = (Action){ VERB_WRITE, (int)field };
    node->textbox = box;
    node->box = (Box){ .max_width = box->one_line ? LINE_WIDTH : MAIN_WIDTH,
                       .min_height = box->one_line ? TARGET : 96,
                       .pad_x = 14,
                       .pad_y = 11 };
}

int open_pressable(Page *page, Look look, Box box, Action action,
                   const char *name)
{
    int opened = view_open(page->view, ROLE_BUTTON, look, box);
    Node *node = &page->view->nodes[opened];

    node->action = action;
    node->name = name;
    return opened;
}

MapCell open_map_cell(Page *page, Look look, bool selected, Action action,
                      const char *name)
{
    enum { BOX_HEIGHT = 30 };
    MapCell cell;

    cell.pressed = open_pressable(
        page, LOOK_CELL,
        (Box){ .arrange = ARRANGE_ROW, .min_height = MAP_CELL_HEIGHT }, action,
        name);
    page->view->nodes[cell.pressed].selected = selected;
    cell.box = view_open(page->view, ROLE_NONE, look,
                         (Box){ .arrange = ARRANGE_ROW,
                                .gap = 6,
                                .pad_x = 12,
                                .pad_y = 3,
                                .min_height = BOX_HEIGHT,
                                .center = true });
    page->view->nodes[cell.box].selected = selected;
    return cell;
}

void close_map_cell(Page *page, MapCell cell)
{
    view_close(page->view, cell.box);
    view_close(page->view, cell.pressed);
}

int open_column(Page *page, int gap)
{
    return view_open(page->view, ROLE_NONE, LOOK_PLAIN, (Box){ .gap = gap });
}

int open_words(Page *page, int gap)
{
    int opened = open_column(page, gap);

    page->view->nodes[opened].box.center = true;
    return opened;
}

int open_row(Page *page, int gap)
{
    return view_open(page->view, ROLE_NONE, LOOK_PLAIN,
                     (Box){ .arrange = ARRANGE_ROW, .gap = gap });
}

void add_number(Page *page, TextStyle style, int position, int size)
{
    Node *node =
        add_text(page, style, COLOUR_MUTED, number(page, position + 1));

    node->look = LOOK_NUMBER;
    node->box = (Box){ .sizing = WIDTH_FIXED,
                       .width = size,
                       .min_height = size,
                       .center = true,
                       .middle = true };
}

void add_rule(Page *page)
{
    Node *node = view_add(page->view, ROLE_SEPARATOR);

    node->look = LOOK_RULE;
    node->box.min_height = 8;
}

int open_banner(Page *page)
{
    return view_open(page->view, ROLE_BANNER, LOOK_BAR,
                     (Box){ .arrange = ARRANGE_FLOW,
                            .gap = 14,
                            .pad_x = BAR_PAD,
                            .pad_y = 6,
                            .min_height = 56 });
}

int open_main(Page *page, int gap)
{
    return view_open(page->view, ROLE_MAIN, LOOK_PLAIN,
                     (Box){ .gap = gap, .pad_x = 64, .pad_y = AIR });
}

int open_side(Page *page)
{
    return view_open(page->view, ROLE_COMPLEMENTARY, LOOK_SIDE,
                     (Box){ .gap = 9, .pad_x = AIR, .pad_y = AIR });
}

int open_key_bar(Page *page)
{
    return view_open(page->view, ROLE_CONTENTINFO, LOOK_BAR,
                     (Box){ .arrange = ARRANGE_FLOW,
                            .gap = 22,
                            .pad_x = BAR_PAD,
                            .pad_y = 10,
                            .min_height = 40 });
}

int open_pressed_bar(Page *page)
{
    int bar = open_key_bar(page);

    page->view->nodes[bar].box.pad_x = BAR_PAD - KEY_PAD;
    page->view->nodes[bar].box.pad_y = 0;
    page->view->nodes[bar].box.gap = KEY_PAD;
    return bar;
}

void close_pressed_bar(Page *page, int bar)
{
    View *view = page->view;
    int pair = view->count;

    add_key(page, HELP_KEY, STRING_KEYS_HELP);
    view->nodes[pair].box.to_end = true;
    for (int i = bar + 1; i < view->count; i = view->nodes[i].end)
        view->nodes[i].box.min_height = TARGET;
    view_close(view, bar);
}

void add_key(Page *page, const char *key, String does)
{
    int pair = view_open(
        page->view, ROLE_NONE, LOOK_PLAIN,
        (Box){ .arrange = ARRANGE_ROW, .sizing = WIDTH_FIT, .gap = 4 });

    add_label(page, STYLE_SMALL_STRONG, COLOUR_MUTED, key);
    add_label(page, STYLE_SMALL, COLOUR_MUTED, say(page, does));
    view_close(page->view, pair);
}

void add_key_button(Page *page, const char *key, String does, String word,
                    int pressed, Action action)
{
    int pair = open_pressable(page, LOOK_LINK,
                              (Box){ .arrange = ARRANGE_ROW,
                                     .sizing = WIDTH_FIT,
                                     .gap = 4,
                                     .pad_x = KEY_PAD,
                                     .center = true,
                                     .min_height = TARGET },
                              action, say(page, does));

    page->view->nodes[pair].id = say(page, word);
    page->view->nodes[pair].key = pressed;
    add_label(page, STYLE_SMALL_STRONG, COLOUR_MUTED, key);
    add_label(page, STYLE_SMALL, COLOUR_MUTED, say(page, does));
    view_close(page->view, pair);
}

/* Where nothing can be typed, which a letter would be. */
static bool letters_are_keys(const Page *page)
{
    bool typed = false;

    for (int i = 0; i < page->view->count; i++)
        typed |= page->view->nodes[i].role == ROLE_TEXTBOX;
    return !typed && settings_single_keys(&page->app->settings);
}

void close_key_bar(Page *page, int bar)
{
    if (letters_are_keys(page))
        add_key(page, "V", STRING_KEYS_VOICE);

    int pair = page->view->count;
    add_key(page, HELP_KEY, STRING_KEYS_HELP);
    page->view->nodes[pair].box.to_end = true;
    view_close(page->view, bar);
}

/* The one that leads out, at the beginning of the banner. */
static void add_way_out(Page *page, Verb verb, String name, String word)
{
    Node *node = add_button(page, LOOK_LINK, "‹", (Action){ verb, 0 });

    node->name = say(page, name);
    node->id = say(page, word);
    node->box.sizing = WIDTH_FIXED;
    node->box.width = TARGET;
    node->style = STYLE_NAME;
    node->colour = COLOUR_TEXT;
}

Node *add_banner_link(Page *page, String text, String word, int key,
                      Action action)
{
    Node *node = add_button(page, LOOK_LINK, say(page, text), action);

    node->id = say(page, word);
    node->key = key;
    node->style = STYLE_UI;
    node->colour = COLOUR_MUTED;
    return node;
}

void add_run_links(Page *page)
{
    add_banner_link(page, STRING_LOOK_BACK, STRING_WORD_HISTORY, 'l',
                    (Action){ VERB_OPEN, SCREEN_HISTORY });
    if (run_shows_plan(page->app))
        add_banner_link(page, STRING_PLAN, STRING_WORD_PLAN, 'p',
                        (Action){ VERB_PLAN, -1 });
}

String way_out_string(const Page *page)
{
    return page->app->looks          ? STRING_KEYS_BACK
           : page->app->making.plays ? STRING_KEYS_MAKE
                                     : STRING_KEYS_HOME;
}

void add_run_keys(Page *page)
{
    add_key(page, "L", STRING_KEYS_HISTORY);
    if (run_shows_plan(page->app))
        add_key(page, "P", STRING_KEYS_PLAN);
}

void add_back(Page *page)
{
    add_way_out(page, VERB_BACK, STRING_CLOSE, STRING_WORD_BACK);
}

void add_over_banner(Page *page)
{
    int banner = open_banner(page);

    add_back(page);
    add_label(page, STYLE_BRAND, COLOUR_ACCENT, say(page, STRING_BRAND));
    view_close(page->view, banner);
}

void add_way_home(Page *page)
{
    add_way_out(page, VERB_HOME, STRING_BACK_HOME, STRING_WORD_HOME);
}

/* Whose run it is that is looked at. */
static void add_participant(Page *page)
{
    const Cohort cohort = overview_cohort(page->app, page->arena);
    const CohortPerson *person = overview_person(page->app, &cohort);

    if (person)
        add_label(page, STYLE_UI, COLOUR_MUTED, person->label);
}

void add_situation(Page *page)
{
    const Scenario *scenario = session_scenario(page->app->session);

    if (page->app->looks)
        add_back(page);
    else if (page->app->making.plays)
        add_way_out(page, VERB_MAKE, STRING_MAKE_BACK, STRING_WORD_MAKE);
    else
        add_way_home(page);
    Node *title =
        add_heading(page, 1, STYLE_UI_STRONG, text_of(page, scenario->title));
    title->box = (Box){ .sizing = WIDTH_FIT, .center = true };
    if (page->app->looks)
        add_participant(page);
}

MapRoad traffic_road(const Traffic *traffic, const Road *road, Colour colour)
{
    enum { WIDEST = 8 };
    int runs = traffic_between(traffic, road->from, road->to);
    int most = traffic->most > 0 ? traffic->most : 1;

    return (MapRoad){ .colour = runs ? colour : COLOUR_HAIRLINE,
                      .width = runs ? 2 + (WIDEST - 2) * runs / most : 1 };
}
